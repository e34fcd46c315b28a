// MessageBook.h - the messages that may be sent to a caller, with their wording in both languages.
#pragma once

#include "base/Result.h"
#include "desk/Catalogue.h"
#include "domain/ContactFact.h"
#include "letters/LetterBook.h"

#include <QMap>
#include <QStringList>

namespace guildhall {

struct Message
{
    QString id;
    QString wording; ///< name of its wording, and of its template at GOV.UK Notify
    BothLanguages name;
    BothLanguages link; ///< empty: it carries none
    QStringList reasons; ///< "waste", "housing_repairs/damp_mould"; empty: whatever the reason

    /// It says something about the customer, and not only where to find something.
    [[nodiscard]] bool isPersonal() const { return link.english.isEmpty(); }
};

/// Read once from resources/messages/messages.json; the templates at Notify have the same wording.
class MessageBook
{
public:
    [[nodiscard]] static Result<MessageBook> read(const QString& file);
    /// Malformed, or Invalid with the place: an id twice, a text in one language only, a link that
    /// is not https, a wording that is not there.
    [[nodiscard]] static Result<MessageBook> parse(const QByteArray& json);

    [[nodiscard]] const QList<Message>& all() const { return m_all; }
    [[nodiscard]] const Message* find(const QString& id) const;
    /// All, those for the contact's reasons first.
    [[nodiscard]] QList<Message> forContact(const ContactFact& contact) const;
    /// The wording with what stands in double brackets filled in, as Notify does it.
    [[nodiscard]] QString filled(const QString& wording,
                                 const QMap<QString, QString>& values,
                                 LetterLanguage language) const;

private:
    QMap<QString, BothLanguages> m_wordings; ///< those of the summary's lines as "summary/item"
    QList<Message> m_all;
};

}
