// Quality.h - what is missing, old, contradictory or unlinked in the data of each source.
#pragma once

#include "domain/Records.h"

#include <QHash>
#include <QMap>

namespace guildhall {

struct QualityCount
{
    qint64 people = 0;
    qint64 withoutBirth = 0; ///< persons, not organisations
    qint64 withoutAddress = 0; ///< no address with a UPRN or a postcode
    qint64 withoutWay = 0; ///< neither telephone nor e-mail
    qint64 conflicting = 0; ///< another record of the same customer has another date of birth
    qint64 unlinked = 0; ///< the only record of its customer
    qint64 items = 0;
    qint64 withoutPerson = 0; ///< items that name nobody
    qint64 stale = 0; ///< live items without a word for `StaleDays`
};
inline constexpr int StaleDays = 28;

class QualityBuilder
{
public:
    explicit QualityBuilder(QDateTime now);

    void add(const HeldRecord& person, CustomerId customer);
    void add(const HeldRecord& item);
    /// By the source's id. To be called once, as the last.
    [[nodiscard]] QMap<QString, QualityCount> finish();

private:
    struct Known
    {
        QDate born; ///< of the first record that says it
        QMap<QString, qint64> records; ///< by source
        bool isConflicting = false;
    };

    QDateTime m_now;
    QMap<QString, QualityCount> m_counts;
    QHash<CustomerId, Known> m_customers;
};

}
