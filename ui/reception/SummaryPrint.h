// SummaryPrint.h - brings a summary to paper: a printer, or a PDF that somebody saves.
#pragma once

#include "base/Async.h"
#include "letters/SummarySheet.h"

#include <QObject>

class QWidget;

namespace guildhall {

class SummaryPrint final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    explicit SummaryPrint(QWidget& window);

    void print(const SummarySheet& sheet);
    void save(const SummarySheet& sheet);
    /// Written whole or not at all, readable by its owner only.
    [[nodiscard]] static Async<Done> write(SummarySheet sheet, QString file);

Q_SIGNALS:
    /// In words for the screen.
    void told(const QString& sentence);

private:
    QWidget& m_window;
};

}
