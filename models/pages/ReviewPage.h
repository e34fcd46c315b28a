// ReviewPage.h - the queue of answers to be read, the one being read, and what was found.
#pragma once

#include "base/Clock.h"
#include "base/Newest.h"
#include "domain/Changes.h"
#include "pages/ReviewDetail.h"
#include "pages/ReviewQueueModel.h"
#include "pages/SourcesPage.h"

#include <functional>

namespace guildhall {

/// What the page asks of the rooms below.
struct ReviewQuestions
{
    std::function<Async<QList<Fact>>()> facts; ///< of DeskFacts::kinds()
    std::function<Async<FoundContact>(const ContactName&)> contact;
    std::function<Async<CustomerRecords>(CustomerId)> open; ///< a look-up, written into the audit
    std::function<Async<QList<Fact>>(CustomerId)> about;
    std::function<Async<Posted>(const Posting&)> post;
};

class ReviewPage final : public QObject
{
    Q_OBJECT

public:
    enum class Wanted { Dissatisfied, Commented, All };

    ReviewPage(ReviewQuestions questions,
               const Clock& clock,
               const SourcesPage& sources,
               Session session,
               QObject* parent = nullptr);

    /// For FeedbackReader.
    void show(const guildhall::FeedbackFile& feedback);
    void read();
    /// For Store::changed.
    void readAgain(const guildhall::Changes& changes);
    void retell();

    void want(Wanted wanted);
    [[nodiscard]] Wanted wanted() const { return m_wanted; }
    [[nodiscard]] ReviewQueueModel& queue() { return m_queue; }
    /// How many wait, also those that the list does not show.
    [[nodiscard]] qsizetype waiting() const { return m_waiting; }
    [[nodiscard]] qsizetype dissatisfiedWaiting() const { return m_dissatisfied; }
    [[nodiscard]] bool isSettled() const;

    /// Shows an answer beside its contact. Empty: none.
    void choose(const QString& id);
    [[nodiscard]] const std::optional<ReviewDetail>& detail() const { return m_detail; }

    /// Nobody else has it, and it is not reviewed.
    [[nodiscard]] bool mayReview() const;
    /// Tells the other desks that this one is being read. Once is enough.
    void claim();
    /// Nothing is written down; another may read it.
    void release();
    /// Keeps what was found and goes on to the next. Conflict: somebody else has it. Invalid: a
    /// complaint without the customer's consent.
    [[nodiscard]] Async<Posted> finish(const Review& review);
    /// To the advisor, or to the service.
    enum class PraiseOf { Advisor, Service };
    [[nodiscard]] Async<Posted> praise(PraiseOf whom);
    [[nodiscard]] bool isPraised(const QString& id) const;

Q_SIGNALS:
    /// The queue, the numbers, or what is shown.
    void changed();
    void factsRead(const guildhall::DeskFactsFile& facts);

private:
    struct Counted
    {
        QList<AnswerToReview> shown;
        qsizetype waiting = 0;
        qsizetype dissatisfied = 0;
    };

    void count();
    void take(const Counted& counted);
    void compose();
    void lookUp();
    [[nodiscard]] Fact factOf(const char* kind, const QCborMap& body) const;
    [[nodiscard]] Posting complaintOf(const Review& review) const;

    ReviewQuestions m_questions;
    const Clock& m_clock;
    const SourcesPage& m_sources;
    Session m_session;
    FeedbackFile m_feedback;
    DeskFactsFile m_facts = std::make_shared<const DeskFacts>();
    Wanted m_wanted = Wanted::Dissatisfied;
    ReviewQueueModel m_queue;
    QHash<QString, AnswerToReview> m_answers; ///< of the queue's rows
    qsizetype m_waiting = 0;
    qsizetype m_dissatisfied = 0;
    std::optional<ReviewKnown> m_known;
    std::optional<ReviewDetail> m_detail;
    bool m_isReading = false;
    bool m_isStale = false;
    Newest<Counted> m_counting { this };
};

}
