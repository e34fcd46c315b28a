#include "store/KeysAnew.h"

#include "store/Database.h"
#include "store/LivePersons.h"
#include "store/ReadAhead.h"
#include "store/SearchKeys.h"
#include "store/Statement.h"

#include <algorithm>
#include <array>
#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace guildhall {

namespace {

    /// Sorted and written one after the other, so that one is given back before the next is needed.
    constexpr std::size_t Parts = 16;
    constexpr std::size_t Kinds = 5;

    struct LinkKeyRow
    {
        qint64 value;
        qint64 person;

        friend auto operator<=>(const LinkKeyRow&, const LinkKeyRow&) = default;
    };

    struct SearchKeyRow
    {
        qint64 person;
        quint32 at; ///< in the texts
        quint32 size;
    };

    struct Batch
    {
        std::vector<LivePerson> persons;
        std::vector<LinkKeyRow> link;
        std::array<std::vector<SearchKeyRow>, Kinds> search;
        std::string texts;
    };

    void makeKeys(Batch& batch, const LinkRule& rule)
    {
        for (LivePerson& held : batch.persons) {
            if (!held.decode())
                continue;
            for (const qint64 value : rule.keys(held.record))
                batch.link.push_back({ value, held.id });
            for (const SearchKey& key : searchKeys(held.record.key, held.record.person)) {
                batch.search.at(static_cast<std::size_t>(key.kind))
                    .push_back({ held.id,
                                 static_cast<quint32>(batch.texts.size()),
                                 static_cast<quint32>(key.value.size()) });
                batch.texts += key.value;
            }
        }
        batch.persons.clear();
    }

    /// In the order of the values.
    std::size_t partOf(qint64 value)
    {
        return static_cast<std::size_t>((value >> 60) + 8);
    }

    class Keys
    {
    public:
        void add(const Batch& batch)
        {
            for (const LinkKeyRow& row : batch.link)
                m_link.at(partOf(row.value)).push_back(row);
            const auto before = static_cast<quint32>(m_texts.size());
            m_texts += batch.texts;
            for (std::size_t kind = 0; kind < Kinds; ++kind) {
                for (SearchKeyRow row : batch.search.at(kind)) {
                    row.at += before;
                    m_search.at(kind).push_back(row);
                }
            }
        }

        void writeLink(Database& cache)
        {
            Statement insert = cache.prepare("INSERT OR IGNORE INTO link_key VALUES (?, ?)");
            std::size_t part = 0;
            readAhead<std::vector<LinkKeyRow>>(
                [&](std::vector<LinkKeyRow>& rows) {
                    rows.swap(m_link.at(part++));
                    return part < Parts;
                },
                [](std::vector<LinkKeyRow>& rows) { std::sort(rows.begin(), rows.end()); },
                [&insert](const std::vector<LinkKeyRow>& rows) {
                    for (const LinkKeyRow& row : rows)
                        insert.bind(row.value).bind(row.person).run();
                });
        }

        void writeSearch(Database& cache)
        {
            Statement insert = cache.prepare("INSERT OR IGNORE INTO person_key VALUES (?, ?, ?)");
            std::size_t read = 0;
            int written = 0;
            readAhead<std::vector<SearchKeyRow>>(
                [&](std::vector<SearchKeyRow>& rows) {
                    rows.swap(m_search.at(read++));
                    return read < Kinds;
                },
                [this](std::vector<SearchKeyRow>& rows) {
                    std::sort(rows.begin(), rows.end(), [this](const auto& a, const auto& b) {
                        const auto order = textOf(a) <=> textOf(b);
                        return order != 0 ? order < 0 : a.person < b.person;
                    });
                },
                [&](const std::vector<SearchKeyRow>& rows) {
                    for (const SearchKeyRow& row : rows) {
                        const std::string_view text = textOf(row);
                        insert.bind(written)
                            .bindText({ text.data(), static_cast<qsizetype>(text.size()) })
                            .bind(row.person)
                            .run();
                    }
                    ++written;
                });
        }

    private:
        [[nodiscard]] std::string_view textOf(const SearchKeyRow& row) const
        {
            return std::string_view(m_texts).substr(row.at, row.size);
        }

        std::array<std::vector<LinkKeyRow>, Parts> m_link;
        std::array<std::vector<SearchKeyRow>, Kinds> m_search; ///< by KeyKind
        std::string m_texts;
    };

}

void writeKeysAnew(Database& cache, const LinkRule& rule)
{
    cache.run("DELETE FROM person_key");
    cache.run("DELETE FROM link_key");
    Keys keys;
    {
        LivePersons persons(cache);
        readAhead<Batch>([&persons](Batch& batch) { return persons.read(batch.persons); },
                         [&rule](Batch& batch) { makeKeys(batch, rule); },
                         [&keys](const Batch& batch) { keys.add(batch); });
    }
    keys.writeLink(cache);
    keys.writeSearch(cache);
}

}
