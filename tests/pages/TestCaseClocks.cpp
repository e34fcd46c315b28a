// TestCaseClocks.cpp - what is shown of all clocks of a case: both days where there are two, its
// paragraph, and what runs beside it.
#include "MadeUp.h"
#include "Shipped.h"
#include "pages/Language.h"
#include "pages/complaints/CaseWords.h"
#include "pages/complaints/ComposeCase.h"
#include "pages/complaints/ComposeClock.h"

#include <QTest>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const LetterBook& letters()
{
    static const LetterBook book
        = *LetterBook::read(QStringLiteral(GUILDHALL_SOURCE_DIR) + u"/resources/letters"_s);
    return book;
}

ComplaintCase about(QDate received, QDate acknowledged = {}, int stage = 1)
{
    ComplaintCase made;
    made.id = made.reference = u"CT-1"_s;
    made.customer = CustomerId(7);
    made.services = QStringList { u"Housing Repairs"_s };
    made.stages.resize(1);
    made.stages.first().record.stage = stage;
    made.stages.first().record.received = received;
    made.stages.first().record.acknowledged = acknowledged;
    return made;
}

ServiceRequest request(const char* reference, const QDateTime& opened)
{
    ServiceRequest made;
    made.reference = QString::fromLatin1(reference);
    made.service = u"Housing Repairs"_s;
    made.opened = opened;
    return made;
}

QList<ClockView> views(const ComplaintCase& of,
                       const QList<ServiceRequest>& beside,
                       const QDateTime& now,
                       const QString& ombudsman = u"housing"_s)
{
    CustomerRecords customer;
    customer.id = CustomerId(7);
    for (const auto& one : beside)
        customer.records.append({ {}, one.reference, one });
    QList<ClockView> made;
    const auto clocks = clocksOf(of, customer, shipped::rules(), shipped::days(u"E"_s), now);
    for (const CaseClock& clock : clocks)
        made.append(clockView(clock, letters().code(ombudsman), now));
    return made;
}

ClockView called(const QString& name, const QList<ClockView>& among)
{
    const auto found = std::ranges::find(among, name, &ClockView::name);
    return found == among.cend() ? ClockView() : *found;
}

}

class TestCaseClocks final : public QObject
{
    Q_OBJECT

private:
    Language m_language;

private Q_SLOTS:
    void init() { m_language.use(ScreenLanguage::English); }

    // Received on Mon 3 June 2024. Acknowledged in time, by Mon 10, it would be answered by Mon 24;
    // acknowledged on Tue 11: 12 13 14 17 18 19 20 21 24 25.
    void showsBothDaysOfALateAcknowledgement()
    {
        const auto now = madeup::at("2024-06-12T09:00:00Z");
        const auto late = called(u"Answer, stage 1"_s,
                                 views(about(QDate(2024, 6, 3), QDate(2024, 6, 11)), {}, now));
        QVERIFY2(late.detail.startsWith(u"by 25 June 2024 · 10 working days from 11 June 2024"_s),
                 qPrintable(late.detail));
        QCOMPARE(late.also,
                 u"It was acknowledged late. In time, the answer would be due by 24 June 2024; the "
                 "complainant may hold the council to that day."_s);
        const auto inTime = called(u"Answer, stage 1"_s,
                                   views(about(QDate(2024, 6, 3), QDate(2024, 6, 10)), {}, now));
        QVERIFY2(inTime.detail.startsWith(u"by 24 June 2024"_s), qPrintable(inTime.detail));
        QCOMPARE(inTime.also, QString());
    }

    void asksForNoAcknowledgementOfWhatIsAnswered()
    {
        const auto now = madeup::at("2024-06-05T09:00:00Z");
        auto answered = about(QDate(2024, 6, 3));
        QCOMPARE(called(u"Acknowledge, stage 1"_s, views(answered, {}, now)).side,
                 u"due in 5 days"_s);
        answered.stages.first().record.answered = QDate(2024, 6, 4);
        const auto left = views(answered, {}, now);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().name, u"Answer, stage 1"_s);
        QCOMPARE(
            left.first().also,
            u"It is not acknowledged, so this counts from the day it came in or was reopened."_s);
    }

    void namesTheParagraphOfWhoeverWouldTakeTheCase()
    {
        const auto now = madeup::at("2024-06-12T09:00:00Z");
        const auto first = about(QDate(2024, 6, 3));
        const auto second = about(QDate(2024, 6, 3), {}, 2);
        const auto paragraph
            = [&now](const ComplaintCase& of, const char* clock, const char* whose) {
                  return called(QString::fromLatin1(clock),
                                views(of, {}, now, QString::fromLatin1(whose)))
                      .paragraph;
              };
        QCOMPARE(paragraph(first, "Answer, stage 1", "housing"),
                 u"Housing Ombudsman’s Code, 6.3"_s);
        QCOMPARE(paragraph(second, "Answer, stage 2", "housing"),
                 u"Housing Ombudsman’s Code, 6.14"_s);
        QCOMPARE(paragraph(first, "Acknowledge, stage 1", "local_government"),
                 u"Local Government Ombudsman’s Code, 6.2"_s);
        QCOMPARE(paragraph(second, "Answer, stage 2", "local_government"),
                 u"Local Government Ombudsman’s Code, 6"_s);
    }

    // All told on Fri 27 November 2026. The complaint: 30 1 2 3 4 to acknowledge it. Damp: ten
    // working days, 30 1 2 3 4 7 8 9 10 11. The socket: 24 hours, though they end on a Saturday.
    // Their data: a month, but 27 December is a Sunday and Monday 28 the holiday of Boxing Day.
    void runsHazardsAndTheDataOfThePersonBesideTheCase()
    {
        const auto told = madeup::at("2026-11-27T16:59:00Z");
        auto damp = request("R-1", told);
        damp.hazard = u"damp_mould"_s;
        damp.hazardSeverity = u"significant"_s;
        auto socket = request("R-2", told);
        socket.hazard = u"electrical"_s;
        socket.hazardSeverity = u"emergency"_s;
        auto data = request("R-3", told);
        data.service = u"Subject access"_s;
        auto before = damp;
        before.reference = u"R-4"_s;
        before.opened = madeup::at("2026-10-01T09:00:00Z");
        before.state = ItemState::Closed;
        before.closed = madeup::at("2026-11-20T09:00:00Z");
        const auto now = madeup::at("2026-11-30T09:00:00Z");
        const auto all = views(about(QDate(2026, 11, 27)), { damp, socket, data, before }, now);
        QMap<QString, QString> by;
        for (const ClockView& one : all) {
            QVERIFY2(!one.detail.contains(u"R-4"_s), qPrintable(one.detail)); // done before it came
            if (one.isOpen)
                by.insert(one.name, one.detail.section(u" · "_s, 0, 0));
        }
        const QMap<QString, QString> expected {
            { u"Acknowledge, stage 1"_s, u"by 4 December 2026"_s },
            { u"Answer, stage 1"_s, u"by 11 December 2026"_s },
            { u"Hazard: investigate"_s, u"by 11 December 2026"_s },
            { u"Emergency hazard: investigate"_s, u"by 4:59pm, 28 November 2026"_s },
            { u"Emergency hazard: make safe"_s, u"by 4:59pm, 28 November 2026"_s },
            { u"Answer the request for their data, safe date"_s, u"by 25 December 2026"_s },
            { u"Answer the request for their data"_s, u"by 29 December 2026"_s },
        };
        QCOMPARE(by, expected);
        // What ends first stands first, and is overdue since Saturday.
        QVERIFY(all.first().name.startsWith(u"Emergency hazard"_s));
        QCOMPARE(all.first().tone, Tone::Red);
        QCOMPARE(all.first().paragraph, u"Awaab’s law"_s);
        QCOMPARE(called(u"Answer the request for their data"_s, all).paragraph,
                 u"UK GDPR, article 12(3)"_s);
        QCOMPARE(called(u"Hazard: make safe"_s, all).side, u"not started"_s);
        // Each shows its days.
        QCOMPARE(called(u"Hazard: investigate"_s, all).days.first().day, u"Fri 27 November 2026"_s);
    }

    void keepsTheClocksFromBeforeAReopening()
    {
        auto again = about(QDate(2026, 10, 5));
        CaseStage& stage = again.stages.first();
        Complaint ended = stage.record;
        ended.acknowledged = QDate(2026, 10, 7);
        ended.answered = QDate(2026, 10, 22); // a day late: 8 9 12 13 14 15 16 19 20 21
        stage.earlier.append(ended);
        stage.reopened = QDate(2026, 11, 1); // a Sunday
        const auto now = madeup::at("2026-11-03T09:00:00Z");
        const auto all = views(again, {}, now);
        QCOMPARE(all.size(), 4);
        QCOMPARE(called(u"Answer, stage 1, before it was reopened"_s, all).side, u"late"_s);
        QCOMPARE(called(u"Acknowledge, stage 1, before it was reopened"_s, all).side, u"in time"_s);
        // 2 3 4 5 6
        QVERIFY(called(u"Acknowledge, stage 1"_s, all)
                    .detail.startsWith(u"by 6 November 2026 · 5 working days from 1 November 2026, "
                                       "counts from 2 November 2026"_s));
    }

    void saysFromWhichDayItCountsInListsToo_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("reopened");
        QTest::addColumn<QString>("said");
        QTest::newRow("Friday") << QDate(2026, 11, 27) << QDate() << u"received Fri 27 Nov"_s;
        QTest::newRow("Saturday") << QDate(2026, 11, 28) << QDate()
                                  << u"came Sat 28 Nov, counts from Mon 30 Nov"_s;
        QTest::newRow("reopened on a Monday")
            << QDate(2026, 10, 3) << QDate(2026, 11, 30) << u"reopened Mon 30 Nov"_s;
        QTest::newRow("reopened on a Sunday") << QDate(2026, 10, 3) << QDate(2026, 11, 29)
                                              << u"reopened Sun 29 Nov, counts from Mon 30 Nov"_s;
    }

    void saysFromWhichDayItCountsInListsToo()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, reopened);
        QFETCH(QString, said);
        CaseFile file;
        file.cases.append(about(received));
        file.cases.first().stages.first().reopened = reopened;
        file.ofCustomer.insert(CustomerId(7), { 0 });
        const auto now = madeup::at("2026-11-30T12:00:00Z");
        const QDate today(2026, 11, 30);
        const auto days = shipped::days(u"E"_s);
        CustomerRecords customer;
        customer.id = CustomerId(7);
        const auto ofCustomer
            = caseRows(file, customer, OpenMask, letters(), shipped::rules(), days, now);
        QCOMPARE(CaseWords::came(ofCustomer.first().came, today), said);
        const auto ofAll = caseItems(file, shipped::rules(), days, now);
        QCOMPARE(CaseWords::came(ofAll.first().came, today), said);
    }
};

QTEST_GUILESS_MAIN(TestCaseClocks)
#include "TestCaseClocks.moc"
