// RestCursor.h - where a feed over HTTP goes on: what is kept between pulls, as bytes.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace guildhall {

struct RestCursor
{
    QDateTime since; ///< changes from then on are asked for; invalid: everything
    QDateTime until; ///< end of the window that is asked for
    QDateTime started; ///< the server's time when this round began; becomes the next watermark
    /// The server's token, link or our page number within a round; empty: a round begins.
    QString next;
    /// A whole round names everything; at its end what it did not name is gone, unless a row of it
    /// could not be read.
    enum class Round { Changes, Whole, WholeWithRejects, WholeEnded };
    Round round = Round::Changes;
    QByteArray etag; ///< of the last answer, when the same question is asked again
    QByteArray modified; ///< its Last-Modified
    QString link; ///< OData: where changes are told
    QDateTime whole; ///< when all was last fetched, where that is done now and then
    qint64 span = 0; ///< seconds; below the feed's own while its windows overflow
    QByteArray page; ///< digest of the last page, where a server could give the same one for ever
    QStringList pending; ///< keys that the list named and that are still to be fetched
    QStringList seen; ///< rows of this round's list, by id
    QStringList known; ///< those of the round before, which overlapping pulls bring again

    [[nodiscard]] QByteArray bytes() const;
    /// Bytes that are no cursor begin anew: fetching twice is safe, guessing is not.
    [[nodiscard]] static RestCursor from(const QByteArray& bytes);
};

}
