#include "pages/ReviewDetail.h"

#include "base/Clock.h"
#include "pages/Words.h"
#include "reports/ChannelWord.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    const ItemCore* coreOf(const HeldRecord& record)
    {
        if (const auto* request = std::get_if<ServiceRequest>(&record.body))
            return request;
        return std::get_if<Complaint>(&record.body);
    }

    bool wasLive(const ItemCore& item, const QDateTime& then)
    {
        const bool isOpen = item.state == ItemState::Live || item.state == ItemState::Waiting;
        return item.opened.isValid() && item.opened < then
            && (isOpen || (item.closed.isValid() && item.closed > then));
    }

    /// The newest thing that the source said before that moment.
    QDateTime lastUpdate(const HeldRecord& record, const ItemCore& item, const QDateTime& then)
    {
        auto last = item.opened;
        const auto look = [&](const QDateTime& at) {
            if (at.isValid() && at <= then && at > last)
                last = at;
        };
        for (const auto& event : item.events)
            look(event.at);
        look(record.from.updated);
        return last;
    }

}

ReviewDetail ComposeReview::detail(const ReviewKnown& known,
                                   const Session& session,
                                   const SourceNames& names,
                                   const QDateTime& now)
{
    using Match = ReviewDetail::Match;
    ReviewDetail detail;
    detail.answer = known.answer;
    detail.rating = SatisfactionReport::ratingWord(size_t(known.answer.said.from.rating)).words;
    detail.about = aboutOf(known.answer, now);
    detail.claim = claimOf(known.status, session.staff, now);
    if (known.answer.contact.isEmpty()) {
        detail.match = Match::Unmatched;
        return detail;
    }
    if (known.hasFailed)
        detail.match = Match::Failed;
    if (!known.contact)
        return detail;
    const auto& contact = std::get<Contact>(known.contact->contact.body);
    detail.contact = contactWords(contact);
    if (session.mask(FieldClass::ContactNotes).sight == Sight::Open)
        detail.note = contact.detail;
    detail.customer = known.contact->customer;
    if (detail.customer.isEmpty())
        detail.match = Match::Nobody;
    if (!known.customer)
        return detail;
    detail.match = Match::Found;
    if (session.mask(FieldClass::Requests).sight == Sight::Open)
        detail.had = had(*known.customer, contact.opened, names);
    detail.promises = promises(known.facts, now);
    return detail;
}

QString ComposeReview::aboutOf(const AnswerToReview& answer, const QDateTime& now)
{
    const auto& from = answer.said.from;
    QStringList about { channelWord(from.channel).words };
    for (const auto& word : { answer.team, from.reason }) {
        if (!word.isEmpty())
            about.append(word);
    }
    about.append(Words::when(QDateTime::fromMSecsSinceEpoch(from.received, Qt::UTC), now));
    return about.join(u" · "_s);
}

QString ComposeReview::claimOf(const ReviewStatus& status, const StaffId& me, const QDateTime& now)
{
    switch (status.stateAt(now)) {
    case ReviewStatus::State::Open:
        return {};
    case ReviewStatus::State::Claimed:
        if (status.by == me)
            return status.isShared ? QString()
                                   : tr("You are reviewing this. Other desks do not know it yet.");
        //: %1 is a member of staff, %2 a time.
        return tr("%1 is reviewing this until %2.")
            .arg(status.by.text(), Words::time(status.until));
    case ReviewStatus::State::Reviewed:
        //: %1 is a member of staff.
        return tr("Reviewed by %1.").arg(status.by.text());
    }
    Q_UNREACHABLE();
}

QList<ReviewDetail::Line>
ComposeReview::had(const CustomerRecords& held, const QDateTime& then, const SourceNames& names)
{
    QList<ReviewDetail::Line> lines;
    for (const auto& record : held.records) {
        const auto* item = coreOf(record);
        if (!item || !wasLive(*item, then))
            continue;
        const auto last = lastUpdate(record, *item, then);
        const auto days = inLondon(last).date().daysTo(inLondon(then).date());
        QStringList told { names.of(record.from.source) };
        const bool isLate = item->due.isValid() && item->due < then;
        if (isLate)
            told.append(
                tr("was past its target of %1").arg(Words::date(inLondon(item->due).date())));
        else if (item->due.isValid())
            told.append(tr("target %1").arg(Words::date(inLondon(item->due).date())));
        told.append(days == 0 ? tr("updated on the same day")
                              : tr("no update for %n day(s)", nullptr, int(days)));
        lines.append({ item->reference.isEmpty() ? item->title
                                                 : u"%1 · %2"_s.arg(item->reference, item->title),
                       told.join(u" · "_s),
                       isLate });
    }
    return lines;
}

QString ComposeReview::contactWords(const Contact& contact)
{
    QStringList words;
    const auto add = [&words](const QString& one) {
        if (!one.isEmpty())
            words.append(one);
    };
    add(contact.advisor);
    add(contact.team);
    add(contact.reason);
    add(Words::dateTime(contact.opened));
    if (contact.waitingSeconds > 0)
        add(tr("waited %1 min").arg(Words::number((contact.waitingSeconds + 59) / 60)));
    if (contact.outcome == u"passed_on")
        add(contact.passedTo.isEmpty() ? tr("passed on")
                                       : tr("passed on to %1").arg(contact.passedTo));
    if (!contact.about.isEmpty())
        //: %1 is the reference of a request.
        add(tr("about %1").arg(contact.about));
    return words.join(u" · "_s);
}

QList<ReviewDetail::Line> ComposeReview::promises(const QList<Fact>& facts, const QDateTime& now)
{
    QMap<QString, Fact> latest; // by the promise; later facts of it say how it stands
    for (const auto& fact : facts) {
        if (fact.kind == u"promise")
            latest.insert(fact.subject, fact);
    }
    QList<ReviewDetail::Line> lines;
    for (const auto& fact : std::as_const(latest)) {
        const auto due = QDate::fromString(fact.body.value(u"due"_s).toString(), Qt::ISODate);
        const auto state = fact.body.value(u"state"_s).toString();
        const bool isLate = state != u"kept"
            && (state != u"open" || (due.isValid() && due < inLondon(now).date()));
        const auto told = state == u"kept" ? tr("kept") : isLate ? tr("not kept") : tr("open");
        lines.append({ fact.body.value(u"text"_s).toString(),
                       due.isValid() ? tr("due %1 · %2").arg(Words::date(due), told) : told,
                       isLate });
    }
    return lines;
}

}
