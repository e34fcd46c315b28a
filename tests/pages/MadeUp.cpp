#include "MadeUp.h"

namespace guildhall::madeup {

using namespace Qt::StringLiterals;

namespace {

    SourceId source(const char* id)
    {
        return SourceId(QString::fromLatin1(id));
    }

    Provenance from(const char* id, const char* updated, int minutesAgo)
    {
        return { source(id), at(updated), now().addSecs(qint64 { -60 } * minutesAgo) };
    }

    HeldRecord held(const Provenance& where, const QString& key, RecordBody body)
    {
        return { where, key, std::move(body) };
    }

    PersonRecord person(const QString& forename, const QString& surname, QDate born)
    {
        PersonRecord record;
        record.forename = forename;
        record.surname = surname;
        record.dateOfBirth = born;
        return record;
    }

    QList<HeldRecord> maryamsRecords()
    {
        PersonRecord tenant = person(u"Maryam"_s, u"Okafor"_s, QDate(1984, 3, 2));
        tenant.title = u"Ms"_s;
        tenant.nationalInsurance = u"QQ123456C"_s;
        tenant.phones = { u"01223 496 0143"_s, u"07700 900143"_s };
        tenant.emails = { u"maryam.okafor@example.org"_s };
        tenant.addresses = { { u"12 Mill Road, Cambridge"_s, u"CB1 2AB"_s, u"200004201234"_s } };
        tenant.role = u"Council tenant"_s;
        tenant.since = QDate(2016, 5, 9);
        tenant.markers = { { Marker::Kind::ReasonableAdjustment, u"large print"_s, {} },
                           { Marker::Kind::Interpreter, u"Arabic"_s, {} } };

        PersonRecord payer = person(u"MARYAM"_s, u"OKAFOR"_s, QDate(1984, 2, 3));
        payer.nationalInsurance = u"QQ123456C"_s;
        payer.phones = { u"01223 496 0143"_s };
        payer.addresses = { { u"12 MILL ROAD CAMBRIDGE"_s, u"CB1 2AB"_s, u"200004201234"_s } };
        payer.role = u"Council Tax payer"_s;
        payer.since = QDate(2016, 5, 9);

        PersonRecord reporter = person(u"Maryam"_s, u"Okafor"_s, {});
        reporter.nationalInsurance = u"QQ123456C"_s;
        reporter.emails = { u"maryam.okafor@example.org"_s };
        reporter.addresses = { { u"12 Mill Rd"_s, u"CB1 2AB"_s, u"200004201234"_s } };

        return { held(from("orchard", "2026-11-18T09:12:00Z", 4), u"T-40117"_s, tenant),
                 held(from("revenues", "2026-11-17T07:30:00Z", 11), u"7718201"_s, payer),
                 held(from("alloy", "2026-11-02T16:05:00Z", 6), u"5f1c"_s, reporter) };
    }

    ServiceRequest repair()
    {
        ServiceRequest damp;
        damp.reference = u"R-88213"_s;
        damp.service = u"Housing Repairs"_s;
        damp.title = u"Damp and mould, bedroom 2"_s;
        damp.stateText = u"Surveyor booked"_s;
        damp.opened = at("2026-11-09T10:12:00Z");
        damp.due = at("2026-11-23T23:59:00Z");
        damp.appointment = at("2026-11-26T08:00:00Z");
        damp.hazard = u"damp_mould"_s;
        damp.events = { { at("2026-11-18T11:20:00Z"), u"surveyor booked for Thu 26 Nov"_s } };
        return damp;
    }

    QList<HeldRecord> maryamsItems()
    {
        const Provenance orchard = from("orchard", "2026-11-18T11:20:00Z", 4);
        ServiceRequest tap;
        tap.reference = u"R-88377"_s;
        tap.service = u"Housing Repairs"_s;
        tap.title = u"Kitchen tap drips"_s;
        tap.stateText = u"Awaiting parts"_s;
        tap.opened = at("2026-10-30T15:40:00Z");
        tap.due = at("2026-11-13T17:00:00Z");

        ServiceRequest sofa;
        sofa.reference = u"ALY-20931"_s;
        sofa.service = u"Bulky waste"_s;
        sofa.title = u"Collect one sofa"_s;
        sofa.stateText = u"Issued to contractor"_s;
        sofa.opened = at("2026-11-16T12:00:00Z");
        sofa.due = at("2026-12-11T17:00:00Z");

        Complaint complaint;
        complaint.reference = u"CT-20418"_s;
        complaint.service = u"Housing Repairs"_s;
        complaint.title = u"Not told when the surveyor comes"_s;
        complaint.detail = u"“No one has told me when the surveyor is coming.”"_s;
        complaint.stateText = u"Being answered"_s;
        complaint.received = QDate(2026, 11, 10);
        complaint.acknowledged = QDate(2026, 11, 12);
        complaint.channel = u"web"_s;
        complaint.due = at("2026-11-24T23:59:00Z");

        const auto account = [](const QString& kind, const QString& reference, qint64 balance) {
            Account one;
            one.kind = kind;
            one.service = kind;
            one.reference = reference;
            one.balancePence = balance;
            return one;
        };
        Account tax = account(u"Council Tax"_s, u"771820155"_s, 64380);
        tax.overduePence = 21460;
        tax.stateText = u"Recovery on hold"_s;
        tax.lines = { { QDate(2026, 11, 17), u"Reminder sent"_s, 0 },
                      { QDate(2026, 11, 1), u"Instalment due"_s, 21460 },
                      { QDate(2026, 10, 3), u"Payment received, thank you"_s, -21460 } };
        Account rent = account(u"Rent"_s, u"40117-02"_s, -1208);
        rent.lines = { { QDate(2026, 11, 16), u"Weekly charge"_s, 11240 },
                       { QDate(2026, 11, 16), u"Housing Benefit"_s, -11240 } };

        Contact call;
        call.reference = u"S-551902"_s;
        call.channel = u"telephone"_s;
        call.opened = at("2026-11-09T10:02:00Z");
        call.reason = u"Reported damp in bedroom 2"_s;
        call.advisor = u"K. Shaw"_s;
        call.passedTo = u"Housing Repairs"_s;
        call.about = u"R-88213"_s;

        SurveyAnswer answer;
        answer.channel = u"telephone"_s;
        answer.receivedAt = at("2026-11-09T18:45:00Z");
        answer.rating = u"somewhat_dissatisfied"_s;
        answer.comment = u"Friendly, but nobody could give me a date."_s;

        return {
            held(orchard, u"R-88213"_s, repair()),
            held(orchard, u"R-88377"_s, tap),
            held(from("alloy", "2026-11-16T12:00:00Z", 6), u"9a31"_s, sofa),
            held(from("complaints", "2026-11-12T09:00:00Z", 2), u"CT-20418/1"_s, complaint),
            held(from("revenues", "2026-11-17T07:30:00Z", 11), u"771820155"_s, tax),
            held(from("orchard", "2026-11-16T05:00:00Z", 4), u"40117-02"_s, rent),
            held(from("permits", "2026-04-01T09:00:00Z", 55),
                 u"GW-1"_s,
                 account(u"Garden bin"_s, u"GW-20881"_s, 0)),
            held(from("permits", "2026-04-01T09:00:00Z", 55),
                 u"PP-7"_s,
                 account(u"Permit"_s, u"PP-70071"_s, 0)),
            held(from("storm", "2026-11-09T10:11:00Z", 1), u"551902"_s, call),
            held(from("survey", "2026-11-09T18:45:00Z", 9), u"8812"_s, answer),
        };
    }

    SearchHit hitOf(const CustomerRecords& customer)
    {
        SearchHit hit;
        hit.customer = customer.id;
        const auto& first = std::get<PersonRecord>(customer.records.first().body);
        hit.name = QStringList { first.forename, first.surname }.join(u' ').trimmed();
        hit.dateOfBirth = first.dateOfBirth;
        if (!first.addresses.isEmpty()) {
            hit.address = first.addresses.first().lines;
            hit.postcode = first.addresses.first().postcode;
        }
        hit.matched = { MatchedBy::Name };
        return hit;
    }

}

QDateTime now()
{
    return at("2026-11-20T14:32:00Z");
}

QDateTime at(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toUTC();
}

CustomerRecords maryam()
{
    return { CustomerId(4711), maryamsRecords() + maryamsItems() };
}

CustomerRecords hostile()
{
    PersonRecord evil = person(
        u"<img src='file:///etc/hostname'>%2 &Anna"_s, u"<b>Smith & Sons</b>"_s, QDate(1990, 1, 1));
    evil.addresses = { { u"<script>1</script> %1 & Road"_s, u"CB1 1AA"_s, {} } };
    evil.phones = { u"<img src='file:///etc/hostname'>"_s };
    evil.role = u"<h1>%3</h1> & Co"_s;
    evil.since = QDate(2020, 1, 1);
    evil.markers
        = { { Marker::Kind::Caution, u"<img src='file:///etc/hostname'> %1 & more"_s, {} } };
    ServiceRequest request;
    request.reference = u"<i>%2</i>"_s;
    request.service = u"<img src='file:///etc/hostname'>"_s;
    request.title = u"<table><tr><td>&amp;"_s;
    request.detail = u"%1%2%3"_s;
    request.opened = at("2026-11-18T09:00:00Z");
    return { CustomerId(666),
             { held(from("orchard", "2026-11-18T09:12:00Z", 4), u"<u>key</u>"_s, evil),
               held(from("orchard", "2026-11-18T09:12:00Z", 4), u"r&1"_s, request) } };
}

CustomerRecords owen()
{
    PersonRecord owen = person(u"Owen"_s, u"Griffiths"_s, QDate(1979, 2, 3));
    owen.addresses = { { u"4 Rustat Road, Cambridge"_s, u"CB1 2JD"_s, {} } };
    owen.markers = { { Marker::Kind::Language, u"Cymraeg"_s, {} } };
    return { CustomerId(12),
             { held(from("homelink", "2026-11-12T09:12:00Z", 36), u"HL-5521"_s, owen) } };
}

CustomerRecords longStory(int events)
{
    CustomerRecords story = owen();
    story.id = CustomerId(5000);
    for (int i = 0; i < events; ++i) {
        Contact call;
        call.channel = i % 3 == 0 ? u"email"_s : u"telephone"_s;
        call.opened = now().addSecs(qint64 { -3600 } * (i + 1));
        call.reason = u"Asked about repair %1"_s.arg(i);
        call.advisor = u"K. Shaw"_s;
        story.records.append(
            held(from("storm", "2026-11-09T10:11:00Z", 1), QString::number(i), call));
    }
    return story;
}

QList<SourceState> sources()
{
    const auto state
        = [](const char* id, const QString& name, const QString& area, qint64 records) {
              SourceState one;
              one.id = source(id);
              one.name = name;
              one.serviceArea = area;
              one.condition = SourceCondition::Fresh;
              one.asAt = now().addSecs(-60 * (4 + records % 7));
              one.records = records;
              one.nextRun = now().addSecs(60);
              return one;
          };
    return { state("alloy", u"Alloy"_s, u"Streets and waste"_s, 30211),
             state("complaints", u"Complaints"_s, u"Customer feedback"_s, 4120),
             state("homelink", u"Home-Link"_s, u"Housing register"_s, 9877),
             state("orchard", u"Orchard"_s, u"Housing"_s, 61204),
             state("permits", u"Permits"_s, u"Parking and garden waste"_s, 12210),
             state("revenues", u"Revenues"_s, u"Council Tax"_s, 118302),
             state("storm", u"Storm"_s, u"Telephones"_s, 98115) };
}

Council::Council()
{
    add(maryam());
    add(owen());
    add(hostile());
}

void Council::add(const CustomerRecords& customer)
{
    customers.insert(customer.id, customer);
}

Questions Council::questions()
{
    Questions questions;
    questions.search = [this](const SearchQuestion& question) {
        SearchAnswer answer;
        for (const CustomerRecords& customer : std::as_const(customers)) {
            const SearchHit hit = hitOf(customer);
            const QString all = hit.name + u' ' + hit.address + u' ' + hit.postcode;
            if (all.contains(question.text, Qt::CaseInsensitive))
                answer.hits.append(hit);
        }
        std::ranges::sort(answer.hits, {}, &SearchHit::customer);
        return ready<SearchAnswer>(answer);
    };
    questions.settled = [this](const QString& text) {
        settled.append(text);
        return ready<qint64>(settled.size());
    };
    questions.open = [this](CustomerId id) {
        opened.append(id);
        return read(id);
    };
    questions.again = [this](CustomerId id) {
        ++readAgain;
        return read(id);
    };
    questions.reveal = [this](CustomerId, const QString& why) {
        reasons.append(why);
        return ready<qint64>(reasons.size());
    };
    questions.sources = [this] { return ready<QList<SourceState>>(states); };
    questions.outbox = [this] { return ready<OutboxCounts>(outbox); };
    questions.posted = [this](CustomerId) { return ready<QList<OutboxEntry>>(posted); };
    return questions;
}

Async<CustomerRecords> Council::read(CustomerId id) const
{
    if (silent)
        return m_never.future();
    if (trouble)
        return ready<CustomerRecords>(*trouble);
    if (!customers.contains(id))
        return ready<CustomerRecords>(Error { Error::Kind::NotFound, id.text() });
    return ready<CustomerRecords>(customers.value(id));
}

}
