// XmlRow.h - one element of an XML answer as a row.
#pragma once

#include "backoffice/Row.h"
#include "backoffice/XmlTree.h"

namespace guildhall {

/// The tree must outlive the row. A list is every element of one name: systems write a list of one
/// and a single value alike, so both are read as either. After a name, a number or a choice
/// ("/Datum/[Code=9]/Value") picks one of them.
class XmlRow final : public Row
{
public:
    XmlRow(const XmlTree& tree, XmlTree::Place element)
        : m_tree(tree)
        , m_element(element)
    {
    }

    [[nodiscard]] RowValue at(const Pointer& pointer, std::string& scratch) const override;
    [[nodiscard]] bool each(const Pointer& pointer,
                            const std::function<bool(const Row&)>& visit) const override;

    /// The element that holds the list at `pointer` is there, be the list empty or not.
    [[nodiscard]] bool mayHold(const Pointer& pointer) const;

private:
    /// Follows the first `steps` steps.
    [[nodiscard]] std::optional<XmlTree::Place> find(const Pointer& pointer, size_t steps) const;

    const XmlTree& m_tree;
    XmlTree::Place m_element;
};

}
