#include "pages/LinkLearningPage.h"

#include "pages/Words.h"

#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString listed(const QList<CustomerId>& customers)
    {
        QStringList ids;
        for (const CustomerId& customer : customers)
            ids.append(customer.text());
        return ids.join(u", "_s);
    }

}

LinkLearningPage::LinkLearningPage(LinkLearningQuestions questions, QObject* parent)
    : QObject(parent)
    , m_questions(std::move(questions))
{
}

void LinkLearningPage::go(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void LinkLearningPage::fail(const Error& error)
{
    m_trouble = error.kind == Error::Kind::Refused
        ? tr("There are too few records to learn from. Fetch more sources first.")
        : Words::sentence(error);
    go(State::Idle);
}

void LinkLearningPage::learn()
{
    if (isBusy())
        return;
    m_trouble.clear();
    go(State::Learning);
    m_learned.ask(m_questions.preview(), this, [this](const Result<LinkPreview>& preview) {
        if (!preview)
            return fail(preview.error());
        m_preview = *preview;
        go(State::Previewed);
    });
}

void LinkLearningPage::accept()
{
    if (m_state != State::Previewed)
        return;
    go(State::Linking);
    m_kept.ask(m_questions.keep(m_preview.parameters), this, [this](const Result<qint64>& linked) {
        m_preview = {};
        if (!linked)
            return fail(linked.error());
        m_linked = *linked;
        go(State::Linked);
    });
}

void LinkLearningPage::leave()
{
    if (m_state != State::Previewed)
        return;
    m_preview = {};
    go(State::Idle);
}

QString LinkLearningPage::sentence() const
{
    switch (m_state) {
    case State::Learning:
        return tr("Learning from all records. This can take some minutes; you can go on working.");
    case State::Previewed:
        return tr("This is what would change. Nothing is changed until you say so.");
    case State::Linking:
        return tr("All records are being linked by what was learned. You can go on working.");
    case State::Linked:
        return tr("%n records are linked by what was learned. Other desks follow when they read"
                  " the shared feed.",
                  nullptr,
                  static_cast<int>(m_linked));
    case State::Idle:
        break;
    }
    return tr("Records are linked by what the program has learned from them: how often typing"
              " errors occur, which names are common, how many people share a home. It learns once,"
              " when records are first fetched, and stays with that. When the data has changed much"
              " it can learn anew.");
}

QStringList LinkLearningPage::changes() const
{
    if (m_state != State::Previewed)
        return {};
    QStringList lines {
        tr("%n records of people were compared", nullptr, static_cast<int>(m_preview.records)),
        tr("Customers: %1 now, %2 then")
            .arg(Words::number(m_preview.customersNow), Words::number(m_preview.customersThen)),
        tr("%n customers would be joined with another",
           nullptr,
           static_cast<int>(m_preview.joined)),
    };
    if (!m_preview.someJoined.isEmpty())
        lines.append(tr("for example %1").arg(listed(m_preview.someJoined)));
    lines.append(tr("%n customers would be parted", nullptr, static_cast<int>(m_preview.parted)));
    if (!m_preview.someParted.isEmpty())
        lines.append(tr("for example %1").arg(listed(m_preview.someParted)));
    lines.append(
        tr("Pairs that people are asked about: %1 now, %2 then")
            .arg(Words::number(m_preview.questionsNow), Words::number(m_preview.questionsThen)));
    return lines;
}

}
