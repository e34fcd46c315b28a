// Disclosure.cpp - the table of callers and classes of field.
#include "session/Disclosure.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    enum class Column { Stranger, Basic, Full, AuthorityBasic, AuthorityFull, NoAuthority, Other };
    enum class Grant { No, See, Tell };
    constexpr std::size_t Columns = 7;

    struct Row
    {
        FieldClass field;
        const char* words;
        std::array<Grant, Columns> grants;
    };

    constexpr auto No = Grant::No;
    constexpr auto See = Grant::See;
    constexpr auto Tell = Grant::Tell;

    // What staff need to stay safe and to serve somebody is seen from the first second and told to
    // nobody but the customer. Money and complaints wait for two answers, one of which nobody else
    // in the household would know. Who has no authority may tell us things, and learns nothing.
    //
    // clang-format off
    constexpr std::array Rows {
        //                                                               stranger basic full  auth.basic auth.full none  other
        Row { FieldClass::Name,              "name",                        { See,  See,  Tell, See,       Tell,     See,  See } },
        Row { FieldClass::DateOfBirth,       "date of birth",               { No,   No,   Tell, No,        See,      No,   No  } },
        Row { FieldClass::Address,           "address",                     { No,   See,  Tell, See,       Tell,     No,   No  } },
        Row { FieldClass::ContactDetails,    "phone and email",             { No,   No,   Tell, No,        See,      No,   No  } },
        Row { FieldClass::NationalInsurance, "National Insurance number",   { No,   No,   See,  No,        No,       No,   No  } },
        Row { FieldClass::Caution,           "cautions and safe contact",   { See,  See,  See,  See,       See,      See,  See } },
        Row { FieldClass::Adjustment,        "language and adjustments",    { See,  See,  Tell, See,       Tell,     See,  No  } },
        Row { FieldClass::Vulnerability,     "vulnerability",               { No,   See,  See,  See,       See,      No,   No  } },
        Row { FieldClass::Requests,          "requests",                    { No,   Tell, Tell, Tell,      Tell,     No,   No  } },
        Row { FieldClass::Complaints,        "complaints, stage and dates", { No,   No,   Tell, No,        Tell,     No,   No  } },
        Row { FieldClass::ComplaintText,     "what a complaint says",       { No,   No,   Tell, No,        Tell,     No,   No  } },
        Row { FieldClass::Money,             "balances and payments",       { No,   No,   Tell, No,        Tell,     No,   No  } },
        Row { FieldClass::Contacts,          "contacts, when and how",      { No,   See,  Tell, See,       Tell,     No,   No  } },
        Row { FieldClass::ContactNotes,      "notes of contacts",           { No,   No,   See,  No,        See,      No,   No  } },
    };
    // clang-format on

    constexpr std::array Heads { "not verified or anonymous", "themselves, partly verified",
                                 "themselves, verified",      "with authority, partly verified",
                                 "with authority, verified",  "without authority, or ended",
                                 "another organisation" };

    Column columnOf(const Standing& standing)
    {
        switch (standing.speaks) {
        case Speaks::WithoutAuthority:
            return Column::NoAuthority;
        case Speaks::ForOrganisation:
            return Column::Other;
        case Speaks::AsCustomer:
        case Speaks::WithAuthority: {
            const bool self = standing.speaks == Speaks::AsCustomer;
            if (standing.level == VerificationLevel::Full)
                return self ? Column::Full : Column::AuthorityFull;
            if (standing.level == VerificationLevel::Basic)
                return self ? Column::Basic : Column::AuthorityBasic;
            return Column::Stranger;
        }
        case Speaks::ForNobody:
        case Speaks::Anonymously:
        case Speaks::AsNotSaid:
            break;
        }
        return Column::Stranger;
    }

    MaskReason whyNot(const Standing& standing)
    {
        if (standing.failed)
            return MaskReason::VerificationFailed;
        switch (standing.speaks) {
        case Speaks::WithoutAuthority:
            return MaskReason::NoAuthority;
        case Speaks::ForOrganisation:
            return MaskReason::OtherOrganisation;
        case Speaks::Anonymously:
            return MaskReason::Anonymous;
        default:
            break;
        }
        switch (standing.level) {
        case VerificationLevel::None:
            return MaskReason::NotVerified;
        case VerificationLevel::Basic:
            return MaskReason::PartlyVerified;
        case VerificationLevel::Full:
            break;
        }
        return MaskReason::NeverTold;
    }

    QString wordOf(Grant grant)
    {
        switch (grant) {
        case Grant::No:
            return u"-"_s;
        case Grant::See:
            return u"see only"_s;
        case Grant::Tell:
            return u"tell"_s;
        }
        Q_UNREACHABLE();
    }

    bool inForce(const Caller& caller, const QDate& today)
    {
        return caller.authority != AuthorityKind::None
            && (!caller.until.isValid() || caller.until >= today);
    }

}

Standing standingOf(const ContactFact& contact, CustomerId shown, const QDate& today)
{
    if (!contact.started.isValid() || contact.finished.isValid())
        return {};
    if (shown != contact.customer)
        return { Speaks::AsNotSaid, VerificationLevel::None, false };
    const bool failed = contact.failedFor.contains(shown);
    const VerificationLevel level = failed ? VerificationLevel::None : levelOf(contact.asked);
    switch (contact.caller.kind) {
    case CallerKind::NotSaid:
    case CallerKind::Customer:
        // Who answers questions about the customer's own accounts speaks as the customer.
        return { Speaks::AsCustomer, level, failed };
    case CallerKind::OnBehalf:
        return { inForce(contact.caller, today) ? Speaks::WithAuthority : Speaks::WithoutAuthority,
                 level,
                 failed };
    case CallerKind::Anonymous:
        return { Speaks::Anonymously, VerificationLevel::None, false };
    case CallerKind::Organisation:
        return { Speaks::ForOrganisation, VerificationLevel::None, false };
    }
    return { Speaks::AsNotSaid, VerificationLevel::None, false };
}

Mask maskFor(const Standing& standing, FieldClass field)
{
    if (standing.speaks == Speaks::ForNobody)
        return { Sight::Open, MaskReason::None };
    const auto* row = std::ranges::find(Rows, field, &Row::field);
    const Grant grant
        = row == Rows.end() ? Grant::No : row->grants[static_cast<std::size_t>(columnOf(standing))];
    switch (grant) {
    case Grant::Tell:
        return { Sight::Open, MaskReason::None };
    case Grant::See:
        return { Sight::Open, MaskReason::None, Use::Kept };
    case Grant::No:
        break;
    }
    return { Sight::Hidden, whyNot(standing) };
}

Mask both(const Mask& role, const Mask& caller)
{
    // Hidden from the caller, even that there is something; from a role, only what it says.
    if (caller.sight == Sight::Hidden)
        return caller;
    return { role.sight, role.reason, caller.use };
}

QString disclosureAsMarkdown()
{
    QStringList head { u"to a caller"_s };
    for (const char* words : Heads)
        head << QString::fromLatin1(words);
    QString table = u"| %1 |\n|%2\n"_s.arg(head.join(u" | "_s), u" --- |"_s.repeated(head.size()));
    for (const Row& row : Rows) {
        QStringList cells { QString::fromLatin1(row.words) };
        for (const Grant grant : row.grants)
            cells << wordOf(grant);
        table += u"| %1 |\n"_s.arg(cells.join(u" | "_s));
    }
    return table;
}

}
