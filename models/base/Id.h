// Id.h - a text id that has a type, so that a SourceId does not fit where a CaseId is asked.
#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <utility>

namespace guildhall {

template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString& text() const noexcept { return m_text; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_text.isEmpty(); }

    friend bool operator==(const Id& a, const Id& b) noexcept { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const Id& a, const Id& b) noexcept
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

}
