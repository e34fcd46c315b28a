#include "store/RegisterRows.h"

#include "store/Database.h"
#include "store/Journal.h"
#include "store/Statement.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCborValue>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr std::size_t MovesInEntry = 5000;

    QByteArray bodyOf(const std::vector<RegisterMove>& moves, std::size_t from, std::size_t to)
    {
        QByteArray body;
        QCborStreamWriter writer(&body);
        writer.startArray((to - from) * 5);
        for (std::size_t at = from; at < to; ++at) {
            const RegisterMove& move = moves[at];
            writer.append(move.source.text());
            writer.append(move.key);
            writer.append(qint64 { move.own.number() });
            writer.append(qint64 { move.before.number() });
            writer.append(qint64 { move.after.number() });
        }
        writer.endArray();
        return body;
    }

}

CustomerId registeredNumber(Database& journal, const SourceId& source, const QString& key)
{
    return CustomerId(journal.prepare("SELECT customer FROM register WHERE source = ? AND key = ?")
                          .bind(source)
                          .bind(key)
                          .value());
}

Outcome writeRegister(Database& journal,
                      const Clock& clock,
                      const std::vector<RegisterMove>& moves,
                      const std::vector<MergedNumber>& merged,
                      const std::vector<CustomerId>& used)
{
    for (const RegisterMove& move : moves) {
        if (move.after == move.own) {
            journal.prepare("DELETE FROM register WHERE source = ? AND key = ?")
                .bind(move.source)
                .bind(move.key)
                .run();
        } else {
            journal
                .prepare("INSERT INTO register (source, key, customer, own) VALUES (?, ?, ?, ?)"
                         " ON CONFLICT (source, key) DO UPDATE SET customer = excluded.customer")
                .bind(move.source)
                .bind(move.key)
                .bind(move.after)
                .bind(move.own)
                .run();
        }
    }
    for (const CustomerId number : used)
        journal.prepare("DELETE FROM merged WHERE number = ?").bind(number).run();
    for (const MergedNumber& lost : merged) {
        journal.prepare("INSERT OR REPLACE INTO merged VALUES (?, ?)")
            .bind(lost.number)
            .bind(lost.kept)
            .run();
    }
    for (std::size_t from = 0; from < moves.size(); from += MovesInEntry) {
        const std::size_t to = std::min(from + MovesInEntry, moves.size());
        const auto entry
            = appendEntry(journal, clock, { u"register"_s, {}, {}, bodyOf(moves, from, to) });
        if (!entry)
            return entry.error();
    }
    return Done {};
}

CustomerId keptNumber(Database& reader, CustomerId number)
{
    // Merged again and again; a bound, since a circle would be a fault of ours.
    constexpr int LongestWay = 32;
    for (int step = 0; step < LongestWay; ++step) {
        if (reader.prepare("SELECT id FROM customer WHERE number = ?").bind(number).next())
            return number;
        qint64 next = reader.prepare("SELECT kept FROM journal.merged WHERE number = ?")
                          .bind(number)
                          .value();
        // Another computer may have seen first the record that founded this number.
        if (next == 0)
            next = reader.prepare("SELECT customer FROM journal.register WHERE own = ?")
                       .bind(number)
                       .value();
        if (next == 0)
            return number;
        number = CustomerId(next);
    }
    return number;
}

CustomerId mergedInto(Database& journal, CustomerId number)
{
    return CustomerId(
        journal.prepare("SELECT kept FROM merged WHERE number = ?").bind(number).value());
}

std::vector<RegisterMove> movesIn(const QByteArray& body)
{
    const QCborArray fields = QCborValue::fromCbor(body).toArray();
    std::vector<RegisterMove> moves;
    for (qsizetype at = 0; at + 5 <= fields.size(); at += 5) {
        moves.push_back({ SourceId(fields.at(at).toString()),
                          fields.at(at + 1).toString(),
                          CustomerId(fields.at(at + 2).toInteger()),
                          CustomerId(fields.at(at + 3).toInteger()),
                          CustomerId(fields.at(at + 4).toInteger()) });
    }
    return moves;
}

}
