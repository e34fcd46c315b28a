#include "store/LinkBook.h"

#include "domain/LinkDecisions.h"
#include "domain/LinkParameters.h"
#include "store/Database.h"
#include "store/Linking.h"
#include "store/ParameterRows.h"
#include "store/Relearning.h"
#include "store/Statement.h"
#include "store/Store.h"
#include "store/StoreWriter.h"

#include <tuple>

namespace guildhall {

LinkBook::LinkBook(Store& store, std::shared_ptr<LinkRules> rules)
    : m_store(store)
    , m_linking(std::make_shared<Linking>(store, std::move(rules)))
    , m_said(QObject::connect(&store, &Store::changed, &store, [this](const Changes& changes) {
        if (changes.facts.contains(LinkDecisionKind) || changes.facts.contains(LinkParametersKind))
            std::ignore = linkMarked();
    }))
{
}

LinkBook::LinkBook(Store& store, std::shared_ptr<const LinkRule> rule)
    : LinkBook(store, std::make_shared<LinkRules>(std::move(rule)))
{
}

LinkBook::~LinkBook()
{
    QObject::disconnect(m_said);
}

const std::shared_ptr<LinkRules>& LinkBook::rules() const noexcept
{
    return m_linking->rules();
}

Async<qint64> LinkBook::linkMarked()
{
    return m_linking->goOn();
}

Async<QByteArray> LinkBook::parameters()
{
    return m_store.read<QByteArray>(
        [](Database& reader) -> Result<QByteArray> { return LinkRules::parameters(reader); });
}

Async<LinkPreview> LinkBook::preview()
{
    return m_store.read<LinkPreview>(
        [rules = rules()](Database& reader) { return previewOfLearning(reader, *rules); });
}

Async<qint64> LinkBook::keepParameters(QByteArray parameters, StaffId who)
{
    const auto kept = m_store.write<Done>([parameters, who](StoreWriter& writer) {
        return sayParameters(writer, parameters, LearnedBy::Person, who);
    });
    return continued<qint64>(kept, [linking = m_linking](const Outcome& said) {
        return said ? linking->goOn() : ready<qint64>(said.error());
    });
}

Async<qint64> LinkBook::marked()
{
    return m_store.read<qint64>([](Database& reader) -> Result<qint64> {
        return reader.prepare("SELECT COUNT(*) FROM mark").value();
    });
}

}
