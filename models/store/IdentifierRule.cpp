#include "store/IdentifierRule.h"

#include "domain/text/Identifier.h"
#include "store/StatedPairs.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>

namespace guildhall {

namespace {

    QByteArray nameOf(const SourceId& source, const QString& key)
    {
        return "ref " + source.text().toUtf8() + '\0' + key.toUtf8();
    }

    constexpr qsizetype NumberSize = 8;

    /// What identifies; the ninth, a suffix letter, is often left out.
    QString numberOf(const PersonRecord& person)
    {
        return QString(nationalInsuranceText(person.nationalInsurance)).left(NumberSize);
    }

    bool shareNumber(const LinkRecord& left, const LinkRecord& right)
    {
        const QString number = numberOf(left.person);
        return !number.isEmpty() && number == numberOf(right.person);
    }

    /// Groups that never hold two records which people said are two.
    class Groups
    {
    public:
        Groups(std::size_t size, const std::vector<LinkPair>& apart)
            : m_parents(size)
            , m_members(size)
            , m_apart(apart.begin(), apart.end())
        {
            std::iota(m_parents.begin(), m_parents.end(), 0U);
        }

        quint32 of(quint32 at)
        {
            while (m_parents[at] != at)
                at = m_parents[at] = m_parents[m_parents[at]];
            return at;
        }

        void join(quint32 one, quint32 other)
        {
            const quint32 lead = std::min(of(one), of(other));
            const quint32 next = std::max(of(one), of(other));
            if (lead == next || isForbidden(lead, next))
                return;
            if (m_members[lead].empty())
                m_members[lead] = { lead };
            const std::span<const quint32> more = membersOf(next);
            m_members[lead].insert(m_members[lead].end(), more.begin(), more.end());
            m_members[next] = {};
            m_parents[next] = lead;
        }

    private:
        std::span<const quint32> membersOf(quint32 lead) const
        {
            // Who stands alone leads itself.
            return m_members[lead].empty() ? std::span(&m_parents[lead], 1)
                                           : std::span(m_members[lead]);
        }

        bool isForbidden(quint32 lead, quint32 next) const
        {
            if (m_apart.empty())
                return false;
            for (const quint32 one : membersOf(lead)) {
                for (const quint32 other : membersOf(next)) {
                    if (m_apart.contains(std::minmax(one, other)))
                        return true;
                }
            }
            return false;
        }

        std::vector<quint32> m_parents;
        std::vector<std::vector<quint32>> m_members;
        std::set<LinkPair> m_apart;
    };

    /// Holds of a record what is asked for and no more: it may hold all at once.
    class IdentifierTable final : public LinkTable
    {
    public:
        void add(const LinkRecord& record) override
        {
            m_stated.add(size(), record.person.sameAs);
            m_names += StatedPairs::nameOf(record.source, record.key);
            m_nameAt.push_back(m_names.size());
            m_born.push_back(record.person.dateOfBirth);
            std::ranges::copy(numberOf(record.person).toLatin1(), m_numbers.emplace_back().begin());
        }

        std::vector<LinkEdge> weigh(std::span<const LinkPair> pairs) override
        {
            resolve();
            std::vector<LinkEdge> edges;
            for (const auto& [a, b] : pairs) {
                if (m_stated.contains(a, b) || shareNumber(a, b))
                    edges.push_back({ a, b, StatedWeight });
            }
            return edges;
        }

        LinkedParts decide(std::span<const LinkEdge> edges, const PairDecisions& decisions) override
        {
            resolve();
            Groups groups(size(), decisions.apart);
            for (const auto& [a, b] : inOrder(decisions.same))
                groups.join(a, b);
            std::vector<LinkPair> stated;
            std::map<Number, std::set<quint32>> holders;
            for (const LinkEdge& edge : edges) {
                if (m_stated.contains(edge.a, edge.b))
                    stated.emplace_back(edge.a, edge.b);
                if (shareNumber(edge.a, edge.b))
                    holders[m_numbers[edge.a]].insert({ edge.a, edge.b });
            }
            for (const auto& [a, b] : inOrder(std::move(stated)))
                groups.join(a, b);
            for (const auto& [number, of] : holders)
                joinByNumber(of, groups);
            LinkedParts parts;
            parts.partOf.resize(size());
            for (quint32 at = 0; at < size(); ++at)
                parts.partOf[at] = groups.of(at);
            return parts;
        }

        QByteArray learn() override { return {}; }

    private:
        /// All zero: none.
        using Number = std::array<char, NumberSize>;

        quint32 size() const { return static_cast<quint32>(m_numbers.size()); }

        std::string_view nameAt(quint32 at) const
        {
            return std::string_view(m_names).substr(m_nameAt[at], m_nameAt[at + 1] - m_nameAt[at]);
        }

        void resolve()
        {
            m_stated.resolve(size(), [this](quint32 at) { return nameAt(at); });
        }

        bool shareNumber(quint32 one, quint32 other) const
        {
            return m_numbers[one] != Number() && m_numbers[one] == m_numbers[other];
        }

        bool isBefore(quint32 one, quint32 other) const { return nameAt(one) < nameAt(other); }

        /// By name, so that the order in which records came decides nothing.
        std::vector<LinkPair> inOrder(std::vector<LinkPair> pairs) const
        {
            for (auto& [a, b] : pairs) {
                if (isBefore(b, a))
                    std::swap(a, b);
            }
            std::sort(pairs.begin(), pairs.end(), [this](const LinkPair& x, const LinkPair& y) {
                return x.first != y.first ? isBefore(x.first, y.first)
                                          : isBefore(x.second, y.second);
            });
            return pairs;
        }

        /// Records of one number are one person when no two dates of birth contradict; when some
        /// do, the number is shared by mistake and only equal dates join.
        void joinByNumber(const std::set<quint32>& of, Groups& groups) const
        {
            std::vector<quint32> holders(of.begin(), of.end());
            std::sort(holders.begin(), holders.end(), [this](quint32 a, quint32 b) {
                return isBefore(a, b);
            });
            std::map<QDate, quint32> byDate;
            for (const quint32 at : holders) {
                const QDate born = m_born[at];
                if (!born.isValid())
                    continue;
                const auto [first, isNew] = byDate.emplace(born, at);
                if (!isNew)
                    groups.join(at, first->second);
            }
            if (byDate.size() > 1)
                return;
            for (const quint32 at : holders)
                groups.join(at, holders.front());
        }

        std::string m_names;
        std::vector<std::size_t> m_nameAt { 0 };
        std::vector<Number> m_numbers;
        std::vector<QDate> m_born;
        StatedPairs m_stated;
    };

}

bool refersTo(const LinkRecord& left, const LinkRecord& right)
{
    const auto names = [](const LinkRecord& one, const LinkRecord& other) {
        return std::any_of(
            one.person.sameAs.begin(), one.person.sameAs.end(), [&other](const CrossReference& it) {
                return it.source == other.source && it.key == other.key;
            });
    };
    return names(left, right) || names(right, left);
}

qint64 linkValue(const QByteArray& key)
{
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha1);
    quint64 value = 0;
    for (int at = 0; at < 8; ++at)
        value = value << 8 | static_cast<unsigned char>(digest.at(at));
    return static_cast<qint64>(value);
}

void addReferenceKeys(const LinkRecord& record, std::vector<qint64>& keys)
{
    keys.push_back(linkValue(nameOf(record.source, record.key)));
    for (const CrossReference& other : record.person.sameAs)
        keys.push_back(linkValue(nameOf(other.source, other.key)));
}

QByteArray IdentifierRule::name() const
{
    return QByteArrayLiteral("identifier 2");
}

std::vector<qint64> IdentifierRule::keys(const LinkRecord& record) const
{
    std::vector<qint64> keys;
    addReferenceKeys(record, keys);
    const QString number = numberOf(record.person);
    if (!number.isEmpty())
        keys.push_back(linkValue("ni " + number.toUtf8()));
    return keys;
}

std::unique_ptr<LinkTable> IdentifierRule::table() const
{
    return std::make_unique<IdentifierTable>();
}

LinkExplanation IdentifierRule::explain(const LinkRecord& left, const LinkRecord& right) const
{
    LinkExplanation out;
    out.stated = refersTo(left, right);
    const double weight = static_cast<double>(StatedWeight);
    if (out.stated)
        out.reasons.append({ LinkField::Reference, LinkAgreement::Same, weight });
    if (shareNumber(left, right))
        out.reasons.append({ LinkField::NationalInsurance, LinkAgreement::Same, weight });
    out.probability = out.reasons.isEmpty() ? 0 : 1;
    return out;
}

}
