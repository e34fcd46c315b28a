// IdentifierRule.h - joins on a person's own identifier only.
#pragma once

#include "store/LinkRule.h"

namespace guildhall {

/// The same valid National Insurance number without a contradicting date of birth, or an explicit
/// cross-reference between two systems. Never phone, e-mail, address or UPRN, which households
/// share. What holds before anything was learned.
class IdentifierRule final : public LinkRule
{
public:
    [[nodiscard]] QByteArray name() const override;
    [[nodiscard]] QByteArray keysName() const override { return name(); }
    [[nodiscard]] std::vector<qint64> keys(const LinkRecord& record) const override;
    [[nodiscard]] std::unique_ptr<LinkTable> table() const override;
    [[nodiscard]] LinkExplanation explain(const LinkRecord& left,
                                          const LinkRecord& right) const override;
};

/// Does one of the two name the other?
[[nodiscard]] bool refersTo(const LinkRecord& left, const LinkRecord& right);

/// The keys of a record by its own name and those that it names.
void addReferenceKeys(const LinkRecord& record, std::vector<qint64>& keys);

/// The value under which a key of text is kept.
[[nodiscard]] qint64 linkValue(const QByteArray& key);

}
