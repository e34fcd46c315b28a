#include "pages/complaints/CaseWords.h"

#include "pages/OutboxWords.h"
#include "pages/Words.h"
#include "reports/CauseWord.h"

namespace guildhall {

using namespace Qt::StringLiterals;

QString CaseWords::standing(ComplaintCase::Standing standing)
{
    using Standing = ComplaintCase::Standing;
    switch (standing) {
    case Standing::Request:
        return tr("Request");
    case Standing::ToAcknowledge:
        return tr("To acknowledge");
    case Standing::Open:
        return tr("To answer");
    case Standing::Decided:
        return tr("Decided, not sent");
    case Standing::Answered:
        return tr("Answered");
    case Standing::Refused:
        return tr("Not accepted");
    case Standing::PassedOn:
        return tr("Passed on");
    case Standing::Withdrawn:
        return tr("Withdrawn");
    case Standing::WithOmbudsman:
        return tr("With the Ombudsman");
    }
    return {};
}

Tone CaseWords::toneOf(ComplaintCase::Standing standing)
{
    using Standing = ComplaintCase::Standing;
    switch (standing) {
    case Standing::ToAcknowledge:
    case Standing::Decided:
        return Tone::Amber;
    case Standing::Open:
        return Tone::Blue;
    case Standing::WithOmbudsman:
        return Tone::Violet;
    case Standing::Answered:
        return Tone::Green;
    case Standing::Request:
    case Standing::Refused:
    case Standing::PassedOn:
    case Standing::Withdrawn:
        break;
    }
    return Tone::Plain;
}

QString CaseWords::stage(const ComplaintCase& about)
{
    if (about.nature == ComplaintCase::Nature::Request)
        return tr("Service request");
    return tr("Stage %1").arg(about.stages.isEmpty() ? 1 : about.stage().record.stage);
}

QString CaseWords::toDo(CaseDo what)
{
    switch (what) {
    case CaseDo::Logged:
        return tr("Log a complaint");
    case CaseDo::BecameComplaint:
        return tr("Make it a complaint");
    case CaseDo::KnownAs:
        return tr("Record the tracker’s reference");
    case CaseDo::Acknowledged:
        return tr("Define the complaint");
    case CaseDo::Assigned:
        return tr("Assign");
    case CaseDo::ServiceAdded:
        return tr("Add a service");
    case CaseDo::LeadChosen:
        return tr("Choose the lead service");
    case CaseDo::Waiting:
        return tr("Wait for somebody");
    case CaseDo::Resumed:
        return tr("Stop waiting");
    case CaseDo::Extended:
        return tr("Extend the time to answer");
    case CaseDo::Decided:
        return tr("Record the decision");
    case CaseDo::Escalated:
        return tr("Take it to stage 2");
    case CaseDo::Refused:
        return tr("Do not accept it");
    case CaseDo::Reopened:
        return tr("Reopen");
    case CaseDo::Withdrawn:
        return tr("The complainant withdraws it");
    case CaseDo::About:
        return tr("Say what it is about");
    case CaseDo::PassedOn:
        return tr("Pass it on");
    case CaseDo::OmbudsmanEnquiry:
        return tr("Record the Ombudsman’s enquiry");
    case CaseDo::OmbudsmanAnswered:
        return tr("Record the answer to the Ombudsman");
    case CaseDo::OmbudsmanDecided:
        return tr("Record the Ombudsman’s decision");
    case CaseDo::OmbudsmanComplied:
        return tr("The Ombudsman’s remedy is done");
    case CaseDo::Classified:
        return tr("Record theme and root cause");
    case CaseDo::Learned:
        return tr("Record what was learned");
    case CaseDo::RemedyDone:
        return tr("What was outstanding is done");
    case CaseDo::LetterSent:
        return tr("Send a letter");
    case CaseDo::Delivered:
        return tr("Record what became of a letter");
    case CaseDo::Noted:
        return tr("Add a note");
    case CaseDo::IssueAdded:
        return tr("Add a related issue");
    }
    return {};
}

QString CaseWords::done(const CaseStep& step)
{
    const auto with = [](const QString& words, const QString& more) {
        //: %1 is what was done, %2 are the words that were written down with it.
        return more.isEmpty() ? words : tr("%1: %2").arg(words, more);
    };
    switch (step.what) {
    case CaseDo::Logged:
        return step.choice == "request"_L1 ? tr("Logged as a service request")
                                           : tr("Logged as a complaint");
    case CaseDo::BecameComplaint:
        return with(tr("Became a complaint"), step.text);
    case CaseDo::KnownAs:
        return with(tr("The tracker calls it"), step.choice);
    case CaseDo::Acknowledged:
        return with(tr("Complaint defined"), step.text);
    case CaseDo::Assigned:
        return with(tr("Assigned"), step.staff.text());
    case CaseDo::ServiceAdded:
        return with(tr("Service added"), step.service);
    case CaseDo::LeadChosen:
        return with(tr("Lead chosen"), u"%1, %2"_s.arg(step.service, step.staff.text()));
    case CaseDo::Waiting:
        return with(tr("Waiting for"), step.text);
    case CaseDo::Resumed:
        return tr("No longer waiting");
    case CaseDo::Extended:
        return with(tr("Extended by %n working day(s)", nullptr, step.days), step.text);
    case CaseDo::Decided:
        return with(tr("Decision recorded, %1").arg(outcome(step.choice)), step.text);
    case CaseDo::Escalated:
        return with(tr("Taken to stage 2"), step.text);
    case CaseDo::Refused:
        return with(tr("Not accepted, %1").arg(refusal(step.choice)), step.text);
    case CaseDo::Reopened:
        return with(tr("Reopened"), step.text);
    case CaseDo::Withdrawn:
        return with(tr("Withdrawn by the complainant"), step.text);
    case CaseDo::About:
        return with(about(step.choice), step.text);
    case CaseDo::PassedOn:
        return with(tr("Passed on"), step.text);
    case CaseDo::OmbudsmanEnquiry:
        return with(tr("Enquiry from the %1").arg(ombudsman(step.choice)), step.text);
    case CaseDo::OmbudsmanAnswered:
        return with(tr("The Ombudsman’s enquiry was answered"), step.text);
    case CaseDo::OmbudsmanDecided:
        return with(tr("The Ombudsman decided: %1").arg(step.choice), step.remedy);
    case CaseDo::OmbudsmanComplied:
        return tr("The Ombudsman’s remedy was done");
    case CaseDo::Classified:
        return tr("Theme: %1. Root cause: %2").arg(cause(step.choice), cause(step.more));
    case CaseDo::Learned:
        return with(tr("Learned"), step.text);
    case CaseDo::RemedyDone:
        return with(tr("What was outstanding is done"), step.text);
    case CaseDo::LetterSent:
        //: %1 is a letter, %2 how it went out.
        return tr("%1 sent, %2").arg(letter(step.choice), way(step.more));
    case CaseDo::Delivered:
        return OutboxWords::delivery(step.channel, step.more, letter(step.choice));
    case CaseDo::Noted:
        return with(tr("Note"), step.text);
    case CaseDo::IssueAdded:
        return with(tr("Related issue added"), step.text);
    }
    return {};
}

QString CaseWords::outcome(const QString& code)
{
    if (code == "upheld"_L1)
        return tr("upheld");
    if (code == "partly_upheld"_L1)
        return tr("partly upheld");
    if (code == "not_upheld"_L1)
        return tr("not upheld");
    if (code == "withdrawn"_L1)
        return tr("withdrawn");
    return code;
}

QString CaseWords::refusal(const QString& code)
{
    if (code == "over_12_months"_L1)
        return tr("more than 12 months old");
    if (code == "legal_proceedings"_L1)
        return tr("legal proceedings were issued");
    if (code == "already_considered"_L1)
        return tr("already considered under the policy");
    if (code == "own_procedure"_L1)
        return tr("has its own procedure by law");
    return code;
}

QString CaseWords::about(const QString& code)
{
    if (code == "policy"_L1)
        return tr("About a policy");
    if (code == "councillor"_L1)
        return tr("About a councillor");
    if (code == "other_authority"_L1)
        return tr("About another authority");
    return tr("About a service");
}

QString CaseWords::ombudsman(const QString& code)
{
    return code == "housing"_L1 ? tr("Housing Ombudsman")
                                : tr("Local Government and Social Care Ombudsman");
}

const QStringList& CaseWords::rootCauses()
{
    static const QStringList causes {
        u"Service delivery failure"_s, u"Communication"_s, u"Staff error"_s,
        u"Policy or procedure"_s,      u"Contractor"_s,    u"No fault found"_s
    };
    return causes;
}

QString CaseWords::cause(const QString& code)
{
    return code.isEmpty() ? QString() : causeWord(code).words;
}

QString CaseWords::letter(const QString& letter)
{
    if (letter == "acknowledgement"_L1)
        return tr("Acknowledgement");
    if (letter == "extension"_L1)
        return tr("Letter about the extension");
    if (letter == "refusal"_L1)
        return tr("Letter why it is not accepted");
    if (letter == "signpost"_L1)
        return tr("Letter where to turn");
    return tr("Answer");
}

QString CaseWords::toSend(const QString& letter)
{
    if (letter == "acknowledgement"_L1)
        return tr("Write the acknowledgement");
    if (letter == "extension"_L1)
        return tr("Write about the extension");
    if (letter == "refusal"_L1)
        return tr("Write why it is not accepted");
    if (letter == "signpost"_L1)
        return tr("Write where they can turn");
    return tr("Write the answer");
}

QString CaseWords::way(const QString& way)
{
    if (way == "email"_L1)
        return tr("by email");
    if (way == "notify_letter"_L1)
        return tr("by GOV.UK Notify letter");
    if (way == "hybrid_mail"_L1)
        return tr("by the mailing house");
    return tr("printed and posted");
}

QString CaseWords::came(const CameIn& came, QDate today)
{
    const QString on = Words::shortDate(came.on, today);
    const bool again = came.how == CameIn::How::Reopened;
    if (!came.countsLater())
        return again ? tr("reopened %1").arg(on) : tr("received %1").arg(on);
    const QString from = Words::shortDate(came.countsFrom, today);
    //: Both are days, in short ("came Sun 29 Nov, counts from Mon 30 Nov").
    return again ? tr("reopened %1, counts from %2").arg(on, from)
                 : tr("came %1, counts from %2").arg(on, from);
}

QString CaseWords::startsUncounted(QDate countsFrom)
{
    //: %1 is a day.
    return tr("Day 0: the clock starts. This is no working day, so it counts from %1")
        .arg(Words::locale().toString(countsFrom, u"dddd "_s) + Words::date(countsFrom));
}

QString CaseWords::why(const CountedDay& day)
{
    switch (day.why) {
    case CountedDay::Why::Start:
        return tr("Day 0: the clock starts");
    case CountedDay::Why::Counted:
        return tr("Counts: %1").arg(day.number);
    case CountedDay::Why::Extension:
        return tr("Counts, in the extension: %1").arg(day.number);
    case CountedDay::Why::Weekend:
        return tr("Does not count: weekend");
    case CountedDay::Why::BankHoliday:
        return tr("Does not count: %1").arg(day.name);
    case CountedDay::Why::CouncilClosed:
        return tr("Does not count: the council is closed, %1").arg(day.name);
    case CountedDay::Why::Paused:
        return tr("The clock stands still: waiting for clarification");
    case CountedDay::Why::Moved:
        return tr("The time ends on a day that does not count: moved on");
    case CountedDay::Why::ClocksChange:
        return tr("The clocks change this night");
    case CountedDay::Why::Due:
        return tr("Last day in time: %1").arg(day.number);
    }
    return {};
}

QString CaseWords::period(const Period& period)
{
    switch (period.unit) {
    case Period::Unit::Hours:
        return tr("%n hour(s)", nullptr, period.count);
    case Period::Unit::Days:
        return tr("%n day(s)", nullptr, period.count);
    case Period::Unit::WorkingDays:
        return tr("%n working day(s)", nullptr, period.count);
    case Period::Unit::Weeks:
        return tr("%n week(s)", nullptr, period.count);
    case Period::Unit::Months:
        return tr("%n month(s)", nullptr, period.count);
    }
    return {};
}

QString CaseWords::paragraph(const QString& housing, const OmbudsmanCode& code)
{
    const auto language = Words::locale().language() == QLocale::Welsh ? LetterLanguage::Welsh
                                                                       : LetterLanguage::English;
    //: %1 is an Ombudsman's Code, %2 its paragraph.
    return housing.isEmpty() ? tr("Council policy")
                             : tr("%1, %2").arg(code.name.in(language), code.at(housing));
}

QString CaseWords::objection(Objection why, int stage, const OmbudsmanCode& code)
{
    const auto said = [&]() -> QString {
        switch (why) {
        case Objection::NothingSaid:
            return tr("Write down what was said.");
        case Objection::InTheFuture:
            return tr("That day is still to come. Give today or an earlier day.");
        case Objection::BeforeReceipt:
            return tr("That day is before the complaint came in.");
        case Objection::ARequest:
            return tr("This is a service request. Make it a complaint first if the answer does "
                      "not satisfy.");
        case Objection::NotARequest:
            return tr("This is a complaint already.");
        case Objection::Finished:
            return tr("This case is finished. Reopen it, or take it to stage 2.");
        case Objection::NotFinished:
            return tr("This case is not finished, so there is nothing to reopen.");
        case Objection::DefinitionMissing:
            return tr("Say how the complaint is understood.");
        case Objection::SoughtMissing:
            return tr("Say what the complainant wants to come of it.");
        case Objection::AlreadyAcknowledged:
            return tr("This stage is acknowledged already.");
        case Objection::NotAcknowledged:
            return tr("Acknowledge the complaint before you answer it.");
        case Objection::NoService:
            return tr("Choose the service that it is about.");
        case Objection::UnknownService:
            return tr("Choose one of the services of this case.");
        case Objection::LeadMissing:
            return tr("Several services share this case. Choose which one leads, and who answers "
                      "for all.");
        case Objection::NobodyWaitedFor:
            return tr("Say whom the case waits for.");
        case Objection::NotWaiting:
            return tr("The case waits for nobody.");
        case Objection::ReasonMissing:
            return tr("Give the reason; the complainant is told it.");
        case Objection::ExtensionTooLong:
            return tr("The extension is longer than the rules allow.");
        case Objection::ExtendedBefore:
            return tr("This stage was extended already. There is one extension.");
        case Objection::NoExtension:
            return tr("The rules of the day on which it came in know no extension.");
        case Objection::OutcomeUnknown:
            return tr("Choose upheld, partly upheld or not upheld.");
        case Objection::ReasonsMissing:
            return tr("Give the reasons of the decision.");
        case Objection::RemedyMissing:
            return tr("Something went wrong: say what is offered to put it right.");
        case Objection::OutstandingWithoutDay:
            return tr("Say by which day that will be done.");
        case Objection::SameDecider:
            return tr("You decided stage 1. Somebody else must decide stage 2.");
        case Objection::FirstStageNotAnswered:
            return tr("Stage 1 must be answered before stage 2 begins.");
        case Objection::NoThirdStage:
            return tr("There are two stages and no third. The next step is the Ombudsman.");
        case Objection::RefusalReasonUnknown:
            return tr("Choose one of the reasons for which a complaint may be turned down.");
        case Objection::EvidenceMissing:
            return tr("Give the evidence for that reason.");
        case Objection::DayOfMatterMissing:
            return tr("Give the day on which the matter happened or became known.");
        case Objection::NotOverTwelveMonths:
            return tr("That is not more than 12 months before the complaint. It must be accepted.");
        case Objection::MonitoringOfficer:
            return tr("A councillor’s conduct is for the monitoring officer. Pass it on.");
        case Objection::OtherAuthority:
            return tr("This is for another authority. Tell the complainant where to go, and pass "
                      "it on.");
        case Objection::NothingToPassOn:
            return tr("Say first that it is about a councillor, a policy or another authority.");
        case Objection::OmbudsmanUnknown:
            return tr("Choose which Ombudsman.");
        case Objection::NoEnquiry:
            return tr("Record the Ombudsman’s enquiry first.");
        case Objection::EnquiryAnswered:
            return tr("That enquiry is answered already.");
        case Objection::FindingMissing:
            return tr("Say what the Ombudsman found.");
        case Objection::NothingToComplyWith:
            return tr("The Ombudsman has not decided yet.");
        case Objection::NothingOutstanding:
            return tr("Nothing is outstanding.");
        case Objection::NewComplaint:
            return tr("It is too late to answer this together with the rest. Log a new "
                      "complaint.");
        case Objection::ThemeMissing:
            return tr("Give both, the theme and the root cause.");
        case Objection::NobodyNamed:
            return tr("Give a name.");
        }
        return {};
    }();
    const QString stands = code.at(paragraphOf(why, stage));
    //: %1 is a sentence, %2 paragraphs of the Complaint Handling Code.
    return stands.isEmpty() ? said : tr("%1 (Code %2)").arg(said, stands);
}

}
