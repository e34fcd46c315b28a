// CaseFile.h - all complaints as they stand, with what the facts of customers say beside them.
#pragma once

#include "rules/cases/ComplaintCase.h"

#include <QHash>

namespace guildhall {

/// A praise, kept as it was said.
struct Praise
{
    QString id;
    CustomerId customer;
    QDate on;
    QString service;
    QString channel;
    QString text;
    StaffId who;
};

/// The council's policy on unreasonable or persistent contact (5.14, 5.15): what may be done about
/// the way of contact. A complaint is never refused because of it.
struct ContactRestriction
{
    QString how; ///< "one named officer", "in writing only"
    QString evidence;
    QString equality; ///< what was considered under the Equality Act 2010
    QDate from;
    QDate review;
    StaffId who;
    bool lifted = false;
};

struct CaseFile
{
    QList<ComplaintCase> cases; ///< in the order of their ids
    QHash<CustomerId, QList<qsizetype>> ofCustomer; ///< places in `cases`
    QList<Praise> compliments;
    QHash<CustomerId, ContactRestriction> restrictions; ///< in force or lifted
    QSet<CustomerId> noSurveys; ///< who said no to them
    QSet<QString> unsent; ///< ids of cases of which something waits to be sent
    QSet<QString> heldUp; ///< ids of cases of which a letter could not be handed over
    QSet<QString> surveyed; ///< "case/stage" whose answer a survey went with

    /// In force; null: none is.
    [[nodiscard]] const ContactRestriction* restrictionOf(CustomerId customer) const;
    [[nodiscard]] QList<const ComplaintCase*> casesOf(CustomerId customer) const;
    [[nodiscard]] const ComplaintCase* find(const QString& id) const;
    [[nodiscard]] const ComplaintCase* findByReference(const QString& reference) const;
};

[[nodiscard]] CaseFile caseFile(const QList<OwnedRecord>& records,
                                const QList<Fact>& facts,
                                const QList<OutboxEntry>& outbox);

/// Kinds of the facts that it is folded from.
[[nodiscard]] const QStringList& caseFactKinds();

}
