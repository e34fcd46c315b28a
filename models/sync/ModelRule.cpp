#include "sync/ModelRule.h"

#include "linkage/LinkKeys.h"
#include "linkage/PersonLinker.h"
#include "store/IdentifierRule.h"
#include "store/StatedPairs.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace guildhall {

namespace {

    using linkage::Field;
    using linkage::Level;

    /// Goes up when keys or the way of joining change, so that what is held is linked anew.
    constexpr int Revision = 4;

    QByteArray nameOf(const LinkRecord& record)
    {
        return QByteArray::fromStdString(StatedPairs::nameOf(record.source, record.key));
    }

    class ModelTable final : public LinkTable
    {
    public:
        explicit ModelTable(const std::shared_ptr<const linkage::LinkageModel>& model)
            : m_linker(model)
            , m_isLearned(model != nullptr)
        {
            if (!m_isLearned)
                m_identifiers = IdentifierRule().table();
        }

        void add(const LinkRecord& record) override
        {
            m_stated.add(m_linker.size(), record.person.sameAs);
            m_linker.add(nameOf(record), record.person);
            if (!m_isLearned)
                m_identifiers->add(record);
        }

        std::vector<LinkEdge> weigh(std::span<const LinkPair> pairs) override
        {
            if (!m_isLearned)
                return m_identifiers->weigh(pairs);
            m_stated.resolve(m_linker.size(), [this](quint32 at) { return m_linker.nameOf(at); });
            std::vector<LinkEdge> edges;
            for (const linkage::Weighed& pair : m_linker.weigh(pairs)) {
                if (!m_stated.contains(pair.a, pair.b))
                    edges.push_back({ pair.a, pair.b, pair.weight });
            }
            for (const auto& [a, b] : pairs) {
                if (m_stated.contains(a, b))
                    edges.push_back({ a, b, StatedWeight });
            }
            return edges;
        }

        LinkedParts decide(std::span<const LinkEdge> edges, const PairDecisions& decisions) override
        {
            if (!m_isLearned)
                return m_identifiers->decide(edges, decisions);
            linkage::Said said { decisions.same, decisions.apart, decisions.notKnown, {} };
            std::vector<linkage::Weighed> weighed;
            for (const LinkEdge& edge : edges) {
                if (edge.weight >= StatedWeight)
                    said.stated.emplace_back(edge.a, edge.b);
                else
                    weighed.push_back({ edge.a, edge.b, edge.weight });
            }
            const linkage::Joined joined = m_linker.join(weighed, said);
            LinkedParts parts;
            parts.partOf = smallest(joined.personOf);
            for (const linkage::Weighed& question : joined.questions)
                parts.questions.push_back({ question.a, question.b, question.weight });
            return parts;
        }

        QByteArray learn() override
        {
            linkage::LearningOptions options;
            const std::size_t pairs = std::size_t { m_linker.size() } * m_linker.size() / 2;
            options.randomPairs = std::min(options.randomPairs, pairs / 4);
            const auto model = m_linker.learn(options);
            if (!model)
                return {};
            m_isLearned = true;
            m_identifiers.reset();
            return model->toJson();
        }

    private:
        static std::vector<quint32> smallest(const std::vector<std::uint32_t>& personOf)
        {
            std::vector<quint32> first(personOf.size(), UINT32_MAX);
            std::vector<quint32> parts(personOf.size());
            for (quint32 at = 0; at < personOf.size(); ++at) {
                quint32& part = first[personOf[at]];
                part = std::min(part, at);
                parts[at] = part;
            }
            return parts;
        }

        linkage::PersonLinker m_linker;
        bool m_isLearned;
        std::unique_ptr<LinkTable> m_identifiers; ///< until something is learned
        StatedPairs m_stated;
    };

    std::optional<LinkField> fieldOf(Field field)
    {
        static constexpr std::array Fields { LinkField::Forename, LinkField::MiddleNames,
                                             LinkField::Surname,  LinkField::BirthDate,
                                             LinkField::Sex,      LinkField::Mobile,
                                             LinkField::Landline, LinkField::Email,
                                             LinkField::Place,    LinkField::NationalInsurance };
        const auto at = static_cast<std::size_t>(field);
        return at < Fields.size() ? std::optional(Fields.at(at)) : std::nullopt;
    }

    LinkAgreement agreementOf(Field field, Level level)
    {
        switch (level) {
        case Level::Same:
            return LinkAgreement::Same;
        case Level::Swapped:
            return LinkAgreement::Swapped;
        case Level::Nickname:
            return LinkAgreement::ShortForm;
        case Level::Close:
        case Level::OneDigit:
        case Level::LocalPart:
            if (field == Field::Sex)
                return LinkAgreement::Same;
            return field == Field::Birth ? LinkAgreement::OnePartDiffers : LinkAgreement::OneLetter;
        case Level::PartSame:
            return LinkAgreement::PartSame;
        case Level::Initial:
            return LinkAgreement::Initial;
        case Level::Fair:
            return LinkAgreement::SoundsAlike;
        case Level::MiddleName:
            return LinkAgreement::MiddleName;
        case Level::DayMonthSwapped:
            return LinkAgreement::DayMonthSwapped;
        case Level::YearAndMonth:
        case Level::YearAndDay:
        case Level::MonthAndDay:
            return LinkAgreement::OnePartDiffers;
        case Level::YearOnly:
        case Level::Year:
            return LinkAgreement::YearSame;
        case Level::NearYear:
            return LinkAgreement::NearYear;
        case Level::Postcode:
            return LinkAgreement::SamePostcode;
        case Level::Sector:
        case Level::District:
        case Level::Area:
            return LinkAgreement::NearPostcode;
        case Level::Missing:
        case Level::Different:
            break;
        }
        return LinkAgreement::Different;
    }

}

ModelRule::ModelRule(const QByteArray& parameters)
    : m_revision("nothing learned")
{
    if (parameters.isEmpty())
        return;
    auto model = linkage::LinkageModel::fromJson(parameters);
    if (!model)
        return;
    m_model = std::make_shared<linkage::LinkageModel>(*std::move(model));
    m_revision = QCryptographicHash::hash(parameters, QCryptographicHash::Sha256).toHex().left(16);
}

QByteArray ModelRule::name() const
{
    return keysName() + ", " + m_revision;
}

QByteArray ModelRule::keysName() const
{
    return "model " + QByteArray::number(Revision);
}

std::vector<qint64> ModelRule::keys(const LinkRecord& record) const
{
    std::vector<qint64> keys;
    addReferenceKeys(record, keys);
    for (const std::uint64_t key : linkage::linkKeys(record.person))
        keys.push_back(std::bit_cast<qint64>(key));
    return keys;
}

std::unique_ptr<LinkTable> ModelRule::table() const
{
    return std::make_unique<ModelTable>(m_model);
}

LinkExplanation ModelRule::explain(const LinkRecord& left, const LinkRecord& right) const
{
    if (!m_model)
        return IdentifierRule().explain(left, right);
    const linkage::Explanation why = linkage::PersonLinker::explain(
        *m_model, { nameOf(left), left.person }, { nameOf(right), right.person });
    LinkExplanation out { why.probability, why.prior, why.total, why.household, {}, false };
    for (const linkage::FieldReason& reason : why.reasons) {
        if (const auto field = fieldOf(reason.field))
            out.reasons.append({ *field, agreementOf(reason.field, reason.level), reason.weight });
    }
    if (why.sources != 0) {
        out.reasons.append(
            { LinkField::System,
              left.source == right.source ? LinkAgreement::Same : LinkAgreement::Different,
              why.sources });
    }
    std::sort(out.reasons.begin(), out.reasons.end(), [](const auto& a, const auto& b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    if (refersTo(left, right)) {
        out.stated = true;
        out.probability = 1;
        out.reasons.prepend(
            { LinkField::Reference, LinkAgreement::Same, static_cast<double>(StatedWeight) });
    }
    return out;
}

std::shared_ptr<LinkRules> modelRules()
{
    return std::make_shared<LinkRules>(
        [](const QByteArray& parameters) { return std::make_shared<const ModelRule>(parameters); });
}

}
