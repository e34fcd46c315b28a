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

    /// The reason to tell; none of an account on which nothing is new, which is in the list for the
    /// order's sake.
    const Evidence* tellingOf(const ProbableReason& reason)
    {
        using Kind = Evidence::Kind;
        if (reason.kind != ProbableReason::Kind::Account)
            return &reason.evidence.first();
        const auto telling = std::ranges::find_if(reason.evidence, [](const Evidence& one) {
            return one.kind != Kind::Account && one.kind != Kind::NoNewLine
                && one.kind != Kind::QueueDiffers;
        });
        return telling == reason.evidence.end() ? nullptr : &*telling;
    }

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
    setVisible(m_page.state() == CustomerPage::State::Shown);
    const QList<Told> told = all();
    if (told == m_told)
        return;
    m_told = told;
    while (QLayoutItem* item = m_card->column()->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (const Told& one : told)
        add(one);
}

QList<ProbablyPanel::Told> ProbablyPanel::all() const
{
    QList<Told> told;
    if (m_page.state() != CustomerPage::State::Shown)
        return told;
    const Mask mask = m_page.mask(FieldClass::Requests);
    if (mask.sight == Sight::Hidden)
        return { { Words::dots(), Words::whyHidden(FieldClass::Requests, mask.reason) } };
    for (const ProbableReason& reason : m_page.insights().probable) {
        const Evidence* telling = tellingOf(reason);
        if (telling && told.size() < Most)
            told.append({ titleOf(reason), whyOf(*telling) });
    }
    return told;
}

void ProbablyPanel::add(const Told& told)
{
    if (m_card->column()->count() > 0)
        m_card->column()->addSpacing(space::Small);
    for (const auto& [look, words] :
         { std::pair(TextLabel::Look { TextLabel::Size::Body, TextLabel::Weight::Strong },
                     told.title),
           std::pair(TextLabel::Look { TextLabel::Size::Small,
                                       TextLabel::Weight::Normal,
                                       TextLabel::Colour::Muted },
                     told.why) }) {
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
        return reason.pence > 0
            ? tr("%1: %2 overdue").arg(Words::service(reason.title), Words::money(reason.pence))
            : Words::service(reason.title);
    case ProbableReason::Kind::SomethingNew:
        return tr("Something new");
    case ProbableReason::Kind::Request:
        break;
    }
    return u"%1 (%2)"_s.arg(reason.title, reason.reference);
}

QString ProbablyPanel::whyOf(const Evidence& evidence) const
{
    using Kind = Evidence::Kind;
    const QDateTime now = m_clock.now();
    QString when;
    if (evidence.precision == TimelineEvent::Precision::Day)
        when = Words::day(inLondon(evidence.when).date(), inLondon(now).date());
    else if (evidence.when.isValid())
        when = Words::when(evidence.when, now);
    switch (evidence.kind) {
    case Kind::PromiseBroken:
        return tr("We promised something by %1, and it is not kept.").arg(when);
    case Kind::MissedVisit:
    case Kind::VisitLongPast:
        return tr("The visit booked for %1 has passed and it is still open.").arg(when);
    case Kind::AskedUnanswered:
        return tr("They asked (%1), and nothing has happened since.").arg(when);
    case Kind::AskedTwice:
        return tr("They have asked more than once within a fortnight.");
    case Kind::AskedBefore:
        return tr("They asked about it before: %1.").arg(when);
    case Kind::JustOverdue:
    case Kind::Overdue:
    case Kind::LongOverdue:
    case Kind::DueSoon:
        return Words::due(evidence.when, now);
    case Kind::VisitSoon:
    case Kind::VisitBooked:
        return tr("A visit is booked: %1.").arg(when);
    case Kind::VisitTooLate:
        return tr("The visit is booked for %1, after the day by which it is due.").arg(when);
    case Kind::LetterNow:
    case Kind::LetterBefore:
        return tr("A letter went out: %1.").arg(when);
    case Kind::NewCharge:
        return tr("A bill or an instalment is new: %1.").arg(when);
    case Kind::MoneyOverdue:
        return tr("Money is overdue.");
    case Kind::News:
        return tr("There is news of it: %1.").arg(when);
    case Kind::NotAcknowledged:
        return tr("It came in (%1) and has not been acknowledged.").arg(when);
    case Kind::AwaitsThem:
        return tr("It waits for something from them.");
    case Kind::Hazard:
        return tr("It may be a risk to health.");
    case Kind::QueueFits:
        return tr("They rang the line for it.");
    case Kind::JustReported:
        return tr("It was reported %1.").arg(when);
    case Kind::Silence:
        return tr("No news for %n day(s).", nullptr, int(evidence.when.daysTo(now)));
    case Kind::Nothing:
    case Kind::GeneralLine:
    case Kind::NothingFits:
        return tr("Nothing that is open explains a call today.");
    case Kind::Request:
    case Kind::Complaint:
    case Kind::Account:
    case Kind::NoNewLine:
    case Kind::QueueDiffers:
        break;
    }
    return evidence.when.isValid() ? tr("It is open since %1.").arg(when) : tr("It is open.");
}

}
