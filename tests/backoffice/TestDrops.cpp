// TestDrops.cpp - the CSV files that the back office drops and exports, its command line, and
// HTTPS.
#include "Arguments.h"
#include "SelfSigned.h"
#include "office/Export.h"
#include "office/RunningOffice.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace guildhall;
using namespace guildhall::office;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// RFC 4180, written here anew so that the writer is not its own judge.
QList<QStringList> rowsOf(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else if (c == u'"')
                quoted = false;
            else
                field += c;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            row.append(field.endsWith(u'\r') ? field.chopped(1) : field);
            field.clear();
            if (c == u'\n') {
                rows.append(row);
                row.clear();
            }
        } else {
            field += c;
        }
    }
    return rows;
}

ServerOptions options(const QString& drop)
{
    ServerOptions options;
    options.customers = 1500;
    options.seed = 21;
    options.today = QDateTime({ 2026, 11, 20 }, { 14, 32 }, Qt::UTC);
    options.drop = drop;
    return options;
}

}

class TestDrops final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsAreWholeAndInTheirOwnEncoding()
    {
        const QTemporaryDir folder;
        const auto office = RunningOffice::start(options(folder.path()));
        QVERIFY(office);
        const QJsonObject digest = QJsonDocument::fromJson((*office)->digest()).object();
        const QDir dir(folder.path());
        QCOMPARE(dir.entryList(QDir::Files),
                 QStringList({ u"homelink_applications_20261120T143200.csv"_s,
                               u"permits_subscriptions_20261120T143200.csv"_s,
                               u"savvi_attributes_20261120T143200.csv"_s }));

        const QByteArray homelink
            = contents(dir.filePath(u"homelink_applications_20261120T143200.csv"_s));
        QVERIFY(!homelink.startsWith("\xEF\xBB\xBF"));
        const QList<QStringList> applications = rowsOf(QString::fromLatin1(homelink));
        QCOMPARE(applications.size() - 1,
                 digest.value("homelink/applications"_L1).toObject().value("count"_L1).toInt());
        QCOMPARE(applications.first().size(), 18);
        bool lineBreak = false;
        bool quote = false;
        for (const QStringList& row : applications) {
            QCOMPARE(row.size(), 18);
            lineBreak = lineBreak || row[14].contains(u'\n');
            quote = quote || row[14].contains(u'"');
        }
        QVERIFY(lineBreak && quote);
        QVERIFY(homelink.contains("HL-5521,Mr,Owen,Griffiths,03/02/1979,"));

        const QByteArray permits
            = contents(dir.filePath(u"permits_subscriptions_20261120T143200.csv"_s));
        QVERIFY(permits.startsWith("\xEF\xBB\xBF"
                                   "subscription_id,"));
        const QList<QStringList> subscriptions = rowsOf(QString::fromUtf8(permits));
        QCOMPARE(subscriptions.size() - 1,
                 digest.value("permits/subscriptions"_L1).toObject().value("count"_L1).toInt());
        for (const QStringList& row : subscriptions)
            QCOMPARE(row.size(), 15);
        // Polish letters are whole in the one and plain in the other.
        QVERIFY(permits.contains("\xC5\x82"));
        QVERIFY(!homelink.contains("\xC5\x82"));

        const QList<QStringList> index = rowsOf(
            QString::fromUtf8(contents(dir.filePath(u"savvi_attributes_20261120T143200.csv"_s))));
        QVERIFY(index.size() > 100);
        int vulnerable = 0;
        for (const QStringList& row : index) {
            QCOMPARE(row.size(), 11);
            vulnerable += row[8] == "yes"_L1 ? 1 : 0;
        }
        QVERIFY(vulnerable > 10 && vulnerable < index.size() / 2);
    }

    void aLaterDropHasTheChanges()
    {
        const QTemporaryDir folder;
        const auto office = RunningOffice::start(options(folder.path()));
        QVERIFY(office);
        QStringList changed;
        (*office)->within([&changed](World& world) {
            world.changeRecord(Feed::Subscriptions, 20);
            world.removeRecord(Feed::Subscriptions, 30);
            world.removeRecord(Feed::Applications, 20);
            for (const std::uint32_t record : { 20U, 30U })
                changed.append(
                    QString::fromStdString(world.records().id(Feed::Subscriptions, record)));
            changed.append(QString::fromStdString(world.records().id(Feed::Applications, 20)));
        });
        QNetworkAccessManager network;
        const auto drop = [&network, &office] {
            QNetworkRequest request((*office)->url().resolved(QUrl(u"/_control/drop"_s)));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("{}")));
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::NoError);
        };
        drop();
        const QDir dir(folder.path());
        const QStringList permits = dir.entryList({ u"permits_*.csv"_s }, QDir::Files, QDir::Name);
        QCOMPARE(permits.size(), 2);
        const QList<QStringList> delta
            = rowsOf(QString::fromUtf8(contents(dir.filePath(permits.last()))));
        QCOMPARE(delta.size(), 3);
        QCOMPARE(delta[1][0], changed[0]);
        QCOMPARE(delta[1][13], u"N"_s);
        QCOMPARE(delta[2][0], changed[1]);
        QCOMPARE(delta[2][13], u"Y"_s);
        QCOMPARE(delta[2][2], QString());
        const QStringList homelink
            = dir.entryList({ u"homelink_*.csv"_s }, QDir::Files, QDir::Name);
        QVERIFY(contents(dir.filePath(homelink.first())).contains(changed[2].toLatin1() + ','));
        QVERIFY(!contents(dir.filePath(homelink.last())).contains(changed[2].toLatin1() + ','));
        // Nothing new: no empty permits file.
        drop();
        QCOMPARE(dir.entryList({ u"permits_*.csv"_s }, QDir::Files).size(), 2);
    }

    void exportHasEveryRecordAndItsTruth()
    {
        const QTemporaryDir folder;
        const auto world = World::make({ { 800, 3, 1795185120000 }, {} });
        QVERIFY(world);
        QVERIFY(exportPersons(**world, folder.path()));
        const QDir dir(folder.path());
        const QList<QStringList> truth
            = rowsOf(QString::fromUtf8(contents(dir.filePath(u"truth.csv"_s))));
        const QList<QStringList> all
            = rowsOf(QString::fromUtf8(contents(dir.filePath(u"all.csv"_s))));
        QCOMPARE(truth.first(), QStringList({ u"record_id"_s, u"true_id"_s, u"source"_s }));
        QCOMPARE(
            all.first().join(u','),
            u"record_id,source,title,forename,middle_names,surname,date_of_birth,phone,email,address,postcode,uprn,national_id"_s);
        QCOMPARE(all.size(), truth.size());
        std::map<QString, QString> people;
        for (const QStringList& row : truth.sliced(1))
            QVERIFY(people.emplace(row[0], row[1]).second);
        std::map<QString, int> perFile;
        for (const QStringList& row : all.sliced(1)) {
            QCOMPARE(row.size(), 13);
            QVERIFY(people.contains(row[0]));
            ++perFile[row[1]];
        }
        // The same truth as the control desk tells.
        QCOMPARE(QByteArray::fromStdString((*world)->truth()).count('\n'), truth.size());
        int rows = 0;
        for (const QString& name : dir.entryList({ u"*_*.csv"_s }, QDir::Files)) {
            const QList<QStringList> own = rowsOf(QString::fromUtf8(contents(dir.filePath(name))));
            for (const QStringList& row : own)
                QVERIFY2(row.size() == own.first().size(), qPrintable(name));
            QCOMPARE(static_cast<int>(own.size()) - 1, perFile.at(name.section(u'_', 0, 0)));
            rows += static_cast<int>(own.size()) - 1;
        }
        QCOMPARE(rows, static_cast<int>(truth.size()) - 1);
    }

    void wrongArgumentsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unknown") << QStringList { u"--fast"_s }
                                 << u"there is no option --fast; --help lists them"_s;
        QTest::newRow("no value") << QStringList { u"--seed"_s } << u"--seed needs a value"_s;
        QTest::newRow("too few") << QStringList { u"--customers"_s, u"9"_s }
                                 << u"9 is not a value that --customers takes; --help says which"_s;
        QTest::newRow("no number") << QStringList { u"--port"_s, u"http"_s }
                                   << u"http is not a value that --port takes; --help says which"_s;
        QTest::newRow("no time") << QStringList { u"--today"_s, u"soon"_s }
                                 << u"soon is not a value that --today takes; --help says which"_s;
        QTest::newRow("half of HTTPS") << QStringList { u"--certificate"_s, u"a.pem"_s }
                                       << u"--certificate and --private-key belong together"_s;
        QTest::newRow("no file") << QStringList { u"--faults"_s, u"/nowhere.json"_s }
                                 << u"the file /nowhere.json given to --faults cannot be read"_s;
    }

    void wrongArgumentsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        const auto read = readArguments(arguments);
        QVERIFY(!read);
        QCOMPARE(read.error().detail, sentence);
    }

    void faultsComeFromAFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"faults.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"([{"kind":"reset","system":"storm","times":3},{"kind":"latency","milliseconds":20}])");
        file.close();
        const auto read = readArguments(
            { u"--faults"_s, file.fileName(), u"--live"_s, u"--customers"_s, u"50"_s });
        QVERIFY(read);
        QCOMPARE(read->server.faults.size(), 2);
        QCOMPARE(read->server.faults.first().system, u"storm"_s);
        QCOMPARE(read->server.customers, 50U);
        QVERIFY(read->server.changesPerSecond > 0);
    }

    void theProgramSaysWhereItListensAndWhyItDoesNot()
    {
        QProcess wrong;
        wrong.start(QStringLiteral(BACKOFFICE_PROGRAM), { u"--fast"_s });
        QVERIFY(wrong.waitForFinished());
        QCOMPARE(wrong.exitCode(), 1);
        QCOMPARE(wrong.readAllStandardError(),
                 "guildhall-backoffice: there is no option --fast; --help lists them\n");

        QProcess help;
        help.start(QStringLiteral(BACKOFFICE_PROGRAM), { u"--help"_s });
        QVERIFY(help.waitForFinished());
        QCOMPARE(help.exitCode(), 0);
        const QByteArray text = help.readAllStandardOutput();
        for (const char* option : { "--port",
                                    "--customers",
                                    "--seed",
                                    "--today",
                                    "--token",
                                    "--certificate",
                                    "--private-key",
                                    "--drop",
                                    "--live",
                                    "--live-rate",
                                    "--drop-every",
                                    "--state",
                                    "--faults",
                                    "--export" })
            QVERIFY2(text.contains(option), option);

        QProcess office;
        office.start(QStringLiteral(BACKOFFICE_PROGRAM), { u"--customers"_s, u"20"_s });
        QVERIFY(office.waitForReadyRead());
        const QByteArray line = office.readAllStandardOutput();
        QVERIFY2(line.startsWith("listening http://127.0.0.1:") && line.endsWith('\n'),
                 line.constData());
        const QString port = QString::fromLatin1(line.trimmed().mid(line.lastIndexOf(':') + 1));
        QProcess second;
        second.start(QStringLiteral(BACKOFFICE_PROGRAM),
                     { u"--port"_s, port, u"--customers"_s, u"20"_s });
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 2);
        QCOMPARE(second.readAllStandardError(),
                 "guildhall-backoffice: port " + port.toLatin1() + " is not free\n");
        office.terminate();
        QVERIFY(office.waitForFinished());
    }

    void servesOverTls()
    {
        const QTemporaryDir folder;
        QVERIFY(writeSelfSigned(folder.path()));
        ServerOptions secure = options({});
        secure.certificate = folder.filePath(u"certificate.pem"_s);
        secure.privateKey = folder.filePath(u"key.pem"_s);
        const auto office = RunningOffice::start(secure);
        QVERIFY(office);
        QCOMPARE((*office)->url().scheme(), u"https"_s);
        // A manager keeps its first settings for a host, so each trial has its own.
        QNetworkAccessManager stranger;
        QNetworkAccessManager friendly;
        QNetworkRequest request((*office)->url().resolved(QUrl(u"/orchard/v1/repairs/R-88213"_s)));
        request.setRawHeader("Authorization", "Bearer demo");
        // Unknown to this computer, so refused until this one certificate is trusted.
        const std::unique_ptr<QNetworkReply> refused(stranger.get(request));
        QTRY_VERIFY(refused->isFinished());
        QCOMPARE(refused->error(), QNetworkReply::SslHandshakeFailedError);
        QSslConfiguration trust = request.sslConfiguration();
        trust.setCaCertificates(QSslCertificate::fromPath(secure.certificate));
        request.setSslConfiguration(trust);
        const std::unique_ptr<QNetworkReply> reply(friendly.get(request));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
        QVERIFY(reply->readAll().contains("R-88213"));

        secure.privateKey = folder.filePath(u"missing.pem"_s);
        QVERIFY(!RunningOffice::start(secure));
    }
};

QTEST_GUILESS_MAIN(TestDrops)
#include "TestDrops.moc"
