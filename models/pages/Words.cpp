#include "pages/Words.h"

#include "base/Clock.h"

#include <algorithm>
#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

QLocale Words::locale()
{
    const QLocale screen;
    return screen.language() == QLocale::Welsh ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Words::date(QDate date)
{
    return date.isValid() ? locale().toString(date, u"d MMMM yyyy"_s) : QString();
}

QString Words::shortDate(QDate date, QDate today)
{
    if (!date.isValid())
        return {};
    // Beyond some months the weekday says less than the year does.
    const bool near = std::abs(date.daysTo(today)) < 200;
    return locale().toString(date, near ? u"ddd d MMM"_s : u"d MMM yyyy"_s);
}

QString Words::day(QDate date, QDate today)
{
    return date == today ? tr("Today") : shortDate(date, today);
}

QString Words::time(const QDateTime& moment)
{
    const QTime time = inLondon(moment).time();
    if (time.minute() == 0 && time.hour() == 12)
        return tr("midday");
    if (time.minute() == 0 && time.hour() == 0)
        return tr("midnight");
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString half = (time.hour() < 12 ? locale().amText() : locale().pmText()).toLower();
    if (time.minute() == 0)
        return QString::number(hour) + half;
    return u"%1:%2%3"_s.arg(
        QString::number(hour), QString::number(time.minute()).rightJustified(2, u'0'), half);
}

QString Words::dateTime(const QDateTime& moment)
{
    if (!moment.isValid())
        return {};
    //: A moment: the time, then the date ("10:30am, 5 March 2026").
    return tr("%1, %2").arg(time(moment), date(inLondon(moment).date()));
}

QString Words::when(const QDateTime& moment, const QDateTime& now)
{
    if (!moment.isValid())
        return {};
    const QDate day = inLondon(moment).date();
    const QDate today = inLondon(now).date();
    if (day == today)
        //: %1 is a time of day ("Today 2:29pm").
        return tr("Today %1").arg(time(moment));
    return shortDate(day, today);
}

QString Words::since(const QDateTime& moment, const QDateTime& now)
{
    const QDate day = inLondon(moment).date();
    const QDate today = inLondon(now).date();
    if (day == today)
        return time(moment);
    //: Within a sentence: %1 is a time, %2 a date ("9am on Wed 18 Nov").
    return tr("%1 on %2").arg(time(moment), shortDate(day, today));
}

QString Words::age(const QDateTime& then, const QDateTime& now)
{
    if (!then.isValid())
        return tr("age not known");
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%n min ago", nullptr, int(seconds / 60));
    if (seconds < 86'400)
        return tr("%n hour(s) ago", nullptr, int(seconds / 3600));
    const qint64 days = inLondon(then).date().daysTo(inLondon(now).date());
    if (days < 15)
        return tr("%n day(s) ago", nullptr, int(days));
    return shortDate(inLondon(then).date(), inLondon(now).date());
}

QString Words::due(const QDateTime& due, const QDateTime& now)
{
    if (!due.isValid())
        return {};
    const qint64 days = inLondon(now).date().daysTo(inLondon(due).date());
    if (due < now && days == 0)
        return tr("was due today");
    if (days < 0)
        return tr("%n day(s) overdue", nullptr, int(-days));
    if (days == 0)
        return tr("due today");
    if (days < 15)
        return tr("due in %n day(s)", nullptr, int(days));
    return tr("due %1").arg(shortDate(inLondon(due).date(), inLondon(now).date()));
}

QString Words::money(qint64 pence)
{
    const auto whole = static_cast<quint64>(pence < 0 ? -pence : pence);
    return (pence < 0 ? u"\u2212£"_s : u"£"_s) + locale().toString(whole / 100) + u'.'
        + QString::number(whole % 100).rightJustified(2, u'0');
}

QString Words::balance(qint64 pence)
{
    if (pence == 0)
        return tr("nothing to pay");
    if (pence < 0)
        return tr("%1 in credit").arg(money(-pence));
    return tr("%1 to pay").arg(money(pence));
}

QString Words::number(qint64 number)
{
    return locale().toString(number);
}

QString Words::dots()
{
    return QString(6, u'\u2022');
}

QString Words::whyHidden(FieldClass what, MaskReason reason)
{
    switch (reason) {
    case MaskReason::AskedWhy:
        return tr("Shown once you give a reason.");
    case MaskReason::NotVerified:
        return tr("Hidden until the caller is verified.");
    case MaskReason::PartlyVerified:
        return tr("Hidden until the caller is fully verified.");
    case MaskReason::VerificationFailed:
        return tr("Hidden because the caller could not show who they are.");
    case MaskReason::Anonymous:
        return tr("Hidden because the caller does not say who they are.");
    case MaskReason::NoAuthority:
        return tr("Hidden because the caller has no authority to speak for this customer.");
    case MaskReason::OtherOrganisation:
        return tr("Hidden because the caller speaks for another organisation.");
    case MaskReason::NeverTold:
        return tr("Hidden while someone is on the line.");
    case MaskReason::None:
    case MaskReason::Role:
        break;
    }
    switch (what) {
    case FieldClass::Name:
        return tr("Your role does not show names.");
    case FieldClass::DateOfBirth:
        return tr("Your role does not show dates of birth.");
    case FieldClass::Address:
        return tr("Your role does not show addresses.");
    case FieldClass::ContactDetails:
        return tr("Your role does not show phone numbers and email addresses.");
    case FieldClass::NationalInsurance:
        return tr("Your role does not show National Insurance numbers.");
    case FieldClass::Caution:
        return tr("Your role does not show cautions.");
    case FieldClass::Adjustment:
        return tr("Your role does not show language and adjustments.");
    case FieldClass::Vulnerability:
        return tr("Your role does not show vulnerability.");
    case FieldClass::Requests:
        return tr("Your role does not show requests.");
    case FieldClass::Complaints:
        return tr("Your role does not show complaints.");
    case FieldClass::ComplaintText:
        return tr("Your role does not show what complaints say.");
    case FieldClass::Money:
        return tr("Your role does not show balances and payments.");
    case FieldClass::Contacts:
        return tr("Your role does not show contacts.");
    case FieldClass::ContactNotes:
        return tr("Your role does not show notes of contacts.");
    }
    return {};
}

QString Words::condition(SourceCondition condition)
{
    switch (condition) {
    case SourceCondition::Fresh:
        return tr("Fresh");
    case SourceCondition::Syncing:
        return tr("Updating");
    case SourceCondition::Stale:
        return tr("Out of date");
    case SourceCondition::Failing:
        return tr("Not answering");
    case SourceCondition::Paused:
        return tr("Paused");
    case SourceCondition::Never:
        return tr("Nothing yet");
    }
    return {};
}

QString Words::channel(const QString& code)
{
    if (code == "telephone"_L1)
        return tr("Telephone");
    if (code == "email"_L1)
        return tr("Email");
    if (code == "face_to_face"_L1)
        return tr("In person");
    if (code == "web_chat"_L1)
        return tr("Web chat");
    if (code == "letter"_L1)
        return tr("Letter");
    if (code == "social"_L1)
        return tr("Social media");
    if (code == "web"_L1)
        return tr("Web form");
    return code;
}

QString Words::service(const QString& name)
{
    static constexpr std::array Known {
        QT_TRANSLATE_NOOP("guildhall::Words", "Adult social care"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Benefits"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Complaints"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Council Tax"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Council Tax and benefits"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Customer services"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Garden bin"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Housing"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Housing Benefit"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Housing register"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Housing repairs"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Letters"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Licensing"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Online services"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Parking"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Parking and waste"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Permit"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Planning"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Planning and licensing"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Rent"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Revenues"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Streets"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Streets and waste"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Waste"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Waste and recycling"),
        QT_TRANSLATE_NOOP("guildhall::Words", "Waste collections"),
    };
    // In English it stands as the source writes it.
    if (locale().language() != QLocale::Welsh)
        return name;
    const auto* const known = std::find_if(Known.begin(), Known.end(), [&name](const char* one) {
        return name.compare(QLatin1String(one), Qt::CaseInsensitive) == 0;
    });
    return known == Known.end() ? name : tr(*known);
}

const QString& Words::of(const BothLanguages& words)
{
    const bool isWelsh = locale().language() == QLocale::Welsh && !words.welsh.isEmpty();
    return isWelsh ? words.welsh : words.english;
}

QString Words::marker(const Marker& marker)
{
    switch (marker.kind) {
    case Marker::Kind::Caution:
        return tr("Caution: %1").arg(marker.text);
    case Marker::Kind::Vulnerability:
        return tr("Vulnerable: %1").arg(marker.text);
    case Marker::Kind::ReasonableAdjustment:
        return tr("Adjustment: %1").arg(marker.text);
    case Marker::Kind::Interpreter:
        return tr("Interpreter: %1").arg(marker.text);
    case Marker::Kind::Language:
        return tr("Language: %1").arg(marker.text);
    case Marker::Kind::ContactRestriction:
        return tr("Contact limited: %1").arg(marker.text);
    case Marker::Kind::SafeContact:
        return tr("Safe contact: %1").arg(marker.text);
    case Marker::Kind::Deceased:
        return tr("Has died: %1").arg(marker.text);
    }
    return marker.text;
}

QString Words::sentence(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return tr("There is no connection. Carry on: Guildhall tries again by itself.");
    case Error::Kind::TimedOut:
        return tr("No answer came in time. Guildhall tries again by itself.");
    case Error::Kind::Refused:
        return tr("This was not allowed. Ask your supervisor if you need it.");
    case Error::Kind::Conflict:
        return tr("Someone changed this at the same time. Look at it again and decide.");
    case Error::Kind::Invalid:
        return tr("Something in this is not right. Check what was entered and try again.");
    case Error::Kind::NotFound:
        return tr("This is not held any more. Search for the customer again.");
    case Error::Kind::Malformed:
        return tr("The answer could not be read. Tell your system administrator.");
    case Error::Kind::Storage:
        return tr("This computer could not read or save. Check that its disk is not full.");
    case Error::Kind::Damaged:
        return tr("The data on this computer is damaged. Tell your system administrator.");
    }
    return {};
}

QString Words::role(Role role)
{
    switch (role) {
    case Role::Advisor:
        return tr("Advisor");
    case Role::Reception:
        return tr("Reception");
    case Role::Supervisor:
        return tr("Supervisor");
    case Role::Steward:
        return tr("Data steward");
    case Role::Administrator:
        return tr("Administrator");
    }
    return {};
}

}
