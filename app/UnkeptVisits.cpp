#include "app/UnkeptVisits.h"

#include <memory>

namespace guildhall {

ReceptionBooks unkept(const ReceptionBooks& books)
{
    const auto said = std::make_shared<QList<Fact>>();
    return {
        .post =
            [said](const Posting& posting) {
                said->append(posting.facts);
                return ready<Posted>(Posted {});
            },
        .facts =
            [said, kept = books.facts](const QStringList& kinds, const QDateTime& since) {
                return continued<QList<Fact>>(
                    kept(kinds, since),
                    [kinds, mine = *said](const Result<QList<Fact>>& held) -> Result<QList<Fact>> {
                        if (!held)
                            return held.error();
                        QList<Fact> all = *held;
                        for (const Fact& fact : mine) {
                            if (kinds.contains(fact.kind))
                                all.append(fact);
                        }
                        return all;
                    });
            },
    };
}

}
