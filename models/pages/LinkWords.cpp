#include "pages/LinkWords.h"

#include "pages/Words.h"

#include <algorithm>
#include <cmath>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    // log2 odds: below the first a field says next to nothing, from the second on it says much.
    constexpr double Says = 0.5;
    constexpr double SaysMuch = 6;
    constexpr double SaysSomething = 3;
    constexpr qsizetype MostInSentence = 5;

}

QString LinkWords::forename(LinkAgreement agreement)
{
    switch (agreement) {
    case LinkAgreement::Same:
        return tr("same first name");
    case LinkAgreement::Swapped:
        return tr("first name and surname swapped");
    case LinkAgreement::ShortForm:
        return tr("one first name is a short form of the other");
    case LinkAgreement::Initial:
        return tr("same first initial");
    case LinkAgreement::MiddleName:
        return tr("one's first name is the other's middle name");
    case LinkAgreement::PartSame:
        return tr("part of the first name is the same");
    case LinkAgreement::SoundsAlike:
        return tr("first names sound alike");
    case LinkAgreement::Different:
        return tr("different first names");
    default:
        return tr("first name differs by one letter");
    }
}

QString LinkWords::surname(LinkAgreement agreement)
{
    switch (agreement) {
    case LinkAgreement::Same:
        return tr("same surname");
    case LinkAgreement::Swapped:
        return tr("surname and first name swapped");
    case LinkAgreement::PartSame:
        return tr("part of the surname is the same");
    case LinkAgreement::SoundsAlike:
        return tr("surnames sound alike");
    case LinkAgreement::Different:
        return tr("different surnames");
    default:
        return tr("surname differs by one letter");
    }
}

QString LinkWords::birth(LinkAgreement agreement)
{
    switch (agreement) {
    case LinkAgreement::Same:
        return tr("same date of birth");
    case LinkAgreement::DayMonthSwapped:
        return tr("day and month of birth swapped");
    case LinkAgreement::YearSame:
        return tr("same year of birth only");
    case LinkAgreement::NearYear:
        return tr("years of birth are near each other");
    case LinkAgreement::Different:
        return tr("different dates of birth");
    default:
        return tr("date of birth differs in one part");
    }
}

QString LinkWords::place(LinkAgreement agreement)
{
    switch (agreement) {
    case LinkAgreement::Same:
        return tr("same address");
    case LinkAgreement::SamePostcode:
        return tr("same postcode");
    case LinkAgreement::NearPostcode:
        return tr("same area");
    case LinkAgreement::Different:
        return tr("different addresses");
    default:
        return tr("address differs by a letter or figure");
    }
}

QString LinkWords::reason(const LinkReason& reason)
{
    const bool same = reason.agreement == LinkAgreement::Same;
    const bool different = reason.agreement == LinkAgreement::Different;
    switch (reason.field) {
    case LinkField::Forename:
        return forename(reason.agreement);
    case LinkField::Surname:
        return surname(reason.agreement);
    case LinkField::BirthDate:
        return birth(reason.agreement);
    case LinkField::Place:
        return place(reason.agreement);
    case LinkField::MiddleNames:
        return same     ? tr("same middle names")
            : different ? tr("different middle names")
                        : tr("middle names agree in part");
    case LinkField::Sex:
        return same     ? tr("titles of the same sex")
            : different ? tr("titles of different sexes")
                        : tr("different titles of the same sex");
    case LinkField::Mobile:
        return same     ? tr("same mobile number")
            : different ? tr("different mobile numbers")
                        : tr("mobile number differs by one figure");
    case LinkField::Landline:
        return same     ? tr("same landline number")
            : different ? tr("different landline numbers")
                        : tr("landline number differs by one figure");
    case LinkField::Email:
        return same     ? tr("same email address")
            : different ? tr("different email addresses")
                        : tr("email addresses are nearly the same");
    case LinkField::NationalInsurance:
        return same     ? tr("same National Insurance number")
            : different ? tr("different National Insurance numbers")
                        : tr("National Insurance number differs by one figure");
    case LinkField::System:
        return same ? tr("both records are of one system") : tr("records of two systems");
    case LinkField::Reference:
        return tr("one system names the other's record");
    }
    return {};
}

QString LinkWords::sure(double probability)
{
    const double percent = std::clamp(probability * 100, 0.01, 99.99);
    const int digits = percent > 99 ? 2 : percent > 90 ? 1 : 0;
    const double scale = std::pow(10, digits);
    return tr("%1%").arg(
        Words::locale().toString(std::floor(percent * scale) / scale, 'f', digits));
}

QString LinkWords::sentence(const LinkExplanation& why)
{
    QStringList parts;
    for (const LinkReason& one : why.reasons) {
        const bool says = std::abs(one.weight) >= Says;
        if (says && parts.size() < MostInSentence)
            parts.append(reason(one));
    }
    if (why.stated)
        return parts.join(u", "_s);
    return tr("%1; %2").arg(parts.join(u", "_s), sure(why.probability));
}

QString LinkWords::bond(const QString& left, const QString& right, const LinkBond& bond)
{
    if (bond.said && bond.said->decision.verdict == LinkVerdict::Same)
        return tr("%1 and %2: %3 decided so at %4")
            .arg(left, right, bond.said->who.text(), Words::dateTime(bond.said->at));
    return tr("%1 and %2: %3").arg(left, right, sentence(bond.why));
}

QString LinkWords::weighed(const LinkReason& one)
{
    const double much = std::abs(one.weight);
    if (much >= SaysMuch)
        return tr("%1 (strong)").arg(reason(one));
    return much >= SaysSomething ? reason(one) : tr("%1 (weak)").arg(reason(one));
}

QStringList LinkWords::speaksFor(const LinkExplanation& why)
{
    QStringList out;
    for (const LinkReason& one : why.reasons) {
        if (one.weight >= Says)
            out.append(weighed(one));
    }
    return out;
}

QStringList LinkWords::speaksAgainst(const LinkExplanation& why)
{
    QStringList out;
    for (const LinkReason& one : why.reasons) {
        if (one.weight <= -Says)
            out.append(weighed(one));
    }
    return out;
}

}
