// LinkRule.h - decides which records are one customer; the part of linkage that can be replaced.
#pragma once

#include "domain/Records.h"

#include <QByteArray>
#include <QList>

#include <span>
#include <vector>

namespace guildhall {

/// A person's record as a rule sees it.
struct LinkRecord
{
    SourceId source;
    QString key;
    PersonRecord person;
};

/// Called on the writer thread. Must be a pure function of the records: the same records make the
/// same customers, whatever the order in which they came.
class LinkRule
{
public:
    LinkRule() = default;
    LinkRule(const LinkRule&) = delete;
    LinkRule& operator=(const LinkRule&) = delete;
    virtual ~LinkRule();

    /// Name and revision, kept in the cache: another name links every record anew.
    [[nodiscard]] virtual QByteArray name() const = 0;

    /// Records that share one of these may be one customer; those that share none are not compared.
    [[nodiscard]] virtual QList<QByteArray> keys(const LinkRecord& record) const = 0;

    /// For each record the number of its group, counted from 0. The records are those reached over
    /// shared keys, in order of source and key.
    [[nodiscard]] virtual std::vector<int> partition(std::span<const LinkRecord> records) const = 0;
};

/// Joins on a person's own identifier only: the same valid National Insurance number without a
/// contradicting date of birth, or an explicit cross-reference between two systems. Never on phone,
/// e-mail, address or UPRN, which households share.
class IdentifierRule final : public LinkRule
{
public:
    [[nodiscard]] QByteArray name() const override;
    [[nodiscard]] QList<QByteArray> keys(const LinkRecord& record) const override;
    [[nodiscard]] std::vector<int> partition(std::span<const LinkRecord> records) const override;
};

}
