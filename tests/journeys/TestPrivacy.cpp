// TestPrivacy.cpp - no name, address, phone or e-mail of the demo council stands in any byte that
// the program writes, after a crash neither.
#include "Program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

/// Finds any of many texts in bytes by the hash of their first `Head` bytes.
class Finder
{
public:
    void add(const QByteArray& text)
    {
        if (text.size() >= Head)
            m_byHead[head(text.constData())].append(text);
    }

    void addEveryForm(const QString& text)
    {
        for (const auto& form : { text, text.toLower(), text.toUpper() }) {
            add(form.toUtf8());
            add(QByteArray(reinterpret_cast<const char*>(form.utf16()), form.size() * 2));
        }
    }

    [[nodiscard]] qsizetype texts() const { return m_byHead.size(); }

    [[nodiscard]] QByteArray firstIn(const QByteArray& bytes) const
    {
        for (qsizetype at = 0; at + Head <= bytes.size(); ++at) {
            const auto found = m_byHead.constFind(head(bytes.constData() + at));
            if (found == m_byHead.constEnd())
                continue;
            for (const auto& text : *found)
                if (bytes.size() - at >= text.size()
                    && memcmp(bytes.constData() + at,
                              text.constData(),
                              static_cast<size_t>(text.size()))
                        == 0)
                    return text;
        }
        return {};
    }

private:
    static constexpr qsizetype Head = 8;

    static quint64 head(const char* at)
    {
        quint64 value = 0;
        memcpy(&value, at, Head);
        return value;
    }

    QHash<quint64, QList<QByteArray>> m_byHead;
};

Finder personalDataOf(const OfficeProcess& office)
{
    Finder finder;
    const auto page = QJsonDocument::fromJson(office.get(u"/orchard/v1/tenants?page_size=5000"_s));
    const QJsonArray tenants = page[u"items"_s].toArray();
    for (const auto& value : tenants) {
        const auto tenant = value.toObject();
        finder.addEveryForm(tenant[u"Forename"_s].toString() + u' '
                            + tenant[u"Surname"_s].toString());
        finder.addEveryForm(tenant[u"Surname"_s].toString());
        finder.addEveryForm(tenant[u"Mobile"_s].toString().remove(u' '));
        finder.addEveryForm(tenant[u"Mobile"_s].toString());
        finder.addEveryForm(tenant[u"Email"_s].toString());
        finder.addEveryForm(tenant[u"Address"_s][u"Line1"_s].toString());
        finder.addEveryForm(tenant[u"NINO"_s].toString());
    }
    return finder;
}

/// Every file below the program's own folder, but for what the test itself put there.
QString leakIn(const Program& program, const Finder& finder)
{
    int files = 0;
    QDirIterator walk(program.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        if (const auto found = finder.firstIn(file.readAll()); !found.isEmpty())
            return u"%1 holds %2"_s.arg(file.fileName(), QString::fromLatin1(found.toHex(' ')));
    }
    return files < 3 ? u"only %1 files were written"_s.arg(files) : QString();
}

QByteArray configuration(const QString& url)
{
    QJsonArray sources;
    for (const auto& id : { u"orchard"_s, u"revenues"_s, u"alloy"_s, u"storm"_s, u"complaints"_s })
        sources.append(QJsonObject {
            { u"profile"_s, id }, { u"base_url"_s, url }, { u"secret"_s, u"token"_s } });
    const QJsonObject root { { u"secrets_folder"_s, u"secrets"_s }, { u"sources"_s, sources } };
    return QJsonDocument(root).toJson();
}

}

class TestPrivacy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsThere()
    {
        Finder finder;
        finder.addEveryForm(u"Okonkwo-Reyes"_s);
        QVERIFY(!finder.firstIn("xxOKONKWO-REYESxx").isEmpty());
        const auto wide = u"..Okonkwo-Reyes"_s;
        QVERIFY(
            !finder
                 .firstIn(QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2))
                 .isEmpty());
        QVERIFY(finder.firstIn("Okonkwo Reyes").isEmpty());
    }

    void keepsTheCouncilsPeopleOutOfEveryFile()
    {
        const OfficeProcess office({ u"--customers"_s, u"400"_s, u"--seed"_s, u"11"_s });
        QVERIFY2(!office.url().isEmpty(), "the reference back office did not start");
        const auto finder = personalDataOf(office);
        QVERIFY(finder.texts() > 300);

        const Program program;
        program.writeSecret(u"token"_s, "demo");
        const auto config = program.write(u"config.json"_s, configuration(office.url()));
        const auto configured = [&config](const QStringList& more) {
            return QStringList { u"--config"_s, config } + more;
        };
        const auto synced = program.run(configured({ u"sync"_s, u"--once"_s }));
        QVERIFY2(synced.status == 0, synced.err.constData());
        const auto found = program.run(configured({ u"lookup"_s, u"Maryam Okafor"_s, u"--json"_s }))
                               .json()
                               .array();
        QVERIFY(!found.isEmpty());
        const auto id = found.first()[u"customer_id"_s].toString();
        QCOMPARE(program.run(configured({ u"show"_s, id })).status, 0);
        const auto picture = program.run(configured(
            { u"desktop"_s, u"--picture"_s, program.file(u"picture.png"_s), u"--customer"_s, id }));
        QVERIFY2(picture.status == 0, picture.err.constData());
        // Whoever is brought to the reception's desk for a picture has never been there.
        const auto visits = [&] {
            return program
                .run(configured({ u"report"_s,
                                  u"reception"_s,
                                  u"--from"_s,
                                  u"2020-01-01"_s,
                                  u"--to"_s,
                                  u"2099-12-31"_s,
                                  u"--format"_s,
                                  u"csv"_s }))
                .out;
        };
        const auto before = visits();
        QVERIFY(!before.isEmpty());
        const auto desk = program.run(configured({ u"desktop"_s,
                                                   u"--picture"_s,
                                                   program.file(u"desk.png"_s),
                                                   u"--workspace"_s,
                                                   u"reception"_s,
                                                   u"--customer"_s,
                                                   id }));
        QVERIFY2(desk.status == 0, desk.err.constData());
        QCOMPARE(visits(), before);
        QCOMPARE(leakIn(program, finder), QString());
    }

    void leavesNothingBehindWhenItIsKilled()
    {
        const OfficeProcess office({ u"--customers"_s, u"3000"_s, u"--seed"_s, u"12"_s });
        QVERIFY2(!office.url().isEmpty(), "the reference back office did not start");
        const auto finder = personalDataOf(office);

        const Program program;
        program.writeSecret(u"token"_s, "demo");
        const auto config = program.write(u"config.json"_s, configuration(office.url()));
        const auto process = program.start({ u"--config"_s, config, u"sync"_s, u"--once"_s });
        QVERIFY(process->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(program.dataDir() + u"/cache.db-wal"_s).size() > 500'000
                                     || QFileInfo(program.dataDir() + u"/cache.db"_s).size()
                                         > 500'000
                                     || process->state() == QProcess::NotRunning,
                                 60'000);
        process->kill();
        QVERIFY(process->waitForFinished());
        QCOMPARE(leakIn(program, finder), QString());
        QCOMPARE(program.run({ u"verify"_s }).out.trimmed(), QByteArray("ok"));
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "TestPrivacy.moc"
