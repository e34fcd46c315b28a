// TestMessages.cpp - texts and e-mails through GOV.UK Notify over real HTTP: each goes out once,
// whatever the line does, and what became of it comes back.
#include "SyncHouse.h"
#include "domain/OutboxMessage.h"
#include "rules/cases/CaseStep.h"

#include <QTest>

using namespace guildhall;
using office::Fault;
using State = OutboxEntry::State;

class TestMessages final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<office::RunningOffice> m_office;
    std::unique_ptr<SyncHouse> m_house;

    static constexpr auto SurveyText = "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a001";
    static constexpr auto SurveyWelsh = "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a002";
    static constexpr auto LinkEmail = "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a003";
    static constexpr auto SummaryEmailWelsh = "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a004";
    static constexpr auto SummaryText = "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a005";
    static constexpr auto LetterEmail = "0fcd3a3c-9c9c-4f0b-8d0e-2f1f7bb8a006";

    static QByteArray manyPages()
    {
        QByteArray pages("%PDF-1.4\n");
        for (int i = 0; i < 100'000; ++i)
            pages.append(char(i * 5));
        return pages;
    }

    /// As LetterPosting writes one about a complaint.
    void postLetter(const QString& id, const QByteArray& pages)
    {
        Outgoing letter;
        letter.id = EntryId(id);
        letter.kind = u"letter"_s;
        letter.customer = CustomerId(7);
        letter.payload = { { u"way"_s, u"notify_letter"_s },
                           { u"purpose"_s, u"complaint_answer"_s },
                           { u"case"_s, u"C-"_s + id },
                           { u"stage"_s, 2 },
                           { u"pdf"_s, pages } };
        Posting posting;
        posting.who = StaffId(u"jp"_s);
        posting.outgoing = { letter };
        QVERIFY(wait(m_house->facts->post(posting)));
    }

    void post(const QString& id,
              const QCborMap& payload,
              const SourceId& destination = SourceId(u"notify"_s))
    {
        Outgoing message;
        message.id = EntryId(id);
        message.kind = u"message"_s;
        message.destination = destination;
        message.customer = CustomerId(7);
        message.payload = payload;
        Posting posting;
        posting.who = StaffId(u"jp"_s);
        posting.outgoing = { message };
        QVERIFY(wait(m_house->facts->post(posting)));
    }

    static QCborMap survey(const QString& to = u"+447700900143"_s)
    {
        return { { u"by"_s, u"text"_s },
                 { u"to"_s, to },
                 { u"template"_s, u"survey"_s },
                 { u"personalisation"_s, QCborMap { { u"token"_s, u"7Q K&"_s } } } };
    }

    void fault(Fault::Kind kind, const QString& method, int times = 1)
    {
        Fault made;
        made.kind = kind;
        made.system = u"notify"_s;
        made.method = method;
        made.times = times;
        m_office->inject(made);
    }

    OutboxEntry entry(const QString& id) { return *wait(m_house->outbox->entry(EntryId(id))); }

    QStringList delivery(const QString& id)
    {
        QStringList all;
        const auto facts = wait(m_house->facts->onSubject(u"delivery"_s, id));
        for (const Fact& fact : *facts)
            all.append(fact.body[u"status"_s].toString());
        return all;
    }

    /// A summary by e-mail, one by text, a letter about a complaint.
    void arrivedForOnePersonAlone()
    {
        QVERIFY(wait(m_house->engine->pushOnce()));
        const auto sent = m_office->messages();
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent[0]["email_address"_L1].toString(), u"ann@example.org"_s);
        QCOMPARE(sent[0]["template"_L1]["id"_L1].toString(), QLatin1StringView(SummaryEmailWelsh));
        QCOMPARE(sent[0]["personalisation"_L1]["summary"_L1].toString(),
                 u"Eich ymweliad ar 20 Tachwedd 2026"_s);
        // Not there in Welsh: in the English frame rather than not at all.
        QCOMPARE(sent[1]["phone_number"_L1].toString(), u"07700 900143"_s);
        QCOMPARE(sent[1]["template"_L1]["id"_L1].toString(), QLatin1StringView(SummaryText));
        QCOMPARE(sent[2]["template"_L1]["id"_L1].toString(), QLatin1StringView(LetterEmail));
        QCOMPARE(sent[2]["personalisation"_L1]["subject"_L1].toString(),
                 u"Your complaint CT-20418"_s);
        QCOMPARE(sent[2]["personalisation"_L1]["text"_L1].toString(), u"We are sorry."_s);
        for (const auto& id : { u"v-1"_s, u"v-2"_s, u"v-3"_s })
            QCOMPARE(entry(id).state, State::Sent);
    }

    static QCborMap summary(WrittenBy by, const QString& to)
    {
        return payloadOf({ .by = by,
                           .to = to,
                           .wording = u"summary"_s,
                           .language = u"cy"_s,
                           .filledIn = {},
                           .text = u"Eich ymweliad ar 20 Tachwedd 2026"_s,
                           .textAs = u"summary"_s });
    }

private Q_SLOTS:
    void init()
    {
        office::ServerOptions options;
        options.customers = 2;
        auto started = office::RunningOffice::start(options);
        QVERIFY(started);
        m_office = *std::move(started);
        Configuration configuration;
        NotifyConfiguration notify;
        notify.url = m_office->url();
        notify.url.setPath(u"/notify"_s);
        notify.secret = u"notify"_s;
        notify.templates = { { u"survey/text/en"_s, QLatin1StringView(SurveyText) },
                             { u"survey/text/cy"_s, QLatin1StringView(SurveyWelsh) },
                             { u"link/email/en"_s, QLatin1StringView(LinkEmail) },
                             { u"summary/email/cy"_s, QLatin1StringView(SummaryEmailWelsh) },
                             { u"summary/text/en"_s, QLatin1StringView(SummaryText) },
                             { u"letter/email/en"_s, QLatin1StringView(LetterEmail) } };
        notify.links = { { u"survey"_s, u"https://survey.council.example/{token}"_s } };
        configuration.notify = notify;
        m_house = std::make_unique<SyncHouse>(configuration);
        m_house->secret.secret = office::Notify::apiKey();
    }
    void cleanup()
    {
        m_house.reset();
        m_office.reset();
    }

    void carriesTheTemplateAndWhatIsFilledIn()
    {
        post(u"m-1"_s, survey());
        QCborMap welsh = survey();
        welsh.insert(u"language"_s, u"cy"_s);
        post(u"m-2"_s, welsh);
        post(u"m-3"_s,
             { { u"by"_s, u"email"_s },
               { u"to"_s, u"maryam@example.org"_s },
               { u"template"_s, u"link"_s },
               { u"language"_s, u"cy"_s }, // not there in Welsh: in English rather than not at all
               { u"personalisation"_s, QCborMap { { u"title"_s, u"Bins"_s } } } });
        QVERIFY(wait(m_house->engine->pushOnce()));
        const auto sent = m_office->messages();
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent[0]["phone_number"_L1].toString(), u"+447700900143"_s);
        QCOMPARE(sent[0]["reference"_L1].toString(), u"m-1"_s);
        QCOMPARE(sent[0]["template"_L1]["id"_L1].toString(), QLatin1StringView(SurveyText));
        QCOMPARE(sent[0]["personalisation"_L1]["link"_L1].toString(),
                 u"https://survey.council.example/7Q%20K%26"_s);
        QCOMPARE(sent[1]["template"_L1]["id"_L1].toString(), QLatin1StringView(SurveyWelsh));
        QCOMPARE(sent[2]["email_address"_L1].toString(), u"maryam@example.org"_s);
        QCOMPARE(sent[2]["template"_L1]["id"_L1].toString(), QLatin1StringView(LinkEmail));
        QCOMPARE(entry(u"m-1"_s).state, State::Sent);
        QCOMPARE(entry(u"m-1"_s).reference, sent[0]["id"_L1].toString());
    }

    /// As SummaryPage and LetterPosting write them: to nobody in particular who takes messages.
    void carriesWhatIsWrittenForOnePersonAlone()
    {
        post(u"v-1"_s, summary(WrittenBy::Email, u"ann@example.org"_s), {});
        post(u"v-2"_s, summary(WrittenBy::Text, u"07700 900143"_s), {});
        QCborMap letter
            = payloadOf({ .by = WrittenBy::Email,
                          .to = u"ann@example.org"_s,
                          .wording = u"letter"_s,
                          .language = u"en"_s,
                          .filledIn = { { u"subject"_s, u"Your complaint CT-20418"_s } },
                          .text = u"We are sory."_s,
                          .textAs = u"text"_s });
        letter.insert(u"text"_s, u"We are sorry."_s); // put right by hand: that is what goes out
        post(u"v-3"_s, letter, {});
        arrivedForOnePersonAlone();
    }

    void carriesWhatEarlierVersionsLeftInTheJournal()
    {
        const QCborMap to { { u"name"_s, u"Ann Rees"_s },
                            { u"email"_s, u"ann@example.org"_s },
                            { u"phone"_s, u"07700 900143"_s } };
        QCborMap summary { { u"way"_s, u"email"_s },
                           { u"purpose"_s, u"visit_summary"_s },
                           { u"language"_s, u"cy"_s },
                           { u"to"_s, to },
                           { u"subject"_s, u"Y Cyngor: eich ymweliad"_s },
                           { u"text"_s, u"Eich ymweliad ar 20 Tachwedd 2026"_s } };
        post(u"v-1"_s, summary, {});
        summary.insert(u"way"_s, u"text"_s);
        post(u"v-2"_s, summary, {});
        post(u"v-3"_s,
             { { u"way"_s, u"email"_s },
               { u"purpose"_s, u"complaint_answer"_s },
               { u"language"_s, u"en"_s },
               { u"to"_s, to },
               { u"subject"_s, u"Your complaint CT-20418"_s },
               { u"text"_s, u"We are sorry."_s } },
             {});
        arrivedForOnePersonAlone();
    }

    void goesOutOnceThoughTheAnswerIsLost_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::newRow("no byte of the answer") << Fault::Kind::AppliedAnswerLost;
        QTest::newRow("half an answer") << Fault::Kind::DropMidBody;
        QTest::newRow("a sign-in page in its place") << Fault::Kind::WrongType;
    }
    void goesOutOnceThoughTheAnswerIsLost()
    {
        QFETCH(const Fault::Kind, kind);
        fault(kind, u"POST"_s);
        post(u"m-1"_s, survey());
        QVERIFY(wait(m_house->engine->pushOnce()));
        QTRY_COMPARE_WITH_TIMEOUT(entry(u"m-1"_s).state, State::Sent, 30'000);
        QCOMPARE(m_office->messages().size(), 1);
        QCOMPARE(entry(u"m-1"_s).reference, m_office->messages().first()["id"_L1].toString());
    }

    void aLetterIsHandedOverOnceWithItsPages()
    {
        fault(Fault::Kind::AppliedAnswerLost, u"POST"_s);
        const QByteArray pages = manyPages();
        postLetter(u"l-1"_s, pages);
        QVERIFY(wait(m_house->engine->pushOnce()));
        QTRY_COMPARE_WITH_TIMEOUT(entry(u"l-1"_s).state, State::Sent, 30'000);
        const auto taken = m_office->messages();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first()["type"_L1].toString(), u"letter"_s);
        QCOMPARE(QByteArray::fromBase64(taken.first()["content"_L1].toString().toLatin1()), pages);
        QCOMPARE(entry(u"l-1"_s).reference, taken.first()["id"_L1].toString());
    }

    void triesAgainWhenNothingArrived_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::newRow("the line breaks") << Fault::Kind::Reset;
        QTest::newRow("500") << Fault::Kind::ServerError;
        QTest::newRow("429") << Fault::Kind::RateLimited;
    }
    void triesAgainWhenNothingArrived()
    {
        QFETCH(const Fault::Kind, kind);
        Fault made;
        made.kind = kind;
        made.system = u"notify"_s;
        made.method = u"POST"_s;
        made.milliseconds = 1;
        m_office->inject(made);
        post(u"m-1"_s, survey());
        QVERIFY(wait(m_house->engine->pushOnce()));
        QTRY_COMPARE_WITH_TIMEOUT(entry(u"m-1"_s).state, State::Sent, 30'000);
        QCOMPARE(m_office->messages().size(), 1);
    }

    void oneThatIsRefusedNeedsAPersonAndHoldsUpNoOther()
    {
        post(u"m-1"_s,
             { { u"by"_s, u"email"_s }, { u"to"_s, u"nobody"_s }, { u"template"_s, u"link"_s } });
        post(
            u"m-2"_s,
            { { u"by"_s, u"text"_s }, { u"to"_s, u"+447700900143"_s }, { u"template"_s, u"x"_s } });
        post(u"m-3"_s, survey());
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"m-1"_s).state, State::NeedsAttention);
        QCOMPARE(entry(u"m-1"_s).errorKind, u"invalid"_s);
        QVERIFY(!entry(u"m-1"_s).error.contains(u"nobody"_s)); // nobody's address in a log
        QCOMPARE(entry(u"m-2"_s).state, State::NeedsAttention);
        QCOMPARE(entry(u"m-3"_s).state, State::Sent);
    }

    void waitsWhileTheKeyIsNotTaken()
    {
        m_house->secret.secret = office::Notify::apiKey().chopped(1) + "0";
        post(u"m-1"_s, survey());
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"m-1"_s).state, State::Waiting); // nothing is wrong with the message
        QVERIFY(m_office->messages().isEmpty());
        m_house->secret.secret = office::Notify::apiKey();
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(entry(u"m-1"_s).state, State::Sent);
    }

    void tellsWhatBecameOfEach()
    {
        post(u"m-1"_s, survey());
        post(u"m-2"_s, survey(u"+447700900002"_s));
        QVERIFY(wait(m_house->engine->pushOnce()));
        QVERIFY(wait(m_house->engine->receiptsOnce()));
        QCOMPARE(delivery(u"m-1"_s), QStringList { u"sending"_s });
        fault(Fault::Kind::ServerError, u"GET"_s);
        QVERIFY(!wait(m_house->engine->receiptsOnce()));
        QVERIFY(wait(m_house->engine->receiptsOnce()));
        QCOMPARE(delivery(u"m-1"_s), (QStringList { u"sending"_s, u"delivered"_s }));
        QCOMPARE(delivery(u"m-2"_s), (QStringList { u"sending"_s, u"permanent-failure"_s }));
        QVERIFY(wait(m_house->engine->receiptsOnce())); // nothing is asked twice, nor said
        QCOMPARE(delivery(u"m-1"_s).size(), 2);
    }

    void tellsWhatBecameOfALetterAndTellsItsComplaint()
    {
        postLetter(u"l-1"_s, manyPages());
        postLetter(u"l-2"_s, manyPages() + office::Notify::Unprintable);
        QVERIFY(wait(m_house->engine->pushOnce()));
        for (int round = 0; round < 4; ++round)
            QVERIFY(wait(m_house->engine->receiptsOnce()));
        QCOMPARE(delivery(u"l-1"_s), (QStringList { u"accepted"_s, u"received"_s }));
        QCOMPARE(delivery(u"l-2"_s), (QStringList { u"accepted"_s, u"validation-failed"_s }));
        const auto told = wait(m_house->facts->onSubject(u"complaint"_s, u"C-l-2"_s));
        QCOMPARE(told->size(), 1); // that it is under way is no news for the case
        const auto step = caseStep(told->first().body);
        QVERIFY(step);
        QCOMPARE(step->what, CaseDo::Delivered);
        QCOMPARE(step->stage, 2);
        QCOMPARE(step->choice, u"answer"_s);
        QCOMPARE(step->more, u"validation-failed"_s);
        QCOMPARE(told->first().customer, CustomerId(7));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "TestMessages.moc"
