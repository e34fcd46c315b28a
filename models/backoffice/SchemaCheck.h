// SchemaCheck.h - holds a JSON value against the part of JSON Schema that our own schemas use.
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace guildhall {

/// What is wrong and where; `pointer` is a JSON Pointer into the value.
struct SchemaFault
{
    QString pointer;
    QString what;
};

/// Knows type, const, enum, required, properties, additionalProperties, items, minItems, minLength,
/// minimum, pattern, anyOf, oneOf and $ref within the schema. Of the alternatives of anyOf and
/// oneOf the one that fits furthest is told about.
class SchemaCheck
{
public:
    explicit SchemaCheck(QJsonObject schema)
        : m_schema(std::move(schema))
    {
    }

    /// The first fault, in the order of the schema; nothing when the value is sound.
    [[nodiscard]] std::optional<SchemaFault> check(const QJsonValue& value) const;

private:
    using Fault = std::optional<SchemaFault>;

    [[nodiscard]] Fault
    holds(const QJsonObject& rule, const QJsonValue& value, const QString& at, int depth) const;
    [[nodiscard]] Fault alternatives(const QJsonArray& rules,
                                     const QJsonValue& value,
                                     const QString& at,
                                     int depth) const;
    [[nodiscard]] Fault
    object(const QJsonObject& rule, const QJsonObject& value, const QString& at, int depth) const;

    QJsonObject m_schema;
};

}
