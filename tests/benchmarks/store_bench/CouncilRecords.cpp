#include "CouncilRecords.h"

#include <QTimeZone>

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using council::Feed;

    QString text(std::string_view from)
    {
        return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
    }

    QDateTime moment(council::Moment at)
    {
        return at == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc());
    }

    QDate date(council::Day day)
    {
        return day == 0 ? QDate() : QDate(1970, 1, 1).addDays(day);
    }

    bool isPersonFeed(Feed feed)
    {
        return std::find(council::PersonFeeds.begin(), council::PersonFeeds.end(), feed)
            != council::PersonFeeds.end();
    }

    /// The feed of the persons that a feed of items names.
    Feed ownersOf(Feed feed)
    {
        switch (feed) {
        case Feed::Repairs:
        case Feed::RentAccounts:
            return Feed::Tenants;
        case Feed::TaxAccounts:
            return Feed::LiablePersons;
        case Feed::StreetRequests:
            return Feed::Reporters;
        case Feed::Contacts:
            return Feed::Callers;
        default:
            return Feed::Complainants;
        }
    }

    /// Systems number their records in no telling order.
    quint32 scattered(std::uint32_t customer)
    {
        return (customer * 2654435761U) % 100'000'000U;
    }

}

CouncilRecords::CouncilRecords(const council::Council& council)
    : m_council(council)
    , m_sheets(council)
    , m_items(council, m_sheets)
{
}

QString CouncilRecords::key(Feed feed, std::uint32_t customer, std::uint32_t ordinal)
{
    return u"%1-%2-%3"_s.arg(text(council::nameOf(feed).feed).left(2).toUpper())
        .arg(scattered(customer), 8, 10, QChar(u'0'))
        .arg(ordinal);
}

PersonRecord CouncilRecords::person(const council::Sheet& sheet, std::uint64_t uprn)
{
    PersonRecord person;
    person.kind
        = sheet.organisation ? PersonRecord::Kind::Organisation : PersonRecord::Kind::Person;
    person.title = text(sheet.title);
    person.forename = text(sheet.forename);
    person.middleNames = text(sheet.middleNames);
    person.surname = text(sheet.surname);
    if (sheet.birth.year != 0)
        person.dateOfBirth = QDate(sheet.birth.year, sheet.birth.month, sheet.birth.day);
    person.nationalInsurance = text(sheet.nino);
    for (const std::string& phone : { sheet.mobile, sheet.landline }) {
        if (!phone.empty())
            person.phones.append(text(phone));
    }
    if (!sheet.email.empty())
        person.emails.append(text(sheet.email));
    if (!sheet.place.line1.empty()) {
        const QString second = text(sheet.place.line2);
        person.addresses.append({ second.isEmpty() ? text(sheet.place.line1)
                                                   : text(sheet.place.line1) + u", "_s + second,
                                  text(sheet.place.postcode),
                                  sheet.hasUprn ? QString::number(uprn) : QString() });
    }
    return person;
}

QList<SourceRecord> CouncilRecords::records(Feed feed, std::uint32_t from, std::uint32_t to) const
{
    QList<SourceRecord> records;
    for (std::uint32_t customer = from; customer < to; ++customer) {
        const std::uint32_t count
            = isPersonFeed(feed) ? m_sheets.count(feed, customer) : m_items.count(feed, customer);
        for (std::uint32_t ordinal = 0; ordinal < count; ++ordinal) {
            if (!isPersonFeed(feed)) {
                records.append(item(feed, customer, ordinal));
                continue;
            }
            const council::Sheet sheet = m_sheets.sheet(feed, customer, ordinal, 0);
            PersonRecord made = person(sheet, m_council.places().uprn(sheet.home));
            if (sheet.crossReferenced && feed != Feed::LiablePersons
                && m_sheets.count(Feed::LiablePersons, customer) > 0)
                made.sameAs.append(
                    { SourceId(u"revenues"_s), key(Feed::LiablePersons, customer, 0) });
            records.append({ RecordKind::Person,
                             key(feed, customer, ordinal),
                             moment(m_council.today() - council::OneDay * (customer % 700)),
                             false,
                             made });
        }
    }
    return records;
}

SourceRecord CouncilRecords::item(Feed feed, std::uint32_t customer, std::uint32_t ordinal) const
{
    const auto fill = [&](ItemCore& core) {
        core.person = key(ownersOf(feed), customer, 0);
        core.reference = key(feed, customer, ordinal);
        core.uprn = QString::number(m_council.places().uprn(m_council.person(customer).home));
    };
    SourceRecord record;
    record.key = key(feed, customer, ordinal);
    switch (feed) {
    case Feed::Repairs: {
        const council::Repair repair = m_items.repair(customer, ordinal);
        ServiceRequest made;
        fill(made);
        made.service = u"Housing Repairs"_s;
        made.title = text(repair.description);
        made.detail = text(repair.location);
        made.stateText = text(repair.status);
        made.opened = moment(repair.reported);
        made.due = moment(repair.target);
        made.closed = moment(repair.completed);
        made.state = repair.live() ? ItemState::Live : ItemState::Closed;
        for (const council::Step& step : repair.history)
            made.events.append({ moment(step.at), text(step.text) });
        record.kind = RecordKind::Request;
        record.updated = moment(repair.updated);
        record.body = made;
        break;
    }
    case Feed::StreetRequests: {
        const council::StreetRequest request = m_items.request(customer, ordinal);
        ServiceRequest made;
        fill(made);
        made.service = text(request.design);
        made.title = text(request.summary);
        made.stateText = text(request.status);
        made.opened = moment(request.raised);
        made.due = moment(request.due);
        made.closed = moment(request.closed);
        for (const council::Step& step : request.log)
            made.events.append({ moment(step.at), text(step.text) });
        record.kind = RecordKind::Request;
        record.updated = moment(request.updated);
        record.body = made;
        break;
    }
    case Feed::RentAccounts:
    case Feed::TaxAccounts: {
        const council::Account account
            = feed == Feed::RentAccounts ? m_items.rent(customer) : m_items.tax(customer, ordinal);
        Account made;
        fill(made);
        made.kind = feed == Feed::RentAccounts ? u"Rent"_s : u"Council Tax"_s;
        made.balancePence = account.balance;
        made.overduePence = account.overdue;
        for (const council::Line& line : account.lines)
            made.lines.append({ date(line.on), text(line.text), line.pence });
        record.kind = RecordKind::Account;
        record.updated = moment(account.updated);
        record.body = made;
        break;
    }
    case Feed::Contacts: {
        const council::Contact contact = m_items.contact(customer, ordinal);
        Contact made;
        fill(made);
        made.channel = text(contact.channel);
        made.team = text(contact.queue);
        made.reason = text(contact.wrapCode);
        made.outcome = text(contact.outcome);
        made.detail = text(contact.notes);
        made.opened = moment(contact.started);
        made.closed = moment(contact.ended);
        record.kind = RecordKind::Contact;
        record.updated = moment(contact.updated);
        record.body = made;
        break;
    }
    default: {
        const council::Case found = m_items.complaint(customer, ordinal);
        Complaint made;
        fill(made);
        made.service = text(found.service);
        made.subService = text(found.subService);
        made.theme = text(found.theme);
        made.detail = text(found.description);
        made.stage = found.stage;
        made.received = date(found.received);
        made.answered = date(found.closed);
        made.outcome = text(found.outcome);
        record.kind = RecordKind::Complaint;
        record.updated = moment(found.updated);
        record.body = made;
        break;
    }
    }
    return record;
}

}
