#include "pages/PastContacts.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

QList<PastContact> pastContactsIn(const QList<Fact>& facts)
{
    QList<PastContact> past;
    for (const Fact& fact : facts) {
        if (fact.kind != "contact"_L1 && fact.kind != "contact-correction"_L1)
            continue;
        ContactVersion version { fact.at, fact.who, fact.body[u"why"_s].toString(), {} };
        version.said = contactFrom(fact.body);
        version.said.id = EntryId(fact.subject);
        version.said.customer = fact.customer;
        const auto held = std::ranges::find_if(past, [&fact](const PastContact& one) {
            return one.now().id == EntryId(fact.subject);
        });
        if (held != past.end())
            held->versions.append(version);
        else
            past.append({ { version } });
    }
    std::ranges::stable_sort(past, [](const PastContact& a, const PastContact& b) {
        return a.now().started > b.now().started;
    });
    return past;
}

}
