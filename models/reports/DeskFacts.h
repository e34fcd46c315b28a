// DeskFacts.h - what supervisors and advisors said that figures are made of: reviews, compliments,
// promises.
#pragma once

#include "reports/Feedback.h"
#include "reports/Reviews.h"

#include <QCoreApplication>

#include <memory>

namespace guildhall {

/// Does not change once made, so threads may share it.
class DeskFacts
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::DeskFacts)

public:
    DeskFacts() = default;
    /// Facts of any kind, in their order.
    explicit DeskFacts(const QList<Fact>& facts);

    /// The kinds that are read of the facts.
    [[nodiscard]] static QStringList kinds();

    [[nodiscard]] ReviewStatus review(const QString& answer) const
    {
        return m_reviews.value(answer);
    }
    [[nodiscard]] const QList<PraisedAnswer>& compliments() const { return m_compliments; }

    [[nodiscard]] static QString wordOf(ReviewCause cause);
    [[nodiscard]] static QString wordOf(FollowUp followUp);

    /// "meant": what dissatisfied customers of the filter meant, by reviewed answers.
    [[nodiscard]] ReportTable meant(const Feedback& feedback, const FeedbackFilter& filter) const;
    /// "follow_ups": what reviews of the period asked for.
    [[nodiscard]] ReportTable followUps(const Feedback& feedback,
                                        const FeedbackFilter& filter) const;
    /// "compliments" recorded in the period, by service, and by advisor for who may see them.
    [[nodiscard]] ReportTable compliments(const DateRange& range, bool withAdvisors) const;
    /// "promises" due in the period: kept, not kept, open.
    [[nodiscard]] ReportTable promises(const DateRange& range, QDate today) const;

private:
    struct Promise
    {
        QDate due;
        QString state; ///< "open", "kept" or another end
    };

    QHash<QString, ReviewStatus> m_reviews;
    QList<PraisedAnswer> m_compliments;
    QHash<QString, Promise> m_promises;
};

using DeskFactsFile = std::shared_ptr<const DeskFacts>;

}
