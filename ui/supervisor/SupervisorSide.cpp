#include "ui/supervisor/SupervisorSide.h"

#include "pages/Words.h"
#include "reports/ReportPrinter.h"
#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/ClearLayout.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/supervisor/QuoteList.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype ThemesShown = 8;

}

SupervisorSide::SupervisorSide(SupervisorPage& page, QWidget* parent)
    : QScrollArea(parent)
    , m_page(page)
{
    setObjectName(u"supervisorSide"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new QWidget(this);
    m_quotesTitle = sectionLabel(sheet);
    m_quotes = new QWidget(sheet);
    m_care = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, sheet);
    m_meantTitle = sectionLabel(sheet);
    m_meant = new Card(sheet);
    m_meant->setObjectName(u"meant"_s);
    m_themesTitle = sectionLabel(sheet);
    m_themes = new Card(sheet);
    auto* quotes = new QVBoxLayout(m_quotes);
    quotes->setContentsMargins(0, 0, 0, 0);
    quotes->setSpacing(space::Medium);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(m_quotesTitle);
    column->addWidget(m_quotes);
    column->addWidget(m_care);
    column->addSpacing(space::Small);
    column->addWidget(m_meantTitle);
    column->addWidget(m_meant);
    column->addSpacing(space::Small);
    column->addWidget(m_themesTitle);
    column->addWidget(m_themes);
    column->addStretch(1);
    setWidget(sheet);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    sheet->setBackgroundRole(QPalette::AlternateBase);
    sheet->setAutoFillBackground(true);
    connect(&m_page, &SupervisorPage::changed, this, &SupervisorSide::refresh);
    refresh();
}

void SupervisorSide::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void SupervisorSide::refresh()
{
    showQuotes();
    showMeant();
    showThemes();
}

void SupervisorSide::showQuotes()
{
    m_quotesTitle->setText(tr("What dissatisfied customers wrote"));
    clearLayout(*m_quotes->layout());
    const auto quotes = m_page.dissatisfied();
    for (const auto& said : quotes) {
        auto* card = new Card(m_quotes);
        auto* rating = new Chip(card);
        rating->show(SatisfactionReport::ratingWord(size_t(said.from.rating)).words,
                     QuoteList::toneOf(said.from.rating));
        auto* when = new TextLabel(
            { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
            said.when,
            card);
        when->setWordWrap(false);
        auto* head = new FlowLayout(space::Small, FlowLayout::Ends::Apart);
        head->addWidget(rating);
        head->addWidget(when);
        card->column()->addLayout(head);
        card->column()->addWidget(new TextLabel({}, u"“%1”"_s.arg(said.quote), card));
        card->column()->addWidget(new TextLabel(
            { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
            said.about,
            card));
        m_quotes->layout()->addWidget(card);
    }
    m_care->setText(quotes.isEmpty()
                        ? tr("No dissatisfied customer wrote a comment in this period.")
                        : tr("Without names and numbers. All are under Comments."));
}

void SupervisorSide::showMeant()
{
    const auto& table = m_page.meant();
    m_meantTitle->setText(table.caption);
    clearLayout(*m_meant->column());
    m_meant->setVisible(!table.rows.isEmpty());
    m_meantTitle->setVisible(!table.rows.isEmpty());
    if (table.rows.isEmpty())
        return;
    for (const auto& row : table.rows)
        addLine(*m_meant, words(row.at(0), Words::locale()), words(row.at(1), Words::locale()));
    m_meant->column()->addWidget(new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        table.definitions.join(u' '),
        m_meant));
}

void SupervisorSide::addLine(Card& card, const QString& name, const QString& figure)
{
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel({}, name, &card), 1);
    auto* count
        = new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, figure, &card);
    count->setWordWrap(false);
    line->addWidget(count);
    card.column()->addLayout(line);
}

void SupervisorSide::showThemes()
{
    m_themesTitle->setText(tr("What comments are about"));
    clearLayout(*m_themes->column());
    const auto& themes = m_page.themes();
    m_themes->setVisible(!themes.isEmpty());
    m_themesTitle->setVisible(!themes.isEmpty());
    for (const auto& theme : themes.first(std::min(ThemesShown, themes.size())))
        addLine(*m_themes, theme.word, Words::number(theme.comments));
}

}
