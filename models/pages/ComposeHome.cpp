#include "pages/ComposeHome.h"

#include "base/Clock.h"
#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int NearbyDays = 7;

    bool live(const ItemCore& item)
    {
        return item.state == ItemState::Live || item.state == ItemState::Waiting;
    }

    bool livesAt(const PersonRecord& person, const QString& uprn)
    {
        return !person.addresses.isEmpty()
            && uprnText(person.addresses.first().uprn) == uprn; // the present one is first
    }

    QString nameOf(const PersonRecord& person)
    {
        QStringList parts { person.forename, person.surname };
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    HomeFact::Age ageOf(QDate born, QDate today)
    {
        using Age = HomeFact::Age;
        if (!born.isValid() || born > today)
            return Age::NotKnown;
        if (born.addYears(5) > today)
            return Age::UnderFive;
        if (born.addYears(18) > today)
            return Age::Child;
        return born.addYears(65) > today ? Age::Adult : Age::Older;
    }

    /// What a report is about, so that two of the same are known: words of the report where it
    /// concerns a home, the kind of thing where it concerns the street.
    QString thingOf(const ServiceRequest& request)
    {
        const QString what
            = request.uprn.isEmpty() ? request.title.section(u", "_s, 0, 0) : request.detail;
        return what.isEmpty() ? QString() : request.service + u'/' + folded(what);
    }

    Masking withCare(const Masking& mask)
    {
        return [mask](FieldClass field) {
            Mask allowed = mask(field);
            if (mask(FieldClass::Caution).use == Use::Kept)
                allowed.use = Use::Kept; // somebody is on the line
            return allowed;
        };
    }

}

HomeQuestion homeQuestionOf(const CustomerView& view, const QDateTime& now)
{
    HomeQuestion question;
    for (const FieldValue& field : view.fields) {
        if (field.field != Field::Address || field.order != 0 || field.mask.sight != Sight::Open
            || field.from.source.isEmpty())
            continue;
        if (question.uprn.isEmpty())
            question.uprn = field.uprn;
        if (question.postcode.isEmpty())
            question.postcode = field.text.section(u", "_s, -1);
    }
    question.since = now.addDays(-NearbyDays);
    return question;
}

QList<HomeFact> homeFactsOf(const CustomerView& view,
                            const HomeRecords& home,
                            const Masking& mask,
                            const QDateTime& now)
{
    const QString uprn = uprnText(homeQuestionOf(view, now).uprn);
    if (uprn.isEmpty() || mask(FieldClass::Address).sight == Sight::Hidden)
        return {};
    const Masking careful = withCare(mask);
    const QDate today = inLondon(now).date();
    QMap<CustomerId, HomeFact> residents;
    for (const OwnedRecord& one : home.people) {
        const auto& person = std::get<PersonRecord>(one.record.body);
        if (one.customer == view.id || one.customer.isEmpty() || !livesAt(person, uprn)
            || mask(FieldClass::Name).sight == Sight::Hidden)
            continue;
        HomeFact& fact = residents[one.customer];
        if (fact.customer.isEmpty()) {
            fact.customer = one.customer;
            fact.name = nameOf(person);
            fact.mask = careful(FieldClass::Name);
            fact.from = one.record.from;
            fact.key = one.record.key;
        }
        if (!person.role.isEmpty() && !fact.roles.contains(person.role))
            fact.roles.append(person.role);
        if (fact.age == HomeFact::Age::NotKnown
            && mask(FieldClass::DateOfBirth).sight == Sight::Open)
            fact.age = ageOf(person.dateOfBirth, today);
    }
    QList<HomeFact> facts = residents.values();
    std::ranges::stable_sort(facts, {}, &HomeFact::name);
    if (mask(FieldClass::Requests).sight == Sight::Hidden)
        return facts;
    for (const OwnedRecord& one : home.items) {
        const auto* request = std::get_if<ServiceRequest>(&one.record.body);
        if (!request || !live(*request) || one.customer == view.id)
            continue;
        HomeFact fact;
        fact.what = HomeFact::What::Request;
        fact.name = request->title;
        fact.reference = request->reference;
        fact.stateText = request->stateText;
        fact.opened = request->opened;
        fact.mask = careful(FieldClass::Requests);
        fact.from = one.record.from;
        fact.key = one.record.key;
        facts.append(fact);
    }
    return facts;
}

QList<NearbyReport> nearbyReportsOf(const CustomerView& view,
                                    const HomeRecords& home,
                                    const Masking& mask,
                                    const QDateTime& now)
{
    if (mask(FieldClass::Requests).sight == Sight::Hidden
        || mask(FieldClass::Address).sight == Sight::Hidden)
        return {};
    QMap<QString, NearbyReport> reports;
    QMap<QString, QSet<CustomerId>> reporters;
    for (const OwnedRecord& one : home.nearby) {
        const auto* request = std::get_if<ServiceRequest>(&one.record.body);
        const QString thing = request ? thingOf(*request) : QString();
        if (thing.isEmpty() || one.customer == view.id || request->opened > now
            || request->opened < now.addDays(-NearbyDays) || request->state == ItemState::Cancelled)
            continue;
        NearbyReport& report = reports[thing];
        reporters[thing].insert(one.customer);
        if (!report.since.isValid() || request->opened < report.since) {
            report.since = request->opened;
            report.title = request->title.section(u", "_s, 0, 0);
        }
    }
    for (const auto& own : view.requests) {
        const auto report = reports.find(thingOf(own.item));
        if (report != reports.end() && live(own.item) && own.mask.sight == Sight::Open)
            report->own.append(own.item.reference);
    }
    QList<NearbyReport> told;
    for (auto it = reports.cbegin(); it != reports.cend(); ++it) {
        NearbyReport report = it.value();
        report.homes = int(reporters.value(it.key()).size());
        // One neighbour is a coincidence, unless the customer has reported it too.
        if (report.homes > 1 || !report.own.isEmpty())
            told.append(report);
    }
    std::ranges::stable_sort(told, std::greater(), &NearbyReport::homes);
    return told;
}

}
