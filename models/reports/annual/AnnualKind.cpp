#include "reports/annual/AnnualKind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(AnnualKind)
    };

}

QString codeOf(AnnualKind kind)
{
    switch (kind) {
    case AnnualKind::Annual:
        return u"annual"_s;
    case AnnualKind::Quarter:
        return u"quarter"_s;
    case AnnualKind::Landlord:
        return u"landlord"_s;
    case AnnualKind::Hazards:
        return u"hazards"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(AnnualKind kind)
{
    switch (kind) {
    case AnnualKind::Annual:
        return Words::tr("Complaints and compliments of the year");
    case AnnualKind::Quarter:
        return Words::tr("Complaints and compliments of the quarter");
    case AnnualKind::Landlord:
        return Words::tr("Tenant satisfaction measures on complaints");
    case AnnualKind::Hazards:
        return Words::tr("Hazards in council homes");
    }
    Q_UNREACHABLE();
}

}
