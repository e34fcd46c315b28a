// Nicknames.h - forenames that stand for one another: short forms, spellings, other languages'
// forms.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace guildhall::linkage {

/// Read from resources/linkage/nicknames.csv: one line a group of folded names. A name may stand in
/// several groups (Chris is Christopher and Christine, who are not each other).
class Nicknames
{
public:
    /// The table that the program is built with.
    [[nodiscard]] static const Nicknames& builtIn();

    explicit Nicknames(std::string_view csv);

    [[nodiscard]] bool sameName(std::string_view a, std::string_view b) const;
    [[nodiscard]] bool knows(std::string_view name) const { return m_groups.contains(name); }
    [[nodiscard]] size_t size() const { return m_groups.size(); }

private:
    std::unordered_map<std::string_view, std::vector<std::uint16_t>> m_groups;
    std::vector<char> m_text;
};

}
