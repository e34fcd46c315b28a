#include "backoffice/AnswerDocument.h"

#include "backoffice/JsonRow.h"
#include "backoffice/XmlRow.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr size_t DeepestJson = 64;
    // Below this the parser allocates anew, with its own idea of depth.
    constexpr qsizetype LeastCapacity = 64;
    // Of an answer of so many bytes a parser is kept.
    constexpr size_t KeptCapacity = size_t { 8 } << 20;
    constexpr size_t MostKept = 4;

    /// What a parser needs is 14 times its answer, and costs more to be had from the system for
    /// each than the parsing.
    class IdleParsers
    {
    public:
        using Parser = std::unique_ptr<simdjson::dom::parser>;

        [[nodiscard]] Parser take()
        {
            const std::lock_guard lock(m_guard);
            if (m_idle.empty())
                return std::make_unique<simdjson::dom::parser>();
            Parser parser = std::move(m_idle.back());
            m_idle.pop_back();
            return parser;
        }
        void giveBack(Parser parser)
        {
            const std::lock_guard lock(m_guard);
            if (m_idle.size() < MostKept && parser->capacity() <= KeptCapacity)
                m_idle.push_back(std::move(parser));
        }

    private:
        std::mutex m_guard;
        std::vector<Parser> m_idle;
    };

    IdleParsers& idleParsers()
    {
        static IdleParsers parsers;
        return parsers;
    }

    Error malformed(const QString& what)
    {
        return { Error::Kind::Malformed, what };
    }

    /// A document whose root element is asked for by its name.
    class WholeXml final : public Row
    {
    public:
        WholeXml(const XmlTree& tree, XmlTree::Place root)
            : m_tree(tree)
            , m_root(root)
        {
        }

        [[nodiscard]] RowValue at(const Pointer& pointer, std::string& scratch) const override
        {
            const auto rest = inside(pointer);
            return rest ? XmlRow(m_tree, m_root).at(*rest, scratch) : RowValue();
        }
        [[nodiscard]] bool each(const Pointer& pointer,
                                const std::function<bool(const Row&)>& visit) const override
        {
            const auto rest = inside(pointer);
            if (!rest || !XmlRow(m_tree, m_root).mayHold(*rest))
                return false;
            return XmlRow(m_tree, m_root).each(*rest, visit);
        }
        /// The root itself as the one row.
        [[nodiscard]] bool isRoot(const Pointer& pointer) const
        {
            const auto rest = inside(pointer);
            return rest && rest->steps.empty();
        }
        [[nodiscard]] XmlRow root() const { return { m_tree, m_root }; }

    private:
        [[nodiscard]] std::optional<Pointer> inside(const Pointer& pointer) const
        {
            if (pointer.steps.empty() || pointer.steps.front() != m_tree.name(m_root))
                return {};
            Pointer rest = pointer;
            rest.steps.erase(rest.steps.begin());
            return rest;
        }

        const XmlTree& m_tree;
        const XmlTree::Place m_root;
    };

    /// The first element in the body of a SOAP envelope, 1.1 or 1.2.
    std::optional<XmlTree::Place> soapContent(const XmlTree& tree)
    {
        if (tree.name(tree.root()) != "Envelope")
            return {};
        const auto body = tree.child(tree.root(), "Body");
        if (!body || tree.children(*body).empty())
            return {};
        return tree.children(*body).front();
    }

}

struct AnswerDocument::Json
{
    Json() = default;
    Json(const Json&) = delete;
    Json& operator=(const Json&) = delete;
    ~Json() { idleParsers().giveBack(std::move(parser)); }

    [[nodiscard]] bool read()
    {
        const qsizetype size = bytes.size();
        bytes.reserve(size + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
        const auto capacity = static_cast<size_t>(std::max(size, LeastCapacity));
        if (parser->capacity() < capacity
            && parser->allocate(capacity, DeepestJson) != simdjson::SUCCESS)
            return false;
        return parser->parse(bytes.constData(), static_cast<size_t>(size), false).get(root)
            == simdjson::SUCCESS;
    }

    QByteArray bytes;
    IdleParsers::Parser parser = idleParsers().take(); ///< holds what the root refers to
    simdjson::dom::element root;
};

AnswerDocument::AnswerDocument() = default;
AnswerDocument::~AnswerDocument() = default;

Result<std::unique_ptr<AnswerDocument>> AnswerDocument::read(AnswerForm::Written written,
                                                             QByteArray body)
{
    std::unique_ptr<AnswerDocument> document(new AnswerDocument);
    if (written == AnswerForm::Written::Json) {
        document->m_json = std::make_unique<Json>();
        document->m_json->bytes = std::move(body);
        if (!document->m_json->read())
            return malformed(u"the answer is not whole JSON"_s);
        document->m_root = std::make_unique<JsonRow>(document->m_json->root);
        return document;
    }
    auto tree = XmlTree::read(body);
    if (!tree)
        return tree.error();
    document->m_xml = *std::move(tree);
    XmlTree::Place root = document->m_xml->root();
    if (written == AnswerForm::Written::Soap) {
        const auto content = soapContent(*document->m_xml);
        if (!content)
            return malformed(u"the answer is no SOAP envelope"_s);
        root = *content;
    }
    document->m_root = std::make_unique<WholeXml>(*document->m_xml, root);
    return document;
}

bool AnswerDocument::fits(AnswerForm::Written written, const QByteArray& contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (written == AnswerForm::Written::Json)
        return type == "application/json" || type.endsWith("+json");
    return type == "application/xml" || type == "text/xml" || type.endsWith("+xml");
}

QString AnswerDocument::text(const Pointer& pointer) const
{
    std::string scratch;
    const RowValue value = m_root->at(pointer, scratch);
    return QString::fromUtf8(value.text.data(), static_cast<qsizetype>(value.text.size()));
}

bool AnswerDocument::has(const Pointer& pointer) const
{
    std::string scratch;
    return m_root->at(pointer, scratch).kind != RowValue::Kind::Absent;
}

bool AnswerDocument::rows(const Pointer& items,
                          Single single,
                          const std::function<void(const Row&)>& visit) const
{
    const auto take = [&visit](const Row& row) {
        visit(row);
        return true;
    };
    if (!m_json) {
        const auto& whole = static_cast<const WholeXml&>(*m_root);
        if (single == Single::Yes && whole.isRoot(items)) {
            visit(whole.root());
            return true;
        }
        return whole.each(items, take);
    }
    const auto found = JsonRow::find(m_json->root, items);
    if (!found)
        return false;
    if (found->is_object() && single == Single::Yes) {
        visit(JsonRow(*found));
        return true;
    }
    return found->is_array() && JsonRow(*found).each(Pointer(), take);
}

}
