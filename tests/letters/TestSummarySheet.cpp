// TestSummarySheet.cpp - what is taken home from a visit is whole, safe and no longer than a text
// message holds.
#include "letters/SummarySheet.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

SummarySheet sheet()
{
    SummarySheet made;
    made.language = u"en"_s;
    made.council = u"The Council"_s;
    made.title = u"Your visit on 20 November 2026"_s;
    made.opening = u"For <b>Ann</b> & Co"_s;
    made.parts = { { u"What we did today"_s, { u"We took 2 documents."_s } },
                   { u"Your requests"_s, { u"R-1: Damp. Surveyor booked."_s } } };
    made.closing = u"Questions? Call 01632 960100."_s;
    return made;
}

}

class TestSummarySheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outsideTextIsText()
    {
        QTextDocument document;
        document.setHtml(summaryHtml(sheet()));
        QVERIFY(document.toPlainText().contains(u"For <b>Ann</b> & Co"_s));
        QVERIFY(summaryText(sheet()).contains(u"For <b>Ann</b> & Co"_s));
    }

    void largePrintIsLargeThroughout_data()
    {
        QTest::addColumn<SummarySheet::Print>("print");
        QTest::addColumn<int>("least");
        QTest::newRow("standard") << SummarySheet::Print::Standard << 11;
        QTest::newRow("large") << SummarySheet::Print::Large << 18;
    }
    void largePrintIsLargeThroughout()
    {
        QFETCH(const SummarySheet::Print, print);
        QFETCH(const int, least);
        SummarySheet wanted = sheet();
        wanted.print = print;
        QTextDocument document;
        document.setHtml(summaryHtml(wanted));
        int seen = 0;
        for (auto block = document.begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QTextFragment words = at.fragment();
                QVERIFY2(words.charFormat().fontPointSize() >= least, qPrintable(words.text()));
                // A heading's own adjustment would stand over the size.
                QVERIFY(!words.charFormat().hasProperty(QTextFormat::FontSizeAdjustment));
                ++seen;
            }
        }
        QVERIFY(seen >= 8);
        QVERIFY(summaryPages(wanted).startsWith("%PDF-"));
    }

    void aTextMessageHoldsWholeLines()
    {
        SummarySheet wanted = sheet();
        for (int at = 0; at < 40; ++at)
            wanted.parts.last().lines.append(u"R-%1: Damp. Surveyor booked."_s.arg(at));
        const QString text = summaryShort(wanted);
        QVERIFY(text.size() <= 400);
        QVERIFY(text.startsWith(u"The Council: Your visit on 20 November 2026\nWe took"_s));
        QVERIFY(text.endsWith(u"Surveyor booked."_s));
    }
};

QTEST_MAIN(TestSummarySheet)
#include "TestSummarySheet.moc"
