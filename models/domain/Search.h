// Search.h - the question and the answer of the search box.
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace guildhall {

struct SearchQuestion
{
    QString text;
    int limit = 20;
};

/// What of a customer met the question, so that the row can say why it is there.
enum class MatchedBy {
    Name,
    Address,
    Postcode,
    Phone,
    Email,
    Reference,
    Uprn,
    DateOfBirth,
    CustomerId,
    NameLike ///< with a typo
};

struct SearchHit
{
    CustomerId customer;
    QString name;
    QDate dateOfBirth;
    QString address;
    QString postcode;
    int records = 0; ///< how many source records make up this customer
    QList<MatchedBy> matched;
    double score = 0; ///< for ordering only
};

struct SearchAnswer
{
    QList<SearchHit> hits; ///< best first
    int examined = 0; ///< candidates looked at; bounded
    bool more = false; ///< there were more than `limit`
    bool building = false; ///< a first load is under way: nothing can be found yet
};

}
