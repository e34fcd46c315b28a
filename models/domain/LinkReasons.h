// LinkReasons.h - why two records are held for one person, or are not: field by field.
#pragma once

#include <QList>

namespace guildhall {

enum class LinkField {
    Forename,
    MiddleNames,
    Surname,
    BirthDate,
    Sex,
    Mobile,
    Landline,
    Email,
    Place,
    NationalInsurance,
    Reference, ///< one system names the other's record
    System ///< whether both records are of one system
};

/// How well the two values agree.
enum class LinkAgreement {
    Same,
    Swapped, ///< forename and surname stand in each other's place
    ShortForm, ///< Bill and William
    OneLetter, ///< one letter or figure differs, or nearly so
    PartSame, ///< Lloyd and Lloyd-Jones
    Initial,
    SoundsAlike,
    MiddleName, ///< one's forename is the other's middle name
    DayMonthSwapped,
    OnePartDiffers, ///< of day, month and year
    YearSame,
    NearYear,
    SamePostcode,
    NearPostcode, ///< sector, district or town
    Different
};

/// `weight` is what the field adds to the log2 odds; below 0 it speaks against.
struct LinkReason
{
    LinkField field = LinkField::Forename;
    LinkAgreement agreement = LinkAgreement::Same;
    double weight = 0;

    friend bool operator==(const LinkReason&, const LinkReason&) = default;
};

struct LinkExplanation
{
    double probability = 0;
    double prior = 0; ///< log2 odds before anything was compared
    double total = 0; ///< prior and all weights
    double household = 0; ///< of the doubt, the share that says: two who live together
    QList<LinkReason> reasons; ///< strongest first, whichever way they speak
    bool stated = false; ///< one system says so itself: no probability was asked

    friend bool operator==(const LinkExplanation&, const LinkExplanation&) = default;
};

}
