#include "ui/sources/DataWorkspace.h"

#include "pages/Words.h"
#include "ui/common/HouseStyle.h"
#include "ui/sources/LinkLearningPanel.h"
#include "ui/sources/LinkReviewPanel.h"
#include "ui/sources/OutboxPanel.h"
#include "ui/sources/QualityPanel.h"
#include "ui/sources/RegisterPanel.h"
#include "ui/sources/RejectedPanel.h"
#include "ui/sources/SourcesPanel.h"
#include "ui/supervisor/NavButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

DataWorkspace::DataWorkspace(SourcesPage& sources, const DataScreens& screens, QWidget* parent)
    : QWidget(parent)
    , m_nav(new QWidget(this))
    , m_list(new QVBoxLayout)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"dataWorkspace"_s);
    m_nav->setBackgroundRole(QPalette::AlternateBase);
    m_nav->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Window);
    m_stack->setAutoFillBackground(true);
    auto* nav = new QVBoxLayout(m_nav);
    nav->setContentsMargins(space::Small, space::Large, space::Small, space::Large);
    m_list->setSpacing(2);
    nav->addLayout(m_list);
    nav->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_nav);
    row->addWidget(m_stack, 1);

    add(
        u"sources"_s, [] { return tr("Sources"); }, new SourcesPanel(sources, m_stack));
    if (screens.outbox)
        add(
            u"outbox"_s,
            [outbox = screens.outbox] {
                const int undecided = outbox->needingPerson();
                return undecided == 0
                    ? tr("Written here")
                    //: A line of the list of screens; %1 is how many entries need a person.
                    : tr("Written here · %1").arg(Words::number(undecided));
            },
            new OutboxPanel(*screens.outbox, m_stack));
    if (screens.links)
        add(
            u"links"_s,
            [] { return tr("One person or two?"); },
            new LinkReviewPanel(*screens.links, m_stack));
    if (screens.learning)
        add(
            u"learning"_s,
            [] { return tr("How records are linked"); },
            new LinkLearningPanel(*screens.learning, m_stack));
    if (screens.rejected)
        add(
            u"rejected"_s,
            [] { return tr("Rejected rows"); },
            new RejectedPanel(*screens.rejected, m_stack));
    if (screens.quality) {
        auto* quality = new QualityPanel(*screens.quality, m_stack);
        quality->warnOf(sources);
        add(
            u"quality"_s, [] { return tr("Quality"); }, quality);
    }
    if (screens.fields)
        add(
            u"register"_s,
            [] { return tr("What is held, and why"); },
            new RegisterPanel(*screens.fields, m_stack));
    if (screens.outbox)
        connect(screens.outbox, &OutboxPage::changed, this, &DataWorkspace::retranslate);
    retranslate();
    go(u"sources"_s);
}

void DataWorkspace::add(const QString& id, Name name, QWidget* panel)
{
    auto* button = new NavButton(m_nav);
    button->setObjectName(u"data-%1"_s.arg(id));
    m_list->addWidget(button);
    m_stack->addWidget(panel);
    connect(button, &NavButton::clicked, this, [this, id] { go(id); });
    m_screens.push_back({ id, std::move(name), button, panel });
}

void DataWorkspace::go(const QString& screen)
{
    const auto found = std::ranges::find(m_screens, screen, &Screen::id);
    if (found == m_screens.end())
        return;
    found->button->setChecked(true);
    m_stack->setCurrentWidget(found->panel);
}

void DataWorkspace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange)
        retranslate();
}

void DataWorkspace::paintEvent(QPaintEvent*)
{
    // The gap of one unit between the columns is the line that parts them.
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(*this).line);
}

void DataWorkspace::retranslate()
{
    int widest = fontMetrics().averageCharWidth() * 20;
    for (const Screen& screen : m_screens) {
        screen.button->setText(screen.name());
        widest = std::max(widest, screen.button->sizeHint().width() + 2 * space::Small);
    }
    m_nav->setFixedWidth(widest);
}

}
