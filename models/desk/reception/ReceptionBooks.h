// ReceptionBooks.h - where the reception's facts are kept, as functions, so that a test can answer
// from values.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"

#include <functional>

namespace guildhall {

struct ReceptionBooks
{
    std::function<Async<Posted>(Posting)> post;
    std::function<Async<QList<Fact>>(QStringList kinds, QDateTime since)> facts;
};

}
