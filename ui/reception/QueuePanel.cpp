#include "ui/reception/QueuePanel.h"

#include "pages/reception/VisitWords.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/GapLine.h"
#include "ui/common/RowList.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MostDesks = 8;
    constexpr std::array BackIn { 15, 30, 60 }; // minutes

    TextLabel* small(QWidget* parent)
    {
        return new TextLabel(
            { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
            parent);
    }

}

QueuePanel::QueuePanel(ReceptionPage& page, AppointmentsPage& appointments, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_appointments(appointments)
    , m_heading(sectionLabel(this))
    , m_longest(small(this))
    , m_trouble(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_list(new RowList(RowDelegate::Dates::None, this))
    , m_next(new QPushButton(this))
    , m_checkIn(new QPushButton(this))
    , m_booked(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_display(new QPushButton(this))
    , m_desk(new QPushButton(this))
    , m_figures(new QPushButton(this))
    , m_wait(small(this))
    , m_today(small(this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_heading->setObjectName(u"queueHeading"_s);
    m_trouble->setObjectName(u"queueTrouble"_s);
    m_list->setObjectName(u"queue"_s);
    m_list->setModel(&page.queue());
    m_next->setObjectName(u"callNext"_s);
    m_next->setDefault(true);
    m_next->setProperty("primary", true);
    m_checkIn->setObjectName(u"checkIn"_s);
    m_booked->setObjectName(u"openAppointments"_s);
    m_more->setObjectName(u"ticketMenu"_s);
    m_more->setMenu(&m_menu);
    m_display->setObjectName(u"openDisplay"_s);
    m_desk->setObjectName(u"deskMenu"_s);
    m_desk->setMenu(&m_desks);
    m_figures->setObjectName(u"openFigures"_s);
    m_wait->setObjectName(u"waitWords"_s);
    m_today->setObjectName(u"todayWords"_s);

    auto* head = new FlowLayout(space::Small, FlowLayout::Ends::Apart);
    head->addWidget(m_heading);
    head->addWidget(m_longest);
    auto* buttons = new FlowLayout(space::Small);
    for (QPushButton* button :
         { m_next, m_checkIn, m_booked, m_more, m_display, m_desk, m_figures })
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Large, space::Medium, space::Medium);
    column->setSpacing(space::Small);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_wait);
    column->addWidget(m_today);

    connect(m_next, &QPushButton::clicked, this, [this] { m_page.desk().callNext(); });
    connect(m_checkIn, &QPushButton::clicked, this, &QueuePanel::checkInWanted);
    connect(m_booked, &QPushButton::clicked, this, &QueuePanel::appointmentsWanted);
    connect(m_figures, &QPushButton::clicked, this, &QueuePanel::figuresWanted);
    connect(m_display, &QPushButton::clicked, this, &QueuePanel::displayWanted);
    connect(&m_menu, &QMenu::aboutToShow, this, &QueuePanel::fillMenu);
    connect(&m_desks, &QMenu::aboutToShow, this, &QueuePanel::fillDesks);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        m_page.desk().callThis(m_page.queue().ticketAt(index.row()));
    });
    connect(&m_page, &ReceptionPage::changed, this, &QueuePanel::refresh);
    connect(&m_appointments, &AppointmentsPage::changed, this, &QueuePanel::refresh);
    retranslate();
    refresh();
}

void QueuePanel::warnOf(const SourcesPage& sources)
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_list),
                         new GapLine(sources, {}, this, GapLine::Lists::Facts));
}

void QueuePanel::offerFigures(Figures figures)
{
    m_figures->setVisible(figures == Figures::Offered);
}

void QueuePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QueuePanel::retranslate()
{
    m_next->setText(tr("Call next · %1").arg(u"F9"_s));
    m_checkIn->setText(tr("Check in · %1").arg(u"F4"_s));
    m_booked->setText(tr("Appointments · %1").arg(u"F7"_s));
    m_more->setText(tr("This ticket"));
    m_display->setText(tr("Public display"));
    m_figures->setText(tr("Figures"));
    m_list->setAccessibleName(tr("Who waits"));
    m_list->setEmptyWords(tr("Nobody waits"));
    refresh();
}

void QueuePanel::refresh()
{
    m_heading->setText(m_page.heading());
    m_longest->setText(m_page.longest());
    m_trouble->setText(m_page.trouble());
    m_trouble->setVisible(!m_page.trouble().isEmpty());
    m_wait->setText(m_page.waitWords());
    QStringList day { m_page.today(), m_appointments.nextWords() };
    day.removeAll(QString());
    m_today->setText(day.join(u" · "_s));
    m_next->setEnabled(!m_page.desk().current() && m_page.desk().asking().isEmpty());
    m_desk->setText(tr("Desk %1").arg(m_page.desk().desk().name));
    m_more->setEnabled(!m_page.queue().rows().isEmpty());
}

QString QueuePanel::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return m_page.queue().ticketAt(index.isValid() ? index.row() : 0);
}

void QueuePanel::fillMenu()
{
    m_menu.clear();
    ReceptionDesk& desk = m_page.desk();
    const QString id = chosen();
    const Ticket* ticket = desk.queue().find(id);
    if (!ticket)
        return;
    const auto add = [this](const QString& words, bool possible, auto run) {
        QAction* action = m_menu.addAction(words);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, run);
    };
    const bool ours = ticket->holder.station == desk.desk().station;
    //: %1 is the number of a ticket.
    add(tr("Call %1").arg(ticket->number), ours && ticket->isOpen() && !desk.current(), [this, id] {
        m_page.desk().callThis(id);
    });
    for (const int minutes : BackIn) {
        add(tr("Back in %1, place kept").arg(VisitWords::minutes(minutes)),
            ours && ticket->state == Ticket::State::Waiting,
            [this, id, minutes] {
                m_page.desk().later(id, m_page.clock().now().addSecs(minutes * 60));
            });
    }
    const bool isGone
        = ticket->state == Ticket::State::Away || ticket->state == Ticket::State::NoShow;
    add(tr("They are back"), ours && isGone, [this, id] { m_page.desk().back(id); });
    add(tr("They have left"), ours && ticket->isOpen(), [this, id] { m_page.desk().left(id); });
    if (!ours)
        add(tr("Take over from desk %1, who does not answer").arg(ticket->holder.name),
            desk.isLost(*ticket),
            [this, id] { m_page.desk().takeOver(id); });
}

void QueuePanel::fillDesks()
{
    m_desks.clear();
    for (int number = 1; number <= MostDesks; ++number) {
        const QString name = QString::number(number);
        QAction* action = m_desks.addAction(tr("Desk %1").arg(name));
        action->setCheckable(true);
        action->setChecked(name == m_page.desk().desk().name);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT deskChosen(name); });
    }
}

}
