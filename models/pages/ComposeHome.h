// ComposeHome.h - who else lives there and what concerns the property, as far as role and caller
// allow; and what neighbours report.
#pragma once

#include "domain/Home.h"
#include "pages/CustomerView.h"

namespace guildhall {

/// One thing about the customer's home beyond their own records.
struct HomeFact
{
    enum class What { Resident, Request };
    enum class Age { NotKnown, UnderFive, Child, Adult, Older }; ///< older: 65 and over

    What what = What::Resident;
    CustomerId customer; ///< of a resident
    QString name; ///< of a resident; title of a request
    QStringList roles; ///< what a resident is to the council
    Age age = Age::NotKnown;
    QString reference; ///< of a request
    QString stateText;
    QDateTime opened;
    Mask mask = OpenMask;
    Provenance from;
    QString key;

    friend bool operator==(const HomeFact&, const HomeFact&) = default;
};

/// Something that several homes with the same postcode have reported within days.
struct NearbyReport
{
    QString title; ///< in the source's words, as the first reported it
    int homes = 0; ///< without the customer's own
    QDateTime since;
    QStringList own; ///< references of the customer's own live reports of it

    friend bool operator==(const NearbyReport&, const NearbyReport&) = default;
};

/// Where and since when to ask, from what may be seen; empty: nothing may be asked.
[[nodiscard]] HomeQuestion homeQuestionOf(const CustomerView& view, const QDateTime& now);

/// Residents first, by name; then open requests at the property that are not the customer's own.
/// Other people are for the eyes of the staff while somebody is on the line, as cautions are.
[[nodiscard]] QList<HomeFact> homeFactsOf(const CustomerView& view,
                                          const HomeRecords& home,
                                          const Masking& mask,
                                          const QDateTime& now);

/// Most homes first. Nobody is named.
[[nodiscard]] QList<NearbyReport> nearbyReportsOf(const CustomerView& view,
                                                  const HomeRecords& home,
                                                  const Masking& mask,
                                                  const QDateTime& now);

}
