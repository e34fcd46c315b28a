#include "ui/complaint/ClocksCard.h"

#include "ui/common/Chip.h"
#include "ui/common/ClearLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/complaint/ClockBar.h"
#include "ui/complaint/ClockDialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

ClocksCard::ClocksCard(QWidget* parent)
    : Card(parent)
    , m_title(sectionLabel(this))
    , m_clocks(new QVBoxLayout)
{
    setObjectName(u"caseClocks"_s);
    m_clocks->setSpacing(space::Medium);
    column()->addWidget(m_title);
    column()->addLayout(m_clocks);
    column()->addStretch(1);
}

void ClocksCard::show(const QList<ClockView>& clocks, const QString& of)
{
    //: %1 is a complaint or a request.
    const QString title = of.isEmpty() ? tr("Clocks") : tr("Clocks of %1").arg(of);
    // What stands there already keeps the keyboard.
    if (clocks == m_shown && title == m_title->text() && m_clocks->count() > 0)
        return;
    m_title->setText(title);
    clearLayout(*m_clocks);
    m_shown = clocks;
    if (clocks.isEmpty())
        m_clocks->addWidget(new TextLabel(
            { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
            tr("No clock runs for this case."),
            this));
    for (const ClockView& clock : clocks)
        add(clock);
}

void ClocksCard::add(const ClockView& clock)
{
    auto* block = new QVBoxLayout;
    block->setSpacing(space::XSmall);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::Small);
    head->addWidget(
        new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, clock.name, this), 1);
    auto* chip = new Chip(this);
    chip->show(clock.side, clock.tone, clock.tone == Tone::Red ? u"clock"_s : QString());
    head->addWidget(chip, 0, Qt::AlignTop);
    block->addLayout(head);
    block->addWidget(new ClockBar(clock, this));
    const TextLabel::Look quiet { TextLabel::Size::Small,
                                  TextLabel::Weight::Normal,
                                  TextLabel::Colour::Muted };
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addWidget(new TextLabel(quiet, u"%1 · %2"_s.arg(clock.detail, clock.paragraph), this), 1);
    block->addLayout(foot);
    if (!clock.also.isEmpty())
        block->addWidget(
            new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, clock.also, this));
    if (!clock.days.isEmpty()) {
        auto* days = new QPushButton(tr("Show the days"), this);
        days->setObjectName(u"showDays"_s);
        //: %1 is the name of a clock.
        days->setAccessibleName(tr("Show the days: %1").arg(clock.name));
        foot->addWidget(days, 0, Qt::AlignTop);
        connect(days, &QPushButton::clicked, this, [this, clock] {
            (new ClockDialog(clock, this))->open();
        });
    }
    m_clocks->addLayout(block);
}

}
