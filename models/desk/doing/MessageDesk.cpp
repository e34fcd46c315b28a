#include "desk/doing/MessageDesk.h"

#include "base/Receive.h"
#include "domain/text/Phone.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MostReferences = 5; // more is a letter

    QCborMap bodyOf(const MessageForm& form)
    {
        return { { u"message"_s, form.message },
                 { u"by"_s, form.by == WrittenBy::Text ? u"text"_s : u"email"_s },
                 { u"to"_s, form.to },
                 { u"language"_s, languageCode(form.language) } };
    }

    MessageForm formFrom(const QCborMap& body)
    {
        return { body[u"message"_s].toString(),
                 body[u"by"_s].toString() == "email"_L1 ? WrittenBy::Email : WrittenBy::Text,
                 body[u"to"_s].toString(),
                 body[u"language"_s].toString() == "cy"_L1 ? LetterLanguage::Welsh
                                                           : LetterLanguage::English };
    }

    QString dayIn(QDate day, LetterLanguage language)
    {
        const QLocale locale(language == LetterLanguage::Welsh ? QLocale::Welsh : QLocale::English,
                             QLocale::UnitedKingdom);
        return locale.toString(day, u"d MMMM yyyy"_s);
    }

    /// The class of what this reference names; nothing for what is not held.
    std::optional<FieldClass> classOf(const CustomerRecords& held, const QString& reference)
    {
        for (const HeldRecord& record : held.records) {
            const auto* request = std::get_if<ServiceRequest>(&record.body);
            if (request && request->reference == reference)
                return FieldClass::Requests;
            const auto* complaint = std::get_if<Complaint>(&record.body);
            if (complaint && complaint->reference == reference)
                return FieldClass::Complaints;
        }
        return {};
    }

    LetterLanguage languageOf(const CustomerRecords& held)
    {
        for (const HeldRecord& record : held.records) {
            const auto* person = std::get_if<PersonRecord>(&record.body);
            if (!person)
                continue;
            const bool welsh = std::ranges::any_of(person->markers, [](const Marker& marker) {
                return marker.kind == Marker::Kind::Language
                    && (marker.text.contains("Welsh"_L1, Qt::CaseInsensitive)
                        || marker.text.contains("Cymraeg"_L1, Qt::CaseInsensitive));
            });
            if (welsh)
                return LetterLanguage::Welsh;
        }
        return LetterLanguage::English;
    }

}

MessageDesk::MessageDesk(Doing doing, const MessageBook& book, QObject* parent)
    : QObject(parent)
    , m_doing(std::move(doing))
    , m_book(book)
    , m_forms(m_doing.books, u"message-form"_s, m_doing.staff)
{
}

bool MessageDesk::begin()
{
    if (!m_doing.contact.isRunning())
        return false;
    const ContactFact& contact = m_doing.contact.contact();
    const QCborMap kept = m_forms.open(contact.id, contact.customer);
    m_form = formFrom(kept);
    if (kept.isEmpty()) {
        m_form.language = languageOf(m_doing.contact.held());
        const QList<Message> possible = messages();
        m_form.message = possible.isEmpty() ? QString() : possible.first().id;
        if (addresses().isEmpty())
            m_form.by = WrittenBy::Email;
        m_form.to = addresses().value(0);
    }
    Q_EMIT changed();
    return true;
}

QList<Message> MessageDesk::messages() const
{
    return m_book.forContact(m_doing.contact.contact());
}

QStringList MessageDesk::addresses() const
{
    return addressesOf(m_doing.contact.held(), m_doing.contact.contact(), m_doing.mask, m_form.by);
}

bool MessageDesk::mayTell(FieldClass field) const
{
    const Mask mask = m_doing.mask(field);
    return mask.sight == Sight::Open && mask.use == Use::Told;
}

bool MessageDesk::isAddress() const
{
    if (m_form.by == WrittenBy::Text)
        return parsePhone(QStringView(m_form.to)).kind == Phone::Kind::Mobile;
    static const QRegularExpression address(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
    return address.match(m_form.to).hasMatch();
}

QList<MessageDesk::Wanted> MessageDesk::missing() const
{
    QList<Wanted> left;
    if (!mayBeWrittenTo(m_doing.contact.held()))
        left.append(Wanted::Safety);
    const Message* message = m_book.find(m_form.message);
    if (!message)
        left.append(Wanted::Message);
    else if (message->isPersonal() && !mayTell(FieldClass::Requests))
        left.append(Wanted::Standing);
    if (!isAddress())
        left.append(Wanted::Address);
    else if (message && message->isPersonal() && !addresses().contains(m_form.to)
             && !mayTell(FieldClass::ContactDetails))
        left.append(Wanted::OwnAddress);
    return left;
}

QString MessageDesk::summary() const
{
    const ContactFact& contact = m_doing.contact.contact();
    QStringList lines;
    const auto say = [this, &lines](const QString& line, const QMap<QString, QString>& values) {
        lines.append(m_book.filled(u"summary/"_s + line, values, m_form.language));
    };
    say(u"contact"_s, { { u"date"_s, dayIn(inLondon(contact.started).date(), m_form.language) } });
    QStringList references;
    for (const ContactReason& reason : contact.reasons) {
        const auto field = classOf(m_doing.contact.held(), reason.about);
        if (field && mayTell(*field) && !references.contains(reason.about)
            && references.size() < MostReferences)
            references.append(reason.about);
    }
    if (!references.isEmpty())
        say(u"item"_s, { { u"reference"_s, references.join(u", "_s) } });
    if (!contact.promise.trimmed().isEmpty() && contact.promiseDue.isValid())
        say(u"promise"_s,
            { { u"promise"_s, contact.promise.trimmed() },
              { u"date"_s, dayIn(contact.promiseDue, m_form.language) } });
    if (const Team* team = m_doing.teams.find(contact.handover.team))
        say(u"handover"_s, { { u"team"_s, team->name.in(m_form.language) } });
    return lines.join(u' ');
}

QMap<QString, QString> MessageDesk::values(const Message& message) const
{
    if (message.isPersonal())
        return { { u"summary"_s, summary() } };
    return { { u"title"_s, message.name.in(m_form.language) },
             { u"link"_s, message.link.in(m_form.language) } };
}

QString MessageDesk::preview() const
{
    const Message* message = m_book.find(m_form.message);
    if (!message || (message->isPersonal() && !mayTell(FieldClass::Requests)))
        return {};
    return m_book.filled(message->wording, values(*message), m_form.language);
}

void MessageDesk::setMessage(const QString& id)
{
    m_form.message = id;
    edited();
    Q_EMIT changed();
}

void MessageDesk::setBy(WrittenBy by)
{
    if (by == m_form.by)
        return;
    m_form.by = by;
    m_form.to = addresses().value(0);
    edited();
    Q_EMIT changed();
}

void MessageDesk::setTo(const QString& address)
{
    m_form.to = address.trimmed();
    edited();
}

void MessageDesk::setLanguage(LetterLanguage language)
{
    m_form.language = language;
    edited();
    Q_EMIT changed();
}

void MessageDesk::giveUp()
{
    m_forms.giveUp();
    m_form = {};
    Q_EMIT changed();
}

Async<Posted> MessageDesk::submit()
{
    if (!isOpen() || !missing().isEmpty() || m_doing.contact.contact().id != m_forms.contact())
        return ready<Posted>(Error { Error::Kind::Invalid, u"message"_s });
    const Message& message = *m_book.find(m_form.message);
    Outgoing outgoing;
    outgoing.id = m_forms.id(); // posted twice, it is one message
    outgoing.kind = u"message"_s;
    outgoing.destination = SourceId(u"notify"_s);
    outgoing.customer = m_forms.customer();
    outgoing.payload = payloadOf({ .by = m_form.by,
                                   .to = m_form.to,
                                   .wording = message.wording,
                                   .language = languageCode(m_form.language),
                                   .filledIn = values(message),
                                   .text = preview() });
    outgoing.payload.insert(u"contact"_s, m_forms.contact().text());
    Posting posting;
    posting.outgoing = { outgoing };
    const EntryId contact = m_forms.contact();
    return afterwards<Posted>(m_forms.post(posting),
                              this,
                              [this, contact, id = outgoing.id, name = message.name.english](
                                  const Result<Posted>& posted) {
                                  if (posted) {
                                      m_doing.contact.noteDeed(contact, { u"message"_s, id, name });
                                      m_form = {};
                                      Q_EMIT changed();
                                  }
                                  return ready<Posted>(posted);
                              });
}

void MessageDesk::edited()
{
    m_forms.edit(bodyOf(m_form));
}

}
