#include "backoffice/FeedReader.h"

#include "backoffice/AskingReader.h"

#include <QJsonArray>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    QString text(const QJsonObject& json, const char* name)
    {
        return json.value(QLatin1String(name)).toString();
    }

    /// A text alone is English.
    BothLanguages words(const QJsonObject& json, const char* name)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        return value.isString() ? BothLanguages { value.toString(), {} }
                                : BothLanguages::read(value);
    }

    QStringList texts(const QJsonValue& json)
    {
        if (json.isString())
            return { json.toString() };
        QStringList list;
        const QJsonArray values = json.toArray();
        for (const auto& value : values)
            list.append(value.toString());
        return list;
    }

    std::vector<std::string> utf8(const QStringList& list)
    {
        std::vector<std::string> values;
        for (const QString& value : list)
            values.push_back(value.toStdString());
        return values;
    }

}

FeedReader::FeedReader(const QJsonObject& root, Profile::Kind kind, QString at)
    : m_vocabularies(root.value("vocabularies"_L1).toObject())
    , m_zone(root.value("zone"_L1).toString(u"UTC"_s))
    , m_kind(kind)
    , m_at(std::move(at))
{
}

FeedProfile FeedReader::read(const QJsonObject& json)
{
    m_feed.id = text(json, "id");
    m_feed.governance
        = { words(json, "owner"),      words(json, "purpose"),  text(json, "lawful_basis"),
            text(json, "sensitivity"), text(json, "retention"), texts(json.value("roles"_L1)) };
    const bool isFile = m_kind == Profile::Kind::CsvDrop || m_kind == Profile::Kind::CsvFile;
    if (isFile)
        file(json);
    else
        request(json);
    const QJsonObject deleted = json.value("deleted"_L1).toObject();
    if (json.contains("deleted"_L1) && !deleted.contains("always"_L1)
        && !(deleted.contains("from"_L1) && deleted.contains("equals"_L1)))
        wrong(m_at + u"/deleted"_s, u"needs \"from\" with \"equals\", or \"always\""_s);
    if (json.contains("deleted"_L1))
        m_feed.deleted = condition(deleted);
    const QJsonArray records = json.value("records"_L1).toArray();
    for (qsizetype i = 0; i < records.size(); ++i)
        m_feed.records.push_back(
            record(records.at(i).toObject(), u"%1/records/%2"_s.arg(m_at).arg(i)));
    return std::move(m_feed);
}

void FeedReader::request(const QJsonObject& json)
{
    AskingReader reader(m_kind, m_zone.toUtf8(), m_at);
    reader.read(json, m_feed);
    if (reader.fault())
        wrong(reader.fault()->pointer, reader.fault()->what);
    if (json.contains("file"_L1))
        wrong(m_at + u"/file"_s, u"belongs to CSV feeds only; take it out"_s);
}

void FeedReader::file(const QJsonObject& json)
{
    const QJsonObject form = json.value("file"_L1).toObject();
    if (form.isEmpty())
        wrong(m_at, u"a CSV feed needs \"file\"; add it with \"extract\""_s);
    m_feed.file.name = text(form, "name");
    if (m_feed.file.name.isEmpty() && m_kind == Profile::Kind::CsvDrop)
        wrong(m_at + u"/file"_s, u"\"name\" is missing; add a pattern such as \"permits_*.csv\""_s);
    m_feed.file.extract = text(form, "extract") == "replace"_L1 ? FileForm::Extract::Replace
                                                                : FileForm::Extract::Append;
    const QString delimiter = text(form, "delimiter");
    if (!delimiter.isEmpty())
        m_feed.file.delimiter = delimiter.at(0).toLatin1();
    m_feed.file.optionalColumns = texts(form.value("optional_columns"_L1));
    for (const auto name : { "request"_L1,
                             "items"_L1,
                             "answer"_L1,
                             "paging"_L1,
                             "delta"_L1,
                             "fetch"_L1,
                             "look_up"_L1,
                             "entity_key"_L1 }) {
        if (json.contains(name))
            wrong(m_at + u'/' + name, u"belongs to feeds over HTTP only; take it out"_s);
    }
}

RecordMapping FeedReader::record(const QJsonObject& json, const QString& at)
{
    RecordMapping record;
    record.kind = recordKindNamed(text(json, "kind")).value_or(RecordKind::Person);
    record.key = reading(json.value("key"_L1), at + u"/key"_s, FieldType::Text);
    record.key.required = true;
    if (json.contains("updated"_L1))
        record.updated = reading(json.value("updated"_L1), at + u"/updated"_s, FieldType::Moment);
    if (json.contains("when"_L1))
        record.when = condition(json.value("when"_L1).toObject());
    const QJsonObject fields = json.value("fields"_L1).toObject();
    const QStringList composites = { u"phones"_s,  u"emails"_s, u"addresses"_s, u"same_as"_s,
                                     u"markers"_s, u"events"_s, u"lines"_s };
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString place = at + u"/fields/"_s + it.key();
        if (composites.contains(it.key())) {
            composite(record, it.key(), it.value(), place);
            continue;
        }
        const FieldRule* rule = fieldNamed(record.kind, it.key());
        if (rule == nullptr) {
            wrong(place,
                  u"a %1 has no such field; it has %2"_s.arg(
                      nameOf(record.kind), fieldNames(record.kind).join(", "_L1)));
            continue;
        }
        record.fields.push_back({ rule, reading(it.value(), place, rule->type) });
    }
    return record;
}

void FeedReader::composite(RecordMapping& record,
                           const QString& name,
                           const QJsonValue& value,
                           const QString& at)
{
    const bool ofPerson = name != "events"_L1 && name != "lines"_L1;
    const bool fits = ofPerson ? record.kind == RecordKind::Person
        : name == "lines"_L1
        ? record.kind == RecordKind::Account
        : record.kind != RecordKind::Person && record.kind != RecordKind::SurveyAnswer;
    if (!fits) {
        wrong(at, u"a %1 has no such field; take it out"_s.arg(nameOf(record.kind)));
        return;
    }
    const bool isFile = m_kind == Profile::Kind::CsvDrop || m_kind == Profile::Kind::CsvFile;
    if (isFile && value.toObject().contains("each"_L1)) {
        wrong(at, u"a CSV row has no lists; take it out"_s);
        return;
    }
    if (name == "markers"_L1 && value.isObject()) {
        record.markers
            = list(value.toObject(), at, "kind", FieldType::Text, "review", FieldType::Day);
    } else if (name == "events"_L1) {
        record.events = list(value.toObject(), at, "at", FieldType::Moment, "", FieldType::Text);
    } else if (name == "lines"_L1) {
        record.lines = list(value.toObject(), at, "on", FieldType::Day, "amount", FieldType::Pence);
    } else {
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString place = u"%1/%2"_s.arg(at).arg(i);
            if (name == "phones"_L1)
                record.phones.push_back(reading(entries.at(i), place, FieldType::Text));
            else if (name == "emails"_L1)
                record.emails.push_back(reading(entries.at(i), place, FieldType::Text));
            else if (name == "addresses"_L1)
                record.addresses.push_back(address(entries.at(i).toObject(), place));
            else if (name == "markers"_L1)
                rowMarker(record, entries.at(i).toObject(), place);
            else
                sameAs(record, entries.at(i).toObject(), place);
        }
    }
}

void FeedReader::sameAs(RecordMapping& record, const QJsonObject& json, const QString& at)
{
    const bool pair = json.contains("source"_L1) && json.contains("key"_L1);
    if (pair == json.contains("reference"_L1)) {
        wrong(at, u"needs \"source\" with \"key\", or \"reference\" alone"_s);
        return;
    }
    const QString name = pair ? u"key"_s : u"reference"_s;
    record.sameAs.push_back({ SourceId(text(json, "source")),
                              reading(json.value(name), at + u'/' + name, FieldType::Text) });
}

void FeedReader::rowMarker(RecordMapping& record, const QJsonObject& json, const QString& at)
{
    Reading kind = reading(json.value("kind"_L1), at + u"/kind"_s, FieldType::Text);
    Reading what = reading(json.value("text"_L1), at + u"/text"_s, FieldType::Text);
    record.rowMarkers.emplace_back(std::move(kind), std::move(what));
}

ListReading FeedReader::list(const QJsonObject& json,
                             const QString& at,
                             const char* first,
                             FieldType firstType,
                             const char* last,
                             FieldType lastType)
{
    ListReading list;
    list.each = pointer(text(json, "each"), Place::Row);
    const auto inside = [&](const char* name, FieldType type) {
        return reading(
            json.value(QLatin1String(name)), at + u'/' + QLatin1String(name), type, Place::Element);
    };
    list.first = inside(first, firstType);
    list.text = inside("text", FieldType::Text);
    if (json.contains(QLatin1String(last)))
        list.last = inside(last, lastType);
    return list;
}

AddressReading FeedReader::address(const QJsonObject& json, const QString& at)
{
    if (json.contains("full"_L1) && (json.contains("lines"_L1) || json.contains("postcode"_L1)))
        wrong(at, u"\"full\" holds lines and postcode; leave those out or use them instead"_s);
    return { optional(json, "lines", at),
             optional(json, "postcode", at),
             optional(json, "uprn", at),
             optional(json, "full", at) };
}

std::optional<Reading>
FeedReader::optional(const QJsonObject& json, const char* name, const QString& at)
{
    const QLatin1String key(name);
    if (!json.contains(key))
        return {};
    return reading(json.value(key), at + u'/' + key, FieldType::Text);
}

Reading FeedReader::reading(const QJsonValue& json, const QString& at, FieldType type, Place place)
{
    Reading reading;
    QJsonObject object = json.toObject();
    if (json.isString()) {
        const QString value = json.toString();
        object.insert(value.startsWith(u'/') ? u"from"_s : u"template"_s, value);
    }
    source(reading, object, at, place);
    if (object.contains("map"_L1))
        vocabulary(reading, object.value("map"_L1), at);
    if (object.contains("otherwise"_L1))
        reading.otherwise = text(object, "otherwise").toStdString();
    reading.oneOf = utf8(texts(object.value("one_of"_L1)));
    reading.blank = utf8(texts(object.value("blank"_L1)));
    reading.required = object.value("required"_L1).toBool();
    if (text(object, "unreadable") == "leave_out"_L1)
        reading.unreadable = Reading::Unreadable::LeaveOut;
    form(reading, object, at, type);
    return reading;
}

void FeedReader::source(Reading& reading, const QJsonObject& json, const QString& at, Place place)
{
    const QStringList names
        = { u"from"_s, u"join"_s, u"template"_s, u"constant"_s, u"seconds_between"_s };
    QStringList given;
    for (const QString& name : names) {
        if (json.contains(name))
            given.append(name);
    }
    if (given.size() != 1) {
        wrong(at,
              u"says where from %1 times; use one of %2"_s.arg(QString::number(given.size()),
                                                               names.join(", "_L1)));
        return;
    }
    const QString name = given.constFirst();
    if (name == "constant"_L1) {
        reading.form = Reading::Form::Constant;
        reading.constant = text(json, "constant").toStdString();
        return;
    }
    if (name == "template"_L1) {
        templateParts(reading, text(json, "template"), at, place);
        return;
    }
    const QStringList pointers = texts(json.value(name));
    for (const QString& each : pointers)
        reading.parts.push_back({ {}, false, pointer(each, place) });
    if (name == "join"_L1) {
        reading.form = Reading::Form::Join;
        reading.separator = json.value("separator"_L1).toString(u", "_s).toStdString();
    } else if (name == "seconds_between"_L1) {
        reading.form = Reading::Form::SecondsBetween;
        if (pointers.size() != 2)
            wrong(at + u"/seconds_between"_s, u"needs exactly two places"_s);
    }
}

void FeedReader::templateParts(Reading& reading,
                               const QString& text,
                               const QString& at,
                               Place place)
{
    reading.form = Reading::Form::Template;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf("{/"_L1, from);
        const qsizetype end = open < 0 ? text.size() : open;
        if (end > from)
            reading.parts.push_back({ text.mid(from, end - from).toStdString(), true, {} });
        if (open < 0)
            return;
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0) {
            wrong(at, u"a place is not closed; add }"_s);
            return;
        }
        reading.parts.push_back(
            { {}, false, pointer(text.mid(open + 1, close - open - 1), place) });
        from = close + 1;
    }
}

void FeedReader::vocabulary(Reading& reading, const QJsonValue& json, const QString& at)
{
    QJsonObject map = json.toObject();
    if (json.isString()) {
        const QString name = json.toString();
        if (!m_vocabularies.contains(name)) {
            wrong(at + u"/map"_s,
                  u"there is no vocabulary \"%1\"; add it to /vocabularies"_s.arg(name));
            return;
        }
        map = m_vocabularies.value(name).toObject();
    }
    ValueMap values;
    for (auto it = map.begin(); it != map.end(); ++it)
        values.emplace(it.key().toStdString(), it.value().toString().toStdString());
    reading.map = std::move(values);
}

void FeedReader::form(Reading& reading, const QJsonObject& json, const QString& at, FieldType type)
{
    const bool dated = type == FieldType::Day || type == FieldType::Moment
        || reading.form == Reading::Form::SecondsBetween;
    if (dated) {
        const QStringList patterns = json.contains("format"_L1) ? texts(json.value("format"_L1))
                                                                : QStringList { u"iso"_s };
        const auto dates
            = DateForm::from(patterns, json.value("zone"_L1).toString(m_zone).toUtf8());
        if (dates)
            reading.dates = *dates;
        else
            wrong(at,
                  u"the format or the zone is not known; use iso, epoch_ms, epoch_s or yyyy, MM, "
                  "dd ... and an IANA zone"_s);
    } else if (json.contains("format"_L1) || json.contains("zone"_L1)) {
        wrong(at, u"is no date, so it has no format or zone; take it out"_s);
    }
    if (type == FieldType::Pence) {
        const QString unit = text(json, "unit");
        if (unit.isEmpty())
            wrong(at, u"\"unit\" is missing; add pounds or pence"_s);
        reading.unit = unit == "pounds"_L1 ? Reading::Unit::Pounds : Reading::Unit::Pence;
    } else if (json.contains("unit"_L1)) {
        wrong(at + u"/unit"_s, u"belongs to sums of money only; take it out"_s);
    }
    if (type == FieldType::State)
        states(reading, at);
}

void FeedReader::states(const Reading& reading, const QString& at)
{
    const auto known = [](const std::string& name) { return itemStateNamed(name).has_value(); };
    const auto said = [this](const QString& place, const std::string& name) {
        wrong(place,
              u"\"%1\" is no state; use live, waiting, closed or cancelled"_s.arg(
                  QString::fromStdString(name)));
    };
    if (reading.form == Reading::Form::Constant) {
        if (!known(reading.constant))
            said(at + u"/constant"_s, reading.constant);
        return;
    }
    if (!reading.map) {
        wrong(at, u"a state needs a \"map\" from the source's words to ours"_s);
        return;
    }
    if (reading.otherwise && !known(*reading.otherwise))
        said(at + u"/otherwise"_s, *reading.otherwise);
    for (const auto& [theirs, ours] : *reading.map) {
        if (!known(ours))
            said(at + u"/map/"_s + QString::fromStdString(theirs), ours);
    }
}

Condition FeedReader::condition(const QJsonObject& json)
{
    if (json.value("always"_L1).toBool())
        return { {}, {}, true };
    return { pointer(text(json, "from"), Place::Row), utf8(texts(json.value("equals"_L1))) };
}

Pointer FeedReader::pointer(const QString& where, Place place)
{
    Pointer pointer = Pointer::from(where).value_or(Pointer());
    if (place == Place::Element)
        return pointer;
    const auto known = m_numbers.constFind(where);
    if (known != m_numbers.constEnd()) {
        pointer.number = *known;
        return pointer;
    }
    pointer.number = static_cast<int>(m_feed.pointers.size());
    m_numbers.insert(where, pointer.number);
    m_feed.pointers.push_back(pointer);
    return pointer;
}

void FeedReader::wrong(const QString& at, const QString& what)
{
    if (!m_fault)
        m_fault = SchemaFault { at, what };
}

}
