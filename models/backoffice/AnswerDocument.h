// AnswerDocument.h - what a back office answered, parsed whole: its rows and the words around them.
#pragma once

#include "backoffice/Asking.h"
#include "backoffice/Row.h"
#include "backoffice/XmlTree.h"
#include "base/Result.h"

#include <memory>

namespace guildhall {

/// In XML the first step of a pointer is the name of the root element; in SOAP that of what stands
/// in the envelope's body.
class AnswerDocument
{
public:
    AnswerDocument(const AnswerDocument&) = delete;
    AnswerDocument& operator=(const AnswerDocument&) = delete;
    ~AnswerDocument();

    /// Malformed when it is not what it should be by its type, or not whole.
    [[nodiscard]] static Result<std::unique_ptr<AnswerDocument>> read(AnswerForm::Written written,
                                                                      QByteArray body);

    /// Does the type of an answer say that it is written so?
    [[nodiscard]] static bool fits(AnswerForm::Written written, const QByteArray& contentType);

    /// What stands at `pointer`, as text; empty when nothing does.
    [[nodiscard]] QString text(const Pointer& pointer) const;
    [[nodiscard]] bool has(const Pointer& pointer) const;

    enum class Single {
        No,
        Yes ///< an object where a list could be is one row
    };
    /// Visits the rows at `items` in their order; false when there is no list.
    [[nodiscard]] bool
    rows(const Pointer& items, Single single, const std::function<void(const Row&)>& visit) const;

private:
    struct Json;
    AnswerDocument();

    std::unique_ptr<Json> m_json;
    std::optional<XmlTree> m_xml;
    std::unique_ptr<Row> m_root;
};

}
