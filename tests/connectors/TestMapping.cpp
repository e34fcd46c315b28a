// TestMapping.cpp - what each profile makes of rows as its system writes them, good and bad.
#include "RecordJson.h"
#include "backoffice/CsvRow.h"
#include "backoffice/JsonRow.h"
#include "backoffice/Mapping.h"
#include "backoffice/ProfileReader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(GUILDHALL_SOURCE_DIR "/tests/connectors/fixtures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesRecordsOfRows_data();
    void makesRecordsOfRows();
    void bearsHostileRows();
};

void TestMapping::makesRecordsOfRows_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QJsonObject>("table");
    for (const QString& name : ProfileReader::builtInNames()) {
        const auto tables = QJsonDocument::fromJson(fixture(name + u".json"_s)).array();
        for (const auto& table : tables) {
            // Whole answers are read in TestShipped.
            if (!table.toObject().contains("answers"_L1))
                QTest::addRow("%s/%s",
                              qPrintable(name),
                              qPrintable(table.toObject().value("feed"_L1).toString()))
                    << name << table.toObject();
        }
    }
}

void TestMapping::makesRecordsOfRows()
{
    QFETCH(QString, profile);
    QFETCH(QJsonObject, table);
    const auto read = ProfileReader::builtIn(profile);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    const FeedProfile* feed = read->feed(table.value("feed"_L1).toString());
    QVERIFY(feed != nullptr);
    const Mapping mapping(*feed);
    QList<SourceRecord> records;
    QList<RowFault> faults;
    if (table.contains("csv"_L1)) {
        const QByteArray bytes = fixture(table.value("csv"_L1).toString());
        CsvReader reader(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
        QVERIFY(reader.next());
        const CsvColumns columns = CsvColumns::find(reader.fields(), *feed);
        QCOMPARE(columns.missing, QStringList());
        QCOMPARE(QJsonArray::fromStringList(columns.unread), table.value("unread"_L1).toArray());
        while (reader.next())
            mapping.map(CsvRow(reader, columns), reader.line(), records, faults);
    } else {
        const QByteArray json
            = QJsonDocument(table.value("rows"_L1).toArray()).toJson(QJsonDocument::Compact);
        simdjson::dom::parser parser;
        const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
        qint64 number = 0;
        simdjson::dom::array rows;
        QVERIFY(parser.parse(padded).get_array().get(rows) == simdjson::SUCCESS);
        for (const simdjson::dom::element row : rows)
            mapping.map(JsonRow(row), ++number, records, faults);
    }
    const QJsonArray expected = table.value("records"_L1).toArray();
    for (qsizetype i = 0; i < qMin(records.size(), expected.size()); ++i)
        QCOMPARE(QJsonDocument(RecordJson::from(records.at(i))).toJson(),
                 QJsonDocument(expected.at(i).toObject()).toJson());
    QCOMPARE(records.size(), expected.size());
    QJsonArray said;
    for (const RowFault& fault : faults)
        said.append(QJsonArray({ fault.row, fault.column, QString(codeOf(fault.problem)) }));
    QCOMPARE(QJsonDocument(said).toJson(),
             QJsonDocument(table.value("faults"_L1).toArray()).toJson());
}

void TestMapping::bearsHostileRows()
{
    const auto profile = ProfileReader::builtIn(u"orchard"_s);
    QVERIFY(profile);
    const Mapping mapping(profile->feeds.front());
    const QByteArray huge(200'000, 'x');
    QByteArray alerts;
    for (int i = 0; i < 5000; ++i)
        alerts += R"({"Code":"VULN","Text":"x"},)";
    const QList<std::pair<QByteArray, RowProblem>> rows = {
        { R"({"TenantRef":")" + huge + R"("})", RowProblem::TooLong },
        { R"({"TenantRef":"T","Alerts":[)" + alerts + "{}]}", RowProblem::TooMany },
        { R"({"TenantRef":"T","Alerts":{"Code":"VULN"}})", RowProblem::NotAList },
        { R"({"TenantRef":["T"]})", RowProblem::NotText },
        { R"({"TenantRef":" \u0000 "})", RowProblem::Missing },
        { R"({"TenantRef":"T","ModifiedOn":1e300})", RowProblem::NotADate },
    };
    simdjson::dom::parser parser;
    for (const auto& [json, problem] : rows) {
        QList<SourceRecord> records;
        QList<RowFault> faults;
        const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
        mapping.map(JsonRow(parser.parse(padded).value()), 1, records, faults);
        QVERIFY2(records.isEmpty(), json.left(60).constData());
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.front().problem, problem);
    }
}

QTEST_GUILESS_MAIN(TestMapping)
#include "TestMapping.moc"
