#include "ui/contact/ContactWords.h"

#include "pages/Words.h"

namespace guildhall {

using namespace Qt::StringLiterals;

QString ContactWords::channel(ContactChannel channel)
{
    if (channel == ContactChannel::Member)
        return tr("Councillor or MP enquiry");
    return Words::channel(wordOf(channel));
}

QString ContactWords::caller(CallerKind kind)
{
    switch (kind) {
    case CallerKind::NotSaid:
        return tr("Not said yet");
    case CallerKind::Customer:
        return tr("The customer");
    case CallerKind::OnBehalf:
        return tr("Someone for the customer");
    case CallerKind::Anonymous:
        return tr("Does not give a name");
    case CallerKind::Organisation:
        return tr("Another organisation");
    }
    return {};
}

QString ContactWords::authority(AuthorityKind kind)
{
    switch (kind) {
    case AuthorityKind::None:
        return tr("No authority shown");
    case AuthorityKind::LastingPower:
        return tr("Lasting power of attorney");
    case AuthorityKind::Deputy:
        return tr("Court-appointed deputy");
    case AuthorityKind::Appointee:
        return tr("Benefits appointee");
    case AuthorityKind::Written:
        return tr("Signed form of authority");
    case AuthorityKind::Spoken:
        return tr("Handed over on this call");
    case AuthorityKind::Member:
        return tr("Councillor or MP, asked by the customer");
    }
    return {};
}

QString ContactWords::online(OnlineOption online)
{
    switch (online) {
    case OnlineOption::NotAsked:
        return tr("Not asked");
    case OnlineOption::Knew:
        return tr("Knew of it");
    case OnlineOption::CouldNotFind:
        return tr("Could not find it");
    case OnlineOption::NotAware:
        return tr("Did not know of it");
    }
    return {};
}

QString ContactWords::outcome(ContactOutcome outcome)
{
    switch (outcome) {
    case ContactOutcome::Open:
        return tr("Not said yet");
    case ContactOutcome::Resolved:
        return tr("Resolved now");
    case ContactOutcome::PassedOn:
        return tr("Passed on");
    case ContactOutcome::NotResolved:
        return tr("Not resolved");
    }
    return {};
}

QString ContactWords::survey(SurveyOffer survey)
{
    switch (survey) {
    case SurveyOffer::NotOffered:
        return tr("Not offered");
    case SurveyOffer::Text:
        return tr("Send it by text");
    case SurveyOffer::Email:
        return tr("Send it by email");
    case SurveyOffer::Declined:
        return tr("Does not want it");
    case SurveyOffer::OptedOut:
        return tr("The customer does not want surveys.");
    case SurveyOffer::NotSafe:
        return tr("No survey: contacting this customer is restricted.");
    case SurveyOffer::TooSoon:
        return tr("No survey: they were asked within the last 90 days.");
    case SurveyOffer::NoAddress:
        return tr("No survey: no mobile number or email address is held.");
    }
    return {};
}

QString ContactWords::missing(Missing what)
{
    switch (what) {
    case Missing::WhyTheyCalled:
        return tr("Say why they got in touch.");
    case Missing::HowItEnded:
        return tr("Say how it ended: resolved now, passed on or not resolved.");
    case Missing::PassedTo:
        return tr("Say whom it was passed on to.");
    case Missing::PromiseDay:
        return tr("Say by which day the promise will be kept.");
    }
    return {};
}

QString ContactWords::question(const VerificationQuestion& question)
{
    using Kind = VerificationQuestion::Kind;
    switch (question.kind) {
    case Kind::DateOfBirth:
        return tr("What is your date of birth?");
    case Kind::LastPayment:
        //: %1 is the kind of an account, such as Council Tax.
        return tr("How much was your last payment for %1?").arg(Words::service(question.subject));
    case Kind::RentCharge:
        return tr("How much is your rent before any benefit?");
    case Kind::OtherPhone:
        return tr("Which other phone number do we hold for you?");
    case Kind::Email:
        return tr("Which email address do we hold for you?");
    case Kind::TenancyYear:
        return tr("In which year did your tenancy begin?");
    case Kind::LastReport:
        return tr("What did you last report to us?");
    case Kind::NationalInsuranceEnd:
        return tr("What are the last two figures and the letter of your National Insurance "
                  "number?");
    }
    return {};
}

QString ContactWords::answered(Answered result)
{
    switch (result) {
    case Answered::Right:
        return tr("Right");
    case Answered::Wrong:
        return tr("Not what we hold");
    case Answered::NotKnown:
        return tr("Not answered");
    }
    return {};
}

QString ContactWords::standing(const Standing& standing)
{
    if (standing.failed)
        return tr("Verification failed");
    switch (standing.speaks) {
    case Speaks::ForNobody:
        return {};
    case Speaks::WithoutAuthority:
        return tr("No authority");
    case Speaks::ForOrganisation:
        return tr("Another organisation");
    case Speaks::Anonymously:
        return tr("Anonymous");
    case Speaks::AsNotSaid:
        return tr("Not this contact’s customer");
    case Speaks::AsCustomer:
    case Speaks::WithAuthority:
        break;
    }
    switch (standing.level) {
    case VerificationLevel::None:
        return tr("Not verified");
    case VerificationLevel::Basic:
        return tr("Partly verified");
    case VerificationLevel::Full:
        break;
    }
    return tr("Verified");
}

QString ContactWords::reason(const ContactReason& reason, const Catalogue& catalogue)
{
    const ServiceReason* known = catalogue.find(reason.service, reason.reason);
    if (!known)
        return reason.reason;
    return u"%1 › %2"_s.arg(Words::of(known->serviceName), Words::of(known->name));
}

}
