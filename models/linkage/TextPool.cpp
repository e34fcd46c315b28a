// TextPool.cpp - open addressing over an arena of bytes.
#include "linkage/TextPool.h"

#include <algorithm>
#include <cstring>

namespace guildhall::linkage {

namespace {

    constexpr size_t ArenaBytes = size_t { 1 } << 20;

}

std::uint64_t stableHash(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = seed + 0x9e3779b97f4a7c15ULL + text.size();
    size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        hash = mixed(hash ^ word);
    }
    std::uint64_t word = 0;
    for (size_t i = 0; at + i < text.size(); ++i)
        word |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[at + i])) << (8 * i);
    return mixed(hash ^ word);
}

TextPool::TextPool()
    : m_texts { std::string_view() }
    , m_hashes { 0 }
    , m_slots(1024, 0)
{
}

std::uint32_t TextPool::add(std::string_view text)
{
    return text.empty() ? 0 : add(text, stableHash(text));
}

std::vector<std::uint32_t> TextPool::addAll(const TextPool& other)
{
    std::vector<std::uint32_t> here(other.size(), 0);
    for (std::uint32_t id = 1; id < other.size(); ++id)
        here[id] = add(other.text(id), other.hash(id));
    return here;
}

std::uint32_t TextPool::add(std::string_view text, std::uint64_t hash)
{
    size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != 0) {
        const std::uint32_t id = m_slots[slot];
        if (m_hashes[id] == hash && m_texts[id] == text)
            return id;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    if (m_arena.empty() || m_arena.back().capacity() - m_arena.back().size() < text.size())
        m_arena.emplace_back().reserve(std::max(ArenaBytes, text.size()));
    std::string& block = m_arena.back();
    block.append(text);
    const std::uint32_t id = size();
    m_texts.emplace_back(block.data() + block.size() - text.size(), text.size());
    m_hashes.push_back(hash);
    m_slots[slot] = id;
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return id;
}

void TextPool::grow()
{
    std::vector<std::uint32_t> slots(m_slots.size() * 2, 0);
    for (std::uint32_t id = 1; id < size(); ++id) {
        size_t slot = m_hashes[id] & (slots.size() - 1);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.size() - 1);
        slots[slot] = id;
    }
    m_slots.swap(slots);
}

}
