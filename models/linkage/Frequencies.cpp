// Frequencies.cpp - counts values and turns counts into chances that a stranger has the value too.
#include "linkage/Frequencies.h"

#include "linkage/Scorer.h"

#include <algorithm>
#include <cmath>

namespace guildhall::linkage {

namespace {

    // As if so many strangers had a value that only one person was seen with.
    constexpr double UnseenName = 1.0;
    constexpr double UnseenIdentifier = 0.3;
    constexpr double UnseenPlace = 0.5;
    constexpr double PersonsToAHousehold = 4;
    // A value is kept in the model when it is this much more common than a rare one.
    constexpr double WorthKeeping = 1.4;
    constexpr double Covered = 0.05;
    constexpr std::uint32_t PackedBirths = 2200U << 9;

}

struct Frequencies::Measure
{
    double own; // records that the person of a value has with it
    double unseen;
    double given;

    [[nodiscard]] double chance(double count) const
    {
        return std::min(1.0, (std::max(0.0, count - own) + unseen) / std::max(1.0, given));
    }
};

void Frequencies::add(Counts& counts, std::uint32_t id)
{
    if (id == 0)
        return;
    if (id >= counts.of.size())
        counts.of.resize(id + 1, 0);
    ++counts.of[id];
    counts.given += 1;
}

Frequencies::Frequencies(const PersonTable& table)
    : m_table(table)
    , m_others(std::min(table.others(), MostOthers))
{
    m_forenames.of.resize(table.names().size());
    m_surnames.of.resize(table.names().size());
    m_births.of.resize(PackedBirths);
    m_wholeNames.reserve(table.size());
    for (std::uint32_t record = 0; record < table.size(); ++record) {
        const Card& card = table.card(record);
        add(m_forenames, card.forename);
        add(m_surnames, card.surname);
        if (unpackBirth(card.birth).isWhole() && card.birth < PackedBirths)
            add(m_births, card.birth);
        for (const auto& phones : { card.mobile, card.landline }) {
            for (const std::uint32_t phone : phones)
                add(m_phones, phone);
        }
        add(m_emails, card.email);
        add(m_nationalIds, card.nationalId);
        add(m_premises, card.premises);
        add(m_uprns, card.uprn);
        add(m_postcodes, card.postcode);
        for (size_t other = 0; other < m_others.size(); ++other)
            add(m_others[other], table.other(record, other));
        if (card.forename != 0 && card.surname != 0)
            m_wholeNames.push_back(wholeNameHash(table, card));
    }
    std::sort(m_wholeNames.begin(), m_wholeNames.end());
    const double n = std::max(1.0, static_cast<double>(table.size()));
    if ((m_premises.given + m_uprns.given) / n > Covered)
        m_placeCovered = PlaceCovered::Premises;
    else if (m_postcodes.given / n > Covered)
        m_placeCovered = PlaceCovered::Postcode;
}

void Frequencies::fill(LinkageModel& model) const
{
    const double n = std::max(1.0, static_cast<double>(m_table.size()));
    const auto measure = [&](const Counts& counts, Field field, double unseen) {
        const float sameShare
            = model.fields[static_cast<size_t>(field)].same[static_cast<size_t>(Level::Same)];
        const double agrees = sameShare < 0 ? std::exp2(static_cast<double>(sameShare)) : 0.7;
        return Measure { 1 + (model.recordsPerPerson - 1) * agrees * counts.given / n,
                         unseen,
                         counts.given };
    };
    const auto keep
        = [](FieldWeights& field, const Measure& chances, std::uint32_t count, std::uint64_t hash) {
              const double chance = chances.chance(count);
              if (chance > WorthKeeping * chances.chance(0))
                  field.commonValues[hash] = static_cast<float>(std::log2(chance));
          };
    const auto fillPool = [&](Field f, const Counts& counts, const TextPool& pool, double unseen) {
        FieldWeights& field = model.fields[static_cast<size_t>(f)];
        const Measure chances = measure(counts, f, unseen);
        field.commonValues.clear();
        field.rareValue = static_cast<float>(std::log2(chances.chance(0)));
        for (std::uint32_t id = 1; id < counts.of.size(); ++id)
            keep(field, chances, counts.of[id], pool.hash(id));
    };
    fillPool(Field::Forename, m_forenames, m_table.names(), UnseenName);
    fillPool(Field::Surname, m_surnames, m_table.names(), UnseenName);
    fillPool(Field::Mobile, m_phones, m_table.phones(), UnseenIdentifier);
    model.fields[static_cast<size_t>(Field::Landline)].rareValue
        = model.fields[static_cast<size_t>(Field::Mobile)].rareValue;
    fillPool(Field::Email, m_emails, m_table.emails(), UnseenIdentifier);
    fillPool(Field::NationalId, m_nationalIds, m_table.nationalIds(), UnseenIdentifier);
    for (size_t other = 0; other < m_others.size(); ++other)
        fillPool(static_cast<Field>(FixedFields + other),
                 m_others[other],
                 m_table.otherValues(other),
                 UnseenName);

    FieldWeights& birth = model.fields[static_cast<size_t>(Field::Birth)];
    const Measure births = measure(m_births, Field::Birth, UnseenName);
    birth.commonValues.clear();
    birth.rareValue = static_cast<float>(std::log2(births.chance(0)));
    for (std::uint32_t packed = 1; packed < m_births.of.size(); ++packed) {
        if (m_births.of[packed] > 0)
            keep(birth, births, m_births.of[packed], packed);
    }

    FieldWeights& place = model.fields[static_cast<size_t>(Field::Place)];
    // A household's other members are explained as such; only beyond them are there strangers.
    Measure places = measure(
        m_premises.given > m_uprns.given ? m_premises : m_uprns, Field::Place, UnseenPlace);
    places.own *= PersonsToAHousehold;
    place.commonValues.clear();
    place.rareValue = static_cast<float>(std::log2(places.chance(0)));
    for (std::uint32_t id = 1; id < m_premises.of.size(); ++id)
        keep(place,
             places,
             m_premises.of[id],
             placeHash(PlaceKind::Premises, m_table.premisesHash(id)));
    for (std::uint32_t id = 1; id < m_uprns.of.size(); ++id)
        keep(place, places, m_uprns.of[id], placeHash(PlaceKind::Uprn, m_table.uprns().hash(id)));
    const Measure postcodes = measure(m_postcodes, Field::Place, UnseenPlace);
    for (std::uint32_t id = 1; id < m_postcodes.of.size(); ++id)
        keep(place,
             postcodes,
             m_postcodes.of[id],
             placeHash(PlaceKind::Postcode, m_table.postcodes().hash(id)));

    // Names that go together (Mohammed Khan) are more common than their parts say.
    model.commonNames.clear();
    const Measure names = measure(m_forenames, Field::Forename, UnseenName);
    for (auto first = m_wholeNames.begin(); first != m_wholeNames.end();) {
        const auto last = std::upper_bound(first, m_wholeNames.end(), *first);
        const auto count = static_cast<double>(last - first);
        if (count > 2 * names.own + 2)
            model.commonNames[*first] = static_cast<float>(std::log2(names.chance(count)));
        first = last;
    }
}

}
