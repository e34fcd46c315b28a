// SurveyForm.h - three questions at the end of a visit, in one language, and the answers to them.
#pragma once

#include "base/Result.h"
#include "domain/Facts.h"

#include <QHash>

namespace guildhall {

/// A language is a file in resources/survey; nothing else needs to know of it.
struct SurveyForm
{
    struct Answer
    {
        QString id; ///< as it is counted, the same in every language
        QString text;
    };
    struct Question
    {
        QString id;
        QString text;
        QList<Answer> answers;
    };

    QString language; ///< "cy"
    QString name; ///< of the language in itself: "Cymraeg"
    QString title;
    QString note;
    QString declined;
    QString send;
    QString thanks;
    QList<Question> questions;

    /// There is room for so many languages on the screen.
    static constexpr qsizetype MostLanguages = 10;

    /// Malformed, or Invalid and names what is missing: a language asks the same questions with the
    /// same answers as every other, or it could not be counted with them.
    [[nodiscard]] static Result<SurveyForm> parse(const QByteArray& json);
    /// Every language of the folders (an empty name is none), English first, then by name; one that
    /// cannot be read is left out, and one that comes again takes the place of the earlier.
    [[nodiscard]] static QList<SurveyForm> readAll(const QStringList& folders);
};

/// What somebody said. Nothing in it says who.
struct SurveyAnswers
{
    enum class Asked { Answered, Declined };

    QString language;
    QHash<QString, QString> chosen; ///< answer's id by question's id
    Asked asked = Asked::Answered;
};

/// For the figures of all desks (a fact without a customer) and for the council's survey system.
[[nodiscard]] Posting postingOf(const SurveyAnswers& answers, const QDateTime& now);

inline const QString SurveyFact = QStringLiteral("visit-survey");

}
