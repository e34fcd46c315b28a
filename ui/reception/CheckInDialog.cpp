#include "ui/reception/CheckInDialog.h"

#include "pages/Words.h"
#include "pages/reception/VisitWords.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/GapLine.h"
#include "ui/common/RowList.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int Rows = 4;

}

CheckInDialog::CheckInDialog(ReceptionPage& page,
                             AppointmentsPage& appointments,
                             SearchPage& search,
                             const SourcesPage& sources,
                             QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_appointments(appointments)
    , m_search(search)
    , m_who(new QLineEdit(this))
    , m_model(this)
    , m_expected(new RowList(RowDelegate::Dates::None, this))
    , m_found(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_list(new RowList(RowDelegate::Dates::None, this))
    , m_chosen(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_reason(new QComboBox(this))
    , m_checkIn(new QPushButton(tr("Give a ticket"), this))
    , m_given(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
{
    setObjectName(u"checkInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check in"));
    m_who->setObjectName(u"checkInWho"_s);
    m_who->setAccessibleName(tr("Who has come"));
    m_who->setPlaceholderText(tr("Name, address, phone or reference; empty: no name is needed"));
    m_who->setMaxLength(200);
    m_expected->setObjectName(u"checkInExpected"_s);
    m_expected->setAccessibleName(tr("Appointments today"));
    m_expected->setModel(&m_model);
    m_list->setObjectName(u"checkInFound"_s);
    m_list->setAccessibleName(tr("Customers found"));
    m_list->setModel(&search.results());
    m_chosen->setObjectName(u"checkInChosen"_s);
    m_reason->setObjectName(u"checkInReason"_s);
    m_reason->setAccessibleName(tr("Why they have come"));
    for (const QString& reason : VisitWords::reasons())
        m_reason->addItem(VisitWords::reason(reason), reason);
    m_checkIn->setObjectName(u"checkInGive"_s);
    m_checkIn->setDefault(true);
    m_given->setObjectName(u"checkInGiven"_s);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"checkInClose"_s);
    close->setAutoDefault(false);

    auto* needs = new FlowLayout(space::Medium);
    for (const Need need : AllNeeds) {
        auto* box = new QCheckBox(VisitWords::need(need), this);
        box->setObjectName(u"need-"_s + wordOf(need));
        m_needs.append(box);
        needs->addWidget(box);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_given, 1);
    buttons->addWidget(m_checkIn);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    const auto heading = [this](const QString& words) {
        return new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, words, this);
    };
    column->addWidget(heading(tr("Who has come?")));
    column->addWidget(m_who);
    column->addWidget(new GapLine(sources, { RecordKind::Person }, this, GapLine::Lists::Both));
    column->addWidget(m_expected);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    column->addWidget(m_chosen);
    column->addWidget(heading(tr("Why have they come?")));
    column->addWidget(m_reason);
    column->addWidget(heading(tr("What do they need?")));
    column->addLayout(needs);
    column->addSpacing(space::Small);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_list->setMinimumHeight(Rows * m_list->fontMetrics().height() * 3);
    m_expected->setMaximumHeight(2 * m_expected->fontMetrics().height() * 3);

    connect(m_who, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_given->clear();
        m_arrival = {};
        m_chosen->clear();
        showExpected();
        m_search.ask(text);
    });
    connect(&m_appointments, &AppointmentsPage::changed, this, &CheckInDialog::showExpected);
    const auto expectRow = [this](const QModelIndex& index) {
        if (const Appointment* one = m_model.at(index.row()))
            expect(AppointmentsPage::arrivalOf(*one));
    };
    connect(m_expected, &QListView::activated, this, expectRow);
    connect(m_expected, &QListView::clicked, this, expectRow);
    connect(&m_search, &SearchPage::answered, this, &CheckInDialog::showResults);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        choose(index.row());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        choose(index.row());
    });
    connect(m_checkIn, &QPushButton::clicked, this, &CheckInDialog::checkIn);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_search.ask({});
    showExpected();
    showResults();
}

void CheckInDialog::expect(const ticket::Arrival& arrival)
{
    m_arrival = arrival;
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(arrival.reason)));
    for (int at = 0; at < m_needs.size(); ++at)
        m_needs.at(at)->setChecked(arrival.needs.testFlag(AllNeeds[std::size_t(at)]));
    m_chosen->setText(
        tr("Appointment %1 · %2").arg(Words::time(arrival.appointment), arrival.name));
    // Once the key that chose has been dealt with.
    QTimer::singleShot(0, m_checkIn, [this] { m_checkIn->setFocus(); });
}

void CheckInDialog::showExpected()
{
    m_model.show(m_appointments.expected(m_who->text()));
    m_expected->setVisible(m_model.rowCount() > 0);
}

void CheckInDialog::showResults()
{
    m_found->setText(m_search.summary());
    m_list->setVisible(m_search.state() == SearchPage::State::Found);
}

void CheckInDialog::choose(int row)
{
    const auto customer = m_search.results().customerAt(row);
    if (customer.isEmpty())
        return;
    m_search.settle();
    m_arrival.customer = customer;
    m_arrival.name = m_search.results().index(row).data(TitleRole).toString();
    m_chosen->setText(m_arrival.name);
    // Once the key that chose has been dealt with.
    QTimer::singleShot(0, m_reason, [this] { m_reason->setFocus(); });
}

void CheckInDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // In the list Enter has chosen somebody, and after a name it leads to those who were found: a
    // ticket is given only by who means it.
    if (enter && (m_list->hasFocus() || m_expected->hasFocus()))
        return;
    if (enter && m_who->hasFocus() && m_arrival.name.isEmpty()) {
        for (RowList* list : { m_expected, m_list }) {
            if (list->isVisible()) {
                list->setFocus();
                list->setCurrentIndex(list->model()->index(0, 0));
                return;
            }
        }
    }
    QDialog::keyPressEvent(event);
}

void CheckInDialog::checkIn()
{
    m_arrival.reason = m_reason->currentData().toString();
    m_arrival.needs = {};
    for (int at = 0; at < m_needs.size(); ++at)
        m_arrival.needs.setFlag(AllNeeds[std::size_t(at)], m_needs.at(at)->isChecked());
    const Ticket given = m_page.desk().checkIn(m_arrival);
    // For the next one in the line.
    m_arrival = {};
    m_who->clear();
    m_chosen->clear();
    for (QCheckBox* box : std::as_const(m_needs))
        box->setChecked(false);
    m_given->setText(tr("Ticket %1").arg(given.number));
    m_who->setFocus();
    Q_EMIT checkedIn(given);
}

}
