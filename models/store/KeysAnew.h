// KeysAnew.h - the keys of all persons that are held, made from their records in one go.
#pragma once

#include <QtGlobal>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall {

class Database;
class LinkRule;
struct LivePerson;

/// Written into person_key and link_key in the order of these, which takes a third of the time of
/// any other. Holds 12 bytes for each key until then, and the texts.
class KeysAnew
{
public:
    /// The keys of some persons, made on any thread.
    class Some
    {
    public:
        void add(const LivePerson& held, const LinkRule& rule);

    private:
        friend class KeysAnew;

        std::vector<qint64> m_persons;
        std::vector<std::pair<qint64, quint32>> m_link; ///< with the place of the person
        struct Text
        {
            std::size_t kind;
            quint32 size;
            quint32 place;
        };
        std::vector<Text> m_search;
        std::string m_texts;
    };

    void take(const Some& some);
    /// Within a transaction. Nothing is held any more after it.
    void write(Database& cache);

private:
    static constexpr std::size_t Parts = 16;
    static constexpr std::size_t Kinds = 5;

    struct LinkRow
    {
        quint32 high;
        quint32 low;
        quint32 place;

        friend auto operator<=>(const LinkRow&, const LinkRow&) = default;
    };
    struct SearchRow
    {
        quint32 at; ///< in the texts
        quint32 size;
        quint32 place;
    };

    [[nodiscard]] std::string_view textOf(const SearchRow& row) const;
    void writeLink(Database& cache);
    void writeSearch(Database& cache);

    std::vector<qint64> m_persons; ///< by place
    /// Sorted and written one after the other, so that one is given back before the next is needed.
    std::array<std::vector<LinkRow>, Parts> m_link;
    std::array<std::vector<SearchRow>, Kinds> m_search; ///< by KeyKind
    std::string m_texts;
};

/// Within a transaction.
void writeKeysAnew(Database& cache, const LinkRule& rule);

}
