// LinkRules.h - the rule that is in force: made of the parameters that the journal keeps.
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "store/LinkRule.h"

#include <functional>
#include <mutex>

namespace guildhall {

class Database;

/// Asked from the writer's and the readers' threads.
class LinkRules
{
public:
    /// Empty parameters: nothing was learned yet.
    using Maker = std::function<std::shared_ptr<const LinkRule>(const QByteArray& parameters)>;

    explicit LinkRules(Maker maker);
    /// The same rule whatever was learned.
    explicit LinkRules(std::shared_ptr<const LinkRule> rule);

    /// By a connection that sees the journal's tables.
    [[nodiscard]] std::shared_ptr<const LinkRule> inForce(Database& database);

    /// Whether what is learned makes a difference.
    [[nodiscard]] bool canLearn() const noexcept { return m_canLearn; }

    [[nodiscard]] std::shared_ptr<const LinkRule> made(const QByteArray& parameters) const;

    [[nodiscard]] static bool areLearned(Database& database);
    /// The newest; empty: none.
    [[nodiscard]] static QByteArray parameters(Database& database);
    /// The same as they are kept and shared, by qCompress.
    [[nodiscard]] static QByteArray packedParameters(Database& database);
    /// Inside a journal transaction.
    [[nodiscard]] static Outcome
    keep(Database& journal, const Clock& clock, const StaffId& who, const QByteArray& packed);

private:
    const Maker m_maker;
    const bool m_canLearn;
    std::mutex m_mutex;
    std::shared_ptr<const LinkRule> m_rule;
    qint64 m_number = -1; ///< of the parameters that m_rule was made of
};

}
