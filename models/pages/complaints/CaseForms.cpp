#include "pages/complaints/CaseForms.h"

#include "pages/complaints/CaseWords.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using What = StepField::What;
    using Kind = StepField::Kind;

    struct Forms
    {
        Q_DECLARE_TR_FUNCTIONS(guildhall::CaseForms)
    };

    QList<StepField::Option> options(const QStringList& codes, QString (*words)(const QString&))
    {
        QList<StepField::Option> made;
        for (const QString& code : codes)
            made.append({ words(code), code });
        return made;
    }

    QList<StepField::Option> plain(const QStringList& words)
    {
        QList<StepField::Option> made;
        for (const QString& word : words)
            made.append({ word, word });
        return made;
    }

    StepField field(What what, Kind kind, const QString& label, const QString& value = {})
    {
        StepField made;
        made.what = what;
        made.kind = kind;
        made.label = label;
        made.value = value;
        return made;
    }

    StepField choice(What what, const QString& label, QList<StepField::Option> options)
    {
        auto made = field(what, Kind::OneOf, label);
        made.options = std::move(options);
        return made;
    }

    StepField days(const ComplaintCase& about, const CaseContext& context)
    {
        auto made = field(What::Days, Kind::Number, Forms::tr("How many working days more?"));
        made.most = longestExtension(about, context.rules);
        made.value = QString::number(made.most);
        return made;
    }

    QList<StepField> decision(const ComplaintCase& about)
    {
        const CaseStage& stage = about.stage();
        // What stage 1 promised is still to be done, unless stage 2 decides otherwise.
        const CaseStage* before = stage.isDecided() ? nullptr : about.promising();
        const CaseStage& promised = before ? *before : stage;
        auto outcome = choice(
            What::Choice, Forms::tr("Decision"), options(caseOutcomes(), &CaseWords::outcome));
        outcome.value = stage.outcome;
        return { outcome,
                 field(What::Text, Kind::Words, Forms::tr("Reasons"), stage.reasons),
                 field(What::Remedy,
                       Kind::Words,
                       Forms::tr("What is offered to put it right"),
                       stage.remedy),
                 field(What::More,
                       Kind::Words,
                       Forms::tr("What is still to be done"),
                       promised.outstanding),
                 field(What::Until,
                       Kind::Day,
                       Forms::tr("Done by"),
                       promised.outstandingBy.toString(Qt::ISODate)) };
    }

    QList<StepField> fieldsOf(CaseDo what, const ComplaintCase& about, const CaseContext& context)
    {
        const QString me = context.who.text();
        switch (what) {
        case CaseDo::BecameComplaint:
        case CaseDo::Reopened:
            return { field(What::Text, Kind::Words, Forms::tr("Why?")) };
        case CaseDo::Acknowledged:
            return { field(What::Text,
                           Kind::Words,
                           Forms::tr("The complaint, as it is understood"),
                           about.stage().definition.isEmpty() ? about.text
                                                              : about.stage().definition),
                     field(What::More,
                           Kind::Words,
                           Forms::tr("What the complainant wants to come of it"),
                           about.stage().sought.isEmpty() ? about.sought : about.stage().sought) };
        case CaseDo::Assigned:
            return { field(What::Staff, Kind::Line, Forms::tr("Who handles it?"), me) };
        case CaseDo::ServiceAdded:
            return { field(What::Service, Kind::Line, Forms::tr("Which service?")) };
        case CaseDo::LeadChosen:
            return { choice(
                         What::Service, Forms::tr("Which service leads?"), plain(about.services)),
                     field(What::Staff,
                           Kind::Line,
                           Forms::tr("Who answers for all of them?"),
                           about.handler.isEmpty() ? me : about.handler.text()) };
        case CaseDo::Waiting:
            return { field(What::Text, Kind::Line, Forms::tr("For whom, and for what?")) };
        case CaseDo::Extended:
            return { days(about, context),
                     field(
                         What::Text, Kind::Words, Forms::tr("Why? The complainant is told this")) };
        case CaseDo::Decided:
            return decision(about);
        case CaseDo::Escalated:
            return { field(What::Text, Kind::Words, Forms::tr("What they still want, if they say")),
                     field(What::On,
                           Kind::Day,
                           Forms::tr("Asked for on"),
                           context.today.toString(Qt::ISODate)) };
        case CaseDo::Refused:
            return {
                choice(What::Choice,
                       Forms::tr("Reason"),
                       options(refusalReasons(), &CaseWords::refusal)),
                field(What::Text, Kind::Words, Forms::tr("Evidence for it")),
                field(What::Until, Kind::Day, Forms::tr("Day of the matter, or when they knew"))
            };
        case CaseDo::Withdrawn:
        case CaseDo::RemedyDone:
            return { field(What::Text, Kind::Words, Forms::tr("In their words, or how you know")) };
        case CaseDo::About:
            return {
                choice(What::Choice,
                       Forms::tr("What is it about?"),
                       options({ u"service"_s, u"policy"_s, u"councillor"_s, u"other_authority"_s },
                               &CaseWords::about)),
                field(What::Text, Kind::Line, Forms::tr("Which policy, councillor or authority?"))
            };
        case CaseDo::PassedOn: {
            auto told = choice(What::Choice,
                               Forms::tr("Does the complainant know where to turn?"),
                               { { Forms::tr("They are told by letter"), u"letter"_s },
                                 { Forms::tr("They have been told in writing"), u"told"_s } });
            told.value = u"letter"_s;
            return { field(What::Text, Kind::Words, Forms::tr("To whom, and how?")), told };
        }
        case CaseDo::OmbudsmanEnquiry:
            return { choice(
                         What::Choice,
                         Forms::tr("Which Ombudsman?"),
                         options({ u"housing"_s, u"local_government"_s }, &CaseWords::ombudsman)),
                     field(What::Text, Kind::Line, Forms::tr("Their reference")),
                     field(What::Until, Kind::Day, Forms::tr("They want an answer by")) };
        case CaseDo::OmbudsmanAnswered:
            return { field(What::Text, Kind::Words, Forms::tr("What was sent to them?")),
                     field(What::On,
                           Kind::Day,
                           Forms::tr("Sent on"),
                           context.today.toString(Qt::ISODate)) };
        case CaseDo::OmbudsmanDecided:
            return { field(What::Choice, Kind::Line, Forms::tr("What did they find?")),
                     field(What::Remedy, Kind::Words, Forms::tr("What they order or recommend")),
                     field(What::Until, Kind::Day, Forms::tr("To be complied with by")) };
        case CaseDo::Classified:
            return { field(What::Choice, Kind::Line, Forms::tr("Theme"), about.theme),
                     choice(What::More,
                            Forms::tr("Root cause"),
                            options(CaseWords::rootCauses(), &CaseWords::cause)) };
        case CaseDo::Learned:
            return { field(What::Text,
                           Kind::Words,
                           Forms::tr("What will be done differently?"),
                           about.learning) };
        case CaseDo::Noted:
            return { field(What::Text, Kind::Words, Forms::tr("What was found out or said?")) };
        case CaseDo::IssueAdded:
            return { field(What::Text, Kind::Words, Forms::tr("The further issue")) };
        case CaseDo::Logged:
        case CaseDo::KnownAs:
        case CaseDo::Resumed:
        case CaseDo::OmbudsmanComplied:
        case CaseDo::LetterSent:
        case CaseDo::Delivered:
            break;
        }
        return {};
    }

    QString hintOf(CaseDo what,
                   const ComplaintCase& about,
                   const CaseContext& context,
                   const OmbudsmanCode& code)
    {
        const int stage = about.stage().record.stage;
        switch (what) {
        case CaseDo::Acknowledged:
            return Forms::tr("Both are told to the complainant (Code %1). Ask them where you are "
                             "not sure.")
                .arg(code.at(u"5.6"_s));
        case CaseDo::Extended:
            return Forms::tr("At most %n working day(s), once. It counts from the day on which the "
                             "complainant is told (Code %1).",
                             nullptr,
                             longestExtension(about, context.rules))
                .arg(code.at(u"6.4 | 6.15"_s, stage));
        case CaseDo::Decided:
            return stage == 2
                ? Forms::tr("This is the council’s last answer. Whoever decided stage 1 does not "
                            "decide it (Code %1).")
                      .arg(code.at(u"6.13"_s))
                : Forms::tr("Answer when the answer is known, not when all is done (Code %1).")
                      .arg(code.at(u"6.6"_s));
        case CaseDo::Escalated:
            return Forms::tr("They do not have to say why (Code %1).").arg(code.at(u"6.12"_s));
        case CaseDo::Refused:
            return Forms::tr("Each complaint is judged by itself. The complainant is told why, and "
                             "that they can go to the Ombudsman (Code 2.1 to 2.5).");
        case CaseDo::PassedOn:
            return Forms::tr("In writing, they learn who deals with it and how to reach them, why "
                             "the council does not, and that they can go to the Ombudsman "
                             "(Code %1).")
                .arg(code.at(u"2.4"_s));
        case CaseDo::IssueAdded:
            return Forms::tr("It is answered together with the rest if it is related and stage 1 "
                             "is not answered yet (Code %1).")
                .arg(code.at(u"6.8"_s));
        case CaseDo::Reopened: {
            const auto* set = context.rules.inForce(RuleSet::Kind::Complaint, context.today);
            return set && set->reopened == RuleSet::Reopened::SameClocks
                ? Forms::tr("Its clocks run on from where they stood.")
                : Forms::tr("It gets new clocks from today, and is acknowledged anew. What was "
                            "done before stays in the history.");
        }
        case CaseDo::Waiting:
            return Forms::tr("The clocks of the Code run on while the case waits.");
        case CaseDo::BecameComplaint:
            return Forms::tr("A request becomes a complaint when its answer does not satisfy, also "
                             "while the work goes on (Code %1).")
                .arg(code.at(u"1.5"_s));
        default:
            return {};
        }
    }

    /// What the rules say to a form in which nothing is wrong but that the case does not stand
    /// there.
    bool isOfTheCase(Objection why)
    {
        switch (why) {
        case Objection::ARequest:
        case Objection::NotARequest:
        case Objection::Finished:
        case Objection::NotFinished:
        case Objection::AlreadyAcknowledged:
        case Objection::NotAcknowledged:
        case Objection::LeadMissing:
        case Objection::NotWaiting:
        case Objection::ExtendedBefore:
        case Objection::NoExtension:
        case Objection::SameDecider:
        case Objection::FirstStageNotAnswered:
        case Objection::NoThirdStage:
        case Objection::MonitoringOfficer:
        case Objection::OtherAuthority:
        case Objection::NothingToPassOn:
        case Objection::NoEnquiry:
        case Objection::EnquiryAnswered:
        case Objection::NothingToComplyWith:
        case Objection::NothingOutstanding:
        case Objection::NewComplaint:
            return true;
        default:
            return false;
        }
    }

    /// Offered nowhere near: it would only make the list longer.
    bool isFarOff(CaseDo what, const ComplaintCase& about)
    {
        switch (what) {
        case CaseDo::BecameComplaint:
            return about.nature == ComplaintCase::Nature::Complaint;
        case CaseDo::LeadChosen:
            return about.services.size() < 2;
        case CaseDo::Resumed:
            return about.waitingFor.isEmpty();
        case CaseDo::PassedOn:
            return about.about == ComplaintCase::About::Service;
        case CaseDo::OmbudsmanAnswered:
        case CaseDo::OmbudsmanDecided:
        case CaseDo::OmbudsmanComplied:
            return !about.ombudsman.enquiry.isValid();
        case CaseDo::RemedyDone:
            return !about.promising();
        default:
            return false;
        }
    }

}

const QList<CaseDo>& stepsOffered()
{
    static const QList<CaseDo> steps { CaseDo::Noted,
                                       CaseDo::Assigned,
                                       CaseDo::BecameComplaint,
                                       CaseDo::Acknowledged,
                                       CaseDo::IssueAdded,
                                       CaseDo::ServiceAdded,
                                       CaseDo::LeadChosen,
                                       CaseDo::Waiting,
                                       CaseDo::Resumed,
                                       CaseDo::Extended,
                                       CaseDo::Decided,
                                       CaseDo::RemedyDone,
                                       CaseDo::Classified,
                                       CaseDo::Learned,
                                       CaseDo::Escalated,
                                       CaseDo::Refused,
                                       CaseDo::About,
                                       CaseDo::PassedOn,
                                       CaseDo::Withdrawn,
                                       CaseDo::Reopened,
                                       CaseDo::OmbudsmanEnquiry,
                                       CaseDo::OmbudsmanAnswered,
                                       CaseDo::OmbudsmanDecided,
                                       CaseDo::OmbudsmanComplied };
    return steps;
}

StepForm formOf(CaseDo what,
                const ComplaintCase& about,
                const CaseContext& context,
                const OmbudsmanCode& code)
{
    return { caseWord(what),
             CaseWords::toDo(what),
             hintOf(what, about, context, code),
             fieldsOf(what, about, context) };
}

CaseStep stepOf(CaseDo what, const StepInput& input)
{
    const auto text = [&input](What field) { return input.values.value(field).trimmed(); };
    const auto day = [&text](What field) { return QDate::fromString(text(field), Qt::ISODate); };
    CaseStep step;
    step.what = what;
    step.choice = text(What::Choice);
    step.text = text(What::Text);
    step.more = text(What::More);
    step.remedy = text(What::Remedy);
    step.service = text(What::Service);
    step.staff = StaffId(text(What::Staff));
    step.until = day(What::Until);
    step.on = day(What::On);
    step.days = text(What::Days).toInt();
    return step;
}

QList<CaseAction>
actionsOf(const ComplaintCase& about, const CaseContext& context, const OmbudsmanCode& code)
{
    QList<CaseAction> actions;
    for (const CaseDo what : stepsOffered()) {
        if (isFarOff(what, about))
            continue;
        CaseStep step;
        step.what = what;
        const auto why = objectionTo(step, about, context);
        actions.append({ caseWord(what),
                         CaseWords::toDo(what),
                         why && isOfTheCase(*why)
                             ? CaseWords::objection(*why, about.stage().record.stage, code)
                             : QString() });
    }
    return actions;
}

std::optional<CaseDo> nextStepOf(const ComplaintCase& about)
{
    using Standing = ComplaintCase::Standing;
    const bool isElsewhere = about.about == ComplaintCase::About::Councillor
        || about.about == ComplaintCase::About::OtherAuthority;
    if (isElsewhere && !about.passedOn.isValid())
        return CaseDo::PassedOn;
    const CaseStage& stage = about.stage();
    switch (about.standing()) {
    case Standing::Request:
        return CaseDo::BecameComplaint;
    case Standing::ToAcknowledge:
        return stage.definition.isEmpty() ? CaseDo::Acknowledged : CaseDo::Assigned;
    case Standing::Open:
        if (stage.definition.isEmpty())
            return CaseDo::Acknowledged;
        if (about.services.size() > 1 && !about.leadChosen)
            return CaseDo::LeadChosen;
        return CaseDo::Decided;
    case Standing::Answered:
        if (about.promising())
            return CaseDo::RemedyDone;
        if (about.theme.isEmpty() || about.rootCause.isEmpty())
            return CaseDo::Classified;
        return about.learning.isEmpty() ? CaseDo::Learned : std::optional<CaseDo>();
    case Standing::WithOmbudsman:
        if (!about.ombudsman.answered.isValid() && !about.ombudsman.decided.isValid())
            return CaseDo::OmbudsmanAnswered;
        return about.ombudsman.decided.isValid() ? CaseDo::OmbudsmanComplied
                                                 : CaseDo::OmbudsmanDecided;
    case Standing::Decided:
    case Standing::Refused:
        // The letter is next, and names who handles the complaint.
        return about.handler.isEmpty() ? CaseDo::Assigned : std::optional<CaseDo>();
    case Standing::PassedOn:
        if (about.isToBeSignposted && about.handler.isEmpty())
            return CaseDo::Assigned;
        break;
    case Standing::Withdrawn:
        break;
    }
    return {};
}

}
