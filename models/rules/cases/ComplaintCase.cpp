#include "rules/cases/ComplaintCase.h"

#include "domain/DeliveryStatus.h"
#include "rules/cases/CaseFolding.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype ShownOfId = 8;

    void takeRecord(ComplaintCase& about, const OwnedComplaint& held)
    {
        const Complaint& record = held.stage;
        if (about.customer.isEmpty())
            about.customer = held.customer;
        about.reference = record.reference;
        about.from = held.from;
        if (!record.service.isEmpty() && !about.services.contains(record.service))
            about.services.append(record.service);
        if (about.text.isEmpty())
            about.text = record.detail;
        if (!record.theme.isEmpty())
            about.theme = record.theme;
        if (!record.rootCause.isEmpty())
            about.rootCause = record.rootCause;
        about.withdrawn = record.state == ItemState::Cancelled;
        CaseStage stage;
        stage.record = record;
        stage.outcome = record.answered.isValid() ? record.outcome : QString();
        about.stages.append(stage);
    }

}

Complaint CaseStage::counted(const RuleBook& rules) const
{
    Complaint counted = record;
    if (!reopened.isValid())
        return counted;
    const auto* set = rules.inForce(RuleSet::Kind::Complaint, reopened);
    if (!set || set->reopened == RuleSet::Reopened::NewClocks)
        counted.received = reopened;
    else
        counted.acknowledged = earlier.first().acknowledged;
    return counted;
}

const CaseStage* ComplaintCase::stageCalled(int number) const
{
    const auto found
        = std::ranges::find(stages, number, [](const CaseStage& one) { return one.record.stage; });
    return found == stages.cend() ? nullptr : &*found;
}

const CaseStage* ComplaintCase::promising() const
{
    const auto found = std::ranges::find_if(stages, [](const CaseStage& one) {
        return !one.outstanding.isEmpty() && !one.outstandingDone;
    });
    return found == stages.cend() ? nullptr : &*found;
}

ComplaintCase::Standing ComplaintCase::standing() const
{
    if (withdrawn)
        return Standing::Withdrawn;
    if (refusal)
        return Standing::Refused;
    if (!ombudsman.which.isEmpty() && !ombudsman.complied.isValid()
        && (!ombudsman.decided.isValid() || ombudsman.complyBy.isValid()))
        return Standing::WithOmbudsman;
    if (nature == Nature::Request)
        return Standing::Request;
    if (passedOn.isValid())
        return Standing::PassedOn;
    if (stage().isAnswered())
        return Standing::Answered;
    if (stage().isDecided())
        return Standing::Decided;
    return stage().record.acknowledged.isValid() ? Standing::Open : Standing::ToAcknowledge;
}

bool ComplaintCase::isOpen() const
{
    switch (standing()) {
    case Standing::Request:
    case Standing::ToAcknowledge:
    case Standing::Open:
    case Standing::Decided:
    case Standing::WithOmbudsman:
        return true;
    case Standing::Refused:
        return !refusal->told.isValid();
    case Standing::Answered:
        return promising() != nullptr;
    case Standing::PassedOn:
        return isToBeSignposted;
    case Standing::Withdrawn:
        break;
    }
    return false;
}

QList<CaseLetter> ComplaintCase::undelivered() const
{
    QList<CaseLetter> found;
    for (auto sent = letters.crbegin(); sent != letters.crend(); ++sent) {
        const bool again = std::any_of(letters.crbegin(), sent, [&](const CaseLetter& later) {
            return later.letter == sent->letter && later.stage == sent->stage;
        });
        if (!again && isUndelivered(sent->status))
            found.prepend(*sent);
    }
    return found;
}

QString ComplaintCase::called() const
{
    return reference.isEmpty() ? id.first(std::min(id.size(), ShownOfId)) : reference;
}

Result<ComplaintClock> ComplaintCase::clock(const RuleBook& rules, const WorkingDays& days) const
{
    if (stages.isEmpty())
        return Error { Error::Kind::Invalid, u"stage"_s };
    return ComplaintClock::of(stage().counted(rules), rules, days);
}

QDate ComplaintCase::countsFrom(const RuleBook& rules, const WorkingDays& days) const
{
    if (stages.isEmpty() || nature == Nature::Request)
        return {};
    const QDate began = stage().counted(rules).received;
    const auto* set = rules.inForce(RuleSet::Kind::Complaint, began);
    return set ? days.with(set->days).after(began, 0) : QDate();
}

QList<ComplaintCase> complaintCases(const QList<OwnedComplaint>& records, const QList<Fact>& facts)
{
    // What began here and the tracker knows by another name is one case, under its first id.
    QHash<QString, QString> idOf;
    for (const Fact& fact : facts) {
        const auto step = caseStep(fact.body);
        if (step && step->what == CaseDo::KnownAs)
            idOf.insert(step->choice, fact.subject);
    }
    QList<OwnedComplaint> inOrder = records;
    std::ranges::stable_sort(
        inOrder, {}, [](const OwnedComplaint& held) { return held.stage.stage; });
    QMap<QString, ComplaintCase> cases;
    for (const OwnedComplaint& held : std::as_const(inOrder)) {
        const QString id = idOf.value(held.stage.reference, held.stage.reference);
        if (id.isEmpty())
            continue;
        ComplaintCase& about = cases[id];
        about.id = id;
        const auto again = std::ranges::find(std::as_const(about.stages),
                                             held.stage.stage,
                                             [](const CaseStage& s) { return s.record.stage; });
        if (again != about.stages.cend())
            about.stages.erase(again); // two sources tell of one stage: the later is taken
        takeRecord(about, held);
    }
    for (const Fact& fact : facts) {
        const auto step = caseStep(fact.body);
        if (!step)
            continue;
        const QString id = idOf.value(fact.subject, fact.subject);
        auto found = cases.find(id);
        if (found == cases.end()) {
            if (step->what != CaseDo::Logged)
                continue; // of a record that this computer does not hold
            found = cases.insert(id, {});
            found->id = id;
        }
        fold(*found, fact, *step);
    }
    return cases.values();
}

}
