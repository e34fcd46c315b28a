// PersonRecords.cpp - the records of persons, each system in its own spelling.
#include "council/Draw.h"
#include "council/Showcase.h"
#include "office/RecordFields.h"
#include "office/RecordWriter.h"

#include <algorithm>
#include <array>

namespace guildhall::office {

using namespace council;
using namespace std::string_view_literals;

namespace {

    std::string fullName(const Sheet& sheet)
    {
        return sheet.forename.empty() ? sheet.surname : sheet.forename + ' ' + sheet.surname;
    }

    void alert(Json& json, std::string_view code, std::string_view text, std::string_view review)
    {
        json.open().text("Code", code).text("Text", text).text("Review", review).close();
    }

    /// What staff must know before they speak, in the codes of the housing system.
    void writeAlerts(Json& json, const Sheet& sheet, Draw& draw, const std::string& review)
    {
        if (sheet.customer == Maryam) {
            alert(json, "INTERP", "Arabic", review);
            alert(json, "ADJ", "Large print", review);
        } else {
            constexpr std::array<std::string_view, OriginCount> tongues {
                ""sv,       ""sv,         "Bengali"sv, "Gujarati"sv, "Punjabi"sv,
                "Arabic"sv, "Mandarin"sv, "Polish"sv,  ""sv
            };
            const auto tongue = tongues[static_cast<std::size_t>(sheet.origin)];
            if (!tongue.empty() && draw.chance(180))
                alert(json, "INTERP", tongue, "");
            if (sheet.prefersWelsh)
                alert(json, "LANG", "Prefers Welsh", "");
            if (draw.chance(25))
                alert(json, "ADJ", "Large print", review);
            if (draw.chance(20))
                alert(json, "VISIT2", "Visit in pairs", review);
            if (draw.chance(45))
                alert(json, "VULN", "Vulnerable: see file", review);
            if (draw.chance(8))
                alert(json, "SAFE", "Do not leave messages, mobile only", review);
            if (sheet.deceased)
                alert(json, "DEC", "Deceased", "");
        }
    }

}

void RecordWriter::tenant(std::string& out, std::uint32_t record) const
{
    const Sheet sheet = this->sheet(Feed::Tenants, record);
    const Entry& entry = m_all.entry(Feed::Tenants, record);
    Draw draw(m_all.council().seed(), Purpose::Reference, 0x100000000ULL + entry.customer);
    const CivilDate now = civil(londonDay(m_all.council().today()));
    const bool showcase = entry.customer == Maryam;
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
    writeAlerts(json, sheet, draw, review);
    json.closeList();
    writeUpdated(json, Feed::Tenants, entry.updated);
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
              entry.customer == 0                  ? "Large print"sv
                  : entry.customer < ShowcaseCount ? ""sv
                                                   : format);
    writeUpdated(json, Feed::LiablePersons, entry.updated);
    json.close();
}

void RecordWriter::reporter(std::string& out, std::uint32_t record) const
{
    const Sheet sheet = this->sheet(Feed::Reporters, record);
    const Entry& entry = m_all.entry(Feed::Reporters, record);
    const bool turned
        = entry.customer >= ShowcaseCount && !sheet.forename.empty() && record % 6U == 1U;
    const std::string address = sheet.place.line1
        + (sheet.place.line2.empty() ? "" : ", " + sheet.place.line2) + ", Cambridge";
    Json json(out);
    json.open().text("itemId", m_all.id(Feed::Reporters, record));
    json.text("name", turned ? capitals(sheet.surname) + ", " + sheet.forename : fullName(sheet));
    json.text("phone", sheet.mobile.empty() ? sheet.landline : sheet.mobile)
        .text("email", sheet.email);
    json.text("address", address)
        .text("postcode", sheet.place.postcode)
        .text("orchardTenantRef", tenantReference(sheet));
    writeUpdated(json, Feed::Reporters, entry.updated);
    json.close();
}

void RecordWriter::caller(std::string& out, std::uint32_t record) const
{
    const Sheet sheet = this->sheet(Feed::Callers, record);
    const Entry& entry = m_all.entry(Feed::Callers, record);
    const bool landline = !sheet.landline.empty()
        && (sheet.mobile.empty() || entry.customer == Maryam || record % 3U == 0U);
    Json json(out);
    json.open()
        .text("caller_id", m_all.id(Feed::Callers, record))
        .text("display_name", fullName(sheet));
    json.text("number", landline ? sheet.landline : sheet.mobile).text("email", sheet.email);
    json.text("tenant_ref", tenantReference(sheet)).text("payer_ref", payerReference(sheet));
    writeUpdated(json, Feed::Callers, entry.updated);
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

}
