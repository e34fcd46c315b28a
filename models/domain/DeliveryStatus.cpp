#include "domain/DeliveryStatus.h"

#include <QStringList>

namespace guildhall {

using namespace Qt::StringLiterals;

bool isCarried(const Outgoing& outgoing)
{
    return outgoing.kind == "message"_L1 || outgoing.kind == "letter"_L1;
}

bool isUndelivered(const QString& status)
{
    static const QStringList failed {
        u"virus-scan-failed"_s, u"validation-failed"_s, u"cancelled"_s, u"returned"_s, u"rejected"_s
    };
    return status.endsWith("-failure"_L1) || failed.contains(status);
}

bool isSettled(const QString& status)
{
    static const QStringList done { u"sent"_s, u"delivered"_s, u"received"_s, u"posted"_s };
    return done.contains(status) || isUndelivered(status);
}

}
