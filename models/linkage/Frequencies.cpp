// Frequencies.cpp - counts values and turns counts into chances that a stranger has the value too.
#include "linkage/Frequencies.h"

#include "linkage/Comparison.h"
#include "linkage/Parallel.h"
#include "linkage/Scorer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace guildhall::linkage {

namespace {

    // As if so many strangers had a value that only one person was seen with.
    // A small table cannot show how rare its values are: so many records more are believed to be
    // behind it, who have others.
    constexpr double BehindNames = 200;
    constexpr double BehindBirths = 2000;
    constexpr double BehindIdentifiers = 5000;
    constexpr double UnseenName = 1.0;
    constexpr double UnseenIdentifier = 0.3;
    constexpr double UnseenPlace = 0.5;
    constexpr double PersonsToAHousehold = 4;
    // A value is kept in the model when it is this much more common than a rare one.
    constexpr double WorthKeeping = 1.4;
    constexpr double Covered = 0.05;
    constexpr std::uint32_t TitledEnough = 4;
    // As if so many pairs had been seen and expected before any was.
    constexpr double PairedNames = 10;
    constexpr std::uint32_t PackedBirths = 2200U << 9;
    constexpr size_t NamesAtATime = size_t { 1 } << 14;

    // Nothing says that these two could be one person whose birth date was mistyped.
    bool shareNothing(const Card& a, const Card& b)
    {
        const auto shared = [](std::uint32_t x, std::uint32_t y) { return x != 0 && x == y; };
        const auto phones = [&shared](const std::array<std::uint32_t, 2>& x,
                                      const std::array<std::uint32_t, 2>& y) {
            return shared(x[0], y[0]) || shared(x[0], y[1]) || shared(x[1], y[0])
                || shared(x[1], y[1]);
        };
        return !shared(a.nationalId, b.nationalId) && !shared(a.email, b.email)
            && !shared(a.premises, b.premises) && !shared(a.postcode, b.postcode)
            && !phones(a.mobile, b.mobile) && !phones(a.landline, b.landline);
    }

}

struct Frequencies::Measure
{
    double own; // records that the person of a value has with it
    double unseen;
    double given;
    double backing; // records believed to stand behind the table

    [[nodiscard]] double chance(double count) const
    {
        const double all = std::max(1.0, given);
        const double strangers = std::min(all, std::max(0.0, count - own) + unseen);
        // The fewer have it here, the surer those behind the table have others.
        return strangers / (all + backing * (1 - strangers / all));
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

Frequencies::Frequencies(const PersonTable& table, unsigned threads)
    : m_table(table)
    , m_threads(threads)
    , m_others(std::min(table.others(), MostOthers))
{
    inPieces(2, 1, threads, [this](unsigned, size_t part, size_t) {
        if (part == 0)
            countNames();
        else
            countPlacesAndContacts();
    });
    sortInPieces(m_wholeNames, threads, [](const WholeName& a, const WholeName& b) {
        return a.hash != b.hash ? a.hash < b.hash : a.record < b.record;
    });
    const double n = std::max(1.0, static_cast<double>(table.size()));
    if ((m_premises.given + m_uprns.given) / n > Covered)
        m_placeCovered = PlaceCovered::Premises;
    else if (m_postcodes.given / n > Covered)
        m_placeCovered = PlaceCovered::Postcode;
}

void Frequencies::countNames()
{
    m_forenames.of.resize(m_table.names().size());
    m_surnames.of.resize(m_table.names().size());
    m_births.of.resize(PackedBirths);
    m_wholeNames.reserve(m_table.size());
    for (std::uint32_t record = 0; record < m_table.size(); ++record) {
        const Card& card = m_table.card(record);
        add(m_forenames, card.forename);
        add(m_surnames, card.surname);
        if (unpackBirth(card.birth).isWhole() && card.birth < PackedBirths)
            add(m_births, card.birth);
        if (card.forename != 0 && card.surname != 0)
            m_wholeNames.push_back({ wholeNameHash(m_table, card), record });
    }
}

void Frequencies::countPlacesAndContacts()
{
    for (std::uint32_t record = 0; record < m_table.size(); ++record) {
        const Card& card = m_table.card(record);
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
            add(m_others[other], m_table.other(record, other));
    }
}

void Frequencies::fill(LinkageModel& model) const
{
    const double n = std::max(1.0, static_cast<double>(m_table.size()));
    const auto measure = [&](const Counts& counts, Field field, double unseen, double behind) {
        const float sameShare
            = model.fields[static_cast<size_t>(field)].same[static_cast<size_t>(Level::Same)];
        const double agrees = sameShare < 0 ? std::exp2(static_cast<double>(sameShare)) : 0.7;
        return Measure { 1 + (model.recordsPerPerson - 1) * agrees * counts.given / n,
                         unseen,
                         counts.given,
                         behind };
    };
    const auto keep
        = [](FieldWeights& field, const Measure& chances, std::uint32_t count, std::uint64_t hash) {
              const double chance = chances.chance(count);
              if (chance > WorthKeeping * chances.chance(0))
                  field.commonValues[hash] = static_cast<float>(std::log2(chance));
          };
    const auto fillPool
        = [&](Field f, const Counts& counts, const TextPool& pool, double unseen, double behind) {
              FieldWeights& field = model.fields[static_cast<size_t>(f)];
              const Measure chances = measure(counts, f, unseen, behind);
              field.commonValues.clear();
              field.rareValue = static_cast<float>(std::log2(chances.chance(0)));
              for (std::uint32_t id = 1; id < counts.of.size(); ++id)
                  keep(field, chances, counts.of[id], pool.hash(id));
          };
    const auto fillPhones = [&] {
        fillPool(Field::Mobile, m_phones, m_table.phones(), UnseenIdentifier, BehindIdentifiers);
        model.fields[static_cast<size_t>(Field::Landline)].rareValue
            = model.fields[static_cast<size_t>(Field::Mobile)].rareValue;
    };
    const auto fillBirths = [&] {
        FieldWeights& birth = model.fields[static_cast<size_t>(Field::Birth)];
        const Measure births = measure(m_births, Field::Birth, UnseenName, BehindBirths);
        birth.commonValues.clear();
        birth.rareValue = static_cast<float>(std::log2(births.chance(0)));
        for (std::uint32_t packed = 1; packed < m_births.of.size(); ++packed) {
            if (m_births.of[packed] > 0)
                keep(birth, births, m_births.of[packed], packed);
        }
    };
    const auto fillPlaces = [&] {
        FieldWeights& place = model.fields[static_cast<size_t>(Field::Place)];
        // A household's other members are explained as such; only beyond them are there strangers.
        Measure places = measure(m_premises.given > m_uprns.given ? m_premises : m_uprns,
                                 Field::Place,
                                 UnseenPlace,
                                 BehindNames);
        places.own *= PersonsToAHousehold;
        place.commonValues.clear();
        place.rareValue = static_cast<float>(std::log2(places.chance(0)));
        for (std::uint32_t id = 1; id < m_premises.of.size(); ++id)
            keep(place,
                 places,
                 m_premises.of[id],
                 placeHash(PlaceKind::Premises, m_table.premisesHash(id)));
        for (std::uint32_t id = 1; id < m_uprns.of.size(); ++id)
            keep(place,
                 places,
                 m_uprns.of[id],
                 placeHash(PlaceKind::Uprn, m_table.uprns().hash(id)));
        const Measure postcodes = measure(m_postcodes, Field::Place, UnseenPlace, BehindNames);
        for (std::uint32_t id = 1; id < m_postcodes.of.size(); ++id)
            keep(place,
                 postcodes,
                 m_postcodes.of[id],
                 placeHash(PlaceKind::Postcode, m_table.postcodes().hash(id)));
    };
    // Each of these writes its own field only.
    std::vector<std::function<void()>> parts {
        fillPhones,
        fillPlaces,
        [&] {
            fillPool(Field::Email, m_emails, m_table.emails(), UnseenIdentifier, BehindIdentifiers);
        },
        [&] { fillPool(Field::Surname, m_surnames, m_table.names(), UnseenName, BehindNames); },
        [&] { fillPool(Field::Forename, m_forenames, m_table.names(), UnseenName, BehindNames); },
        [&] {
            fillPool(Field::NationalId,
                     m_nationalIds,
                     m_table.nationalIds(),
                     UnseenIdentifier,
                     BehindIdentifiers);
        },
        fillBirths,
        [&] { countSexes(model); }
    };
    for (size_t other = 0; other < m_others.size(); ++other)
        parts.emplace_back([&, other] {
            fillPool(static_cast<Field>(FixedFields + other),
                     m_others[other],
                     m_table.otherValues(other),
                     UnseenName,
                     0);
        });
    inPieces(parts.size(), 1, m_threads, [&parts](unsigned, size_t at, size_t) { parts[at](); });
    countWholeNames(model, measure(m_forenames, Field::Forename, UnseenName, BehindNames).own);
}

void Frequencies::findSharedMailboxes(LinkageModel& model) const
{
    model.sharedMailboxes.clear();
    std::vector<std::uint32_t> first(m_table.emails().size(), 0); // a forename that was seen
    for (std::uint32_t record = 0; record < m_table.size(); ++record) {
        const Card& card = m_table.card(record);
        if (card.email == 0 || card.forename == 0)
            continue;
        std::uint32_t& seen = first[card.email];
        if (seen == 0)
            seen = card.forename;
        else if (seen != card.forename
                 && compareForenames(m_table.names().text(seen),
                                     m_table.names().text(card.forename))
                     == Level::Different)
            model.sharedMailboxes.insert(m_table.emails().hash(card.email));
    }
}

// Titles say whose name it is.
void Frequencies::countSexes(LinkageModel& model) const
{
    model.sexOfForename.clear();
    std::vector<std::array<std::uint32_t, 3>> titled(m_table.names().size());
    for (std::uint32_t record = 0; record < m_table.size(); ++record) {
        const Card& card = m_table.card(record);
        ++titled[card.forename][static_cast<size_t>(sexOf(card))];
    }
    for (std::uint32_t id = 1; id < titled.size(); ++id) {
        const auto [none, men, women] = titled[id];
        if (men + women >= TitledEnough && std::min(men, women) * 20 < men + women)
            model.sexOfForename.emplace(m_table.names().hash(id),
                                        men > women ? Sex::Male : Sex::Female);
    }
}

// Names that go together (Mohammed Khan) are more common than their parts say. The common ones are
// counted; by how much the others are is seen on those whose birth dates say that they are two.
void Frequencies::countWholeNames(LinkageModel& model, double own) const
{
    const auto nextName = [this](WholeNames::const_iterator first) {
        return std::find_if(first, m_wholeNames.end(), [first](const WholeName& name) {
            return name.hash != first->hash;
        });
    };
    std::vector<Together> pieces((m_wholeNames.size() + NamesAtATime - 1) / NamesAtATime);
    inPieces(m_wholeNames.size(), NamesAtATime, m_threads, [&](unsigned, size_t begin, size_t end) {
        auto first = m_wholeNames.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto until = m_wholeNames.begin() + static_cast<std::ptrdiff_t>(end);
        // A name belongs to the piece in which it begins.
        if (begin > 0 && (first - 1)->hash == first->hash)
            first = nextName(first);
        while (first < until) {
            const auto last = nextName(first);
            lookAtName(model, own, first, last, pieces[begin / NamesAtATime]);
            first = last;
        }
    });
    model.commonNames.clear();
    Together all;
    for (const Together& piece : pieces) {
        model.commonNames.insert(piece.common.begin(), piece.common.end());
        for (size_t band = 0; band < NamesBands; ++band) {
            all.seen[band] += piece.seen[band];
            all.expected[band] += piece.expected[band];
        }
    }
    double before = 1;
    for (size_t band = 0; band < NamesBands; ++band) {
        // A band with little to go by is believed to be as the commoner names before it.
        before = std::max(
            1.0, (all.seen[band] + PairedNames * before) / (all.expected[band] + PairedNames));
        model.rareNamesTogether[band] = static_cast<float>(std::log2(before));
    }
}

void Frequencies::lookAtName(const LinkageModel& model,
                             double own,
                             WholeNames::const_iterator first,
                             WholeNames::const_iterator last,
                             Together& into) const
{
    const auto count = static_cast<double>(last - first);
    if (count > 2 * own + 2) {
        const Measure names { own, UnseenName, m_forenames.given, BehindNames };
        into.common.emplace_back(first->hash, static_cast<float>(std::log2(names.chance(count))));
        return;
    }
    const auto chance = [this, &model](Field field, std::uint32_t id) {
        const FieldWeights& weights = model.fields[static_cast<size_t>(field)];
        const auto found = weights.commonValues.find(m_table.names().hash(id));
        return static_cast<double>(found == weights.commonValues.end() ? weights.rareValue
                                                                       : found->second);
    };
    const Card& one = m_table.card(first->record);
    const double forename = chance(Field::Forename, one.forename);
    const double surname = chance(Field::Surname, one.surname);
    const size_t band = namesBand(forename, surname);
    const double expected = m_births.given / 2 * std::exp2(forename + surname);
    for (auto a = first; a != last; ++a) {
        const Card& left = m_table.card(a->record);
        if (!unpackBirth(left.birth).isWhole())
            continue;
        into.expected[band] += expected;
        for (auto b = a + 1; b != last; ++b) {
            const Card& right = m_table.card(b->record);
            if (unpackBirth(right.birth).isWhole() && shareNothing(left, right)
                && compareBirths(unpackBirth(left.birth), unpackBirth(right.birth)) >= Level::Year)
                into.seen[band] += 1;
        }
    }
}

}
