// Schema.h - brings a database to the newest revision, or says why not.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace guildhall {

class Database;

/// The revisions of one file: numbered SQL texts from resources/schema, run in order. A new
/// database runs the same revisions as an old one.
class Schema
{
public:
    enum class Outcome { UpToDate, Created, Upgraded };

    /// `file` is "cache" or "journal".
    explicit Schema(const QString& file);
    /// For tests of upgrades: these texts are the revisions.
    explicit Schema(QList<QByteArray> revisions);

    [[nodiscard]] int newest() const { return static_cast<int>(m_revisions.size()); }

    /// Refused when the file is of a newer Guildhall, Damaged when it is nobody's. Writes nothing.
    [[nodiscard]] guildhall::Outcome check(Database& database) const;

    /// check() comes first.
    [[nodiscard]] Result<Outcome> bring(Database& database) const;

private:
    QList<QByteArray> m_revisions;
};

}
