// ModelRule.h - links records by the statistical model of `linkage`, with what systems state
// themselves.
#pragma once

#include "store/LinkRules.h"

#include <memory>

namespace guildhall {

namespace linkage {
    struct LinkageModel;
}

/// Until something was learned only identifiers join (IdentifierRule).
class ModelRule final : public LinkRule
{
public:
    /// Parameters that cannot be read count as none.
    explicit ModelRule(const QByteArray& parameters);

    [[nodiscard]] QByteArray name() const override;
    [[nodiscard]] QByteArray keysName() const override;
    [[nodiscard]] std::vector<qint64> keys(const LinkRecord& record) const override;
    [[nodiscard]] std::unique_ptr<LinkTable> table() const override;
    [[nodiscard]] LinkExplanation explain(const LinkRecord& left,
                                          const LinkRecord& right) const override;

private:
    std::shared_ptr<const linkage::LinkageModel> m_model; ///< null: nothing was learned
    QByteArray m_revision;
};

/// The rule of the program.
[[nodiscard]] std::shared_ptr<LinkRules> modelRules();

}
