// TestMatch.cpp - the sub-command: files in, clusters out, guesses said, mistakes in one line.
#include "app/commands/Match.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksTwoFilesOfDifferentColumns()
    {
        write(u"a.csv"_s,
              "id,First Name,Surname,DOB,Town\n"
              "a1,Mary,Okonkwo,1980-03-04,Ashby\na2,John,Smith,1990-11-17,Ashby\n");
        write(u"b.csv"_s,
              "ref,given,family,born\nb1,MARY,OKONKWO,04/03/1980\nb2,Alan,Jones,1970-07-08\n");
        const ExitStatus status = run(
            { path(u"a.csv"_s), path(u"b.csv"_s) },
            { { u"map"_s, { u"record_id=ref"_s } }, { u"explain"_s, { path(u"why.jsonl"_s) } } });
        QCOMPARE(status, ExitStatus::Done);
        const QList<QByteArray> lines = read(u"out.csv"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0), "record_id,cluster_id"_ba);
        const auto clusterOf = [&lines](qsizetype row) { return lines.at(row).split(',').at(1); };
        QVERIFY(lines.at(1).startsWith("a1,") && lines.at(3).startsWith("b1,"));
        QCOMPARE(clusterOf(1), clusterOf(3));
        QVERIFY(clusterOf(2) != clusterOf(4));

        const QJsonObject why
            = QJsonDocument::fromJson(read(u"why.jsonl"_s).split('\n').first()).object();
        QCOMPARE(QStringList(
                     { why.value(u"record_id_l").toString(), why.value(u"record_id_r").toString() })
                     .join(u""_s)
                     .size(),
                 4);
        double sum = why.value(u"prior").toDouble();
        const QJsonArray fields = why.value(u"fields").toArray();
        for (const auto& field : fields)
            sum += field.toObject().value(u"weight").toDouble();
        QVERIFY(std::abs(sum - why.value(u"weight").toDouble()) < 1e-4);
        const QByteArray said = errors();
        QVERIFY(said.contains("column DOB read as date_of_birth"));
        QVERIFY(!said.contains("column ref read as"));
    }

    // Whatever people send, the answer has one line for each record and comes at once.
    void takesHostileInput_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("clusters");
        QTest::newRow("no record") << "id,forename,surname,dob\n"_ba << 0 << 0;
        QTest::newRow("one record")
            << "id,forename,surname,dob\n1,Ann,Oak,1980-03-04\n"_ba << 1 << 1;
        QTest::newRow("all empty") << "id,forename,surname,dob\n1,,,\n2,,,\n3,,,\n"_ba << 3 << 3;
        QTest::newRow("byte order mark, semicolons, Windows-1252")
            << "id;Vorname;Nachname;Geburtsdatum;PLZ\r\n1;J\xf6rg;Gr\xfc\xdf;04.03.1980;50667\r\n2;Jorg;Gruss;4.3.1980;50667\r\n"_ba
            << 2 << 1;
        QByteArray same("id,forename,surname,dob,postcode\n");
        QByteArray placeholder("id,forename,surname,dob,email\n");
        for (int i = 0; i < 3000; ++i) {
            same += QByteArray::number(i) + ",Ann,Okonkwo,1980-03-04,CB1 2AB\n";
            placeholder += QByteArray::number(i) + ",Unknown,Occupier,01/01/1900,noemail@x.uk\n";
        }
        QTest::newRow("one record, 3,000 times") << same << 3000 << 1;
        const QString two = u"id,full name,dob\r\n1,\"Okonkwo, Mary\",1980-03-04\r\n"
                            u"2,Mary Okonkwo,4.3.1980\r\n"_s;
        QByteArray utf16("\xff\xfe");
        utf16.append(reinterpret_cast<const char*>(two.utf16()),
                     two.size() * static_cast<qsizetype>(sizeof(char16_t)));
        QTest::newRow("UTF-16") << utf16 << 2 << 1;
        QTest::newRow("UTF-8 with a mark, line ends in quotes, old Macintosh")
            << "\xef\xbb\xbf\"record\rid\",name,dob\r1,\"Mary\rOkonkwo\",1980-03-04\r2,Mary "
               "Okonkwo,1980-03-04\r"_ba
            << 2 << 1;
        QTest::newRow("months before days")
            << "id,name,dob\n1,Mary Okonkwo,12/31/1980\n2,Mary Okonkwo,31 December 1980\n"
               "3,John Ashwin,04/03/1975\n4,John Ashwin,3 April 1975\n"_ba
            << 4 << 2;
        QTest::newRow("rows too short and too long")
            << "id,forename,surname,dob\n1,Ann\n2,Ann,Oak,1980-03-04,x,y\n3,ANN,OAK,04/03/1980\n"_ba
            << 3 << 2;
        QByteArray wide("id,forename,surname,dob");
        for (int column = 0; column < 200; ++column)
            wide += ",question " + QByteArray::number(column);
        const QList<QByteArray> surnames
            = QByteArray("Oak Zabwicz Pensted Khan Lloyd Murray Tregarth Okonkwo Fletcher Quill "
                         "Hughes Vaughan Ingram Sato Brandt Dupont Yates Whitmore Cox Ellery")
                  .split(' ');
        for (int i = 0; i < 40; ++i) {
            const int person = i / 2;
            wide += '\n' + QByteArray::number(i) + ",Ann," + surnames.at(person) + ",19"
                + QByteArray::number(30 + person * 37 % 60) + "-0"
                + QByteArray::number(1 + person % 9) + '-'
                + QByteArray::number(10 + person * 7 % 18);
            for (int column = 0; column < 200; ++column)
                wide
                    += (person * 7919 + column * (person * 31 + 101)) / 8 % 2 == 0 ? ",yes" : ",no";
        }
        QTest::newRow("200 columns") << wide << 40 << 20;
        QTest::newRow("3,000 times a placeholder") << placeholder << 3000 << 3000;
    }
    void takesHostileInput()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, records);
        QFETCH(int, clusters);
        write(u"in.csv"_s, csv);
        QCOMPARE(run({ path(u"in.csv"_s) }, {}), ExitStatus::Done);
        QList<QByteArray> lines = read(u"out.csv"_s).trimmed().split('\n');
        QCOMPARE(lines.takeFirst(), "record_id,cluster_id"_ba);
        QCOMPARE(lines.size(), records);
        QSet<QByteArray> found;
        for (const QByteArray& line : lines)
            found.insert(line.split(',').at(1));
        QCOMPARE(found.size(), clusters);
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("threshold");
        QTest::addColumn<int>("status");
        QTest::newRow("empty file") << ""_ba << QString() << QString() << 2;
        QTest::newRow("nothing to compare")
            << "id,updated\n1,2\n"_ba << QString() << QString() << 2;
        QTest::newRow("no header") << "1,Ann,Oak\n2,Bob,Elm\n"_ba << QString() << QString() << 2;
        QTest::newRow("no text") << "PK\x03\x04\x14\x01,\x02\x08\n"_ba << QString() << QString()
                                 << 2;
        QTest::newRow("no such role") << "id,surname\n"_ba << u"shoe=surname"_s << QString() << 1;
        QTest::newRow("no such column") << "id,surname\n"_ba << u"town=city"_s << QString() << 1;
        QTest::newRow("no probability") << "id,surname\n"_ba << QString() << u"3"_s << 1;
        QTest::newRow("bad row") << "id,surname\n1,\"Smith\n"_ba << QString() << QString() << 2;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, map);
        QFETCH(QString, threshold);
        QFETCH(int, status);
        write(u"in.csv"_s, csv);
        QMap<QString, QStringList> options;
        if (!map.isEmpty())
            options.insert(u"map"_s, { map });
        if (!threshold.isEmpty())
            options.insert(u"threshold"_s, { threshold });
        QCOMPARE(static_cast<int>(run({ path(u"in.csv"_s) }, options)), status);
    }

    // A hundred thousand Ann Smiths are no reason to compare each with each, nor to miss those who
    // are one.
    void manyOfOneNameAreToldApart()
    {
        constexpr int Rows = 30'000;
        constexpr int Twice = 100;
        QByteArray csv("id,forename,surname,dob,phone\n");
        for (int i = 0; i < Rows + Twice; ++i) {
            const int person = i % Rows;
            csv += QByteArray::number(i) + ",Ann,Smith," + QByteArray::number(1930 + person % 80)
                + '-' + QByteArray::number(1 + person / 80 % 12).rightJustified(2, '0') + '-'
                + QByteArray::number(1 + person / 960 % 28).rightJustified(2, '0') + ",07700"
                + QByteArray::number(100'000 + person * 7) + '\n';
        }
        write(u"in.csv"_s, csv);
        QCOMPARE(run({ path(u"in.csv"_s) }, {}), ExitStatus::Done);
        const QList<QByteArray> lines = read(u"out.csv"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), Rows + Twice + 1);
        const auto clusterOf
            = [&lines](qsizetype row) { return lines.at(row + 1).split(',').at(1); };
        int found = 0;
        for (int i = 0; i < Twice; ++i)
            found += clusterOf(i) == clusterOf(Rows + i) ? 1 : 0;
        QVERIFY2(found >= Twice * 95 / 100, QByteArray::number(found).constData());

        // The file is read in two shares; in whatever order its rows stand, the answer is the same.
        QList<QByteArray> rows = csv.trimmed().split('\n');
        std::reverse(rows.begin() + 1, rows.end());
        write(u"in.csv"_s, rows.join('\n'));
        QCOMPARE(run({ path(u"in.csv"_s) }, {}), ExitStatus::Done);
        QList<QByteArray> again = read(u"out.csv"_s).trimmed().split('\n');
        QList<QByteArray> before = lines;
        std::sort(again.begin(), again.end());
        std::sort(before.begin(), before.end());
        QVERIFY(again == before);

        QByteArray nothingElse("id,forename,surname\n");
        for (int i = 0; i < Rows; ++i)
            nothingElse += QByteArray::number(i) + ",Ann,Smith\n";
        write(u"in.csv"_s, nothingElse);
        QCOMPARE(run({ path(u"in.csv"_s) }, {}), ExitStatus::Done);
        QVERIFY(errors().contains("30000 record(s) say the same as so many others"));
    }

    void saysThatAnIdStandsTwice()
    {
        write(u"in.csv"_s, "id,surname\n1,Oak\n1,Elm\n2,Ash\n");
        QCOMPARE(run({ path(u"in.csv"_s) }, {}), ExitStatus::Done);
        QVERIFY(errors().contains("1 record(s) have an id that stood before"));
    }

    void neverWritesOverWhatItReads()
    {
        write(u"in.csv"_s, "id,surname\n1,Oak\n");
        QCOMPARE(run({ path(u"in.csv"_s) }, { { u"explain"_s, { path(u"in.csv"_s) } } }),
                 ExitStatus::WrongUsage);
        QCOMPARE(read(u"in.csv"_s), "id,surname\n1,Oak\n"_ba);
    }

    void saysThatAFileIsMissing()
    {
        QCOMPARE(run({ path(u"nowhere.csv"_s) }, {}), ExitStatus::BadInput);
        QVERIFY(errors().startsWith("guildhall: cannot read "));
        QCOMPARE(errors().count('\n'), 1);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray errors() const { return read(u"errors.txt"_s); }

    ExitStatus run(const QStringList& files, QMap<QString, QStringList> options)
    {
        options.insert(u"output"_s, { path(u"out.csv"_s) });
        std::FILE* err = std::fopen(path(u"errors.txt"_s).toLocal8Bit().constData(), "wb");
        Console console(stdout, err);
        const ExitStatus status = runMatch({ u"match"_s, files, options }, console);
        std::fclose(err);
        return status;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMatch)
#include "TestMatch.moc"
