#include "backoffice/XmlTree.h"

#include <QXmlStreamReader>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    Error malformed(const QString& what)
    {
        return { Error::Kind::Malformed, what };
    }

}

Result<XmlTree> XmlTree::read(const QByteArray& bytes, XmlLimits limits)
{
    XmlTree tree;
    std::vector<Place> open;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return malformed(u"the answer brings a document type definition"_s);
        case QXmlStreamReader::StartElement: {
            if (open.size() >= static_cast<size_t>(limits.depth)
                || tree.m_elements.size() >= limits.elements)
                return malformed(u"the answer is nested too deeply or too large"_s);
            const auto place = static_cast<Place>(tree.m_elements.size());
            Element element;
            element.name = reader.name().toUtf8().toStdString();
            const auto attributes = reader.attributes();
            for (const QXmlStreamAttribute& attribute : attributes)
                element.attributes.emplace_back(attribute.name().toUtf8().toStdString(),
                                                attribute.value().toUtf8().toStdString());
            tree.m_elements.push_back(std::move(element));
            if (!open.empty())
                tree.m_elements[open.back()].children.push_back(place);
            open.push_back(place);
            break;
        }
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            if (!open.empty() && !reader.isWhitespace())
                tree.m_elements[open.back()].text += reader.text().toUtf8().toStdString();
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || tree.m_elements.empty())
        return malformed(u"the answer is not whole XML"_s);
    return tree;
}

bool XmlTree::isNil(Place element) const
{
    const std::string* nil = attribute(element, "nil");
    return nil != nullptr && (*nil == "true" || *nil == "1");
}

const std::string* XmlTree::attribute(Place element, std::string_view name) const
{
    for (const auto& [known, value] : m_elements[element].attributes) {
        if (known == name)
            return &value;
    }
    return nullptr;
}

std::optional<XmlTree::Place> XmlTree::child(Place element, std::string_view name) const
{
    return child(element, name, 0);
}

std::optional<XmlTree::Place>
XmlTree::child(Place element, std::string_view name, size_t number) const
{
    for (const Place place : m_elements[element].children) {
        if (m_elements[place].name != name)
            continue;
        if (number == 0)
            return place;
        --number;
    }
    return {};
}

}
