#include "backoffice/RestRound.h"

#include "base/Clock.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using Round = RestCursor::Round;

    constexpr qint64 ShortestWindow = 60; // seconds
    constexpr qsizetype MostKnown = 2000;

    /// The target of rel="next" (RFC 8288).
    QString nextLink(const QByteArray& header)
    {
        qsizetype from = 0;
        while (true) {
            const qsizetype open = header.indexOf('<', from);
            const qsizetype close = open < 0 ? -1 : header.indexOf('>', open);
            if (close < 0)
                return {};
            const qsizetype end = header.indexOf('<', close);
            const QByteArray words
                = header.mid(close + 1, end < 0 ? -1 : end - close - 1).toLower().replace('"', "");
            if (words.contains("rel=next"))
                return QString::fromUtf8(header.mid(open + 1, close - open - 1));
            from = close;
        }
    }

}

void RestRound::begin(RestCursor& cursor, const QDateTime& now) const
{
    const DeltaForm& delta = m_feed.delta;
    if (delta.isAll() && cursor.round == Round::Changes)
        cursor.round = Round::Whole;
    const bool begins = cursor.next.isEmpty() && !cursor.started.isValid();
    if (begins && cursor.round == Round::Changes && delta.kind != DeltaForm::Kind::Window) {
        const bool first = !cursor.since.isValid() && cursor.link.isEmpty();
        const bool due = delta.reconcile.count() > 0
            && (!cursor.whole.isValid() || cursor.whole.addSecs(delta.reconcile.count()) <= now);
        // What tracks changes begins with everything; what finds deletions by absence too.
        if (due || (first && delta.kind == DeltaForm::Kind::TrackChanges)) {
            cursor.round = Round::Whole;
            cursor.whole = now;
            cursor.link.clear();
            cursor.etag.clear();
            cursor.modified.clear();
        }
    }
    if (delta.kind != DeltaForm::Kind::Window)
        return;
    if (!cursor.since.isValid())
        cursor.since = now.addSecs(-delta.firstSpan.count());
    if (!cursor.until.isValid())
        cursor.until = windowEnd(cursor, now);
}

QDateTime RestRound::windowEnd(const RestCursor& cursor, const QDateTime& now) const
{
    if (m_feed.delta.wholeDays) {
        // By the calendar: a day may have 23 hours.
        const QDate day = cursor.since.toTimeZone(m_feed.delta.zone).date().addDays(1);
        return QDateTime(day, QTime(0, 0), m_feed.delta.zone).toUTC();
    }
    const qint64 span = cursor.span > 0 ? cursor.span : m_feed.delta.span.count();
    return std::min(cursor.since.addSecs(span), now);
}

Outcome RestRound::goOn(RestCursor& cursor, const RestPage& page, Pull& pull) const
{
    const bool begins = !cursor.started.isValid();
    if (begins) {
        const QString asAt = m_feed.delta.asAt && page.document
            ? page.document->text(*m_feed.delta.asAt)
            : QString();
        cursor.started = QDateTime::fromString(asAt, Qt::ISODateWithMs);
        if (!cursor.started.isValid())
            cursor.started = page.answer.date().isValid() ? page.answer.date() : page.asked;
    }
    if (cursor.round != Round::Changes) {
        pull.extract = begins ? Pull::Extract::WholeBegins : Pull::Extract::WholeGoesOn;
        if (!pull.faults.isEmpty())
            cursor.round = Round::WholeWithRejects;
    }
    Result<QString> next = nextPage(cursor, page);
    if (!next)
        return next.error();
    const bool single = begins && next->isEmpty();
    cursor.next = *std::move(next);
    cursor.page = page.digest;
    cursor.etag.clear();
    cursor.modified.clear();
    pull.page.more = RecordPage::More::Yes;
    if (!cursor.next.isEmpty() || nextWindow(cursor, page))
        return Done();
    pull.page.more = RecordPage::More::No;
    finish(cursor, page, single, pull);
    return Done();
}

bool RestRound::nextWindow(RestCursor& cursor, const RestPage& page) const
{
    const DeltaForm& delta = m_feed.delta;
    if (delta.kind != DeltaForm::Kind::Window)
        return false;
    const qint64 span = cursor.since.secsTo(cursor.until);
    if (delta.mostRows > 0 && page.rows >= delta.mostRows && span > ShortestWindow) {
        // The server cut the answer; what came is kept, and half the time is asked for.
        cursor.span = span / 2;
        cursor.until = cursor.since.addSecs(cursor.span);
        return true;
    }
    // What happened while the round went on is for the next one; it would never end otherwise.
    const qint64 rest = cursor.until.secsTo(page.asked);
    if (rest <= std::max<qint64>(ShortestWindow, delta.overlap.count()))
        return false;
    cursor.since = cursor.until;
    cursor.until = windowEnd(cursor, page.asked);
    return true;
}

void RestRound::finish(RestCursor& cursor, const RestPage& page, bool single, Pull& pull) const
{
    const DeltaForm& delta = m_feed.delta;
    if (delta.kind == DeltaForm::Kind::TrackChanges && page.document) {
        static const Pointer Link = *Pointer::from(u"/@odata.deltaLink"_s);
        cursor.link = page.document->text(Link);
    }
    const bool window = delta.kind == DeltaForm::Kind::Window;
    if (single && page.rows == 0 && !window) {
        // Nothing changed: the same question with its ETag costs next to nothing. And an answer
        // that names nothing at all is not trusted to take everything away.
        cursor.etag = page.answer.header("etag");
        cursor.modified = page.answer.header("last-modified");
        cursor.round = Round::Changes;
    } else {
        if (!delta.isAll()) {
            const QDateTime reached
                = window ? std::min(cursor.started, cursor.until) : cursor.started;
            cursor.since = reached.addSecs(-delta.overlap.count());
        } else if (single && pull.faults.isEmpty()) {
            cursor.etag = page.answer.header("etag");
            cursor.modified = page.answer.header("last-modified");
        }
        if (cursor.round == Round::Whole) {
            cursor.round = Round::WholeEnded;
            pull.page.more = RecordPage::More::Yes;
        } else {
            cursor.round = Round::Changes;
        }
    }
    cursor.started = QDateTime();
    cursor.until = QDateTime();
    cursor.span = 0;
    cursor.page.clear();
    cursor.known = std::exchange(cursor.seen, {}).mid(0, MostKnown);
}

std::optional<RestCursor> RestRound::again(const RestCursor& cursor, int status) const
{
    const bool within = !cursor.next.isEmpty();
    // A system that tracks changes says by several codes that it did so for too long.
    const bool linkIsOld = !within && !cursor.link.isEmpty() && (status == 400 || status == 404);
    if (status != 410 && !linkIsOld)
        return {};
    if (!within && !cursor.since.isValid() && cursor.link.isEmpty())
        return {};
    // The round begins again at its watermark; when that is forgotten too, with a whole round,
    // which finds the deletions that were missed.
    RestCursor again;
    if (within) {
        again.since = cursor.since;
        again.round = cursor.round;
        again.link = cursor.link;
        again.whole = cursor.whole;
        again.known = cursor.known;
    } else {
        again.round = Round::Whole;
    }
    return again;
}

bool RestRound::needsDigest() const
{
    return m_feed.paging.kind == PagingForm::Kind::Page
        || m_feed.paging.kind == PagingForm::Kind::Offset;
}

bool RestRound::isLastPage(const RestCursor& cursor, const RestPage& page) const
{
    const PagingForm& paging = m_feed.paging;
    const qint64 number = cursor.next.isEmpty() ? paging.first : cursor.next.toLongLong();
    if (!paging.totalHeader.isEmpty()) {
        const qint64 total = page.answer.header(paging.totalHeader).toLongLong();
        const qint64 each = page.answer.header(paging.perPageHeader).toLongLong();
        return page.rows == 0 || each <= 0 || (number - paging.first + 1) * each >= total;
    }
    if (paging.pages && page.document)
        return page.rows == 0
            || number - paging.first + 1 >= page.document->text(*paging.pages).toLongLong();
    return page.rows < paging.size;
}

Result<QString> RestRound::nextPage(const RestCursor& cursor, const RestPage& page) const
{
    const Error same { Error::Kind::Malformed, u"the next page is the same page"_s };
    const PagingForm& paging = m_feed.paging;
    QString token;
    switch (paging.kind) {
    case PagingForm::Kind::None:
        return token;
    case PagingForm::Kind::Page:
    case PagingForm::Kind::Offset:
        if (page.rows > 0 && !cursor.next.isEmpty() && page.digest == cursor.page)
            return same;
        if (isLastPage(cursor, page))
            return token;
        return QString::number(
            paging.kind == PagingForm::Kind::Offset
                ? cursor.next.toLongLong() + page.rows
                : (cursor.next.isEmpty() ? paging.first : cursor.next.toLongLong()) + 1);
    case PagingForm::Kind::LinkHeader:
        token = nextLink(page.answer.header("link"));
        break;
    case PagingForm::Kind::Cursor:
    case PagingForm::Kind::Link:
        if (!paging.nextHeader.isEmpty())
            token = QString::fromUtf8(page.answer.header(paging.nextHeader));
        else if (page.document)
            token = page.document->text(paging.next);
        break;
    }
    if (!token.isEmpty() && token == cursor.next)
        return same;
    return token;
}

}
