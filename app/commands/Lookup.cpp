// Lookup.cpp - `guildhall lookup TEXT`: the search box.
#include "app/Guildhall.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"
#include "app/commands/Table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Lookup)
    };

    QString word(MatchedBy matched)
    {
        switch (matched) {
        case MatchedBy::Name:
            return u"name"_s;
        case MatchedBy::Address:
            return u"address"_s;
        case MatchedBy::Postcode:
            return u"postcode"_s;
        case MatchedBy::Phone:
            return u"phone"_s;
        case MatchedBy::Email:
            return u"email"_s;
        case MatchedBy::Reference:
            return u"reference"_s;
        case MatchedBy::Uprn:
            return u"uprn"_s;
        case MatchedBy::DateOfBirth:
            return u"date_of_birth"_s;
        case MatchedBy::CustomerId:
            return u"customer_id"_s;
        case MatchedBy::NameLike:
            return u"name_like"_s;
        }
        return {};
    }

    QStringList words(const QList<MatchedBy>& matched)
    {
        QStringList said;
        for (const auto each : matched)
            said.append(word(each));
        return said;
    }

    /// What of a hit this session may see; the rest is empty.
    SearchHit masked(SearchHit hit, const Session& session)
    {
        const auto hidden
            = [&session](FieldClass field) { return session.mask(field).sight == Sight::Hidden; };
        if (hidden(FieldClass::Name))
            hit.name.clear();
        if (hidden(FieldClass::DateOfBirth))
            hit.dateOfBirth = {};
        if (hidden(FieldClass::Address)) {
            hit.address.clear();
            hit.postcode.clear();
        }
        return hit;
    }

    QJsonObject json(const SearchHit& hit)
    {
        return { { u"customer_id"_s, hit.customer.text() },
                 { u"name"_s, hit.name },
                 { u"date_of_birth"_s, hit.dateOfBirth.toString(Qt::ISODate) },
                 { u"address"_s, hit.address },
                 { u"postcode"_s, hit.postcode },
                 { u"records"_s, hit.records },
                 { u"matched"_s, QJsonArray::fromStringList(words(hit.matched)) } };
    }

}

ExitStatus runLookup(const Invocation& asked, Guildhall& house, Console& console)
{
    SearchQuestion question { asked.operands.first(), 20 };
    if (asked.has(u"limit"_s)) {
        bool isNumber = false;
        question.limit = asked.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || question.limit < 1 || question.limit > 1000)
            return console.fail(ExitStatus::WrongUsage,
                                Words::tr("--limit is not a number from 1 to 1000"),
                                Words::tr("give one, such as --limit 20"));
    }
    const auto answer = await(house.lookUp().search(question, u"command line"_s));
    if (!answer)
        return console.fail(answer.error(), Words::tr("The search"));

    QJsonArray array;
    QList<QStringList> rows { { Words::tr("Customer"),
                                Words::tr("Name"),
                                Words::tr("Born"),
                                Words::tr("Address"),
                                Words::tr("Records"),
                                Words::tr("Matched") } };
    for (const auto& found : answer->hits) {
        const auto hit = masked(found, house.session());
        array.append(json(hit));
        rows.append({ hit.customer.text(),
                      hit.name,
                      hit.dateOfBirth.toString(Qt::ISODate),
                      QStringList({ hit.address, hit.postcode }).join(u' ').trimmed(),
                      QString::number(hit.records),
                      words(hit.matched).join(u' ') });
    }
    if (asked.has(u"json"_s))
        console.json(array);
    else if (array.isEmpty())
        console.line(
            Words::tr("No customer found. Try part of the name, a postcode or a phone number."));
    else
        printTable(console, rows);
    return ExitStatus::Done;
}

}
