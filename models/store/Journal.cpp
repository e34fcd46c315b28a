#include "store/Journal.h"

#include "store/Database.h"
#include "store/Statement.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    void addNumber(QCryptographicHash& hash, qint64 number)
    {
        char bytes[8];
        qToBigEndian(number, bytes);
        hash.addData(QByteArrayView(bytes, 8));
    }

    void addBytes(QCryptographicHash& hash, QByteArrayView bytes)
    {
        addNumber(hash, bytes.size());
        hash.addData(bytes);
    }

    QByteArray chained(QByteArrayView before,
                       qint64 number,
                       qint64 at,
                       QByteArrayView kind,
                       QByteArrayView who,
                       qint64 customer,
                       QByteArrayView body)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        addBytes(hash, before);
        addNumber(hash, number);
        addNumber(hash, at);
        addBytes(hash, kind);
        addBytes(hash, who);
        addNumber(hash, customer);
        addBytes(hash, body);
        return hash.result();
    }

}

Result<qint64> appendEntry(Database& journal, const Clock& clock, const JournalEntry& entry)
{
    return appendEntryAfter(journal, clock, entry, 0);
}

Result<qint64>
appendEntryAfter(Database& journal, const Clock& clock, const JournalEntry& entry, qint64 last)
{
    const JournalTail tail = tailOf(journal);
    const qint64 number = std::max(tail.number, last) + 1;
    const qint64 at = clock.now().toMSecsSinceEpoch();
    const QByteArray kind = entry.kind.toUtf8();
    const QByteArray who = entry.who.text().toUtf8();
    const bool written
        = journal
              .prepare("INSERT INTO entry (number, at, kind, who, customer, body, hash)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)")
              .bind(number)
              .bind(at)
              .bindText(kind)
              .bindText(who)
              .bind(entry.customer)
              .bindBlob(entry.body)
              .bindBlob(
                  chained(tail.hash, number, at, kind, who, entry.customer.number(), entry.body))
              .run();
    if (!written)
        return *journal.failure();
    return number;
}

JournalTail tailOf(Database& journal)
{
    Statement last = journal.prepare("SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1");
    return last.next() ? JournalTail { last.integer(0), last.bytes(1) } : JournalTail {};
}

JournalTail rememberedTail(Database& cache)
{
    JournalTail tail;
    tail.number = cache.prepare("SELECT value FROM meta WHERE name = 'journal_number'").value();
    Statement hash = cache.prepare("SELECT value FROM meta WHERE name = 'journal_hash'");
    if (hash.next())
        tail.hash = hash.bytes(0);
    return tail;
}

void rememberTail(Database& cache, const JournalTail& tail)
{
    cache
        .prepare("INSERT INTO meta VALUES ('journal_number', ?)"
                 " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(tail.number)
        .run();
    cache
        .prepare("INSERT INTO meta VALUES ('journal_hash', ?)"
                 " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bindBlob(tail.hash)
        .run();
}

ChainReport checkChain(Database& reader)
{
    constexpr qsizetype Listed = 100;
    ChainReport report;
    QByteArray before;
    qint64 expected = 1;
    Statement entry = reader.prepare("SELECT number, at, kind, who, customer, body, hash"
                                     " FROM journal.entry ORDER BY number");
    while (entry.next()) {
        const qint64 number = entry.integer(0);
        for (; expected < number && report.missing.size() < Listed; ++expected)
            report.missing.append(expected);
        const QByteArray hash = entry.bytes(6);
        if (hash
                != chained(before,
                           number,
                           entry.integer(1),
                           entry.view(2),
                           entry.view(3),
                           entry.integer(4),
                           entry.view(5))
            && report.altered.size() < Listed)
            report.altered.append(number);
        before = hash;
        expected = number + 1;
        ++report.entries;
    }
    return report;
}

}
