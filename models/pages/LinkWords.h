// LinkWords.h - why two records are held for one person, in words.
#pragma once

#include "domain/LinkCases.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace guildhall {

class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::LinkWords)

public:
    /// "surname differs by one letter"
    [[nodiscard]] static QString reason(const LinkReason& reason);
    /// "99.98%"; never quite nothing and never quite everything.
    [[nodiscard]] static QString sure(double probability);
    /// "same date of birth, same mobile number, surname differs by one letter; 99.98%"
    [[nodiscard]] static QString sentence(const LinkExplanation& why);
    /// "Orchard and Revenues: same date of birth ..."; what a person decided stands in its place.
    [[nodiscard]] static QString
    bond(const QString& left, const QString& right, const LinkBond& bond);
    /// What speaks for one person, strongest first, each with how strongly in words.
    [[nodiscard]] static QStringList speaksFor(const LinkExplanation& why);
    [[nodiscard]] static QStringList speaksAgainst(const LinkExplanation& why);

private:
    [[nodiscard]] static QString forename(LinkAgreement agreement);
    [[nodiscard]] static QString surname(LinkAgreement agreement);
    [[nodiscard]] static QString birth(LinkAgreement agreement);
    [[nodiscard]] static QString place(LinkAgreement agreement);
    [[nodiscard]] static QString weighed(const LinkReason& reason);
};

}
