#include "rules/InformationClock.h"

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    QList<Deadline> run(RuleSet::Kind kind,
                        QDate received,
                        const CaseFacts& facts,
                        const RuleBook& rules,
                        const WorkingDays& days)
    {
        const auto* set = rules.inForce(kind, received);
        return set && received.isValid() ? deadlines(*set, facts, days) : QList<Deadline>();
    }

}

QList<Deadline> subjectAccessClocks(const SubjectAccessCase& request,
                                    const RuleBook& rules,
                                    const WorkingDays& days)
{
    CaseFacts facts;
    facts.appliesTo = u"request"_s;
    facts.events
        = { { u"received"_s, When(request.received) },
            { u"complete"_s,
              When(request.proofAsked.isValid() ? request.proofArrived : request.received) },
            { u"answered"_s, When(request.answered) } };
    facts.extension = request.extensionMonths;
    facts.pauses = request.clarification;
    return run(RuleSet::Kind::SubjectAccess, request.received, facts, rules, days);
}

QList<Deadline> dataProtectionComplaintClocks(QDate received,
                                              QDate acknowledged,
                                              const RuleBook& rules,
                                              const WorkingDays& days)
{
    CaseFacts facts;
    facts.appliesTo = u"complaint"_s;
    facts.events = { { u"received"_s, When(received) }, { u"acknowledged"_s, When(acknowledged) } };
    return run(RuleSet::Kind::DataProtectionComplaint, received, facts, rules, days);
}

QList<Deadline> freedomOfInformationClocks(QDate received,
                                           QDate answered,
                                           const RuleBook& rules,
                                           const WorkingDays& days)
{
    CaseFacts facts;
    facts.appliesTo = u"request"_s;
    facts.events = { { u"received"_s, When(received) }, { u"answered"_s, When(answered) } };
    return run(RuleSet::Kind::FreedomOfInformation, received, facts, rules, days);
}

}
