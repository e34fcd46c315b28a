#include "rules/cases/CaseRules.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using Standing = ComplaintCase::Standing;
    using Answer = std::optional<Objection>;

    constexpr int MonthsToComplain = 12;
    /// Under rules that let an extension be agreed without a limit (before April 2024).
    constexpr int AnyExtension = 250;

    bool isUnderWay(const ComplaintCase& about)
    {
        const auto standing = about.standing();
        return standing == Standing::ToAcknowledge || standing == Standing::Open
            || standing == Standing::Decided;
    }

    const ClockRule* answerRule(const ComplaintCase& about, const RuleBook& rules)
    {
        const Complaint record = about.stage().counted(rules);
        const auto* set = rules.inForce(RuleSet::Kind::Complaint, record.received);
        return set ? set->clock(u"stage_%1"_s.arg(record.stage), u"answer"_s) : nullptr;
    }

    Answer toAcknowledge(const CaseStep& step, const ComplaintCase& about)
    {
        // The tracker may have acknowledged it and not said how it was understood.
        if (about.stage().record.acknowledged.isValid() && !about.stage().definition.isEmpty())
            return Objection::AlreadyAcknowledged;
        if (step.text.isEmpty())
            return Objection::DefinitionMissing;
        if (step.more.isEmpty())
            return Objection::SoughtMissing;
        return {};
    }

    Answer toExtend(const CaseStep& step, const ComplaintCase& about, const CaseContext& context)
    {
        if (about.stage().extensionAsked > 0 || about.stage().record.extensionDays > 0)
            return Objection::ExtendedBefore;
        if (step.text.isEmpty())
            return Objection::ReasonMissing;
        const int most = longestExtension(about, context.rules);
        if (most == 0)
            return Objection::NoExtension;
        if (step.days < 1 || step.days > most)
            return Objection::ExtensionTooLong;
        return {};
    }

    Answer toDecide(const CaseStep& step, const ComplaintCase& about, const CaseContext& context)
    {
        if (about.about == ComplaintCase::About::Councillor)
            return Objection::MonitoringOfficer;
        if (about.about == ComplaintCase::About::OtherAuthority)
            return Objection::OtherAuthority;
        if (!about.stage().record.acknowledged.isValid())
            return Objection::NotAcknowledged;
        if (about.services.size() > 1 && !about.leadChosen)
            return Objection::LeadMissing;
        const StaffId& decider = step.staff.isEmpty() ? context.who : step.staff;
        const CaseStage* first = about.stageCalled(1);
        if (about.stage().record.stage == 2 && first && first->decider == decider)
            return Objection::SameDecider;
        if (!caseOutcomes().contains(step.choice))
            return Objection::OutcomeUnknown;
        if (step.text.isEmpty())
            return Objection::ReasonsMissing;
        if (step.choice != "not_upheld"_L1 && step.remedy.isEmpty())
            return Objection::RemedyMissing;
        if (!step.more.isEmpty() && !step.until.isValid())
            return Objection::OutstandingWithoutDay;
        return {};
    }

    Answer toRefuse(const CaseStep& step, const ComplaintCase& about)
    {
        if (!refusalReasons().contains(step.choice))
            return Objection::RefusalReasonUnknown;
        if (step.text.isEmpty())
            return Objection::EvidenceMissing;
        if (step.choice == "over_12_months"_L1) {
            if (!step.until.isValid())
                return Objection::DayOfMatterMissing;
            if (step.until.addMonths(MonthsToComplain) >= about.stages.first().record.received)
                return Objection::NotOverTwelveMonths;
        }
        return {};
    }

    Answer toEscalate(const ComplaintCase& about)
    {
        if (about.stage().record.stage > 1)
            return Objection::NoThirdStage;
        if (!about.stage().isAnswered())
            return Objection::FirstStageNotAnswered;
        return {};
    }

    Answer toPassOn(const ComplaintCase& about)
    {
        return about.about == ComplaintCase::About::Service ? Objection::NothingToPassOn : Answer();
    }

    Answer toOmbudsman(const CaseStep& step, const ComplaintCase& about)
    {
        if (step.what == CaseDo::OmbudsmanEnquiry)
            return QStringList({ u"housing"_s, u"local_government"_s }).contains(step.choice)
                ? Answer()
                : Objection::OmbudsmanUnknown;
        if (!about.ombudsman.enquiry.isValid())
            return Objection::NoEnquiry;
        if (step.what == CaseDo::OmbudsmanAnswered)
            return about.ombudsman.answered.isValid() ? Answer(Objection::EnquiryAnswered)
                : step.text.isEmpty()                 ? Answer(Objection::NothingSaid)
                                                      : Answer();
        if (step.what == CaseDo::OmbudsmanDecided)
            return step.choice.isEmpty() ? Objection::FindingMissing
                : !step.remedy.isEmpty() && !step.until.isValid()
                ? Answer(Objection::OutstandingWithoutDay)
                : Answer();
        return about.ombudsman.decided.isValid() ? Answer() : Objection::NothingToComplyWith;
    }

    /// What only a case under way can have done to it.
    bool needsOpenCase(CaseDo what)
    {
        return what == CaseDo::Acknowledged || what == CaseDo::Extended || what == CaseDo::Decided
            || what == CaseDo::Refused || what == CaseDo::Withdrawn || what == CaseDo::About
            || what == CaseDo::PassedOn;
    }

    Answer toDay(const CaseStep& step, const ComplaintCase& about, QDate today)
    {
        if (!step.on.isValid())
            return {};
        if (step.on > today)
            return Objection::InTheFuture;
        return step.on < about.stages.first().record.received ? Answer(Objection::BeforeReceipt)
                                                              : Answer();
    }

    Answer toWords(const CaseStep& step, const ComplaintCase& about)
    {
        switch (step.what) {
        case CaseDo::Assigned:
            return step.staff.isEmpty() ? Answer(Objection::NobodyNamed) : Answer();
        case CaseDo::ServiceAdded:
            return step.service.isEmpty() ? Answer(Objection::NoService) : Answer();
        case CaseDo::LeadChosen:
            if (!about.services.contains(step.service))
                return Objection::UnknownService;
            return step.staff.isEmpty() ? Answer(Objection::NobodyNamed) : Answer();
        case CaseDo::Waiting:
            return step.text.isEmpty() ? Answer(Objection::NobodyWaitedFor) : Answer();
        case CaseDo::Resumed:
            return about.waitingFor.isEmpty() ? Answer(Objection::NotWaiting) : Answer();
        case CaseDo::Classified:
            return step.choice.isEmpty() || step.more.isEmpty() ? Answer(Objection::ThemeMissing)
                                                                : Answer();
        case CaseDo::Learned:
        case CaseDo::Noted:
            return step.text.isEmpty() ? Answer(Objection::NothingSaid) : Answer();
        case CaseDo::IssueAdded:
            if (about.stage().record.stage > 1 || !isUnderWay(about))
                return Objection::NewComplaint;
            return step.text.isEmpty() ? Answer(Objection::NothingSaid) : Answer();
        case CaseDo::RemedyDone:
            return about.promising() ? Answer() : Answer(Objection::NothingOutstanding);
        case CaseDo::About:
            return step.choice != "service"_L1 && step.text.isEmpty()
                ? Answer(Objection::NobodyNamed)
                : Answer();
        default:
            return {};
        }
    }

}

std::optional<Objection>
objectionTo(const CaseStep& step, const ComplaintCase& about, const CaseContext& context)
{
    if (const auto day = toDay(step, about, context.today))
        return day;
    if (step.what == CaseDo::BecameComplaint) {
        if (about.nature != ComplaintCase::Nature::Request)
            return Objection::NotARequest;
        return step.text.isEmpty() ? Answer(Objection::ReasonMissing) : Answer();
    }
    if (needsOpenCase(step.what)) {
        if (about.nature == ComplaintCase::Nature::Request)
            return Objection::ARequest;
        if (!isUnderWay(about))
            return Objection::Finished;
    }
    switch (step.what) {
    case CaseDo::Acknowledged:
        return toAcknowledge(step, about);
    case CaseDo::Extended:
        return toExtend(step, about, context);
    case CaseDo::Decided:
        return toDecide(step, about, context);
    case CaseDo::Escalated:
        return toEscalate(about);
    case CaseDo::Refused:
        return toRefuse(step, about);
    case CaseDo::Reopened: {
        const auto standing = about.standing();
        if (standing != Standing::Answered && standing != Standing::Refused
            && standing != Standing::PassedOn && standing != Standing::Withdrawn)
            return Objection::NotFinished;
        return step.text.isEmpty() ? Answer(Objection::ReasonMissing) : Answer();
    }
    case CaseDo::PassedOn:
        return toPassOn(about);
    case CaseDo::OmbudsmanEnquiry:
    case CaseDo::OmbudsmanAnswered:
    case CaseDo::OmbudsmanDecided:
    case CaseDo::OmbudsmanComplied:
        return toOmbudsman(step, about);
    default:
        return toWords(step, about);
    }
}

std::optional<Objection> objectionToNew(const CaseStep& step, QDate today)
{
    if (step.text.isEmpty())
        return Objection::NothingSaid;
    if (step.service.isEmpty())
        return Objection::NoService;
    if (step.on.isValid() && step.on > today)
        return Objection::InTheFuture;
    return {};
}

QString paragraphOf(Objection objection, int stage)
{
    const auto ofStage = [stage](const QString& first, const QString& second) {
        return stage == 2 ? second : first;
    };
    switch (objection) {
    case Objection::ARequest:
    case Objection::NotARequest:
        return u"1.4"_s;
    case Objection::RefusalReasonUnknown:
        return u"2.2"_s;
    case Objection::EvidenceMissing:
        return u"2.1"_s;
    case Objection::DayOfMatterMissing:
    case Objection::NotOverTwelveMonths:
        return u"2.3"_s;
    case Objection::FirstStageNotAnswered:
    case Objection::NoThirdStage:
        return u"5.3"_s;
    case Objection::DefinitionMissing:
    case Objection::SoughtMissing:
        return u"5.6"_s;
    case Objection::NotAcknowledged:
        return ofStage(u"6.2"_s, u"6.11"_s);
    case Objection::ReasonMissing:
    case Objection::ExtensionTooLong:
    case Objection::ExtendedBefore:
        return ofStage(u"6.4"_s, u"6.15"_s);
    case Objection::NewComplaint:
        return u"6.8"_s;
    case Objection::ReasonsMissing:
        return ofStage(u"6.7"_s, u"6.18"_s);
    case Objection::SameDecider:
        return u"6.13"_s;
    case Objection::RemedyMissing:
        return u"7.1"_s;
    case Objection::OutstandingWithoutDay:
        return u"7.3"_s;
    default:
        return {};
    }
}

int longestExtension(const ComplaintCase& about, const RuleBook& rules)
{
    const auto* rule = answerRule(about, rules);
    if (!rule || rule->extension == ClockRule::Extension::None)
        return 0;
    return rule->extension == ClockRule::Extension::AtMost ? rule->longestExtension : AnyExtension;
}

const QStringList& caseOutcomes()
{
    static const QStringList outcomes { u"upheld"_s, u"partly_upheld"_s, u"not_upheld"_s };
    return outcomes;
}

const QStringList& refusalReasons()
{
    static const QStringList reasons {
        u"over_12_months"_s, u"legal_proceedings"_s, u"already_considered"_s, u"own_procedure"_s
    };
    return reasons;
}

}
