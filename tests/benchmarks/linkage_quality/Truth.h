// Truth.h - whose each record of the invented council is, and what follows for pairs of records.
#pragma once

#include "CouncilRecords.h"
#include "domain/LinkCases.h"

#include <QHash>

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace guildhall {

/// One record of a person with the number of the person who it is about.
struct KnownRecord
{
    RecordName name;
    PersonRecord person;
    std::uint32_t customer = 0;
    std::uint32_t differences = 0; ///< council::Difference
};

/// Pairs of records counted against the truth.
struct PairFigures
{
    qint64 joined = 0; ///< pairs that stand in one cluster
    qint64 right = 0;
    qint64 all = 0; ///< pairs that are one person

    [[nodiscard]] double wrongInThousand() const;
    [[nodiscard]] double recall() const;
};

class Truth
{
public:
    /// All records of persons that the council's systems hold.
    explicit Truth(const council::Council& council);

    [[nodiscard]] const std::vector<KnownRecord>& records() const { return m_records; }
    [[nodiscard]] quint32 placeOf(const RecordName& name) const;

    /// `clusterOf` by place.
    [[nodiscard]] PairFigures figures(const std::vector<quint32>& clusterOf) const;
    /// Clusters by a key of the record; an empty one is alone.
    [[nodiscard]] std::vector<quint32>
    byKey(const std::function<QByteArray(const PersonRecord&)>& keyOf) const;
    /// True pairs that share no identifying value at all: neither name with birth date, phone,
    /// e-mail, number nor property with a name.
    [[nodiscard]] qint64 outOfReach() const;

    struct Sharing
    {
        qint64 all = 0; ///< pairs of records of one person
        qint64 apart = 0; ///< of these not in one cluster
        qint64 wrong = 0; ///< pairs of two persons in one cluster
    };
    /// Pairs by the kinds of values that both records share: number, email, phone, name and birth
    /// date, name and postcode; empty: none.
    [[nodiscard]] std::map<QString, Sharing> bySharing(const std::vector<quint32>& clusterOf) const;

private:
    std::vector<KnownRecord> m_records;
    QHash<QString, quint32> m_places;
};

}
