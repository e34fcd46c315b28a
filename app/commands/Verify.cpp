// Verify.cpp - `guildhall verify`: both database files, the journal's promises, the search index.
#include "store/Verify.h"

#include "app/Guildhall.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"

#include <QCoreApplication>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Verify)
    };

    QString sentence(const Finding& finding)
    {
        switch (finding.what) {
        case Finding::What::CacheDamaged:
            return Words::tr("cache.db is damaged; delete it and run 'guildhall sync --once' (%1)")
                .arg(finding.detail);
        case Finding::What::JournalDamaged:
            return Words::tr("journal.db is damaged; restore it from the backup (%1)")
                .arg(finding.detail);
        case Finding::What::ChainBroken:
            return Words::tr("an entry of the journal was altered or is missing; restore it from "
                             "the backup (%1)")
                .arg(finding.detail);
        case Finding::What::TailMissing:
            return Words::
                tr("the newest entries of the journal are missing; restore it from the backup (%1)")
                    .arg(finding.detail);
        case Finding::What::MarksLeft:
            return Words::tr("records wait to be linked; run 'guildhall sync --once' (%1)")
                .arg(finding.detail);
        case Finding::What::WithoutCustomer:
            return Words::tr("records without a customer; delete cache.db and run 'guildhall sync "
                             "--once' (%1)")
                .arg(finding.detail);
        case Finding::What::SearchDiffers:
            return Words::
                tr("the search index does not agree with the customers; delete cache.db and run "
                   "'guildhall sync --once' (%1)")
                    .arg(finding.detail);
        case Finding::What::RegisterDiffers:
            return Words::tr(
                       "a customer id does not agree with the register; delete cache.db and run "
                       "'guildhall sync --once' (%1)")
                .arg(finding.detail);
        }
        return {};
    }

}

ExitStatus runVerify(const Invocation&, Guildhall& house, Console& console)
{
    if (!house.session().may(Right::CheckFiles))
        return console.fail({ Error::Kind::Refused, {} }, Words::tr("Checking the files"));
    const auto findings = await(house.verify().run());
    if (!findings)
        return console.fail(findings.error(), Words::tr("The check"));
    if (findings->isEmpty()) {
        console.line(u"ok"_s);
        return ExitStatus::Done;
    }
    for (const auto& finding : *findings)
        console.line(sentence(finding));
    return ExitStatus::Damaged;
}

}
