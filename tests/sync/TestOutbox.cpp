// TestOutbox.cpp - what is to be written in a back office arrives there once, in order, or waits
// for a person; whatever the line, the back office and the power do.
#include "SyncHouse.h"
#include "sync/CourierLine.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace guildhall;

namespace {

using State = OutboxEntry::State;
using office::Fault;

Outgoing request(const QString& id, const QString& text, CustomerId customer = {})
{
    Outgoing outgoing;
    outgoing.id = EntryId(id);
    outgoing.kind = u"request"_s;
    outgoing.customer = customer;
    outgoing.payload
        = { { u"service"_s, u"Street cleaning"_s }, { u"text"_s, text }, { u"uprn"_s, u"10"_s } };
    return outgoing;
}

Fault fault(Fault::Kind kind, int times, double probability = 1.0)
{
    Fault made;
    made.kind = kind;
    made.times = times;
    made.probability = probability;
    return made;
}

/// A system that is not able now, and says for how long.
class BusySystem final : public Submitter
{
    Q_OBJECT

public:
    explicit BusySystem(std::chrono::seconds wait)
        : m_wait(wait)
    {
    }
    [[nodiscard]] SourceId source() const override { return SourceId(u"busy"_s); }
    [[nodiscard]] bool takes(const Outgoing&) const override { return true; }
    [[nodiscard]] Async<Submitted> submit(const Submission&) override
    {
        Submitted later;
        later.error = Error { Error::Kind::Offline, u"HTTP 503"_s };
        later.wait = m_wait;
        return ready<Submitted>(later);
    }

private:
    const std::chrono::seconds m_wait;
};

}

class TestOutbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        office::ServerOptions options;
        options.customers = 40;
        auto started = office::RunningOffice::start(options);
        QVERIFY(started);
        m_office = *std::move(started);
        m_folder = std::make_unique<QTemporaryDir>();
        m_house
            = std::make_unique<SyncHouse>(configurationFor(m_office->url(), m_folder->path(), 0));
    }
    void cleanup()
    {
        m_house.reset();
        m_office.reset();
    }

    void goesToTheSystemThatTakesItsKind()
    {
        Outgoing complaint = request(u"k-1"_s, u"Nobody rang me back"_s);
        complaint.kind = u"complaint"_s;
        Outgoing contact = request(u"c-1"_s, u"Asked when the bins come"_s);
        contact.kind = u"contact"_s;
        contact.payload.insert(u"channel"_s, u"web_chat"_s);
        Outgoing repair = request(u"r-1"_s, u"Tap drips"_s);
        repair.payload.insert(u"service"_s, u"Housing repairs"_s);
        Outgoing message = request(u"m-1"_s, u"Your appointment"_s);
        message.kind = u"message"_s;
        post({ complaint, contact, repair, message, request(u"s-1"_s, u"Glass on the path"_s) });
        QVERIFY(wait(m_house->engine->pushOnce()));

        QStringList arrived;
        for (const office::Write& write : m_office->writes())
            arrived.append(
                u"%1 %2"_s.arg(QString::fromUtf8(write.key),
                               QString::fromUtf8(council::nameOf(write.feed).system.data())));
        arrived.sort();
        QCOMPARE(
            arrived,
            QStringList({ u"c-1 storm"_s, u"k-1 complaints"_s, u"r-1 orchard"_s, u"s-1 alloy"_s }));
        const auto sent = entry(u"s-1"_s);
        QCOMPARE(sent.state, State::Sent);
        QCOMPARE(sent.outgoing.destination, SourceId(u"alloy"_s));
        QVERIFY(!sent.reference.isEmpty());
        // Nobody takes it: that is said, and holds up nothing.
        QCOMPARE(entry(u"m-1"_s).state, State::NeedsAttention);
        QCOMPARE(entry(u"m-1"_s).errorKind, u"not_found"_s);

        // The next pull brings it as the source's own record under the reference that it gave.
        m_house->once({ u"alloy"_s });
        const auto items = wait(m_house->file->all(RecordKind::Request));
        const auto found = std::ranges::find(
            *items, sent.reference, [](const HeldRecord& held) { return held.key; });
        QVERIFY(found != items->end());
        QCOMPARE(std::get<ServiceRequest>(found->body).detail, u"Glass on the path"_s);
    }

    void aChangeOfDetailsReachesTheRecordUnlessItWasChangedThere()
    {
        m_house->once({ u"orchard"_s });
        const auto persons = wait(m_house->file->all(RecordKind::Person));
        const auto tenant = std::ranges::find_if(*persons, [](const HeldRecord& held) {
            return held.from.source == SourceId(u"orchard"_s)
                && !std::get<PersonRecord>(held.body).emails.isEmpty();
        });
        QVERIFY(tenant != persons->end());
        const auto change = [&tenant](const QString& id, const QString& was, const QString& now) {
            Outgoing made;
            made.id = EntryId(id);
            made.kind = u"details"_s;
            made.destination = SourceId(u"orchard"_s);
            made.target = tenant->key;
            made.payload = { { u"email"_s, now }, { u"was"_s, QCborMap { { u"email"_s, was } } } };
            return made;
        };
        const QString held = std::get<PersonRecord>(tenant->body).emails.first();
        post({ change(u"d-1"_s, held, u"new@example.org"_s) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"d-1"_s).state, State::Sent);
        // Another desk still saw the old one: nothing is overwritten, a person decides.
        post({ change(u"d-2"_s, held, u"other@example.org"_s) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"d-2"_s).state, State::NeedsAttention);
        QCOMPARE(entry(u"d-2"_s).errorKind, u"conflict"_s);
        m_house->once({ u"orchard"_s });
        const auto again = wait(m_house->file->all(RecordKind::Person));
        const auto changed = std::ranges::find_if(*again, [&tenant](const HeldRecord& one) {
            return one.from.source == tenant->from.source && one.key == tenant->key;
        });
        QCOMPARE(std::get<PersonRecord>(changed->body).emails,
                 QStringList { u"new@example.org"_s });
    }

    void aNewPostalAddressReachesTheRecordInItsParts()
    {
        m_house->once({ u"orchard"_s });
        const auto persons = wait(m_house->file->all(RecordKind::Person));
        const auto tenant = std::ranges::find_if(*persons, [](const HeldRecord& held) {
            return held.from.source == SourceId(u"orchard"_s)
                && !std::get<PersonRecord>(held.body).addresses.isEmpty();
        });
        QVERIFY(tenant != persons->end());
        const QString held = std::get<PersonRecord>(tenant->body).addresses.first().postcode;
        const auto change = [&](const QString& id, const QString& line) {
            Outgoing made;
            made.id = EntryId(id);
            made.kind = u"address"_s;
            made.destination = SourceId(u"orchard"_s);
            made.target = tenant->key;
            made.payload = { { u"line_1"_s, u"Flat 3"_s },
                             { u"line_2"_s, line },
                             { u"town"_s, u"Ely"_s },
                             { u"postcode"_s, u"CB7 4AA"_s },
                             { u"was"_s, QCborMap { { u"postcode"_s, held } } } };
            return made;
        };
        // The window asks whether the system takes such a change before it offers it.
        QVERIFY(formFor(*ProfileReader::accepts(ProfileReader::builtInPath(u"orchard"_s)),
                        change({}, {})));
        post({ change(u"p-1"_s, u"14 High Street"_s) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"p-1"_s).state, State::Sent);
        // Another desk still saw the old one: nothing is overwritten, a person decides.
        post({ change(u"p-2"_s, u"15 High Street"_s) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"p-2"_s).errorKind, u"conflict"_s);
        m_house->once({ u"orchard"_s });
        const auto again = wait(m_house->file->all(RecordKind::Person));
        const auto changed = std::ranges::find_if(*again, [&tenant](const HeldRecord& one) {
            return one.from.source == tenant->from.source && one.key == tenant->key;
        });
        const Address now = std::get<PersonRecord>(changed->body).addresses.first();
        QCOMPARE(now.lines, u"Flat 3, 14 High Street, Ely"_s);
        QCOMPARE(now.postcode, u"CB7 4AA"_s);
        QVERIFY(now.uprn.isEmpty()); // that of the old home is not the new one's
    }

    void aDateOfBirthIsCorrectedThereAndComesBack()
    {
        m_house->once({ u"orchard"_s });
        const auto tenantIn = [](const Result<QList<HeldRecord>>& persons, const QString& key) {
            return std::ranges::find_if(*persons, [&key](const HeldRecord& held) {
                return held.from.source == SourceId(u"orchard"_s)
                    && (key.isEmpty() || held.key == key)
                    && std::get<PersonRecord>(held.body).dateOfBirth.isValid();
            });
        };
        const auto before = wait(m_house->file->all(RecordKind::Person));
        const auto tenant = tenantIn(before, {});
        QVERIFY(tenant != before->end());
        const QDate held = std::get<PersonRecord>(tenant->body).dateOfBirth;
        Outgoing change;
        change.id = EntryId(u"d-3"_s);
        change.kind = u"details"_s;
        change.destination = SourceId(u"orchard"_s);
        change.target = tenant->key;
        change.payload
            = { { u"date_of_birth"_s, held.addDays(1).toString(Qt::ISODate) },
                { u"was"_s, QCborMap { { u"date_of_birth"_s, held.toString(Qt::ISODate) } } } };
        post({ change });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"d-3"_s).state, State::Sent);
        m_house->once({ u"orchard"_s });
        const auto after = wait(m_house->file->all(RecordKind::Person));
        const auto corrected = tenantIn(after, tenant->key);
        QVERIFY(corrected != after->end());
        QCOMPARE(std::get<PersonRecord>(corrected->body).dateOfBirth, held.addDays(1));
    }

    void theSurveyIsToldWhatItsAnswersWillBeAbout()
    {
        Outgoing invitation;
        invitation.id = EntryId(u"i-1"_s);
        invitation.kind = u"survey_invitation"_s;
        invitation.payload = { { u"token"_s, u"t-77"_s },  { u"about"_s, u"complaint_answer"_s },
                               { u"stage"_s, 1 },          { u"service"_s, u"Waste"_s },
                               { u"language"_s, u"cy"_s }, { u"on"_s, u"2026-11-20"_s } };
        post({ invitation });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"i-1"_s).state, State::Sent);
        const auto told = m_office->invitations();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first()["token"_L1].toString(), u"t-77"_s);
        QCOMPARE(told.first()["stage"_L1].toInt(), 1);
        QCOMPARE(told.first()["language"_L1].toString(), u"cy"_s);
        // It is no answer: nothing is counted.
        QVERIFY(m_office->writes().isEmpty());
    }

    void everyKindThatADeskMakesIsTaken_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("target");
        QTest::newRow("request") << u"request"_s << QString();
        QTest::newRow("complaint") << u"complaint"_s << QString();
        QTest::newRow("compliment") << u"compliment"_s << QString();
        QTest::newRow("contact") << u"contact"_s << QString();
        QTest::newRow("note") << u"note"_s << QString();
        QTest::newRow("attachment") << u"attachment"_s << QString();
        QTest::newRow("document") << u"document"_s << QString();
        QTest::newRow("letter by the mailing house") << u"letter"_s << QString();
        QTest::newRow("survey answer") << u"survey"_s << QString();
        QTest::newRow("invitation to the survey") << u"survey_invitation"_s << QString();
        QTest::newRow("change of an item") << u"update"_s << u"R-1"_s;
        QTest::newRow("change of a person") << u"details"_s << u"T-1"_s;
    }
    /// A message goes through Notify (TestMessages).
    void everyKindThatADeskMakesIsTaken()
    {
        QFETCH(QString, kind);
        QFETCH(QString, target);
        Outgoing outgoing;
        outgoing.kind = kind;
        outgoing.target = target;
        if (kind == "letter"_L1)
            outgoing.payload.insert(u"way"_s, u"hybrid_mail"_s);
        QStringList takers;
        for (const QString& name : ProfileReader::builtInNames()) {
            const auto accepts = ProfileReader::accepts(ProfileReader::builtInPath(name));
            QVERIFY(accepts);
            if (formFor(*accepts, outgoing) != nullptr)
                takers.append(name);
        }
        QVERIFY(!takers.isEmpty());
    }

    void anAttachedFileArrivesOnceAndWhole()
    {
        QByteArray content("%PDF-1.7\n");
        for (int i = 0; i < 400'000; ++i)
            content.append(char(i * 7));
        Fault lost = fault(Fault::Kind::AppliedAnswerLost, 1);
        lost.system = u"storm"_s;
        m_office->inject(lost);
        Outgoing file = request(u"f-1"_s, u"letter.pdf"_s, CustomerId(5));
        file.kind = u"attachment"_s;
        file.payload = { { u"name"_s, u"letter.pdf"_s },
                         { u"type"_s, u"application/pdf"_s },
                         { u"content"_s, content },
                         { u"contact"_s, u"c-9"_s } };
        post({ file });
        OutboxBook::Question small;
        small.customer = CustomerId(5);
        small.payloads = OutboxBook::Payloads::Small;
        QVERIFY(wait(m_house->outbox->entries(small))->first().outgoing.payload.isEmpty());
        QVERIFY(wait(m_house->engine->pushOnce()));
        QTRY_COMPARE_WITH_TIMEOUT(entry(u"f-1"_s).state, State::Sent, 30'000);
        const auto documents = m_office->documents();
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents.first()["external_contact"_L1].toString(), u"c-9"_s);
        QCOMPARE(QByteArray::fromBase64(documents.first()["content"_L1].toString().toLatin1(),
                                        QByteArray::Base64UrlEncoding),
                 content);
    }

    void belongsToTheCustomersRecordThere()
    {
        m_house->once();
        const auto persons = wait(m_house->file->all(RecordKind::Request));
        QVERIFY(!persons->isEmpty());
        const auto repair = std::ranges::find_if(*persons, [](const HeldRecord& held) {
            return held.from.source == SourceId(u"orchard"_s)
                && !std::get<ServiceRequest>(held.body).person.isEmpty();
        });
        QVERIFY(repair != persons->end());
        const auto customer = CustomerId::founded(
            SourceId(u"orchard"_s), std::get<ServiceRequest>(repair->body).person, 0);
        QStringList theirs;
        const auto records = wait(m_house->file->read(customer));
        QVERIFY(records);
        for (const HeldRecord& held : records->records) {
            if (kindOf(held.body) == RecordKind::Person
                && held.from.source == SourceId(u"orchard"_s))
                theirs.append(held.key);
        }
        QVERIFY(!theirs.isEmpty());
        Outgoing outgoing = request(u"r-2"_s, u"Boiler makes a noise"_s, customer);
        outgoing.payload.insert(u"service"_s, u"Housing repairs"_s);
        post({ outgoing });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(m_office->writes().size(), 1);
        const auto sent = QJsonDocument::fromJson(m_office->writes().first().sent).object();
        QVERIFY(theirs.contains(sent.value("TenantRef"_L1).toString()));
    }

    void arrivesOnceThrough_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::newRow("a lost answer") << Fault::Kind::AppliedAnswerLost;
        QTest::newRow("half an answer") << Fault::Kind::DropMidBody;
        QTest::newRow("a reset") << Fault::Kind::Reset;
        QTest::newRow("a failing server") << Fault::Kind::ServerError;
        QTest::newRow("a cut body") << Fault::Kind::Truncated;
        QTest::newRow("a sign-in page") << Fault::Kind::WrongType;
        QTest::newRow("an expired token") << Fault::Kind::StaleToken;
    }
    void arrivesOnceThrough()
    {
        QFETCH(const Fault::Kind, kind);
        Fault hit = fault(kind, 3);
        hit.tokenExpired = true;
        hit.method = u"POST"_s;
        m_office->inject(hit);
        post({ request(u"a-1"_s, u"Glass"_s), request(u"a-2"_s, u"More glass"_s) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(m_office->writes().size(), 2);
        QCOMPARE(entry(u"a-1"_s).state, State::Sent);
        QCOMPARE(entry(u"a-2"_s).state, State::Sent);
    }

    void waitsAsLongAsItIsAskedTo()
    {
        Fault limited = fault(Fault::Kind::RateLimited, 1);
        limited.milliseconds = 3'600'000;
        limited.method = u"POST"_s; // the engine pulls at the same time
        m_office->inject(limited);
        post({ request(u"a-1"_s, u"Glass"_s) });
        m_house->engine->start();
        QTRY_COMPARE_WITH_TIMEOUT(entry(u"a-1"_s).attempts, 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(entry(u"a-1"_s).nextAttempt > m_house->clock.now().addSecs(3000),
                                 60'000);
        QCOMPARE(entry(u"a-1"_s).errorKind, u"offline"_s);
        QCOMPARE(m_office->writes().size(), 0);
    }

    void theWaitAfterAFailureGrowsWithinItsBounds_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("most");
        const SyncTiming timing;
        const auto row = [](const char* name, const RetryPace& pace) {
            QTest::newRow(name) << qint64(pace.first.count()) << qint64(pace.most.count());
        };
        row("a page", timing.page);
        row("a round", timing.round);
        row("the outbox", timing.outbox);
        row("the shared feed", timing.shared);
    }
    void theWaitAfterAFailureGrowsWithinItsBounds()
    {
        QFETCH(const qint64, first);
        QFETCH(const qint64, most);
        constexpr int Desks = 300;
        constexpr int Failures = 40;
        qint64 whole = first;
        QList<qint64> before(Desks, 0);
        QList<RetryPace> paces;
        for (int desk = 0; desk < Desks; ++desk)
            paces.append({ std::chrono::milliseconds(first),
                           std::chrono::milliseconds(most),
                           [random = QRandomGenerator(quint32(desk))]() mutable {
                               return random.generateDouble();
                           } });
        for (int failures = 1; failures <= Failures; ++failures) {
            QList<qint64> waits;
            for (const RetryPace& pace : std::as_const(paces))
                waits.append(pace.after(failures).count());
            const auto [least, longest] = std::ranges::minmax(waits);
            QVERIFY2(least >= whole / 2, qPrintable(QString::number(failures)));
            QVERIFY2(longest <= whole, qPrintable(QString::number(failures)));
            // Desks that failed together do not come back together: they fill the whole span.
            QVERIFY(least < whole * 6 / 10);
            QVERIFY(longest > whole * 9 / 10);
            const bool doubled = failures > 1 && whole < most;
            for (int desk = 0; doubled && desk < Desks; ++desk)
                QVERIFY(waits.at(desk) >= before.at(desk));
            before = waits;
            whole = std::min(most, whole * 2);
        }
        QCOMPARE(whole, most);
        // However chance falls, and however long it goes on.
        const RetryPace none { std::chrono::milliseconds(first),
                               std::chrono::milliseconds(most),
                               [] { return 0.0; } };
        QCOMPARE(qint64(none.after(1).count()), first / 2);
        QCOMPARE(qint64(none.after(1'000'000).count()), most / 2);
        const RetryPace all { std::chrono::milliseconds(first),
                              std::chrono::milliseconds(most),
                              [] { return 0.999'999'999; } };
        QVERIFY(all.after(1).count() <= first);
        QVERIFY(all.after(1'000'000).count() <= most);
    }

    // The pace alone: half of a minute, as chance has it here.
    void isNeverAskedBeforeTheTimeThatItGave_data()
    {
        QTest::addColumn<int>("asked"); // Retry-After, in seconds
        QTest::addColumn<int>("closed");
        QTest::addColumn<int>("leftAlone"); // also when the line comes back
        QTest::newRow("no time") << 0 << 30 << 0;
        QTest::newRow("a shorter time than the pace") << 5 << 30 << 5;
        QTest::newRow("a longer time than the pace") << 300 << 300 << 300;
        QTest::newRow("longer than the pace ever is") << 3600 << 3600 << 3600;
    }
    void isNeverAskedBeforeTheTimeThatItGave()
    {
        using namespace std::chrono_literals;
        QFETCH(const int, asked);
        QFETCH(const int, closed);
        QFETCH(const int, leftAlone);
        Outgoing outgoing = request(u"a-1"_s, u"Glass"_s);
        outgoing.destination = SourceId(u"busy"_s);
        post({ outgoing });
        const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC));
        CourierLine line(std::make_unique<BusySystem>(std::chrono::seconds(asked)),
                         *m_house->outbox,
                         *m_house->file,
                         { 60s, 15min, [] { return 0.0; } },
                         clock,
                         nullptr);
        line.carry({ entry(u"a-1"_s) });
        QTRY_VERIFY_WITH_TIMEOUT(!line.isBusy(), 30'000);
        QCOMPARE(line.closedUntil(), clock.now().addSecs(closed));
        QCOMPARE(entry(u"a-1"_s).nextAttempt, clock.now().addSecs(closed));
        line.comeBack();
        QCOMPARE(line.closedUntil(), leftAlone > 0 ? clock.now().addSecs(leftAlone) : QDateTime());
    }

    void oneThatIsRefusedHoldsUpNoOther()
    {
        Outgoing empty = request(u"a-1"_s, {}, CustomerId(5));
        empty.payload.remove(u"text"_s);
        post({ empty, request(u"a-2"_s, u"Glass"_s, CustomerId(5)) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"a-1"_s).state, State::NeedsAttention);
        QCOMPARE(entry(u"a-1"_s).errorKind, u"invalid"_s);
        QCOMPARE(entry(u"a-2"_s).state, State::Sent);
        // A person corrects it.
        QVERIFY(wait(m_house->outbox->again(
            EntryId(u"a-1"_s), StaffId(u"sue"_s), request({}, u"Glass, too"_s).payload, {})));
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"a-1"_s).state, State::Sent);
    }

    void oneSystemThatIsDownHoldsUpNoOther()
    {
        Fault down = fault(Fault::Kind::ServerError, 0);
        down.system = u"alloy"_s;
        m_office->inject(down);
        QList<Outgoing> all;
        for (int number = 0; number < 12; ++number) {
            all.append(request(u"s-%1"_s.arg(number), u"Glass"_s, CustomerId(1 + number % 3)));
            Outgoing contact
                = request(u"c-%1"_s.arg(number), u"He rang"_s, CustomerId(1 + number % 3));
            contact.kind = u"contact"_s;
            all.append(contact);
        }
        post(all);
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(m_office->writes().size(), 12);
        m_house->engine->start();
        m_office->clearFaults();
        QTRY_COMPARE_WITH_TIMEOUT(wait(m_house->outbox->counts())->waiting, 0, 60'000);
        // Of each customer in the order in which it was said.
        QHash<int, int> last;
        for (const office::Write& write : m_office->writes()) {
            const QString key = QString::fromUtf8(write.key);
            if (!key.startsWith(u"s-"))
                continue;
            const int number = QStringView(key).mid(2).toInt();
            QVERIFY(last.value(number % 3, -1) < number);
            last.insert(number % 3, number);
        }
        QCOMPARE(m_office->writes().size(), 24);
    }

    void changesARecordOnlyAsItWasSeen_data()
    {
        QTest::addColumn<QString>("system");
        QTest::newRow("by ETag") << u"orchard"_s;
        QTest::newRow("by Alloy's signature") << u"alloy"_s;
    }
    void changesARecordOnlyAsItWasSeen()
    {
        QFETCH(const QString, system);
        m_house->once();
        const auto items = wait(m_house->file->all(RecordKind::Request));
        const auto held = std::ranges::find_if(*items, [&system](const HeldRecord& one) {
            return one.from.source == SourceId(system);
        });
        QVERIFY(held != items->end());
        const auto& seen = std::get<ServiceRequest>(held->body);
        const auto change = [&](const QString& id, const QString& text) {
            Outgoing update;
            update.id = EntryId(id);
            update.kind = u"update"_s;
            update.destination = SourceId(system);
            update.target = held->key;
            update.payload
                = { { u"text"_s, text }, { u"was"_s, QCborMap { { u"text"_s, seen.detail } } } };
            return update;
        };
        // Its answer is lost once: it is not made twice, and is no conflict with itself.
        Fault lost = fault(Fault::Kind::AppliedAnswerLost, 1);
        lost.method = u"PATCH"_s;
        m_office->inject(lost);
        post({ change(u"u-1"_s, u"As I saw it"_s) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"u-1"_s).state, State::Sent);
        QCOMPARE(m_office->writes().size(), 1);

        // Somebody has changed it since: both versions are shown, and a person decides.
        post({ change(u"u-2"_s, u"As I would have it"_s) });
        QVERIFY(wait(m_house->engine->pushOnce()));
        const OutboxEntry conflict = entry(u"u-2"_s);
        QCOMPARE(conflict.state, State::NeedsAttention);
        QCOMPARE(conflict.errorKind, u"conflict"_s);
        QCOMPARE(conflict.theirs.value(u"text"_s).toString(), u"As I saw it"_s);
        QCOMPARE(m_office->writes().size(), 1);
        QVERIFY(wait(m_house->outbox->again(EntryId(u"u-2"_s),
                                            StaffId(u"sue"_s),
                                            conflict.outgoing.payload,
                                            conflict.theirs.value(u"version"_s).toString())));
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"u-2"_s).state, State::Sent);
        QCOMPARE(m_office->writes().size(), 2);
    }

    /// The record says nothing of it yet, and all the rest as it is to stay: that is no sign that
    /// it has arrived.
    void fillsInWhatTheRecordDoesNotHaveYet()
    {
        m_house->once({ u"complaints"_s });
        const auto cases = wait(m_house->file->all(RecordKind::Complaint));
        const auto held = std::ranges::find_if(*cases, [](const HeldRecord& one) {
            return !std::get<Complaint>(one.body).answered.isValid();
        });
        QVERIFY(held != cases->end());
        const auto& seen = std::get<Complaint>(held->body);
        Outgoing update;
        update.id = EntryId(u"u-3"_s);
        update.kind = u"update"_s;
        update.destination = SourceId(u"complaints"_s);
        update.target = seen.reference;
        update.payload = { { u"answered"_s, u"2026-11-21"_s }, { u"stage"_s, seen.stage } };
        post({ update });
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"u-3"_s).state, State::Sent);
        QCOMPARE(m_office->writes().size(), 1);
        const auto sent = QJsonDocument::fromJson(m_office->writes().first().sent).object();
        QCOMPARE(sent.value("Closed"_L1).toString(), u"2026-11-21"_s);
    }

    /// No idempotency key: the engine looks before it repeats, and where it cannot look, a person
    /// does.
    void looksBeforeItRepeats()
    {
        Configuration configuration = configurationFor(m_office->url(), m_folder->path(), 0);
        for (SourceConfiguration& source : configuration.sources) {
            for (AcceptForm& form : source.accepts)
                form.idempotencyHeader.clear();
        }
        const QTemporaryDir folder;
        SyncHouse house(configuration, folder.path());
        m_house->close();
        post(house, { request(u"a-1"_s, u"Glass"_s) });
        QVERIFY(wait(house.engine->pushOnce()));
        // This office wants a key: without one it takes nothing, and says so.
        QCOMPARE(wait(house.outbox->entry(EntryId(u"a-1"_s)))->state, State::NeedsAttention);
        m_office->inject(fault(Fault::Kind::ServerError, 1));
        post(house, { request(u"a-2"_s, u"Glass"_s) });
        QVERIFY(wait(house.engine->pushOnce()));
        const auto doubtful = wait(house.outbox->entry(EntryId(u"a-2"_s)));
        QCOMPARE(doubtful->state, State::NeedsAttention);
        QCOMPARE(doubtful->errorKind, u"timed_out"_s);
        QVERIFY(doubtful->error.contains("may have arrived"_L1));
    }

private:
    void post(SyncHouse& house, QList<Outgoing> outgoing)
    {
        Posting posting;
        posting.who = StaffId(u"ann"_s);
        posting.outgoing = std::move(outgoing);
        QVERIFY(wait(house.facts->post(posting)));
    }
    void post(QList<Outgoing> outgoing) { post(*m_house, std::move(outgoing)); }

    OutboxEntry entry(const QString& id)
    {
        const auto found = wait(m_house->outbox->entry(EntryId(id)));
        return found ? *found : OutboxEntry();
    }

    std::unique_ptr<office::RunningOffice> m_office;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SyncHouse> m_house;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "TestOutbox.moc"
