#include "ui/customer/CustomerHeader.h"

#include "pages/ConflictWords.h"
#include "pages/Words.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct MarkerLook
    {
        Tone tone;
        QString icon;
    };

    MarkerLook lookOf(Marker::Kind kind)
    {
        switch (kind) {
        case Marker::Kind::Caution:
        case Marker::Kind::Deceased:
            return { Tone::Red, u"warning"_s };
        case Marker::Kind::Vulnerability:
        case Marker::Kind::ContactRestriction:
        case Marker::Kind::SafeContact:
            return { Tone::Amber, u"warning"_s };
        case Marker::Kind::ReasonableAdjustment:
            return { Tone::Violet, {} };
        case Marker::Kind::Interpreter:
        case Marker::Kind::Language:
            return { Tone::Blue, u"language"_s };
        }
        return { Tone::Plain, {} };
    }

}

CustomerHeader::CustomerHeader(CustomerPage& page, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_clock(clock)
    , m_name(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_line(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_refresh(new QPushButton(this))
    , m_reason(new QPushButton(this))
    , m_conflicts(new QPushButton(this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(space::Small, FlowLayout::Ends::Together, m_chips))
{
    m_name->setObjectName(u"customerName"_s);
    m_line->setObjectName(u"customerLine"_s);
    m_refresh->setObjectName(u"refreshNow"_s);
    m_reason->setObjectName(u"giveReason"_s);
    m_conflicts->setObjectName(u"whichIsRight"_s);
    m_conflicts->setVisible(false);
    connect(m_refresh, &QPushButton::clicked, &m_page, &CustomerPage::refreshNow);
    connect(m_reason, &QPushButton::clicked, this, &CustomerHeader::reasonWanted);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::Medium);
    head->addWidget(m_name, 1);
    head->addWidget(m_conflicts, 0, Qt::AlignTop);
    head->addWidget(m_refresh, 0, Qt::AlignTop);
    head->addWidget(m_reason, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_line);
    column->addSpacing(space::XSmall);
    column->addWidget(m_chips);
}

void CustomerHeader::refresh()
{
    const CustomerView& view = m_page.view();
    if (view.name.mask.sight == Sight::Hidden)
        m_name->setText(Words::dots());
    else
        m_name->setText(view.name.text.isEmpty() ? tr("Name not known") : view.name.text);

    QString address = view.address.text;
    if (view.address.mask.sight == Sight::Hidden)
        address = Words::dots();
    QStringList parts { born(), address, known() };
    parts.removeAll(QString());
    m_line->setText(parts.join(u" · "_s));
    // What the caller may not be told cannot be copied into an answer either.
    const auto selectable = [this](std::initializer_list<FieldClass> fields) {
        const bool told = std::ranges::all_of(
            fields, [this](FieldClass field) { return m_page.mask(field).use == Use::Told; });
        return told ? Qt::TextSelectableByMouse : Qt::NoTextInteraction;
    };
    m_name->setTextInteractionFlags(selectable({ FieldClass::Name }));
    m_line->setTextInteractionFlags(selectable({ FieldClass::DateOfBirth, FieldClass::Address }));
    setChips();
    setReasonButton();
    setRefreshButton();
    setConflictsButton();
}

void CustomerHeader::setChips()
{
    const QList<Told> told = chips();
    if (told == m_told)
        return;
    m_told = told;
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Told& one : told) {
        auto* chip = new Chip(m_chips);
        chip->setObjectName(one.name);
        chip->show(one.words, one.tone, one.icon);
        m_flow->addWidget(chip);
        chip->setVisible(true);
    }
}

QList<CustomerHeader::Told> CustomerHeader::chips() const
{
    const CustomerView& view = m_page.view();
    QList<Told> chips;
    const auto add = [&chips](const QString& words, Tone tone, const QString& icon) {
        chips.append({ words, tone, icon });
    };
    QStringList said;
    for (const auto& marker : view.markers) {
        if (marker.mask.sight == Sight::Hidden) {
            const QString why
                = Words::whyHidden(fieldClassOf(marker.item.kind), marker.mask.reason);
            if (!said.contains(why))
                add(why, Tone::Plain, u"lock"_s);
            said.append(why);
            continue;
        }
        QString words = Words::marker(marker.item);
        const QDate today = inLondon(m_clock.now()).date();
        if (marker.item.review.isValid())
            words = marker.item.review < today
                ? tr("%1 (review was due %2)").arg(words, Words::date(marker.item.review))
                : tr("%1 (review %2)").arg(words, Words::date(marker.item.review));
        if (said.contains(words))
            continue; // two sources may hold the same alert
        said.append(words);
        const MarkerLook look = lookOf(marker.item.kind);
        chips.append({ words, look.tone, look.icon, u"marker"_s });
    }
    if (!view.disagreements.isEmpty())
        add(tr("Sources disagree"), Tone::Amber, u"split"_s);
    if (std::ranges::any_of(view.confirmed, [](const auto& one) { return !one.lapse; }))
        add(tr("Confirmed with the customer"), Tone::Green, u"tick"_s);
    add(sameness(), Tone::Plain, u"records"_s);
    for (const FieldValue& value : { view.name, view.dateOfBirth, view.address }) {
        const QString why = Words::whyHidden(value.what, value.mask.reason);
        if (value.mask.sight == Sight::Open || said.contains(why))
            continue;
        said.append(why);
        add(why, Tone::Plain, u"lock"_s);
    }
    addLookUps(chips);
    return chips;
}

/// What has answered stands in its place on the page; what has not must be known.
void CustomerHeader::addLookUps(QList<Told>& chips) const
{
    if (m_page.askedAt().isValid())
        chips.append({
            //: The sources behind the page were asked anew; %1 is a time.
            tr("Sources asked at %1").arg(Words::time(m_page.askedAt())),
            Tone::Plain,
            u"sync"_s,
        });
    for (const LookUpState& state : m_page.lookUps()) {
        if (state.stage == LookUpState::Stage::Asking)
            //: %1 is a source that is asked about the customer just now.
            chips.append({ tr("%1: asking…").arg(state.name), Tone::Blue, u"sync"_s, u"lookUp"_s });
        else if (state.stage == LookUpState::Stage::Failed)
            chips.append({ //: %1 is a source that was asked about the customer.
                           tr("%1: no answer").arg(state.name),
                           Tone::Amber,
                           u"offline"_s,
                           u"lookUp"_s });
    }
}

void CustomerHeader::setRefreshButton()
{
    m_refresh->setVisible(m_page.canRefresh());
    m_refresh->setText(tr("Refresh now"));
    m_refresh->setToolTip(
        m_page.askedAt().isValid()
            ? tr("The sources were asked at %1.").arg(Words::time(m_page.askedAt()))
            : tr("Asks the sources what they hold of this customer now."));
}

void CustomerHeader::setReasonButton()
{
    const bool more = m_page.view().hasMore;
    m_reason->setVisible(more);
    m_reason->setText(tr("Show what is hidden…"));
    m_reason->setToolTip(tr("Some details are shown only with a reason, which is written down."));
}

void CustomerHeader::takeConflicts(QAction& which)
{
    m_which = &which;
    connect(m_conflicts, &QPushButton::clicked, &which, &QAction::trigger);
    setConflictsButton();
}

void CustomerHeader::setConflictsButton()
{
    QStringList names;
    for (const Disagreement& one : m_page.view().disagreements)
        names.append(ConflictWords::name(one.detail));
    m_conflicts->setVisible(m_which && !names.isEmpty());
    m_conflicts->setText(tr("Which is right?…"));
    if (m_which)
        m_conflicts->setToolTip(
            //: %1 is what they disagree about ("Date of birth, Address"), %2 a key.
            tr("Sources disagree: %1 (%2)")
                .arg(names.join(u", "_s), m_which->shortcut().toString(QKeySequence::NativeText)));
}

QString CustomerHeader::born() const
{
    const CustomerView& view = m_page.view();
    if (view.dateOfBirth.mask.sight == Sight::Hidden)
        return tr("born %1").arg(Words::dots());
    return view.dateOfBirth.date.isValid() ? tr("born %1").arg(Words::date(view.dateOfBirth.date))
                                           : QString();
}

QString CustomerHeader::known() const
{
    // The role that has lasted longest says most about a person.
    const PersonSource* longest = nullptr;
    for (const PersonSource& person : m_page.view().people) {
        if (person.role.isEmpty())
            continue;
        const bool longer = person.since.isValid()
            && (!longest || !longest->since.isValid() || person.since < longest->since);
        if (!longest || longer)
            longest = &person;
    }
    if (!longest)
        return {};
    return longest->since.isValid()
        //: %1 is a role such as "Council tenant", %2 a year.
        ? tr("%1 since %2").arg(longest->role, QString::number(longest->since.year()))
        : longest->role;
}

QString CustomerHeader::sameness() const
{
    const int count = int(m_page.view().people.size());
    switch (m_page.view().joined) {
    case Joined::OneRecord:
        return tr("one record");
    case Joined::NationalInsurance:
        return tr("%n record(s) · same National Insurance number", nullptr, count);
    case Joined::CrossReference:
        return tr("%n record(s) · the sources refer to each other", nullptr, count);
    case Joined::Linked:
        return tr("%n record(s) · linked", nullptr, count);
    }
    return {};
}

}
