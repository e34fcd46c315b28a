// OutboxMessage.h - a text or an e-mail as it stands in the outbox, whoever wrote it.
#pragma once

#include <QCborMap>
#include <QMap>
#include <QString>

namespace guildhall {

enum class WrittenBy { Text, Email };

/// The payload of an entry of kind "message": by (text, email), to, template, language,
/// personalisation (a map of texts), text, text_as. Whoever posts it may add what the entry is
/// about (contact, case, reference, stage).
struct OutboxMessage
{
    WrittenBy by = WrittenBy::Email;
    QString to; ///< a number or an e-mail address
    QString wording; ///< the name of a template of the configuration
    QString language; ///< en, cy; empty: en
    QMap<QString, QString> filledIn; ///< into the template
    QString text; ///< as it reads; empty: the template says it all
    QString textAs {}; ///< what the template calls the text, where it only carries it; empty: not

    friend bool operator==(const OutboxMessage&, const OutboxMessage&) = default;
};

[[nodiscard]] QCborMap payloadOf(const OutboxMessage& message);

/// `filledIn` has the text too, where the template carries it. Reads what earlier versions have
/// left in journals: a visit's summary and a letter's e-mail had way, purpose, to { email, phone },
/// subject and text.
[[nodiscard]] OutboxMessage messageIn(const QCborMap& payload);

}
