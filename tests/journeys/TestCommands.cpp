// TestCommands.cpp - the sub-commands as scripts use them: what they print, how they end, what they
// refuse.
#include "Program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sharedData(const QString& name)
{
    return QDir(QStringLiteral(GUILDHALL_SOURCE_DIR)).filePath(u"../shared/data/"_s + name);
}

/// The rows below the heading in another order, every third of them twice.
QByteArray shuffledAndRepeated(const QByteArray& csv)
{
    auto lines = csv.trimmed().split('\n');
    const auto heading = lines.takeFirst();
    for (qsizetype at = 0, count = lines.size(); at < count; at += 3)
        lines.append(lines.at(at));
    QRandomGenerator random(7);
    std::shuffle(lines.begin(), lines.end(), random);
    return heading + '\n' + lines.join('\n') + '\n';
}

}

class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsThePublishedTables_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("range");
        QTest::newRow("satisfaction")
            << u"satisfaction"_s
            << QStringList { u"--from"_s, u"2023-10-01"_s, u"--to"_s, u"2024-03-31"_s };
        QTest::newRow("complaints")
            << u"complaints"_s
            << QStringList { u"--from"_s, u"2023-04-01"_s, u"--to"_s, u"2024-03-31"_s };
    }

    void printsThePublishedTables()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, range);
        const auto rows = contents(sharedData(source + u"-2023-24.csv"_s));
        const auto expected = contents(sharedData(u"expected-"_s + source + u"-2023-24.csv"_s));
        if (rows.isEmpty())
            QSKIP("the published figures are not beside this checkout (../shared/data)");

        const Program program;
        const auto file = program.write(u"rows.csv"_s, shuffledAndRepeated(rows));
        const auto imported = program.run({ u"import"_s, source, file });
        QVERIFY2(imported.status == 0, imported.err.constData());
        const auto report = QStringList { u"report"_s, source, u"--format"_s, u"csv"_s } + range;
        QCOMPARE(program.run(report).out, expected);

        QCOMPARE(program.run({ u"import"_s, source, file }).status, 0);
        QCOMPARE(program.run(report).out, expected);
    }

    void keepsGoodRowsAndNamesBadOnes()
    {
        const Program program;
        const auto file
            = program.write(u"rows.csv"_s,
                            "response_id,channel,received_at,rating,digital_awareness\n"
                            "A1,telephone,2023-10-02T11:45:57Z,very_satisfied,not_aware\n"
                            "A2,telephone,yesterday,very_satisfied,not_aware\n"
                            "A3,email,2023-10-03T11:45:57Z,delighted,not_aware\n");
        const auto imported = program.run({ u"import"_s, u"satisfaction"_s, file });
        QCOMPARE(imported.status, 2);
        QVERIFY2(imported.err.contains("3") && imported.err.contains("received_at"),
                 imported.err.constData());
        QVERIFY2(imported.err.contains("4") && imported.err.contains("rating"),
                 imported.err.constData());
        const auto report = program.run({ u"report"_s,
                                          u"satisfaction"_s,
                                          u"--from"_s,
                                          u"2023-10-01"_s,
                                          u"--to"_s,
                                          u"2023-10-31"_s,
                                          u"--format"_s,
                                          u"csv"_s });
        QVERIFY2(report.out.contains("telephone,very_satisfied,1,1,100.0"), report.out.constData());
        QVERIFY(!report.out.contains("email"));
    }

    void printsTheReportsOfComplaintsInEveryFormat_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QByteArray>("says"); // in the CSV
        // Two cases, one of which went on to stage 2 and the other is still open.
        const QByteArray figures
            = "complaints,3,0,0\nstage_1,2,0,0\nstage_2,1,0,0\nin_target,2,0,0\n";
        QTest::newRow("annual") << u"annual"_s
                                << "figure,period_2025_04,period_2024_04,period_2023_04\n"
                + figures;
        QTest::newRow("quarter") << u"quarter"_s
                                 << "figure,period_2025_04,period_2025_01,period_2024_04\n"
                + figures;
        QTest::newRow("landlord") << u"landlord"_s << QByteArray("landlord_services");
        QTest::newRow("hazards") << u"hazards"_s
                                 << QByteArray("category,reported,under_the_law,not_yet");
    }

    void printsTheReportsOfComplaintsInEveryFormat()
    {
        QFETCH(QString, report);
        QFETCH(QByteArray, says);
        const Program program;
        const auto file = program.write(u"rows.csv"_s,
                                        "case_ref,service,stage,received,closed,channel,outcome\n"
                                        "CT-1,Waste,1,2025-06-02,2025-06-09,web,upheld\n"
                                        "CT-1,Waste,2,2025-06-20,2025-07-04,web,not_upheld\n"
                                        "CT-2,Planning,1,2025-06-03,,telephone,\n");
        QCOMPARE(program.run({ u"import"_s, u"complaints"_s, file }).status, 0);
        const auto asked = [&](const QString& format) {
            return QStringList { u"report"_s, report,          u"--from"_s,   u"2025-04-01"_s,
                                 u"--to"_s,   u"2025-06-30"_s, u"--format"_s, format };
        };
        for (const auto& format : { u"csv"_s, u"json"_s, u"html"_s, u"text"_s }) {
            const auto printed = program.run(asked(format));
            QVERIFY2(printed.status == 0 && !printed.out.isEmpty(), printed.err.constData());
        }
        const auto csv = program.run(asked(u"csv"_s)).out;
        QVERIFY2(csv.contains(says), csv.constData());
        const auto pdf = program.file(report + u".pdf"_s);
        const auto written = program.run(asked(u"pdf"_s) + QStringList { u"--output"_s, pdf });
        QVERIFY2(written.status == 0, written.err.constData());
        QVERIFY(contents(pdf).startsWith("%PDF-"));
    }

    void queuesWhatIsDurableAndNamesBadLines()
    {
        const Program program;
        const QByteArray lines
            = "{\"kind\":\"request\",\"service\":\"Street cleaning\",\"text\":\"Glass\"}\n"
              "\n"
              "{\"kind\":\"request\"}\n"
              "not JSON\n"
              "{\"kind\":\"note\",\"customer_id\":\"nobody\",\"text\":\"x\"}\n"
              "{\"kind\":\"complaint\",\"text\":\"Nobody rang\"}";
        const auto queued = program.run({ u"submit"_s, u"-"_s }, lines);
        QCOMPARE(queued.status, 2);
        QCOMPARE(queued.err.count('\n'), 3);
        for (const char* where : { "line 3 needs a text", "line 4 is no JSON", "line 5 names no" })
            QVERIFY2(queued.err.contains(where), queued.err.constData());
        const auto answers = queued.out.trimmed().split('\n');
        QCOMPARE(answers.size(), 2);
        const auto waiting = program.run({ u"outbox"_s, u"--json"_s }).json().array();
        QCOMPARE(waiting.size(), 2);
        for (qsizetype at = 0; at < 2; ++at) {
            const auto answer = QJsonDocument::fromJson(answers[at]).object();
            QCOMPARE(answer[u"queued"_s].toBool(), true);
            const auto entry = waiting[at].toObject();
            QCOMPARE(entry[u"id"_s], answer[u"id"_s]);
            QCOMPARE(entry[u"state"_s].toString(), u"waiting"_s);
            QCOMPARE(entry[u"attempts"_s].toInt(), 0);
            QVERIFY(entry[u"error"_s].isNull());
        }
        QCOMPARE(program.run({ u"submit"_s, program.file(u"absent.jsonl"_s) }).status, 2);
        QCOMPARE(program.run({ u"--as"_s, u"steward"_s, u"submit"_s, u"-"_s }, lines).status, 4);
    }

    void sendsTheOutboxWithASync()
    {
        const OfficeProcess office({ u"--customers"_s, u"30"_s });
        QVERIFY2(!office.url().isEmpty(), "the reference back office did not start");
        const Program program;
        program.writeSecret(u"token"_s, "demo");
        const QJsonObject source { { u"profile"_s, u"alloy"_s },
                                   { u"base_url"_s, office.url() },
                                   { u"secret"_s, u"token"_s } };
        const QJsonObject root { { u"secrets_folder"_s, u"secrets"_s },
                                 { u"sources"_s, QJsonArray { source } } };
        const auto config = program.write(u"config.json"_s, QJsonDocument(root).toJson());
        QCOMPARE(program
                     .run({ u"submit"_s, u"-"_s },
                          "{\"kind\":\"request\",\"text\":\"Glass\"}\n"
                          "{\"kind\":\"complaint\",\"text\":\"Nobody takes this here\"}\n")
                     .status,
                 0);
        const auto synced
            = program.run({ u"--config"_s, config, u"sync"_s, u"--once"_s, u"--json"_s });
        QVERIFY2(synced.status == 0, synced.err.constData());
        const auto counts = synced.json().object()[u"outbox"_s].toObject();
        QCOMPARE(
            counts,
            QJsonObject({ { u"waiting"_s, 0 }, { u"sent"_s, 1 }, { u"needs_attention"_s, 1 } }));
        const auto entries = program.run({ u"outbox"_s, u"--json"_s }).json().array();
        QCOMPARE(entries[0][u"state"_s].toString(), u"sent"_s);
        QVERIFY(!entries[0][u"reference"_s].toString().isEmpty());
        QCOMPARE(entries[1][u"state"_s].toString(), u"needs_attention"_s);
        QCOMPARE(QJsonDocument::fromJson(office.get(u"/_control/writes"_s)).array().size(), 1);
    }

    void tellsWhichRowsASyncCannotRead()
    {
        const Program program;
        QVERIFY(QDir().mkpath(program.file(u"drop"_s)));
        program.write(
            u"drop/permits_subscriptions_1.csv"_s,
            "subscription_id,type,holder_name,holder_email,holder_phone,address,postcode,uprn,"
            "start_date,end_date,amount_due,status,changed_at,deleted\n"
            "PER-1,Garden bin,,,,,,,,,55.00,active,2026-06-20T14:03:11Z,\n"
            "PER-2,Garden bin,,,,,,,,,fifty,active,2026-06-20T14:03:11Z,\n"
            "PER-3,Garden bin,,,,,,,,,sixty,active,2026-06-20T14:03:11Z,\n");
        const auto config = program.write(u"config.json"_s,
                                          R"({"sources":[{"profile":"permits","folder":"drop"}]})");
        const auto synced = program.run({ u"--config"_s, config, u"sync"_s, u"--once"_s });
        QVERIFY2(synced.status == 0, synced.err.constData());
        QVERIFY2(synced.err.contains("permits: 2 rows cannot be read and are left out: "
                                     "amount_due not_an_amount (2)"),
                 synced.err.constData());
        QVERIFY(!synced.err.contains("fifty")); // places and codes, never values
    }

    void saysWhereToLookWhenASourceKnowsNoSuchAddress()
    {
        const OfficeProcess office({ u"--customers"_s, u"30"_s });
        QVERIFY2(!office.url().isEmpty(), "the reference back office did not start");
        const Program program;
        program.writeSecret(u"token"_s, "demo");
        const QJsonObject source { { u"profile"_s, u"alloy"_s },
                                   { u"base_url"_s, QString(office.url() + u"/elsewhere"_s) },
                                   { u"secret"_s, u"token"_s } };
        const QJsonObject root { { u"secrets_folder"_s, u"secrets"_s },
                                 { u"sources"_s, QJsonArray { source } } };
        const auto config = program.write(u"config.json"_s, QJsonDocument(root).toJson());
        const auto synced = program.run({ u"--config"_s, config, u"sync"_s, u"--once"_s });
        QCOMPARE(synced.status, 2);
        QVERIFY2(synced.err.contains("the source alloy has nothing at the address that was asked (")
                     && synced.err.contains("; check its base_url"),
                 synced.err.constData());
    }

    void endsWithTheContractedStatus()
    {
        const Program program;
        QCOMPARE(program.run({ u"frobnicate"_s }).status, 1);
        QCOMPARE(program
                     .run({ u"report"_s,
                            u"satisfaction"_s,
                            u"--from"_s,
                            u"2024-02-30"_s,
                            u"--to"_s,
                            u"2024-03-01"_s })
                     .status,
                 1);
        QCOMPARE(
            program.run({ u"import"_s, u"satisfaction"_s, program.file(u"absent.csv"_s) }).status,
            2);
        QCOMPARE(program.run({ u"import"_s, u"nowhere"_s, program.keyFile() }).status, 2);
        QCOMPARE(
            program
                .run({ u"--as"_s, u"advisor"_s, u"import"_s, u"satisfaction"_s, program.keyFile() })
                .status,
            4);
        QCOMPARE(program.run({ u"show"_s, u"C00000000000011"_s }).status, 2);
        QCOMPARE(program.run({ u"verify"_s }).status, 0);
        QCOMPARE(program.run({ u"verify"_s }).out.trimmed(), QByteArray("ok"));
    }

    void saysInOneLineWhatToDo()
    {
        const Program program;
        for (const auto& arguments :
             { QStringList { u"frobnicate"_s },
               QStringList { u"show"_s, u"nobody"_s },
               QStringList { u"import"_s, u"satisfaction"_s, program.file(u"absent.csv"_s) } }) {
            const auto ended = program.run(arguments);
            QVERIFY2(ended.err.startsWith("guildhall: "), ended.err.constData());
            QCOMPARE(ended.err.count('\n'), 1);
            QVERIFY2(ended.err.contains("; "), ended.err.constData());
        }
    }

    void neitherOpensNorHarmsWithTheWrongKey()
    {
        const Program program;
        QCOMPARE(program.run({ u"verify"_s }).status, 0);
        program.write(u"key"_s, QByteArray(64, 'b'));
        QCOMPARE(program.run({ u"verify"_s }).status, 5);
        program.write(u"key"_s, QByteArray(64, 'a'));
        QCOMPARE(program.run({ u"verify"_s }).status, 0);
    }

    void refusesAKeyFileThatOthersCanRead()
    {
        const Program program;
        QFile::setPermissions(program.keyFile(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const auto ended = program.run({ u"verify"_s });
        QCOMPARE(ended.status, 4);
        QVERIFY(!QFile::exists(program.dataDir() + u"/journal.db"_s));
    }

    void neverMakesAKeyFile()
    {
        const Program program;
        QFile::remove(program.keyFile());
        QVERIFY(program.run({ u"verify"_s }).status != 0);
        QVERIFY(!QFile::exists(program.keyFile()));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "TestCommands.moc"
