// PdfPages.h - lays an HTML page out on A4 and makes a PDF of it.
#pragma once

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;

namespace guildhall {

/// The HTML must be ours: images and other resources that it names are not loaded. Pages are
/// numbered. Needs a QGuiApplication, which may be on the offscreen platform.
[[nodiscard]] QByteArray pdfPages(const QString& html, const QString& title);

/// The same pages on a printer.
void paintPages(QPagedPaintDevice& device, const QString& html);

}
