#include "store/KeysAnew.h"

#include "store/Database.h"
#include "store/LivePersons.h"
#include "store/ReadAhead.h"
#include "store/SearchKeys.h"
#include "store/Statement.h"

#include <algorithm>
#include <bit>

namespace guildhall {

namespace {

    /// In the order of the values.
    std::size_t partOf(qint64 value)
    {
        return static_cast<std::size_t>((value >> 60) + 8);
    }

}

void KeysAnew::Some::add(const LivePerson& held, const LinkRule& rule)
{
    const auto place = static_cast<quint32>(m_persons.size());
    m_persons.push_back(held.id);
    for (const qint64 value : rule.keys(held.record))
        m_link.emplace_back(value, place);
    for (const SearchKey& key : searchKeys(held.record.key, held.record.person)) {
        m_search.push_back(
            { static_cast<std::size_t>(key.kind), static_cast<quint32>(key.value.size()), place });
        m_texts += key.value;
    }
}

void KeysAnew::take(const Some& some)
{
    const auto before = static_cast<quint32>(m_persons.size());
    m_persons.insert(m_persons.end(), some.m_persons.begin(), some.m_persons.end());
    for (const auto& [value, place] : some.m_link) {
        const auto bits = std::bit_cast<quint64>(value);
        m_link.at(partOf(value))
            .push_back({ static_cast<quint32>(bits >> 32),
                         static_cast<quint32>(bits & 0xffff'ffff),
                         before + place });
    }
    auto at = static_cast<quint32>(m_texts.size());
    m_texts += some.m_texts;
    for (const Some::Text& text : some.m_search) {
        m_search.at(text.kind).push_back({ at, text.size, before + text.place });
        at += text.size;
    }
}

void KeysAnew::write(Database& cache)
{
    cache.run("DELETE FROM person_key");
    cache.run("DELETE FROM link_key");
    writeLink(cache);
    writeSearch(cache);
    *this = {};
}

void KeysAnew::writeLink(Database& cache)
{
    Statement insert = cache.prepare("INSERT OR IGNORE INTO link_key VALUES (?, ?)");
    std::size_t part = 0;
    readAhead<std::vector<LinkRow>, 2>(
        [&](std::vector<LinkRow>& rows) {
            rows.swap(m_link.at(part++));
            return part < Parts;
        },
        [](std::vector<LinkRow>& rows) { std::sort(rows.begin(), rows.end()); },
        [&](const std::vector<LinkRow>& rows) {
            for (const auto& [high, low, place] : rows)
                insert.bind(std::bit_cast<qint64>(quint64 { high } << 32 | low))
                    .bind(m_persons[place])
                    .run();
        });
}

void KeysAnew::writeSearch(Database& cache)
{
    Statement insert = cache.prepare("INSERT OR IGNORE INTO person_key VALUES (?, ?, ?)");
    std::size_t read = 0;
    int written = 0;
    readAhead<std::vector<SearchRow>, 2>(
        [&](std::vector<SearchRow>& rows) {
            rows.swap(m_search.at(read++));
            return read < Kinds;
        },
        [this](std::vector<SearchRow>& rows) {
            std::sort(rows.begin(), rows.end(), [this](const SearchRow& a, const SearchRow& b) {
                const auto order = textOf(a) <=> textOf(b);
                return order != 0 ? order < 0 : a.place < b.place;
            });
        },
        [&](const std::vector<SearchRow>& rows) {
            for (const SearchRow& row : rows) {
                const std::string_view text = textOf(row);
                insert.bind(written)
                    .bindKeptText({ text.data(), static_cast<qsizetype>(text.size()) })
                    .bind(m_persons[row.place])
                    .run();
            }
            ++written;
        });
}

std::string_view KeysAnew::textOf(const SearchRow& row) const
{
    return std::string_view(m_texts).substr(row.at, row.size);
}

void writeKeysAnew(Database& cache, const LinkRule& rule)
{
    struct Batch
    {
        std::vector<LivePerson> persons;
        KeysAnew::Some keys;
    };
    KeysAnew keys;
    {
        LivePersons persons(cache);
        readAhead<Batch, 2>([&persons](Batch& batch) { return persons.read(batch.persons); },
                            [&rule](Batch& batch) {
                                for (LivePerson& held : std::exchange(batch.persons, {})) {
                                    if (held.decode())
                                        batch.keys.add(held, rule);
                                }
                            },
                            [&keys](const Batch& batch) { keys.take(batch.keys); });
    }
    keys.write(cache);
}

}
