// StaffHomes.h - where staff live, as the council says it, to see who looks at their own address.
#pragma once

#include "base/Result.h"
#include "domain/Records.h"

#include <QHash>
#include <QSet>

namespace guildhall {

struct StaffHome
{
    QString uprn; ///< empty: not said
    QString postcode; ///< capitals and figures only; empty: not said
};

/// Read from {"homes": [{"staff": "k.shaw", "uprn": "100090012345", "postcode": "CB1 2AB"}, ...]},
/// a file for those only who look after the audit.
class StaffHomes
{
public:
    /// NotFound, or Malformed with the place.
    [[nodiscard]] static Result<StaffHomes> read(const QString& path);
    [[nodiscard]] static Result<StaffHomes> parse(const QByteArray& json);

    [[nodiscard]] bool isEmpty() const { return m_homes.isEmpty(); }
    /// A search that holds the postcode of one's own home.
    [[nodiscard]] bool isOwnPostcode(const StaffId& who, const QString& query) const;
    /// For every person record: who lives where a member of staff does.
    void note(const PersonRecord& person, CustomerId customer);
    [[nodiscard]] bool isOwnHome(const StaffId& who, CustomerId customer) const;

private:
    QHash<StaffId, StaffHome> m_homes;
    QMultiHash<QString, StaffId> m_staffAt; ///< by UPRN
    QHash<StaffId, QSet<CustomerId>> m_livingThere;
};

}
