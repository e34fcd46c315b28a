#include "store/Relearning.h"

#include "store/Database.h"
#include "store/LinkRules.h"
#include "store/Statement.h"
#include "store/WholeLinkage.h"

#include <algorithm>
#include <set>
#include <vector>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qsizetype MostShown = 12;

    /// The customer of each record today, by place.
    std::vector<qint64> customersOf(Database& reader, const std::vector<qint64>& persons)
    {
        std::vector<qint64> customers(persons.size(), 0);
        Statement row = reader.prepare("SELECT person, customer FROM membership ORDER BY person");
        std::size_t at = 0;
        while (row.next()) {
            while (at < persons.size() && persons[at] < row.integer(0))
                ++at;
            if (at < persons.size() && persons[at] == row.integer(0))
                customers[at] = row.integer(1);
        }
        return customers;
    }

    /// Those keys that stand beside more than one value.
    template <class Key, class Value>
    std::vector<Key> severalOf(std::vector<std::pair<Key, Value>> pairs)
    {
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        std::vector<Key> several;
        for (std::size_t at = 1; at < pairs.size(); ++at) {
            if (pairs[at].first == pairs[at - 1].first
                && (several.empty() || several.back() != pairs[at].first))
                several.push_back(pairs[at].first);
        }
        return several;
    }

    QList<CustomerId> numbersOf(Database& reader, const std::vector<qint64>& customers)
    {
        QList<CustomerId> numbers;
        for (const qint64 customer : customers) {
            Statement row = reader.prepare("SELECT number FROM customer WHERE id = ?");
            row.bind(customer);
            if (row.next())
                numbers.append(row.customer(0));
            if (numbers.size() == MostShown)
                break;
        }
        return numbers;
    }

}

Result<LinkPreview> previewOfLearning(Database& reader, const LinkRules& rules)
{
    LinkPreview preview;
    const auto table = rules.made({})->table();
    WholeLinkage whole(reader);
    whole.fill(*table);
    preview.parameters = table->learn();
    if (preview.parameters.isEmpty())
        return Error { Error::Kind::Refused, u"too few records to learn from"_s };
    const LinkedParts parts = whole.decide(*table);
    const std::vector<qint64> today = customersOf(reader, whole.persons());

    std::vector<std::pair<qint64, quint32>> partsOfCustomer;
    std::vector<std::pair<quint32, qint64>> customersOfPart;
    std::set<quint32> then;
    for (std::size_t at = 0; at < today.size(); ++at) {
        then.insert(parts.partOf[at]);
        if (today[at] == 0)
            continue;
        partsOfCustomer.emplace_back(today[at], parts.partOf[at]);
        customersOfPart.emplace_back(parts.partOf[at], today[at]);
    }
    const std::vector<qint64> parted = severalOf(partsOfCustomer);
    const std::vector<quint32> growing = severalOf(customersOfPart);
    std::vector<qint64> joined;
    for (const auto& [part, customer] : customersOfPart) {
        if (std::binary_search(growing.begin(), growing.end(), part))
            joined.push_back(customer);
    }
    std::sort(joined.begin(), joined.end());
    joined.erase(std::unique(joined.begin(), joined.end()), joined.end());

    preview.records = static_cast<qint64>(today.size());
    preview.customersNow = reader.prepare("SELECT COUNT(*) FROM customer").value();
    preview.customersThen = static_cast<qint64>(then.size());
    preview.joined = static_cast<qint64>(joined.size());
    preview.parted = static_cast<qint64>(parted.size());
    preview.questionsNow = reader.prepare("SELECT COUNT(*) FROM question").value();
    preview.questionsThen = static_cast<qint64>(parts.questions.size());
    preview.someJoined = numbersOf(reader, joined);
    preview.someParted = numbersOf(reader, parted);
    return preview;
}

}
