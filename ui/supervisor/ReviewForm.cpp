#include "ui/supervisor/ReviewForm.h"

#include "reports/DeskFacts.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {
    constexpr int NoteLines = 3;
}

ReviewForm::ReviewForm(QWidget* parent)
    : QWidget(parent)
    , m_causeTitle(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_causes(new QButtonGroup(this))
    , m_noteTitle(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_note(new QPlainTextEdit(this))
    , m_followTitle(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_consent(new QCheckBox(this))
    , m_trouble(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_reviewed(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    m_note->setObjectName(u"reviewNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * NoteLines + 2 * space::Medium);
    m_consent->setObjectName(u"reviewConsent"_s);
    m_trouble->setObjectName(u"reviewTrouble"_s);
    m_reviewed->setObjectName(u"reviewed"_s);
    m_leave->setObjectName(u"reviewLeave"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_causeTitle);
    auto* causes = new FlowLayout(space::Medium);
    for (const auto cause : allReviewCauses()) {
        auto* button = new QRadioButton(this);
        button->setObjectName(u"cause_"_s + codeOf(cause));
        m_causes->addButton(button, int(cause));
        causes->addWidget(button);
    }
    column->addLayout(causes);
    column->addWidget(m_noteTitle);
    column->addWidget(m_note);
    column->addWidget(m_followTitle);
    auto* followUps = new FlowLayout(space::Medium);
    for (const auto followUp : allFollowUps()) {
        auto* box = new QCheckBox(this);
        box->setObjectName(u"follow_"_s + codeOf(followUp));
        m_followUps.append({ followUp, box });
        followUps->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReviewForm::edited);
    }
    followUps->addWidget(m_consent);
    column->addLayout(followUps);
    column->addWidget(m_trouble);
    auto* buttons = new FlowLayout(space::Small);
    buttons->addWidget(m_reviewed);
    buttons->addWidget(m_leave);
    column->addLayout(buttons);

    connect(m_causes, &QButtonGroup::idToggled, this, &ReviewForm::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ReviewForm::edited);
    connect(m_consent, &QCheckBox::toggled, this, &ReviewForm::edited);
    connect(m_reviewed, &QPushButton::clicked, this, &ReviewForm::finish);
    connect(m_leave, &QPushButton::clicked, this, &ReviewForm::left);
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto* done = new QShortcut(QKeySequence(int(Qt::CTRL) | int(key)), this);
        done->setContext(Qt::WidgetWithChildrenShortcut);
        connect(done, &QShortcut::activated, this, &ReviewForm::finish);
    }
    retranslate();
    show(Draft());
}

void ReviewForm::begin(const QString& answer)
{
    if (answer == m_answer)
        return;
    m_answer = answer;
    show(m_drafts.value(answer));
}

void ReviewForm::forget(const QString& answer)
{
    m_drafts.remove(answer);
    if (answer == m_answer)
        show(Draft());
}

void ReviewForm::setOpen(bool isOpen)
{
    setEnabled(isOpen);
}

void ReviewForm::tell(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void ReviewForm::focusCause()
{
    auto* chosen = m_causes->checkedButton();
    (chosen ? chosen : m_causes->buttons().constFirst())->setFocus(Qt::ShortcutFocusReason);
}

void ReviewForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReviewForm::retranslate()
{
    m_causeTitle->setText(tr("What the customer meant"));
    for (const auto cause : allReviewCauses())
        m_causes->button(int(cause))->setText(DeskFacts::wordOf(cause));
    m_noteTitle->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_followTitle->setText(tr("Follow-up"));
    for (const auto& [followUp, box] : std::as_const(m_followUps))
        box->setText(DeskFacts::wordOf(followUp));
    m_consent->setText(tr("The customer agrees to the complaint"));
    m_reviewed->setText(tr("Reviewed"));
    m_reviewed->setToolTip(tr("Ctrl+Enter"));
    m_leave->setText(tr("Leave it to another"));
}

void ReviewForm::edited()
{
    const bool raises = std::ranges::any_of(m_followUps, [](const auto& one) {
        return one.first == FollowUp::Complaint && one.second->isChecked();
    });
    m_consent->setVisible(raises);
    m_reviewed->setEnabled(m_causes->checkedId() >= 0);
    if (m_isShowing || m_answer.isEmpty())
        return;
    tell({});
    m_drafts.insert(m_answer, draft());
    Q_EMIT begun();
}

void ReviewForm::finish()
{
    if (!isEnabled())
        return;
    if (m_causes->checkedId() < 0) {
        tell(tr("Choose what the customer meant first."));
        focusCause();
        return;
    }
    Q_EMIT finished(draft().review);
}

void ReviewForm::show(const Draft& draft)
{
    m_isShowing = true;
    m_causes->setExclusive(false);
    for (auto* button : m_causes->buttons())
        button->setChecked(m_causes->id(button) == draft.cause);
    m_causes->setExclusive(true);
    m_note->setPlainText(draft.review.note);
    for (const auto& [followUp, box] : std::as_const(m_followUps))
        box->setChecked(draft.review.followUps.contains(followUp));
    m_consent->setChecked(draft.review.hasConsent);
    tell({});
    edited();
    m_isShowing = false;
}

ReviewForm::Draft ReviewForm::draft() const
{
    Draft draft;
    draft.cause = m_causes->checkedId();
    draft.review.cause = ReviewCause(std::max(0, draft.cause));
    draft.review.note = m_note->toPlainText().trimmed();
    for (const auto& [followUp, box] : m_followUps) {
        if (box->isChecked())
            draft.review.followUps.append(followUp);
    }
    draft.review.hasConsent
        = draft.review.followUps.contains(FollowUp::Complaint) && m_consent->isChecked();
    return draft;
}

}
