#include "store/LivePersons.h"

#include "store/Database.h"
#include "store/RecordCodec.h"

namespace guildhall {

namespace {

    constexpr std::size_t PersonsAtATime = 2048;

}

bool LivePerson::decode()
{
    auto person = decodedPerson(body);
    if (!person)
        return false;
    record.person = *std::move(person);
    return true;
}

LivePersons::LivePersons(Database& cache)
    : m_rows(cache.prepare("SELECT p.id, s.name, p.key, p.body FROM person p"
                           " JOIN source s ON s.id = p.source"
                           " WHERE p.body IS NOT NULL ORDER BY p.id"))
{
}

bool LivePersons::read(std::vector<LivePerson>& batch)
{
    while (batch.size() < PersonsAtATime) {
        if (!m_rows.next())
            return false;
        batch.push_back({ m_rows.integer(0),
                          { SourceId(m_rows.text(1)), m_rows.text(2), {} },
                          m_rows.bytes(3) });
    }
    return true;
}

}
