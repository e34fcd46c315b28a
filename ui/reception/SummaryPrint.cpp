#include "ui/reception/SummaryPrint.h"

#include "base/Background.h"
#include "base/Receive.h"
#include "letters/PdfPages.h"
#include "pages/Words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include <memory>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

SummaryPrint::SummaryPrint(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
}

void SummaryPrint::print(const SummarySheet& sheet)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(sheet.title);
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->setWindowTitle(tr("Print the summary"));
    connect(dialog, &QDialog::accepted, this, [this, printer, sheet] {
        Q_EMIT told(tr("Printing…"));
        const auto printed
            = inBackground<Done>([printer, page = summaryHtml(sheet)]() -> Result<Done> {
                  paintPages(*printer, page);
                  if (printer->printerState() == QPrinter::Error)
                      return Error { Error::Kind::Storage, printer->printerName() };
                  return Done {};
              });
        receive(printed, this, [this](const Result<Done>& done) {
            Q_EMIT told(done ? tr("Sent to the printer")
                             : tr("The printer did not take it. Choose another one."));
        });
    });
    dialog->open();
}

void SummaryPrint::save(const SummarySheet& sheet)
{
    auto* dialog = new QFileDialog(&m_window, tr("Save the summary"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"summary.pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, sheet](const QString& file) {
        receive(write(sheet, file), this, [this, file](const Result<Done>& done) {
            //: %1 is the name of a file.
            Q_EMIT told(done ? tr("Saved: %1").arg(QFileInfo(file).fileName())
                             : Words::sentence(done.error()));
        });
    });
    dialog->open();
}

Async<Done> SummaryPrint::write(SummarySheet sheet, QString name)
{
    return inBackground<Done>([sheet = std::move(sheet), name = std::move(name)]() -> Result<Done> {
        const QByteArray bytes = summaryPages(sheet);
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(bytes) != bytes.size() || !file.commit())
            return Error { Error::Kind::Storage, QFileInfo(name).fileName() };
        return Done {};
    });
}

}
