#include "backoffice/SchemaCheck.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int Deepest = 64;

    QString typeOf(const QJsonValue& value)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            return u"boolean"_s;
        case QJsonValue::Double:
            return u"number"_s;
        case QJsonValue::String:
            return u"string"_s;
        case QJsonValue::Array:
            return u"array"_s;
        case QJsonValue::Object:
            return u"object"_s;
        default:
            return u"null"_s;
        }
    }

    bool matches(const QRegularExpression& pattern, const QString& text)
    {
        return pattern.match(text).hasMatch();
    }

    bool isOfType(const QJsonValue& value, const QString& type)
    {
        if (type == "integer"_L1) {
            const double number = value.toDouble(0.5);
            return value.isDouble() && std::floor(number) == number;
        }
        return typeOf(value) == type;
    }

    QString step(const QString& at, QString name)
    {
        name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        return at + u'/' + name;
    }

    QString listed(const QJsonArray& values)
    {
        QStringList words;
        for (const auto& value : values)
            words.append(value.toVariant().toString());
        return words.join(", "_L1);
    }

    QString shown(const QJsonValue& value)
    {
        const QString text = value.toVariant().toString();
        return text.size() > 60 ? text.first(60) + u"..."_s : text;
    }

    QString mismatch(const QJsonValue& value, const QString& pattern, const QString& meant)
    {
        const QString what = u"\"%1\" does not match %2"_s.arg(shown(value), pattern);
        return meant.isEmpty() ? what : u"%1 (%2)"_s.arg(what, meant);
    }

}

std::optional<SchemaFault> SchemaCheck::check(const QJsonValue& value) const
{
    return holds(m_schema, value, QString(), 0);
}

SchemaCheck::Fault SchemaCheck::holds(const QJsonObject& rule,
                                      const QJsonValue& value,
                                      const QString& at,
                                      int depth) const
{
    if (depth > Deepest)
        return SchemaFault { at, u"nested too deeply"_s };
    if (const QString name = rule.value("$ref"_L1).toString(); !name.isEmpty()) {
        const QString key = name.section(u'/', -1);
        const QJsonObject target = m_schema.value("$defs"_L1).toObject().value(key).toObject();
        if (auto fault = holds(target, value, at, depth + 1))
            return fault;
    }
    if (rule.contains("const"_L1) && rule.value("const"_L1) != value)
        return SchemaFault { at, u"must be \"%1\""_s.arg(shown(rule.value("const"_L1))) };
    if (rule.contains("enum"_L1) && !rule.value("enum"_L1).toArray().contains(value))
        return SchemaFault { at,
                             u"\"%1\" is not known here; use one of %2"_s.arg(
                                 shown(value), listed(rule.value("enum"_L1).toArray())) };
    const QString type = rule.value("type"_L1).toString();
    if (!type.isEmpty() && !isOfType(value, type))
        return SchemaFault { at, u"is %1 where %2 belongs"_s.arg(typeOf(value), type) };
    if (value.isString()) {
        const QString text = value.toString();
        if (text.size() < rule.value("minLength"_L1).toInt())
            return SchemaFault { at, u"is empty or too short"_s };
        const QString pattern = rule.value("pattern"_L1).toString();
        if (!pattern.isEmpty() && !matches(QRegularExpression(pattern), text))
            return SchemaFault {
                at, mismatch(value, pattern, rule.value("description"_L1).toString())
            };
    }
    if (value.isDouble() && rule.contains("minimum"_L1)
        && value.toDouble() < rule.value("minimum"_L1).toDouble())
        return SchemaFault { at, u"is below %1"_s.arg(shown(rule.value("minimum"_L1))) };
    if (value.isArray()) {
        const QJsonArray values = value.toArray();
        if (values.size() < rule.value("minItems"_L1).toInt())
            return SchemaFault {
                at, u"needs at least %1 entries"_s.arg(rule.value("minItems"_L1).toInt())
            };
        if (rule.contains("items"_L1)) {
            const QJsonObject each = rule.value("items"_L1).toObject();
            for (qsizetype i = 0; i < values.size(); ++i) {
                if (auto fault = holds(each, values.at(i), step(at, QString::number(i)), depth + 1))
                    return fault;
            }
        }
    }
    if (value.isObject()) {
        if (auto fault = object(rule, value.toObject(), at, depth))
            return fault;
    }
    for (const auto name : { "anyOf"_L1, "oneOf"_L1 }) {
        if (!rule.contains(name))
            continue;
        if (auto fault = alternatives(rule.value(name).toArray(), value, at, depth))
            return fault;
    }
    return {};
}

SchemaCheck::Fault SchemaCheck::alternatives(const QJsonArray& rules,
                                             const QJsonValue& value,
                                             const QString& at,
                                             int depth) const
{
    Fault best;
    int bestFit = -1;
    QJsonArray kinds;
    for (const auto& entry : rules) {
        const QJsonObject rule = entry.toObject();
        Fault fault = holds(rule, value, at, depth + 1);
        if (!fault)
            return {};
        // How far it fits: the right kind counts most, then the right type, then the depth.
        const QJsonValue kind = rule.value("properties"_L1).toObject().value("kind"_L1).toObject();
        const QJsonValue wanted = kind.toObject().value("const"_L1);
        if (!wanted.isUndefined())
            kinds.append(wanted);
        const bool sameKind = !wanted.isUndefined() && value.toObject().value("kind"_L1) == wanted;
        const QString type = rule.value("type"_L1).toString();
        const bool sameType = type.isEmpty() || isOfType(value, type);
        const int fit = (sameKind ? 2000 : 0) + (sameType ? 1000 : 0)
            + static_cast<int>(fault->pointer.count(u'/'));
        if (fit > bestFit) {
            bestFit = fit;
            best = fault;
        }
    }
    if (!kinds.isEmpty() && value.isObject() && bestFit < 2000) {
        const QJsonValue kind = value.toObject().value("kind"_L1);
        if (kind.isUndefined())
            return SchemaFault { at, u"\"kind\" is missing; add it"_s };
        return SchemaFault { step(at, u"kind"_s),
                             u"\"%1\" is not known here; use one of %2"_s.arg(shown(kind),
                                                                              listed(kinds)) };
    }
    return best;
}

SchemaCheck::Fault SchemaCheck::object(const QJsonObject& rule,
                                       const QJsonObject& value,
                                       const QString& at,
                                       int depth) const
{
    const QJsonArray required = rule.value("required"_L1).toArray();
    for (const auto& name : required) {
        if (!value.contains(name.toString()))
            return SchemaFault { at, u"\"%1\" is missing; add it"_s.arg(name.toString()) };
    }
    const QJsonObject properties = rule.value("properties"_L1).toObject();
    const QJsonValue further = rule.value("additionalProperties"_L1);
    for (auto it = value.begin(); it != value.end(); ++it) {
        Fault fault;
        if (properties.contains(it.key()))
            fault = holds(
                properties.value(it.key()).toObject(), it.value(), step(at, it.key()), depth + 1);
        else if (further.isObject())
            fault = holds(further.toObject(), it.value(), step(at, it.key()), depth + 1);
        else if (further.isBool() && !further.toBool())
            fault = SchemaFault { step(at, it.key()),
                                  u"is not known here; known are %1"_s.arg(
                                      properties.keys().join(", "_L1)) };
        if (fault)
            return fault;
    }
    return {};
}

}
