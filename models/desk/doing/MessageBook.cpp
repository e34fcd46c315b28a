#include "desk/doing/MessageBook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    Error wrong(const QString& what)
    {
        return { Error::Kind::Invalid, u"messages.json: "_s + what };
    }

    bool isSafe(const BothLanguages& link)
    {
        return link.english.startsWith("https://"_L1) && link.welsh.startsWith("https://"_L1);
    }

    bool fits(const Message& message, const ContactFact& contact)
    {
        return std::ranges::any_of(contact.reasons, [&message](const ContactReason& reason) {
            return message.reasons.contains(reason.service)
                || message.reasons.contains(reason.service + u'/' + reason.reason);
        });
    }

}

Result<MessageBook> MessageBook::read(const QString& file)
{
    QFile held(file);
    if (!held.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound, file };
    return parse(held.readAll());
}

Result<MessageBook> MessageBook::parse(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error { Error::Kind::Malformed,
                       u"messages.json: byte %1"_s.arg(QString::number(error.offset)) };
    MessageBook book;
    for (const auto& [group, prefix] :
         { std::pair { "wording"_L1, QString() }, std::pair { "summary"_L1, u"summary/"_s } }) {
        const QJsonObject wordings = document[group].toObject();
        for (auto at = wordings.begin(); at != wordings.end(); ++at) {
            const BothLanguages text = BothLanguages::read(at.value());
            if (!text.isWhole())
                return wrong(at.key() + u" is not there in both languages"_s);
            book.m_wordings.insert(prefix + at.key(), text);
        }
    }
    const QJsonArray all = document["messages"_L1].toArray();
    for (const auto& value : all) {
        Message message { value["id"_L1].toString(),
                          value["wording"_L1].toString(),
                          BothLanguages::read(value["name"_L1]),
                          BothLanguages::read(value["link"_L1]),
                          {} };
        const QJsonArray reasons = value["reasons"_L1].toArray();
        for (const auto& reason : reasons)
            message.reasons.append(reason.toString());
        if (message.id.isEmpty() || !message.name.isWhole())
            return wrong(u"a message without id or without a name in both languages"_s);
        if (book.find(message.id))
            return wrong(message.id + u" is there twice"_s);
        if (!book.m_wordings.contains(message.wording))
            return wrong(message.id + u": there is no such wording"_s);
        if (!message.isPersonal() && !isSafe(message.link))
            return wrong(message.id + u": its link is not https in both languages"_s);
        book.m_all.append(message);
    }
    return book;
}

const Message* MessageBook::find(const QString& id) const
{
    const auto at = std::ranges::find(m_all, id, &Message::id);
    return at == m_all.end() ? nullptr : &*at;
}

QList<Message> MessageBook::forContact(const ContactFact& contact) const
{
    QList<Message> sorted = m_all;
    std::stable_partition(sorted.begin(), sorted.end(), [&contact](const Message& one) {
        return fits(one, contact);
    });
    return sorted;
}

QString MessageBook::filled(const QString& wording,
                            const QMap<QString, QString>& values,
                            LetterLanguage language) const
{
    // Piece by piece: what is filled in may hold brackets of its own.
    const QString text = m_wordings.value(wording).in(language);
    QString filled;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf("(("_L1, at);
        const qsizetype close = open < 0 ? -1 : text.indexOf("))"_L1, open);
        if (close < 0)
            break;
        filled
            += text.sliced(at, open - at) + values.value(text.sliced(open + 2, close - open - 2));
        at = close + 2;
    }
    return filled + text.sliced(at);
}

}
