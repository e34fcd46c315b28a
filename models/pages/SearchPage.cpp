#include "pages/SearchPage.h"

#include "pages/Words.h"

#include <chrono>

namespace guildhall {

using namespace std::chrono_literals;

namespace {

    constexpr auto TypingStopped = 1500ms; // a look at a list of names is a look-up

}

SearchPage::SearchPage(const Questions& questions, const Masking& mask, QObject* parent)
    : QObject(parent)
    , m_questions(questions)
    , m_results(mask, this)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(TypingStopped);
    connect(&m_quiet, &QTimer::timeout, this, &SearchPage::settle);
}

void SearchPage::ask(const QString& text)
{
    const QString question = text.simplified();
    if (question == m_question && m_state != State::Failed)
        return;
    m_question = question;
    m_quiet.stop();
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

void SearchPage::settle()
{
    m_quiet.stop();
    const bool seen = m_state == State::Found || m_state == State::Looking;
    if (!seen || m_question.isEmpty() || m_question == m_noted)
        return;
    m_noted = m_question;
    m_note.ask(m_questions.settled(m_question), this, [this](const Result<qint64>& written) {
        // What cannot be written down may not be shown.
        if (!written)
            take(written.error());
    });
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
        m_quiet.start();
    } else {
        m_error = answer.error();
        m_state = State::Failed;
        m_results.show({});
    }
    Q_EMIT answered();
}

}
