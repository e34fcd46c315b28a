// SearchPage.h - the search box: what was asked, what was found, and the words for both.
#pragma once

#include "base/Latest.h"
#include "domain/Changes.h"
#include "pages/Questions.h"
#include "pages/SearchResultsModel.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace guildhall {

/// The newest question wins; the answers to older ones are dropped.
class SearchPage final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Looking, Found, Nothing, Failed };

    SearchPage(const Questions& questions, const Masking& mask, QObject* parent = nullptr);

    /// Asks at once for anything but spaces; an empty question clears the list.
    void ask(const QString& text);
    /// Somebody opens one of the results: the question was meant and is written down at once.
    void settle();
    /// A commit while results are on screen: asks the same again; rows keep their places.
    void readAgain(const Changes& changes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString& question() const { return m_question; }
    [[nodiscard]] SearchResultsModel& results() { return m_results; }
    /// "2 customers", "No customer found", or what went wrong; empty while there is no question.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void answered();

private:
    void take(const Result<SearchAnswer>& answer);

    const Questions& m_questions;
    SearchResultsModel m_results;
    Latest<SearchAnswer> m_latest;
    Latest<qint64> m_note;
    QTimer m_quiet;
    QString m_noted;
    QString m_question;
    State m_state = State::Idle;
    SearchAnswer m_answer;
    std::optional<Error> m_error;
};

}
