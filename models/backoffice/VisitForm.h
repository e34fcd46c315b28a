// VisitForm.h - how a back office is asked when somebody could come about one of its records.
#pragma once

#include "backoffice/Pointer.h"

#include <QMap>
#include <QTimeZone>

namespace guildhall {

/// {record} in path and query is the record's key. Times without a zone are those of `zone`.
struct VisitForm
{
    QString path;
    QMap<QString, QString> query;
    Pointer items;
    Pointer slot;
    Pointer from;
    Pointer until; ///< empty steps: the source does not say
    QTimeZone zone;
};

}
