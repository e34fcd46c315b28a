// MadeUpAudit.h - an audit trail, contacts and records for the tests of the assurance screen.
#pragma once

#include "MadeUp.h"
#include "pages/AssurancePage.h"

namespace guildhall::madeup {

struct Audit
{
    QStringList said; ///< "noted", "read": in which order it was asked
    bool isFull = false; ///< nothing more can be written down

    [[nodiscard]] AssuranceQuestions questions()
    {
        using namespace Qt::StringLiterals;
        return {
            .noted = [this](const QString&) -> Async<qint64> {
                if (isFull)
                    return ready<qint64>(Error { Error::Kind::Storage, {} });
                said.append(u"noted"_s);
                return ready<qint64>(1);
            },
            .entries =
                [this](const AuditQuestion&) {
                    said.append(u"read"_s);
                    QList<AuditEntry> entries;
                    for (int i = 0; i < 8; ++i) {
                        AuditEntry entry;
                        entry.at = now().addDays(-i);
                        entry.note = { AuditNote::Act::Looked,
                                       StaffId(u"ks"_s),
                                       u"advisor"_s,
                                       CustomerId(7),
                                       {},
                                       u"call"_s };
                        entries.append(entry);
                    }
                    return ready<QList<AuditEntry>>(entries);
                },
            .contacts =
                [](const QList<CustomerId>&) {
                    return ready<QHash<CustomerId, QList<QDateTime>>>(
                        QHash<CustomerId, QList<QDateTime>>());
                },
            .logged =
                [](const QDateTime&) {
                    Fact fact;
                    fact.kind = u"contact"_s;
                    fact.who = StaffId(u"ks"_s);
                    fact.at = now();
                    fact.body = { { u"verification"_s, QCborMap { { u"level"_s, u"full"_s } } } };
                    return ready<QList<Fact>>(QList<Fact> { fact });
                },
            .homes = [] { return ready<StaffHomes>(StaffHomes()); },
            .people =
                [](qint64, const std::function<void(const HeldRecord&, CustomerId)>& take) {
                    PersonRecord person;
                    person.surname = u"Okafor"_s;
                    take({ { SourceId(u"orchard"_s), {}, now() }, u"1"_s, person }, CustomerId(7));
                    return ready<qint64>(0);
                },
            .items
            = [](qint64, const std::shared_ptr<QualityBuilder>&) { return ready<qint64>(0); },
        };
    }
};

}
