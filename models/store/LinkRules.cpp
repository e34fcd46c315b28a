#include "store/LinkRules.h"

#include "store/Database.h"
#include "store/Journal.h"
#include "store/Statement.h"

#include <QCborMap>
#include <QCryptographicHash>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

}

LinkRules::LinkRules(Maker maker)
    : m_maker(std::move(maker))
    , m_canLearn(true)
{
}

LinkRules::LinkRules(std::shared_ptr<const LinkRule> rule)
    : m_maker([rule = std::move(rule)](const QByteArray&) { return rule; })
    , m_canLearn(false)
{
}

std::shared_ptr<const LinkRule> LinkRules::inForce(Database& database)
{
    const qint64 newest
        = database.prepare("SELECT COALESCE(MAX(number), 0) FROM linkage_parameters").value();
    const std::scoped_lock lock(m_mutex);
    if (m_rule && m_number == newest)
        return m_rule;
    m_rule = m_maker(parameters(database));
    m_number = newest;
    return m_rule;
}

std::shared_ptr<const LinkRule> LinkRules::made(const QByteArray& parameters) const
{
    return m_maker(parameters);
}

QByteArray LinkRules::parameters(Database& database)
{
    const QByteArray packed = packedParameters(database);
    return packed.isEmpty() ? QByteArray() : qUncompress(packed);
}

QByteArray LinkRules::packedParameters(Database& database)
{
    Statement row
        = database.prepare("SELECT body FROM linkage_parameters ORDER BY number DESC LIMIT 1");
    return row.next() ? row.bytes(0) : QByteArray();
}

bool LinkRules::areLearned(Database& database)
{
    return database.prepare("SELECT 1 FROM linkage_parameters LIMIT 1").next();
}

Outcome
LinkRules::keep(Database& journal, const Clock& clock, const StaffId& who, const QByteArray& packed)
{
    const QByteArray digest = QCryptographicHash::hash(packed, QCryptographicHash::Sha256);
    const QCborMap body { { u"sha256"_s, digest } };
    const auto number
        = appendEntry(journal, clock, { u"linkage"_s, who, {}, body.toCborValue().toCbor() });
    if (!number)
        return number.error();
    journal.prepare("INSERT INTO linkage_parameters (number, at, body) VALUES (?, ?, ?)")
        .bind(*number)
        .bind(clock.now().toMSecsSinceEpoch())
        .bindBlob(packed)
        .run();
    return Done {};
}

}
