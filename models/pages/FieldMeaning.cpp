#include "pages/FieldMeaning.h"

#include <QHash>
#include <QRegularExpression>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// What all kinds of record have, people have, or one kind has.
    const QHash<QString, const char*>& meanings()
    {
        static const QHash<QString, const char*> words {
            { u"key"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Number of the record") },
            { u"updated"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When it last changed") },
            { u"title"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Title") },
            { u"forename"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "First name") },
            { u"middle_names"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Middle names") },
            { u"surname"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Surname") },
            { u"full_name"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Full name") },
            { u"person_kind"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Person or organisation") },
            { u"date_of_birth"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Date of birth") },
            { u"national_insurance"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "National Insurance number") },
            { u"role"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "What the person is to the service") },
            { u"since"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Since when") },
            { u"phone"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Phone number") },
            { u"email"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Email address") },
            { u"address"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Address") },
            { u"postcode"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Postcode") },
            { u"uprn"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Property number (UPRN)") },
            { u"same_as"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "The same person in another system") },
            { u"marker"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "What staff must know first") },
            { u"person"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Whose it is") },
            { u"reference"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Reference that customers are told") },
            { u"service"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Service") },
            { u"detail"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "What it says") },
            { u"state"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Live or closed") },
            { u"state_text"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "State in the service's words") },
            { u"opened"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When it began") },
            { u"due"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "By when it is to be done") },
            { u"closed"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When it was closed") },
            { u"event"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "What happened to it") },
            { u"appointment"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Booked visit") },
            { u"hazard"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Hazard in the home") },
            { u"hazard_severity"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "How serious the hazard is") },
            { u"investigated"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When the hazard was investigated") },
            { u"summary_sent"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When the tenant was written to") },
            { u"made_safe"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When the hazard was made safe") },
            { u"works_begun"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When further works were begun") },
            { u"works_started"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When further works began on site") },
            { u"works_done"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When further works were finished") },
            { u"stage"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Stage of the complaint") },
            { u"received"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When it was received") },
            { u"received_at"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When it was received") },
            { u"acknowledged"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When it was acknowledged") },
            { u"extension_days"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Working days it was extended by") },
            { u"answered"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "When it was answered") },
            { u"outcome"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Outcome") },
            { u"sub_service"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Part of the service") },
            { u"theme"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Theme") },
            { u"root_cause"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Cause") },
            { u"account_kind"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Kind of account") },
            { u"balance"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Balance") },
            { u"overdue"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Overdue") },
            { u"line"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Charges and payments") },
            { u"channel"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "How the customer came") },
            { u"advisor"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Who answered") },
            { u"team"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Team") },
            { u"reason"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Why the customer came") },
            { u"passed_to"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Who it was passed to") },
            { u"about"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "What it was about") },
            { u"token"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Link between contact and survey") },
            { u"contact_token"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Link between contact and survey") },
            { u"waiting_seconds"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "How long they waited") },
            { u"handling_seconds"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "How long it took") },
            { u"rating"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "How satisfied they are") },
            { u"digital_awareness"_s,
              QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Whether they knew of the website") },
            { u"comment"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Comment") },
            { u"language"_s, QT_TRANSLATE_NOOP("guildhall::FieldMeaning", "Language") },
        };
        return words;
    }

}

QString FieldMeaning::of(const RegisterField& field)
{
    if (field.name == "title"_L1 && field.kind != RecordKind::Person)
        return tr("What it is about");
    const char* words = meanings().value(field.name);
    return words ? tr(words) : field.name;
}

QString FieldMeaning::kind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Person:
        return tr("Person");
    case RecordKind::Request:
        return tr("Request");
    case RecordKind::Complaint:
        return tr("Complaint");
    case RecordKind::Account:
        return tr("Account");
    case RecordKind::Contact:
        return tr("Contact");
    case RecordKind::SurveyAnswer:
        return tr("Survey answer");
    }
    return {};
}

QString FieldMeaning::lawfulBasis(const QString& code)
{
    if (code == "consent"_L1)
        return tr("Consent");
    if (code == "contract"_L1)
        return tr("Contract");
    if (code == "legal_obligation"_L1)
        return tr("Legal obligation");
    if (code == "vital_interests"_L1)
        return tr("Vital interests");
    if (code == "public_task"_L1)
        return tr("Public task");
    if (code == "legitimate_interests"_L1)
        return tr("Legitimate interests");
    return code;
}

QString FieldMeaning::sensitivity(const QString& code)
{
    if (code == "open"_L1)
        return tr("Open");
    if (code == "personal"_L1)
        return tr("Personal data");
    if (code == "special_category"_L1)
        return tr("Special category data");
    if (code == "criminal"_L1)
        return tr("Criminal offence data");
    return code;
}

QString FieldMeaning::retention(const QString& duration)
{
    static const QRegularExpression Form(u"^P([0-9]+)([YMWD])$"_s);
    const auto match = Form.match(duration);
    if (!match.hasMatch())
        return duration;
    const int count = match.captured(1).toInt();
    switch (match.captured(2).at(0).unicode()) {
    case u'Y':
        return tr("%n year(s) after it last changed", nullptr, count);
    case u'M':
        return tr("%n month(s) after it last changed", nullptr, count);
    case u'W':
        return tr("%n week(s) after it last changed", nullptr, count);
    default:
        return tr("%n day(s) after it last changed", nullptr, count);
    }
}

QString FieldMeaning::way(RegisterFeed::Way way)
{
    switch (way) {
    case RegisterFeed::Way::Copied:
        return tr("Copied to this computer");
    case RegisterFeed::Way::LookedUp:
        return tr("Asked when a customer is opened, and forgotten afterwards");
    case RegisterFeed::Way::NotHeld:
        return tr("Not on this computer: its role may not hold it");
    }
    return {};
}

}
