// EncryptionPrice.cpp - the same work on a plain and an encrypted database in one run, best of
// three, side by side.
#include "encryption/EncryptedFile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <sqlite3.h>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

constexpr int Repeats = 3;
constexpr int RowsInTransaction = 5'000;
constexpr const char* GivenNames[]
    = { "Rhiannon", "Mohammed", "Agnieszka", "Chidi", "Wei",   "Harpreet", "Owen",
        "Fatima",   "Grace",    "Tomasz",    "Siân",  "Ngozi", "James",    "Li" };
constexpr const char* FamilyNames[]
    = { "Jones",  "Okafor", "Kowalski", "Singh", "Chen",   "Evans",  "Begum",
        "Taylor", "Hughes", "Patel",    "Wong",  "Davies", "Clarke", "Rashid" };

template <int N>
const char* pick(const char* const (&names)[N], QRandomGenerator& random)
{
    return names[random.bounded(N)];
}

struct Took
{
    double wall;
    double processor;
};

struct Work
{
    const char* name;
    std::array<Took, 2> best { { { 1e9, 1e9 }, { 1e9, 1e9 } } }; // seconds: plain, encrypted
};

[[noreturn]] void fail(sqlite3* db, const char* what)
{
    std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(db));
    std::exit(1);
}

void run(sqlite3* db, const char* sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(db, sql);
}

sqlite3_stmt* prepare(sqlite3* db, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK)
        fail(db, sql);
    return statement;
}

int stepToEnd(sqlite3_stmt* statement)
{
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    if (sqlite3_reset(statement) != SQLITE_OK)
        fail(sqlite3_db_handle(statement), "step");
    return rows;
}

sqlite3* open(const QString& uri)
{
    sqlite3* db = nullptr;
    constexpr int Flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;
    if (sqlite3_open_v2(uri.toUtf8().constData(), &db, Flags, nullptr) != SQLITE_OK)
        fail(db, "open");
    run(db,
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;"
        "PRAGMA cache_size = -65536");
    return db;
}

void createTables(sqlite3* db)
{
    run(db, R"(
        CREATE TABLE customer (id INTEGER PRIMARY KEY, version INTEGER, family TEXT, given TEXT, born TEXT,
            street TEXT, postcode TEXT, phone TEXT, email TEXT, note TEXT);
        CREATE INDEX customer_family ON customer (family, given);
        CREATE INDEX customer_postcode ON customer (postcode);
        CREATE INDEX customer_phone ON customer (phone);
        CREATE VIRTUAL TABLE words USING fts5 (family, given, street, postcode, content = 'customer',
            content_rowid = 'id', detail = none, prefix = '2 3');
        CREATE TRIGGER customer_in AFTER INSERT ON customer BEGIN
            INSERT INTO words (rowid, family, given, street, postcode)
            VALUES (new.id, new.family, new.given, new.street, new.postcode); END;
        CREATE TRIGGER customer_change AFTER UPDATE ON customer BEGIN
            INSERT INTO words (words, rowid, family, given, street, postcode)
            VALUES ('delete', old.id, old.family, old.given, old.street, old.postcode);
            INSERT INTO words (rowid, family, given, street, postcode)
            VALUES (new.id, new.family, new.given, new.street, new.postcode); END;)");
}

void upsert(sqlite3* db, int rows, int version, const std::function<int(int)>& idOf)
{
    sqlite3_stmt* statement = prepare(db, R"(
        INSERT INTO customer VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, family = excluded.family, given = excluded.given,
            street = excluded.street, postcode = excluded.postcode, phone = excluded.phone, email = excluded.email,
            note = excluded.note WHERE excluded.version > version)");
    QRandomGenerator random(static_cast<quint32>(version));
    for (int row = 0; row < rows; ++row) {
        if (row % RowsInTransaction == 0)
            run(db, "BEGIN IMMEDIATE");
        const int id = idOf(row);
        std::array<std::array<char, 128>, 8> text {};
        const auto put = [&text](std::size_t column, const char* format, auto... values) {
            std::snprintf(text[column].data(), text[column].size(), format, values...);
        };
        const int number = random.bounded(1'000'000);
        put(0, "%s", pick(FamilyNames, random));
        put(1, "%s %d", pick(GivenNames, random), number % 977);
        put(2, "19%02d-%02d-%02d", number % 100, number % 12 + 1, number % 28 + 1);
        put(3, "%d Station Road %d, Cambridge", number % 240, number % 3'001);
        put(4, "CB%d %d%c%c", number % 25, number % 9, 'A' + number % 23, 'A' + number % 19);
        put(5, "07700%06d", number);
        put(6, "person%d@example.org", number);
        put(7,
            "Prefers the afternoon; spoke with housing about reference HS-%07d and council tax",
            number);
        sqlite3_bind_int(statement, 1, id);
        sqlite3_bind_int(statement, 2, version);
        for (int column = 0; column < 8; ++column)
            sqlite3_bind_text(statement,
                              column + 3,
                              text[static_cast<std::size_t>(column)].data(),
                              -1,
                              SQLITE_STATIC);
        stepToEnd(statement);
        if (row % RowsInTransaction == RowsInTransaction - 1 || row == rows - 1)
            run(db, "COMMIT");
    }
    sqlite3_finalize(statement);
}

void readPoints(sqlite3* db, int rows)
{
    sqlite3_stmt* statement = prepare(db, "SELECT * FROM customer WHERE id = ?");
    QRandomGenerator random(17);
    for (int i = 0; i < 200'000; ++i) {
        sqlite3_bind_int(statement, 1, random.bounded(rows));
        stepToEnd(statement);
    }
    sqlite3_finalize(statement);
}

void search(sqlite3* db)
{
    sqlite3_stmt* statement = prepare(
        db,
        "SELECT c.* FROM words JOIN customer c ON c.id = words.rowid WHERE words MATCH ? LIMIT 50");
    QRandomGenerator random(18);
    for (int i = 0; i < 1'000; ++i) {
        std::array<char, 64> match {};
        std::snprintf(match.data(),
                      match.size(),
                      "\"%.4s\"* AND \"%d\"*",
                      pick(FamilyNames, random),
                      random.bounded(977));
        sqlite3_bind_text(statement, 1, match.data(), -1, SQLITE_STATIC);
        stepToEnd(statement);
    }
    sqlite3_finalize(statement);
}

Took timeOf(const std::function<void()>& work)
{
    const std::clock_t processor = std::clock();
    const auto start = std::chrono::steady_clock::now();
    work();
    return { std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
             static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC };
}

}

int main(int count, char** words)
{
    const int rows = count > 1 ? std::max(10'000, std::atoi(words[1])) : 300'000;
    const QString where
        = count > 2 ? QString::fromLocal8Bit(words[2]) + u"/price-XXXXXX"_s : QString();
    const Result<DatabaseKey> key = DatabaseKey::generate();
    if (!registerEncryption() || !key)
        return 1;
    std::array<Work, 6> works { {
        { "bulk upsert with FTS5 and 3 indexes, new" },
        { "bulk upsert, a third of the rows changed" },
        { "checkpoint of what is left, truncating" },
        { "200,000 point reads, 64 MB cache" },
        { "1,000 searches, two words, 50 rows" },
        { "full scan with an empty cache" },
    } };
    for (int repeat = 0; repeat < Repeats; ++repeat) {
        for (const std::size_t encrypted : { std::size_t(0), std::size_t(1) }) {
            const QTemporaryDir folder = where.isEmpty() ? QTemporaryDir() : QTemporaryDir(where);
            const QString path = folder.filePath(u"price.db"_s);
            const EncryptedFile file(path, FileRole::Cache, *key);
            const QString uri
                = encrypted ? file.uri(EncryptedFile::Access::Create) : u"file:"_s + path;
            sqlite3* db = open(uri);
            createTables(db);
            QRandomGenerator random(5);
            std::array<Took, 6> took {};
            took[0] = timeOf([&] { upsert(db, rows, 1, [](int row) { return row; }); });
            took[1] = timeOf([&] {
                upsert(
                    db, rows / 3, 2, [&](int) { return static_cast<int>(random.bounded(rows)); });
            });
            took[2] = timeOf([&] { run(db, "PRAGMA wal_checkpoint(TRUNCATE)"); });
            took[3] = timeOf([&] { readPoints(db, rows); });
            took[4] = timeOf([&] { search(db); });
            sqlite3_close(db);
            db = open(uri);
            took[5]
                = timeOf([&] { run(db, "SELECT total(length(note)) FROM customer NOT INDEXED"); });
            sqlite3_close(db);
            for (std::size_t i = 0; i < works.size(); ++i) {
                Took& best = works[i].best[encrypted];
                best = { std::min(best.wall, took[i].wall),
                         std::min(best.processor, took[i].processor) };
            }
        }
    }
    // Processor time beside the clock's, because it stays true on a machine that does other work as
    // well.
    std::printf(
        "%d rows, best of %d; seconds on the clock, then of processor time\n", rows, Repeats);
    std::printf("%-40s %8s %8s %6s  %8s %8s %6s\n",
                "",
                "plain",
                "sealed",
                "price",
                "plain",
                "sealed",
                "price");
    for (const Work& work : works) {
        const auto& [plain, sealed] = work.best;
        std::printf("%-40s %8.3f %8.3f %5.2fx  %8.3f %8.3f %5.2fx\n",
                    work.name,
                    plain.wall,
                    sealed.wall,
                    sealed.wall / plain.wall,
                    plain.processor,
                    sealed.processor,
                    sealed.processor / plain.processor);
    }
    return 0;
}
