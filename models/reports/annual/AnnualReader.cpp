#include "reports/annual/AnnualReader.h"

#include "base/Background.h"
#include "base/Receive.h"

namespace guildhall {

namespace {

    QList<OwnedComplaint> stagesIn(const QList<OwnedRecord>& records)
    {
        QList<OwnedComplaint> stages;
        stages.reserve(records.size());
        for (const auto& owned : records)
            if (const auto* stage = std::get_if<Complaint>(&owned.record.body))
                stages.append({ owned.customer, owned.record.from, *stage });
        return stages;
    }

    QList<Fact> factsOfCases(const QList<Fact>& facts)
    {
        QList<Fact> found;
        for (const auto& fact : facts)
            if (fact.kind == QLatin1StringView(ComplaintFact))
                found.append(fact);
        return found;
    }

}

AnnualReader::AnnualReader(CustomerFile& file,
                           FactBook& facts,
                           CouncilFigures council,
                           const Clock& clock,
                           QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_facts(facts)
    , m_council(std::move(council))
    , m_clock(clock)
{
}

Async<AnnualFile> AnnualReader::read(const RuleBook& rules, const WorkingDays& days)
{
    const auto material = std::make_shared<Gathered>();
    material->council = m_council;
    material->now = m_clock.now();
    const auto records = std::make_shared<QList<OwnedRecord>>();
    const auto held = afterwards<Done>(
        m_file.owned(RecordKind::Complaint),
        this,
        [this, material, records](const Result<QList<OwnedRecord>>& complaints) {
            if (!complaints)
                return ready<Done>(complaints.error());
            *records = *complaints;
            const auto kinds
                = annualFactKinds() + QStringList { QString::fromLatin1(ComplaintFact) };
            return afterwards<Done>(
                m_facts.ofKinds(kinds), this, [this, material](const Result<QList<Fact>>& facts) {
                    if (!facts)
                        return ready<Done>(facts.error());
                    material->facts = *facts;
                    return readHazards(material, 0);
                });
        });
    return afterwards<AnnualFile>(
        held, this, [material, records, rules, days](const Result<Done>& read) {
            if (!read)
                return ready<AnnualFile>(read.error());
            return inBackground<AnnualFile>(
                [material, records, rules, days]() -> Result<AnnualFile> {
                    material->cases
                        = complaintCases(stagesIn(*records), factsOfCases(material->facts));
                    return AnnualFile(std::make_shared<const AnnualBook>(*material, rules, days));
                });
        });
}

Async<Done> AnnualReader::readHazards(const Material& material, qint64 after)
{
    return afterwards<Done>(
        m_file.eachItem({ RecordKind::Request },
                        after,
                        [material](const HeldRecord& record) {
                            const auto* request = std::get_if<ServiceRequest>(&record.body);
                            if (!request || request->hazard.isEmpty())
                                return;
                            material->hazards.append({ *request, {} });
                            material->tellers.append({ record.from.source, request->person });
                        }),
        this,
        [this, material](const Result<qint64>& next) {
            if (!next)
                return ready<Done>(next.error());
            return *next > 0 ? readHazards(material, *next) : readOwners(material);
        });
}

Async<Done> AnnualReader::readOwners(const Material& material)
{
    return afterwards<Done>(m_file.ownersOf(material->tellers),
                            this,
                            [material](const Result<QList<CustomerId>>& owners) {
                                if (!owners)
                                    return ready<Done>(owners.error());
                                for (qsizetype at = 0; at < owners->size(); ++at)
                                    material->hazards[at].customer = owners->at(at);
                                return ready<Done>(Done {});
                            });
}

}
