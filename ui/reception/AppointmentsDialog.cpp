#include "ui/reception/AppointmentsDialog.h"

#include "pages/Words.h"
#include "pages/reception/VisitWords.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/GapLine.h"
#include "ui/common/RowList.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int Rows = 6;

    /// The same day as before, where it is still there.
    void chooseAgain(QComboBox* box, const QVariant& before)
    {
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }

}

AppointmentsDialog::AppointmentsDialog(AppointmentsPage& page,
                                       const Guest& guest,
                                       const SourcesPage& sources,
                                       QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_guest(guest)
    , m_model(this)
    , m_day(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_list(new RowList(RowDelegate::Dates::None, this))
    , m_checkIn(new QPushButton(tr("Check &in"), this))
    , m_move(new QPushButton(tr("&Move to the time on the right"), this))
    , m_cancel(new QPushButton(tr("Ca&ncel this appointment"), this))
    , m_name(new QLineEdit(this))
    , m_reason(new QComboBox(this))
    , m_bookDay(new QComboBox(this))
    , m_time(new QComboBox(this))
    , m_book(new QPushButton(tr("&Book"), this))
    , m_told(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
{
    setObjectName(u"appointmentsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Appointments"));
    m_told->setObjectName(u"appointmentsTold"_s);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"appointmentsClose"_s);
    close->setAutoDefault(false);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::Large);
    sides->addWidget(expectedSide(), 3);
    sides->addWidget(bookingSide(), 2);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(new GapLine(sources, {}, this, GapLine::Lists::Facts));
    column->addLayout(sides, 1);
    column->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * 120, sizeHint().height());

    fillDays();
    fillTimes();
    connect(m_day, &QComboBox::currentIndexChanged, this, &AppointmentsDialog::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &AppointmentsDialog::refresh);
    connect(m_bookDay, &QComboBox::currentIndexChanged, this, &AppointmentsDialog::fillTimes);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        // Another name is another person, whom nobody has looked up.
        m_guest.customer = {};
        showChosen();
    });
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &AppointmentsDialog::showChosen);
    connect(m_list, &QListView::activated, m_checkIn, &QPushButton::click);
    connect(m_checkIn, &QPushButton::clicked, this, [this] {
        if (const Appointment* one = chosen()) {
            const ticket::Arrival arrival = AppointmentsPage::arrivalOf(*one);
            accept();
            Q_EMIT checkInWanted(arrival);
        }
    });
    connect(m_move, &QPushButton::clicked, this, &AppointmentsDialog::move);
    connect(m_cancel, &QPushButton::clicked, this, &AppointmentsDialog::cancel);
    connect(m_book, &QPushButton::clicked, this, &AppointmentsDialog::book);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_page, &AppointmentsPage::changed, this, [this] {
        fillDays();
        fillTimes();
        refresh();
    });
    refresh();
    m_filter->setFocus();
}

QWidget* AppointmentsDialog::expectedSide()
{
    auto* side = new QWidget(this);
    m_day->setObjectName(u"appointmentsDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_filter->setObjectName(u"appointmentsFilter"_s);
    m_filter->setAccessibleName(tr("Name or reference"));
    m_filter->setPlaceholderText(tr("Name or reference"));
    m_filter->setMaxLength(100);
    m_list->setObjectName(u"appointmentsList"_s);
    m_list->setAccessibleName(tr("Appointments of the day"));
    m_list->setEmptyWords(tr("No appointments"));
    m_list->setModel(&m_model);
    m_list->setMinimumHeight(Rows * fontMetrics().height() * 3);
    m_checkIn->setObjectName(u"appointmentsCheckIn"_s);
    m_move->setObjectName(u"appointmentsMove"_s);
    m_move->setAutoDefault(false);
    m_cancel->setObjectName(u"appointmentsCancel"_s);
    m_cancel->setAutoDefault(false);
    auto* buttons = new FlowLayout(space::Small);
    for (QPushButton* button : { m_checkIn, m_move, m_cancel })
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Strong }, tr("Who is expected"), side));
    column->addWidget(m_day);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return side;
}

QWidget* AppointmentsDialog::bookingSide()
{
    auto* side = new QWidget(this);
    m_name->setObjectName(u"bookName"_s);
    m_name->setText(m_guest.name);
    m_name->setMaxLength(100);
    m_reason->setObjectName(u"bookReason"_s);
    for (const QString& reason : VisitWords::reasons())
        m_reason->addItem(VisitWords::reason(reason), reason);
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(m_guest.reason)));
    m_bookDay->setObjectName(u"bookDay"_s);
    m_time->setObjectName(u"bookTime"_s);
    m_book->setObjectName(u"book"_s);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Strong }, tr("Book an appointment"), side));
    const auto add = [side, column](const QString& words, QWidget* field) {
        field->setAccessibleName(words);
        column->addWidget(new TextLabel(
            { TextLabel::Size::Small, TextLabel::Weight::Strong, TextLabel::Colour::Muted },
            words,
            side));
        column->addWidget(field);
    };
    add(tr("For whom"), m_name);
    add(tr("What about"), m_reason);
    add(tr("On which day"), m_bookDay);
    add(tr("At what time"), m_time);
    column->addWidget(m_book);
    column->addStretch(1);
    return side;
}

void AppointmentsDialog::fillDays()
{
    const QSignalBlocker quiet(m_day);
    const QSignalBlocker silent(m_bookDay);
    const QVariant shown = m_day->currentData();
    const QVariant wanted = m_bookDay->currentData();
    m_day->clear();
    m_bookDay->clear();
    const QDate today = m_page.today();
    m_day->addItem(tr("Today, %1").arg(AppointmentsPage::dayWords(today)), today);
    const auto days = m_page.appointments().freeDays();
    for (const QDate& day : days) {
        if (day != today)
            m_day->addItem(AppointmentsPage::dayWords(day), day);
        m_bookDay->addItem(AppointmentsPage::dayWords(day), day);
    }
    chooseAgain(m_day, shown);
    chooseAgain(m_bookDay, wanted);
}

void AppointmentsDialog::fillTimes()
{
    const QVariant before = m_time->currentData();
    m_time->clear();
    const auto times = m_page.appointments().slotsOn(m_bookDay->currentData().toDate());
    for (const AppointmentSlot& slot : times) {
        if (slot.free > 0)
            m_time->addItem(Words::time(slot.at), slot.at);
    }
    chooseAgain(m_time, before);
    showChosen();
}

const Appointment* AppointmentsDialog::chosen() const
{
    return m_model.at(m_list->currentIndex().row());
}

void AppointmentsDialog::refresh()
{
    m_model.show(m_page.on(m_day->currentData().toDate(), m_filter->text()));
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    showChosen();
}

void AppointmentsDialog::showChosen()
{
    const Appointment* one = chosen();
    const bool hasCome = one && m_page.ticketOf(*one);
    const bool isToday = m_day->currentData().toDate() == m_page.today();
    m_checkIn->setEnabled(one && !hasCome && isToday);
    m_move->setEnabled(one && !hasCome && m_time->count() > 0);
    m_cancel->setEnabled(one && !hasCome);
    m_book->setEnabled(!m_name->text().trimmed().isEmpty() && m_time->count() > 0);
}

void AppointmentsDialog::tell(const QString& words)
{
    m_told->setText(words);
}

void AppointmentsDialog::book()
{
    Appointment wish;
    wish.customer = m_guest.customer;
    wish.name = m_name->text().trimmed();
    wish.reason = m_reason->currentData().toString();
    wish.at = m_time->currentData().toDateTime();
    const auto made = m_page.appointments().book(wish, m_page.desk().desk());
    if (!made) {
        tell(AppointmentsPage::troubleWords(made.error()));
        return;
    }
    const QString words = AppointmentsPage::bookedWords(*made);
    tell(words);
    Q_EMIT booked(*made, words);
}

void AppointmentsDialog::move()
{
    const Appointment* one = chosen();
    if (!one)
        return;
    Appointment moved = *one;
    moved.at = m_time->currentData().toDateTime();
    const Outcome done = m_page.appointments().move(moved.id, moved.at, m_page.desk().desk());
    tell(done ? AppointmentsPage::bookedWords(moved)
              : AppointmentsPage::troubleWords(done.error()));
}

void AppointmentsDialog::cancel()
{
    if (const Appointment* one = chosen()) {
        const QString reference = one->reference;
        m_page.appointments().cancel(one->id, m_page.desk().desk());
        tell(tr("The appointment %1 is cancelled.").arg(reference));
    }
}

}
