#include "backoffice/Fields.h"

#include "backoffice/Texts.h"

#include <array>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr unsigned bit(RecordKind kind)
    {
        return 1U << static_cast<unsigned>(kind);
    }

    constexpr unsigned Person = bit(RecordKind::Person);
    constexpr unsigned Request = bit(RecordKind::Request);
    constexpr unsigned Case = bit(RecordKind::Complaint);
    constexpr unsigned Money = bit(RecordKind::Account);
    constexpr unsigned Talk = bit(RecordKind::Contact);
    constexpr unsigned Answer = bit(RecordKind::SurveyAnswer);
    constexpr unsigned Item = Request | Case | Money | Talk;

    template <auto Member>
    struct MemberOf;
    template <class Owner, class Type, Type Owner::*Member>
    struct MemberOf<Member>
    {
        using Holder = Owner;
        using Value = Type;
    };

    // Puts a value into one member of whichever alternative of the body has it.
    template <auto Member>
    void put(RecordBody& body, MappedValue&& value)
    {
        using Holder = typename MemberOf<Member>::Holder;
        using Value = typename MemberOf<Member>::Value;
        std::visit(
            [&value](auto& held) {
                if constexpr (std::is_base_of_v<Holder, std::remove_reference_t<decltype(held)>>) {
                    if constexpr (std::is_same_v<Value, int>)
                        held.*Member = static_cast<int>(std::get<qint64>(value));
                    else
                        held.*Member = std::get<Value>(std::move(value));
                }
            },
            body);
    }

    void putFullName(RecordBody& body, MappedValue&& value)
    {
        auto& person = std::get<PersonRecord>(body);
        NameParts name = splitName(std::get<QString>(value));
        if (!name.title.isEmpty())
            person.title = std::move(name.title);
        person.forename = std::move(name.forename);
        person.middleNames = std::move(name.middleNames);
        person.surname = std::move(name.surname);
    }

    void putPersonKind(RecordBody& body, MappedValue&& value)
    {
        auto& person = std::get<PersonRecord>(body);
        if (std::get<QString>(value) != "organisation"_L1)
            return;
        person.kind = PersonRecord::Kind::Organisation;
    }

    using enum FieldType;

    constexpr auto Rules = std::to_array<FieldRule>({
        { "title", Person, Text, &put<&PersonRecord::title> },
        { "forename", Person, Text, &put<&PersonRecord::forename> },
        { "middle_names", Person, Text, &put<&PersonRecord::middleNames> },
        { "surname", Person, Text, &put<&PersonRecord::surname> },
        { "full_name", Person, FullName, &putFullName },
        { "person_kind", Person, PersonKind, &putPersonKind },
        { "date_of_birth", Person, Day, &put<&PersonRecord::dateOfBirth> },
        { "national_insurance", Person, Text, &put<&PersonRecord::nationalInsurance> },
        { "role", Person, Text, &put<&PersonRecord::role> },
        { "since", Person, Day, &put<&PersonRecord::since> },
        { "person", Item, Text, &put<&ItemCore::person> },
        { "uprn", Item, Text, &put<&ItemCore::uprn> },
        { "reference", Item, Text, &put<&ItemCore::reference> },
        { "service", Item, Text, &put<&ItemCore::service> },
        { "title", Item, Text, &put<&ItemCore::title> },
        { "detail", Item, Text, &put<&ItemCore::detail> },
        { "state", Item, State, &put<&ItemCore::state> },
        { "state_text", Item, Text, &put<&ItemCore::stateText> },
        { "opened", Item, Moment, &put<&ItemCore::opened> },
        { "due", Item, Moment, &put<&ItemCore::due> },
        { "closed", Item, Moment, &put<&ItemCore::closed> },
        { "appointment", Request, Moment, &put<&ServiceRequest::appointment> },
        { "hazard", Request, Text, &put<&HazardSteps::hazard> },
        { "hazard_severity", Request, Text, &put<&HazardSteps::hazardSeverity> },
        { "investigated", Request, Moment, &put<&HazardSteps::investigated> },
        { "summary_sent", Request, Moment, &put<&HazardSteps::summarySent> },
        { "made_safe", Request, Moment, &put<&HazardSteps::madeSafe> },
        { "works_begun", Request, Moment, &put<&HazardSteps::worksBegun> },
        { "works_started", Request, Moment, &put<&HazardSteps::worksStarted> },
        { "works_done", Request, Moment, &put<&HazardSteps::worksDone> },
        { "stage", Case, Number, &put<&Complaint::stage> },
        { "channel", Case, Text, &put<&Complaint::channel> },
        { "received", Case, Day, &put<&Complaint::received> },
        { "acknowledged", Case, Day, &put<&Complaint::acknowledged> },
        { "extension_days", Case, Number, &put<&Complaint::extensionDays> },
        { "answered", Case, Day, &put<&Complaint::answered> },
        { "outcome", Case, Text, &put<&Complaint::outcome> },
        { "sub_service", Case, Text, &put<&Complaint::subService> },
        { "theme", Case, Text, &put<&Complaint::theme> },
        { "root_cause", Case, Text, &put<&Complaint::rootCause> },
        { "account_kind", Money, Text, &put<&Account::kind> },
        { "balance", Money, Pence, &put<&Account::balancePence> },
        { "overdue", Money, Pence, &put<&Account::overduePence> },
        { "channel", Talk, Text, &put<&Contact::channel> },
        { "advisor", Talk, Text, &put<&Contact::advisor> },
        { "team", Talk, Text, &put<&Contact::team> },
        { "reason", Talk, Text, &put<&Contact::reason> },
        { "outcome", Talk, Text, &put<&Contact::outcome> },
        { "passed_to", Talk, Text, &put<&Contact::passedTo> },
        { "about", Talk, Text, &put<&Contact::about> },
        { "token", Talk, Text, &put<&Contact::token> },
        { "waiting_seconds", Talk, Number, &put<&Contact::waitingSeconds> },
        { "handling_seconds", Talk, Number, &put<&Contact::handlingSeconds> },
        { "channel", Answer, Text, &put<&SurveyAnswer::channel> },
        { "received_at", Answer, Moment, &put<&SurveyAnswer::receivedAt> },
        { "rating", Answer, Text, &put<&SurveyAnswer::rating> },
        { "digital_awareness", Answer, Text, &put<&SurveyAnswer::digitalAwareness> },
        { "contact_token", Answer, Text, &put<&SurveyAnswer::contactToken> },
        { "comment", Answer, Text, &put<&SurveyAnswer::comment> },
        { "language", Answer, Text, &put<&SurveyAnswer::language> },
        { "team", Answer, Text, &put<&SurveyAnswer::team> },
    });

    constexpr std::array KindNames
        = { "person", "request", "complaint", "account", "contact", "survey_answer" };

}

const FieldRule* fieldNamed(RecordKind kind, QStringView name)
{
    for (const FieldRule& rule : Rules) {
        if ((rule.kinds & bit(kind)) != 0 && name == QLatin1String(rule.name))
            return &rule;
    }
    return nullptr;
}

QStringList fieldNames(RecordKind kind)
{
    QStringList names;
    for (const FieldRule& rule : Rules) {
        if ((rule.kinds & bit(kind)) != 0)
            names.append(QLatin1String(rule.name));
    }
    return names;
}

std::optional<ItemState> itemStateNamed(std::string_view name)
{
    if (name == "live")
        return ItemState::Live;
    if (name == "waiting")
        return ItemState::Waiting;
    if (name == "closed")
        return ItemState::Closed;
    if (name == "cancelled")
        return ItemState::Cancelled;
    return {};
}

std::optional<RecordKind> recordKindNamed(QStringView name)
{
    for (size_t i = 0; i < KindNames.size(); ++i) {
        if (name == QLatin1String(KindNames[i]))
            return static_cast<RecordKind>(i);
    }
    return {};
}

QLatin1String nameOf(RecordKind kind)
{
    return QLatin1String(KindNames[static_cast<size_t>(kind)]);
}

RecordBody emptyBody(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Person:
        return PersonRecord();
    case RecordKind::Request:
        return ServiceRequest();
    case RecordKind::Complaint:
        return Complaint();
    case RecordKind::Account:
        return Account();
    case RecordKind::Contact:
        return Contact();
    case RecordKind::SurveyAnswer:
        return SurveyAnswer();
    }
    return PersonRecord();
}

ItemCore* coreOf(RecordBody& body)
{
    return std::visit(
        [](auto& held) -> ItemCore* {
            if constexpr (std::is_base_of_v<ItemCore, std::remove_reference_t<decltype(held)>>)
                return &held;
            else
                return nullptr;
        },
        body);
}

}
