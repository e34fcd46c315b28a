#include "backoffice/RestReader.h"

#include "backoffice/FeedRows.h"
#include "backoffice/ODataEntries.h"
#include "backoffice/RestRound.h"
#include "backoffice/SignedInClient.h"
#include "backoffice/SoapEnvelope.h"

#include <QCryptographicHash>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qsizetype MostPending = 20'000; // keys of one list that wait to be fetched

    RestPage inRound(const RestReader::Asked& asked, const RestReader::Page& page)
    {
        return { page.document.get(), page.answer, asked.at, page.rows, page.digest };
    }

}

Result<std::shared_ptr<const AnswerDocument>> RestReader::document(HttpAnswer& answer) const
{
    using Document = std::shared_ptr<const AnswerDocument>;
    const AnswerForm& form = m_feed.answer;
    if (form.noneStatuses.contains(answer.status)
        || (form.emptyIsNone && answer.body.trimmed().isEmpty()))
        return Document();
    if (!AnswerDocument::fits(form.written, answer.header("content-type")))
        return error(Error::Kind::Malformed, u"the answer is of another type"_s);
    auto document = AnswerDocument::read(form.written, std::exchange(answer.body, {}));
    if (!document)
        return error(document.error().kind, document.error().detail);
    if (form.written == AnswerForm::Written::Soap) {
        if (const auto fault = SoapEnvelope::fault(**document))
            return error(fault->kind, fault->detail);
    }
    if (form.failure && (*document)->has(*form.failure))
        return error(Error::Kind::Invalid, u"the answer says that it failed"_s);
    return Document(*std::move(document));
}

Result<RestReader::Page> RestReader::open(Rows rows, HttpAnswer answer) const
{
    Page page;
    if (rows == Rows::Listed && RestRound(m_feed).needsDigest())
        page.digest = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha1).toHex();
    auto document = this->document(answer);
    if (!document)
        return document.error();
    page.document = *std::move(document);
    page.answer = std::move(answer);
    const auto count = [&page](const Row&) { ++page.rows; };
    if (page.document && !eachRow(rows, page, count))
        return error(Error::Kind::Malformed, u"the answer has no list of rows"_s);
    return page;
}

bool RestReader::eachRow(Rows rows,
                         const Page& page,
                         const std::function<void(const Row&)>& visit) const
{
    using Single = AnswerDocument::Single;
    if (!page.document)
        return true;
    return page.document->rows(rows == Rows::Fetched ? m_feed.fetch->items : m_feed.answer.items,
                               rows == Rows::Listed ? Single::No : Single::Yes,
                               visit);
}

std::optional<RestCursor> RestReader::next(const Asked& asked, const Page& page) const
{
    // What is listed is fetched before the list goes on.
    if (m_feed.fetch)
        return {};
    RestCursor cursor = asked.cursor;
    Pull pull;
    if (!RestRound(m_feed).goOn(cursor, inRound(asked, page), pull) || cursor.next.isEmpty())
        return {};
    return cursor;
}

Result<Pull> RestReader::listed(const Asked& asked, const Page& page) const
{
    Pull pull = emptyPull(asked, RecordPage::More::No);
    RestCursor cursor = asked.cursor;
    const FeedRows rows(m_feed);
    qint64 number = 0;
    const auto take = [&](const Row& row) {
        ++number;
        if (m_feed.fetch)
            rows.noteKey(row, number, cursor, pull.faults);
        else
            rows.take(row, number, pull.page.records, pull.faults);
    };
    static_cast<void>(eachRow(Rows::Listed, page, take));
    if (cursor.pending.size() > MostPending)
        return error(Error::Kind::Malformed, u"the list names more than can be fetched"_s);
    if (const Outcome gone = RestRound(m_feed).goOn(cursor, inRound(asked, page), pull); !gone)
        return error(gone.error().kind, gone.error().detail);
    if (!cursor.pending.isEmpty())
        pull.page.more = RecordPage::More::Yes;
    pull.page.cursor = cursor.bytes();
    return pull;
}

Result<Pull> RestReader::fetched(const Asked& asked, HttpAnswer answer) const
{
    const auto page = open(Rows::Fetched, std::move(answer));
    if (!page)
        return page.error();
    Pull pull = emptyPull(asked, RecordPage::More::Yes);
    takeRows(Rows::Fetched, *page, pull);
    return goneOn(asked, std::move(pull));
}

Pull RestReader::fetchedNothing(const Asked& asked) const
{
    Pull pull = emptyPull(asked, RecordPage::More::Yes);
    const std::string key = asked.cursor.pending.constFirst().toStdString();
    FeedRows(m_feed).takeAway(KeyRow(m_feed.fetch->key, key), 1, pull.page.records, pull.faults);
    return goneOn(asked, std::move(pull));
}

Pull RestReader::goneOn(const Asked& asked, Pull pull) const
{
    using Round = RestCursor::Round;
    RestCursor cursor = asked.cursor;
    if (cursor.round != Round::Changes) {
        pull.extract = Pull::Extract::WholeGoesOn;
        if (!pull.faults.isEmpty())
            cursor.round
                = cursor.round == Round::WholeEnded ? Round::Changes : Round::WholeWithRejects;
    }
    cursor.pending.remove(0, std::min<qsizetype>(m_feed.fetch->batch, cursor.pending.size()));
    const bool over = cursor.pending.isEmpty() && !cursor.started.isValid()
        && cursor.round != Round::WholeEnded;
    pull.page.more = over ? RecordPage::More::No : RecordPage::More::Yes;
    pull.page.cursor = cursor.bytes();
    return pull;
}

Result<Pull> RestReader::lookedUp(const QDateTime& asked, HttpAnswer answer) const
{
    const auto page = open(Rows::LookedUp, std::move(answer));
    if (!page)
        return page.error();
    Pull pull = lookedUpNothing(asked);
    takeRows(Rows::LookedUp, *page, pull);
    return pull;
}

Pull RestReader::lookedUpNothing(const QDateTime& asked) const
{
    Pull pull = emptyPull({ {}, asked }, RecordPage::More::No);
    pull.page.cursor.clear();
    return pull;
}

void RestReader::takeRows(Rows rows, const Page& page, Pull& pull) const
{
    qint64 number = 0;
    static_cast<void>(eachRow(rows, page, [&](const Row& row) {
        FeedRows(m_feed).take(row, ++number, pull.page.records, pull.faults);
    }));
}

Result<Pull>
RestReader::refusal(const Asked& asked, const HttpAnswer& answer, const QDateTime& now) const
{
    if (answer.status == 304) {
        Asked same = asked;
        same.cursor.round = RestCursor::Round::Changes;
        return emptyPull(same, RecordPage::More::No);
    }
    if (answer.status == 429 || answer.status == 503) {
        if (const auto wait = answer.retryAfter(now)) {
            Pull later;
            later.answer = Pull::Answer::TryLater;
            later.wait = *wait;
            return later;
        }
        return error(Error::Kind::Offline, u"HTTP %1"_s.arg(answer.status));
    }
    if (const auto again = RestRound(m_feed).again(asked.cursor, answer.status))
        return emptyPull({ *again, asked.at }, RecordPage::More::Yes);
    // SOAP sends its faults with a status of their own.
    if (m_feed.answer.written == AnswerForm::Written::Soap
        && AnswerDocument::fits(m_feed.answer.written, answer.header("content-type"))) {
        const auto document = AnswerDocument::read(m_feed.answer.written, answer.body);
        const auto fault = document ? SoapEnvelope::fault(**document) : std::nullopt;
        if (fault)
            return error(fault->kind, fault->detail);
    }
    return error(errorKindOf(answer.status), u"HTTP %1"_s.arg(answer.status));
}

Pull RestReader::emptyPull(const Asked& asked, RecordPage::More more) const
{
    Pull pull;
    pull.page.source = m_profile->id;
    pull.page.feed = m_feed.id;
    pull.page.fetched = asked.at;
    pull.page.cursor = asked.cursor.bytes();
    pull.page.more = more;
    return pull;
}

Error RestReader::error(Error::Kind kind, const QString& what) const
{
    const QString place = u"%1/%2: "_s.arg(m_profile->id.text(), m_feed.id);
    return { kind, place + what };
}

}
