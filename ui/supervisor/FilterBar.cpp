#include "ui/supervisor/FilterBar.h"

#include "pages/Words.h"
#include "reports/RangeWords.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/supervisor/PeriodDialog.h"
#include "ui/supervisor/ReportExport.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString& wordIn(FeedbackFilter& filter, FeedbackBy by)
    {
        switch (by) {
        case FeedbackBy::Channel:
            return filter.channel;
        case FeedbackBy::Team:
            return filter.team;
        case FeedbackBy::Service:
            return filter.service;
        case FeedbackBy::Reason:
            return filter.reason;
        case FeedbackBy::Advisor:
            return filter.advisor;
        }
        Q_UNREACHABLE();
    }

}

FilterBar::FilterBar(SupervisorPage& page, Exports exports, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_exports(exports)
    , m_export(new ReportExport(*this))
    , m_title(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_asOf(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_period(new ChoiceButton(this))
    , m_earlier(new ChoiceButton(this))
    , m_format(new ChoiceButton(this))
{
    m_title->setWordWrap(false);
    m_period->setObjectName(u"choosePeriod"_s);
    m_earlier->setObjectName(u"chooseEarlier"_s);
    m_format->setObjectName(u"export"_s);
    m_asOf->setObjectName(u"asOf"_s);

    auto* head = new FlowLayout(space::Small, FlowLayout::Ends::Apart);
    head->addWidget(m_title);
    head->addWidget(m_format);
    auto* choices = new FlowLayout(space::Small);
    choices->addWidget(m_period);
    auto groupings = page.groupings();
    for (const auto by : groupings) {
        auto* button = new ChoiceButton(this);
        button->setObjectName(u"choose_"_s + FeedbackReport::tableOf(by));
        m_choices.append({ by, button });
        choices->addWidget(button);
        connect(button, &ChoiceButton::chosen, this, [this, by](const QVariant& word) {
            choose(by, word.toString());
        });
    }
    choices->addWidget(m_earlier);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(head);
    column->addLayout(choices);
    column->addWidget(m_asOf);
    setTabOrder(m_earlier, m_format);

    connect(m_period, &ChoiceButton::chosen, this, &FilterBar::choosePeriod);
    connect(m_earlier, &ChoiceButton::chosen, this, &FilterBar::chooseEarlier);
    connect(m_format, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_export->ask(FeedbackReport::toPublish(m_exports == Exports::Contacts
                                                    ? m_page.contacts()
                                                    : m_page.satisfaction()),
                      ReportFormat(value.toInt()));
    });
    connect(m_export, &ReportExport::told, m_asOf, &TextLabel::setText);
    connect(&m_page, &SupervisorPage::changed, this, [this] {
        if (isVisible()) // otherwise once it is shown
            refresh();
    });
    refresh();
}

void FilterBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void FilterBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void FilterBar::refresh()
{
    showPeriods();
    auto filter = m_page.filter();
    for (const auto& [by, button] : std::as_const(m_choices)) {
        QList<ChoiceButton::Choice> words;
        switch (by) {
        case FeedbackBy::Channel:
            words.append({ tr("All channels"), QString() });
            break;
        case FeedbackBy::Team:
            words.append({ tr("All teams"), QString() });
            break;
        case FeedbackBy::Service:
            words.append({ tr("All services"), QString() });
            break;
        case FeedbackBy::Reason:
            words.append({ tr("All reasons"), QString() });
            break;
        case FeedbackBy::Advisor:
            words.append({ tr("All advisors"), QString() });
            break;
        }
        for (const auto& word : m_page.choices(by))
            words.append({ FeedbackReport::wordOf(by, word).words, word });
        button->show(FeedbackReport::nameOf(by), words, wordIn(filter, by));
        button->setVisible(words.size() > 1);
    }
    showEarlier();
    QList<ChoiceButton::Choice> formats;
    for (const auto format : AllReportFormats)
        formats.append({ ReportExport::nameOf(format), int(format) });
    m_format->show(tr("Export"), formats, {}, tr("Export"));
    if (m_page.readAt().isValid())
        m_asOf->setText(m_page.error() ? tr("Figures as of %1 · they could not be read again")
                                             .arg(Words::dateTime(m_page.readAt()))
                                       : tr("Figures as of %1 · a definition stands under each")
                                             .arg(Words::dateTime(m_page.readAt())));
}

void FilterBar::showPeriods()
{
    const auto valueOf = [](const DateRange& range) {
        return QVariant(QVariantList { range.from, range.to });
    };
    QList<ChoiceButton::Choice> periods;
    for (const auto& period : m_page.periods())
        //: "Latest 6 months: Oct 2023 – Mar 2024"
        periods.append({ tr("%1: %2").arg(period.name, rangeWords(period.range, Words::locale())),
                         valueOf(period.range) });
    periods.append({ tr("Other days…"), QVariant() });
    m_period->show(tr("Period"),
                   periods,
                   valueOf(m_page.filter().range),
                   rangeWords(m_page.filter().range, Words::locale()));
}

void FilterBar::showEarlier()
{
    using Earlier = SupervisorPage::Earlier;
    QList<ChoiceButton::Choice> choices {
        { tr("Not compared"), int(Earlier::None) },
        { tr("Compared with the time before"), int(Earlier::JustBefore) },
        { tr("Compared with a year earlier"), int(Earlier::YearBefore) },
        { tr("Compared with other days…"), int(Earlier::Chosen) },
    };
    m_earlier->show(
        tr("Compared with"),
        choices,
        int(m_page.earlier()),
        m_page.earlier() == Earlier::Chosen
            //: %1 is a period.
            ? tr("Compared with %1").arg(rangeWords(m_page.earlierRange(), Words::locale()))
            : QString());
}

void FilterBar::choosePeriod(const QVariant& value)
{
    const auto choose = [this](const DateRange& range) {
        auto filter = m_page.filter();
        filter.range = range;
        m_page.choose(filter);
    };
    const auto days = value.toList();
    if (!days.isEmpty()) {
        choose({ days.value(0).toDate(), days.value(1).toDate() });
        return;
    }
    auto* dialog = new PeriodDialog(tr("Choose a period"), m_page.filter().range, this);
    connect(dialog, &PeriodDialog::chosen, this, choose);
    dialog->open();
}

void FilterBar::chooseEarlier(const QVariant& value)
{
    const auto earlier = SupervisorPage::Earlier(value.toInt());
    if (earlier != SupervisorPage::Earlier::Chosen) {
        m_page.compareWith(earlier);
        return;
    }
    const auto before
        = m_page.earlierRange().check() ? m_page.earlierRange() : justBefore(m_page.filter().range);
    auto* dialog = new PeriodDialog(tr("Choose an earlier period"), before, this);
    connect(dialog, &PeriodDialog::chosen, this, [this](const DateRange& range) {
        m_page.compareWith(range);
    });
    dialog->open();
}

void FilterBar::choose(FeedbackBy by, const QString& word)
{
    auto filter = m_page.filter();
    wordIn(filter, by) = word;
    m_page.choose(filter);
}

}
