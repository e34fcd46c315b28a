// Result.h - a value, or the Error that stands in its place.
#pragma once

#include "base/Error.h"

#include <utility>
#include <variant>

namespace guildhall {

/// The value of a Result that has nothing to say but "it was done".
struct Done
{
    friend bool operator==(Done, Done) = default;
};

/// What a function that can fail returns. Ask it (`if (!page) return page.error();`) before its
/// value.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_held(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_held(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] explicit operator bool() const noexcept { return m_held.index() == 0; }

    [[nodiscard]] const T& operator*() const& { return std::get<0>(m_held); }
    [[nodiscard]] T& operator*() & { return std::get<0>(m_held); }
    [[nodiscard]] T&& operator*() && { return std::get<0>(std::move(m_held)); }
    [[nodiscard]] const T* operator->() const { return &std::get<0>(m_held); }
    [[nodiscard]] T* operator->() { return &std::get<0>(m_held); }

    [[nodiscard]] const Error& error() const& { return std::get<1>(m_held); }
    [[nodiscard]] Error&& error() && { return std::get<1>(std::move(m_held)); }

private:
    std::variant<T, Error> m_held;
};

using Outcome = Result<Done>;

}
