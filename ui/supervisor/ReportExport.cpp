#include "ui/supervisor/ReportExport.h"

#include "base/Background.h"
#include "base/Receive.h"
#include "letters/PdfPages.h"
#include "pages/Words.h"
#include "reports/ReportPrinter.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include <array>
#include <memory>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QByteArray printed(const Report& report, ReportFormat format)
    {
        switch (format) {
        case ReportFormat::Csv:
            return csv(report);
        case ReportFormat::Json:
            return json(report);
        case ReportFormat::Html:
            return html(report, Words::locale()).toUtf8();
        case ReportFormat::Pdf:
            return pdfPages(html(report, Words::locale()), report.title);
        case ReportFormat::Print:
            break;
        }
        Q_UNREACHABLE();
    }

    Result<Done> writeFile(const Report& report, ReportFormat format, const QString& name)
    {
        const auto bytes = printed(report, format);
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(bytes) != bytes.size() || !file.commit())
            return Error { Error::Kind::Storage, QFileInfo(name).fileName() };
        return Done {};
    }

    QString ending(ReportFormat format)
    {
        static const std::array endings { u"pdf"_s, u"html"_s, u"csv"_s, u"json"_s };
        return endings.at(size_t(format));
    }

}

ReportExport::ReportExport(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
}

void ReportExport::ask(const Report& report, ReportFormat format)
{
    if (format == ReportFormat::Print) {
        askPrinter(report);
        return;
    }
    auto* dialog = new QFileDialog(&m_window, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending(format));
    dialog->selectFile(fileNameFor(report, format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, report, format](const QString& file) {
        receive(write(report, format, file), this, [this, file](const Result<Done>& done) {
            //: %1 is the name of a file.
            Q_EMIT told(done ? tr("Saved: %1").arg(QFileInfo(file).fileName())
                             : Words::sentence(done.error()));
        });
    });
    dialog->open();
}

void ReportExport::askPrinter(const Report& report)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(report.title);
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setWindowTitle(tr("Print the report"));
    connect(dialog, &QDialog::accepted, this, [this, printer, report] {
        Q_EMIT told(tr("Printing…"));
        receive(print(printer, report), this, [this](const Result<Done>& done) {
            Q_EMIT told(done ? tr("Sent to the printer")
                             : tr("The printer did not take it. Choose another one."));
        });
    });
    dialog->open();
}

Async<Done> ReportExport::print(const std::shared_ptr<QPrinter>& printer, const Report& report)
{
    return inBackground<Done>([printer, page = html(report, Words::locale())]() -> Result<Done> {
        paintPages(*printer, page);
        if (printer->printerState() == QPrinter::Error)
            return Error { Error::Kind::Storage, printer->printerName() };
        return Done {};
    });
}

Async<Done> ReportExport::write(Report report, ReportFormat format, QString file)
{
    return inBackground<Done>(
        [report = std::move(report), format, file = std::move(file)]() -> Result<Done> {
            return writeFile(report, format, file);
        });
}

QString ReportExport::nameOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return tr("PDF to send or print");
    case ReportFormat::Html:
        return tr("Web page (HTML)");
    case ReportFormat::Csv:
        return tr("Spreadsheet (CSV)");
    case ReportFormat::Json:
        return tr("Data (JSON)");
    case ReportFormat::Print:
        return tr("Print…");
    }
    Q_UNREACHABLE();
}

QString ReportExport::fileNameFor(const Report& report, ReportFormat format)
{
    return u"%1-%2-%3.%4"_s.arg(report.id,
                                report.from.toString(Qt::ISODate),
                                report.to.toString(Qt::ISODate),
                                ending(format));
}

}
