#include "pages/complaints/ComposeCase.h"

#include "base/Clock.h"
#include "letters/CaseLetter.h"
#include "pages/Words.h"
#include "pages/complaints/CaseForms.h"
#include "pages/complaints/CaseWords.h"

#include <algorithm>
#include <tuple>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using State = Deadline::State;

    struct Composing
    {
        Q_DECLARE_TR_FUNCTIONS(guildhall::ComposeCase)
    };

    QString hazardName(const CaseClock& clock)
    {
        const ClockRule& rule = clock.deadline.rule;
        const bool urgent = rule.appliesTo == "emergency"_L1;
        const bool perhaps = urgent && clock.isSupposed;
        if (rule.id == "investigate"_L1)
            return perhaps ? Composing::tr("Hazard, if it is an emergency: investigate")
                : urgent   ? Composing::tr("Emergency hazard: investigate")
                           : Composing::tr("Hazard: investigate");
        if (rule.id == "make_safe"_L1)
            return perhaps ? Composing::tr("Hazard, if it is an emergency: make safe")
                : urgent   ? Composing::tr("Emergency hazard: make safe")
                           : Composing::tr("Hazard: make safe");
        if (rule.id == "summary"_L1)
            return Composing::tr("Hazard: send the written summary");
        if (rule.id == "begin_works"_L1)
            return Composing::tr("Hazard: begin further works");
        return Composing::tr("Hazard: be on site for further works");
    }

    QString nameOf(const CaseClock& clock)
    {
        switch (clock.what) {
        case CaseClock::What::Acknowledge:
            return Composing::tr("Acknowledge, stage %1").arg(clock.stage);
        case CaseClock::What::Answer:
            return Composing::tr("Answer, stage %1").arg(clock.stage);
        case CaseClock::What::Outstanding:
            return Composing::tr("Promised with the answer");
        case CaseClock::What::OmbudsmanEnquiry:
            return Composing::tr("Answer the Ombudsman");
        case CaseClock::What::OmbudsmanRemedy:
            return Composing::tr("Do what the Ombudsman decided");
        case CaseClock::What::Hazard:
            return hazardName(clock);
        case CaseClock::What::SubjectAccess:
            return clock.deadline.rule.id == "answer"_L1
                ? Composing::tr("Answer the request for their data")
                : Composing::tr("Answer the request for their data, safe date");
        }
        return {};
    }

    QString sideOf(const CaseClock& clock, const QDateTime& now)
    {
        const Deadline& deadline = clock.deadline;
        switch (clock.state) {
        case State::NotStarted:
            return Composing::tr("not started");
        case State::KeptInTime:
            return Composing::tr("in time");
        case State::KeptLate:
            return Composing::tr("late");
        case State::Running:
        case State::DueToday:
        case State::Overdue:
            break;
        }
        return Words::due(deadline.dueMoment.isValid()
                              ? deadline.dueMoment
                              : QDateTime(deadline.due, QTime(23, 59, 59), london()),
                          now);
    }

    Tone toneOf(State state)
    {
        switch (state) {
        case State::Overdue:
        case State::KeptLate:
            return Tone::Red;
        case State::DueToday:
            return Tone::Amber;
        case State::KeptInTime:
            return Tone::Green;
        case State::Running:
            return Tone::Blue;
        case State::NotStarted:
            break;
        }
        return Tone::Plain;
    }

    QString detailOf(const CaseClock& clock)
    {
        const Deadline& deadline = clock.deadline;
        if (clock.state == State::NotStarted)
            return Composing::tr("%1 from the end of the inspection")
                .arg(CaseWords::period(deadline.rule.within));
        const QString by = deadline.dueMoment.isValid() ? Words::dateTime(deadline.dueMoment)
                                                        : Words::date(deadline.due);
        QStringList parts { clock.isOpen() ? Composing::tr("by %1").arg(by)
                                           : Composing::tr("was due by %1, done on %2")
                                                 .arg(by, Words::date(deadline.done.day())) };
        if (!clock.isAgreed) {
            parts.append(Composing::tr("%1 from %2")
                             .arg(CaseWords::period(deadline.rule.within),
                                  Words::date(deadline.start.day())));
            if (deadline.extension > 0)
                parts.append(Composing::tr("extended by %n working day(s); it was %1 before",
                                           nullptr,
                                           deadline.extension)
                                 .arg(Words::date(deadline.dueBeforeExtension)));
        }
        if (!clock.about.isEmpty())
            parts.append(clock.about);
        if (!deadline.calendarKnown)
            parts.append(Composing::tr("the bank holidays of that year are not known"));
        return parts.join(u" · "_s);
    }

    QString alsoOf(const CaseClock& clock)
    {
        const Deadline& deadline = clock.deadline;
        if (deadline.startAssumed && clock.what == CaseClock::What::Answer)
            return Composing::tr("It is not acknowledged, so this counts from the day it came in.");
        if (deadline.dueHadItStartedInTime.isValid())
            return Composing::tr("It was acknowledged late. In time, the answer would be due by "
                                 "%1; the complainant may hold the council to that day.")
                .arg(Words::date(deadline.dueHadItStartedInTime));
        return {};
    }

    QString paragraphOfClock(const CaseClock& clock, const OmbudsmanCode& code)
    {
        if (clock.isAgreed)
            return clock.what == CaseClock::What::Outstanding
                ? CaseWords::paragraph(u"6.6"_s, code)
                : Composing::tr("As the Ombudsman set it");
        const QString& paragraph = clock.deadline.rule.paragraph;
        if (clock.what == CaseClock::What::Hazard)
            return Composing::tr("Awaab’s law");
        if (clock.what == CaseClock::What::SubjectAccess)
            return clock.deadline.rule.id == "answer"_L1
                ? Composing::tr("UK GDPR, article 12(3)")
                : Composing::tr("The council’s own target");
        return !paragraph.isEmpty() && paragraph.front().isDigit()
            ? CaseWords::paragraph(paragraph, code)
            : Composing::tr("The council’s own target");
    }

    bool counts(CountedDay::Why why)
    {
        return why == CountedDay::Why::Counted || why == CountedDay::Why::Extension
            || why == CountedDay::Why::Due;
    }

    QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    QString customerNameOf(const CustomerRecords& customer)
    {
        return customer.records.isEmpty() ? QString() : addresseeOf(customer).name;
    }

    QList<CaseDetail> detailsOf(const ComplaintCase& about, Sight words)
    {
        QList<CaseDetail> details;
        const auto add = [&details](const QString& name, const QString& value) {
            if (!value.isEmpty())
                details.append({ name, value });
        };
        add(Composing::tr("Handled by"),
            about.handler.isEmpty() ? Composing::tr("nobody yet") : about.handler.text());
        if (about.services.size() > 1)
            add(Composing::tr("Services"),
                about.leadChosen
                    ? Composing::tr("%1 (lead: %2)")
                          .arg(about.services.join(u", "_s), about.services.first())
                    : Composing::tr("%1 (no lead chosen)").arg(about.services.join(u", "_s)));
        if (!about.waitingFor.isEmpty())
            add(Composing::tr("Waits for"),
                Composing::tr("%1, since %2")
                    .arg(about.waitingFor, Words::date(about.waitingSince)));
        if (about.about != ComplaintCase::About::Service)
            add(CaseWords::about(about.about == ComplaintCase::About::Policy ? u"policy"_s
                                     : about.about == ComplaintCase::About::Councillor
                                     ? u"councillor"_s
                                     : u"other_authority"_s),
                about.aboutWhom);
        if (words == Sight::Hidden)
            return details;
        const CaseStage& stage = about.stage();
        add(Composing::tr("As it is understood"), stage.definition);
        add(Composing::tr("Decision"),
            stage.outcome.isEmpty() ? QString() : CaseWords::outcome(stage.outcome));
        add(Composing::tr("Reasons"), stage.reasons);
        add(Composing::tr("Remedy"), stage.remedy);
        add(Composing::tr("Still to be done"),
            stage.outstandingDone ? QString() : stage.outstanding);
        if (about.refusal)
            add(Composing::tr("Not accepted because"),
                u"%1. %2"_s.arg(CaseWords::refusal(about.refusal->reason),
                                about.refusal->evidence));
        if (!about.ombudsman.which.isEmpty())
            add(CaseWords::ombudsman(about.ombudsman.which),
                joined({ about.ombudsman.reference,
                         about.ombudsman.finding,
                         about.ombudsman.remedy }));
        add(Composing::tr("Theme"), about.theme);
        add(Composing::tr("Root cause"), CaseWords::rootCause(about.rootCause));
        add(Composing::tr("Learned"), about.learning);
        return details;
    }

    QString restrictionOf(const ComplaintCase& about, const CaseSurroundings& around)
    {
        const ContactRestriction* held = around.file.restrictionOf(about.customer);
        if (!held)
            return {};
        const QString words = Composing::tr("Contact is restricted: %1. To be reviewed by %2.")
                                  .arg(held->how, Words::date(held->review));
        return held->review < around.context.today
            ? words + u' ' + Composing::tr("The review is overdue.")
            : words;
    }

}

ClockView clockView(const CaseClock& clock, const OmbudsmanCode& code, const QDateTime& now)
{
    ClockView view;
    view.name = nameOf(clock);
    view.side = sideOf(clock, now);
    view.tone = toneOf(clock.state);
    view.detail = detailOf(clock);
    view.also = alsoOf(clock);
    view.paragraph = paragraphOfClock(clock, code);
    view.passed = clock.passed(now);
    view.isOpen = clock.isOpen();
    for (const CountedDay& day : clock.deadline.arithmetic)
        view.days.append({ day.moment.isValid() ? Words::dateTime(day.moment)
                                                : Words::locale().toString(day.day, u"ddd "_s)
                                   + Words::date(day.day),
                           CaseWords::why(day),
                           counts(day.why) });
    return view;
}

QString nextLetterOf(const ComplaintCase& about)
{
    const QString letter = letterNeeded(about);
    // A letter names who handles the complaint, and an acknowledgement how it is understood (5.6).
    const bool isEarly = about.handler.isEmpty()
        || (letter == "acknowledgement"_L1 && about.stage().definition.isEmpty());
    return isEarly ? QString() : letter;
}

CaseView composeCase(const ComplaintCase& about, const CaseSurroundings& around)
{
    const RuleBook& rules = around.context.rules;
    const Mask words = around.mask(FieldClass::ComplaintText);
    CaseView view;
    view.id = about.id;
    view.called = about.called();
    view.title = about.services.isEmpty()
        ? view.called
        : u"%1 · %2"_s.arg(view.called, about.services.join(u", "_s));
    view.stage = CaseWords::stage(about);
    view.standing = CaseWords::standing(about.standing());
    view.tone = CaseWords::toneOf(about.standing());
    view.customer = about.customer;
    if (around.mask(FieldClass::Name).sight == Sight::Open)
        view.customerName = customerNameOf(around.customer);
    if (words.sight == Sight::Open) {
        view.said = about.text;
        view.sought = about.sought;
    } else {
        view.hidden = Words::whyHidden(FieldClass::ComplaintText, words.reason);
        view.mayAskWhy = words.reason == MaskReason::AskedWhy;
    }
    view.restriction = restrictionOf(about, around);
    if (around.file.unsent.contains(about.id))
        view.unsent = Composing::tr("Saved on this computer, will be sent when the connection is "
                                    "back.");
    view.details = detailsOf(about, words.sight);
    const auto clocks = clocksOf(about, around.customer, rules, around.context.days, around.now);
    for (const CaseClock& clock : clocks)
        view.clocks.append(clockView(clock, around.code, around.now));
    view.actions = actionsOf(about, around.context, around.code);
    view.nextLetter = nextLetterOf(about);
    if (!view.nextLetter.isEmpty()) {
        view.nextLabel = CaseWords::toSend(view.nextLetter);
    } else if (const auto next = nextStepOf(about)) {
        view.nextAction = caseWord(*next);
        view.nextLabel = CaseWords::toDo(*next);
    }
    return view;
}

QList<CaseRow> caseRows(const CaseFile& file,
                        const CustomerRecords& customer,
                        const Mask& words,
                        const LetterBook& letters,
                        const RuleBook& rules,
                        const WorkingDays& days,
                        const QDateTime& now)
{
    QList<CaseRow> rows;
    for (const ComplaintCase& about : file.cases) {
        if (customer.id.isEmpty() || about.customer != customer.id)
            continue;
        CaseRow row;
        row.key = about.id;
        row.from = about.from;
        row.mask = words;
        row.called = about.called();
        row.service = about.services.join(u", "_s);
        row.stage = CaseWords::stage(about);
        row.standing = CaseWords::standing(about.standing());
        row.tone = CaseWords::toneOf(about.standing());
        row.handler = about.handler.text();
        if (words.sight == Sight::Open)
            row.waitingFor = about.waitingFor;
        row.received = about.stage().record.received;
        row.isOpen = about.isOpen();
        const auto clocks = clocksOf(about, customer, rules, days, now);
        const OmbudsmanCode& code = letters.code(ombudsmanOf(about, letters.council()));
        for (const CaseClock& clock : clocks)
            row.clocks.append(clockView(clock, code, now));
        if (const CaseClock* next = nextOf(clocks)) {
            row.due = QDateTime(next->deadline.due, QTime(23, 59, 59), london()).toUTC();
            row.dueFor = nameOf(*next);
        }
        rows.append(row);
    }
    std::ranges::stable_sort(rows, [](const CaseRow& a, const CaseRow& b) {
        return std::tuple(!a.isOpen, !a.due.isValid(), a.due)
            < std::tuple(!b.isOpen, !b.due.isValid(), b.due);
    });
    return rows;
}

QList<CaseItem> caseItems(const CaseFile& file,
                          const RuleBook& rules,
                          const WorkingDays& days,
                          const QDateTime& now)
{
    QList<CaseItem> items;
    items.reserve(file.cases.size());
    for (const ComplaintCase& about : file.cases) {
        CaseItem item;
        item.id = about.id;
        item.called = about.called();
        item.service = about.services.value(0);
        item.stage = CaseWords::stage(about);
        item.standing = CaseWords::standing(about.standing());
        item.tone = CaseWords::toneOf(about.standing());
        item.handler = about.handler.text();
        item.waitingFor = about.waitingFor;
        item.received = about.stage().record.received;
        item.isOpen = about.isOpen();
        item.isUnsent = file.unsent.contains(about.id);
        if (item.isOpen) {
            const auto clocks = clocksOf(about, rules, days, now);
            if (const CaseClock* next = nextOf(clocks)) {
                item.due = next->deadline.due;
                item.dueFor = nameOf(*next);
            }
        }
        items.append(item);
    }
    return items;
}

}
