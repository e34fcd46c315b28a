// RestReader.h - what comes back over HTTP for one feed: a page, what a look-up found, or why there
// is neither. Pure, and used in any thread.
#pragma once

#include "backoffice/AnswerDocument.h"
#include "backoffice/Connector.h"
#include "backoffice/HttpClient.h"
#include "backoffice/RestCursor.h"

#include <functional>
#include <memory>
#include <optional>

namespace guildhall {

class RestReader
{
public:
    /// `feed` is one of the profile's.
    RestReader(std::shared_ptr<const Profile> profile, const FeedProfile& feed)
        : m_profile(std::move(profile))
        , m_feed(feed)
    {
    }

    /// With what and when was asked.
    struct Asked
    {
        RestCursor cursor;
        QDateTime at;
    };

    /// An answer, parsed and not yet mapped.
    struct Page
    {
        HttpAnswer answer; ///< without its body
        /// Null: the answer says in its own way that there is nothing.
        std::shared_ptr<const AnswerDocument> document;
        qint64 rows = 0;
        QByteArray digest; ///< of the body; only where it is needed
    };

    /// A page of the feed's list. Malformed, as all that is read here, when the answer is not of
    /// the right type, is cut short or has no list where the profile says.
    [[nodiscard]] Result<Page> page(HttpAnswer answer) const
    {
        return open(Rows::Listed, std::move(answer));
    }

    /// Where it goes on within this round, so that the next page can be asked for while this one
    /// is mapped; nothing when the round may end here.
    [[nodiscard]] std::optional<RestCursor> next(const Asked& asked, const Page& page) const;

    /// Rows of a list become records, or keys that are fetched next.
    [[nodiscard]] Result<Pull> listed(const Asked& asked, const Page& page) const;
    /// Rows of the keys that the cursor named first.
    [[nodiscard]] Result<Pull> fetched(const Asked& asked, HttpAnswer answer) const;
    /// The same when the server says that the only one of them is gone.
    [[nodiscard]] Pull fetchedNothing(const Asked& asked) const;
    [[nodiscard]] Result<Pull> lookedUp(const QDateTime& asked, HttpAnswer answer) const;
    [[nodiscard]] Pull lookedUpNothing(const QDateTime& asked) const;

    /// What an answer with another status than 200 means; `now` is when it came.
    [[nodiscard]] Result<Pull>
    refusal(const Asked& asked, const HttpAnswer& answer, const QDateTime& now) const;

    [[nodiscard]] Pull emptyPull(const Asked& asked, RecordPage::More more) const;
    [[nodiscard]] Error error(Error::Kind kind, const QString& what) const;

private:
    /// Which rows an answer has: those of the feed's list, or those of keys.
    enum class Rows { Listed, Fetched, LookedUp };

    [[nodiscard]] Result<Page> open(Rows rows, HttpAnswer answer) const;
    [[nodiscard]] Result<std::shared_ptr<const AnswerDocument>> document(HttpAnswer& answer) const;
    /// False: the answer has no list of rows.
    [[nodiscard]] bool
    eachRow(Rows rows, const Page& page, const std::function<void(const Row&)>& visit) const;
    /// Appends what the rows become, or their faults.
    void takeRows(Rows rows, const Page& page, Pull& pull) const;
    [[nodiscard]] Pull goneOn(const Asked& asked, Pull pull) const;

    std::shared_ptr<const Profile> m_profile;
    const FeedProfile& m_feed;
};

}
