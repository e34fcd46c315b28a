// Submit.cpp - `guildhall submit FILE`: queues changes for the back offices, one JSON object a
// line.
#include "app/Guildhall.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"
#include "app/commands/Table.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Submit)
    };

    constexpr qint64 LongestLine = 1 << 20;

    Error wrong(const QString& sentence)
    {
        return { Error::Kind::Invalid, sentence };
    }

    Result<Outgoing> outgoingIn(const QByteArray& line)
    {
        QJsonParseError fault;
        const auto document = QJsonDocument::fromJson(line, &fault);
        if (fault.error != QJsonParseError::NoError)
            return wrong(Words::tr("is no JSON (%1)").arg(fault.errorString()));
        if (!document.isObject())
            return wrong(Words::tr("is no JSON object"));
        auto object = document.object();
        static const QStringList kinds {
            u"request"_s, u"complaint"_s, u"compliment"_s, u"contact"_s, u"note"_s
        };
        Outgoing outgoing;
        outgoing.kind = object.take(u"kind"_s).toString();
        if (!kinds.contains(outgoing.kind))
            return wrong(Words::tr("needs a kind: %1").arg(kinds.join(u", "_s)));
        if (object.value(u"text"_s).toString().trimmed().isEmpty())
            return wrong(Words::tr("needs a text"));
        if (object.contains(u"customer_id"_s)) {
            const auto customer = CustomerId::fromText(object.take(u"customer_id"_s).toString());
            if (!customer)
                return wrong(Words::tr("names no customer with customer_id"));
            outgoing.customer = *customer;
        }
        if (object.contains(u"id"_s)) {
            const auto id = QUuid::fromString(object.take(u"id"_s).toString());
            if (id.isNull())
                return wrong(Words::tr("has an id that is no UUID"));
            outgoing.id = EntryId(id.toString(QUuid::WithoutBraces));
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isObject() || it.value().isArray())
                return wrong(Words::tr("holds more than one value in %1").arg(it.key()));
        }
        outgoing.payload = QCborMap::fromJsonObject(object);
        return outgoing;
    }

    bool openInput(QFile& file)
    {
        return file.fileName() == u"-" ? file.open(stdin, QIODevice::ReadOnly)
                                       : file.open(QIODevice::ReadOnly);
    }

}

ExitStatus runSubmit(const Invocation& asked, Guildhall& house, Console& console)
{
    if (!house.session().may(Right::Log))
        return console.fail({ Error::Kind::Refused, {} }, Words::tr("Queueing changes"));
    const auto name = asked.operands.first();
    QFile file(name);
    if (!openInput(file))
        return console.fail({ Error::Kind::NotFound, {} },
                            Words::tr("The file %1").arg(oneLine(name)));
    auto status = ExitStatus::Done;
    for (int number = 1; !file.atEnd() || file.fileName() == u"-"; ++number) {
        const auto line = file.readLine(LongestLine);
        if (line.isEmpty())
            break;
        if (line.trimmed().isEmpty())
            continue;
        const auto outgoing = line.size() + 1 < LongestLine
            ? outgoingIn(line)
            : Result<Outgoing>(wrong(Words::tr("is too long")));
        if (!outgoing) {
            console.note(Words::tr("line %1 %2; the line is left out")
                             .arg(QString::number(number), oneLine(outgoing.error().detail)));
            status = ExitStatus::BadInput;
            continue;
        }
        Posting posting;
        posting.who = house.session().staff;
        posting.outgoing = { *outgoing };
        const auto posted = await(house.facts().post(posting));
        if (!posted)
            return console.fail(posted.error(), Words::tr("Line %1").arg(number));
        console.json(
            QJsonObject { { u"id"_s, posted->outgoing.first().text() }, { u"queued"_s, true } });
    }
    return status;
}

}
