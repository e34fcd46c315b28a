// TestPages.cpp - pages answer the newest question, read again when they must, and keep their rows.
#include "MadeUp.h"
#include "pages/CustomerPage.h"
#include "pages/Language.h"
#include "pages/PostedEntries.h"
#include "pages/SearchPage.h"
#include "pages/SourcesPage.h"
#include "pages/StatusPage.h"
#include "session/Disclosure.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestPages final : public QObject
{
    Q_OBJECT

private:
    using Tester = QAbstractItemModelTester;
    static constexpr auto Strict = Tester::FailureReportingMode::QtTest;

    Language m_language;
    FixedClock m_clock { madeup::now() };

    static Masking as(Role role)
    {
        return [role](FieldClass field) { return maskOf(role, field); };
    }

private Q_SLOTS:
    void resultsKeepTheirRowsWhenTheyAreReadAgain()
    {
        madeup::Council council;
        const Questions questions = council.questions();
        SearchPage page(questions, as(Role::Advisor));
        const Tester tester(&page.results(), Strict);
        page.ask(u"  o "_s);
        QTRY_COMPARE(page.state(), SearchPage::State::Found);
        QCOMPARE(page.summary(), u"3 customers"_s);
        const QPersistentModelIndex kept(page.results().index(2));
        const CustomerId who = page.results().customerAt(2);

        council.customers.remove(page.results().customerAt(0));
        Changes changes;
        changes.everything = true;
        page.readAgain(changes);
        QTRY_COMPARE(page.results().rowCount(), 2);
        QVERIFY(kept.isValid());
        QCOMPARE(page.results().customerAt(kept.row()), who);

        page.ask(QString());
        QCOMPARE(page.state(), SearchPage::State::Idle);
        QCOMPARE(page.results().rowCount(), 0);
        page.ask(u"nobody of this name"_s);
        QTRY_COMPARE(page.state(), SearchPage::State::Nothing);
    }

    void theNewestQuestionWins()
    {
        QPromise<Result<SearchAnswer>> slow;
        slow.start();
        madeup::Council council;
        Questions questions = council.questions();
        const auto quick = questions.search;
        questions.search = [&](const SearchQuestion& question) {
            return question.text == "slow"_L1 ? slow.future() : quick(question);
        };
        SearchPage page(questions, as(Role::Advisor));
        page.ask(u"slow"_s);
        page.ask(u"Okafor"_s);
        QTRY_COMPARE(page.state(), SearchPage::State::Found);
        SearchAnswer late;
        late.hits.resize(7);
        slow.addResult(Result<SearchAnswer>(late));
        slow.finish();
        page.ask(u"Griffiths"_s); // answered after the late one would have been
        QTRY_COMPARE(page.state(), SearchPage::State::Found);
        QCOMPARE(page.results().rowCount(), 1);
        QCOMPARE(page.results().customerAt(0), madeup::owen().id);
    }

    void aLookAtNamesIsWrittenDownOrNotShown()
    {
        madeup::Council council;
        Questions questions = council.questions();
        SearchPage page(questions, as(Role::Advisor));
        page.ask(u"Oka"_s);
        QTRY_COMPARE(page.state(), SearchPage::State::Found);
        page.settle();
        page.settle();
        QCOMPARE(council.settled, QStringList { u"Oka"_s });

        questions.settled = [](const QString&) {
            return ready<qint64>(Error { Error::Kind::Storage, {} });
        };
        page.ask(u"Okafor"_s);
        QTRY_COMPARE(page.state(), SearchPage::State::Found);
        page.settle();
        QTRY_COMPARE(page.state(), SearchPage::State::Failed);
        QCOMPARE(page.results().rowCount(), 0);
    }

    void customerIsReadAgainOnlyWhenNamed()
    {
        madeup::Council council;
        const Questions questions = council.questions();
        SourcesPage sources(questions, m_clock);
        CustomerPage page(questions, m_clock, sources, as(Role::Advisor));
        const Tester timeline(&page.timeline(), Strict);
        const Tester requests(&page.requests(), Strict);
        const Tester fields(&page.fields(), Strict);
        const Tester home(&page.home(), Strict);
        const Tester recent(&page.recent(), Strict);
        page.open(madeup::maryam().id);
        QTRY_COMPARE(page.state(), CustomerPage::State::Shown);
        const int before = page.timeline().rowCount();
        const QPersistentModelIndex kept(page.timeline().index(3));
        const QString words = kept.data().toString();

        CustomerRecords& held = council.customers[madeup::maryam().id];
        Contact call;
        call.channel = u"telephone"_s;
        call.opened = madeup::now();
        held.records.append(
            { { SourceId(u"storm"_s), madeup::now(), madeup::now() }, u"new"_s, call });
        Changes others;
        others.customers = { madeup::owen().id };
        page.readAgain(others);
        QCOMPARE(council.readAgain, 0);
        Changes hers;
        hers.customers = { madeup::maryam().id };
        page.readAgain(hers);
        QTRY_COMPARE(page.timeline().rowCount(), before + 1);
        QCOMPARE(kept.data().toString(), words);
        QCOMPARE(kept.row(), 4);
        QCOMPARE(council.opened.size(), 1); // looked up once; the rest is the same look
    }

    void aReasonIsWrittenDownBeforeAnythingIsShown()
    {
        madeup::Council council;
        Questions questions = council.questions();
        SourcesPage sources(questions, m_clock);
        CustomerPage page(questions, m_clock, sources, as(Role::Supervisor));
        page.open(madeup::maryam().id);
        QTRY_COMPARE(page.state(), CustomerPage::State::Shown);
        QVERIFY(!page.view().dateOfBirth.date.isValid());
        page.reveal(u"  "_s);
        QVERIFY(council.reasons.isEmpty());
        page.reveal(u"complaint review"_s);
        QTRY_VERIFY(page.view().dateOfBirth.date.isValid());
        QCOMPARE(council.reasons, QStringList { u"complaint review"_s });

        page.open(madeup::owen().id);
        QTRY_COMPARE(page.state(), CustomerPage::State::Shown);
        QVERIFY(!page.view().dateOfBirth.date.isValid()); // the reason was for somebody else
        questions.reveal = [](CustomerId, const QString&) {
            return ready<qint64>(Error { Error::Kind::Storage, {} });
        };
        page.reveal(u"again"_s);
        QTRY_COMPARE(page.state(), CustomerPage::State::Failed);
    }

    void saysWhichSourceFailsAndSinceWhen()
    {
        madeup::Council council;
        const Questions questions = council.questions();
        SourcesPage page(questions, m_clock);
        const Tester tester(&page.model(), Strict);
        page.read();
        QTRY_COMPARE(page.summary(), u"All 7 sources fresh · 2:22pm"_s);
        QCOMPARE(page.tone(), Tone::Green);
        council.states[3].condition = SourceCondition::Failing;
        council.states[3].failingSince = madeup::at("2026-11-20T09:05:00Z");
        council.states[3].lastError = Error { Error::Kind::Offline, u"host-17"_s };
        Changes changes;
        changes.sources = { council.states[3].id };
        page.readAgain(changes);
        QTRY_COMPARE(page.summary(), u"Orchard not answering since 9:05am"_s);
        const QString row = page.model().index(3, SourcesModel::ErrorColumn).data().toString();
        QVERIFY(row.contains("Since 9:05am"_L1));
        QVERIFY(!row.contains("host-17"_L1));
        council.states.clear();
        page.read();
        QTRY_COMPARE(page.summary(), u"No source is set up"_s);
    }

    void countsWhatWaits()
    {
        madeup::Council council;
        const Questions questions = council.questions();
        FixedClock clock(madeup::now());
        StatusPage page(questions, clock);
        page.read();
        QTRY_COMPARE(page.summary(), u"2 changes waiting to be sent"_s);
        QCOMPARE(page.tone(), Tone::Plain);
        council.outbox.waiting = 1;
        Changes changes;
        changes.outbox = true;
        page.readAgain(changes);
        QTRY_COMPARE(page.summary(), u"1 change waiting to be sent"_s);

        // What waits long presses more and more, and what needs a person does at once.
        council.outbox.oldestWaiting = madeup::now().addSecs(qint64 { -20 } * 60);
        page.read();
        QTRY_COMPARE(page.tone(), Tone::Amber);
        QVERIFY2(page.summary().startsWith("1 change waiting to be sent, the oldest since "_L1),
                 qPrintable(page.summary()));
        council.outbox.oldestWaiting = madeup::now().addSecs(qint64 { -2 } * 3600);
        page.read();
        QTRY_COMPARE(page.tone(), Tone::Red);
        council.outbox = { 0, 3, 2, {} };
        page.read();
        QTRY_COMPARE(page.summary(), u"Nothing is waiting to be sent · 2 need a person"_s);
        QCOMPARE(page.tone(), Tone::Amber);
    }

    /// Written here, sent, and then the source's own record: one row at every time.
    void showsWhatWasWrittenUntilItsSourceDoes()
    {
        madeup::Council council;
        OutboxEntry entry;
        entry.outgoing.id = EntryId(u"e-1"_s);
        entry.outgoing.kind = u"request"_s;
        entry.outgoing.destination = SourceId(u"orchard"_s);
        entry.outgoing.payload = { { u"text"_s, u"Tap drips"_s } };
        entry.made = madeup::now();
        CustomerRecords held;
        const auto row = [&] {
            CustomerView view;
            addPosted(
                view, { entry }, held.records, madeup::now(), [](FieldClass) { return OpenMask; });
            FixedClock clock(madeup::now());
            const SourceNames names;
            TimelineModel model(clock, names);
            model.show(view.timeline);
            return model.rowCount() == 0 ? QString()
                                         : model.index(0).data(Qt::DisplayRole).toString();
        };
        QVERIFY(row().contains("Request: waiting to be sent. Tap drips"_L1));
        entry.state = OutboxEntry::State::Sent;
        entry.settled = madeup::now();
        entry.reference = u"R-9"_s;
        QVERIFY(row().contains(u"Request: sent. Tap drips · R-9"_s));
        ServiceRequest request;
        request.reference = u"R-9"_s;
        held.records = { { { SourceId(u"orchard"_s), {}, madeup::now() }, u"R-9"_s, request } };
        QCOMPARE(row(), QString());
        entry.state = OutboxEntry::State::NeedsAttention;
        QVERIFY(row().contains("Request: needs a person"_L1));
    }

    /// Whoever has not shown who they are learns nothing of what was written for the customer, not
    /// even that it was.
    void hidesWhatWasWrittenFromWhoIsNotVerified()
    {
        QList<OutboxEntry> entries;
        for (const auto& [kind, about] : { std::pair { u"request"_s, QString() },
                                           std::pair { u"message"_s, QString() },
                                           std::pair { u"update"_s, u"CT-1"_s } }) {
            OutboxEntry entry;
            entry.outgoing.id = EntryId(kind);
            entry.outgoing.kind = kind;
            entry.outgoing.payload = { { u"text"_s, u"Tap drips"_s } };
            if (!about.isEmpty())
                entry.outgoing.payload.insert(u"case"_s, about);
            entry.made = madeup::now();
            entries.append(entry);
        }
        const auto kindsShown = [&entries](VerificationLevel level) {
            const Standing standing { Speaks::AsCustomer, level, false };
            CustomerView view;
            addPosted(view, entries, {}, madeup::now(), [standing](FieldClass field) {
                return maskFor(standing, field);
            });
            QStringList kinds;
            for (const TimelineEvent& event : std::as_const(view.timeline))
                kinds.append(event.subject);
            kinds.sort();
            return kinds;
        };
        QCOMPARE(kindsShown(VerificationLevel::None), QStringList());
        QCOMPARE(kindsShown(VerificationLevel::Basic),
                 (QStringList { u"message"_s, u"request"_s }));
        QCOMPARE(kindsShown(VerificationLevel::Full),
                 (QStringList { u"message"_s, u"request"_s, u"update"_s }));
    }

    void aListBecomesAnyOtherList()
    {
        FixedClock clock(madeup::now());
        const SourceNames names;
        TimelineModel model(clock, names);
        const Tester tester(&model, Strict);
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            QList<TimelineEvent> events;
            QSet<int> used;
            const int count = int(random.bounded(12));
            for (int i = 0; i < count; ++i) {
                const int id = int(random.bounded(16));
                if (used.contains(id))
                    continue;
                used.insert(id);
                TimelineEvent event;
                event.id = QString::number(id);
                event.pence = int(random.bounded(2));
                events.append(event);
            }
            model.show(events);
            QCOMPARE(model.rows(), events);
        }
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "TestPages.moc"
