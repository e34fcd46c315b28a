#include "ui/supervisor/SatisfactionPanel.h"

#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/supervisor/ChartCard.h"
#include "ui/supervisor/FilterBar.h"
#include "ui/supervisor/MonthLine.h"
#include "ui/supervisor/RatingBars.h"
#include "ui/supervisor/ShareCard.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

SatisfactionPanel::SatisfactionPanel(SupervisorPage& page, QWidget* parent)
    : QScrollArea(parent)
    , m_page(page)
{
    setObjectName(u"satisfactionPanel"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its charts and tables take the focus, and it follows them
    auto* sheet = new QWidget(this);
    m_bar = new FilterBar(page, FilterBar::Exports::Satisfaction, sheet);
    m_very = new ShareCard(ShareCard::Size::Large, sheet);
    m_satisfied = new ShareCard(ShareCard::Size::Large, sheet);
    m_dissatisfied = new ShareCard(ShareCard::Size::Large, sheet);
    m_very->setObjectName(u"verySatisfied"_s);
    m_satisfied->setObjectName(u"satisfied"_s);
    m_dissatisfied->setObjectName(u"dissatisfied"_s);
    m_bars = new RatingBars;
    m_bars->setObjectName(u"ratingBars"_s);
    m_groups = new ChartCard(m_bars, sheet);
    m_groups->setObjectName(u"groups"_s);
    m_by = new ChoiceButton(m_groups);
    m_by->setObjectName(u"groupBy"_s);
    m_groups->addControl(m_by);
    m_line = new MonthLine;
    m_line->setObjectName(u"monthLine"_s);
    m_months = new ChartCard(m_line, sheet);
    m_months->setObjectName(u"months"_s);
    m_compared = new ChartCard(nullptr, sheet);
    m_compared->setObjectName(u"compared"_s);
    m_ways = new ChartCard(nullptr, sheet);
    m_ways->setObjectName(u"awareness"_s);
    m_published = new ChartCard(nullptr, sheet);
    m_published->setObjectName(u"published"_s);

    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::Large, space::Medium, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(m_bar);
    auto* shares = new QHBoxLayout;
    shares->setSpacing(space::Medium);
    for (auto* card : { m_very, m_satisfied, m_dissatisfied })
        shares->addWidget(card, 1);
    column->addLayout(shares);
    column->addWidget(m_groups);
    column->addWidget(m_months);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(space::Medium);
    for (const auto& code : { u"aware"_s, u"could_not_find"_s, u"not_aware"_s }) {
        auto* card = new ShareCard(ShareCard::Size::Small, sheet);
        card->setObjectName(code);
        m_awareness.append({ code, card });
        ways->addWidget(card, 1);
    }
    column->addLayout(ways);
    column->addWidget(m_compared);
    column->addWidget(m_published);
    column->addWidget(m_ways);
    column->addStretch(1);
    setWidget(sheet);

    connect(m_by, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_page.groupBy(FeedbackBy(value.toInt()));
    });
    connect(&m_page, &SupervisorPage::changed, this, [this] {
        if (isVisible()) // otherwise once it is shown
            refresh();
    });
    refresh();
}

void SatisfactionPanel::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void SatisfactionPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void SatisfactionPanel::refresh()
{
    m_bar->setTitle(tr("Customer satisfaction"));
    showShares();
    showGroups();
    showMonths();
    showAwareness();
    const auto& report = m_page.satisfaction();
    const auto compared = SupervisorPage::table(report, u"compared"_s);
    m_compared->setVisible(!compared.columns.isEmpty());
    m_compared->show({ compared.caption }, compared);
    const auto published = SupervisorPage::table(report, u"by_month"_s);
    m_published->show({ published.caption, {}, tr("No answers in this period.") }, published);
}

void SatisfactionPanel::showShares()
{
    const auto all = m_page.all();
    m_very->show(tr("Very satisfied"), { all.rated.front(), all.answers() });
    m_satisfied->show(tr("Satisfied (very + somewhat)"), { all.satisfied(), all.answers() });
    m_dissatisfied->show(tr("Dissatisfied"), { all.dissatisfied(), all.answers() });
}

void SatisfactionPanel::showGroups()
{
    const auto by = m_page.by();
    QList<ChoiceButton::Choice> choices;
    for (const auto one : m_page.groupings())
        choices.append({ titleOf(one), int(one) });
    m_by->show(tr("Bars"), choices, int(by));
    QList<RatingBars::Bar> bars;
    for (const auto& group : m_page.groups())
        bars.append({ FeedbackReport::wordOf(by, group.word).words, group.counts });
    m_bars->show(bars);
    const auto aside = bars.size() > RatingBars::Most
        ? tr("The %n with most answers; the table holds all", nullptr, RatingBars::Most)
        : QString();
    m_groups->show({ titleOf(by), aside, tr("No answers in this period.") },
                   SupervisorPage::table(m_page.satisfaction(), FeedbackReport::tableOf(by)));
}

void SatisfactionPanel::showMonths()
{
    const auto& figures = m_page.figures();
    QList<MonthLine::Month> months;
    const auto firsts = figures.range.check() ? figures.range.months() : QList<QDate>();
    for (qsizetype i = 0; i < firsts.size(); ++i) {
        Percent share;
        for (const auto& channel : figures.channels) {
            share.part += channel.byMonth.front().at(i);
            for (const auto& rating : channel.byMonth)
                share.whole += rating.at(i);
        }
        months.append({ firsts.at(i), share });
    }
    m_line->show(months);
    m_months->show({ tr("Month by month"),
                     tr("very satisfied, with 95% interval; hollow: too few to compare"),
                     tr("No answers in this period.") },
                   SupervisorPage::table(m_page.satisfaction(), u"month_by_month"_s));
}

void SatisfactionPanel::showAwareness()
{
    QMap<QString, qint64> counts;
    qint64 answers = 0;
    for (const auto& channel : m_page.figures().channels) {
        answers += channel.answers;
        for (auto way = channel.awareness.cbegin(); way != channel.awareness.cend(); ++way)
            counts[way.key()] += way.value();
    }
    const std::array titles { tr("Knew they could do it online"),
                              tr("Could not find it online"),
                              tr("Did not know") };
    for (qsizetype i = 0; i < m_awareness.size(); ++i) {
        const auto& [code, card] = m_awareness.at(i);
        card->show(titles.at(size_t(i)), { counts.value(code), answers });
    }
    const auto table = SupervisorPage::table(m_page.satisfaction(), u"digital_awareness"_s);
    m_ways->show({ table.caption, {}, tr("No answers in this period.") }, table);
}

QString SatisfactionPanel::titleOf(FeedbackBy by)
{
    switch (by) {
    case FeedbackBy::Channel:
        return tr("By channel");
    case FeedbackBy::Team:
        return tr("By team");
    case FeedbackBy::Service:
        return tr("By service");
    case FeedbackBy::Reason:
        return tr("By reason");
    case FeedbackBy::Advisor:
        return tr("By advisor");
    }
    Q_UNREACHABLE();
}

}
