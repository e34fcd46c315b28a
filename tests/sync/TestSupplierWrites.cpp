// TestSupplierWrites.cpp - what is written for iCasework, Salesforce and Alloy arrives there once,
// comes back by the feed as the system's own record, and goes over nothing that nobody has seen; a
// complaint goes to its second stage in whichever system holds it.
#include "EveryProfile.h"
#include "SelfSigned.h"
#include "SyncHouse.h"

#include <QFile>

#include <utility>

using namespace guildhall;

namespace {

using State = OutboxEntry::State;
using office::Fault;

/// How one of these systems takes a new record, and a change of one.
struct Supplier
{
    QString system;
    RecordKind kind = RecordKind::Request;
    QString makes, makesBy; ///< as faults name them
    QString changes, changesBy;
};

const QList<Supplier>& suppliers()
{
    static const QList<Supplier> all {
        { u"icasework"_s,
          RecordKind::Complaint,
          u"createcase"_s,
          u"POST"_s,
          u"updatecase"_s,
          u"POST"_s },
        { u"salesforce"_s, RecordKind::Request, u"case"_s, u"PATCH"_s, u"case"_s, u"PATCH"_s },
        { u"alloy-v2"_s, RecordKind::Request, u"item"_s, u"POST"_s, u"item"_s, u"PUT"_s },
    };
    return all;
}

Fault fault(Fault::Kind kind, const QString& system, const QString& feed, const QString& method)
{
    Fault made;
    made.kind = kind;
    made.system = system;
    made.feed = feed;
    made.method = method;
    return made;
}

const ItemCore& coreOf(const HeldRecord& held)
{
    if (const auto* complaint = std::get_if<Complaint>(&held.body))
        return *complaint;
    return std::get<ServiceRequest>(held.body);
}

}

class TestSupplierWrites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(office::writeSelfSigned(m_keys.path()));
        office::ServerOptions options;
        options.customers = 200;
        options.today = QDateTime::currentDateTimeUtc();
        options.salesforceCertificate = key(u"certificate.pem"_s);
        m_options = options;
    }
    void cleanup()
    {
        m_house.reset();
        m_office.reset();
    }

    void arrivesOnceAndComesBack_data()
    {
        QTest::addColumn<Supplier>("supplier");
        QTest::addColumn<Fault::Kind>("kind");
        const QList<std::pair<const char*, Fault::Kind>> faults {
            { "a lost answer", Fault::Kind::AppliedAnswerLost },
            { "half an answer", Fault::Kind::DropMidBody },
            { "a sign-in page", Fault::Kind::WrongType },
            { "a reset", Fault::Kind::Reset },
            { "a failing server", Fault::Kind::ServerError },
        };
        for (const Supplier& supplier : suppliers()) {
            for (const auto& [name, kind] : faults)
                QTest::addRow("%s, %s", qPrintable(supplier.system), name) << supplier << kind;
        }
    }
    void arrivesOnceAndComesBack()
    {
        QFETCH(const Supplier, supplier);
        QFETCH(const Fault::Kind, kind);
        open(supplier.system);
        m_house->once();
        const CustomerId customer = someone(supplier.system);
        // Alloy's items name nobody.
        QCOMPARE(customer.isEmpty(), supplier.system == "alloy-v2"_L1);
        m_office->inject(fault(kind, supplier.system, supplier.makes, supplier.makesBy));
        post({ made(supplier, u"w-1"_s, u"Glass on the path"_s, customer) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        const OutboxEntry sent = entry(u"w-1"_s);
        QCOMPARE(sent.state, State::Sent);
        QVERIFY(!sent.reference.isEmpty());
        QCOMPARE(m_office->writes().size(), 1);

        // The feed names it as its answer did, whose it is and what it says, and nothing else so.
        m_house->once();
        const auto items = wait(m_house->file->owned(supplier.kind));
        QVERIFY(items);
        QList<OwnedRecord> own;
        for (const OwnedRecord& owned : *items) {
            const QString& name = owned.record.key;
            if (name == sent.reference || name.startsWith(sent.reference + u'/')
                || coreOf(owned.record).detail == "Glass on the path"_L1)
                own.append(owned);
        }
        QCOMPARE(own.size(), 1);
        QCOMPARE(coreOf(own.first().record).detail, u"Glass on the path"_s);
        QCOMPARE(own.first().customer, customer);
    }

    void oneThatIsRefusedHoldsUpNoOther_data() { everySupplier(); }
    void oneThatIsRefusedHoldsUpNoOther()
    {
        QFETCH(const Supplier, supplier);
        open(supplier.system);
        Outgoing empty = made(supplier, u"w-1"_s, {}, CustomerId(5));
        empty.payload.remove(u"text"_s);
        post({ empty, made(supplier, u"w-2"_s, u"Glass"_s, CustomerId(5)) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"w-1"_s).state, State::NeedsAttention);
        QCOMPARE(entry(u"w-1"_s).errorKind, u"invalid"_s);
        QCOMPARE(entry(u"w-2"_s).state, State::Sent);
        QCOMPARE(m_office->writes().size(), 1);
    }

    void changesARecordOnlyAsItWasSeen_data() { everySupplier(); }
    void changesARecordOnlyAsItWasSeen()
    {
        QFETCH(const Supplier, supplier);
        open(supplier.system);
        m_house->once();
        const auto held = quietRecord(supplier);
        QVERIFY(held);
        const auto change = [&](const QString& id, const QString& was, const QString& now) {
            Outgoing update;
            update.id = EntryId(id);
            update.kind = u"update"_s;
            update.destination = SourceId(supplier.system);
            update.target
                = supplier.kind == RecordKind::Complaint ? coreOf(*held).reference : held->key;
            update.payload = { { u"text"_s, now }, { u"was"_s, QCborMap { { u"text"_s, was } } } };
            return update;
        };
        const auto decide = [this](const OutboxEntry& about) {
            return wait(m_house->outbox->again(about.outgoing.id,
                                               StaffId(u"sue"_s),
                                               about.outgoing.payload,
                                               about.theirs.value(u"version"_s).toString()))
                && wait(m_house->engine->pushOnce());
        };

        // It says something else than was seen: both are shown, and a person decides.
        post({ change(u"u-1"_s, u"Something else"_s, u"As I would have it"_s) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        const OutboxEntry first = entry(u"u-1"_s);
        QCOMPARE(first.errorKind, u"conflict"_s);
        QCOMPARE(first.theirs.value(u"text"_s).toString(), coreOf(*held).detail);

        // While they did, it was changed there: what they decided about is no longer what it is.
        m_office->within([&supplier](office::World& world) {
            const auto feed = supplier.kind == RecordKind::Complaint ? office::Feed::Cases
                                                                     : office::Feed::StreetRequests;
            for (std::uint32_t record = 0; record < world.records().size(feed); ++record) {
                if (!world.records().entry(feed, record).is(council::Entry::Deleted))
                    world.changeRecord(feed, record);
            }
        });
        QVERIFY(decide(first));
        const OutboxEntry second = entry(u"u-1"_s);
        QCOMPARE(second.errorKind, u"conflict"_s);
        QVERIFY(second.theirs.value(u"version"_s) != first.theirs.value(u"version"_s));
        QCOMPARE(m_office->writes().size(), 0);
        QVERIFY(decide(second));
        QCOMPARE(entry(u"u-1"_s).state, State::Sent);
        QCOMPARE(m_office->writes().size(), 1);

        // Its answer is lost once: it is not made twice, and is no conflict with itself.
        m_office->inject(fault(
            Fault::Kind::AppliedAnswerLost, supplier.system, supplier.changes, supplier.changesBy));
        post({ change(u"u-2"_s, u"As I would have it"_s, u"As I saw it"_s) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"u-2"_s).state, State::Sent);
        QCOMPARE(m_office->writes().size(), 2);
        m_house->once();
        const auto items = wait(m_house->file->all(supplier.kind));
        const auto after = std::ranges::find(*items, held->key, &HeldRecord::key);
        QVERIFY(after != items->end());
        QCOMPARE(coreOf(*after).detail, u"As I saw it"_s);
    }

    void takesAComplaintToItsSecondStage_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("taken"); // as faults name it
        QTest::addColumn<std::optional<Fault::Kind>>("kind");
        const QList<std::pair<const char*, std::optional<Fault::Kind>>> faults {
            { "a whole line", std::nullopt },
            { "a lost answer", Fault::Kind::AppliedAnswerLost },
            { "a failing server", Fault::Kind::ServerError },
        };
        for (const auto& [name, kind] : faults) {
            QTest::addRow("complaints, %s", name) << u"complaints"_s << u"cases"_s << kind;
            QTest::addRow("icasework, %s", name) << u"icasework"_s << u"updatecase"_s << kind;
        }
    }
    void takesAComplaintToItsSecondStage()
    {
        QFETCH(const QString, system);
        QFETCH(const QString, taken);
        QFETCH(const std::optional<Fault::Kind>, kind);
        open(system);
        m_house->once();
        const auto held = quietRecord({ system, RecordKind::Complaint, {}, {}, {}, {} });
        QVERIFY(held);
        const QString reference = coreOf(*held).reference;
        const auto said = [&](const QString& id, const QCborMap& change) {
            Outgoing update;
            update.id = EntryId(id);
            update.kind = u"update"_s;
            update.destination = SourceId(system);
            update.target = reference;
            update.payload = change;
            update.payload.insert(u"case"_s, reference);
            update.payload.insert(u"stage"_s, 2);
            return update;
        };
        if (kind)
            m_office->inject(fault(*kind, system, taken, u"POST"_s));
        post({ said(u"e-1"_s,
                    { { u"state"_s, u"received"_s },
                      { u"received"_s, u"2026-11-20"_s },
                      { u"text"_s, u"The answer is wrong"_s } }),
               said(u"e-2"_s, { { u"acknowledged"_s, u"2026-11-23"_s } }),
               said(u"e-3"_s,
                    { { u"answered"_s, u"2026-11-27"_s },
                      { u"outcome"_s, u"upheld"_s },
                      { u"state"_s, u"closed"_s } }) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        for (const auto& id : { u"e-1"_s, u"e-2"_s, u"e-3"_s })
            QCOMPARE(entry(id).state, State::Sent);
        QCOMPARE(m_office->writes().size(), 3);

        // The feed brings it beside the first, which is as it was.
        m_house->once();
        const auto items = wait(m_house->file->owned(RecordKind::Complaint));
        QList<OwnedRecord> stages;
        for (const OwnedRecord& owned : *items) {
            if (coreOf(owned.record).reference == reference)
                stages.append(owned);
        }
        std::ranges::sort(stages, {}, [](const OwnedRecord& each) { return each.record.key; });
        QCOMPARE(stages.size(), 2);
        QCOMPARE(stages[0].record.body, held->body);
        QCOMPARE(stages[1].customer, stages[0].customer);
        const auto& second = std::get<Complaint>(stages[1].record.body);
        QCOMPARE(second.stage, 2);
        QCOMPARE(second.service, coreOf(*held).service);
        QCOMPARE(second.detail, u"The answer is wrong"_s);
        QCOMPARE(second.received, QDate(2026, 11, 20));
        QCOMPARE(second.acknowledged, QDate(2026, 11, 23));
        QCOMPARE(second.answered, QDate(2026, 11, 27));
        QCOMPARE(second.outcome, u"upheld"_s);
    }

private:
    static void everySupplier()
    {
        QTest::addColumn<Supplier>("supplier");
        for (const Supplier& supplier : suppliers())
            QTest::newRow(qPrintable(supplier.system)) << supplier;
    }

    /// A council with this one system, that is read and written.
    void open(const QString& system)
    {
        auto started = office::RunningOffice::start(m_options);
        QVERIFY(started);
        m_office = *std::move(started);
        SourceConfiguration source = sourceAt(system, m_office->url());
        source.accepts = *ProfileReader::accepts(ProfileReader::builtInPath(system));
        Configuration configuration;
        configuration.sources.push_back(std::move(source));
        m_house = std::make_unique<SyncHouse>(configuration);
        m_house->secret.others.insert(u"salesforce"_s, key(u"key.pem"_s));
    }

    static Outgoing
    made(const Supplier& supplier, const QString& id, const QString& text, CustomerId customer)
    {
        const bool isComplaint = supplier.kind == RecordKind::Complaint;
        Outgoing outgoing;
        outgoing.id = EntryId(id);
        outgoing.kind = isComplaint ? u"complaint"_s : u"request"_s;
        outgoing.customer = customer;
        outgoing.payload = { { u"service"_s, u"Bins and recycling"_s },
                             { u"type"_s, u"Missed bin"_s },
                             { u"channel"_s, u"telephone"_s },
                             { u"text"_s, text } };
        if (isComplaint)
            outgoing.payload.insert(u"received"_s, u"2026-11-20"_s);
        return outgoing;
    }

    /// One of its persons who is known by an e-mail address of their own.
    CustomerId someone(const QString& system)
    {
        const auto persons = wait(m_house->file->all(RecordKind::Person));
        QHash<QString, QStringList> byMail;
        for (const HeldRecord& held : *persons) {
            const QStringList& emails = std::get<PersonRecord>(held.body).emails;
            if (!emails.isEmpty())
                byMail[emails.first()].append(held.key);
        }
        for (const QStringList& keys : std::as_const(byMail)) {
            if (keys.size() == 1)
                return CustomerId::founded(SourceId(system), keys.first(), 0);
        }
        return {};
    }

    /// One that nobody has touched for a day, and that is alone under its reference.
    std::optional<HeldRecord> quietRecord(const Supplier& supplier)
    {
        const auto items = wait(m_house->file->all(supplier.kind));
        for (const HeldRecord& held : *items) {
            const ItemCore& core = coreOf(held);
            const auto same = std::ranges::count_if(*items, [&core](const HeldRecord& other) {
                return coreOf(other).reference == core.reference;
            });
            const bool isQuiet = !held.from.updated.isValid()
                || held.from.updated < m_house->clock.now().addDays(-1);
            if (isQuiet && same == 1 && !core.detail.isEmpty())
                return held;
        }
        return {};
    }

    void post(QList<Outgoing> outgoing)
    {
        Posting posting;
        posting.who = StaffId(u"ann"_s);
        posting.outgoing = std::move(outgoing);
        QVERIFY(wait(m_house->facts->post(posting)));
    }

    OutboxEntry entry(const QString& id)
    {
        const auto found = wait(m_house->outbox->entry(EntryId(id)));
        return found ? *found : OutboxEntry();
    }

    QByteArray key(const QString& name) const
    {
        QFile file(m_keys.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_keys;
    office::ServerOptions m_options;
    std::unique_ptr<office::RunningOffice> m_office;
    std::unique_ptr<SyncHouse> m_house;
};

QTEST_GUILESS_MAIN(TestSupplierWrites)
#include "TestSupplierWrites.moc"
