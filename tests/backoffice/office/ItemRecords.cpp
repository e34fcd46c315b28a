// ItemRecords.cpp - repairs, accounts, requests, contacts and complaints, each system in its own
// spelling.
#include "office/RecordFields.h"
#include "office/RecordWriter.h"

namespace guildhall::office {

using namespace council;
using namespace std::string_view_literals;

namespace {

    std::string_view momentOrEmpty(std::string& held, Moment moment)
    {
        held = moment == 0 ? std::string() : isoLondon(moment);
        return held;
    }

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
    json.text("Hazard", repair.hazard).text("HazardSeverity", repair.severity);
    json.textOrNull("Investigated", momentOrEmpty(held, repair.investigated));
    json.textOrNull("SummarySent", momentOrEmpty(held, repair.summarySent));
    json.textOrNull("MadeSafe", momentOrEmpty(held, repair.madeSafe));
    json.textOrNull("WorksBegun", momentOrEmpty(held, repair.worksBegun));
    json.textOrNull("WorksStarted", momentOrEmpty(held, repair.worksStarted));
    json.textOrNull("WorksDone", momentOrEmpty(held, repair.worksDone));
    json.openList("History");
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
    json.number("ended", contact.ended);
    // The advisor writes up what was said; nobody does for a caller who gave up.
    if (contact.outcome != "abandoned"sv)
        json.number("wrapped", contact.ended + (15 + contact.ended / Second % 90) * Second);
    json.text("queue", contact.queue).text("agent", contact.agent);
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
    json.number("Stage", id.back() - '0')
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
