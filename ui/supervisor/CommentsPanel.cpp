#include "ui/supervisor/CommentsPanel.h"

#include "pages/Words.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/supervisor/ChartCard.h"
#include "ui/supervisor/FilterBar.h"
#include "ui/supervisor/QuoteList.h"

#include <QAccessible>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {
    constexpr int LongestSearch = 200;
}

CommentsPanel::CommentsPanel(SupervisorPage& page, QWidget* parent)
    : QScrollArea(parent)
    , m_page(page)
{
    setObjectName(u"commentsPanel"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget(this);
    m_bar = new FilterBar(page, FilterBar::Exports::Satisfaction, sheet);
    m_words = new QLineEdit(sheet);
    m_words->setObjectName(u"commentWords"_s);
    m_words->setMaxLength(LongestSearch);
    m_words->setClearButtonEnabled(true);
    m_count = new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, sheet);
    m_count->setObjectName(u"commentCount"_s);
    m_care = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, sheet);
    m_quotes = new QuoteList(sheet);
    m_quotes->setObjectName(u"quotes"_s);
    m_themes = new ChartCard(nullptr, sheet);
    m_themes->setObjectName(u"themes"_s);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::Large, space::Medium, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(m_bar);
    column->addWidget(m_words);
    column->addWidget(m_count);
    column->addWidget(m_quotes, 1);
    column->addWidget(m_care);
    column->addWidget(m_themes);
    setWidget(sheet);
    connect(m_words, &QLineEdit::textChanged, &m_page, &SupervisorPage::search);
    connect(&m_page, &SupervisorPage::found, this, &CommentsPanel::showFound);
    connect(&m_page, &SupervisorPage::changed, this, [this] {
        if (isVisible()) // otherwise once it is shown
            refresh();
    });
    refresh();
}

void CommentsPanel::search(const QString& words)
{
    m_words->setText(words);
}

void CommentsPanel::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void CommentsPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void CommentsPanel::refresh()
{
    m_bar->setTitle(tr("Comments"));
    m_words->setAccessibleName(tr("Search comments"));
    m_words->setPlaceholderText(tr("Search comments, for example: surveyor late"));
    m_quotes->setAccessibleName(tr("Comments"));
    m_quotes->setEmptyWords(tr("No comment in this period holds these words."));
    m_care->setText(
        tr("Names, numbers and addresses are taken out by rule, and […] stands in their place. A "
           "rule can miss one: read a quote before you publish it."));
    const auto& themes = m_page.themeTable();
    m_themes->show({ themes.caption, {}, tr("Too few comments in this period.") }, themes);
    showFound();
}

void CommentsPanel::showFound()
{
    m_quotes->show(m_page.comments());
    m_count->setText(tr("%n comment(s)", nullptr, int(m_page.commentCount())));
    QAccessibleEvent event(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

}
