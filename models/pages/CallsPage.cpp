#include "pages/CallsPage.h"

#include "base/Receive.h"
#include "domain/text/Phone.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype MostCalls = 9; // more than anybody can see ring
    constexpr int MostCandidates = 6;

    QString oneForm(const QString& number)
    {
        const Phone phone = parsePhone(QStringView(number));
        return phone.e164.empty() ? number : QString::fromStdString(phone.e164);
    }

    bool byPhone(const SearchHit& hit)
    {
        return hit.matched.contains(MatchedBy::Phone);
    }

}

CustomerId RingingCall::sureOne() const
{
    const auto sure = std::ranges::count_if(candidates, &CallCandidate::isSure);
    return sure == 1 && candidates.first().isSure() ? candidates.first().customer : CustomerId();
}

CallsPage::CallsPage(CallQuestions questions, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_clock(clock)
{
}

void CallsPage::ring(const QString& id, const QString& number, const QString& queue)
{
    if (id.isEmpty() || find(id) || m_calls.size() >= MostCalls)
        return;
    RingingCall call;
    call.id = id;
    call.number = oneForm(number);
    call.queue = queue;
    call.since = m_clock.now();
    call.looking = number.isEmpty() ? RingingCall::Looking::NoNumber : RingingCall::Looking::Yes;
    m_calls.append(call);
    Q_EMIT changed();
    if (!number.isEmpty())
        look(id, call.number);
}

void CallsPage::answer(const QString& id)
{
    RingingCall* call = find(id);
    if (!call || call->isAnswered)
        return;
    call->isAnswered = true;
    const RingingCall told = *call; // whoever hears it may take it off
    Q_EMIT changed();
    Q_EMIT answered(told);
}

void CallsPage::hangUp(const QString& id)
{
    takeOff(id);
    Q_EMIT hungUp(id);
}

void CallsPage::takeOff(const QString& id)
{
    if (m_calls.removeIf([&id](const RingingCall& call) { return call.id == id; }) > 0)
        Q_EMIT changed();
}

void CallsPage::setTrouble(const std::optional<Error>& trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

RingingCall* CallsPage::find(const QString& id)
{
    const auto at = std::ranges::find(m_calls, id, &RingingCall::id);
    return at == m_calls.end() ? nullptr : &*at;
}

/// Both at once: somebody waits on the line.
void CallsPage::look(const QString& id, const QString& number)
{
    receive(m_questions.confirmed(number),
            this,
            [this, id, search = m_questions.search({ number, MostCandidates })](
                const Result<QList<CustomerId>>& confirmed) {
                const auto known = confirmed ? *confirmed : QList<CustomerId>();
                receive(search, this, [this, id, known](const Result<SearchAnswer>& answer) {
                    take(id, known, answer);
                });
            });
}

void CallsPage::take(const QString& id,
                     const QList<CustomerId>& confirmed,
                     const Result<SearchAnswer>& answer)
{
    if (!answer) {
        settle(id, RingingCall::Looking::Failed, {});
        return;
    }
    QList<CallCandidate> candidates;
    const auto holders = std::ranges::count_if(answer->hits, byPhone);
    for (const SearchHit& hit : answer->hits) {
        const bool theirs = confirmed.contains(hit.customer);
        if (!byPhone(hit) && !theirs)
            continue;
        const auto how = theirs                   ? CallCandidate::How::Confirmed
            : holders == 1 && confirmed.isEmpty() ? CallCandidate::How::Only
                                                  : CallCandidate::How::Shared;
        candidates.append({ hit.customer, hit.name, how });
    }
    // Confirmed on a call, and in no source yet: the name comes with the page.
    for (const CustomerId customer : confirmed) {
        if (std::ranges::find(candidates, customer, &CallCandidate::customer) == candidates.end())
            candidates.append({ customer, {}, CallCandidate::How::Confirmed });
    }
    std::ranges::stable_sort(candidates, {}, &CallCandidate::how);
    const RingingCall* call = find(id);
    if (candidates.isEmpty() && call)
        lookNear(id, call->number);
    else
        settle(id, RingingCall::Looking::Done, candidates);
}

void CallsPage::lookNear(const QString& id, const QString& number)
{
    receive(m_questions.search({ number.chopped(1), MostCandidates }),
            this,
            [this, id](const Result<SearchAnswer>& answer) {
                QList<CallCandidate> near;
                if (answer) {
                    for (const SearchHit& hit : answer->hits) {
                        if (byPhone(hit))
                            near.append({ hit.customer, hit.name, CallCandidate::How::NearMiss });
                    }
                }
                settle(id, RingingCall::Looking::Done, near);
            });
}

void CallsPage::settle(const QString& id,
                       RingingCall::Looking looking,
                       QList<CallCandidate> candidates)
{
    RingingCall* call = find(id);
    RingingCall told;
    if (call) {
        call->looking = looking;
        call->candidates = candidates;
        told = *call;
    } else {
        // In hand already: whoever took it up still wants to know who it is.
        told.id = id;
        told.looking = looking;
        told.candidates = std::move(candidates);
    }
    Q_EMIT changed();
    Q_EMIT found(told);
}

}
