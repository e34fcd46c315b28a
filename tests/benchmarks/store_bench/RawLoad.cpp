#include "RawLoad.h"

#include "store/Database.h"
#include "store/Schema.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <limits>
#include <sqlite3.h>
#include <vector>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int RowsInChunk = 20'000;
    constexpr const char* Tables[] = { "source",     "feed",     "person",     "item",
                                       "person_key", "link_key", "membership", "customer" };
    constexpr const char* Indexes[]
        = { "CREATE UNIQUE INDEX person_name ON person (source, key)",
            "CREATE UNIQUE INDEX item_name ON item (source, kind, key)",
            "CREATE INDEX item_person ON item (source, person) WHERE person <> ''",
            "CREATE INDEX item_uprn ON item (uprn) WHERE uprn <> ''",
            "CREATE INDEX item_reference ON item (reference) WHERE reference <> ''",
            "CREATE INDEX membership_customer ON membership (customer)",
            "CREATE UNIQUE INDEX customer_number ON customer (number)",
            "INSERT INTO customer_words (customer_words) VALUES ('rebuild')",
            "INSERT INTO customer_words (customer_words) VALUES ('optimize')" };

    void run(sqlite3* database, const QByteArray& sql)
    {
        char* message = nullptr;
        if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), message);
    }

    /// Seconds spent on the writing side.
    double copyTable(sqlite3* from, sqlite3* to, const QByteArray& table)
    {
        sqlite3_stmt* rows = nullptr;
        const QByteArray select = "SELECT * FROM " + table;
        sqlite3_prepare_v2(from, select.constData(), -1, &rows, nullptr);
        const int columns = sqlite3_column_count(rows);
        QByteArray places = "?";
        for (int at = 1; at < columns; ++at)
            places += ", ?";
        sqlite3_stmt* insert = nullptr;
        const QByteArray into = "INSERT INTO " + table + " VALUES (" + places + ")";
        sqlite3_prepare_v2(to, into.constData(), -1, &insert, nullptr);

        double seconds = 0;
        std::vector<sqlite3_value*> values;
        bool more = true;
        while (more) {
            for (int count = 0; count < RowsInChunk; ++count) {
                more = sqlite3_step(rows) == SQLITE_ROW;
                if (!more)
                    break;
                for (int at = 0; at < columns; ++at)
                    values.push_back(sqlite3_value_dup(sqlite3_column_value(rows, at)));
            }
            QElapsedTimer timer;
            timer.start();
            run(to, "BEGIN");
            for (std::size_t row = 0; row < values.size();
                 row += static_cast<std::size_t>(columns)) {
                for (int at = 0; at < columns; ++at)
                    sqlite3_bind_value(insert, at + 1, values[row + static_cast<std::size_t>(at)]);
                if (sqlite3_step(insert) != SQLITE_DONE)
                    qFatal("insert: %s", sqlite3_errmsg(to));
                sqlite3_reset(insert);
            }
            run(to, "COMMIT");
            seconds += static_cast<double>(timer.nsecsElapsed()) / 1e9;
            for (sqlite3_value* value : values)
                sqlite3_value_free(value);
            values.clear();
        }
        sqlite3_finalize(rows);
        sqlite3_finalize(insert);
        return seconds;
    }

    double loadOnce(const QString& loaded, const QString& path, const DatabaseKey& key)
    {
        auto source = Database::open(std::make_shared<EncryptedFile>(loaded, FileRole::Cache, key),
                                     EncryptedFile::Access::ReadWrite);
        auto target = Database::open(std::make_shared<EncryptedFile>(path, FileRole::Cache, key),
                                     EncryptedFile::Access::Create);
        if (!source || !target)
            qFatal("cannot open");
        sqlite3* to = (*target)->handle();
        for (const char* pragma : { "PRAGMA journal_mode = WAL",
                                    "PRAGMA synchronous = NORMAL",
                                    "PRAGMA secure_delete = OFF",
                                    "PRAGMA cache_size = -64000" })
            run(to, pragma);
        if (!Schema(u"cache"_s).bring(**target))
            qFatal("schema");
        for (const char* index : { "person_name",
                                   "item_name",
                                   "item_person",
                                   "item_uprn",
                                   "item_reference",
                                   "membership_customer",
                                   "customer_number" })
            run(to, QByteArray("DROP INDEX ") + index);
        double seconds = 0;
        for (const char* table : Tables)
            seconds += copyTable((*source)->handle(), to, table);
        QElapsedTimer timer;
        timer.start();
        for (const char* index : Indexes)
            run(to, index);
        return seconds + static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }

}

double
rawLoadSeconds(const QString& loaded, const QString& folder, const DatabaseKey& key, int rounds)
{
    double best = std::numeric_limits<double>::max();
    const QString path = folder + u"/raw.db"_s;
    for (int round = 0; round < rounds; ++round) {
        best = std::min(best, loadOnce(loaded, path, key));
        for (const auto ending : { ""_L1, "-wal"_L1, "-shm"_L1 })
            QFile::remove(path + ending);
    }
    return best;
}

}
