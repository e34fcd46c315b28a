#include "ui/contact/VerifyDialog.h"

#include "ui/common/Chip.h"
#include "ui/common/ColumnScroll.h"
#include "ui/common/TextLabel.h"
#include "ui/contact/ContactWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

VerifyDialog::VerifyDialog(ContactDesk& desk, CustomerId shown, QWidget* parent)
    : RoomyDialog(parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_standing(new Chip(this))
    , m_words(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_scroll(new ColumnScroll(this))
{
    setObjectName(u"verifyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Verify the caller"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong },
                                  tr("Ask, type what they say, press Enter"),
                                  this),
                    1);
    m_standing->setObjectName(u"verifyStanding"_s);
    head->addWidget(m_standing);
    column->addLayout(head);
    m_words->setObjectName(u"verifyWords"_s);
    column->addWidget(m_words);
    auto* questions = new QWidget;
    auto* rows = new QVBoxLayout(questions);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Small);
    addGroup(*rows, true, tr("Only the customer would know"));
    addGroup(*rows, false, tr("Others in the home may know"));
    m_scroll->setContent(questions);
    column->addWidget(m_scroll);
    if (m_rows.isEmpty())
        m_scroll->hide();
    else
        letScroll(m_scroll);
    column->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"verifyClose"_s);
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_desk, &ContactDesk::changed, this, &VerifyDialog::refresh);
    refresh();
    if (!m_rows.isEmpty())
        m_rows.first().said->setFocus();
}

void VerifyDialog::addGroup(QVBoxLayout& column, bool strong, const QString& name)
{
    const QList<VerificationQuestion> questions = m_desk.questions();
    if (std::ranges::find(questions, strong, &VerificationQuestion::strong) == questions.end())
        return;
    if (!m_rows.isEmpty())
        column.addSpacing(space::Small);
    column.addWidget(new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Strong }, name, column.parentWidget()));
    for (const VerificationQuestion& question : questions) {
        if (question.strong == strong)
            addRow(column, question);
    }
}

void VerifyDialog::addRow(QVBoxLayout& column, const VerificationQuestion& question)
{
    const int at = int(m_rows.size());
    QWidget* holder = column.parentWidget();
    auto* words = new TextLabel({}, ContactWords::question(question), holder);
    auto* said = new QLineEdit(holder);
    said->setObjectName(u"said-%1"_s.arg(wordOf(question.kind)));
    said->setAccessibleName(words->text());
    said->setMaxLength(100);
    auto* result = new Chip(holder);
    auto* line = new QHBoxLayout;
    line->addWidget(said, 1);
    line->addWidget(result);
    column.addWidget(words);
    column.addLayout(line);
    m_rows.append({ question, said, result });
    connect(said, &QLineEdit::returnPressed, this, [this, at] { judge(at); });
}

void VerifyDialog::judge(int row)
{
    const Row& one = m_rows.at(row);
    m_desk.answer(one.question, one.said->text());
    // What was said goes at once: nobody reads it off the screen afterwards.
    one.said->clear();
    refresh();
    const Standing standing = m_desk.standing(m_shown);
    if (standing.level == VerificationLevel::Full || standing.failed) {
        auto* close = findChild<QPushButton*>(u"verifyClose"_s);
        close->setAutoDefault(true); // Enter answers no question any more
        close->setFocus();
        return;
    }
    for (int next = row + 1; next < m_rows.size(); ++next) {
        if (m_rows.at(next).said->isEnabled()) {
            m_rows.at(next).said->setFocus();
            m_scroll->ensureWidgetVisible(m_rows.at(next).said);
            return;
        }
    }
}

void VerifyDialog::refresh()
{
    const Standing standing = m_desk.standing(m_shown);
    const bool done = standing.level == VerificationLevel::Full;
    m_standing->show(ContactWords::standing(standing),
                     standing.failed ? Tone::Red
                         : done      ? Tone::Green
                                     : Tone::Amber,
                     standing.failed ? u"warning"_s
                         : done      ? u"tick"_s
                                     : u"lock"_s);
    if (standing.failed)
        m_words->setText(tr("Two answers were not what we hold. Say that you cannot talk about "
                            "the account, and nothing else. It is written down."));
    else if (m_rows.isEmpty())
        m_words->setText(tr("The sources hold nothing that could be asked. Ask the customer to "
                            "come in with proof of who they are."));
    else if (!m_rows.first().question.strong)
        m_words->setText(tr("The sources hold nothing that only the customer would know, so the "
                            "caller can be verified in part only. The answers we hold are "
                            "compared and never shown."));
    else
        m_words->setText(tr("Two right answers verify the caller, one of them from the first "
                            "group. The answers we hold are compared and never shown."));
    for (const Row& row : std::as_const(m_rows)) {
        const auto asked
            = std::ranges::find_if(m_desk.contact().asked, [&row](const AskedQuestion& one) {
                  return isAbout(one, row.question) && one.result != Answered::NotKnown;
              });
        const bool answered = asked != m_desk.contact().asked.end();
        row.said->setEnabled(!answered && !done && !standing.failed);
        row.result->setVisible(answered);
        if (!answered)
            continue;
        const bool right = asked->result == Answered::Right;
        row.result->show(ContactWords::answered(asked->result),
                         right ? Tone::Green : Tone::Red,
                         right ? u"tick"_s : u"warning"_s);
    }
}

}
