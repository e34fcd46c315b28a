// Quality.h - what is missing, old, contradictory or unlinked in the data of each source.
#pragma once

#include "domain/Details.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <vector>

namespace guildhall {

struct QualityCount
{
    qint64 people = 0;
    qint64 withoutBirth = 0; ///< persons, not organisations
    qint64 withoutAddress = 0; ///< no address with a UPRN or a postcode
    qint64 withoutWay = 0; ///< neither telephone nor e-mail
    qint64 conflicting = 0; ///< another record of the same customer says otherwise of a detail
    QMap<Detail, qint64> conflicts; ///< the same by detail; none where there are none
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
    /// One thing that one record says, by its hash: a million customers fit into memory.
    struct Said
    {
        quint32 hash = 0;
        quint16 record = 0; ///< of the customer, from 0
        quint8 source = 0; ///< in m_sources
        quint8 detail = 0;
    };
    struct Known
    {
        std::vector<Said> said;
        quint16 records = 0;
    };

    [[nodiscard]] quint8 numberOf(const QString& source);
    void judge(const Known& known);

    QDateTime m_now;
    QMap<QString, QualityCount> m_counts;
    QStringList m_sources;
    QHash<CustomerId, Known> m_customers;
};

}
