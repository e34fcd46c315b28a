// World.h - a council that lives: its clock, its changes, what others wrote into it, and the truth
// about it.
#pragma once

#include "office/RecordWriter.h"
#include "office/StateLog.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace guildhall::office {

struct WorldOptions
{
    council::CouncilOptions council;
    QString state; ///< folder of the state log; empty: nothing is kept
};

/// Which records a random change may touch; empty means any.
struct ChangeWish
{
    std::uint32_t count = 1;
    std::string system, feed;
};

struct ChangeCount
{
    std::uint32_t changed = 0, created = 0, deleted = 0;
};

/// One accepted write.
struct Write
{
    QByteArray key;
    Feed feed = Feed::Repairs;
    std::uint32_t record = 0;
    QByteArray sent; ///< the body as it came
    QByteArray answer; ///< the item as first answered
};

/// Not thread safe: it belongs to the server's thread.
class World
{
public:
    static Result<std::unique_ptr<World>> make(WorldOptions options);

    [[nodiscard]] const council::Register& records() const noexcept { return m_records; }
    [[nodiscard]] const RecordWriter& writer() const noexcept { return m_writer; }

    /// The world's time; every change after this call is strictly later.
    [[nodiscard]] council::Moment asAt();

    /// Appends the record as JSON, with what others wrote into it.
    void print(std::string& out, Feed feed, std::uint32_t record) const;

    /// Random edits, new items and deletions; showcase customers are left alone.
    ChangeCount change(const ChangeWish& wish);
    void removeRecord(Feed feed, std::uint32_t record);
    void changeRecord(Feed feed, std::uint32_t record);

    [[nodiscard]] const Write* writeOf(const QByteArray& key) const;
    /// `item` has been checked. Storage errors when the state log cannot be written: then nothing
    /// happened.
    Result<Write>
    accept(Feed feed, const QByteArray& key, const QByteArray& sent, const QJsonObject& item);
    /// Writes over the fields of a record that is there.
    Result<Write>
    update(Feed feed, std::uint32_t record, const QByteArray& key, const QByteArray& sent);
    /// Takes a complaint to its second stage; Conflict when it is there already.
    Result<Write> escalate(std::uint32_t first, const QByteArray& key, const QByteArray& sent);
    [[nodiscard]] QList<Write> writes() const { return m_writes; }
    /// What others wrote into a record; empty: nothing.
    [[nodiscard]] QJsonObject writtenInto(Feed feed, std::uint32_t record) const;

    /// "source,key,person" of every record of a person that is not deleted.
    [[nodiscard]] std::string truth() const;
    /// Why each contact was really made.
    [[nodiscard]] std::string reasons() const;
    /// Per feed: counts and SHA-256 digests, as JSON.
    [[nodiscard]] std::string digest() const;

private:
    World(WorldOptions options, std::unique_ptr<StateLog> log, council::Moment clockStart);
    [[nodiscard]] council::Moment tick();
    void apply(const StateEvent& event);
    Result<Write> keep(StateEvent event, const QByteArray& key, const QByteArray& sent);
    [[nodiscard]] bool changeOne(const ChangeWish& wish, ChangeCount& count);
    void keepWrite(const StateEvent& event, std::uint32_t record);
    [[nodiscard]] std::optional<std::uint32_t> ownerOf(Feed feed, const QJsonObject& item) const;

    council::Register m_records;
    RecordWriter m_writer;
    std::unique_ptr<StateLog> m_log;
    council::Moment m_clockStart;
    council::Moment m_issued = 0;
    QElapsedTimer m_elapsed;
    std::uint64_t m_changes = 0;
    QList<Write> m_writes;
    QHash<QByteArray, qsizetype> m_keys;
    QHash<quint64, QJsonObject> m_written; ///< feed and record -> what was sent
};

}
