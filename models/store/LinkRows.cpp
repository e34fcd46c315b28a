#include "store/LinkRows.h"

#include "store/Database.h"
#include "store/Statement.h"

#include <algorithm>
#include <cmath>

namespace guildhall {

void writeEdge(Database& cache, qint64 one, qint64 other, float weight)
{
    for (const auto& [a, b] : { std::pair(one, other), std::pair(other, one) }) {
        cache.prepare("INSERT OR REPLACE INTO link VALUES (?, ?, ?)")
            .bind(a)
            .bind(b)
            .bindReal(static_cast<double>(weight))
            .run();
    }
}

void deleteEdge(Database& cache, qint64 one, qint64 other)
{
    for (const auto& [a, b] : { std::pair(one, other), std::pair(other, one) })
        cache.prepare("DELETE FROM link WHERE a = ? AND b = ?").bind(a).bind(b).run();
}

void writeQuestion(Database& cache, qint64 one, qint64 other, float weight, qint64 pairs)
{
    const double odds = static_cast<double>(weight);
    cache.prepare("INSERT OR REPLACE INTO question VALUES (?, ?, ?, ?)")
        .bind(std::min(one, other))
        .bind(std::max(one, other))
        .bindReal(odds)
        .bindReal(static_cast<double>(pairs) / (1 + std::exp2(-odds)))
        .run();
}

void deleteQuestions(Database& cache, qint64 person)
{
    cache.prepare("DELETE FROM question WHERE a = ?").bind(person).run();
    cache.prepare("DELETE FROM question WHERE b = ?").bind(person).run();
}

void thinCrowd(Database& cache, qint64 value)
{
    if (!cache.prepare("SELECT 1 FROM crowd WHERE value = ?").bind(value).next())
        return;
    const qint64 sharing
        = cache.prepare("SELECT COUNT(*) FROM link_key WHERE value = ?").bind(value).value();
    if (sharing > MostSharing)
        return;
    cache.prepare("DELETE FROM crowd WHERE value = ?").bind(value).run();
    cache.prepare("INSERT OR REPLACE INTO mark SELECT person, 0 FROM link_key WHERE value = ?")
        .bind(value)
        .run();
}

}
