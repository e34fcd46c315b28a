#include "desk/Survey.h"

#include "domain/text/Phone.h"

#include <QRandomGenerator>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int QuietDays = 90; // who is asked more often stops answering

    bool unsafe(const CustomerRecords& held)
    {
        return std::ranges::any_of(held.records, [](const HeldRecord& record) {
            if (kindOf(record.body) != RecordKind::Person)
                return false;
            const auto& markers = std::get<PersonRecord>(record.body).markers;
            return std::ranges::any_of(markers, [](const Marker& marker) {
                return marker.kind == Marker::Kind::SafeContact
                    || marker.kind == Marker::Kind::ContactRestriction
                    || marker.kind == Marker::Kind::Deceased;
            });
        });
    }

    bool optedOut(const QList<Fact>& facts)
    {
        bool out = false;
        for (const Fact& fact : facts) {
            if (fact.kind == "survey-choice"_L1)
                out = fact.body[u"choice"_s].toString() == "out"_L1;
        }
        return out;
    }

    bool asked(const ContactFact& contact)
    {
        return contact.survey == SurveyOffer::Text || contact.survey == SurveyOffer::Email;
    }

}

QList<SurveyOffer>
surveyChoices(const CustomerRecords& held, const QList<Fact>& facts, const QDateTime& now)
{
    if (optedOut(facts))
        return { SurveyOffer::OptedOut };
    if (unsafe(held))
        return { SurveyOffer::NotSafe };
    const auto contacts = contactsIn(facts);
    const bool lately = std::ranges::any_of(contacts, [&now](const ContactFact& contact) {
        return asked(contact) && contact.finished.daysTo(now) < QuietDays;
    });
    if (lately)
        return { SurveyOffer::TooSoon };
    QList<SurveyOffer> choices;
    for (const SurveyOffer by : { SurveyOffer::Text, SurveyOffer::Email }) {
        if (!surveyAddress(held, by).isEmpty())
            choices.append(by);
    }
    return choices.isEmpty() ? QList { SurveyOffer::NoAddress } : choices;
}

QString surveyAddress(const CustomerRecords& held, SurveyOffer survey)
{
    for (const HeldRecord& record : held.records) {
        if (kindOf(record.body) != RecordKind::Person)
            continue;
        const auto& person = std::get<PersonRecord>(record.body);
        if (survey == SurveyOffer::Email && !person.emails.isEmpty())
            return person.emails.first();
        if (survey != SurveyOffer::Text)
            continue;
        for (const QString& phone : person.phones) {
            const Phone parsed = parsePhone(QStringView(phone));
            if (parsed.kind == Phone::Kind::Mobile)
                return QString::fromStdString(parsed.e164);
        }
    }
    return {};
}

QString surveyToken()
{
    static constexpr char16_t Letters[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString token;
    for (int i = 0; i < 26; ++i)
        token += Letters[QRandomGenerator::system()->bounded(32)];
    return token;
}

}
