// FeedReader.h - turns one feed of a profile that fits the schema into readings, once.
#pragma once

#include "backoffice/Profile.h"
#include "backoffice/SchemaCheck.h"

#include <QHash>
#include <QJsonObject>

namespace guildhall {

/// Finds what a schema cannot say: unknown vocabularies, fields that the kind does not have, dates
/// without a format. One reader a feed; the first fault stays.
class FeedReader
{
public:
    FeedReader(const QJsonObject& root, Profile::Kind kind, QString at);

    [[nodiscard]] FeedProfile read(const QJsonObject& json);
    [[nodiscard]] const std::optional<SchemaFault>& fault() const { return m_fault; }

private:
    enum class Place { Row, Element };

    void request(const QJsonObject& json);
    void file(const QJsonObject& json);
    [[nodiscard]] RecordMapping record(const QJsonObject& json, const QString& at);
    void composite(RecordMapping& record,
                   const QString& name,
                   const QJsonValue& value,
                   const QString& at);
    [[nodiscard]] ListReading list(const QJsonObject& json,
                                   const QString& at,
                                   const char* first,
                                   FieldType firstType,
                                   const char* last,
                                   FieldType lastType);
    void sameAs(RecordMapping& record, const QJsonObject& json, const QString& at);
    void rowMarker(RecordMapping& record, const QJsonObject& json, const QString& at);
    [[nodiscard]] AddressReading address(const QJsonObject& json, const QString& at);
    [[nodiscard]] std::optional<Reading>
    optional(const QJsonObject& json, const char* name, const QString& at);
    [[nodiscard]] Reading
    reading(const QJsonValue& json, const QString& at, FieldType type, Place place = Place::Row);
    void source(Reading& reading, const QJsonObject& json, const QString& at, Place place);
    void templateParts(Reading& reading, const QString& text, const QString& at, Place place);
    void vocabulary(Reading& reading, const QJsonValue& json, const QString& at);
    void form(Reading& reading, const QJsonObject& json, const QString& at, FieldType type);
    void states(const Reading& reading, const QString& at);
    [[nodiscard]] Condition condition(const QJsonObject& json);
    [[nodiscard]] Pointer pointer(const QString& text, Place place);
    void wrong(const QString& at, const QString& what);

    const QJsonObject m_vocabularies;
    const QString m_zone;
    const Profile::Kind m_kind;
    const QString m_at;
    FeedProfile m_feed;
    QHash<QString, int> m_numbers;
    std::optional<SchemaFault> m_fault;
};

}
