// TestFuzz.cpp - the fuzzed entries over the kept corpus and mutations of it, the same at every
// run.
#include "Entries.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

/// Of each file of the corpus. A profile is held against the schema, which takes its time.
int mutationsOf(const fuzz::Entry& entry)
{
    return entry.run == fuzz::profile ? 25 : 150;
}

/// Cut, doubled, swapped, and bytes that grammars stumble over.
QByteArray mutated(const QByteArray& from, std::mt19937& random)
{
    static const QByteArrayList Words { QByteArray(1, '\0'),
                                        "\"",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        "<",
                                        ">",
                                        "&",
                                        "\xff",
                                        "\n",
                                        ",",
                                        "-1",
                                        "1e309",
                                        "</",
                                        "<![CDATA[",
                                        "null",
                                        "\\u",
                                        "&#0;",
                                        "/",
                                        "true",
                                        "999999999999999999" };
    const auto below = [&random](qsizetype limit) {
        return limit <= 0 ? qsizetype { 0 }
                          : static_cast<qsizetype>(random() % static_cast<unsigned long>(limit));
    };
    QByteArray bytes = from;
    const int changes = 1 + static_cast<int>(below(4));
    for (int i = 0; i < changes; ++i) {
        const qsizetype at = below(bytes.size());
        switch (below(6)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(200)));
            break;
        case 2:
            bytes.remove(at, below(40));
            break;
        case 3:
            bytes.insert(at, Words.at(below(Words.size())));
            break;
        case 4:
            if (!bytes.isEmpty())
                bytes[at] = static_cast<char>(below(256));
            break;
        default:
            bytes.replace(at, below(10), Words.at(below(Words.size())).repeated(1 + below(30)));
            break;
        }
    }
    return bytes;
}

}

class TestFuzz final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bearsTheCorpusAndWhatIsNearIt_data();
    void bearsTheCorpusAndWhatIsNearIt();
};

void TestFuzz::bearsTheCorpusAndWhatIsNearIt_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < static_cast<int>(fuzz::Entries.size()); ++i)
        QTest::newRow(fuzz::Entries.at(static_cast<size_t>(i)).name) << i;
}

void TestFuzz::bearsTheCorpusAndWhatIsNearIt()
{
    QFETCH(int, number);
    const fuzz::Entry& entry = fuzz::Entries.at(static_cast<size_t>(number));
    const QDir corpus(QStringLiteral(GUILDHALL_SOURCE_DIR "/tests/fuzz/corpus/")
                      + QLatin1String(entry.name));
    const QStringList files = corpus.entryList(QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    std::mt19937 random(20261121);
    for (const QString& name : files) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray seed = file.readAll();
        entry.run(seed);
        for (int i = 0; i < mutationsOf(entry); ++i)
            entry.run(mutated(seed, random));
    }
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "TestFuzz.moc"
