#include "store/Schema.h"

#include "store/Database.h"
#include "store/Statement.h"

#include <QFile>

#include <sqlite3.h>

static void loadSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    /// Statement by statement, since SQLite compiles one at a time.
    QList<QByteArray> statementsOf(const QByteArray& text)
    {
        QList<QByteArray> statements;
        QByteArray statement;
        for (const QByteArray& line : text.split('\n')) {
            if (line.trimmed().startsWith("--"))
                continue;
            statement += line + '\n';
            if (sqlite3_complete(statement.constData()) != 0) {
                statements.append(statement.trimmed());
                statement.clear();
            }
        }
        return statements;
    }

    QByteArray revision(const QString& file, int number)
    {
        QFile text(u":/schema/%1_%2.sql"_s.arg(file).arg(number, 4, 10, '0'_L1));
        return text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray();
    }

}

Schema::Schema(const QString& file)
{
    loadSchemaResource();
    for (int number = 1;; ++number) {
        const QByteArray text = revision(file, number);
        if (text.isEmpty())
            return;
        m_revisions.append(text);
    }
}

Schema::Schema(QList<QByteArray> revisions)
    : m_revisions(std::move(revisions))
{
}

guildhall::Outcome Schema::check(Database& database) const
{
    const qint64 version = database.prepare("PRAGMA user_version").value();
    const qint64 tables = database.prepare("SELECT COUNT(*) FROM sqlite_master").value();
    if (database.failure())
        return *database.failure();
    if (version > newest()) {
        return Error { Error::Kind::Refused,
                       u"schema %1 is newer than %2"_s.arg(version).arg(newest()) };
    }
    if (version == 0 && tables > 0)
        return Error { Error::Kind::Damaged, u"tables without a schema revision"_s };
    return Done {};
}

Result<Schema::Outcome> Schema::bring(Database& database) const
{
    const auto version = static_cast<int>(database.prepare("PRAGMA user_version").value());
    if (version == newest())
        return Outcome::UpToDate;
    if (const auto begun = database.begin(); !begun)
        return begun.error();
    for (int next = version; next < newest(); ++next) {
        for (const QByteArray& statement : statementsOf(m_revisions.at(next)))
            database.runOnce(statement);
    }
    database.runOnce("PRAGMA user_version = " + QByteArray::number(newest()));
    if (const auto committed = database.commit(); !committed)
        return committed.error();
    return version == 0 ? Outcome::Created : Outcome::Upgraded;
}

}
