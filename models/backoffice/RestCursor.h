// RestCursor.h - where a REST feed goes on: what is kept between pulls, as bytes.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace guildhall {

struct RestCursor
{
    QDateTime since; ///< watermark: changes from then on are asked for; invalid: everything
    QDateTime started; ///< the server's time when this round began; becomes the next watermark
    QString
        next; ///< the server's token, link or our page number within a round; empty: a round begins
    /// A whole round names everything; at its end what it did not name is gone, unless a row of it
    /// could not be read.
    enum class Round { Changes, Whole, WholeWithRejects, WholeEnded };
    Round round = Round::Changes;
    QByteArray etag; ///< of the last answer, when it was empty and is asked for again

    [[nodiscard]] QByteArray bytes() const;
    /// Bytes that are no cursor begin anew: fetching twice is safe, guessing is not.
    [[nodiscard]] static RestCursor from(const QByteArray& bytes);
};

}
