#include "pages/SearchPage.h"

#include "pages/Words.h"

namespace guildhall {

SearchPage::SearchPage(const Questions& questions, const Masking& mask, QObject* parent)
    : QObject(parent)
    , m_questions(questions)
    , m_results(mask, this)
{
}

void SearchPage::ask(const QString& text)
{
    const QString question = text.simplified();
    if (question == m_question && m_state != State::Failed)
        return;
    m_question = question;
    if (question.isEmpty()) {
        m_latest.cancel();
        m_state = State::Idle;
        m_results.show({});
        Q_EMIT answered();
        return;
    }
    m_state = State::Looking;
    m_latest.ask(m_questions.search({ question }),
                 this,
                 [this](const Result<SearchAnswer>& answer) { take(answer); });
}

void SearchPage::readAgain(const Changes& changes)
{
    if (m_question.isEmpty() || (changes.customers.isEmpty() && !changes.everything))
        return;
    m_latest.ask(m_questions.search({ m_question }),
                 this,
                 [this](const Result<SearchAnswer>& answer) { take(answer); });
}

QString SearchPage::summary() const
{
    switch (m_state) {
    case State::Idle:
        return {};
    case State::Looking:
        return tr("Looking…");
    case State::Nothing:
        return tr("No customer found");
    case State::Failed:
        return m_error ? Words::sentence(*m_error) : QString();
    case State::Found:
        break;
    }
    const int found = int(m_answer.hits.size());
    return m_answer.more ? tr("The first %n customer(s)", nullptr, found)
                         : tr("%n customer(s)", nullptr, found);
}

void SearchPage::take(const Result<SearchAnswer>& answer)
{
    if (answer) {
        m_answer = *answer;
        m_error.reset();
        m_state = m_answer.hits.isEmpty() ? State::Nothing : State::Found;
        m_results.show(m_answer.hits);
    } else {
        m_error = answer.error();
        m_state = State::Failed;
        m_results.show({});
    }
    Q_EMIT answered();
}

}
