#include "rules/cases/CaseFolding.h"

#include "base/Clock.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    class Folding
    {
    public:
        explicit Folding(ComplaintCase& about)
            : m_case(about)
        {
        }

        void take(const Fact& fact, const CaseStep& said)
        {
            CaseStep step = said;
            if (!step.on.isValid())
                step.on = inLondon(fact.at).date();
            if (!apply(fact, step)) {
                m_case.skipped.insert(fact.id.text());
                return;
            }
            if (step.stage == 0 && !m_case.stages.isEmpty())
                step.stage = m_case.stage().record.stage;
            m_case.history.append({ fact.at, fact.who, step, fact.sequence > 0 });
        }

    private:
        CaseStage& last() { return m_case.stages.last(); }

        /// The stage that a step belongs to, which the tracker's records may have gone beyond by
        /// now. A step that does not say so belongs to the last stage that had begun by then.
        CaseStage& stageOf(const CaseStep& step)
        {
            const auto begins = [&](const CaseStage& stage) {
                if (step.stage > 0)
                    return stage.record.stage == step.stage;
                const QDate began = stage.record.received;
                return !began.isValid() || began < step.on || (began == step.on && isEscalated());
            };
            const auto found = std::find_if(m_case.stages.rbegin(), m_case.stages.rend(), begins);
            if (found != m_case.stages.rend())
                return *found;
            return step.stage > 0 ? last() : m_case.stages.first();
        }

        [[nodiscard]] bool isEscalated() const
        {
            return std::ranges::any_of(m_case.history, [](const CaseEvent& done) {
                return done.step.what == CaseDo::Escalated;
            });
        }

        bool log(const Fact& fact, const CaseStep& step)
        {
            if (m_case.customer.isEmpty())
                m_case.customer = fact.customer;
            m_case.text = step.text;
            m_case.sought = step.more;
            m_case.nature = step.choice == "request"_L1 ? ComplaintCase::Nature::Request
                                                        : ComplaintCase::Nature::Complaint;
            if (!m_case.stages.isEmpty()) {
                // The tracker has it by now; the clock runs from the day on which we were told.
                Complaint& first = m_case.stages.first().record;
                first.received = std::min(first.received, step.on);
                return true;
            }
            CaseStage stage;
            stage.record.stage = 1;
            stage.record.received = step.on;
            stage.record.opened = fact.at;
            stage.record.service = step.service;
            stage.record.channel = step.channel;
            stage.record.detail = step.text;
            m_case.stages.append(stage);
            addService(step.service);
            return true;
        }

        void addService(const QString& service)
        {
            if (!service.isEmpty() && !m_case.services.contains(service))
                m_case.services.append(service);
        }

        bool escalate(const CaseStep& step)
        {
            if (!beginSecond(step))
                return false;
            // Somebody else must decide (6.13), so that the case is to be assigned anew.
            if (m_case.handler == m_case.stages.first().decider)
                m_case.handler = {};
            return true;
        }

        bool beginSecond(const CaseStep& step)
        {
            if (last().record.stage > 1) {
                if (last().record.received != step.on)
                    return false;
                // The tracker has it too.
                if (last().definition.isEmpty())
                    last().definition = m_case.stages.first().definition;
                last().sought = step.text.isEmpty() ? m_case.stages.first().sought : step.text;
                return true;
            }
            CaseStage second;
            second.record = last().record;
            second.record.stage = 2;
            second.record.received = step.on;
            second.record.acknowledged = {};
            second.record.answered = {};
            second.record.extensionDays = 0;
            second.record.outcome.clear();
            second.record.state = ItemState::Live;
            second.definition = last().definition;
            second.sought = step.text.isEmpty() ? last().sought : step.text;
            m_case.stages.append(second);
            m_case.waitingFor.clear();
            return true;
        }

        bool letter(const CaseStep& step)
        {
            const int at = step.stage == 0 ? last().record.stage : step.stage;
            const auto found = std::ranges::find(
                m_case.stages, at, [](const CaseStage& one) { return one.record.stage; });
            if (found == m_case.stages.end())
                return false;
            CaseStage& stage = *found;
            m_case.letters.append({ step.choice, at, step.on, step.more, step.text });
            if (step.choice == "acknowledgement"_L1 && !stage.record.acknowledged.isValid())
                stage.record.acknowledged = step.on;
            if (step.choice == "extension"_L1 && stage.extensionAsked > 0) {
                stage.extensionTold = step.on;
                stage.record.extensionDays = stage.extensionAsked;
            }
            if (step.choice == "answer"_L1 && stage.isDecided()) {
                stage.record.answered = step.on;
                stage.record.outcome = stage.outcome;
                stage.record.state = ItemState::Closed;
            }
            if (step.choice == "refusal"_L1 && m_case.refusal)
                m_case.refusal->told = step.on;
            if (step.choice == "signpost"_L1)
                m_case.isToBeSignposted = false;
            return true;
        }

        /// Of the last one that went out: an earlier one is of no more interest.
        bool deliver(const CaseStep& step)
        {
            const auto found = std::find_if(
                m_case.letters.rbegin(), m_case.letters.rend(), [&](const auto& one) {
                    return one.letter == step.choice
                        && (step.stage == 0 || one.stage == step.stage);
                });
            if (found == m_case.letters.rend())
                return false;
            found->status = step.more;
            found->statusOn = step.on;
            return true;
        }

        bool decide(const Fact& fact, const CaseStep& step)
        {
            CaseStage& stage = stageOf(step);
            if (stage.isAnswered()) {
                // The tracker has the answer by now, and not who decided and what was promised.
                if (!stage.decider.isEmpty() || step.on > stage.record.answered)
                    return false;
            } else {
                stage.outcome = step.choice;
            }
            stage.decider = step.staff.isEmpty() ? fact.who : step.staff;
            stage.reasons = step.text;
            stage.remedy = step.remedy;
            stage.outstanding = step.more;
            stage.outstandingBy = step.until;
            stage.outstandingDone = false;
            // A later decision says anew what is still to be done.
            for (CaseStage& earlier : m_case.stages) {
                if (earlier.record.stage >= stage.record.stage || earlier.outstandingDone)
                    continue;
                earlier.outstanding.clear();
                earlier.outstandingBy = {};
            }
            return true;
        }

        bool reopen(const CaseStep& step)
        {
            if (m_case.refusal)
                m_case.refusal.reset();
            else if (m_case.withdrawn)
                m_case.withdrawn = false;
            else if (m_case.passedOn.isValid())
                m_case.passedOn = {};
            else if (!last().isAnswered())
                return false;
            m_case.isToBeSignposted = false;
            beginAgain(step.on);
            ++m_case.reopened;
            return true;
        }

        /// What the tracker tells of is of now: an acknowledgement or an answer after that day
        /// belongs to what has begun, not to what has ended.
        void beginAgain(QDate on)
        {
            CaseStage& stage = last();
            Complaint ended = stage.record;
            if (stage.reopened.isValid())
                ended.received = stage.reopened;
            const QDate told = sentBy(on, u"acknowledgement"_s, ended.received);
            if (told.isValid() || ended.acknowledged > on)
                ended.acknowledged = told;
            if (ended.answered > on)
                ended.answered = sentBy(on, u"answer"_s, ended.received);
            stage.earlier.append(ended);
            stage.reopened = on;
            if (stage.record.acknowledged <= on)
                stage.record.acknowledged = {};
            stage.record.extensionDays = 0;
            stage.extensionAsked = 0;
            stage.extensionReason.clear();
            stage.extensionTold = {};
            if (stage.record.answered > on)
                return;
            stage.record.answered = {};
            stage.record.outcome.clear();
            stage.record.state = ItemState::Live;
            stage.outcome.clear();
            stage.decider = {};
        }

        /// The last day between the two on which such a letter went out; invalid: none did.
        [[nodiscard]] QDate sentBy(QDate until, const QString& letter, QDate from)
        {
            QDate found;
            for (const CaseLetter& sent : std::as_const(m_case.letters))
                if (sent.letter == letter && sent.stage == last().record.stage && sent.on >= from
                    && sent.on <= until)
                    found = sent.on;
            return found;
        }

        bool apply(const Fact& fact, const CaseStep& step)
        {
            if (step.what == CaseDo::Logged)
                return log(fact, step);
            if (m_case.stages.isEmpty())
                return false;
            switch (step.what) {
            case CaseDo::Logged:
                break;
            case CaseDo::BecameComplaint:
                if (m_case.nature != ComplaintCase::Nature::Request)
                    return false;
                m_case.nature = ComplaintCase::Nature::Complaint;
                last().record.received = step.on;
                return true;
            case CaseDo::KnownAs:
                m_case.reference = step.choice;
                return true;
            case CaseDo::Acknowledged:
                stageOf(step).definition = step.text;
                stageOf(step).sought = step.more;
                return true;
            case CaseDo::Assigned:
                m_case.handler = step.staff;
                return true;
            case CaseDo::ServiceAdded:
                addService(step.service);
                return true;
            case CaseDo::LeadChosen:
                addService(step.service);
                m_case.services.move(m_case.services.indexOf(step.service), 0);
                m_case.leadChosen = true;
                if (!step.staff.isEmpty())
                    m_case.handler = step.staff;
                return true;
            case CaseDo::Waiting:
                m_case.waitingFor = step.text;
                m_case.waitingSince = step.on;
                return true;
            case CaseDo::Resumed:
                m_case.waitingFor.clear();
                return true;
            case CaseDo::Extended:
                stageOf(step).extensionAsked = step.days;
                stageOf(step).extensionReason = step.text;
                return true;
            case CaseDo::Decided:
                return decide(fact, step);
            case CaseDo::Escalated:
                return escalate(step);
            case CaseDo::Refused:
                m_case.refusal = CaseRefusal { step.choice, step.text, step.on, fact.who, {} };
                return true;
            case CaseDo::Reopened:
                return reopen(step);
            case CaseDo::Withdrawn:
                m_case.withdrawn = true;
                return true;
            case CaseDo::About:
                m_case.about = aboutOf(step.choice);
                m_case.aboutWhom = step.text;
                return true;
            case CaseDo::PassedOn:
                m_case.passedOn = step.on;
                m_case.isToBeSignposted = step.choice == "letter"_L1;
                return true;
            case CaseDo::OmbudsmanEnquiry:
                m_case.ombudsman = {}; // another matter than the last
                m_case.ombudsman.which = step.choice;
                m_case.ombudsman.reference = step.text;
                m_case.ombudsman.enquiry = step.on;
                m_case.ombudsman.answerBy = step.until;
                return true;
            case CaseDo::OmbudsmanAnswered:
                m_case.ombudsman.answered = step.on;
                return m_case.ombudsman.enquiry.isValid();
            case CaseDo::OmbudsmanDecided:
                m_case.ombudsman.finding = step.choice;
                m_case.ombudsman.decided = step.on;
                m_case.ombudsman.remedy = step.remedy;
                m_case.ombudsman.complyBy = step.until;
                return true;
            case CaseDo::OmbudsmanComplied:
                m_case.ombudsman.complied = step.on;
                return true;
            case CaseDo::Classified:
                m_case.theme = step.choice;
                m_case.rootCause = step.more;
                return true;
            case CaseDo::Learned:
                m_case.learning = step.text;
                return true;
            case CaseDo::RemedyDone:
                stageOf(step).outstandingDone = true;
                return true;
            case CaseDo::LetterSent:
                return letter(step);
            case CaseDo::Delivered:
                return deliver(step);
            case CaseDo::IssueAdded: {
                QString& definition = stageOf(step).definition;
                definition += (definition.isEmpty() ? u""_s : u"\n"_s) + step.text;
                return true;
            }
            case CaseDo::Noted:
                return true;
            }
            return false;
        }

        static ComplaintCase::About aboutOf(const QString& word)
        {
            if (word == "policy"_L1)
                return ComplaintCase::About::Policy;
            if (word == "councillor"_L1)
                return ComplaintCase::About::Councillor;
            if (word == "other_authority"_L1)
                return ComplaintCase::About::OtherAuthority;
            return ComplaintCase::About::Service;
        }

        ComplaintCase& m_case;
    };

}

void fold(ComplaintCase& about, const Fact& fact, const CaseStep& step)
{
    Folding(about).take(fact, step);
}

}
