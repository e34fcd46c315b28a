#include "desk/doing/DetailChange.h"

#include "domain/text/Postcode.h"

#include <QUuid>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// A home in one line, as Details.h has it, taken apart for back offices.
    QCborMap homeParts(const QString& home)
    {
        QStringList lines = home.split(u", "_s, Qt::SkipEmptyParts);
        const Postcode postcode = parsePostcode(QStringView(lines.value(lines.size() - 1)));
        if (postcode.isWhole())
            lines.removeLast();
        const QString first = lines.isEmpty() ? QString() : lines.takeFirst();
        const QString town = lines.isEmpty() ? QString() : lines.takeLast();
        return { { u"line_1"_s, first },
                 { u"line_2"_s, lines.join(u", "_s) },
                 { u"town"_s, town },
                 { u"postcode"_s,
                   postcode.isWhole() ? QString::fromStdString(postcode.text()) : QString() } };
    }

    QCborMap seenIn(const PersonRecord& person, Detail detail)
    {
        if (detail == Detail::Address)
            return { { u"postcode"_s, person.addresses.value(0).postcode } };
        return changeTo(detail, presentOf(person, detail).value(0));
    }

}

QCborMap changeTo(Detail detail, const SaidDetail& said)
{
    if (detail == Detail::Address)
        return homeParts(said.text);
    return { { wordOf(detail),
               detail == Detail::DateOfBirth ? said.date.toString(Qt::ISODate) : said.text } };
}

Outgoing changeOf(const ChangedRecord& record,
                  Detail detail,
                  const SaidDetail& right,
                  CustomerId customer,
                  const EntryId& form,
                  const EntryId& contact)
{
    Outgoing outgoing;
    outgoing.id = EntryId(QUuid::createUuidV5(QUuid::fromString(form.text()),
                                              record.source.text() + u'/' + record.key)
                              .toString(QUuid::WithoutBraces));
    outgoing.kind = entryKindOf(detail);
    outgoing.destination = record.source;
    outgoing.customer = customer;
    outgoing.target = record.key;
    outgoing.payload = changeTo(detail, right);
    outgoing.payload.insert(u"was"_s, seenIn(record.person, detail));
    if (!contact.isEmpty())
        outgoing.payload.insert(u"contact"_s, contact.text());
    return outgoing;
}

}
