#include "store/CacheMeta.h"

#include "store/Database.h"
#include "store/Statement.h"

namespace guildhall::meta {

bool isFirstLoad(Database& cache)
{
    return cache.prepare("SELECT 1 FROM meta WHERE name = 'first_load'").next();
}

void setFirstLoad(Database& cache)
{
    cache.prepare("INSERT OR REPLACE INTO meta VALUES ('first_load', 1)").run();
}

void clearFirstLoad(Database& cache)
{
    cache.prepare("DELETE FROM meta WHERE name = 'first_load'").run();
}

QByteArray linkedBy(Database& cache)
{
    Statement name = cache.prepare("SELECT value FROM meta WHERE name = 'linked_by'");
    return name.next() ? name.bytes(0) : QByteArray();
}

void setLinkedBy(Database& cache, const QByteArray& name)
{
    cache.prepare("INSERT OR REPLACE INTO meta VALUES ('linked_by', ?)").bindText(name).run();
}

QByteArray keyedBy(Database& cache)
{
    Statement name = cache.prepare("SELECT value FROM meta WHERE name = 'keyed_by'");
    return name.next() ? name.bytes(0) : QByteArray();
}

void setKeyedBy(Database& cache, const QByteArray& name)
{
    cache.prepare("INSERT OR REPLACE INTO meta VALUES ('keyed_by', ?)").bindText(name).run();
}

QByteArray sharedCursor(Database& cache)
{
    Statement cursor = cache.prepare("SELECT value FROM meta WHERE name = 'shared_cursor'");
    return cursor.next() ? cursor.bytes(0) : QByteArray();
}

void setSharedCursor(Database& cache, const QByteArray& cursor)
{
    cache.prepare("INSERT OR REPLACE INTO meta VALUES ('shared_cursor', ?)").bindBlob(cursor).run();
}

QByteArray decidedTo(Database& cache)
{
    Statement state = cache.prepare("SELECT value FROM meta WHERE name = 'decided_to'");
    return state.next() ? state.bytes(0) : QByteArray();
}

void setDecidedTo(Database& cache, const QByteArray& state)
{
    cache.prepare("INSERT OR REPLACE INTO meta VALUES ('decided_to', ?)").bindText(state).run();
}

QByteArray parametersTo(Database& cache)
{
    Statement state = cache.prepare("SELECT value FROM meta WHERE name = 'parameters_to'");
    return state.next() ? state.bytes(0) : QByteArray();
}

void setParametersTo(Database& cache, const QByteArray& state)
{
    cache.prepare("INSERT OR REPLACE INTO meta VALUES ('parameters_to', ?)").bindText(state).run();
}

}
