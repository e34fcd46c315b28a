// TestPrinting.cpp - a report really goes through a printer, here one that makes a PDF.
#include "MadeUpFeedback.h"
#include "reports/FeedbackReport.h"
#include "ui/supervisor/ReportExport.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesIn(const QByteArray& pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    qsizetype pages = 0;
    for (auto found = page.globalMatch(QString::fromLatin1(pdf)); found.hasNext(); found.next())
        ++pages;
    return pages;
}

}

class TestPrinting final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::shared_ptr<QPrinter> printerInto(const QString& file) const
    {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        return printer;
    }

private Q_SLOTS:
    void printsEveryPageOfTheReport()
    {
        const auto feedback = madeup::feedback();
        const FeedbackWish wish { { { QDate(2023, 10, 1), QDate(2024, 3, 31) } }, {}, {} };
        const auto report = FeedbackReport::report(*feedback, wish, QLocale::c());
        const auto paper = m_folder.filePath(u"paper.pdf"_s);
        auto printed = ReportExport::print(printerInto(paper), report);
        QTRY_VERIFY_WITH_TIMEOUT(printed.isFinished(), 60'000);
        QVERIFY(printed.result());
        const auto file = m_folder.filePath(u"file.pdf"_s);
        auto written = ReportExport::write(report, ReportFormat::Pdf, file);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 60'000);
        QVERIFY(contents(paper).startsWith("%PDF-"));
        QVERIFY(pagesIn(contents(paper)) > 1);
        QCOMPARE(pagesIn(contents(paper)), pagesIn(contents(file)));
    }
};

QTEST_MAIN(TestPrinting)
#include "TestPrinting.moc"
