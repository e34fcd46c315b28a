// KilledWriter.cpp - writes transactions to an encrypted database and says each one's number once
// it is committed, until TestKilledWriter kills it: killed-writer PATH SEED JOURNAL-MODE
#include "Connection.h"

#include <QRandomGenerator>

#include <cstdio>

using namespace guildhall;
using namespace guildhall::test;
using namespace Qt::StringLiterals;

int main(int count, char** words)
{
    if (count != 4 || !registerEncryption())
        return 2;
    const EncryptedFile file(QString::fromLocal8Bit(words[1]), FileRole::Journal, testKey());
    QRandomGenerator random(QByteArray(words[2]).toUInt());
    Connection writer(file.uri(EncryptedFile::Access::Create));
    // Small limits, so that spills and checkpoints come all the time.
    static_cast<void>(writer.ask(u"PRAGMA journal_mode = "_s + QString::fromLatin1(words[3])));
    writer.run(
        u"PRAGMA cache_size = 20; PRAGMA wal_autocheckpoint = 40; PRAGMA synchronous = NORMAL;"
        "CREATE TABLE IF NOT EXISTS entry (number INTEGER, place INTEGER, note TEXT,"
        " PRIMARY KEY (number, place)) WITHOUT ROWID;"
        "CREATE TABLE IF NOT EXISTS total (number INTEGER PRIMARY KEY, places INTEGER)"_s);
    for (int number = writer.ask(u"SELECT coalesce(max(number), 0) FROM total"_s).toInt() + 1;;
         ++number) {
        const int places = 1 + random.bounded(random.bounded(4) ? 12 : 300);
        const QString sql = uR"(
            BEGIN IMMEDIATE;
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %2)
            INSERT INTO entry SELECT %1, i, 'Cadwallader ' || printf('%.*d', (i * 37) % 700, %1 * i) FROM n;
            INSERT INTO total VALUES (%1, %2);
            UPDATE total SET places = places WHERE number % 3 = 0;
            DELETE FROM entry WHERE number < %1 - 60;
            DELETE FROM total WHERE number < %1 - 60)"_s.arg(number)
                                .arg(places);
        if (writer.run(sql) != SQLITE_OK)
            return 3;
        std::printf("committing %d\n", number);
        std::fflush(stdout);
        if (writer.run(u"COMMIT"_s) != SQLITE_OK)
            return 4;
        std::printf("committed %d\n", number);
        std::fflush(stdout);
    }
}
