#include "pages/complaints/CaseClocks.h"

#include "base/Clock.h"
#include "rules/HazardClock.h"
#include "rules/InformationClock.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using State = Deadline::State;

    CaseClock clockOf(CaseClock::What what, int stage, Deadline deadline, const QDateTime& now)
    {
        CaseClock clock;
        clock.what = what;
        clock.stage = stage;
        clock.state = deadline.stateAt(now);
        clock.deadline = std::move(deadline);
        return clock;
    }

    /// A day that was promised or set from outside: nothing is counted.
    CaseClock agreed(CaseClock::What what, QDate from, QDate due, QDate done, const QDateTime& now)
    {
        Deadline deadline;
        deadline.start = When(from);
        deadline.due = due;
        deadline.dueBeforeExtension = due;
        deadline.done = When(done);
        auto clock = clockOf(what, 0, std::move(deadline), now);
        clock.isAgreed = true;
        return clock;
    }

    /// What runs beside the case: what still runs, and what was finished while the case was there.
    bool runsBeside(const ServiceRequest& request, const ComplaintCase& about)
    {
        if (!request.opened.isValid() || request.state == ItemState::Cancelled)
            return false;
        return request.state != ItemState::Closed || about.stages.isEmpty()
            || inLondon(request.closed).date() >= about.stages.first().record.received;
    }

    bool asksForData(const ServiceRequest& request)
    {
        return request.service.contains(u"subject access"_s, Qt::CaseInsensitive)
            || request.title.contains(u"subject access"_s, Qt::CaseInsensitive);
    }

    QList<CaseClock> clocksOfRecord(const Complaint& record,
                                    const RuleBook& rules,
                                    const WorkingDays& days,
                                    const QDateTime& now)
    {
        QList<CaseClock> clocks;
        const auto clock = ComplaintClock::of(record, rules, days);
        if (!clock)
            return clocks;
        // After the answer nobody can acknowledge any more; the answer's clock says that it is
        // missing.
        const bool isPassedOver = record.answered.isValid() && !record.acknowledged.isValid();
        if (clock->acknowledgement() && !isPassedOver)
            clocks.append(clockOf(
                CaseClock::What::Acknowledge, record.stage, *clock->acknowledgement(), now));
        clocks.append(clockOf(CaseClock::What::Answer, record.stage, clock->answer(), now));
        return clocks;
    }

    void addStage(QList<CaseClock>& clocks,
                  const CaseStage& stage,
                  const RuleBook& rules,
                  const WorkingDays& days,
                  const QDateTime& now)
    {
        for (const Complaint& ended : stage.earlier) {
            auto before = clocksOfRecord(ended, rules, days, now);
            // What was not done then is asked for by the clocks that began anew.
            before.removeIf([](const CaseClock& clock) { return !clock.deadline.done.isKnown(); });
            for (CaseClock& clock : before)
                clock.isEarlier = true;
            clocks += before;
        }
        clocks += clocksOfRecord(stage.counted(rules), rules, days, now);
    }

    void addPromises(QList<CaseClock>& clocks, const ComplaintCase& about, const QDateTime& now)
    {
        for (const CaseStage& stage : about.stages) {
            if (stage.outstanding.isEmpty() || !stage.outstandingBy.isValid())
                continue;
            const QDate from
                = stage.isAnswered() ? stage.record.answered : stage.record.acknowledged;
            auto clock = agreed(CaseClock::What::Outstanding, from, stage.outstandingBy, {}, now);
            clock.stage = stage.record.stage;
            clock.about = stage.outstanding;
            if (stage.outstandingDone)
                clock.state = State::KeptInTime;
            clocks.append(clock);
        }
        const OmbudsmanMatter& matter = about.ombudsman;
        if (matter.answerBy.isValid()) {
            // Who decides has had an answer, though nobody wrote down when.
            const QDate unsaid
                = matter.decided.isValid() ? std::min(matter.decided, matter.answerBy) : QDate();
            clocks.append(agreed(CaseClock::What::OmbudsmanEnquiry,
                                 matter.enquiry,
                                 matter.answerBy,
                                 matter.answered.isValid() ? matter.answered : unsaid,
                                 now));
        }
        if (matter.complyBy.isValid())
            clocks.append(agreed(CaseClock::What::OmbudsmanRemedy,
                                 matter.decided,
                                 matter.complyBy,
                                 matter.complied,
                                 now));
    }

    QDateTime endOf(const CaseClock& clock)
    {
        return clock.deadline.dueMoment.isValid()
            ? clock.deadline.dueMoment
            : QDateTime(clock.deadline.due, QTime(23, 59, 59), london()).toUTC();
    }

    /// What still runs first, the next to end at the top; then what is done, the latest first.
    void sort(QList<CaseClock>& clocks)
    {
        std::ranges::stable_sort(clocks, [](const CaseClock& a, const CaseClock& b) {
            if (a.isOpen() != b.isOpen())
                return a.isOpen();
            return a.isOpen() ? endOf(a) < endOf(b) : endOf(a) > endOf(b);
        });
    }

    void addRequest(QList<CaseClock>& clocks,
                    const ServiceRequest& request,
                    const RuleBook& rules,
                    const WorkingDays& days,
                    const QDateTime& now)
    {
        if (!request.hazard.isEmpty())
            clocks += hazardClocksOf(request, rules, days, now);
        if (!asksForData(request))
            return;
        SubjectAccessCase access;
        access.received = inLondon(request.opened).date();
        if (request.state == ItemState::Closed)
            access.answered = inLondon(request.closed).date();
        const auto found = subjectAccessClocks(access, rules, days);
        for (const Deadline& deadline : found) {
            auto clock = clockOf(CaseClock::What::SubjectAccess, 0, deadline, now);
            clock.about = request.reference;
            clocks.append(clock);
        }
    }

}

QList<CaseClock> hazardClocksOf(const ServiceRequest& request,
                                const RuleBook& rules,
                                const WorkingDays& days,
                                const QDateTime& now)
{
    const HazardCase hazard = hazardCase(request);
    auto found = hazardClocks(hazard, rules, days);
    // Some categories are in force as emergencies only: where nobody says which it is, both are
    // possible.
    if (found.deadlines.isEmpty() && request.hazardSeverity.isEmpty()) {
        auto sooner = hazard;
        sooner.severity = HazardCase::Severity::Emergency;
        found = hazardClocks(sooner, rules, days);
    }
    QList<CaseClock> clocks;
    for (const Deadline& deadline : std::as_const(found.deadlines)) {
        auto clock = clockOf(CaseClock::What::Hazard, 0, deadline, now);
        clock.about = request.reference;
        clock.isSupposed = request.hazardSeverity.isEmpty();
        clocks.append(clock);
    }
    return clocks;
}

double CaseClock::passed(const QDateTime& now) const
{
    const QDateTime from = deadline.start.moment();
    const QDateTime to = endOf(*this);
    if (!from.isValid() || !to.isValid() || from >= to)
        return state == State::NotStarted ? 0 : 1;
    const QDateTime at = deadline.done.isKnown() ? deadline.done.moment() : now;
    return std::clamp(double(from.secsTo(at)) / double(from.secsTo(to)), 0.0, 1.0);
}

QList<CaseClock> clocksOf(const ComplaintCase& about,
                          const RuleBook& rules,
                          const WorkingDays& days,
                          const QDateTime& now)
{
    QList<CaseClock> clocks;
    const bool runs = about.nature == ComplaintCase::Nature::Complaint && !about.withdrawn
        && !about.refusal && !about.passedOn.isValid();
    if (runs) {
        for (const CaseStage& stage : about.stages)
            addStage(clocks, stage, rules, days, now);
    }
    addPromises(clocks, about, now);
    sort(clocks);
    return clocks;
}

QList<CaseClock> clocksOf(const ComplaintCase& about,
                          const CustomerRecords& customer,
                          const RuleBook& rules,
                          const WorkingDays& days,
                          const QDateTime& now)
{
    auto clocks = clocksOf(about, rules, days, now);
    for (const HeldRecord& held : customer.records) {
        const auto* request = std::get_if<ServiceRequest>(&held.body);
        if (request && runsBeside(*request, about))
            addRequest(clocks, *request, rules, days, now);
    }
    sort(clocks);
    return clocks;
}

const CaseClock* nextOf(const QList<CaseClock>& clocks)
{
    const auto found = std::ranges::find_if(clocks, [](const CaseClock& clock) {
        return clock.isOpen() && clock.what != CaseClock::What::Hazard
            && clock.what != CaseClock::What::SubjectAccess;
    });
    return found == clocks.end() ? nullptr : &*found;
}

}
