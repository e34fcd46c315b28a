// Fields.h - the fields of each kind of record that a profile can fill, by name.
#pragma once

#include "domain/Records.h"

#include <QLatin1String>
#include <QStringList>

#include <variant>

namespace guildhall {

enum class FieldType { Text, Day, Moment, Pence, Number, State, FullName, PersonKind };

using MappedValue = std::variant<QString, QDate, QDateTime, qint64, ItemState>;

struct FieldRule
{
    const char* name;
    unsigned kinds; ///< a bit for each RecordKind
    FieldType type;
    void (*set)(RecordBody&, MappedValue&&); ///< the value's type is the one that `type` names
};

/// Null when records of this kind have no such field.
[[nodiscard]] const FieldRule* fieldNamed(RecordKind kind, QStringView name);
[[nodiscard]] QStringList fieldNames(RecordKind kind);

/// "live", "waiting", "closed", "cancelled".
[[nodiscard]] std::optional<ItemState> itemStateNamed(std::string_view name);

/// "person", "request", "complaint", "account", "contact", "survey_answer".
[[nodiscard]] std::optional<RecordKind> recordKindNamed(QStringView name);
[[nodiscard]] QLatin1String nameOf(RecordKind kind);

/// An empty body of that kind, as a tombstone carries it.
[[nodiscard]] RecordBody emptyBody(RecordKind kind);

/// The part that all items share; null for a person and a survey answer.
[[nodiscard]] ItemCore* coreOf(RecordBody& body);

}
