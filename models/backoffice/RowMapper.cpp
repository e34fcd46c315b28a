#include "backoffice/RowMapper.h"

#include "backoffice/Texts.h"

#include <algorithm>
#include <charconv>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qsizetype MostEntries = 2000; // of one list in one row

    QString utf16(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    std::optional<qint64> wholeNumber(std::string_view text)
    {
        // "12.0" is how some systems write 12.
        if (const size_t point = text.find('.'); point != std::string_view::npos
            && text.find_first_not_of('0', point + 1) == std::string_view::npos)
            text = text.substr(0, point);
        qint64 value = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
        constexpr qint64 Most = 1'000'000'000;
        if (fault != std::errc() || end != text.data() + text.size() || value > Most
            || value < -Most)
            return {};
        return value;
    }

    std::optional<Marker::Kind> markerKindNamed(std::string_view name)
    {
        constexpr std::pair<std::string_view, Marker::Kind> Names[] = {
            { "caution", Marker::Kind::Caution },
            { "vulnerability", Marker::Kind::Vulnerability },
            { "reasonable_adjustment", Marker::Kind::ReasonableAdjustment },
            { "interpreter", Marker::Kind::Interpreter },
            { "language", Marker::Kind::Language },
            { "contact_restriction", Marker::Kind::ContactRestriction },
            { "safe_contact", Marker::Kind::SafeContact },
            { "deceased", Marker::Kind::Deceased },
        };
        for (const auto& [known, kind] : Names) {
            if (known == name)
                return kind;
        }
        return {};
    }

}

bool RowMapper::holds(const Condition& condition)
{
    if (condition.always)
        return true;
    const RowValue value = m_row.at(condition.from, m_scratch);
    if (condition.equals.empty())
        return value.kind != RowValue::Kind::Absent
            && !(value.kind == RowValue::Kind::Text
                 && value.text.find_first_not_of(" \t") == std::string_view::npos);
    return std::find(condition.equals.begin(), condition.equals.end(), value.text)
        != condition.equals.end();
}

QString RowMapper::keyOf(const RecordMapping& mapping)
{
    constexpr size_t LongestKey = 200;
    const ReadText read = readText(mapping.key, m_row, m_scratch);
    return read.problem || read.text.size() > LongestKey ? QString() : utf16(read.text);
}

std::optional<SourceRecord> RowMapper::tombstone(const RecordMapping& mapping)
{
    SourceRecord record;
    record.kind = mapping.kind;
    record.key = string(mapping.key, m_row);
    if (mapping.updated)
        record.updated = moment(*mapping.updated, m_row);
    record.deleted = true;
    record.body = emptyBody(mapping.kind);
    if (m_fault)
        return {};
    return record;
}

std::optional<SourceRecord> RowMapper::record(const RecordMapping& mapping)
{
    if (mapping.when && !holds(*mapping.when))
        return {};
    SourceRecord record;
    record.kind = mapping.kind;
    record.key = string(mapping.key, m_row);
    if (mapping.updated)
        record.updated = moment(*mapping.updated, m_row);
    record.body = emptyBody(mapping.kind);
    for (const FieldReading& field : mapping.fields) {
        if (m_fault)
            return {};
        fill(record.body, field);
    }
    if (auto* person = std::get_if<PersonRecord>(&record.body))
        fillPerson(*person, mapping);
    if (ItemCore* item = coreOf(record.body)) {
        if (!item->uprn.isEmpty())
            item->uprn = uprnOf(item->uprn.toStdString()).value_or(QString());
        if (mapping.events)
            addEvents(*item, *mapping.events);
    }
    if (auto* account = std::get_if<Account>(&record.body); account != nullptr && mapping.lines)
        addLines(*account, *mapping.lines);
    // A line of a file with impossible days must not take the place of a good one. A system that is
    // asked is believed: it shows its own record, and is put right there.
    if (const auto* complaint = std::get_if<Complaint>(&record.body);
        complaint != nullptr && m_feed.request.path.isEmpty())
        checkOrder(*complaint, mapping);
    if (m_fault)
        return {};
    return record;
}

void RowMapper::checkOrder(const Complaint& complaint, const RecordMapping& mapping)
{
    for (const FieldReading& field : mapping.fields) {
        const std::string_view name = field.rule->name;
        const QDate day = name == "answered" ? complaint.answered
            : name == "acknowledged"         ? complaint.acknowledged
                                             : QDate();
        if (!m_fault && day.isValid() && complaint.received.isValid() && day < complaint.received)
            wrong(field.reading, RowProblem::BeforeItBegan);
    }
}

void RowMapper::fill(RecordBody& body, const FieldReading& field)
{
    const Reading& reading = field.reading;
    switch (field.rule->type) {
    case FieldType::Text:
    case FieldType::FullName:
    case FieldType::PersonKind:
        if (QString value = string(reading, m_row); !value.isEmpty())
            field.rule->set(body, std::move(value));
        return;
    case FieldType::Day:
        if (const QDate value = day(reading, m_row); value.isValid())
            field.rule->set(body, value);
        return;
    case FieldType::Moment:
        if (const QDateTime value = moment(reading, m_row); value.isValid())
            field.rule->set(body, value);
        return;
    case FieldType::Pence:
        if (const auto value = pence(reading, m_row))
            field.rule->set(body, *value);
        return;
    case FieldType::Number: {
        const std::string_view value = text(reading, m_row);
        if (value.empty())
            return;
        if (const auto number = wholeNumber(value))
            field.rule->set(body, *number);
        else
            wrong(reading, RowProblem::NotANumber);
        return;
    }
    case FieldType::State:
        if (const auto state = itemStateNamed(text(reading, m_row)))
            field.rule->set(body, *state);
        return;
    }
}

void RowMapper::fillPerson(PersonRecord& person, const RecordMapping& mapping)
{
    // A placeholder is a value like any other here: linkage and pages know them.
    for (const Reading& reading : mapping.phones) {
        if (QString phone = string(reading, m_row);
            !phone.isEmpty() && !person.phones.contains(phone))
            person.phones.append(std::move(phone));
    }
    for (const Reading& reading : mapping.emails) {
        if (QString email = string(reading, m_row);
            !email.isEmpty() && !person.emails.contains(email))
            person.emails.append(std::move(email));
    }
    for (const AddressReading& reading : mapping.addresses)
        addAddress(person, reading);
    addReferences(person, mapping.sameAs);
    if (mapping.markers)
        addMarkers(person, *mapping.markers);
    for (const auto& [kind, what] : mapping.rowMarkers) {
        if (QString words = string(what, m_row); !words.isEmpty())
            person.markers.append({ markerKind(kind, m_row), std::move(words), {} });
    }
    if (person.forename.isEmpty() && isOrganisation(person.surname))
        person.kind = PersonRecord::Kind::Organisation;
}

void RowMapper::addReferences(PersonRecord& person, const std::vector<SameAsReading>& readings)
{
    for (const auto& [source, reading] : readings) {
        QString key = string(reading, m_row);
        if (key.isEmpty())
            continue;
        if (!source.isEmpty()) {
            person.sameAs.append({ source, std::move(key) });
            continue;
        }
        const auto colon = key.indexOf(u':');
        if (colon > 0 && colon + 1 < key.size())
            person.sameAs.append({ SourceId(key.first(colon)), key.sliced(colon + 1) });
        else
            wrong(reading, RowProblem::NotInVocabulary);
    }
}

void RowMapper::addAddress(PersonRecord& person, const AddressReading& reading)
{
    Address address;
    if (reading.full) {
        AddressParts parts = splitAddress(string(*reading.full, m_row));
        address.lines = std::move(parts.lines);
        address.postcode = std::move(parts.postcode);
    }
    if (reading.lines)
        address.lines = string(*reading.lines, m_row);
    if (reading.postcode)
        address.postcode = string(*reading.postcode, m_row);
    if (reading.uprn)
        address.uprn = uprn(*reading.uprn, m_row);
    if (address != Address())
        person.addresses.append(std::move(address));
}

template <class Take>
void RowMapper::each(const ListReading& list, Take take)
{
    qsizetype entries = 0;
    const bool isList = m_row.each(list.each, [&](const Row& element) {
        if (++entries > MostEntries)
            return false;
        take(element);
        return !m_fault;
    });
    const auto place = [&list] { return list.each.text.mid(1); };
    if (!m_fault && !isList)
        m_fault = RowFault { m_number, place(), RowProblem::NotAList };
    else if (!m_fault && entries > MostEntries)
        m_fault = RowFault { m_number, place(), RowProblem::TooMany };
}

Marker::Kind RowMapper::markerKind(const Reading& reading, const Row& row)
{
    if (const auto kind = markerKindNamed(text(reading, row)))
        return *kind;
    wrong(reading, RowProblem::NotInVocabulary);
    return Marker::Kind::Caution;
}

void RowMapper::addMarkers(PersonRecord& person, const ListReading& list)
{
    each(list, [&](const Row& element) {
        Marker marker;
        marker.kind = markerKind(list.first, element);
        marker.text = string(list.text, element);
        if (list.last)
            marker.review = day(*list.last, element);
        person.markers.append(std::move(marker));
    });
}

void RowMapper::addEvents(ItemCore& item, const ListReading& list)
{
    each(list, [&](const Row& element) {
        QDateTime at = moment(list.first, element);
        item.events.append({ std::move(at), string(list.text, element) });
    });
}

void RowMapper::addLines(Account& account, const ListReading& list)
{
    each(list, [&](const Row& element) {
        const QDate on = day(list.first, element);
        QString what = string(list.text, element);
        const qint64 sum = list.last ? pence(*list.last, element).value_or(0) : 0;
        account.lines.append({ on, std::move(what), sum });
    });
}

std::string_view RowMapper::text(const Reading& reading, const Row& row)
{
    const ReadText read = readText(reading, row, m_scratch);
    if (read.problem)
        wrong(reading, *read.problem);
    return read.text;
}

QString RowMapper::string(const Reading& reading, const Row& row)
{
    return utf16(text(reading, row));
}

QDate RowMapper::day(const Reading& reading, const Row& row)
{
    const std::string_view value = text(reading, row);
    if (value.empty())
        return {};
    if (const auto date = reading.dates.date(value))
        return *date;
    wrong(reading, RowProblem::NotADate);
    return {};
}

QDateTime RowMapper::moment(const Reading& reading, const Row& row)
{
    const std::string_view value = text(reading, row);
    if (value.empty())
        return {};
    if (auto found = reading.dates.moment(value))
        return *std::move(found);
    wrong(reading, RowProblem::NotADate);
    return {};
}

std::optional<qint64> RowMapper::pence(const Reading& reading, const Row& row)
{
    const std::string_view value = text(reading, row);
    if (value.empty())
        return {};
    const auto sum
        = reading.unit == Reading::Unit::Pounds ? penceOfPounds(value) : penceOfPence(value);
    if (!sum)
        wrong(reading, RowProblem::NotAnAmount);
    return sum;
}

QString RowMapper::uprn(const Reading& reading, const Row& row)
{
    const std::string_view value = text(reading, row);
    if (auto number = uprnOf(value))
        return *std::move(number);
    wrong(reading, RowProblem::NotAUprn);
    return {};
}

void RowMapper::wrong(const Reading& reading, RowProblem problem)
{
    if (reading.unreadable == Reading::Unreadable::LeaveOut && !reading.required)
        return;
    if (!m_fault)
        m_fault = RowFault { m_number, reading.place(), problem };
}

}
