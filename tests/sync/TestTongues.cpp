// TestTongues.cpp - the reference back office through every kind of system: what one kind tells is
// what another tells of the same council, whatever goes wrong on the way.
#include "EveryProfile.h"
#include "SelfSigned.h"
#include "SyncHouse.h"
#include "backoffice/Fields.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <array>
#include <functional>

using namespace guildhall;
using office::Fault;

namespace {

constexpr std::array Kinds { Fault::Kind::DropBeforeBody, Fault::Kind::DropMidBody,
                             Fault::Kind::Reset,          Fault::Kind::RateLimited,
                             Fault::Kind::ServerError,    Fault::Kind::Truncated,
                             Fault::Kind::WrongType,      Fault::Kind::DuplicatePage,
                             Fault::Kind::ReorderedPage,  Fault::Kind::StaleToken,
                             Fault::Kind::Latency };

Fault fault(Fault::Kind kind, const QString& system)
{
    Fault fault;
    fault.kind = kind;
    fault.system = system;
    fault.milliseconds = 1;
    return fault;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The keys of the persons in lines of "source,key,person".
QSet<QString> keysIn(const QByteArray& truth)
{
    QSet<QString> keys;
    for (const QByteArray& line : truth.split('\n').sliced(1)) {
        if (!line.isEmpty())
            keys.insert(QString::fromUtf8(line.split(',').at(1)));
    }
    return keys;
}

}

class TestTongues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(office::writeSelfSigned(m_keys.path()));
        m_secret.others.insert(u"salesforce"_s, contents(m_keys.filePath(u"key.pem"_s)));
    }
    void init()
    {
        office::ServerOptions options;
        options.customers = 200;
        options.today = QDateTime::currentDateTimeUtc();
        options.salesforceCertificate = contents(m_keys.filePath(u"certificate.pem"_s));
        auto started = office::RunningOffice::start(options);
        QVERIFY(started);
        m_office = *std::move(started);
    }
    void cleanup() { m_office.reset(); }

    void odataTellsWhatRestTells();
    void open311TellsTheSameInJsonAndXml();
    void suppliersTellOfTheSameCouncil_data();
    void suppliersTellOfTheSameCouncil();
    void suppliersLetNobodyElseIn_data();
    void suppliersLetNobodyElseIn();
    void looksUpUnderEveryFault_data();
    void looksUpUnderEveryFault();

private:
    /// All that a feed tells, page by page.
    QList<SourceRecord> pulled(const SourceConfiguration& source, const QString& feed);
    /// Ids of the office's own records that `chosen` takes, by its JSON.
    QSet<QString> ids(office::Feed feed,
                      const QString& id,
                      const std::function<bool(const QJsonObject&)>& chosen);

    QTemporaryDir m_keys;
    OneSecret m_secret;
    SystemClock m_clock;
    std::unique_ptr<office::RunningOffice> m_office;
};

QList<SourceRecord> TestTongues::pulled(const SourceConfiguration& source, const QString& feed)
{
    const auto connector = makersFor(m_secret, m_clock).connector(source);
    QList<SourceRecord> records;
    QByteArray cursor;
    for (bool more = true; more;) {
        const auto got = wait(connector->pull(feed, cursor));
        if (!got || !got->faults.isEmpty()) {
            qWarning("%s", got ? "a row cannot be read" : qPrintable(got.error().detail));
            return {};
        }
        records += got->page.records;
        cursor = got->page.cursor;
        more = got->page.more == RecordPage::More::Yes;
    }
    return records;
}

QSet<QString> TestTongues::ids(office::Feed feed,
                               const QString& id,
                               const std::function<bool(const QJsonObject&)>& chosen)
{
    QSet<QString> found;
    m_office->within([&](office::World& world) {
        for (std::uint32_t record = 0; record < world.records().size(feed); ++record) {
            std::string text;
            world.print(text, feed, record);
            const auto item = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
            if (!item.value("deleted"_L1).toBool() && chosen(item))
                found.insert(item.value(id).toString());
        }
    });
    return found;
}

void TestTongues::odataTellsWhatRestTells()
{
    Configuration configuration;
    configuration.sources
        = { sourceAt(u"alloy"_s, m_office->url()), sourceAt(u"dynamics"_s, m_office->url()) };
    SyncHouse house(configuration);
    const auto compare = [&house](const char* when) {
        for (const PullSummary& summary : house.once())
            QVERIFY2(!summary.error, qPrintable(summary.error ? summary.error->detail : QString()));
        const auto states = house.states();
        QVERIFY(states.at(0).records > 50);
        QVERIFY2(states.at(0).records == states.at(1).records,
                 qPrintable(u"%1: %2 and %3"_s.arg(QString::fromLatin1(when))
                                .arg(states.at(0).records)
                                .arg(states.at(1).records)));
    };
    compare("at first");
    // Edits, births and deletions come by the delta link, and the faults take none of them away.
    for (const Fault::Kind kind : Kinds) {
        m_office->change({ 40, "alloy", {} });
        m_office->inject(fault(kind, u"dynamics"_s));
        compare(qPrintable(u"fault %1"_s.arg(static_cast<int>(kind))));
    }
    Fault expired = fault(Fault::Kind::StaleToken, u"dynamics"_s);
    expired.tokenExpired = true;
    m_office->inject(expired);
    m_office->change({ 40, "alloy", {} });
    compare("token expired");
}

void TestTongues::open311TellsTheSameInJsonAndXml()
{
    Configuration configuration;
    configuration.sources
        = { sourceAt(u"fixmystreet"_s, m_office->url()), sourceAt(u"open311"_s, m_office->url()) };
    SyncHouse house(configuration);
    qint64 before = 0;
    const auto compare = [&house, &before] {
        for (const PullSummary& summary : house.once())
            QVERIFY2(!summary.error, qPrintable(summary.error ? summary.error->detail : QString()));
        const auto states = house.states();
        QVERIFY(states.at(0).records >= before && before >= 0);
        before = states.at(0).records;
        QVERIFY(before > 20);
        QCOMPARE(states.at(1).records, before);
    };
    compare();
    for (const Fault::Kind kind : Kinds) {
        m_office->inject(fault(kind, u"fixmystreet"_s));
        m_office->inject(fault(kind, u"open311"_s));
        compare();
    }
}

void TestTongues::suppliersTellOfTheSameCouncil_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("feed");
    QTest::newRow("AccuServ") << u"accuserv"_s << u"jobs"_s;
    QTest::newRow("Tascomi, planning") << u"tascomi"_s << u"applications"_s;
    QTest::newRow("Tascomi, licensing") << u"tascomi"_s << u"licences"_s;
    QTest::newRow("iCasework") << u"icasework"_s << u"cases"_s;
    QTest::newRow("IEG4") << u"ieg4"_s << u"forms"_s;
    QTest::newRow("Salesforce") << u"salesforce"_s << u"cases"_s;
    QTest::newRow("portal") << u"portal"_s << u"accounts"_s;
    QTest::newRow("portal, activity") << u"portal"_s << u"activity"_s;
    QTest::newRow("Alloy") << u"alloy-v2"_s << u"requests"_s;
}

void TestTongues::suppliersTellOfTheSameCouncil()
{
    QFETCH(QString, system);
    QFETCH(QString, feed);
    const QList<SourceRecord> records = pulled(sourceAt(system, m_office->url(), 7), feed);
    QVERIFY(!records.isEmpty());
    QSet<QString> people;
    QSet<QString> items;
    QSet<QString> references;
    for (SourceRecord record : records) {
        if (record.kind == RecordKind::Person) {
            people.insert(record.key);
            QVERIFY(!std::get<PersonRecord>(record.body).surname.isEmpty());
            continue;
        }
        QVERIFY2(!items.contains(record.key), qPrintable(record.key));
        items.insert(record.key);
        const ItemCore& core = *coreOf(record.body);
        references.insert(core.reference);
        QVERIFY(core.person.isEmpty() || people.contains(core.person) || feed == "activity"_L1);
        QVERIFY(core.opened.isValid() && !core.title.isEmpty());
    }
    // Who they are is told for scoring; Tascomi is asked for the last days only.
    const QSet<QString> known = keysIn(m_office->truth(system));
    QVERIFY2((people - known).isEmpty(),
             qPrintable(QStringList((people - known).values()).join(u' ')));
    if (system != "tascomi"_L1 && system != "ieg4"_L1 && !people.isEmpty())
        QCOMPARE(people, known);

    const auto every = [](const QJsonObject&) { return true; };
    const auto isWaste = [](const QJsonObject& request) {
        const QString design = request.value("design"_L1).toString();
        return design == "Missed bin"_L1 || design == "Bulky waste"_L1
            || design == "Fly tipping"_L1;
    };
    if (system == "accuserv"_L1)
        QCOMPARE(references, ids(office::Feed::Repairs, u"RepairRef"_s, every));
    else if (system == "alloy-v2"_L1)
        QCOMPARE(items, ids(office::Feed::StreetRequests, u"itemId"_s, every));
    else if (system == "icasework"_L1)
        QCOMPARE(references, ids(office::Feed::Cases, u"CaseId"_s, every));
    else if (system == "salesforce"_L1)
        QCOMPARE(items.size(), ids(office::Feed::StreetRequests, u"itemId"_s, isWaste).size());
}

void TestTongues::suppliersLetNobodyElseIn_data()
{
    suppliersTellOfTheSameCouncil_data();
}

void TestTongues::suppliersLetNobodyElseIn()
{
    QFETCH(QString, system);
    QFETCH(QString, feed);
    const auto refusal = [&](OneSecret& secret, const Clock& clock, SourceConfiguration source) {
        const auto connector = makersFor(secret, clock).connector(source);
        return wait(connector->pull(feed, {}));
    };
    const SourceConfiguration source = sourceAt(system, m_office->url());
    OneSecret wrong;
    wrong.secret = "wrong";
    // A key of the right form that nobody has been told of.
    const QTemporaryDir other;
    QVERIFY(office::writeSelfSigned(other.path()));
    wrong.others.insert(u"salesforce"_s, contents(other.filePath(u"key.pem"_s)));
    const auto refused = refusal(wrong, m_clock, source);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    if (source.profile.authentication.kind != AuthenticationForm::Kind::TascomiHmac
        && source.profile.authentication.kind != AuthenticationForm::Kind::JwtAssertion)
        return;
    // What was signed for another time is worth nothing.
    const FixedClock late(m_clock.now().addSecs(-3600));
    const auto stale = refusal(m_secret, late, source);
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, Error::Kind::Refused);
}

void TestTongues::looksUpUnderEveryFault_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("feed");
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("column");
    const auto row = [](const char* name,
                        const QString& system,
                        const QString& feed,
                        office::Feed from,
                        const QString& column) {
        QTest::newRow(name) << system << feed << static_cast<int>(from) << column;
    };
    row("SOAP", u"echo"_s, u"events"_s, office::Feed::StreetRequests, u"uprn"_s);
    row("by reference",
        u"academy"_s,
        u"council-tax"_s,
        office::Feed::TaxAccounts,
        u"accountReference"_s);
    // The first reporter pays Council Tax and rent.
    row("OneVu", u"ieg4"_s, u"cards"_s, office::Feed::Reporters, u"itemId"_s);
}

void TestTongues::looksUpUnderEveryFault()
{
    QFETCH(QString, system);
    QFETCH(QString, feed);
    QFETCH(int, from);
    QFETCH(QString, column);
    QString key;
    m_office->within([&](office::World& world) {
        const auto kind = static_cast<office::Feed>(from);
        for (std::uint32_t record = 0; key.isEmpty(); ++record) {
            std::string text;
            world.print(text, kind, record);
            key = QJsonDocument::fromJson(QByteArray::fromStdString(text))
                      .object()
                      .value(column)
                      .toString();
        }
    });
    const SourceConfiguration source = sourceAt(system, m_office->url());
    OneSecret secret;
    const SystemClock clock;
    const auto connector = makersFor(secret, clock).connector(source);
    const auto told = [&] { return wait(connector->lookUp(feed, key)); };
    const auto first = told();
    QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
    QVERIFY(!first->page.records.isEmpty());
    QVERIFY(first->faults.isEmpty());
    for (const Fault::Kind kind : Kinds) {
        m_office->inject(fault(kind, system));
        const auto faulty = told();
        if (faulty && faulty->answer == Pull::Answer::Page)
            QCOMPARE(faulty->page.records, first->page.records);
        m_office->clearFaults();
        const auto after = told();
        QVERIFY2(after, qPrintable(after ? QString() : after.error().detail));
        QCOMPARE(after->page.records, first->page.records);
    }
    OneSecret wrong;
    wrong.secret = "wrong";
    const auto refused = wait(makersFor(wrong, clock).connector(source)->lookUp(feed, key));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(TestTongues)
#include "TestTongues.moc"
