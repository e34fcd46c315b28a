#include "session/HomeLookUp.h"

#include "base/Receive.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace guildhall {

HomeLookUp::HomeLookUp(AuditWriter& audit, HomeFile& homes, QObject* parent)
    : QObject(parent)
    , m_audit(audit)
    , m_homes(homes)
{
}

Async<HomeRecords> HomeLookUp::around(CustomerId shown, HomeQuestion question)
{
    if (!m_audit.session().may(Right::LookUp))
        return ready<HomeRecords>(Error { Error::Kind::Refused, u"right: look up"_s });
    return afterwards<HomeRecords>(
        m_homes.around(std::move(question)), this, [this, shown](const Result<HomeRecords>& home) {
            if (!home)
                return ready<HomeRecords>(home.error());
            QSet<CustomerId> others;
            for (const OwnedRecord& person : home->people)
                others.insert(person.customer);
            others.remove(shown);
            if (others.isEmpty())
                return ready<HomeRecords>(*home);
            return afterwards<HomeRecords>(
                m_audit.looked(others, u"household of %1"_s.arg(shown.text())),
                this,
                [home = *home](const Result<qint64>& written) {
                    return written ? ready<HomeRecords>(home) : ready<HomeRecords>(written.error());
                });
        });
}

}
