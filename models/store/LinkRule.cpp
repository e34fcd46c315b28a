#include "store/LinkRule.h"

#include "domain/text/Identifier.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace guildhall {

namespace {

    QByteArray nameOf(const SourceId& source, const QString& key)
    {
        return "ref " + source.text().toUtf8() + '\0' + key.toUtf8();
    }

    /// The nine that identify; the tenth, a suffix letter, is often left out.
    QString numberOf(const PersonRecord& person)
    {
        return QString(nationalInsuranceText(person.nationalInsurance)).left(8);
    }

    class Groups
    {
    public:
        explicit Groups(std::size_t size)
            : m_parents(size)
        {
            std::iota(m_parents.begin(), m_parents.end(), 0U);
        }

        std::size_t of(std::size_t at)
        {
            while (m_parents[at] != at)
                at = m_parents[at] = m_parents[m_parents[at]];
            return at;
        }
        void join(std::size_t a, std::size_t b) { m_parents[of(a)] = of(b); }

        std::vector<int> numbered()
        {
            std::vector<int> numbers(m_parents.size(), -1);
            std::map<std::size_t, int> seen;
            for (std::size_t at = 0; at < m_parents.size(); ++at)
                numbers[at] = seen.emplace(of(at), static_cast<int>(seen.size())).first->second;
            return numbers;
        }

    private:
        std::vector<std::size_t> m_parents;
    };

    /// Records of one number are one person when no two dates of birth contradict; when some do,
    /// the number is shared by mistake and only equal dates join.
    void joinByNumber(std::span<const LinkRecord> records, Groups& groups)
    {
        std::map<QString, std::vector<std::size_t>> byNumber;
        for (std::size_t at = 0; at < records.size(); ++at) {
            const QString number = numberOf(records[at].person);
            if (!number.isEmpty())
                byNumber[number].push_back(at);
        }
        for (const auto& [number, holders] : byNumber) {
            std::map<QDate, std::size_t> byDate;
            for (const std::size_t at : holders) {
                const QDate born = records[at].person.dateOfBirth;
                if (!born.isValid())
                    continue;
                const auto [first, isNew] = byDate.emplace(born, at);
                if (!isNew)
                    groups.join(at, first->second);
            }
            if (byDate.size() > 1)
                continue;
            for (const std::size_t at : holders)
                groups.join(at, holders.front());
        }
    }

    void joinByReference(std::span<const LinkRecord> records, Groups& groups)
    {
        QHash<QByteArray, std::size_t> byName;
        for (std::size_t at = 0; at < records.size(); ++at)
            byName.insert(nameOf(records[at].source, records[at].key), at);
        for (std::size_t at = 0; at < records.size(); ++at) {
            for (const CrossReference& other : records[at].person.sameAs) {
                const auto found = byName.constFind(nameOf(other.source, other.key));
                if (found != byName.constEnd())
                    groups.join(at, *found);
            }
        }
    }

}

LinkRule::~LinkRule() = default;

QByteArray IdentifierRule::name() const
{
    return QByteArrayLiteral("identifier 1");
}

QList<QByteArray> IdentifierRule::keys(const LinkRecord& record) const
{
    QList<QByteArray> keys { nameOf(record.source, record.key) };
    for (const CrossReference& other : record.person.sameAs)
        keys.append(nameOf(other.source, other.key));
    const QString number = numberOf(record.person);
    if (!number.isEmpty())
        keys.append("ni " + number.toUtf8());
    return keys;
}

std::vector<int> IdentifierRule::partition(std::span<const LinkRecord> records) const
{
    Groups groups(records.size());
    joinByNumber(records, groups);
    joinByReference(records, groups);
    return groups.numbered();
}

}
