// SourceBook.h - state, age and cursors of the sources.
#pragma once

#include "base/Async.h"
#include "domain/Sources.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace guildhall {

class Store;

/// What sync knows of a source before it says anything.
struct SourceDescription
{
    SourceId id;
    QString name; ///< "Orchard"
    QString serviceArea; ///< "Housing"
    QStringList feeds; ///< all of them: a source is as old as its oldest feed
    std::chrono::seconds staleAfter { 3600 };
};

enum class Pausing { Running, Paused };

class SourceBook
{
public:
    explicit SourceBook(Store& store);

    /// Makes these the configured sources; what others said stays until RecordBook::dropSource.
    [[nodiscard]] Async<Done> describe(QList<SourceDescription> sources);

    /// Configured sources in order of name.
    [[nodiscard]] Async<QList<SourceState>> states();

    /// Where the next pull goes on; empty when the feed was never pulled.
    [[nodiscard]] Async<QByteArray> cursor(SourceId source, QString feed);
    [[nodiscard]] Async<Done> forgetCursor(SourceId source, QString feed);

    /// A pull begins, and ends well or with an error. What was running at a crash is not running
    /// after it. The detail of `error` must hold no personal data.
    [[nodiscard]] Async<Done> began(SourceId source);
    [[nodiscard]] Async<Done> ended(SourceId source, std::optional<Error> error, QDateTime nextRun);
    /// A pull was ended from here: what was known of the source stays as it was.
    [[nodiscard]] Async<Done> brokenOff(SourceId source, QDateTime nextRun);

    [[nodiscard]] Async<Done> setPausing(SourceId source, Pausing pausing);

private:
    Store& m_store;
};

}
