// PageWriter.h - puts the records of one page into the tables, inside the page's transaction.
#pragma once

#include "domain/Changes.h"
#include "store/LinkRule.h"
#include "store/RecordBook.h"

#include <optional>
#include <set>
#include <vector>

namespace guildhall {

class Database;
class PageRows;
struct RecordRow;

/// Number of a source or a feed in this cache; made when it is new.
[[nodiscard]] qint64 sourceNumber(Database& cache, const SourceId& source);
[[nodiscard]] qint64 feedNumber(Database& cache, qint64 source, const QString& feed);

/// Brings the keys of a person's record up to date; nothing: it was not live, or is no more. Only
/// those that came or went are written: each stands in a page of its own.
void changeKeys(Database& cache,
                qint64 person,
                const std::optional<LinkRecord>& before,
                const std::optional<LinkRecord>& after,
                const LinkRule& rule);
/// A record that changed: its edges are made anew.
void markPerson(Database& cache, qint64 person);
/// A record about which something else changed: it is only decided about again.
void markDecided(Database& cache, qint64 person);

/// One version of a record as it is held.
struct HeldVersion
{
    qint64 id = 0; ///< 0: none is held
    QDateTime updated;
    bool deleted = false;
    QByteArray body;
    QString person; ///< of an item
};

/// Does the later comer take the place of the held one?
enum class Verdict { New, Change, Unchanged, Older };
[[nodiscard]] Verdict compareVersions(const HeldVersion& held, const HeldVersion& comer);

class PageWriter
{
public:
    PageWriter(Database& cache, const LinkRule& rule, PageRows& rows);

    /// Failed statements are left to the transaction to notice.
    PageOutcome write(Changes& changes);

private:
    void put(const SourceRecord& record, const RecordRow& row);
    void putDown(const SourceRecord& record, const RecordRow& row);
    [[nodiscard]] HeldVersion heldPerson(const QString& key);
    [[nodiscard]] HeldVersion heldItem(RecordKind kind, const QString& key);
    [[nodiscard]] qint64 insert(const SourceRecord& record, const RecordRow& row);
    void update(const HeldVersion& held,
                const SourceRecord& record,
                const QDateTime& updated,
                const RecordRow& row);
    void touch(const HeldVersion& held, const SourceRecord& record);
    void see(qint64 id, RecordKind kind);

    Database& m_cache;
    const LinkRule& m_rule;
    const RecordPage& m_page;
    const std::vector<RecordRow>& m_rows;
    qint64 m_source = 0;
    qint64 m_feed = 0;
    bool m_reconciling = false;
    bool m_firstLoad = false;
    PageOutcome m_outcome;
    qint64 m_growth = 0; ///< live records more than before
    std::set<QString> m_owners; ///< keys of persons whose items changed
};

}
