// Rights.cpp - the table of roles and rights.
#include "session/Rights.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    enum class Grant { Yes, No, Reason };
    using Grants = std::array<Grant, AllRoles.size()>;

    struct RightRow
    {
        Right right;
        const char* words;
        Grants grants;
    };

    struct FieldRow
    {
        FieldClass field;
        const char* words;
        Grants grants;
    };

    constexpr auto Yes = Grant::Yes;
    constexpr auto No = Grant::No;
    constexpr auto Why = Grant::Reason;

    // Who needs it for their work has it, and nobody else (UK GDPR article 5(1)(c), data
    // minimisation). Supervisors do not decide links and stewards do not read the audit, so that
    // nobody oversees their own decisions. An administrator stands for the council's information
    // team, which answers subject access requests.
    //
    // clang-format off
    constexpr std::array RightRows {
        //                                                                          advisor reception supervisor steward administrator
        RightRow { Right::LookUp,        "search and open a customer",             { Yes,    Yes,      Yes,       Yes,    Yes } },
        RightRow { Right::Log,           "log requests, complaints and contacts",  { Yes,    Yes,      Yes,       No,     Yes } },
        RightRow { Right::SeeSources,    "see sources and their age",              { Yes,    Yes,      Yes,       Yes,    Yes } },
        RightRow { Right::ControlSync,   "run and pause sync",                     { No,     No,       No,        Yes,    Yes } },
        RightRow { Right::Import,        "import files",                           { No,     No,       No,        Yes,    Yes } },
        RightRow { Right::CheckFiles,    "check the data files",                   { No,     No,       No,        Yes,    Yes } },
        RightRow { Right::DecideLinks,   "decide which records are one person",    { No,     No,       No,        Yes,    Yes } },
        RightRow { Right::Report,        "see and export reports",                 { No,     No,       Yes,       No,     Yes } },
        RightRow { Right::SubjectAccess, "export everything held about a person",  { No,     No,       No,        No,     Yes } },
        RightRow { Right::SeeAudit,      "see who looked at whom",                 { No,     No,       Yes,       No,     Yes } },
        RightRow { Right::ResolveOutbox, "decide about refused and conflicting entries", { Yes, No,    Yes,       No,     Yes } },
    };

    constexpr std::array FieldRows {
        //                                                                          advisor reception supervisor steward administrator
        FieldRow { FieldClass::Name,              "name",                          { Yes,    Yes,      Yes,       Yes,    Yes } },
        FieldRow { FieldClass::DateOfBirth,       "date of birth",                 { Yes,    Yes,      Why,       Yes,    Yes } },
        FieldRow { FieldClass::Address,           "address",                       { Yes,    Yes,      Yes,       Yes,    Yes } },
        FieldRow { FieldClass::ContactDetails,    "phone and email",               { Yes,    Yes,      Yes,       Yes,    Yes } },
        FieldRow { FieldClass::NationalInsurance, "National Insurance number",     { Why,    No,       No,        Yes,    Yes } },
        FieldRow { FieldClass::Caution,           "cautions and safe contact",     { Yes,    Yes,      Yes,       Yes,    Yes } },
        FieldRow { FieldClass::Adjustment,        "language and adjustments",      { Yes,    Yes,      Yes,       No,     Yes } },
        FieldRow { FieldClass::Vulnerability,     "vulnerability",                 { Yes,    Why,      Why,       No,     Yes } },
        FieldRow { FieldClass::Requests,          "requests",                      { Yes,    Yes,      Yes,       No,     Yes } },
        FieldRow { FieldClass::Complaints,        "complaints, stage and dates",   { Yes,    Yes,      Yes,       No,     Yes } },
        FieldRow { FieldClass::ComplaintText,     "what a complaint says",         { Yes,    Why,      Yes,       No,     Yes } },
        FieldRow { FieldClass::Money,             "balances and payments",         { Yes,    Yes,      No,        No,     Yes } },
        FieldRow { FieldClass::Contacts,          "contacts, when and how",        { Yes,    Yes,      Yes,       No,     Yes } },
        FieldRow { FieldClass::ContactNotes,      "notes of contacts",             { Yes,    Why,      Yes,       No,     Yes } },
    };
    // clang-format on

    Grant granted(const Grants& grants, Role role)
    {
        return grants[static_cast<std::size_t>(role)];
    }

    QString wordOf(Grant grant)
    {
        switch (grant) {
        case Grant::Yes:
            return u"yes"_s;
        case Grant::No:
            return u"-"_s;
        case Grant::Reason:
            return u"with a reason"_s;
        }
        Q_UNREACHABLE();
    }

    QString lineOf(const char* words, const Grants& grants)
    {
        QStringList cells { QString::fromUtf8(words) };
        for (const auto grant : grants)
            cells << wordOf(grant);
        return u"| %1 |\n"_s.arg(cells.join(u" | "_s));
    }

    QString headOf(const QString& first)
    {
        QStringList cells { first };
        for (const auto role : AllRoles)
            cells << roleWord(role);
        return u"| %1 |\n|%2\n"_s.arg(cells.join(u" | "_s), u" --- |"_s.repeated(cells.size()));
    }

}

bool may(Role role, Right right)
{
    const auto* row = std::find_if(RightRows.begin(),
                                   RightRows.end(),
                                   [right](const RightRow& one) { return one.right == right; });
    return row != RightRows.end() && granted(row->grants, role) == Grant::Yes;
}

Mask maskOf(Role role, FieldClass field)
{
    const auto* row = std::find_if(FieldRows.begin(),
                                   FieldRows.end(),
                                   [field](const FieldRow& one) { return one.field == field; });
    const auto grant = row == FieldRows.end() ? Grant::No : granted(row->grants, role);
    switch (grant) {
    case Grant::Yes:
        return { Sight::Open, MaskReason::None };
    case Grant::Reason:
        return { Sight::Hidden, MaskReason::AskedWhy };
    case Grant::No:
        break;
    }
    return { Sight::Hidden, MaskReason::Role };
}

QString rightsAsMarkdown()
{
    auto table = headOf(u"may"_s);
    for (const auto& row : RightRows)
        table += lineOf(row.words, row.grants);
    table += u'\n' + headOf(u"sees"_s);
    for (const auto& row : FieldRows)
        table += lineOf(row.words, row.grants);
    return table;
}

}
