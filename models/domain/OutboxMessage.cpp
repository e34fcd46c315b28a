#include "domain/OutboxMessage.h"

#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    WrittenBy writtenBy(const QCborValue& word)
    {
        return word.toString() == "text"_L1 ? WrittenBy::Text : WrittenBy::Email;
    }

    OutboxMessage earlierMessageIn(const QCborMap& payload)
    {
        OutboxMessage message;
        message.by = writtenBy(payload[u"way"_s]);
        message.to = payload[u"to"_s]
                         .toMap()[message.by == WrittenBy::Text ? u"phone"_s : u"email"_s]
                         .toString();
        message.text = payload[u"text"_s].toString();
        if (payload[u"purpose"_s].toString() == "visit_summary"_L1) {
            message.wording = u"summary"_s;
            message.textAs = u"summary"_s;
        } else {
            message.wording = u"letter"_s;
            message.textAs = u"text"_s;
            message.filledIn = { { u"subject"_s, payload[u"subject"_s].toString() } };
        }
        return message;
    }

}

QCborMap payloadOf(const OutboxMessage& message)
{
    QCborMap filledIn;
    for (auto at = message.filledIn.cbegin(); at != message.filledIn.cend(); ++at)
        filledIn.insert(at.key(), at.value());
    QCborMap payload { { u"by"_s, message.by == WrittenBy::Text ? u"text"_s : u"email"_s },
                       { u"to"_s, message.to },
                       { u"template"_s, message.wording },
                       { u"personalisation"_s, filledIn } };
    for (const auto& [name, value] : { std::pair { u"language"_s, message.language },
                                       std::pair { u"text"_s, message.text },
                                       std::pair { u"text_as"_s, message.textAs } }) {
        if (!value.isEmpty())
            payload.insert(name, value);
    }
    return payload;
}

OutboxMessage messageIn(const QCborMap& payload)
{
    OutboxMessage message;
    if (payload.contains(u"way"_s)) {
        message = earlierMessageIn(payload);
    } else {
        message.by = writtenBy(payload[u"by"_s]);
        message.to = payload[u"to"_s].toString();
        message.wording = payload[u"template"_s].toString();
        const QCborMap filledIn = payload[u"personalisation"_s].toMap();
        for (const auto& [name, value] : filledIn)
            message.filledIn.insert(name.toString(), value.toString());
        message.text = payload[u"text"_s].toString();
        message.textAs = payload[u"text_as"_s].toString();
    }
    message.language = payload[u"language"_s].toString();
    if (!message.textAs.isEmpty())
        message.filledIn.insert(message.textAs, message.text);
    return message;
}

}
