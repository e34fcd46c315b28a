#include "ui/sources/LinkReviewPanel.h"

#include "pages/Words.h"
#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/StatePanel.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    TextLabel* words(TextLabel::Look look, QWidget* parent)
    {
        auto* label = new TextLabel(look, parent);
        label->setWordWrap(true);
        return label;
    }

    QString listed(const QStringList& parts, const QString& none)
    {
        return parts.isEmpty() ? none : parts.join(u'\n');
    }

}

LinkReviewPanel::LinkReviewPanel(LinkReviewPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_title(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_sentence(words({}, this))
    , m_done(words({ .colour = TextLabel::Colour::Muted }, this))
    , m_trouble(words({ .weight = TextLabel::Weight::Strong }, this))
    , m_nothing(new StatePanel(this))
    , m_question(new QWidget)
    , m_same(button("linkSame"))
    , m_notSame(button("linkNotSame"))
    , m_notKnown(button("linkNotKnown"))
    , m_undo(button("linkUndo"))
    , m_showScore(button("linkScore"))
{
    setObjectName(u"linkReview"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_done->setObjectName(u"linkDone"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::XLarge, space::XLarge, space::XLarge, space::XLarge);
    column->setSpacing(space::Medium);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    auto* keys = new QHBoxLayout;
    for (QPushButton* one : { m_same, m_notSame, m_notKnown, m_undo })
        keys->addWidget(one);
    keys->addStretch(1);
    keys->addWidget(m_showScore);
    column->addLayout(keys);
    column->addWidget(m_done);
    column->addWidget(m_trouble);
    addQuestion();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"linkScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_question);
    column->addWidget(scroll, 1);
    column->addWidget(m_nothing, 1);

    connect(m_same, &QPushButton::clicked, this, [this] { m_page.decide(LinkVerdict::Same); });
    connect(
        m_notSame, &QPushButton::clicked, this, [this] { m_page.decide(LinkVerdict::NotSame); });
    connect(
        m_notKnown, &QPushButton::clicked, this, [this] { m_page.decide(LinkVerdict::NotKnown); });
    connect(m_undo, &QPushButton::clicked, &m_page, &LinkReviewPage::undo);
    connect(m_showScore, &QPushButton::clicked, &m_page, &LinkReviewPage::showScore);
    connect(m_nothing, &StatePanel::acted, &m_page, &LinkReviewPage::read);
    connect(&m_page, &LinkReviewPage::changed, this, &LinkReviewPanel::refresh);
    retranslate();
    refresh();
}

QPushButton* LinkReviewPanel::button(const char* name)
{
    auto* made = new QPushButton(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

void LinkReviewPanel::addQuestion()
{
    auto* column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Large);
    auto* records = new Card(m_question);
    m_records = new QWidget(records);
    m_records->setObjectName(u"linkRecords"_s);
    m_grid = new QGridLayout(m_records);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::Large);
    records->column()->addWidget(m_records);
    column->addWidget(records);
    auto* reasons = new Card(m_question);
    auto* sides = new QHBoxLayout;
    reasons->column()->addLayout(sides);
    const auto side = [&](const char* name) {
        auto* list = new QVBoxLayout;
        TextLabel* title = sectionLabel(reasons);
        TextLabel* body = words({}, reasons);
        body->setObjectName(QString::fromLatin1(name));
        list->addWidget(title);
        list->addWidget(body);
        list->addStretch(1);
        sides->addLayout(list, 1);
        return std::pair(title, body);
    };
    std::tie(m_forTitle, m_for) = side("linkFor");
    std::tie(m_againstTitle, m_against) = side("linkAgainst");
    m_score = words({ .weight = TextLabel::Weight::Strong }, reasons);
    m_score->setObjectName(u"linkScoreWords"_s);
    reasons->column()->addWidget(m_score);
    column->addWidget(reasons);
    column->addStretch(1);
}

void LinkReviewPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

/// Nothing of anybody is looked up before somebody looks.
void LinkReviewPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_page.state() != LinkReviewPage::State::Asking)
        m_page.read();
    setFocus(Qt::OtherFocusReason);
}

void LinkReviewPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() != Qt::NoModifier || event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_S:
        return m_page.decide(LinkVerdict::Same);
    case Qt::Key_N:
        return m_page.decide(LinkVerdict::NotSame);
    case Qt::Key_D:
        return m_page.decide(LinkVerdict::NotKnown);
    case Qt::Key_U:
        return m_page.undo();
    default:
        QWidget::keyPressEvent(event);
    }
}

void LinkReviewPanel::retranslate()
{
    m_title->setText(tr("One person or two?"));
    setAccessibleName(m_title->text());
    m_same->setText(tr("Same person (S)"));
    m_notSame->setText(tr("Not the same (N)"));
    m_notKnown->setText(tr("Don't know (D)"));
    m_undo->setText(tr("Undo (U)"));
    m_showScore->setText(tr("Show how sure the program is"));
    m_forTitle->setText(tr("What speaks for one person"));
    m_againstTitle->setText(tr("What speaks against"));
}

void LinkReviewPanel::refresh()
{
    using State = LinkReviewPage::State;
    const bool asking = m_page.state() == State::Asking;
    m_question->parentWidget()->parentWidget()->setVisible(asking);
    m_nothing->setVisible(!asking);
    switch (m_page.state()) {
    case State::Loading:
        m_nothing->show(u"sync"_s, tr("Reading"), tr("The records to compare are being read."));
        break;
    case State::Empty:
        m_nothing->show(u"tick"_s,
                        tr("Nothing to decide"),
                        tr("Every pair of records is decided. New ones come with new data."));
        break;
    case State::Failed:
        m_nothing->show(
            u"warning"_s, tr("The records cannot be read"), m_page.trouble(), tr("Try again"));
        break;
    case State::Asking:
        break;
    }
    m_sentence->setText(
        asking ? tr("%n pairs of records may be one person. Nothing is joined until you say so.",
                    nullptr,
                    static_cast<int>(m_page.open()))
               : QString());
    m_sentence->setVisible(asking);
    const QString done = m_page.done();
    if (done != m_done->text() && !done.isEmpty()) {
        m_done->setText(done);
        QAccessibleEvent told(m_done, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&told);
    }
    m_done->setVisible(!done.isEmpty());
    m_trouble->setText(m_page.trouble());
    m_trouble->setVisible(asking && !m_page.trouble().isEmpty());
    for (QPushButton* one : { m_same, m_notSame, m_notKnown })
        one->setEnabled(m_page.canDecide());
    m_showScore->setEnabled(asking);
    m_undo->setEnabled(m_page.canUndo());
    // A button that was pressed and is disabled now would lose the focus, and the keys with it.
    if (isVisible() && focusWidget() == nullptr)
        setFocus(Qt::OtherFocusReason);
    showRecords();
    showReasons();
}

void LinkReviewPanel::showRecords()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<LinkReviewRow> rows = m_page.rows();
    if (rows.isEmpty())
        return;
    const auto put = [this](int row, int column, TextLabel::Look look, const QString& text) {
        auto* label = words(look, m_records);
        label->setText(text);
        m_grid->addWidget(label, row, column, Qt::AlignTop);
    };
    const TextLabel::Look strong { .weight = TextLabel::Weight::Strong };
    put(0, 1, strong, m_page.leftTitle());
    put(0, 2, strong, m_page.rightTitle());
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    int at = 1;
    for (const LinkReviewRow& row : rows) {
        const bool differs = row.likeness == LinkReviewRow::Likeness::Differs;
        put(at, 0, { .colour = TextLabel::Colour::Muted }, row.name);
        const QString nothing = tr("not said");
        put(at, 1, differs ? strong : TextLabel::Look {}, row.left.isEmpty() ? nothing : row.left);
        put(at,
            2,
            differs ? strong : TextLabel::Look {},
            row.right.isEmpty() ? nothing : row.right);
        if (row.likeness != LinkReviewRow::Likeness::OneSaysNothing) {
            auto* mark = new Chip(m_records);
            mark->show(differs ? tr("differs") : tr("same"), differs ? Tone::Amber : Tone::Plain);
            m_grid->addWidget(mark, at, 3, Qt::AlignTop);
        }
        ++at;
    }
}

void LinkReviewPanel::showReasons()
{
    m_for->setText(listed(m_page.speaksFor(), tr("Nothing")));
    m_against->setText(listed(m_page.speaksAgainst(), tr("Nothing")));
    const QString score = m_page.score();
    m_score->setText(score);
    m_score->setVisible(!score.isEmpty());
}

}
