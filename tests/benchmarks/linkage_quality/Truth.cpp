#include "Truth.h"

#include "council/Sheet.h"
#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"
#include "domain/text/Phone.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <numeric>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    QString placeName(const RecordName& name)
    {
        return name.source.text() + u'\x1f' + name.key;
    }

    qint64 pairsOf(qint64 records)
    {
        return records * (records - 1) / 2;
    }

    /// What two records of one person may share that says who it is.
    QSet<QString> valuesOf(const PersonRecord& person)
    {
        QSet<QString> values;
        const auto add = [&values](QChar kind, const QString& value) {
            if (!value.isEmpty())
                values.insert(kind + value);
        };
        add(u'n', nationalInsuranceText(person.nationalInsurance).left(8));
        for (const QString& email : person.emails)
            add(u'e', emailText(email));
        for (const QString& phone : person.phones)
            add(u'p', QString::fromStdString(parsePhone(phone).e164));
        const QString names[] { folded(person.forename), folded(person.surname) };
        for (const QString& name : names) {
            if (name.isEmpty())
                continue;
            if (person.dateOfBirth.isValid())
                add(u'b', name + person.dateOfBirth.toString(Qt::ISODate));
            for (const Address& address : person.addresses)
                add(u'a', name + address.postcode);
        }
        return values;
    }

}

double PairFigures::wrongInThousand() const
{
    return joined == 0 ? 0
                       : 1000.0 * static_cast<double>(joined - right) / static_cast<double>(joined);
}

double PairFigures::recall() const
{
    return all == 0 ? 0 : static_cast<double>(right) / static_cast<double>(all);
}

Truth::Truth(const council::Council& council)
{
    const CouncilRecords maker(council);
    const council::Sheets sheets(council);
    for (const council::Feed feed : council::PersonFeeds) {
        const std::string_view system = council::nameOf(feed).system;
        const SourceId source(
            QString::fromLatin1(system.data(), static_cast<qsizetype>(system.size())));
        for (std::uint32_t customer = 0; customer < council.options().customers; ++customer) {
            std::uint32_t ordinal = 0;
            for (const SourceRecord& record : maker.records(feed, customer, customer + 1)) {
                const std::uint32_t differences
                    = sheets.sheet(feed, customer, ordinal++, 0).differences;
                const auto* person = std::get_if<PersonRecord>(&record.body);
                if (person == nullptr)
                    continue;
                const RecordName name { source, record.key };
                if (m_places.contains(placeName(name)))
                    continue;
                m_places.insert(placeName(name), static_cast<quint32>(m_records.size()));
                m_records.push_back({ name, *person, customer, differences });
            }
        }
    }
}

quint32 Truth::placeOf(const RecordName& name) const
{
    return m_places.value(placeName(name), UINT32_MAX);
}

PairFigures Truth::figures(const std::vector<quint32>& clusterOf) const
{
    std::map<quint32, qint64> clusters;
    std::map<std::uint32_t, qint64> persons;
    std::map<std::pair<quint32, std::uint32_t>, qint64> both;
    for (std::size_t at = 0; at < m_records.size(); ++at) {
        ++clusters[clusterOf[at]];
        ++persons[m_records[at].customer];
        ++both[{ clusterOf[at], m_records[at].customer }];
    }
    PairFigures figures;
    for (const auto& [cluster, size] : clusters)
        figures.joined += pairsOf(size);
    for (const auto& [person, size] : persons)
        figures.all += pairsOf(size);
    for (const auto& [cell, size] : both)
        figures.right += pairsOf(size);
    return figures;
}

std::vector<quint32> Truth::byKey(const std::function<QByteArray(const PersonRecord&)>& keyOf) const
{
    QHash<QByteArray, quint32> first;
    std::vector<quint32> clusterOf(m_records.size());
    for (quint32 at = 0; at < m_records.size(); ++at) {
        const QByteArray key = keyOf(m_records[at].person);
        if (key.isEmpty()) {
            clusterOf[at] = at;
            continue;
        }
        const auto found = first.constFind(key);
        if (found == first.constEnd())
            first.insert(key, at);
        clusterOf[at] = found == first.constEnd() ? at : *found;
    }
    return clusterOf;
}

qint64 Truth::outOfReach() const
{
    std::vector<quint32> eachAlone(m_records.size());
    std::iota(eachAlone.begin(), eachAlone.end(), 0U);
    return bySharing(eachAlone).at({}).all;
}

std::map<QString, Truth::Sharing> Truth::bySharing(const std::vector<quint32>& clusterOf) const
{
    std::vector<QSet<QString>> values;
    values.reserve(m_records.size());
    std::map<std::uint32_t, std::vector<std::size_t>> persons;
    std::map<quint32, std::vector<std::size_t>> clusters;
    for (std::size_t at = 0; at < m_records.size(); ++at) {
        values.push_back(valuesOf(m_records[at].person));
        persons[m_records[at].customer].push_back(at);
        clusters[clusterOf[at]].push_back(at);
    }
    const auto shared = [&values](std::size_t one, std::size_t other) {
        static constexpr std::array Kinds { std::pair(u'n', "number"),
                                            std::pair(u'e', "email"),
                                            std::pair(u'p', "phone"),
                                            std::pair(u'b', "name and birth date"),
                                            std::pair(u'a', "name and postcode") };
        const QSet<QString> both = values[one] & values[other];
        QStringList kinds;
        for (const auto& [letter, name] : Kinds) {
            if (std::any_of(both.begin(), both.end(), [letter = letter](const QString& value) {
                    return value.startsWith(letter);
                }))
                kinds.append(QLatin1StringView(name));
        }
        return kinds.join(u", ");
    };
    std::map<QString, Sharing> out { { QString(), {} } };
    for (const auto& [person, records] : persons) {
        for (auto one = records.begin(); one != records.end(); ++one) {
            for (auto other = std::next(one); other != records.end(); ++other) {
                Sharing& sharing = out[shared(*one, *other)];
                ++sharing.all;
                sharing.apart += clusterOf[*one] == clusterOf[*other] ? 0 : 1;
            }
        }
    }
    for (const auto& [cluster, records] : clusters) {
        for (auto one = records.begin(); one != records.end(); ++one) {
            for (auto other = std::next(one); other != records.end(); ++other) {
                if (m_records[*one].customer != m_records[*other].customer)
                    ++out[shared(*one, *other)].wrong;
            }
        }
    }
    return out;
}

}
