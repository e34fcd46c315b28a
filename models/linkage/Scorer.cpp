// Scorer.cpp - adds up log2 weights of four kinds of pairs and weighs the first against the others.
#include "linkage/Scorer.h"

#include "linkage/Parallel.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace guildhall::linkage {

namespace {

    // log2(2^a + 2^b)
    double logSum(double a, double b)
    {
        const double high = std::max(a, b);
        const double low = std::min(a, b);
        return low < high - 40 ? high : high + std::log2(1 + std::exp2(low - high));
    }

    std::vector<float> lookUp(const FieldWeights& field, const TextPool& pool)
    {
        std::vector<float> weights(pool.size(), field.rareValue);
        if (field.commonValues.empty())
            return weights;
        for (std::uint32_t id = 1; id < pool.size(); ++id) {
            if (const auto found = field.commonValues.find(pool.hash(id));
                found != field.commonValues.end())
                weights[id] = found->second;
        }
        return weights;
    }

    std::vector<float> lookUp(const FieldWeights& field, PlaceKind kind, const TextPool& pool)
    {
        std::vector<float> weights(pool.size(), field.rareValue);
        for (std::uint32_t id = 1; id < pool.size(); ++id) {
            if (const auto found = field.commonValues.find(placeHash(kind, pool.hash(id)));
                found != field.commonValues.end())
                weights[id] = found->second;
        }
        return weights;
    }

    constexpr int FirstYear = 1000;
    constexpr std::uint32_t DatesAcross = (2200 - FirstYear) * 372;

    std::uint32_t dayIndex(std::uint32_t packed)
    {
        const DateParts d = unpackBirth(packed);
        const int index = (d.year - FirstYear) * 372 + (d.month - 1) * 31 + d.day - 1;
        return static_cast<std::uint32_t>(std::clamp(index, 0, static_cast<int>(DatesAcross) - 1));
    }

    // Two contradicting kinds: a company is not a person.
    constexpr float NeverSame = -60;
    // Of sums of floats.
    constexpr double Rounding = 0.01;
    // Of two who live together so many are named after each other besides those who happen to share
    // a forename.
    constexpr double NamedAfter = 0.0005;
    // log2 of how likely two who live together both give a mailbox that others of the home give
    // too, and by how much less likely any other is shared.
    constexpr float MailboxOfAll = -0.5F;
    constexpr float MailboxOfOne = -1.0F;

    // Two of one sex have each the title that anybody of that sex may have.
    float namesakesTitle(const FieldWeights& weights, Level level)
    {
        const auto share = [](const std::array<float, Levels>& shares, Level one) {
            return std::exp2(static_cast<double>(shares[static_cast<size_t>(one)]));
        };
        const double titled
            = share(weights.same, Level::Same) + share(weights.same, Level::PartSame);
        const double strangers
            = share(weights.strangers, Level::Same) + share(weights.strangers, Level::PartSame);
        return static_cast<float>(std::log2(
            std::max(1e-6, titled * share(weights.strangers, level) / std::max(1e-6, strangers))));
    }

}

bool forenameSaysSex(Level forename)
{
    return forename >= Level::Same && forename <= Level::PartSame && forename != Level::Swapped;
}

bool namesAgree(Level forename, Level surname)
{
    return forename >= Level::Same && forename <= Level::Initial && surname >= Level::Same
        && surname <= Level::Close;
}

bool restsOnMoreThanOne(const Agreement& agreement)
{
    int agreeing = 0;
    for (size_t field = 0; field < FixedFields; ++field) {
        const Level level = agreement[field];
        const bool weak = field == static_cast<size_t>(Field::Sex)
            || field == static_cast<size_t>(Field::Middle);
        if (level == Level::Missing || level >= Level::Area || weak)
            continue;
        agreeing
            += level == Level::Year || level == Level::NearYear || level == Level::District ? 0 : 1;
    }
    for (size_t field = FixedFields; field < MostFields; ++field)
        agreeing
            += agreement[field] != Level::Missing && agreement[field] != Level::Different ? 1 : 0;
    return agreeing >= 2;
}

float namesakesShare(const LinkageModel& model, size_t field, Level level, bool agree)
{
    const FieldWeights& weights = model.fields[field];
    const auto at = static_cast<size_t>(level);
    switch (static_cast<Field>(std::min(field, FixedFields))) {
    // One name, one sex and one home, written down as well or badly as one person's.
    case Field::Forename:
    case Field::Surname:
    case Field::Place:
        return weights.same[at];
    case Field::Sex:
        return level == Level::Same || level == Level::PartSame ? namesakesTitle(weights, level)
                                                                : weights.same[at];
    case Field::Birth:
    case Field::Middle:
        return weights.strangers[at];
    case Field::Email:
        return level != Level::Same && agree ? model.namesakesEmails[at] : weights.household[at];
    default:
        return weights.household[at];
    }
}

Scorer::Shares& Scorer::Shares::operator+=(const Shares& other)
{
    same += other.same;
    household += other.household;
    namesakes += other.namesakes;
    strangers += other.strangers;
    return *this;
}

Scorer::Shares operator*(float factor, const Scorer::Shares& shares)
{
    return { factor * shares.same,
             factor * shares.household,
             factor * shares.namesakes,
             factor * shares.strangers };
}

double PairScore::probability() const
{
    return 1 / (1 + std::exp2(-static_cast<double>(total)));
}

std::uint64_t wholeNameHash(const PersonTable& table, const Card& card)
{
    return combined(table.names().hash(card.forename), table.names().hash(card.surname));
}

Scorer::Scorer(const LinkageModel& model, const PersonTable& table, unsigned threads)
    : m_model(model)
    , m_table(table)
    , m_fields(std::min(model.fields.size(), FixedFields + std::min(table.others(), MostOthers)))
    , m_others(m_fields > FixedFields ? m_fields - FixedFields : 0)
{
    const auto field
        = [&model](Field f) -> const FieldWeights& { return model.fields[static_cast<size_t>(f)]; };
    const FieldWeights& place = field(Field::Place);
    const auto lookUpSexes = [&] {
        m_sexOfForename.assign(table.names().size(), Sex::Unknown);
        for (std::uint32_t id = 1; id < table.names().size(); ++id) {
            const auto found = model.sexOfForename.find(table.names().hash(id));
            if (found != model.sexOfForename.end())
                m_sexOfForename[id] = found->second;
        }
    };
    const auto lookUpPremises = [&] {
        m_premises.assign(table.premisesCount(), place.rareValue);
        for (std::uint32_t id = 1; id < table.premisesCount(); ++id) {
            const auto found
                = place.commonValues.find(placeHash(PlaceKind::Premises, table.premisesHash(id)));
            if (found != place.commonValues.end())
                m_premises[id] = found->second;
        }
    };
    const auto lookUpBirths = [&] {
        const FieldWeights& birth = field(Field::Birth);
        std::uint32_t last = 0;
        m_firstBirth = DatesAcross;
        for (std::uint32_t record = 0; record < table.size(); ++record) {
            if (table.card(record).birth == 0)
                continue;
            const std::uint32_t day = dayIndex(table.card(record).birth);
            m_firstBirth = std::min(m_firstBirth, day);
            last = std::max(last, day);
        }
        if (m_firstBirth > last)
            return;
        m_births.assign(last - m_firstBirth + 1, birth.rareValue);
        const auto set = [this](std::uint32_t packed, float weight) {
            const std::uint32_t at = dayIndex(packed) - m_firstBirth;
            if (at < m_births.size())
                m_births[at] = weight;
        };
        if (birth.commonValues.size() < table.size()) {
            for (const auto& [packed, weight] : birth.commonValues)
                set(static_cast<std::uint32_t>(packed), weight);
            return;
        }
        // A page of changed records has fewer of them than there are dates.
        for (std::uint32_t record = 0; record < table.size(); ++record) {
            const std::uint32_t packed = table.card(record).birth;
            if (const auto found = birth.commonValues.find(packed);
                found != birth.commonValues.end())
                set(packed, found->second);
        }
    };
    // Each of these fills its own list only.
    std::vector<std::function<void()>> parts {
        [&] { m_phones = lookUp(field(Field::Mobile), table.phones()); },
        [&] { m_emails = lookUp(field(Field::Email), table.emails()); },
        lookUpPremises,
        [&] { m_uprns = lookUp(place, PlaceKind::Uprn, table.uprns()); },
        [&] { m_surnames = lookUp(field(Field::Surname), table.names()); },
        [&] { m_forenames = lookUp(field(Field::Forename), table.names()); },
        lookUpSexes,
        [&] { m_nationalIds = lookUp(field(Field::NationalId), table.nationalIds()); },
        [&] { m_postcodes = lookUp(place, PlaceKind::Postcode, table.postcodes()); },
        lookUpBirths
    };
    for (size_t other = 0; other < m_others.size(); ++other)
        parts.emplace_back([&, other] {
            m_others[other] = lookUp(model.fields[FixedFields + other], table.otherValues(other));
        });
    inPieces(parts.size(), 1, threads, [&parts](unsigned, size_t at, size_t) { parts[at](); });
    if (model.careful) {
        m_sharedMailboxes.assign(table.emails().size(), false);
        for (std::uint32_t id = 1; id < table.emails().size(); ++id)
            m_sharedMailboxes[id] = model.sharedMailboxes.contains(table.emails().hash(id));
    }
    if (model.careful) {
        m_sources.assign(table.sources().size(), SourceWeights {});
        for (std::uint32_t id = 1; id < table.sources().size(); ++id) {
            const auto found = model.withinSource.find(table.sources().hash(id));
            if (found != model.withinSource.end())
                m_sources[id] = found->second;
        }
    }
}

float Scorer::strangers(std::uint32_t left, std::uint32_t right, size_t index, Level level) const
{
    const FieldWeights& weights = m_model.fields[index];
    const float usual = weights.strangers[static_cast<size_t>(level)];
    if (level != Level::Same
        && !(level == Level::Postcode && index == static_cast<size_t>(Field::Place)))
        return usual;
    const Card& a = m_table.card(left);
    const Card& b = m_table.card(right);
    const auto phone = [this, &usual](const std::array<std::uint32_t, 2>& x,
                                      const std::array<std::uint32_t, 2>& y) {
        float best = usual;
        bool found = false;
        for (const std::uint32_t p : x) {
            if (p != 0 && (p == y[0] || p == y[1])) {
                best = found ? std::min(best, m_phones[p]) : m_phones[p];
                found = true;
            }
        }
        return best;
    };
    switch (static_cast<Field>(std::min(index, FixedFields))) {
    case Field::Forename:
        return a.forename == b.forename
            ? m_forenames[a.forename]
            : std::max(m_forenames[a.forename], m_forenames[b.forename]);
    case Field::Surname:
        return a.surname == b.surname ? m_surnames[a.surname]
                                      : std::max(m_surnames[a.surname], m_surnames[b.surname]);
    case Field::Birth:
        return m_births[dayIndex(a.birth) - m_firstBirth];
    case Field::Mobile:
        return phone(a.mobile, b.mobile);
    case Field::Landline:
        return phone(a.landline, b.landline);
    case Field::Email:
        return m_emails[a.email];
    case Field::NationalId:
        return m_nationalIds[a.nationalId];
    case Field::Place:
        if (level == Level::Postcode)
            return std::max(m_postcodes[a.postcode], usual - 12);
        if (a.uprn != 0 && a.uprn == b.uprn)
            return m_uprns[a.uprn];
        return a.premises == b.premises && a.premises != 0 ? m_premises[a.premises] : usual;
    case Field::Other:
        return m_others[index - FixedFields][m_table.other(left, index - FixedFields)];
    case Field::Middle:
    case Field::Sex:
        break;
    }
    return usual;
}

float Scorer::wholeName(const Card& a) const
{
    const auto found = m_model.commonNames.find(wholeNameHash(m_table, a));
    if (found == m_model.commonNames.end())
        return m_model.rareNamesTogether[namesBand(static_cast<double>(m_forenames[a.forename]),
                                                   static_cast<double>(m_surnames[a.surname]))];
    return std::max(0.0F, found->second - m_forenames[a.forename] - m_surnames[a.surname]);
}

Scorer::Shares
Scorer::shares(std::uint32_t a, std::uint32_t b, size_t field, const Agreement& agreement) const
{
    const auto level = static_cast<size_t>(agreement[field]);
    if (level == 0)
        return {};
    // Nor do other premises speak against one organisation.
    if (m_model.careful && field == static_cast<size_t>(Field::Place)
        && agreement[field] >= Level::Area && isOrganisation(m_table.card(a)))
        return {};
    const FieldWeights& weights = m_model.fields[field];
    const Level forename = agreement[static_cast<size_t>(Field::Forename)];
    const Level surname = agreement[static_cast<size_t>(Field::Surname)];
    const bool agree = namesAgree(forename, surname);
    Shares out { weights.same[level],
                 weights.household[level],
                 namesakesShare(m_model, field, agreement[field], agree),
                 0 };
    out.strangers = strangers(a, b, field, agreement[field]);
    if (field == static_cast<size_t>(Field::Email) && agree)
        out.strangers = agreement[field] == Level::Same
            ? std::max(out.strangers, m_model.namesakesEmails[level])
            : m_model.namesakesEmails[level];
    // Nor does the sex say anything new of who has the forename.
    if (field == static_cast<size_t>(Field::Sex) && forenameSaysSex(forename))
        out.strangers = m_model.namesakesSexes[level];
    if (m_model.careful && field == static_cast<size_t>(Field::Forename)
        && agreement[field] == Level::Same)
        out.household = householdForename(a, b);
    if (m_model.careful && field == static_cast<size_t>(Field::Email)
        && agreement[field] == Level::Same) {
        const bool isShared = m_sharedMailboxes[m_table.card(a).email];
        // A mailbox that was never seen with another name is less often shared than one of which
        // nothing is known.
        out.namesakes = isShared ? MailboxOfAll : out.namesakes + MailboxOfOne;
        if (isShared)
            out.household = std::max(out.household, MailboxOfAll);
    }
    if (field == static_cast<size_t>(Field::Surname) && forename == Level::Same
        && surname == Level::Same)
        out.strangers += wholeName(m_table.card(a));
    return field < FixedFields ? out : m_model.furtherTrust * out;
}

float Scorer::householdForename(std::uint32_t a, std::uint32_t b) const
{
    constexpr auto Forename = static_cast<size_t>(Field::Forename);
    // Families have names of one origin: of strangers with that surname more bear it, too.
    const double chance = std::exp2(
        static_cast<double>(strangers(a, b, Forename, Level::Same) + wholeName(m_table.card(a))));
    return static_cast<float>(std::log2(NamedAfter + chance));
}

Scorer::Shares Scorer::sources(std::uint32_t a, std::uint32_t b) const
{
    const std::uint32_t source = sourceOf(m_table.card(a));
    const std::uint32_t other = sourceOf(m_table.card(b));
    // An organisation has an account for each of its premises; what was learned of people in one
    // system says nothing of it.
    if (m_sources.empty() || source == 0 || other == 0 || isOrganisation(m_table.card(a)))
        return {};
    const SourceWeights& weights = source == other ? m_sources[source] : m_model.acrossSources;
    return { weights.same, weights.household, weights.household, 0 };
}

Scorer::Shares Scorer::sums(std::uint32_t a, std::uint32_t b, const Agreement& agreement) const
{
    Shares sum = sources(a, b);
    for (size_t field = 0; field < m_fields; ++field) {
        if (agreement[field] != Level::Missing)
            sum += shares(a, b, field, agreement);
    }
    return sum;
}

Sex Scorer::sexOfPair(std::uint32_t a, std::uint32_t b) const
{
    const Card& left = m_table.card(a);
    const Card& right = m_table.card(b);
    for (const Card* card : { &left, &right }) {
        if (sexOf(*card) != Sex::Unknown)
            return sexOf(*card);
    }
    const Sex sex = m_sexOfForename[left.forename];
    return sex != Sex::Unknown ? sex : m_sexOfForename[right.forename];
}

PairScore Scorer::scoreOf(const Shares& sum, Sex sex) const
{
    const double against
        = logSum(logSum(m_model.priorHousehold + static_cast<double>(sum.household),
                        m_model.priorNamesakes[static_cast<size_t>(sex)]
                            + static_cast<double>(sum.namesakes)),
                 static_cast<double>(sum.strangers));
    const double fields = static_cast<double>(sum.same) - against;
    return { static_cast<float>(m_model.priorSame + fields), static_cast<float>(fields) };
}

float Scorer::strangersTogether(std::uint32_t a, std::uint32_t b, const Agreement& agreement) const
{
    return sums(a, b, agreement).strangers;
}

PairScore Scorer::score(std::uint32_t a, std::uint32_t b, const Agreement& agreement) const
{
    if (isOrganisation(m_table.card(a)) != isOrganisation(m_table.card(b)))
        return { NeverSame, NeverSame };
    return scoreOf(sums(a, b, agreement), sexOfPair(a, b));
}

std::optional<PairScore>
Scorer::scoreFrom(std::uint32_t a, std::uint32_t b, const Agreement& agreement, float least) const
{
    if (isOrganisation(m_table.card(a)) != isOrganisation(m_table.card(b)))
        return std::nullopt;
    const Shares sum = sums(a, b, agreement);
    // What speaks against is at least what any one kind of pair says.
    const double against = std::max(static_cast<double>(sum.strangers),
                                    m_model.priorHousehold + static_cast<double>(sum.household));
    if (m_model.priorSame + static_cast<double>(sum.same) - against
        < static_cast<double>(least) - Rounding)
        return std::nullopt;
    const PairScore score = scoreOf(sum, sexOfPair(a, b));
    return score.total >= least ? std::optional(score) : std::nullopt;
}

Explanation Scorer::explain(std::uint32_t a, std::uint32_t b, const Agreement& agreement) const
{
    Explanation out;
    if (isOrganisation(m_table.card(a)) != isOrganisation(m_table.card(b))) {
        out.prior = NeverSame;
        out.total = NeverSame;
        return out;
    }
    const Shares s = sums(a, b, agreement);
    const double household = m_model.priorHousehold + static_cast<double>(s.household);
    const double namesakes = m_model.priorNamesakes[static_cast<size_t>(sexOfPair(a, b))]
        + static_cast<double>(s.namesakes);
    const double against = logSum(logSum(household, namesakes), static_cast<double>(s.strangers));
    // The doubt is a mixture of three: each field speaks against it by the mixture's own shares,
    // and what is left of the sum is the prior.
    out.household = std::exp2(household - against);
    out.namesake = std::exp2(namesakes - against);
    out.total = m_model.priorSame + static_cast<double>(s.same) - against;
    out.probability = 1 / (1 + std::exp2(-out.total));
    double told = 0;
    for (size_t i = 0; i < m_fields; ++i) {
        if (agreement[i] == Level::Missing)
            continue;
        const Shares part = shares(a, b, i, agreement);
        const double weight = static_cast<double>(part.same)
            - out.household * static_cast<double>(part.household)
            - out.namesake * static_cast<double>(part.namesakes)
            - (1 - out.household - out.namesake) * static_cast<double>(part.strangers);
        out.reasons.push_back({ static_cast<Field>(i), agreement[i], weight });
        told += weight;
    }
    const Shares apart = sources(a, b);
    out.sources = static_cast<double>(apart.same)
        - (out.household + out.namesake) * static_cast<double>(apart.household);
    out.prior = out.total - told - out.sources;
    return out;
}

}
