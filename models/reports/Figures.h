// Figures.h - percentages rounded on the exact fraction, and how far a share can be trusted.
#pragma once

#include <QString>

namespace guildhall {

/// Part of a whole. Shown with one decimal, rounded half to even on the fraction itself, never on a
/// binary approximation of it: 1 of 16 is 6.2, 3 of 16 is 18.8.
struct Percent
{
    qint64 part = 0;
    qint64 whole = 0;

    /// In tenths of a per cent; 0 of nothing is 0.
    [[nodiscard]] qint64 tenths() const;
    /// "81.0"
    [[nodiscard]] QString text() const;

    friend bool operator==(const Percent&, const Percent&) = default;
};

/// Both ends in per cent.
struct Interval
{
    double low = 0;
    double high = 100;
};

/// Wilson's score interval at 95% confidence: where the share of all customers is likely to lie,
/// given that only some of them answered. It stays within 0 and 100 for small samples too.
[[nodiscard]] Interval wilson(qint64 part, qint64 whole);

/// Where the difference `now` less `earlier` lies at 95% confidence, in percentage points:
/// Newcombe's interval of two shares that do not depend on each other, made of their Wilson
/// intervals.
[[nodiscard]] Interval difference(const Percent& now, const Percent& earlier);

/// Below this number of answers a share says too little to be set beside another.
constexpr qint64 FewestToCompare = 30;
[[nodiscard]] constexpr bool isTooFewToCompare(qint64 answers)
{
    return answers < FewestToCompare;
}

}
