// TestCommandLine.cpp - scripts depend on the names of sub-commands and options, and on clear
// refusals.
#include "app/CommandLine.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryContractedForm_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("operands");
        QTest::newRow("window") << QStringList {} << u"desktop"_s << QStringList {};
        QTest::newRow("call URL") << QStringList { u"guildhall://call?number=01223496014"_s }
                                  << u"desktop"_s
                                  << QStringList { u"guildhall://call?number=01223496014"_s };
        QTest::newRow("general options first")
            << QStringList { u"--data-dir"_s, u"d"_s,        u"--key-file=k"_s, u"sync"_s,
                             u"--once"_s,     u"--source"_s, u"orchard"_s,      u"--source"_s,
                             u"alloy"_s,      u"--json"_s }
            << u"sync"_s << QStringList {};
        QTest::newRow("general options last")
            << QStringList { u"lookup"_s, u"okafor cb1"_s, u"--limit"_s,
                             u"5"_s,      u"--as"_s,       u"reception"_s }
            << u"lookup"_s << QStringList { u"okafor cb1"_s };
        QTest::newRow("text that looks like an option")
            << QStringList { u"lookup"_s, u"--"_s, u"--drop"_s } << u"lookup"_s
            << QStringList { u"--drop"_s };
        QTest::newRow("match") << QStringList {
            u"match"_s, u"a.csv"_s, u"b.csv"_s, u"--output"_s, u"o.csv"_s
        } << u"match"_s << QStringList { u"a.csv"_s, u"b.csv"_s };
        QTest::newRow("report") << QStringList {
            u"report"_s, u"satisfaction"_s, u"--from"_s, u"2023-10-01"_s
        } << u"report"_s << QStringList { u"satisfaction"_s };
    }

    void understandsEveryContractedForm()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, command);
        QFETCH(QStringList, operands);
        const auto asked = readCommandLine(arguments);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QCOMPARE(asked->command, command);
        QCOMPARE(asked->operands, operands);
    }

    void keepsEveryValueOfARepeatedOption()
    {
        const auto asked = readCommandLine({ u"sync"_s, u"--source"_s, u"a"_s, u"--source=b"_s });
        QVERIFY(asked);
        QCOMPARE(asked->options.value(u"source"_s), QStringList({ u"a"_s, u"b"_s }));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("unknown sub-command") << QStringList { u"frobnicate"_s } << u"frobnicate"_s;
        QTest::newRow("unknown option") << QStringList { u"sync"_s, u"--twice"_s } << u"twice"_s;
        QTest::newRow("option of another sub-command")
            << QStringList { u"show"_s, u"--once"_s } << u"once"_s;
        QTest::newRow("missing value")
            << QStringList { u"lookup"_s, u"x"_s, u"--limit"_s } << u"limit"_s;
        QTest::newRow("missing operand")
            << QStringList { u"import"_s, u"satisfaction"_s } << u"FILE"_s;
        QTest::newRow("too many operands") << QStringList { u"verify"_s, u"x"_s } << u"verify"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const auto asked = readCommandLine(arguments);
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, Error::Kind::Invalid);
        QVERIFY2(asked.error().detail.contains(names), qPrintable(asked.error().detail));
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "TestCommandLine.moc"
