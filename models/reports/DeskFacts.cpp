#include "reports/DeskFacts.h"

#include "base/Clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {
    constexpr auto PromiseFact = "promise";
}

DeskFacts::DeskFacts(const QList<Fact>& facts)
    : m_reviews(foldReviews(facts))
    , m_compliments(foldCompliments(facts))
{
    for (const auto& fact : facts) {
        if (fact.kind == QLatin1StringView(PromiseFact))
            m_promises.insert(
                fact.subject,
                { QDate::fromString(fact.body.value(u"due"_s).toString(), Qt::ISODate),
                  fact.body.value(u"state"_s).toString() });
    }
}

QStringList DeskFacts::kinds()
{
    return { QLatin1StringView(ReviewFact),
             QLatin1StringView(ComplimentFact),
             QLatin1StringView(PromiseFact) };
}

QString DeskFacts::wordOf(ReviewCause cause)
{
    switch (cause) {
    case ReviewCause::NoUpdate:
        return tr("No update on an earlier request");
    case ReviewCause::BackOffice:
        return tr("Back office after transfer");
    case ReviewCause::Decision:
        return tr("Outcome or policy");
    case ReviewCause::AdvisorHelp:
        return tr("Advisor’s help");
    case ReviewCause::Waiting:
        return tr("Time waiting to be answered");
    case ReviewCause::Online:
        return tr("Website or online form");
    case ReviewCause::NotTheCouncil:
        return tr("Not the council’s service");
    case ReviewCause::NotClear:
        return tr("Not clear from the answer");
    }
    Q_UNREACHABLE();
}

QString DeskFacts::wordOf(FollowUp followUp)
{
    switch (followUp) {
    case FollowUp::CallBack:
        return tr("Call the customer back");
    case FollowUp::Complaint:
        return tr("Raise a complaint");
    case FollowUp::Coaching:
        return tr("Coaching");
    case FollowUp::TellService:
        return tr("Tell the service");
    case FollowUp::Article:
        return tr("Article wrong or missing");
    }
    Q_UNREACHABLE();
}

ReportTable DeskFacts::meant(const Feedback& feedback, const FeedbackFilter& filter) const
{
    ReportTable table;
    table.id = u"meant"_s;
    table.caption = tr("What dissatisfied customers meant");
    table.columns = { { u"cause"_s, tr("Cause") },
                      { u"answers"_s, tr("Answers") },
                      { u"percent"_s, tr("Of those reviewed, per cent") } };
    QMap<ReviewCause, qint64> counts;
    qint64 reviewed = 0;
    qint64 all = 0;
    feedback.eachDissatisfied(filter, [&](const QString& answer) {
        ++all;
        const auto found = m_reviews.constFind(answer);
        if (found == m_reviews.cend() || found->state != ReviewStatus::State::Reviewed)
            return;
        ++reviewed;
        ++counts[found->review.cause];
    });
    auto causes = counts.keys();
    std::ranges::stable_sort(
        causes, std::greater {}, [&counts](ReviewCause cause) { return counts.value(cause); });
    for (const auto cause : causes)
        table.rows.append({ Word { codeOf(cause), wordOf(cause) },
                            counts.value(cause),
                            Percent { counts.value(cause), reviewed } });
    table.definitions = { tr("What supervisors found when they read dissatisfied answers beside "
                             "the contact: %1 of %2 are reviewed.")
                              .arg(QString::number(reviewed), QString::number(all)) };
    return table;
}

ReportTable DeskFacts::followUps(const Feedback& feedback, const FeedbackFilter& filter) const
{
    ReportTable table;
    table.id = u"follow_ups"_s;
    table.caption = tr("What reviews asked for");
    table.columns = { { u"follow_up"_s, tr("Follow-up") }, { u"answers"_s, tr("Answers") } };
    QMap<FollowUp, qint64> counts;
    feedback.eachDissatisfied(filter, [&](const QString& answer) {
        const auto found = m_reviews.constFind(answer);
        if (found == m_reviews.cend() || found->state != ReviewStatus::State::Reviewed)
            return;
        for (const auto followUp : found->review.followUps)
            ++counts[followUp];
    });
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        table.rows.append({ Word { codeOf(count.key()), wordOf(count.key()) }, count.value() });
    table.definitions = { tr("Of reviewed dissatisfied answers; one answer may ask for several.") };
    return table;
}

ReportTable DeskFacts::compliments(const DateRange& range, bool withAdvisors) const
{
    ReportTable table;
    table.id = u"compliments"_s;
    table.caption = tr("Compliments from survey answers");
    table.columns = { { u"service"_s, tr("Service") } };
    if (withAdvisors)
        table.columns.append({ u"advisor"_s, tr("Advisor") });
    table.columns.append({ u"compliments"_s, tr("Compliments") });
    QMap<std::pair<QString, QString>, qint64> counts;
    for (const auto& one : m_compliments) {
        if (range.holds(inLondon(one.at).date()))
            ++counts[{ one.service, withAdvisors ? one.advisor : QString() }];
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const auto& [service, advisor] = count.key();
        QList<Cell> row { service.isEmpty() ? tr("Not known") : service };
        if (withAdvisors)
            row.append(Word { advisor, advisor.isEmpty() ? tr("To the service") : advisor });
        row.append(count.value());
        table.rows.append(row);
    }
    table.definitions
        = { tr("Recorded by supervisors in the period; each answer is counted once.") };
    return table;
}

ReportTable DeskFacts::promises(const DateRange& range, QDate today) const
{
    ReportTable table;
    table.id = u"promises"_s;
    table.caption = tr("Promises kept");
    table.columns = { { u"state"_s, tr("How it stands") },
                      { u"promises"_s, tr("Promises") },
                      { u"percent"_s, tr("Per cent") } };
    qint64 kept = 0;
    qint64 notKept = 0;
    qint64 overdue = 0;
    qint64 open = 0;
    for (const auto& promise : m_promises) {
        if (!range.holds(promise.due))
            continue;
        if (promise.state == u"kept")
            ++kept;
        else if (promise.state != u"open")
            ++notKept;
        else if (promise.due < today)
            ++overdue;
        else
            ++open;
    }
    const auto all = kept + notKept + overdue + open;
    const auto addRow = [&](const Word& word, qint64 count) {
        if (count > 0)
            table.rows.append({ word, count, Percent { count, all } });
    };
    addRow({ u"kept"_s, tr("Kept") }, kept);
    addRow({ u"not_kept"_s, tr("Not kept") }, notKept);
    addRow({ u"overdue"_s, tr("Past its day, and nobody said") }, overdue);
    addRow({ u"open"_s, tr("Open, in time") }, open);
    table.definitions = { tr("What advisors promised customers, by the day on which it was due.") };
    return table;
}

}
