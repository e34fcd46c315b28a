#include "office/SupplierWords.h"

#include "office/Text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace guildhall::office {

using namespace council;
using namespace Qt::StringLiterals;

namespace {

    QString text(std::string_view words)
    {
        return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    }

    QJsonValue orNull(const QString& words)
    {
        return words.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(words);
    }

    QJsonValue orNull(const std::string& words)
    {
        return orNull(text(words));
    }

    QString fullName(const Sheet& sheet)
    {
        QStringList words;
        for (const std::string& part : { sheet.title, sheet.forename, sheet.surname }) {
            if (!part.empty())
                words.append(text(part));
        }
        return words.join(u' ');
    }

    QString phoneOf(const Sheet& sheet)
    {
        return text(sheet.mobile.empty() ? sheet.landline : sheet.mobile);
    }

    QString addressOf(const Sheet& sheet)
    {
        return text(sheet.place.line1 + (sheet.place.line2.empty() ? "" : ", " + sheet.place.line2)
                    + ", Cambridge " + sheet.place.postcode);
    }

    QJsonValue uprnOf(const Register& all, const Sheet& sheet)
    {
        return sheet.hasUprn ? QJsonValue(QString::number(all.council().places().uprn(sheet.home)))
                             : QJsonValue(QJsonValue::Null);
    }

    QString numbered(const QString& prefix, std::uint32_t record)
    {
        return prefix + u"%1"_s.arg(record + 1, 7, 10, QChar(u'0'));
    }

    /// As Salesforce writes it: "2026-11-20T14:03:11.123+0000".
    QString salesMoment(Moment moment)
    {
        return text(isoUtc(moment)).chopped(1) + u"+0000"_s;
    }

    QString jobStatus(const QString& status)
    {
        if (status == "Logged"_L1)
            return u"Raised"_s;
        if (status == "Surveyor booked"_L1)
            return u"Scheduled"_s;
        if (status == "In progress"_L1)
            return u"On Site"_s;
        return status == "Awaiting parts"_L1 ? u"On Hold"_s : status;
    }

    bool isWaste(std::string_view design)
    {
        return design == "Missed bin" || design == "Bulky waste" || design == "Fly tipping";
    }

    /// A place below which everything of one system is drawn, so that no two draw alike.
    constexpr std::uint64_t PlanningThing = 0x300000000ULL;
    constexpr std::uint64_t LicensingThing = 0x400000000ULL;

}

QJsonObject SupplierWords::item(Feed feed, std::uint32_t record) const
{
    std::string printed;
    m_world.print(printed, feed, record);
    return QJsonDocument::fromJson(QByteArray::fromStdString(printed)).object();
}

Sheet SupplierWords::firstSheet(Feed feed, std::uint32_t record) const
{
    const Entry& entry = all().entry(feed, record);
    return all().sheets().sheet(feed, entry.customer, entry.ordinal, 0);
}

StreetRequest SupplierWords::request(std::uint32_t record) const
{
    const Entry& entry = all().entry(Feed::StreetRequests, record);
    return all().items().request(
        entry.customer, entry.ordinal, all().life(Feed::StreetRequests, record));
}

std::optional<std::pair<Feed, std::uint32_t>> SupplierWords::personOf(Feed feed,
                                                                      std::uint32_t record) const
{
    const Entry& entry = all().entry(feed, record);
    const auto found = [&entry, this](Feed people, std::uint32_t ordinal) {
        const auto person = all().recordOf(people, entry.customer, ordinal);
        return person ? std::optional(std::pair(people, *person)) : std::nullopt;
    };
    if (entry.is(Entry::Anonymous))
        return {};
    switch (feed) {
    case Feed::Repairs:
        return found(Feed::Tenants, 0);
    case Feed::Cases:
        return found(Feed::Complainants, 0);
    case Feed::StreetRequests: {
        const std::uint32_t reporters = all().sheets().count(Feed::Reporters, entry.customer);
        return reporters == 0 ? std::nullopt : found(Feed::Reporters, entry.ordinal % reporters);
    }
    case Feed::Contacts:
        return found(Feed::LiablePersons, 0);
    default:
        return std::pair(feed, record);
    }
}

QJsonObject SupplierWords::job(std::uint32_t record) const
{
    const QJsonObject repair = item(Feed::Repairs, record);
    const QString reference = repair.value("RepairRef"_L1).toString();
    const auto tenant = personOf(Feed::Repairs, record);
    QJsonValue who = QJsonValue::Null;
    if (tenant) {
        const Sheet sheet = firstSheet(tenant->first, tenant->second);
        who = QJsonObject { { u"Reference"_s, text(all().id(tenant->first, tenant->second)) },
                            { u"Name"_s, fullName(sheet) },
                            { u"Phone"_s, phoneOf(sheet) } };
    }
    const QString visit = repair.value("Appointment"_L1).toString();
    QJsonValue appointment = QJsonValue::Null;
    if (!visit.isEmpty())
        appointment = QJsonObject {
            { u"Start"_s, visit },
            { u"End"_s,
              QDateTime::fromString(visit, Qt::ISODate).addSecs(7200).toString(Qt::ISODate) }
        };
    QJsonArray tasks;
    const QJsonArray history = repair.value("History"_L1).toArray();
    for (const auto& step : history)
        tasks.append(QJsonObject { { u"Type"_s, step["Text"_L1] },
                                   { u"At"_s, step["At"_L1] },
                                   { u"Outcome"_s, QString() } });
    return { { u"JobNumber"_s, u"J-"_s + reference.section(u'-', -1) },
             { u"ClientReference"_s, reference },
             { u"Tenant"_s, who },
             { u"UPRN"_s, repair.value("UPRN"_L1) },
             { u"Trade"_s, repair.value("Trade"_L1) },
             { u"ShortDescription"_s, repair.value("Location"_L1) },
             { u"LongDescription"_s, repair.value("Description"_L1) },
             { u"Priority"_s, repair.value("Hazard"_L1).toString().isEmpty() ? u"4"_s : u"2"_s },
             { u"Status"_s, jobStatus(repair.value("Status"_L1).toString()) },
             { u"Raised"_s, repair.value("Reported"_L1) },
             { u"Target"_s, repair.value("Target"_L1) },
             { u"Completed"_s, repair.value("Completed"_L1) },
             { u"Appointment"_s, appointment },
             { u"Tasks"_s, tasks },
             { u"LastModified"_s, repair.value("ModifiedOn"_L1) } };
}

QJsonObject SupplierWords::removedJob(std::uint32_t record) const
{
    return { { u"JobNumber"_s, u"J-"_s + text(all().id(Feed::Repairs, record)).section(u'-', -1) },
             { u"RemovedAt"_s, text(isoLondon(all().entry(Feed::Repairs, record).updated)) } };
}

bool SupplierWords::hasApplication(std::uint32_t liablePerson) const
{
    return liablePerson % 2 == 1;
}

bool SupplierWords::hasLicence(std::uint32_t caller) const
{
    return caller % 2 == 0;
}

QJsonObject SupplierWords::permission(Feed feed, std::uint32_t record) const
{
    constexpr std::array stages {
        "Received"_L1, "Validated"_L1, "Under consultation"_L1, "Decided"_L1, "Issued"_L1
    };
    const Entry& entry = all().entry(feed, record);
    const bool isPlanning = feed == Feed::LiablePersons;
    Draw draw(all().council().seed(),
              Purpose::Reference,
              (isPlanning ? PlanningThing : LicensingThing) + record);
    const std::size_t stage
        = std::min(stages.size() - 1, draw.below(4U) + all().life(feed, record).changes.size());
    const Moment told = all().items().updated(feed, entry.customer, entry.ordinal);
    const Moment received = told - draw.between(5, 45) * OneDay;
    const bool isOver = stage >= 3 || entry.is(Entry::Deleted);
    const Sheet sheet = firstSheet(feed, record);
    const auto moment = [](Moment at) { return text(isoLondon(at, ' ')); };
    return { { u"id"_s, static_cast<qint64>(record) + 1 },
             { u"application_reference_number"_s,
               u"%1/%2/%3"_s.arg(moment(received).mid(2, 2))
                   .arg(record + 1, 5, 10, QChar(u'0'))
                   .arg(isPlanning ? u"FUL"_s : u"LIC"_s) },
             { u"status"_s, entry.is(Entry::Deleted) ? "Withdrawn"_L1 : stages[stage] },
             { u"received_date"_s, moment(received) },
             { u"target_date"_s, moment(received + 56 * OneDay) },
             { u"decision_date"_s,
               isOver ? QJsonValue(moment(entry.updated)) : QJsonValue(QJsonValue::Null) },
             // Applicants of both kinds stand in one list of contacts.
             { u"applicant_id"_s, 2 * static_cast<qint64>(record) + (isPlanning ? 1 : 2) },
             { u"applicant_name"_s, fullName(sheet) },
             { u"applicant_email"_s, text(sheet.email) },
             { u"uprn"_s, uprnOf(all(), sheet) },
             { u"last_updated"_s, moment(entry.updated) } };
}

QJsonObject SupplierWords::application(std::uint32_t record) const
{
    struct Wish
    {
        QLatin1StringView type, proposal;
    };
    constexpr std::array wishes {
        Wish { "Householder"_L1, "Single storey rear extension"_L1 },
        Wish { "Householder"_L1, "Rear dormer"_L1 },
        Wish { "Full"_L1, "Change of use from shop to flat"_L1 },
        Wish { "Works to trees"_L1, "Fell one ash in the rear garden"_L1 },
        Wish { "Listed building consent"_L1, "Replace sash windows"_L1 },
    };
    Draw draw(all().council().seed(), Purpose::Reference, PlanningThing + record);
    const Wish& wish = wishes[mixed(draw.next()) % wishes.size()];
    QJsonObject told = permission(Feed::LiablePersons, record);
    told.insert(u"application_type"_s, wish.type);
    told.insert(u"proposal"_s, wish.proposal);
    if (record % 8 == 1)
        told.insert(u"map"_s, u"iVBORw0KGgo="_s); // some records bring a picture that nobody needs
    return told;
}

QJsonObject SupplierWords::licence(std::uint32_t record) const
{
    constexpr std::array types {
        "Street trading"_L1, "Private hire driver"_L1, "Alcohol, personal"_L1, "Dog breeding"_L1
    };
    Draw draw(all().council().seed(), Purpose::Reference, LicensingThing + record);
    QJsonObject told = permission(Feed::Callers, record);
    told.insert(u"licence_type"_s, types[mixed(draw.next()) % types.size()]);
    return told;
}

QJsonObject SupplierWords::caseRow(std::uint32_t record) const
{
    const Entry& entry = all().entry(Feed::Cases, record);
    const bool isGone = entry.is(Entry::Deleted);
    const QJsonObject stage = item(Feed::Cases, record);
    const QString status = stage.value("Status"_L1).toString();
    const QString channel = stage.value("Channel"_L1).toString();
    const QString outcome = stage.value("Outcome"_L1).toString();
    const auto person = personOf(Feed::Cases, record);
    const Sheet sheet = person ? firstSheet(person->first, person->second) : Sheet();
    QString received = stage.value("Received"_L1).toString();
    if (isGone)
        received = text(
            isoDate(all()
                        .items()
                        .complaint(entry.customer, entry.ordinal, all().life(Feed::Cases, record))
                        .received));
    return { { u"CaseId"_s, stage.value("CaseId"_L1) },
             { u"Stage"_s, QString::number(stage.value("Stage"_L1).toInt()) },
             { u"CustomerId"_s,
               person ? text(all().id(person->first, person->second)) : QString() },
             { u"CustomerForename"_s, text(sheet.forename) },
             { u"CustomerSurname"_s, text(sheet.surname) },
             { u"CustomerEmail"_s, text(sheet.email) },
             { u"CustomerPhone"_s, phoneOf(sheet) },
             { u"Service"_s, stage.value("Service"_L1).toString() },
             { u"Subject"_s, stage.value("SubService"_L1).toString() },
             { u"Details"_s, stage.value("Description"_L1).toString() },
             { u"Status"_s,
               isGone                               ? u"Withdrawn"_s
                   : status.startsWith("Closed"_L1) ? u"Closed"_s
                                                    : u"Open"_s },
             { u"ReceivedBy"_s,
               channel == "web"_L1                ? u"Web"_s
                   : channel == "email"_L1        ? u"Email"_s
                   : channel == "telephone"_L1    ? u"Telephone"_s
                   : channel == "face_to_face"_L1 ? u"In person"_s
                                                  : u"Letter"_s },
             { u"DateReceived"_s, received },
             { u"DateAcknowledged"_s, orNull(stage.value("Acknowledged"_L1).toString()) },
             { u"DateClosed"_s, orNull(stage.value("Closed"_L1).toString()) },
             { u"Outcome"_s,
               isGone                              ? u"Withdrawn"_s
                   : outcome == "Partly upheld"_L1 ? u"Partially upheld"_s
                                                   : outcome },
             { u"casestatustouchtimes_lastupdatedtime"_s, text(isoLondon(entry.updated, ' ')) } };
}

bool SupplierWords::isForm(std::uint32_t request) const
{
    return request % 3 == 0 && !all().entry(Feed::StreetRequests, request).is(Entry::Written);
}

QJsonObject SupplierWords::form(std::uint32_t record) const
{
    const Entry& entry = all().entry(Feed::StreetRequests, record);
    const StreetRequest request = this->request(record);
    const auto reporter = personOf(Feed::StreetRequests, record);
    QJsonValue customer = QJsonValue::Null;
    if (reporter) {
        const Sheet sheet = firstSheet(reporter->first, reporter->second);
        customer = QJsonObject {
            { u"firstName"_s, text(sheet.forename) }, { u"lastName"_s, text(sheet.surname) },
            { u"email"_s, text(sheet.email) },        { u"phone"_s, phoneOf(sheet) },
            { u"address"_s, addressOf(sheet) },       { u"uprn"_s, uprnOf(all(), sheet) }
        };
    }
    const bool isOver = request.closed != 0;
    return { { u"submissionId"_s, numbered(u"F-"_s, record) },
             { u"reference"_s, numbered(u"WEB-"_s, record) },
             { u"formName"_s, u"Report: "_s + text(request.design) },
             { u"service"_s,
               isWaste(request.design) ? u"Waste and recycling"_s : u"Streets and parks"_s },
             { u"status"_s,
               entry.is(Entry::Deleted)                           ? u"Withdrawn"_s
                   : isOver                                       ? u"Completed"_s
                   : request.log.begin() + 1 == request.log.end() ? u"Submitted"_s
                                                                  : u"With service"_s },
             { u"submittedAt"_s, text(isoLondon(request.raised)) },
             { u"completedAt"_s, orNull(isOver ? isoLondon(request.closed) : std::string()) },
             { u"customerId"_s,
               orNull(reporter ? all().id(reporter->first, reporter->second) : std::string()) },
             { u"customer"_s, customer },
             { u"lastUpdated"_s, text(isoLondon(entry.updated)) } };
}

std::optional<QJsonObject> SupplierWords::cards(const QString& reporter) const
{
    const auto record = all().find(Feed::Reporters, reporter.toStdString());
    if (!record)
        return {};
    QJsonArray cards;
    for (const Feed feed : { Feed::TaxAccounts, Feed::RentAccounts })
        addCards(cards, feed, all().entry(Feed::Reporters, *record).customer);
    for (qsizetype i = 0; i < cards.size(); ++i) {
        QJsonObject card = cards.at(i).toObject();
        card.insert(u"customerId"_s, reporter);
        cards.replace(i, card);
    }
    return QJsonObject { { u"cards"_s, cards } };
}

void SupplierWords::addCards(QJsonArray& cards, Feed feed, std::uint32_t customer) const
{
    const bool isTax = feed == Feed::TaxAccounts;
    for (std::uint32_t ordinal = 0;; ++ordinal) {
        const auto record = all().recordOf(feed, customer, ordinal);
        if (!record)
            return;
        if (all().entry(feed, *record).is(Entry::Deleted))
            continue;
        const QJsonObject account = item(feed, *record);
        const QString reference = isTax ? account.value("accountReference"_L1).toString()
                + account.value("accountCheckDigit"_L1).toString()
                                        : account.value("PaymentRef"_L1).toString();
        cards.append(QJsonObject {
            { u"cardId"_s, (isTax ? u"tax-"_s : u"rent-"_s) + reference },
            { u"title"_s, isTax ? u"Council Tax"_s : u"Rent"_s },
            { u"service"_s, isTax ? u"Council Tax"_s : u"Housing"_s },
            { u"accountNumber"_s, reference },
            { u"accountBalance"_s,
              isTax ? text(pounds(account.value("balance"_L1).toInteger()))
                    : account.value("Balance"_L1).toString() },
            { u"reminderFlag"_s,
              account.value("recovery"_L1).toString(u"none"_s) == "none"_L1
                  ? QString()
                  : account.value("recovery"_L1).toString() },
            { u"lastUpdated"_s, text(isoLondon(all().entry(feed, *record).updated)) } });
    }
}

bool SupplierWords::isWasteCase(std::uint32_t request) const
{
    if (all().entry(Feed::StreetRequests, request).is(Entry::Written))
        return m_world.writtenInto(Feed::StreetRequests, request).value("system"_L1).toString()
            == "salesforce"_L1;
    return isWaste(this->request(request).design);
}

QJsonObject SupplierWords::wasteCase(std::uint32_t record) const
{
    const Entry& entry = all().entry(Feed::StreetRequests, record);
    const StreetRequest request = this->request(record);
    const QJsonObject told = item(Feed::StreetRequests, record); // with what others wrote into it
    auto reporter = personOf(Feed::StreetRequests, record);
    const QString named = told.value("reporterId"_L1).toString();
    if (const auto person = all().find(Feed::Reporters, named.toStdString()))
        reporter = std::pair(Feed::Reporters, *person);
    QJsonValue contact = QJsonValue::Null;
    if (reporter) {
        const Sheet sheet = firstSheet(reporter->first, reporter->second);
        contact = QJsonObject { { u"FirstName"_s, orNull(sheet.forename) },
                                { u"LastName"_s, text(sheet.surname) },
                                { u"Email"_s, orNull(sheet.email) },
                                { u"Phone"_s, orNull(phoneOf(sheet)) } };
    }
    const QString id = numbered(u"500GH000"_s, record);
    return { { u"attributes"_s,
               QJsonObject { { u"type"_s, u"Case"_s },
                             { u"url"_s, u"/services/data/v59.0/sobjects/Case/"_s + id } } },
             { u"Id"_s, id },
             { u"CaseNumber"_s, numbered(u"0"_s, record) },
             { u"Subject"_s, told.value("design"_L1).toString(text(request.design)) },
             { u"Description"_s, told.value("summary"_L1).toString(text(request.summary)) },
             { u"Status"_s,
               request.status == "Cancelled"      ? u"Cancelled"_s
                   : request.closed != 0          ? u"Closed"_s
                   : request.status == "Proposed" ? u"New"_s
                                                  : u"Working"_s },
             { u"IsDeleted"_s, entry.is(Entry::Deleted) },
             { u"ContactId"_s,
               reporter ? QJsonValue(numbered(u"003GH000"_s, reporter->second))
                        : QJsonValue(QJsonValue::Null) },
             { u"Contact"_s, contact },
             { u"CreatedDate"_s, salesMoment(request.raised) },
             { u"ClosedDate"_s,
               request.closed != 0 ? QJsonValue(salesMoment(request.closed))
                                   : QJsonValue(QJsonValue::Null) },
             { u"LastModifiedDate"_s, salesMoment(entry.updated) } };
}

bool SupplierWords::hasAccount(std::uint32_t liablePerson) const
{
    return liablePerson % 3 == 0 && !firstSheet(Feed::LiablePersons, liablePerson).organisation;
}

QJsonObject SupplierWords::account(std::uint32_t record) const
{
    const Entry& entry = all().entry(Feed::LiablePersons, record);
    const QString id = numbered(u"PA-"_s, record);
    const QString updated = text(isoLondon(entry.updated));
    if (entry.is(Entry::Deleted))
        return { { u"account_id"_s, id }, { u"closed"_s, true }, { u"updated_at"_s, updated } };
    const Sheet sheet = m_world.writer().sheet(Feed::LiablePersons, record);
    const Moment created
        = all().items().updated(Feed::LiablePersons, entry.customer, entry.ordinal) - 365 * OneDay;
    return { { u"account_id"_s, id },
             { u"first_name"_s, text(sheet.forename) },
             { u"last_name"_s, text(sheet.surname) },
             { u"date_of_birth"_s,
               orNull(sheet.birth.year == 0 ? std::string() : isoDate(sheet.birth)) },
             { u"email"_s, text(sheet.email) },
             { u"mobile"_s, phoneOf(sheet) },
             { u"address"_s, addressOf(sheet) },
             { u"uprn"_s, uprnOf(all(), sheet) },
             { u"linked"_s,
               QJsonObject { { u"council_tax"_s, text(all().id(Feed::LiablePersons, record)) },
                             { u"rent"_s, orNull(m_world.writer().tenantReference(sheet)) } } },
             { u"language"_s, sheet.prefersWelsh ? u"cy"_s : u"en"_s },
             { u"created_at"_s, text(isoLondon(created)) },
             { u"updated_at"_s, updated } };
}

bool SupplierWords::isActivity(std::uint32_t contact) const
{
    const Entry& entry = all().entry(Feed::Contacts, contact);
    const auto payer = personOf(Feed::Contacts, contact);
    return contact % 2 == 0 && !entry.is(Entry::Written) && payer && hasAccount(payer->second);
}

Moment SupplierWords::activityAt(std::uint32_t contact) const
{
    const Entry& entry = all().entry(Feed::Contacts, contact);
    const Moment born = all().life(Feed::Contacts, contact).born;
    return born != 0 ? born : all().items().contact(entry.customer, entry.ordinal).started;
}

QJsonObject SupplierWords::activity(std::uint32_t record) const
{
    const Entry& entry = all().entry(Feed::Contacts, record);
    const Contact contact = all().items().contact(
        entry.customer, entry.ordinal, { all().life(Feed::Contacts, record).born, {} });
    const auto payer = personOf(Feed::Contacts, record);
    constexpr std::array results { "abandoned"_L1, "failed"_L1, "completed"_L1 };
    return { { u"id"_s, numbered(u"act-"_s, record) },
             { u"account_id"_s, payer ? numbered(u"PA-"_s, payer->second) : QString() },
             { u"reference"_s, QString() },
             { u"service"_s, text(contact.queue) },
             { u"action"_s, u"Online: "_s + text(contact.wrapCode) },
             { u"device"_s, record % 4 == 0 ? u"app"_s : u"web"_s },
             { u"result"_s, results[record / 2 % results.size()] },
             { u"about"_s, QString() },
             { u"at"_s, text(isoLondon(activityAt(record))) } };
}

QJsonObject SupplierWords::alloyItem(std::uint32_t record) const
{
    const QJsonObject request = item(Feed::StreetRequests, record);
    QJsonArray attributes;
    const auto add = [&attributes](const QString& code, const QJsonValue& value) {
        if (!value.isNull() && value != QJsonValue(QString()))
            attributes.append(QJsonObject { { u"attributeCode"_s, u"attributes_"_s + code },
                                            { u"value"_s, value } });
    };
    add(u"itemsTitle"_s, request.value("reference"_L1));
    add(u"itemsSubtitle"_s, request.value("design"_L1));
    add(u"customerRequestDescription"_s, request.value("summary"_L1));
    add(u"customerRequestLocation"_s, request.value("location"_L1));
    add(u"customerRequestUprn"_s, request.value("uprn"_L1));
    add(u"customerRequestGuildhallId"_s,
        m_world.writtenInto(Feed::StreetRequests, record).value("guildhallId"_L1).toString());
    add(u"customerRequestStatus"_s, QJsonArray { request.value("status"_L1) });
    add(u"customerRequestRaised"_s, request.value("raised"_L1));
    add(u"customerRequestClosed"_s, request.value("closed"_L1));
    return { { u"itemId"_s, request.value("itemId"_L1) },
             { u"designCode"_s, u"designs_customerRequest"_s },
             { u"collection"_s, u"Live"_s },
             { u"signature"_s,
               QString::number(all().entry(Feed::StreetRequests, record).updated, 36) },
             { u"attributes"_s, attributes } };
}

}
