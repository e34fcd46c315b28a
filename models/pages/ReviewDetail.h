// ReviewDetail.h - an answer beside the contact that it belongs to, in words.
#pragma once

#include "domain/Facts.h"
#include "domain/FoundContact.h"
#include "pages/SourceNames.h"
#include "reports/DeskFacts.h"
#include "session/Session.h"

#include <QCoreApplication>

#include <optional>

namespace guildhall {

struct ReviewDetail
{
    enum class Match {
        Looking,
        Unmatched, ///< the answer carries no token of a held contact: it is not guessed by time
        Nobody, ///< the contact is held, and it is of nobody who is known
        Found,
        Failed
    };
    struct Line
    {
        QString title;
        QString detail;
        bool isLate = false; ///< past its target, or broken

        friend bool operator==(const Line&, const Line&) = default;
    };

    AnswerToReview answer;
    QString rating;
    QString about; ///< "Telephone · Housing · 18 Nov"
    QString claim; ///< who has it; empty: nobody else
    Match match = Match::Looking;
    CustomerId customer;
    QString contact; ///< "K. Shaw · Housing Repairs · waited 4 min 10 s · passed on to Repairs"
    QString note; ///< what the advisor wrote
    QList<Line> had; ///< what the customer had live then, and how old the source was
    QList<Line> promises;
};

/// What is known when somebody chooses an answer of the queue; parts come one by one.
struct ReviewKnown
{
    AnswerToReview answer;
    ReviewStatus status;
    std::optional<FoundContact> contact;
    std::optional<CustomerRecords> customer;
    QList<Fact> facts; ///< about the customer
    bool hasFailed = false;
};

class ComposeReview
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::ComposeReview)

public:
    /// Pure. What `session` may not see is left out.
    [[nodiscard]] static ReviewDetail detail(const ReviewKnown& known,
                                             const Session& session,
                                             const SourceNames& names,
                                             const QDateTime& now);
    [[nodiscard]] static QString aboutOf(const AnswerToReview& answer, const QDateTime& now);
    /// Who has it, for somebody else; empty when nobody has.
    [[nodiscard]] static QString
    claimOf(const ReviewStatus& status, const StaffId& me, const QDateTime& now);

private:
    [[nodiscard]] static QList<ReviewDetail::Line>
    had(const CustomerRecords& held, const QDateTime& then, const SourceNames& names);
    [[nodiscard]] static QString contactWords(const Contact& contact);
    [[nodiscard]] static QList<ReviewDetail::Line> promises(const QList<Fact>& facts,
                                                            const QDateTime& now);
};

}
