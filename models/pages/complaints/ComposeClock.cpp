#include "pages/complaints/ComposeClock.h"

#include "base/Clock.h"
#include "pages/Words.h"
#include "pages/complaints/CaseWords.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using State = Deadline::State;

    struct Composing
    {
        Q_DECLARE_TR_FUNCTIONS(guildhall::ComposeClock)
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
            const QString period = CaseWords::period(deadline.rule.within);
            const QString start = Words::date(deadline.start.day());
            if (deadline.countsFrom > deadline.start.day())
                //: %1 is a time ("5 working days"), %2 and %3 are days.
                parts.append(Composing::tr("%1 from %2, counts from %3")
                                 .arg(period, start, Words::date(deadline.countsFrom)));
            else
                parts.append(Composing::tr("%1 from %2").arg(period, start));
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
            return Composing::tr(
                "It is not acknowledged, so this counts from the day it came in or "
                "was reopened.");
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

}

QString clockName(const CaseClock& clock)
{
    switch (clock.what) {
    case CaseClock::What::Acknowledge:
        return clock.isEarlier
            ? Composing::tr("Acknowledge, stage %1, before it was reopened").arg(clock.stage)
            : Composing::tr("Acknowledge, stage %1").arg(clock.stage);
    case CaseClock::What::Answer:
        return clock.isEarlier
            ? Composing::tr("Answer, stage %1, before it was reopened").arg(clock.stage)
            : Composing::tr("Answer, stage %1").arg(clock.stage);
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

ClockView clockView(const CaseClock& clock, const OmbudsmanCode& code, const QDateTime& now)
{
    ClockView view;
    view.name = clockName(clock);
    view.side = sideOf(clock, now);
    view.tone = toneOf(clock.state);
    view.detail = detailOf(clock);
    view.also = alsoOf(clock);
    view.paragraph = paragraphOfClock(clock, code);
    view.passed = clock.passed(now);
    view.isOpen = clock.isOpen();
    const QDate countsFrom = clock.deadline.countsFrom;
    for (const CountedDay& day : clock.deadline.arithmetic)
        view.days.append({ day.moment.isValid() ? Words::dateTime(day.moment)
                                                : Words::locale().toString(day.day, u"ddd "_s)
                                   + Words::date(day.day),
                           day.why == CountedDay::Why::Start && countsFrom > day.day
                               ? CaseWords::startsUncounted(countsFrom)
                               : CaseWords::why(day),
                           counts(day.why) });
    return view;
}

}
