#include "pages/reception/SummaryPage.h"

#include "domain/OutboxMessage.h"
#include "pages/Words.h"
#include "session/Disclosure.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    const Standing& standingAtDesk(bool seen)
    {
        static const Standing verified { Speaks::AsCustomer, VerificationLevel::Full, false };
        static const Standing unknown { Speaks::AsCustomer, VerificationLevel::None, false };
        return seen ? verified : unknown;
    }

    bool isLive(const ItemCore& item)
    {
        return item.state == ItemState::Live || item.state == ItemState::Waiting;
    }

    QString joined(const QStringList& parts)
    {
        QStringList words = parts;
        words.removeAll(QString());
        return words.join(u". "_s) + (words.isEmpty() ? QString() : u"."_s);
    }

    QString named(const QString& reference, const QString& title)
    {
        return reference.isEmpty() ? title : u"%1: %2"_s.arg(reference, title);
    }

}

SummaryPage::SummaryPage(const ReceptionDesk& desk,
                         const CustomerPage& customer,
                         Masking role,
                         CouncilWords council,
                         const Clock& clock)
    : m_desk(desk)
    , m_customer(customer)
    , m_role(std::move(role))
    , m_council(std::move(council))
    , m_clock(clock)
{
    // Part of the program; were it missing, the words in the code stand.
    std::ignore = m_welsh.load(u":/translations/guildhall_cy.qm"_s);
}

void SummaryPage::did(const VisitDeed& deed)
{
    const Ticket* here = m_desk.current();
    if (!here)
        return;
    if (m_visit != here->id)
        m_deeds.clear();
    m_visit = here->id;
    m_deeds.append(deed);
}

bool SummaryPage::isPossible() const
{
    const Ticket* here = m_desk.current();
    return here && m_customer.state() == CustomerPage::State::Shown && !here->customer.isEmpty()
        && here->customer == m_customer.customer();
}

bool SummaryPage::mayTell(FieldClass field) const
{
    const Ticket* here = m_desk.current();
    if (!isPossible())
        return false;
    const bool seen = m_desk.hasShownWho(*here);
    const Mask mask = both(m_role(field), maskFor(standingAtDesk(seen), field));
    return mask.sight == Sight::Open && mask.use == Use::Told;
}

QString SummaryPage::in(LetterLanguage language, const char* words, const char* context) const
{
    if (language == LetterLanguage::Welsh) {
        const QString welsh = m_welsh.translate(context, words);
        if (!welsh.isEmpty())
            return welsh;
    }
    return QString::fromUtf8(words);
}

QString SummaryPage::day(LetterLanguage language, QDate date) const
{
    const QLocale locale(language == LetterLanguage::Welsh ? QLocale::Welsh : QLocale::English,
                         QLocale::UnitedKingdom);
    return locale.toString(date, u"d MMMM yyyy"_s);
}

QString SummaryPage::time(LetterLanguage language, const QDateTime& moment) const
{
    const QTime time = inLondon(moment).time();
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString half
        = time.hour() < 12 ? in(language, QT_TR_NOOP("am")) : in(language, QT_TR_NOOP("pm"));
    return time.minute() == 0
        ? u"%1%2"_s.arg(QString::number(hour), half)
        : u"%1:%2%3"_s.arg(
            QString::number(hour), QString::number(time.minute()).rightJustified(2, u'0'), half);
}

QStringList SummaryPage::today(LetterLanguage language) const
{
    QStringList lines;
    const Ticket* here = m_desk.current();
    if (!here || here->id != m_visit)
        return lines;
    for (const VisitDeed& deed : m_deeds) {
        switch (deed.what) {
        case VisitDeed::What::Documents:
            lines.append(in(language, QT_TR_NOOP("Documents that we took for %1: %2"))
                             .arg(deed.reference, QString::number(deed.count)));
            break;
        case VisitDeed::What::Appointment:
            lines.append(in(language,
                            QT_TR_NOOP("Your next appointment is on %1 at %2. Its reference is %3"))
                             .arg(day(language, inLondon(deed.at).date()),
                                  time(language, deed.at),
                                  deed.reference));
            break;
        case VisitDeed::What::Request:
            lines.append(in(language, QT_TR_NOOP("We sent a request for you: %1"))
                             .arg(language == LetterLanguage::Welsh ? deed.welsh : deed.title));
            break;
        }
    }
    return lines;
}

QStringList SummaryPage::requests(LetterLanguage language) const
{
    QStringList lines;
    for (const auto& request : m_customer.view().requests) {
        if (request.mask.sight != Sight::Open || !isLive(request.item))
            continue;
        const ServiceRequest& item = request.item;
        QStringList words { named(item.reference, item.title.isEmpty() ? item.service : item.title),
                            item.stateText };
        if (item.appointment.isValid() && item.appointment > m_clock.now())
            words.append(in(language, QT_TR_NOOP("Visit on %1 at %2"))
                             .arg(day(language, inLondon(item.appointment).date()),
                                  time(language, item.appointment)));
        else if (item.due.isValid())
            words.append(in(language,
                            item.due < m_clock.now() ? QT_TR_NOOP("It was due by %1, and is late")
                                                     : QT_TR_NOOP("We expect to be done by %1"))
                             .arg(day(language, inLondon(item.due).date())));
        lines.append(joined(words));
    }
    return lines;
}

QStringList SummaryPage::complaints(LetterLanguage language) const
{
    QStringList lines;
    for (const auto& complaint : m_customer.view().complaints) {
        const Complaint& item = complaint.item;
        if (item.answered.isValid())
            continue;
        QStringList words { named(item.reference, item.service),
                            in(language, QT_TR_NOOP("Stage %1")).arg(item.stage) };
        if (item.due.isValid())
            words.append(in(language, QT_TR_NOOP("We will answer by %1"))
                             .arg(day(language, inLondon(item.due).date())));
        lines.append(joined(words));
    }
    return lines;
}

QStringList SummaryPage::accounts(LetterLanguage language) const
{
    QStringList lines;
    for (const auto& account : m_customer.view().accounts) {
        if (account.mask.sight != Sight::Open || !isLive(account.item))
            continue;
        const Account& item = account.item;
        const auto pounds = [](qint64 pence) {
            return u"£"_s
                + QLocale(QLocale::English, QLocale::UnitedKingdom)
                      .toString(double(pence) / 100.0, 'f', 2);
        };
        const QString kind = in(language, item.kind.toUtf8().constData(), "guildhall::Words");
        QStringList words { named(item.reference, kind.isEmpty() ? item.title : kind) };
        if (item.balancePence > 0)
            words.append(in(language, QT_TR_NOOP("To pay: %1")).arg(pounds(item.balancePence)));
        else if (item.balancePence < 0)
            words.append(in(language, QT_TR_NOOP("In credit: %1")).arg(pounds(-item.balancePence)));
        else
            words.append(in(language, QT_TR_NOOP("Nothing to pay")));
        lines.append(joined(words));
    }
    return lines;
}

SummarySheet SummaryPage::sheet(LetterLanguage language, SummarySheet::Print print) const
{
    SummarySheet sheet;
    sheet.language = languageCode(language);
    sheet.print = print;
    sheet.council = m_council.name.in(language);
    sheet.title = in(language, QT_TR_NOOP("Your visit on %1"))
                      .arg(day(language, inLondon(m_clock.now()).date()));
    if (mayTell(FieldClass::Name))
        sheet.opening = in(language, QT_TR_NOOP("For %1")).arg(m_customer.view().name.text);
    const auto add = [&sheet, this, language](const char* heading, const QStringList& lines) {
        if (!lines.isEmpty())
            sheet.parts.append({ in(language, heading), lines });
    };
    add(QT_TR_NOOP("What we did today"), today(language));
    if (mayTell(FieldClass::Requests))
        add(QT_TR_NOOP("Your requests"), requests(language));
    if (mayTell(FieldClass::Complaints))
        add(QT_TR_NOOP("Your complaints"), complaints(language));
    if (mayTell(FieldClass::Money))
        add(QT_TR_NOOP("Your accounts"), accounts(language));
    if (!mayTell(FieldClass::Requests))
        add(QT_TR_NOOP("What is not here"),
            { in(language,
                 QT_TR_NOOP("We can write down more once you have shown us a document that says "
                            "who you are.")) });
    sheet.closing = in(language, QT_TR_NOOP("Questions? Call %1.")).arg(m_council.phone);
    return sheet;
}

LetterLanguage SummaryPage::language() const
{
    const Ticket* here = m_desk.current();
    const bool welsh = here && here->needs.testFlag(Need::Welsh);
    const auto& markers = m_customer.view().markers;
    const bool marked = std::ranges::any_of(markers, [](const Item<Marker>& marker) {
        return marker.item.kind == Marker::Kind::Language
            && (marker.item.text.contains("cymraeg"_L1, Qt::CaseInsensitive)
                || marker.item.text.contains("welsh"_L1, Qt::CaseInsensitive));
    });
    return welsh || marked ? LetterLanguage::Welsh : LetterLanguage::English;
}

SummarySheet::Print SummaryPage::print() const
{
    const auto& markers = m_customer.view().markers;
    const bool large = std::ranges::any_of(markers, [](const Item<Marker>& marker) {
        return marker.item.text.contains("large print"_L1, Qt::CaseInsensitive);
    });
    return large ? SummarySheet::Print::Large : SummarySheet::Print::Standard;
}

bool SummaryPage::isContactUnsafe() const
{
    // As every source holds it: what a role may not read protects all the same.
    for (const HeldRecord& record : m_customer.held().records) {
        const auto* person = std::get_if<PersonRecord>(&record.body);
        const bool unsafe
            = person && std::ranges::any_of(person->markers, [](const Marker& marker) {
                  return marker.kind == Marker::Kind::SafeContact
                      || marker.kind == Marker::Kind::ContactRestriction;
              });
        if (unsafe)
            return true;
    }
    return false;
}

QString SummaryPage::way(Field field) const
{
    if (!mayTell(FieldClass::ContactDetails) || isContactUnsafe())
        return {};
    for (const FieldValue& value : m_customer.view().fields) {
        const bool fits
            = value.field == field && value.mask.sight == Sight::Open && !value.text.isEmpty();
        if (!fits)
            continue;
        if (field == Field::Email)
            return value.text;
        QString digits = value.text;
        digits.remove(u' ');
        if (digits.startsWith("07"_L1) || digits.startsWith("+447"_L1))
            return value.text;
    }
    return {};
}

QString SummaryPage::email() const
{
    return way(Field::Email);
}

QString SummaryPage::mobile() const
{
    return way(Field::Phone);
}

QString SummaryPage::whyNotSent() const
{
    if (isContactUnsafe())
        return tr("How this person may be contacted is restricted. Print it instead.");
    if (!mayTell(FieldClass::ContactDetails))
        return tr("To send it, a document must be seen first. It can be printed.");
    if (email().isEmpty() && mobile().isEmpty())
        return tr("No e-mail address and no mobile number is held.");
    return {};
}

Posting SummaryPage::postingOf(const SummarySheet& sheet, Way way) const
{
    const bool byEmail = way == Way::Email;
    const Ticket* here = m_desk.current();
    Outgoing message;
    message.kind = u"message"_s;
    message.customer = m_customer.customer();
    message.payload = payloadOf({ .by = byEmail ? WrittenBy::Email : WrittenBy::Text,
                                  .to = byEmail ? email() : mobile(),
                                  .wording = u"summary"_s,
                                  .language = sheet.language,
                                  .filledIn = {},
                                  .text = byEmail ? summaryText(sheet) : summaryShort(sheet),
                                  .textAs = u"summary"_s });
    message.payload.insert(u"reference"_s, here ? here->number : QString());
    Posting posting;
    posting.outgoing = { message };
    return posting;
}

}
