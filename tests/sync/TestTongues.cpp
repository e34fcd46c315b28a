// TestTongues.cpp - the reference back office through every kind of system: what one kind tells is
// what another tells of the same council, whatever goes wrong on the way.
#include "SyncHouse.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

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

/// A shipped profile, pointed at the office as a council would.
SourceConfiguration sourceAt(const QString& name, const QUrl& url)
{
    SourceConfiguration source;
    source.profile = *ProfileReader::builtIn(name);
    source.secret = u"token"_s;
    source.baseUrl = url;
    if (name == "fixmystreet"_L1 || name == "open311"_L1)
        source.baseUrl.setPath(u"/open311/v2"_s);
    else if (name == "echo"_L1 || name == "academy"_L1)
        source.baseUrl.setPath(u'/' + name);
    for (QString& value : source.profile.values)
        value = u"any"_s;
    if (!source.profile.authentication.tokenUrl.isEmpty())
        source.profile.authentication.tokenUrl = u"/token"_s;
    for (FeedProfile& feed : source.profile.feeds) {
        if (name == "dynamics"_L1) {
            feed.paging.size = 40; // many pages
            // A filter does not see what is deleted, until the next reconcile.
            feed.delta.kind = DeltaForm::Kind::TrackChanges;
        }
        if (name == "alloy"_L1)
            feed.request.query.insert(u"page_size"_s, u"40"_s);
    }
    return source;
}

}

class TestTongues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        office::ServerOptions options;
        options.customers = 200;
        options.today = QDateTime::currentDateTimeUtc();
        auto started = office::RunningOffice::start(options);
        QVERIFY(started);
        m_office = *std::move(started);
    }
    void cleanup() { m_office.reset(); }

    void odataTellsWhatRestTells();
    void open311TellsTheSameInJsonAndXml();
    void looksUpUnderEveryFault_data();
    void looksUpUnderEveryFault();

private:
    std::unique_ptr<office::RunningOffice> m_office;
};

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

void TestTongues::looksUpUnderEveryFault_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("feed");
    QTest::addColumn<QString>("column");
    QTest::newRow("SOAP") << u"echo"_s << u"events"_s << u"uprn"_s;
    QTest::newRow("by reference") << u"academy"_s << u"council-tax"_s << u"accountReference"_s;
}

void TestTongues::looksUpUnderEveryFault()
{
    QFETCH(QString, system);
    QFETCH(QString, feed);
    QFETCH(QString, column);
    QString key;
    m_office->within([&](office::World& world) {
        const auto kind
            = system == "echo"_L1 ? office::Feed::StreetRequests : office::Feed::TaxAccounts;
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
