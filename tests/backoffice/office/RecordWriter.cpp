#include "office/RecordWriter.h"

#include "council/Draw.h"
#include "office/RecordFields.h"

#include <array>
#include <charconv>

namespace guildhall::office {

using namespace council;
using namespace std::string_view_literals;

namespace {

    struct Keys
    {
        std::string_view id, updated;
    };
    constexpr std::array<Keys, FeedCount> FeedKeys { {
        { "TenantRef"sv, "ModifiedOn"sv },
        { "RepairRef"sv, "ModifiedOn"sv },
        { "PaymentRef"sv, "ModifiedOn"sv },
        { "personReference"sv, "lastUpdated"sv },
        { "accountReference"sv, "lastUpdated"sv },
        { "itemId"sv, "lastEditDate"sv },
        { "itemId"sv, "lastEditDate"sv },
        { "caller_id"sv, "last_modified"sv },
        { "interaction_id"sv, "last_modified"sv },
        { "PersonId"sv, "LastTouched"sv },
        { "CaseId"sv, "LastTouched"sv },
        { "response_id"sv, "updated_at"sv },
        { "Application No"sv, "Last Changed"sv },
        { "subscription_id"sv, "changed_at"sv },
    } };

}

void writeUpdated(Json& json, Feed feed, Moment updated)
{
    const std::string_view key = FeedKeys[indexOf(feed)].updated;
    const std::string_view system = nameOf(feed).system;
    if (system == "orchard"sv)
        json.text(key, isoLondon(updated));
    else if (system == "storm"sv)
        json.number(key, updated);
    else if (system == "complaints"sv)
        json.text(key, isoLondon(updated, ' '));
    else
        json.text(key, isoUtc(updated));
}

std::string RecordWriter::idOf(Feed feed, std::uint32_t customer, std::uint32_t ordinal) const
{
    const auto record = m_all.recordOf(feed, customer, ordinal);
    return record ? m_all.id(feed, *record) : std::string();
}

Sheet RecordWriter::sheet(Feed feed, std::uint32_t record) const
{
    const Entry& entry = m_all.entry(feed, record);
    return m_all.sheets().sheet(
        feed,
        entry.customer,
        entry.ordinal,
        static_cast<std::uint32_t>(m_all.life(feed, record).changes.size()));
}

Moment RecordWriter::printed(Feed feed, std::uint32_t record) const
{
    const Moment updated = m_all.entry(feed, record).updated;
    return nameOf(feed).precision == Precision::Seconds ? updated - updated % 1000 : updated;
}

std::string RecordWriter::token(std::uint32_t contact) const
{
    std::array<char, 20> text {};
    const auto end = std::to_chars(text.data(),
                                   text.data() + text.size(),
                                   mixed(m_all.council().seed() ^ 0x70C5ULL, contact) | 1ULL << 63U,
                                   16)
                         .ptr;
    return { text.data(), end };
}

std::string RecordWriter::tenantReference(const Sheet& sheet) const
{
    return sheet.crossReferenced ? idOf(Feed::Tenants, sheet.customer, 0) : std::string();
}

std::string RecordWriter::payerReference(const Sheet& sheet) const
{
    return sheet.crossReferenced ? idOf(Feed::LiablePersons, sheet.customer, 0) : std::string();
}

std::string RecordWriter::streetReference(std::uint32_t record) const
{
    std::string number = std::to_string((record * 7368787ULL + 1234567ULL) % 9999991ULL);
    return "ALY-" + std::string(7 - number.size(), '0') + number;
}

std::string RecordWriter::referenceOf(const Concern& concern, std::uint32_t customer) const
{
    const auto record = m_all.recordOf(concern.feed, customer, concern.ordinal);
    if (!record)
        return {};
    if (concern.feed == Feed::StreetRequests)
        return streetReference(*record);
    const std::string id = m_all.id(concern.feed, *record);
    return id.substr(0, id.find('/'));
}

void RecordWriter::write(std::string& out, Feed feed, std::uint32_t record) const
{
    if (m_all.entry(feed, record).is(Entry::Deleted))
        return tombstone(out, feed, record);
    switch (feed) {
    case Feed::Tenants:
        return tenant(out, record);
    case Feed::Repairs:
        return repair(out, record);
    case Feed::RentAccounts:
        return rent(out, record);
    case Feed::LiablePersons:
        return liablePerson(out, record);
    case Feed::TaxAccounts:
        return taxAccount(out, record);
    case Feed::Reporters:
        return reporter(out, record);
    case Feed::StreetRequests:
        return streetRequest(out, record);
    case Feed::Callers:
        return caller(out, record);
    case Feed::Contacts:
        return contact(out, record);
    case Feed::Complainants:
        return complainant(out, record);
    case Feed::Cases:
        return complaint(out, record);
    case Feed::Answers:
        return answer(out, record);
    case Feed::Applications:
    case Feed::Subscriptions:
        break; // these come as CSV
    }
}

void RecordWriter::tombstone(std::string& out, Feed feed, std::uint32_t record) const
{
    Json json(out);
    json.open();
    const std::string id = m_all.id(feed, record);
    json.text(FeedKeys[indexOf(feed)].id, std::string_view(id).substr(0, id.find('/')));
    if (feed == Feed::Cases)
        json.number("Stage", id.back() - '0');
    writeUpdated(json, feed, m_all.entry(feed, record).updated);
    json.yes("deleted").close();
}

}
