// Frequencies.h - how common each value is, so that Smith is weak evidence and Okonkwo-Reyes
// strong.
#pragma once

#include "linkage/LinkageModel.h"
#include "linkage/PersonTable.h"

#include <array>
#include <utility>
#include <vector>

namespace guildhall::linkage {

/// The finest place that most records of a table give.
enum class PlaceCovered { Nothing, Postcode, Premises };

/// Counts of all values of a table.
class Frequencies
{
public:
    Frequencies(const PersonTable& table, unsigned threads);

    /// Sets the model's rare and common values. From a value's count its own person's further
    /// records are taken off, as many as the model believes a person to have, because only
    /// strangers' matter.
    void fill(LinkageModel& model) const;
    /// Which mailboxes persons of different forenames share.
    void findSharedMailboxes(LinkageModel& model) const;
    [[nodiscard]] PlaceCovered placeCovered() const { return m_placeCovered; }

private:
    struct Counts
    {
        std::vector<std::uint32_t> of;
        double given = 0; ///< records that give a value at all
    };
    struct Measure;
    static void add(Counts& counts, std::uint32_t id);
    void countNames();
    void countPlacesAndContacts();
    void countSexes(LinkageModel& model) const;
    void countWholeNames(LinkageModel& model, double own) const;

    const PersonTable& m_table;
    unsigned m_threads;
    Counts m_forenames;
    Counts m_surnames;
    Counts m_births;
    Counts m_phones;
    Counts m_emails;
    Counts m_nationalIds;
    Counts m_premises;
    Counts m_uprns;
    Counts m_postcodes;
    std::vector<Counts> m_others;
    struct WholeName
    {
        std::uint64_t hash;
        std::uint32_t record;
    };
    using WholeNames = std::vector<WholeName>;
    /// What a run of whole names shows of names that go together.
    struct Together
    {
        std::array<double, NamesBands> seen {};
        std::array<double, NamesBands> expected {};
        std::vector<std::pair<std::uint64_t, float>> common;
    };
    void lookAtName(const LinkageModel& model,
                    double own,
                    WholeNames::const_iterator first,
                    WholeNames::const_iterator last,
                    Together& into) const;
    WholeNames m_wholeNames; // sorted
    PlaceCovered m_placeCovered = PlaceCovered::Nothing;
};

}
