// AnnualReader.h - reads complaints, compliments, comments and hazards, and folds them in the
// background.
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "reports/annual/AnnualBook.h"
#include "store/CustomerFile.h"
#include "store/FactBook.h"

#include <QObject>

namespace guildhall {

class AnnualReader final : public QObject
{
    Q_OBJECT

public:
    AnnualReader(CustomerFile& file,
                 FactBook& facts,
                 CouncilFigures council,
                 const Clock& clock,
                 QObject* parent = nullptr);

    /// By the rules and the calendar as they are when it is read.
    [[nodiscard]] Async<AnnualFile> read(const RuleBook& rules, const WorkingDays& days);

private:
    struct Gathered : AnnualMaterial
    {
        QList<CrossReference> tellers; ///< the person records of the hazards, in their order
    };
    using Material = std::shared_ptr<Gathered>;
    [[nodiscard]] Async<Done> readHazards(const Material& material, qint64 after);
    [[nodiscard]] Async<Done> readOwners(const Material& material);

    CustomerFile& m_file;
    FactBook& m_facts;
    const CouncilFigures m_council;
    const Clock& m_clock;
};

}
