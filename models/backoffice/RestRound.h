// RestRound.h - how a round of one feed goes on from page to page and from window to window. Pure.
#pragma once

#include "backoffice/AnswerDocument.h"
#include "backoffice/Connector.h"
#include "backoffice/HttpClient.h"
#include "backoffice/RestCursor.h"

namespace guildhall {

/// What came back. `document` is null when the answer said in its own way that there is nothing.
struct RestPage
{
    const AnswerDocument* document = nullptr;
    const HttpAnswer& answer;
    QDateTime asked;
    qint64 rows = 0;
    QByteArray digest; ///< of the body; only where it is needed
};

class RestRound
{
public:
    /// `feed` outlives this.
    explicit RestRound(const FeedProfile& feed)
        : m_feed(feed)
    {
    }

    /// Makes `cursor` ready for what is asked next.
    void begin(RestCursor& cursor, const QDateTime& now) const;

    /// Moves `cursor` past the answer and says in `pull` how it goes on. Malformed when the next
    /// page is the same page.
    [[nodiscard]] Outcome goOn(RestCursor& cursor, const RestPage& page, Pull& pull) const;

    /// Where to begin again when the server has forgotten our place; nothing when it has not.
    [[nodiscard]] std::optional<RestCursor> again(const RestCursor& cursor, int status) const;

    /// Could a server give the same page for ever without our noticing it by a token?
    [[nodiscard]] bool needsDigest() const;

private:
    [[nodiscard]] Result<QString> nextPage(const RestCursor& cursor, const RestPage& page) const;
    [[nodiscard]] bool isLastPage(const RestCursor& cursor, const RestPage& page) const;
    [[nodiscard]] bool nextWindow(RestCursor& cursor, const RestPage& page) const;
    [[nodiscard]] QDateTime windowEnd(const RestCursor& cursor, const QDateTime& now) const;
    /// `single`: the round was this one answer.
    void finish(RestCursor& cursor, const RestPage& page, bool single, Pull& pull) const;

    const FeedProfile& m_feed;
};

}
