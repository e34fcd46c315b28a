#include "rules/RuleBook.h"

#include "rules/RuleReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    bool overlap(const RuleSet& a, const RuleSet& b)
    {
        const bool aEndsFirst = a.until.isValid() && a.until < b.from;
        const bool bEndsFirst = b.until.isValid() && b.until < a.from;
        return !aEndsFirst && !bEndsFirst;
    }

    Error wrong(const QString& fileName, const QString& pointer, const QString& what)
    {
        return { Error::Kind::Invalid, fileName + u": "_s + pointer + u": "_s + what };
    }

    /// Takes the council's date where the law has none yet, or a later one; false: it is later.
    bool comesIn(QDate council, QDate& law)
    {
        if (!council.isValid())
            return true;
        if (law.isValid() && council > law)
            return false;
        law = council;
        return true;
    }

    /// The council's clock may differ from the law's in nothing but its length and extension.
    bool isTighter(const ClockRule& council, const ClockRule& law)
    {
        using Extension = ClockRule::Extension;
        const bool sameClock = council.starts == law.starts && council.startsElse == law.startsElse
            && council.ends == law.ends && council.rolls == law.rolls
            && council.pauses == law.pauses && council.within.unit == law.within.unit;
        const bool extensionFits = council.extension == Extension::None
            || law.extension == Extension::ByAgreement
            || (council.extension == Extension::AtMost && law.extension == Extension::AtMost
                && council.longestExtension <= law.longestExtension);
        return sameClock && extensionFits && council.within.count <= law.within.count;
    }

}

Result<RuleBook> RuleBook::read(const QList<File>& files)
{
    RuleBook book;
    QList<std::pair<RuleSet, QString>> councils;
    for (const auto& file : files) {
        const auto set = readRuleSet(file.json, file.name);
        if (!set)
            return set.error();
        if (!set->tightens.isEmpty()) {
            councils.append({ *set, file.name });
            continue;
        }
        if (const auto added = book.addLaw(*set, file.name); !added)
            return added.error();
    }
    for (const auto& [council, fileName] : councils)
        if (const auto added = book.addTightening(council, fileName); !added)
            return added.error();
    return book;
}

const RuleSet* RuleBook::inForce(RuleSet::Kind kind, QDate day) const
{
    const auto found = std::find_if(m_sets.cbegin(), m_sets.cend(), [&](const RuleSet& set) {
        return set.kind == kind && set.inForceOn(day);
    });
    return found == m_sets.cend() ? nullptr : &*found;
}

Outcome RuleBook::addLaw(const RuleSet& law, const QString& fileName)
{
    for (const auto& other : m_sets)
        if (other.id == law.id)
            return wrong(fileName, u"/id"_s, u"is the id of another file's rules"_s);
    for (const auto& other : m_sets)
        if (other.kind == law.kind && overlap(other, law))
            return wrong(fileName, u"/from"_s, u"overlaps the time of "_s + other.id);
    m_sets.append(law);
    return Done {};
}

Outcome RuleBook::addTightening(const RuleSet& council, const QString& fileName)
{
    const auto law = std::find_if(m_sets.cbegin(), m_sets.cend(), [&](const RuleSet& set) {
        return set.id == council.tightens && set.tightens.isEmpty();
    });
    if (law == m_sets.cend())
        return wrong(fileName, u"/tightens"_s, u"names no rules that are there"_s);
    if (council.kind != law->kind)
        return wrong(fileName, u"/kind"_s, u"must be that of "_s + law->id);
    if (council.from < law->from || (law->until.isValid() && !council.until.isValid())
        || (law->until.isValid() && council.until > law->until))
        return wrong(fileName, u"/from"_s, u"must lie within the time of "_s + law->id);

    auto whole = council;
    whole.days = law->days;
    whole.reopened = law->reopened;
    whole.hazards = law->hazards;
    whole.clocks = law->clocks;
    for (qsizetype i = 0; i < council.clocks.size(); ++i) {
        const auto& rule = council.clocks.at(i);
        const auto pointer = u"/clocks/%1"_s.arg(i);
        const auto place
            = std::find_if(whole.clocks.begin(), whole.clocks.end(), [&](const ClockRule& held) {
                  return held.appliesTo == rule.appliesTo && held.id == rule.id;
              });
        if (place == whole.clocks.end())
            return wrong(fileName, pointer + u"/id"_s, u"is no clock of "_s + law->id);
        if (!isTighter(rule, *place))
            return wrong(fileName, pointer, u"allows more than "_s + law->id + u" does"_s);
        *place = rule;
    }
    for (qsizetype i = 0; i < council.hazards.size(); ++i) {
        const auto& hazard = council.hazards.at(i);
        const auto held = std::ranges::find(whole.hazards, hazard.id, &HazardCategory::id);
        const auto pointer = u"/hazards/%1"_s.arg(i);
        if (held == whole.hazards.end())
            return wrong(fileName, pointer + u"/category"_s, u"is no category of "_s + law->id);
        if (!comesIn(hazard.emergencyFrom, held->emergencyFrom)
            || !comesIn(hazard.significantFrom, held->significantFrom))
            return wrong(fileName, pointer, u"comes in later than "_s + law->id + u" says"_s);
    }
    m_sets.prepend(whole);
    return Done {};
}

}
