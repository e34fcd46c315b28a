#include "office/RecordWriter.h"

#include "council/Draw.h"
#include "office/Text.h"

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

    /// The "updated" field in the spelling of the feed's system.
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

    std::string_view momentOrEmpty(std::string& held, Moment moment)
    {
        held = moment == 0 ? std::string() : isoLondon(moment);
        return held;
    }

    std::string fullName(const Sheet& sheet)
    {
        return sheet.forename.empty() ? sheet.surname : sheet.forename + ' ' + sheet.surname;
    }

    void alert(Json& json, std::string_view code, std::string_view text, std::string_view review)
    {
        json.open().text("Code", code).text("Text", text).text("Review", review).close();
    }

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

void RecordWriter::tenant(std::string& out, std::uint32_t record) const
{
    const Sheet sheet = this->sheet(Feed::Tenants, record);
    const Entry& entry = m_all.entry(Feed::Tenants, record);
    Draw draw(m_all.council().seed(), Purpose::Reference, 0x100000000ULL + entry.customer);
    const CivilDate now = civil(londonDay(m_all.council().today()));
    const bool showcase = entry.customer == 0;
    const std::string review
        = isoDate(CivilDate { now.year + 1, now.month, std::min(now.day, 28) });
    Json json(out);
    json.open().text("TenantRef", m_all.id(Feed::Tenants, record)).text("Title", sheet.title);
    json.text("Forename", sheet.forename)
        .text("MiddleNames", sheet.middleNames)
        .text("Surname", sheet.surname);
    json.text("DOB", sheet.birth.year == 0 ? std::string() : isoDate(sheet.birth))
        .text("NINO", sheet.nino);
    json.text("Mobile", sheet.mobile).text("Landline", sheet.landline).text("Email", sheet.email);
    json.openObject("Address")
        .text("Line1", sheet.place.line1)
        .text("Line2", sheet.place.line2)
        .text("Town", "Cambridge");
    json.text("Postcode", sheet.place.postcode);
    json.text("UPRN",
              sheet.hasUprn ? std::to_string(m_all.council().places().uprn(sheet.home))
                            : std::string())
        .close();
    json.text("TenancyStart",
              showcase
                  ? "2016-05-09"
                  : isoDate(CivilDate {
                      now.year - draw.between(1, 28), draw.between(1, 12), draw.between(1, 28) }));
    json.openList("Alerts");
    if (showcase) {
        alert(json, "INT", "Arabic", review);
        alert(json, "LP", "Large print", review);
    } else {
        constexpr std::array<std::string_view, OriginCount> tongues {
            ""sv,       ""sv,         "Bengali"sv, "Gujarati"sv, "Punjabi"sv,
            "Arabic"sv, "Mandarin"sv, "Polish"sv,  ""sv
        };
        const auto tongue = tongues[static_cast<std::size_t>(sheet.origin)];
        if (!tongue.empty() && draw.chance(180))
            alert(json, "INT", tongue, "");
        if (sheet.prefersWelsh)
            alert(json, "WEL", "Prefers Welsh", "");
        if (draw.chance(25))
            alert(json, "LP", "Large print", review);
        if (draw.chance(20))
            alert(json, "CAU", "Visit in pairs", review);
        if (draw.chance(45))
            alert(json, "VUL", "Vulnerable: see file", review);
        if (draw.chance(8))
            alert(json, "SAFE", "Do not leave messages, mobile only", review);
        if (sheet.deceased)
            alert(json, "DEC", "Deceased", "");
    }
    json.closeList();
    writeUpdated(json, Feed::Tenants, entry.updated);
    json.close();
}

void RecordWriter::repair(std::string& out, std::uint32_t record) const
{
    const Entry& entry = m_all.entry(Feed::Repairs, record);
    const Repair repair
        = m_all.items().repair(entry.customer, entry.ordinal, m_all.life(Feed::Repairs, record));
    const std::uint32_t home = m_all.council().householdOf(entry.customer).number;
    std::string held;
    Json json(out);
    json.open().text("RepairRef", m_all.id(Feed::Repairs, record));
    json.text("TenantRef",
              entry.is(Entry::Anonymous) ? std::string() : idOf(Feed::Tenants, entry.customer, 0));
    json.text("UPRN", std::to_string(m_all.council().places().uprn(home)));
    json.text("Trade", repair.trade)
        .text("Description", repair.description)
        .text("Location", repair.location);
    json.text("Status", repair.status)
        .text("Reported", isoLondon(repair.reported))
        .text("Target", isoLondon(repair.target));
    json.textOrNull("Completed", momentOrEmpty(held, repair.completed));
    json.textOrNull("Appointment", momentOrEmpty(held, repair.appointment));
    json.text("Hazard", repair.hazard).openList("History");
    for (const Step& step : repair.history)
        json.open().text("At", isoLondon(step.at)).text("Text", step.text).close();
    json.closeList();
    writeUpdated(json, Feed::Repairs, entry.updated);
    json.close();
}

void RecordWriter::rent(std::string& out, std::uint32_t record) const
{
    const Entry& entry = m_all.entry(Feed::RentAccounts, record);
    const Account account
        = m_all.items().rent(entry.customer, m_all.life(Feed::RentAccounts, record));
    Json json(out);
    json.open()
        .text("PaymentRef", m_all.id(Feed::RentAccounts, record))
        .text("TenantRef", idOf(Feed::Tenants, entry.customer, 0));
    json.text("UPRN", std::to_string(m_all.council().places().uprn(account.home)));
    json.text("Balance", pounds(account.balance))
        .text("Arrears", pounds(account.overdue))
        .openList("Lines");
    for (const Line& line : account.lines)
        json.open()
            .text("Date", isoDate(line.on))
            .text("Text", line.text)
            .text("Amount", pounds(line.pence))
            .close();
    json.closeList();
    writeUpdated(json, Feed::RentAccounts, entry.updated);
    json.close();
}

void RecordWriter::liablePerson(std::string& out, std::uint32_t record) const
{
    const Sheet sheet = this->sheet(Feed::LiablePersons, record);
    const Entry& entry = m_all.entry(Feed::LiablePersons, record);
    std::string uprn = std::to_string(m_all.council().places().uprn(sheet.home));
    uprn.insert(0, 12 - uprn.size(), '0');
    const std::string title = sheet.deceased ? "Exors of" : sheet.title;
    Draw draw(m_all.council().seed(), Purpose::Reference, 0x200000000ULL + entry.customer);
    constexpr std::array formats { "Braille"sv, "Audio"sv, "Large print"sv, "Large print"sv };
    const std::string_view format = draw.chance(20) ? draw.oneOf(formats) : ""sv;
    std::string address = sheet.place.line1;
    if (!sheet.place.line2.empty())
        address += ' ' + sheet.place.line2;
    Json json(out);
    json.open().text("personReference", m_all.id(Feed::LiablePersons, record)).text("title", title);
    json.text("firstName", sheet.forename).text("surname", sheet.surname);
    json.text("dateOfBirth", sheet.birth.year == 0 ? std::string() : britishDate(sheet.birth))
        .text("niNumber", sheet.nino);
    json.text("telephone", sheet.mobile.empty() ? sheet.landline : sheet.mobile)
        .text("emailAddress", sheet.email);
    json.text("fullAddress", capitals(address + " Cambridge"))
        .text("postCode", sheet.place.postcode);
    json.text("uprn", sheet.hasUprn ? uprn : std::string())
        .text("orchardTenantRef", tenantReference(sheet));
    json.text("letterLanguage", sheet.prefersWelsh ? "cy" : "en");
    json.text("letterFormat",
              entry.customer == 0       ? "Large print"sv
                  : entry.customer < 10 ? ""sv
                                        : format);
    writeUpdated(json, Feed::LiablePersons, entry.updated);
    json.close();
}

void RecordWriter::taxAccount(std::string& out, std::uint32_t record) const
{
    const Entry& entry = m_all.entry(Feed::TaxAccounts, record);
    const Account account
        = m_all.items().tax(entry.customer, entry.ordinal, m_all.life(Feed::TaxAccounts, record));
    const std::string id = m_all.id(Feed::TaxAccounts, record);
    std::string person = idOf(Feed::LiablePersons, entry.customer, entry.ordinal);
    if (person.empty())
        person = idOf(Feed::LiablePersons, entry.customer, 0);
    std::string uprn = std::to_string(m_all.council().places().uprn(account.home));
    uprn.insert(0, 12 - uprn.size(), '0');
    int sum = 0;
    for (const char digit : id)
        sum += digit - '0';
    Json json(out);
    json.open().text("accountReference", id).text("accountCheckDigit", std::to_string(sum % 10));
    json.text("personReference", person)
        .text("uprn", uprn)
        .text("band", std::string_view(&account.band, 1));
    json.number("balance", account.balance)
        .number("overdue", account.overdue)
        .text("recovery", account.recovery);
    json.openList("statement");
    for (const Line& line : account.lines)
        json.open()
            .text("date", isoDate(line.on))
            .text("note", line.text)
            .number("amountPence", line.pence)
            .close();
    json.closeList();
    writeUpdated(json, Feed::TaxAccounts, entry.updated);
    json.close();
}

void RecordWriter::reporter(std::string& out, std::uint32_t record) const
{
    const Sheet sheet = this->sheet(Feed::Reporters, record);
    const Entry& entry = m_all.entry(Feed::Reporters, record);
    const bool turned = entry.customer >= 10 && !sheet.forename.empty() && record % 6U == 1U;
    const std::string address = sheet.place.line1
        + (sheet.place.line2.empty() ? "" : ", " + sheet.place.line2) + ", Cambridge";
    const std::string tenant = tenantReference(sheet);
    Json json(out);
    json.open().text("itemId", m_all.id(Feed::Reporters, record));
    json.text("name", turned ? capitals(sheet.surname) + ", " + sheet.forename : fullName(sheet));
    json.text("phone", sheet.mobile.empty() ? sheet.landline : sheet.mobile)
        .text("email", sheet.email);
    json.text("address", address).text("postcode", sheet.place.postcode).openList("linkedRecords");
    if (!tenant.empty())
        json.item("orchard:" + tenant);
    json.closeList();
    writeUpdated(json, Feed::Reporters, entry.updated);
    json.close();
}

void RecordWriter::streetRequest(std::string& out, std::uint32_t record) const
{
    const Entry& entry = m_all.entry(Feed::StreetRequests, record);
    const StreetRequest request = m_all.items().request(
        entry.customer, entry.ordinal, m_all.life(Feed::StreetRequests, record));
    const Places& places = m_all.council().places();
    const PlaceText place = places.text(request.home);
    const std::uint32_t reporters = m_all.sheets().count(Feed::Reporters, entry.customer);
    Json json(out);
    json.open().text("itemId", m_all.id(Feed::StreetRequests, record));
    json.textOrNull("reporterId",
                    entry.is(Entry::Anonymous) || reporters == 0
                        ? std::string()
                        : idOf(Feed::Reporters, entry.customer, entry.ordinal % reporters));
    json.text("reference", streetReference(record))
        .text("design", request.design)
        .text("summary", request.summary);
    json.text("status", request.status);
    json.text("uprn", request.outside ? std::string() : std::to_string(places.uprn(request.home)));
    json.text("location",
              request.outside ? "Outside " + place.line1 + ", " + place.postcode
                              : place.line1 + ", " + place.postcode);
    json.text("raised", isoUtc(request.raised)).text("due", isoUtc(request.due));
    json.textOrNull("closed", request.closed == 0 ? std::string() : isoUtc(request.closed))
        .openList("log");
    for (const Step& step : request.log)
        json.open().text("date", isoUtc(step.at)).text("text", step.text).close();
    json.closeList();
    writeUpdated(json, Feed::StreetRequests, entry.updated);
    json.close();
}

void RecordWriter::caller(std::string& out, std::uint32_t record) const
{
    const Sheet sheet = this->sheet(Feed::Callers, record);
    const Entry& entry = m_all.entry(Feed::Callers, record);
    const bool landline = !sheet.landline.empty()
        && (sheet.mobile.empty() || entry.customer == 0 || record % 3U == 0U);
    const std::string tenant = tenantReference(sheet);
    const std::string payer = payerReference(sheet);
    Json json(out);
    json.open()
        .text("caller_id", m_all.id(Feed::Callers, record))
        .text("display_name", fullName(sheet));
    json.text("number", landline ? sheet.landline : sheet.mobile).text("email", sheet.email);
    json.textOrNull("matched_ref",
                    !tenant.empty()      ? "orchard:" + tenant
                        : !payer.empty() ? "revenues:" + payer
                                         : std::string());
    writeUpdated(json, Feed::Callers, entry.updated);
    json.close();
}

void RecordWriter::contact(std::string& out, std::uint32_t record) const
{
    const Entry& entry = m_all.entry(Feed::Contacts, record);
    const Contact contact
        = m_all.items().contact(entry.customer, entry.ordinal, m_all.life(Feed::Contacts, record));
    const std::uint32_t callers = m_all.sheets().count(Feed::Callers, entry.customer);
    const std::string about
        = contact.notesReference && contact.reason.about && !entry.is(Entry::Anonymous)
        ? referenceOf(*contact.reason.about, entry.customer)
        : std::string();
    Json json(out);
    json.open().text("interaction_id", m_all.id(Feed::Contacts, record));
    json.textOrNull("caller_id",
                    entry.is(Entry::Anonymous) || callers == 0
                        ? std::string()
                        : idOf(Feed::Callers, entry.customer, entry.ordinal % callers));
    json.text("channel", contact.channel)
        .text("direction", "in")
        .number("started", contact.started);
    if (contact.outcome == "abandoned"sv)
        json.null("answered");
    else
        json.number("answered", contact.answered);
    json.number("ended", contact.ended).text("queue", contact.queue).text("agent", contact.agent);
    json.text("wrap_code", contact.wrapCode)
        .text("outcome", contact.outcome)
        .text("transferred_to", contact.transferredTo);
    json.text("about_reference", about);
    json.text("notes",
              about.empty() ? std::string(contact.notes)
                            : std::string(contact.notes) + " Ref " + about + '.');
    json.text("survey_token", contact.survey ? token(record) : std::string());
    writeUpdated(json, Feed::Contacts, entry.updated);
    json.close();
}

void RecordWriter::complainant(std::string& out, std::uint32_t record) const
{
    const Sheet sheet = this->sheet(Feed::Complainants, record);
    std::string address = sheet.place.line1;
    for (const std::string& part :
         { sheet.place.line2, std::string("Cambridge"), sheet.place.postcode }) {
        if (!part.empty())
            address += ", " + part;
    }
    Json json(out);
    json.open().text("PersonId", m_all.id(Feed::Complainants, record));
    json.text("FullName",
              sheet.title.empty() ? fullName(sheet) : sheet.title + ' ' + fullName(sheet));
    json.textOrNull("DateOfBirth",
                    sheet.birth.year == 0 ? std::string() : writtenDate(sheet.birth));
    json.text("Email", sheet.email)
        .text("Phone", sheet.mobile.empty() ? sheet.landline : sheet.mobile);
    json.text("AddressText", address).textOrNull("HousingTenantRef", tenantReference(sheet));
    writeUpdated(json, Feed::Complainants, m_all.entry(Feed::Complainants, record).updated);
    json.close();
}

void RecordWriter::complaint(std::string& out, std::uint32_t record) const
{
    const Entry& entry = m_all.entry(Feed::Cases, record);
    const Case stage
        = m_all.items().complaint(entry.customer, entry.ordinal, m_all.life(Feed::Cases, record));
    const std::string id = m_all.id(Feed::Cases, record);
    const auto date = [](Day day) { return day == 0 ? std::string() : isoDate(day); };
    Json json(out);
    json.open().text("CaseId", std::string_view(id).substr(0, id.find('/')));
    json.textOrNull("PersonId",
                    entry.is(Entry::Anonymous) ? std::string()
                                               : idOf(Feed::Complainants, entry.customer, 0));
    json.number("Stage", stage.stage)
        .text("Service", stage.service)
        .text("SubService", stage.subService);
    json.text("Theme", stage.theme)
        .text("Description", stage.description)
        .text("Channel", stage.channel);
    json.text("Received", date(stage.received))
        .textOrNull("Acknowledged", date(stage.acknowledged));
    json.number("ExtensionDays", stage.extensionDays).textOrNull("Closed", date(stage.closed));
    json.text("Outcome", stage.outcome)
        .text("RootCause", stage.rootCause)
        .text("Status", stage.status);
    writeUpdated(json, Feed::Cases, entry.updated);
    json.close();
}

void RecordWriter::answer(std::string& out, std::uint32_t record) const
{
    const Entry& entry = m_all.entry(Feed::Answers, record);
    const Answer answer
        = m_all.items().answer(entry.customer, entry.ordinal, m_all.life(Feed::Answers, record));
    const auto contact = m_all.recordOf(Feed::Contacts, entry.customer, entry.ordinal);
    Json json(out);
    json.open()
        .text("response_id", m_all.id(Feed::Answers, record))
        .text("channel", answer.channel);
    json.text("received_at", isoUtc(answer.received)).text("rating", answer.rating);
    json.text("digital_awareness", answer.awareness)
        .text("contact_token", contact ? token(*contact) : std::string());
    json.text("comment", answer.comment)
        .text("language", answer.language)
        .text("team", answer.team);
    writeUpdated(json, Feed::Answers, entry.updated);
    json.close();
}

}
