#include "ui/customer/CustomerSide.h"

#include "pages/ConflictWords.h"
#include "pages/SourceWords.h"
#include "pages/WaysToReach.h"
#include "pages/Words.h"
#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString iconOf(SourceCondition condition)
    {
        switch (condition) {
        case SourceCondition::Fresh:
            return u"tick"_s;
        case SourceCondition::Syncing:
            return u"sync"_s;
        case SourceCondition::Stale:
            return u"clock"_s;
        case SourceCondition::Failing:
            return u"offline"_s;
        case SourceCondition::Paused:
            return u"pause"_s;
        case SourceCondition::Never:
            return u"waiting"_s;
        }
        return {};
    }

}

CustomerSide::CustomerSide(CustomerPage& page,
                           SourcesPage& sources,
                           const Clock& clock,
                           QWidget* parent)
    : ColumnScroll(parent)
    , m_page(page)
    , m_sources(sources)
    , m_clock(clock)
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    m_column->setSpacing(space::Small);
    content->setBackgroundRole(QPalette::AlternateBase);
    content->setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setObjectName(u"customerSide"_s);
    setContent(content);
    connect(&m_page, &CustomerPage::changed, this, &CustomerSide::refresh);
    connect(&m_sources, &SourcesPage::changed, this, &CustomerSide::refresh);
    refresh();
}

void CustomerSide::changeEvent(QEvent* event)
{
    ColumnScroll::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

bool CustomerSide::event(QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        refresh();
    return ColumnScroll::event(event);
}

QList<CustomerSide::Section> CustomerSide::sections() const
{
    // It gives way to a contact, and then holds nothing that a caller might be told.
    if (isHidden())
        return {};
    if (m_page.state() != CustomerPage::State::Shown)
        return { { tr("Data on this computer"), allSources() } };
    return { { tr("How to reach them"), reach() },
             { tr("Data behind this page"), origins() },
             { tr("Asked about this customer"), lookUps() },
             { tr("Sources disagree"), disagreements(), Tone::Amber },
             { tr("Confirmed with the customer"), confirmed(), Tone::Green } };
}

/// What reads as before stays as it is.
void CustomerSide::refresh()
{
    const QList<Section> now = sections();
    if (now == m_shown)
        return;
    m_shown = now;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Section& section : std::as_const(m_shown)) {
        if (!section.facts.isEmpty())
            add(section);
    }
    m_column->addStretch(1);
}

void CustomerSide::add(const Section& section)
{
    auto* heading = sectionLabel(widget());
    heading->setText(section.title);
    m_column->addWidget(heading);
    auto* card = new Card(widget());
    card->setAccent(section.accent);
    card->column()->setSpacing(space::Medium);
    for (const Fact& fact : section.facts) {
        auto* rows = new QVBoxLayout;
        rows->setSpacing(2);
        auto* head = new FlowLayout(space::Small, FlowLayout::Ends::Apart);
        auto* caption = new TextLabel(
            { TextLabel::Size::Body, TextLabel::Weight::Strong }, fact.caption, card);
        caption->setWordWrap(false);
        caption->setVisible(!fact.caption.isEmpty());
        head->addWidget(caption);
        if (!fact.chip.isEmpty()) {
            auto* chip = new Chip(card);
            chip->show(fact.chip, fact.tone, fact.icon);
            head->addWidget(chip);
        }
        rows->addLayout(head);
        if (!fact.value.isEmpty()) {
            auto* value = new TextLabel({}, fact.value, card);
            // What the caller may not be told cannot be copied into an answer either.
            if (fact.use == Use::Told)
                value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            rows->addWidget(value);
        }
        if (!fact.detail.isEmpty())
            rows->addWidget(new TextLabel(
                { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
                fact.detail,
                card));
        card->column()->addLayout(rows);
    }
    m_column->addWidget(card);
    // Now and not when the events come round: what is not shown has no height in the layout.
    heading->setVisible(true);
    card->setVisible(true);
    m_column->addSpacing(space::Small);
}

QList<CustomerSide::Fact> CustomerSide::reach() const
{
    const Mask mask = m_page.mask(FieldClass::ContactDetails);
    if (mask.sight == Sight::Hidden)
        return { { tr("Phone and email"),
                   Words::dots(),
                   Words::whyHidden(FieldClass::ContactDetails, mask.reason),
                   {} } };
    QList<Fact> facts;
    for (const WayToReach& way : waysToReach(m_page.view())) {
        QStringList holders;
        for (const SourceId& source : way.sources)
            holders.append(m_sources.names().of(source));
        Fact fact { way.field == Field::Phone ? tr("Phone") : tr("Email"), way.text, {} };
        if (way.confirmed) {
            fact.chip = tr("Confirmed with the customer");
            fact.tone = Tone::Green;
        } else if (holders.size() == 1) {
            fact.chip = holders.takeFirst();
        }
        fact.detail = holders.join(u", "_s);
        fact.use = way.mask.use;
        facts.append(fact);
    }
    if (facts.isEmpty())
        facts.append({ tr("Phone and email"), tr("None held by any source"), {}, {} });
    return facts;
}

QList<CustomerSide::Fact> CustomerSide::origins() const
{
    QList<Fact> facts;
    for (const PersonSource& person : m_page.view().people) {
        const auto state = m_sources.source(person.from.source);
        Fact fact = state ? factOf(*state)
                          : Fact { m_sources.names().of(person.from.source), {}, {}, {} };
        fact.value.clear();
        fact.detail = person.role.isEmpty()
            ? tr("Record %1 · fetched %2")
                  .arg(person.key, Words::age(person.from.fetched, m_clock.now()))
            : tr("%1, record %2 · fetched %3")
                  .arg(person.role, person.key, Words::age(person.from.fetched, m_clock.now()));
        facts.append(fact);
    }
    return facts;
}

QList<CustomerSide::Fact> CustomerSide::lookUps() const
{
    QList<Fact> facts;
    for (const LookUpState& state : m_page.lookUps()) {
        Fact fact { state.name, {}, {} };
        switch (state.stage) {
        case LookUpState::Stage::Asking:
            fact.chip = tr("Asking…");
            fact.tone = Tone::Blue;
            fact.icon = u"sync"_s;
            break;
        case LookUpState::Stage::Answered:
            //: %1 is a time: what a source answered is of then.
            fact.chip = tr("As at %1").arg(Words::time(state.at));
            fact.tone = Tone::Green;
            fact.icon = u"tick"_s;
            break;
        case LookUpState::Stage::Failed:
            fact.chip = tr("No answer");
            fact.tone = Tone::Amber;
            fact.icon = u"offline"_s;
            if (state.error)
                fact.detail = SourceWords::trouble(*state.error);
            break;
        }
        facts.append(fact);
    }
    return facts;
}

QList<CustomerSide::Fact> CustomerSide::allSources() const
{
    QList<Fact> facts;
    for (const SourceState& source : m_sources.sources())
        facts.append(factOf(source));
    return facts;
}

QList<CustomerSide::Fact> CustomerSide::disagreements() const
{
    QList<Fact> facts;
    const SourceNames& names = m_sources.names();
    for (const Disagreement& one : m_page.view().disagreements) {
        for (qsizetype i = 0; i < one.values.size(); ++i) {
            const DisputedValue& value = one.values.at(i);
            const QString who = ConflictWords::holders(value, names, m_clock.now());
            facts.append({ i == 0 ? ConflictWords::name(one.detail) : QString(),
                           ConflictWords::value(value),
                           i == 0 ? u"%1\n%2"_s.arg(who, ConflictWords::why(one, names)) : who,
                           {} });
            facts.last().use = value.mask.use;
        }
    }
    return facts;
}

QList<CustomerSide::Fact> CustomerSide::confirmed() const
{
    QList<Fact> facts;
    for (const ConfirmedDetail& one : m_page.view().confirmed) {
        const Confirmation& said = one.confirmation;
        facts.append({ ConflictWords::name(said.detail),
                       one.mask.sight == Sight::Hidden
                           ? Words::dots()
                           : ConflictWords::value(said.detail, said.value),
                       ConflictWords::confirmed(one, m_sources.names(), m_clock.now()),
                       {} });
        facts.last().use = one.mask.use;
    }
    return facts;
}

CustomerSide::Fact CustomerSide::factOf(const SourceState& source) const
{
    Fact fact;
    fact.caption = source.name;
    fact.chip = Words::condition(source.condition);
    fact.tone = SourcesModel::tone(source.condition);
    fact.icon = iconOf(source.condition);
    const QString area = Words::service(source.serviceArea);
    fact.detail = source.asAt.isValid()
        //: %1 is a service area, %2 an age such as "just now" or "5 minutes ago".
        ? tr("%1 · last complete %2").arg(area, Words::age(source.asAt, m_clock.now()))
        : area;
    return fact;
}

}
