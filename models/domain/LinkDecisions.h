// LinkDecisions.h - what a person said about two records: one person or two.
#pragma once

#include "domain/Facts.h"

#include <array>
#include <compare>
#include <optional>

namespace guildhall {

/// A record by its source's name for it.
struct RecordName
{
    SourceId source;
    QString key;

    friend auto operator<=>(const RecordName& a, const RecordName& b)
    {
        const int first = a.source.text().compare(b.source.text());
        return (first != 0 ? first : a.key.compare(b.key)) <=> 0;
    }
    friend bool operator==(const RecordName&, const RecordName&) = default;
};

/// Withdrawn takes back what was said before. The order is stored; append only.
enum class LinkVerdict { Withdrawn, Same, NotSame, NotKnown };

/// A fact of kind "link-decision". Its subject names the two records in their order, so that it is
/// about the same pair whoever says it and however the records are linked then. Of several about
/// one pair the last in the order of facts counts.
///
/// Body: left and right {source, key}, verdict ("same", "not_same", "not_known", "withdrawn").
struct LinkDecision
{
    RecordName left; ///< the smaller of the two
    RecordName right;
    LinkVerdict verdict = LinkVerdict::NotKnown;

    friend bool operator==(const LinkDecision&, const LinkDecision&) = default;
};

inline const QString LinkDecisionKind = QStringLiteral("link-decision");

/// Brings the two records into their order.
[[nodiscard]] LinkDecision decisionAbout(RecordName one, RecordName other, LinkVerdict verdict);

[[nodiscard]] QString subjectOf(const LinkDecision& decision);
[[nodiscard]] Fact factOf(const LinkDecision& decision);
/// Nothing for a body that is none.
[[nodiscard]] std::optional<LinkDecision> decisionIn(const QCborMap& body);

}
