// TestDelivered.cpp - what the reception keeps is really delivered: the survey's answers and the
// papers that were handed in arrive once, whatever the line does.
#include "SyncHouse.h"
#include "desk/RequestDesk.h"
#include "desk/reception/SurveyForm.h"
#include "desk/reception/VisitPosting.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace guildhall;

namespace {

using office::Fault;

/// The demo's systems that the reception writes to.
Configuration receptionsSystems(const QUrl& office)
{
    Configuration configuration;
    for (const QString& name : { u"survey"_s, u"documents"_s, u"orchard"_s, u"alloy"_s }) {
        SourceConfiguration source;
        source.profile = *ProfileReader::builtIn(name);
        source.accepts = *ProfileReader::accepts(ProfileReader::builtInPath(name));
        source.baseUrl = office;
        source.secret = u"token"_s;
        configuration.sources.push_back(std::move(source));
    }
    return configuration;
}

Outgoing paper(const QByteArray& bytes)
{
    const auto taken = receivedPaper(u"payslip.pdf"_s, bytes);
    return documentOf(
        *taken, CustomerId(5), { SourceId(u"homelink"_s), u"HL-5521"_s, u"HL-5521"_s });
}

SurveyAnswers said(const QString& rating)
{
    SurveyAnswers answers;
    answers.language = u"cy"_s;
    answers.chosen = { { u"how_often"_s, u"monthly"_s },
                       { u"why_in_person"_s, u"show_papers"_s },
                       { u"rating"_s, rating } };
    return answers;
}

}

class TestDelivered final : public QObject
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
        m_house = std::make_unique<SyncHouse>(receptionsSystems(m_office->url()));
    }
    void cleanup()
    {
        m_house.reset();
        m_office.reset();
    }

    void papersArriveWholeBesideTheirRequest()
    {
        // Every byte, so that a wrong spelling of base64 shows.
        QByteArray bytes("%PDF-1.7\n");
        for (int at = 0; at < 300'000; ++at)
            bytes.append(char(at % 256));
        post({ paper(bytes) });
        QCOMPARE(m_office->papers().size(), 1);
        const office::Paper kept = m_office->papers().first();
        QCOMPARE(kept.bytes, bytes);
        QCOMPARE(kept.about.value("system"_L1).toString(), u"homelink"_s);
        QCOMPARE(kept.about.value("record"_L1).toString(), u"HL-5521"_s);
        QCOMPARE(kept.about.value("file_name"_L1).toString(), u"payslip.pdf"_s);
        QCOMPARE(kept.about.value("customer"_L1).toString(), CustomerId(5).text());
        QCOMPARE(sent().reference, kept.id);
    }

    void whatIsReportedReachesTheSystemOfItsServiceWithItsPlace_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QJsonObject>("arrives");
        QTest::newRow("damp") << u"housing_repairs"_s << u"damp_mould"_s
                              << QJsonObject { { u"Location"_s, u"12 Mill Road"_s },
                                               { u"UPRN"_s, u"100090012345"_s },
                                               { u"Trade"_s, u"Damp and mould"_s },
                                               { u"Hazard"_s, u"damp_mould"_s } };
        QTest::newRow("a tree") << u"streets"_s << u"fallen_tree"_s
                                << QJsonObject { { u"location"_s, u"12 Mill Road"_s },
                                                 { u"design"_s, u"Tree"_s } };
        QTest::newRow("a bin") << u"waste"_s << u"missed_bin"_s
                               << QJsonObject { { u"location"_s, u"12 Mill Road"_s },
                                                { u"design"_s, u"Missed bin"_s } };
    }
    void whatIsReportedReachesTheSystemOfItsServiceWithItsPlace()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, reason);
        QFETCH(const QJsonObject, arrives);
        const auto catalogue = Catalogue::read(u":/guildhall/services/services.json"_s);
        QVERIFY(catalogue);
        RequestDesk desk({ [this](Posting posting) { return m_house->facts->post(posting); },
                           [](Draft) { return ready<EntryId>(EntryId(u"d"_s)); },
                           [](EntryId) { return ready<Done>(Done()); },
                           [](StaffId) { return ready<QList<Draft>>(QList<Draft>()); },
                           [](QString) { return ready<QList<HeldRecord>>(QList<HeldRecord>()); },
                           [](QDate day, int count) { return day.addDays(count); } },
                         *catalogue,
                         StaffId(u"jp"_s),
                         m_house->clock);
        NewRequest like;
        like.service = service;
        like.reason = reason;
        like.where = u"12 Mill Road"_s;
        like.uprn = u"100090012345"_s;
        desk.begin(like);
        for (const ServiceQuestion& question : desk.reason()->questions)
            desk.answer(question.id,
                        question.choices.isEmpty() ? u"bedroom 2"_s : question.choices[0].id);
        QVERIFY(wait(desk.submit()));
        QVERIFY(wait(m_house->engine->pushOnce()));
        QCOMPARE(sent().state, OutboxEntry::State::Sent);
        const auto body = QJsonDocument::fromJson(m_office->writes().first().sent).object();
        for (auto at = arrives.begin(); at != arrives.end(); ++at)
            QCOMPARE(body.value(at.key()), at.value());
    }

    void papersArriveOnceThrough_data() { faults(); }
    void papersArriveOnceThrough()
    {
        QFETCH(const Fault::Kind, kind);
        strike(kind);
        post({ paper("%PDF-1.7 one") });
        QTRY_COMPARE_WITH_TIMEOUT(pushed().state, OutboxEntry::State::Sent, 60'000);
        QCOMPARE(m_office->papers().size(), 1);
    }

    void answersComeBackAsTheSurveysOwn()
    {
        post(postingOf(said(u"somewhat_dissatisfied"_s), m_house->clock.now()).outgoing);
        const QString reference = sent().reference;
        QVERIFY(!reference.isEmpty());
        m_house->once({ u"survey"_s });
        const auto answers = wait(m_house->file->all(RecordKind::SurveyAnswer));
        const auto found = std::ranges::find(*answers, reference, &HeldRecord::key);
        QVERIFY(found != answers->end());
        const auto& answer = std::get<SurveyAnswer>(found->body);
        QCOMPARE(answer.rating, u"somewhat_dissatisfied"_s);
        QCOMPARE(answer.channel, u"face_to_face"_s);
        QVERIFY(answer.contactToken.isEmpty());
    }

    void answersArriveOnceThrough_data() { faults(); }
    void answersArriveOnceThrough()
    {
        QFETCH(const Fault::Kind, kind);
        strike(kind);
        post(postingOf(said(u"very_satisfied"_s), m_house->clock.now()).outgoing);
        QTRY_COMPARE_WITH_TIMEOUT(pushed().state, OutboxEntry::State::Sent, 60'000);
        QCOMPARE(m_office->writes().size(), 1);
    }

    void declinedIsAnAnswerThatSpoilsNoFigure()
    {
        m_house->once({ u"survey"_s });
        const auto before = wait(m_house->file->all(RecordKind::SurveyAnswer))->size();
        SurveyAnswers declined;
        declined.language = u"en"_s;
        declined.asked = SurveyAnswers::Asked::Declined;
        post(postingOf(declined, m_house->clock.now()).outgoing);
        QCOMPARE(sent().state, OutboxEntry::State::Sent);
        const auto body = QJsonDocument::fromJson(m_office->writes().first().sent).object();
        QVERIFY(body.value("declined"_L1).toBool());
        const auto pulled = m_house->once({ u"survey"_s });
        QVERIFY(!pulled.first().error);
        QCOMPARE(wait(m_house->file->all(RecordKind::SurveyAnswer))->size(), before);
    }

private:
    static void faults()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::newRow("a lost answer") << Fault::Kind::AppliedAnswerLost;
        QTest::newRow("half an answer") << Fault::Kind::DropMidBody;
        QTest::newRow("a reset") << Fault::Kind::Reset;
        QTest::newRow("a failing server") << Fault::Kind::ServerError;
    }

    void strike(Fault::Kind kind)
    {
        Fault fault;
        fault.kind = kind;
        fault.times = 2;
        fault.method = u"POST"_s;
        m_office->inject(fault);
    }

    void post(const QList<Outgoing>& outgoing)
    {
        Posting posting;
        posting.who = StaffId(u"jp"_s);
        posting.outgoing = outgoing;
        QVERIFY(wait(m_house->facts->post(posting)));
        QVERIFY(wait(m_house->engine->pushOnce()));
    }

    /// On a slow machine the second try may come only with the next push.
    OutboxEntry pushed()
    {
        if (sent().state == OutboxEntry::State::Waiting)
            (void)wait(m_house->engine->pushOnce());
        return sent();
    }

    OutboxEntry sent()
    {
        const auto entries = wait(m_house->outbox->entries({}));
        return entries && entries->size() == 1 ? entries->first() : OutboxEntry();
    }

    std::unique_ptr<office::RunningOffice> m_office;
    std::unique_ptr<SyncHouse> m_house;
};

QTEST_GUILESS_MAIN(TestDelivered)
#include "TestDelivered.moc"
