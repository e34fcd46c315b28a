// ReportExport.h - asks where a report shall go, and writes it there in the background.
#pragma once

#include "base/Async.h"
#include "reports/Report.h"

#include <QObject>

#include <array>
#include <memory>

class QPrinter;
class QWidget;

namespace guildhall {

enum class ReportFormat { Pdf, Html, Csv, Json, Print };
inline constexpr std::array AllReportFormats { ReportFormat::Pdf,
                                               ReportFormat::Html,
                                               ReportFormat::Csv,
                                               ReportFormat::Json,
                                               ReportFormat::Print };

class ReportExport final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    explicit ReportExport(QWidget& window);

    /// A file, or a printer.
    void ask(const Report& report, ReportFormat format);
    /// Written whole or not at all, readable by its owner only.
    [[nodiscard]] static Async<Done> write(Report report, ReportFormat format, QString file);

    /// On paper, or into whatever the printer makes. Storage: it did not take it.
    [[nodiscard]] static Async<Done> print(const std::shared_ptr<QPrinter>& printer,
                                           const Report& report);

    [[nodiscard]] static QString nameOf(ReportFormat format);
    /// "satisfaction-2023-10-01-2024-03-31.pdf"
    [[nodiscard]] static QString fileNameFor(const Report& report, ReportFormat format);

Q_SIGNALS:
    /// In words for the screen.
    void told(const QString& sentence);

private:
    void askPrinter(const Report& report);

    QWidget& m_window;
};

}
