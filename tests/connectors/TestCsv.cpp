// TestCsv.cpp - whatever spreadsheet a council saves, the reader gives its rows, and says on which
// line it was.
#include "backoffice/Csv.h"
#include "backoffice/CsvSplit.h"

#include <QTest>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

using Rows = QList<QStringList>;

QStringList texts(const CsvReader& reader)
{
    QStringList row;
    for (const std::string_view field : reader.fields())
        row.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
    return row;
}

Rows rows(CsvReader& reader)
{
    Rows all;
    while (reader.next())
        all.append(texts(reader));
    return all;
}

std::string_view view(const QByteArray& bytes)
{
    return { bytes.constData(), static_cast<size_t>(bytes.size()) };
}

}

class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("expected");
        QTest::newRow("plain") << "a,b\n1,2\n"_ba
                               << Rows { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
        QTest::newRow("no last line end") << "a\r\nb"_ba << Rows { { u"a"_s }, { u"b"_s } };
        QTest::newRow("old Macintosh")
            << "a,b\rc,d\r"_ba << Rows { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
        QTest::newRow("blank lines") << "\n\na\r\n\r\nb\n\n"_ba << Rows { { u"a"_s }, { u"b"_s } };
        QTest::newRow("empty fields") << ",\n\"\"\n"_ba << Rows { { u""_s, u""_s }, { u""_s } };
        QTest::newRow("quotes") << "\"a,\"\"b\"\"\",\"c\r\nd\"\n"_ba
                                << Rows { { u"a,\"b\""_s, u"c\r\nd"_s } };
        QTest::newRow("quote inside plain")
            << "5\" nail,b\n"_ba << Rows { { u"5\" nail"_s, u"b"_s } };
        QTest::newRow("UTF-8 mark") << "\xef\xbb\xbfT\xc5\xb7,\n"_ba << Rows { { u"Tŷ"_s, u""_s } };
        QTest::newRow("Windows-1252") << "Zo\xeb,\x93x\x94\nZo\xc3\xab,\x80\n"_ba
                                      << Rows { { u"Zoë"_s, u"“x”"_s }, { u"Zoë"_s, u"€"_s } };
        QTest::newRow("empty") << ""_ba << Rows {};
        QTest::newRow("only a mark") << "\xef\xbb\xbf"_ba << Rows {};
        const QString wide = u"ŵ,b\r\n\"𝄞,x\",2\n"_s;
        const Rows wideRows { { u"ŵ"_s, u"b"_s }, { u"𝄞,x"_s, u"2"_s } };
        QByteArray little;
        QByteArray big;
        const QString marked = QChar(0xfeff) + wide;
        for (const QChar c : marked) {
            little.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
            big.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
        }
        QTest::newRow("UTF-16 little") << little << wideRows;
        QTest::newRow("UTF-16 big") << big << wideRows;
        QTest::newRow("UTF-16 without mark")
            << QByteArray("a\0,\0b\0\n\0", 8) << Rows { { u"a"_s, u"b"_s } };
    }

    void readsRows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, expected);
        CsvReader reader(view(bytes));
        QCOMPARE(rows(reader), expected);

        // The same bytes one at a time: no row may depend on where a read ends.
        qsizetype at = 0;
        CsvReader drop([&bytes, &at](char* buffer, size_t) -> size_t {
            if (at == bytes.size())
                return 0;
            *buffer = bytes.at(at++);
            return 1;
        });
        QCOMPARE(rows(drop), expected);
    }

    void saysTheLine()
    {
        CsvReader reader("h\n\"a\nb\r\nc\"\n\nlast\n"sv);
        QVERIFY(reader.next());
        QCOMPARE(reader.line(), 1);
        QVERIFY(reader.next());
        QCOMPARE(reader.line(), 2);
        QVERIFY(reader.next());
        QCOMPARE(reader.line(), 6);
        QCOMPARE(reader.field(7), ""sv);
        QVERIFY(!reader.next());
    }

    void namesWhatIsWrong()
    {
        CsvReader reader("a,\"Ann\"a\nb\nc,d,\"never closed\nx\n"sv);
        QVERIFY(reader.next());
        QCOMPARE(reader.problem(), CsvProblem::TextAfterQuote);
        QCOMPARE(reader.problemColumn(), size_t { 2 });
        QCOMPARE(reader.field(1), "Anna"sv);
        QVERIFY(reader.next());
        QCOMPARE(reader.problem(), CsvProblem::None);
        QVERIFY(reader.next());
        QCOMPARE(reader.problem(), CsvProblem::UnterminatedQuote);
        QCOMPARE(reader.problemColumn(), size_t { 3 });
        QCOMPARE(reader.line(), 3);
        QCOMPARE(reader.field(2), "never closed\nx\n"sv);
        QVERIFY(!reader.next());
    }

    void skipsARowWithoutEnd()
    {
        const std::string bytes = "a\n\"" + std::string(5 << 20, 'x') + "\nb\nc\n";
        CsvReader reader(std::string_view(bytes), { .delimiter = ',', .longestRow = 2 << 20 });
        QVERIFY(reader.next());
        QVERIFY(reader.next());
        QCOMPARE(reader.problem(), CsvProblem::RowTooLong);
        QVERIFY(reader.fields().empty());
        QVERIFY(reader.next());
        QCOMPARE(reader.field(0), "b"sv);
        QCOMPARE(reader.line(), 3);
    }

    void guessesTheDelimiter()
    {
        CsvReader reader("a;b;c,d\n1;2;3\n"sv, { .delimiter = 0 });
        QVERIFY(reader.next());
        QCOMPARE(reader.delimiter(), ';');
        QCOMPARE(reader.fields().size(), size_t { 3 });
    }

    void rowsAcrossManyReadsAreWhole()
    {
        std::string bytes;
        for (int i = 0; i < 200000; ++i)
            bytes += std::to_string(i) + ",\"a \"\"" + std::to_string(i * 7) + "\"\"\",x\r\n";
        CsvReader reader { std::string_view(bytes) };
        int count = 0;
        while (reader.next()) {
            if (reader.field(0) != std::to_string(count)
                || reader.field(1) != "a \"" + std::to_string(count * 7) + "\""
                || reader.line() != count + 1)
                QFAIL("a row is torn");
            ++count;
        }
        QCOMPARE(count, 200000);
        QCOMPARE(reader.bytesRead(), bytes.size());
    }

    // Quotes, line ends and delimiters thrown together: in any number of parts a text has the same
    // rows on the same lines.
    void partsAreTheWhole()
    {
        constexpr std::string_view Letters = "ab,,\"\"\n\n\r";
        std::uint32_t state = 7;
        const auto draw = [&state](std::uint32_t below) {
            state = state * 1664525U + 1013904223U;
            return (state >> 8) % below;
        };
        const auto take = [](std::string_view bytes, int64_t line, QStringList& into) {
            CsvReader reader(bytes, { .firstLine = line });
            while (reader.next())
                into.append(u"%1: %2 (%3)"_s.arg(reader.line())
                                .arg(texts(reader).join(u"|"_s))
                                .arg(static_cast<int>(reader.problem())));
        };
        for (int round = 0; round < 500; ++round) {
            std::string text = round % 5 == 0 ? "\xef\xbb\xbf" : "";
            for (std::uint32_t left = draw(60); left > 0; --left)
                text.push_back(Letters[draw(static_cast<std::uint32_t>(Letters.size()))]);
            QStringList whole;
            take(text, 1, whole);
            const auto parts = splitCsv(text, 2 + draw(4), {});
            QStringList joined;
            for (const CsvPart& part : parts)
                take(part.bytes, part.line, joined);
            QVERIFY2(joined == whole, text.c_str());
        }
    }

    void writesWhatItReads()
    {
        std::string out;
        for (const std::string_view field : { "a"sv, "b,\"c\""sv, "d\ne"sv, ""sv }) {
            appendCsvField(out, field);
            out.push_back(',');
        }
        out.pop_back();
        CsvReader reader { std::string_view(out) };
        QVERIFY(reader.next());
        QCOMPARE(texts(reader), QStringList({ u"a"_s, u"b,\"c\""_s, u"d\ne"_s, u""_s }));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "TestCsv.moc"
