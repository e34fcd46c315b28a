// SatisfactionReport.h - what customers answered to the satisfaction survey, by channel and month.
#pragma once

#include "domain/Records.h"
#include "reports/Report.h"

#include <QCoreApplication>

#include <array>

namespace guildhall {

/// One answer with the key that makes it the same answer when it comes again.
struct SurveyRow
{
    QString responseId;
    SurveyAnswer answer;
};

struct SatisfactionFigures
{
    static constexpr size_t Ratings = 4; ///< very satisfied first, very dissatisfied last

    struct Channel
    {
        QString channel;
        std::array<QList<qint64>, Ratings> byMonth; ///< as many as the range has months
        qint64 answers = 0;
        QMap<QString, qint64> awareness; ///< of the online way, by the source's code

        [[nodiscard]] qint64 rated(size_t rating) const;
        /// Very or somewhat satisfied.
        [[nodiscard]] qint64 satisfied() const { return rated(0) + rated(1); }
    };

    DateRange range;
    QList<Channel> channels; ///< telephone, email, face_to_face, then the others by name
    QList<SkippedRow> skipped;

    void sortChannels();
};

class SatisfactionReport
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::SatisfactionReport)

public:
    /// Answers received in the range (days in London). A row with a known response id replaces the
    /// earlier one. Skipped are rows without id, channel or time of receipt, and unknown ratings.
    [[nodiscard]] static Result<SatisfactionFigures> count(const QList<SurveyRow>& rows,
                                                           const DateRange& range);

    /// The codes of the ratings, very satisfied first.
    [[nodiscard]] static const QStringList& ratings();
    [[nodiscard]] static Word ratingWord(size_t rating);
    [[nodiscard]] static Word awarenessWord(const QString& code);
    /// The field for which a row is skipped; empty when it is counted.
    [[nodiscard]] static QString whatIsWrong(const SurveyRow& row);

    /// The table of the contract, then what it means by channel, then awareness.
    [[nodiscard]] static Report report(const SatisfactionFigures& figures, const QLocale& locale);

private:
    [[nodiscard]] static ReportTable byMonth(const SatisfactionFigures& figures,
                                             const QLocale& locale);
    [[nodiscard]] static ReportTable summary(const SatisfactionFigures& figures);
    [[nodiscard]] static ReportTable awareness(const SatisfactionFigures& figures);
};

}
