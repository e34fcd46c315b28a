#include "ui/customer/ProbablyPanel.h"

#include "pages/Words.h"
#include "ui/common/Card.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype Most = 3; // what fits beside the page at a glance

}

ProbablyPanel::ProbablyPanel(CustomerPage& page, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_clock(clock)
    , m_title(sectionLabel(this))
    , m_card(new Card(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Small, 0, space::Small);
    column->setSpacing(space::XSmall);
    column->addWidget(m_title);
    column->addWidget(m_card);
    m_card->setObjectName(u"probably"_s);
    m_card->column()->setSpacing(2);
    connect(&m_page, &CustomerPage::changed, this, &ProbablyPanel::refresh);
    refresh();
}

void ProbablyPanel::refresh()
{
    m_title->setText(tr("Probably calling about"));
    while (QLayoutItem* item = m_card->column()->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const bool shown = m_page.state() == CustomerPage::State::Shown;
    setVisible(shown);
    if (!shown)
        return;
    const QList<ProbableReason>& reasons = m_page.insights().probable;
    for (const ProbableReason& reason : reasons.first(std::min(Most, reasons.size())))
        add(titleOf(reason), whyOf(reason));
    const Mask mask = m_page.mask(FieldClass::Requests);
    if (reasons.isEmpty() && mask.sight == Sight::Hidden)
        add(Words::dots(), Words::whyHidden(FieldClass::Requests, mask.reason));
    else if (reasons.isEmpty())
        add(tr("Something new"), tr("Nothing is live, overdue or owed."));
}

void ProbablyPanel::add(const QString& title, const QString& why)
{
    if (m_card->column()->count() > 0)
        m_card->column()->addSpacing(space::Small);
    for (const auto& [look, words] :
         { std::pair(TextLabel::Look { TextLabel::Size::Body, TextLabel::Weight::Strong }, title),
           std::pair(TextLabel::Look { TextLabel::Size::Small,
                                       TextLabel::Weight::Normal,
                                       TextLabel::Colour::Muted },
                     why) }) {
        auto* label = new TextLabel(look, words, m_card);
        m_card->column()->addWidget(label);
        label->setVisible(true);
    }
}

QString ProbablyPanel::titleOf(const ProbableReason& reason) const
{
    switch (reason.kind) {
    case ProbableReason::Kind::Complaint:
        return tr("Complaint %1").arg(reason.reference);
    case ProbableReason::Kind::Account:
        return tr("%1: %2 overdue").arg(reason.title, Words::money(reason.pence));
    case ProbableReason::Kind::Request:
        break;
    }
    return u"%1 (%2)"_s.arg(reason.title, reason.reference);
}

QString ProbablyPanel::whyOf(const ProbableReason& reason) const
{
    using Why = ProbableReason::Why;
    const QDateTime now = m_clock.now();
    const QString when = reason.when.isValid() ? Words::when(reason.when, now) : QString();
    switch (reason.why) {
    case Why::MissedVisit:
        return tr("The visit booked for %1 has passed and it is still open.").arg(when);
    case Why::ChasedBefore:
        return tr("They asked about it before: %1.").arg(when);
    case Why::Overdue:
    case Why::DueSoon:
        return Words::due(reason.when, now);
    case Why::VisitSoon:
        return tr("A visit is booked: %1.").arg(when);
    case Why::Reminder:
        return tr("A letter went out: %1.").arg(when);
    case Why::MoneyOverdue:
        return tr("Money is overdue.");
    case Why::News:
        return tr("There is news of it: %1.").arg(when);
    case Why::Silence:
        return tr("No news for %n day(s).", nullptr, int(reason.when.daysTo(now)));
    case Why::Open:
        break;
    }
    return tr("It is open since %1.").arg(when);
}

}
