#include "ui/reception/ReceptionWorkspace.h"

#include "base/Receive.h"
#include "desk/reception/VisitPosting.h"
#include "pages/Words.h"
#include "ui/common/HouseStyle.h"
#include "ui/customer/CustomerPanel.h"
#include "ui/reception/AppointmentsDialog.h"
#include "ui/reception/CheckInDialog.h"
#include "ui/reception/DocumentsDialog.h"
#include "ui/reception/FiguresDialog.h"
#include "ui/reception/FormDialog.h"
#include "ui/reception/HandOverDialog.h"
#include "ui/reception/PublicDisplay.h"
#include "ui/reception/QueuePanel.h"
#include "ui/reception/ReceptionSide.h"
#include "ui/reception/SeenDialog.h"
#include "ui/reception/ServingPanel.h"
#include "ui/reception/SummaryDialog.h"
#include "ui/reception/SummaryPrint.h"
#include "ui/reception/SurveyWindow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace guildhall {

using namespace Qt::StringLiterals;

ReceptionWorkspace::ReceptionWorkspace(Reception& reception,
                                       CustomerPage& customer,
                                       SourcesPage& sources,
                                       const Clock& clock,
                                       QWidget* parent)
    : QWidget(parent)
    , m_reception(reception)
    , m_customer(customer)
    , m_clock(clock)
    , m_queue(new QueuePanel(reception.page, reception.appointments, this))
    , m_serving(new ServingPanel(reception.page, customer, sources, clock, this))
    , m_side(new ReceptionSide(reception.page, reception.survey, this))
    , m_print(new SummaryPrint(*this))
    , m_scanFolder(reception.scanFolder)
{
    setObjectName(u"receptionWorkspace"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_queue);
    row->addWidget(m_serving, 1);
    row->addWidget(m_side);
    m_queue->warnOf(sources);

    ReceptionDesk& desk = m_reception.page.desk();
    connect(&desk, &ReceptionDesk::called, this, &ReceptionWorkspace::called);
    connect(&desk, &ReceptionDesk::nobodyToCall, this, [this] {
        m_serving->tell(tr("There is nobody whom this desk can call now."));
    });
    connect(&desk, &ReceptionDesk::failed, this, [this](const Error& error) {
        m_serving->tell(Words::sentence(error));
    });
    connect(m_queue, &QueuePanel::checkInWanted, this, &ReceptionWorkspace::checkIn);
    connect(m_queue, &QueuePanel::appointmentsWanted, this, &ReceptionWorkspace::appointments);
    connect(m_serving, &ServingPanel::bookingWanted, this, &ReceptionWorkspace::appointments);
    connect(m_serving, &ServingPanel::formWanted, this, &ReceptionWorkspace::fillIn);
    connect(m_serving, &ServingPanel::summaryWanted, this, &ReceptionWorkspace::summarise);
    connect(m_print, &SummaryPrint::told, m_serving, &ServingPanel::tell);
    connect(&m_reception.appointments.appointments(),
            &AppointmentDesk::failed,
            this,
            [this](const Error& error) { m_serving->tell(Words::sentence(error)); });
    connect(m_queue, &QueuePanel::figuresWanted, this, &ReceptionWorkspace::figures);
    m_queue->offerFigures(reception.facts ? QueuePanel::Figures::Offered
                                          : QueuePanel::Figures::NotPermitted);
    connect(m_queue, &QueuePanel::displayWanted, this, [this] { openDisplay(); });
    connect(m_queue, &QueuePanel::deskChosen, this, [this](const QString& name) {
        m_reception.page.desk().setName(name);
        m_reception.keepDesk(name);
    });
    connect(m_serving, &ServingPanel::seenWanted, this, &ReceptionWorkspace::askSeen);
    connect(m_serving, &ServingPanel::documentsWanted, this, &ReceptionWorkspace::askDocuments);
    connect(&m_serving->customerPanel(),
            &CustomerPanel::searchWanted,
            this,
            &ReceptionWorkspace::searchWanted);
    connect(&m_serving->customerPanel(),
            &CustomerPanel::sourcesWanted,
            this,
            &ReceptionWorkspace::sourcesWanted);
    connect(m_side, &ReceptionSide::answered, this, [this](const SurveyAnswers& answers) {
        keep(postingOf(answers, m_clock.now()), {});
    });
    connect(m_side, &ReceptionSide::handOverWanted, this, &ReceptionWorkspace::handOver);
    connect(&m_reception.page, &ReceptionPage::changed, this, &ReceptionWorkspace::fit);
    connect(m_side, &ReceptionSide::finished, this, &ReceptionWorkspace::finish);
    connect(m_side, &ReceptionSide::passed, this, &ReceptionWorkspace::passed);
    connect(m_side, &ReceptionSide::notThere, this, &ReceptionWorkspace::notThere);
}

void ReceptionWorkspace::callNext()
{
    m_serving->tell({});
    m_reception.page.desk().callNext();
}

void ReceptionWorkspace::serve()
{
    m_reception.page.desk().serve();
}

void ReceptionWorkspace::called(const Ticket& ticket)
{
    m_serving->tell({});
    // Whoever was on the screen before is nobody's business at this desk now.
    if (ticket.customer.isEmpty())
        m_customer.close();
    else if (ticket.customer != m_customer.customer())
        m_customer.open(ticket.customer);
}

void ReceptionWorkspace::finish()
{
    ReceptionDesk& desk = m_reception.page.desk();
    const Ticket* ticket = desk.current();
    if (!ticket)
        return;
    const QString number = ticket->number;
    desk.done(u"done"_s, contactOf(*ticket, m_clock.now()));
    m_customer.close();
    m_serving->tell(tr("The visit of %1 is finished and kept.").arg(number));
}

void ReceptionWorkspace::passed(const QString& number, const QString& to)
{
    m_customer.close();
    //: %1 is the number of a ticket, %2 a desk or a service.
    m_serving->tell(tr("%1 waits for %2 now and has kept the place in the queue.").arg(number, to));
}

void ReceptionWorkspace::notThere(const QString& number)
{
    m_customer.close();
    //: %1 is the number of a ticket.
    m_serving->tell(
        tr("%1 did not come. If they do, This ticket puts them back in their place.").arg(number));
}

void ReceptionWorkspace::checkIn()
{
    auto* dialog = new CheckInDialog(
        m_reception.page, m_reception.appointments, m_reception.search, m_customer.sources(), this);
    dialog->open();
}

void ReceptionWorkspace::expect(const ticket::Arrival& arrival)
{
    auto* dialog = new CheckInDialog(
        m_reception.page, m_reception.appointments, m_reception.search, m_customer.sources(), this);
    dialog->expect(arrival);
    dialog->open();
}

void ReceptionWorkspace::appointments()
{
    AppointmentsDialog::Guest guest;
    if (const Ticket* here = m_reception.page.desk().current())
        guest = { here->customer, here->name, here->reason };
    auto* dialog
        = new AppointmentsDialog(m_reception.appointments, guest, m_customer.sources(), this);
    connect(dialog, &AppointmentsDialog::checkInWanted, this, &ReceptionWorkspace::expect);
    connect(dialog,
            &AppointmentsDialog::booked,
            this,
            [this](const Appointment& made, const QString& words) {
                VisitDeed deed;
                deed.what = VisitDeed::What::Appointment;
                deed.at = made.at;
                deed.reference = made.reference;
                m_reception.summary.did(deed);
                m_serving->tell(words);
            });
    dialog->open();
}

void ReceptionWorkspace::figures()
{
    if (!m_reception.facts)
        return;
    auto* dialog = new FiguresDialog(m_reception.facts, m_reception.survey, m_clock, this);
    dialog->open();
}

void ReceptionWorkspace::fillIn()
{
    const Ticket* here = m_reception.page.desk().current();
    if (!here)
        return;
    NewRequest like;
    like.customer = here->customer;
    like.contact = EntryId(here->id);
    m_reception.forms.beginFor(like);
    auto* dialog = new FormDialog(
        m_reception.forms, m_reception.catalogue, m_reception.summary.language(), this);
    connect(dialog, &FormDialog::sent, this, [this](const ServiceReason& reason) {
        VisitDeed deed;
        deed.what = VisitDeed::What::Request;
        deed.title = reason.name.english;
        deed.welsh = reason.name.welsh;
        m_reception.summary.did(deed);
        m_serving->tell(tr("The request is kept and will be sent."));
    });
    dialog->open();
}

void ReceptionWorkspace::summarise()
{
    if (!m_reception.summary.isPossible())
        return;
    auto* dialog
        = new SummaryDialog(m_reception.summary, m_customer.customer(), m_reception.leaves, this);
    connect(dialog, &SummaryDialog::printWanted, m_print, &SummaryPrint::print);
    connect(dialog, &SummaryDialog::saveWanted, m_print, &SummaryPrint::save);
    connect(dialog,
            &SummaryDialog::sendWanted,
            this,
            [this](const Posting& posting, const QString& to) {
                keep(posting, tr("The summary is kept and will be sent to %1.").arg(to));
            });
    dialog->open();
}

void ReceptionWorkspace::askSeen()
{
    auto* dialog = new SeenDialog(m_customer.view().name.text, this);
    connect(dialog, &SeenDialog::seen, this, [this](const QString& paper) {
        const Ticket* ticket = m_reception.page.desk().current();
        if (ticket)
            keep(paperSeen(*ticket, m_customer.customer(), paper, m_reception.staff), {});
    });
    dialog->open();
}

void ReceptionWorkspace::askDocuments()
{
    auto* dialog = new DocumentsDialog(m_customer.view(), m_scanFolder, m_attached, this);
    connect(dialog,
            &DocumentsDialog::received,
            this,
            [this](const Posting& posting, const QStringList& files) {
                m_attached += files;
                VisitDeed deed;
                deed.count = int(posting.outgoing.size());
                deed.reference = posting.outgoing.first().payload.value(u"reference"_s).toString();
                m_reception.summary.did(deed);
                keep(posting, tr("Documents kept, to be sent: %1").arg(posting.outgoing.size()));
            });
    connect(dialog, &DocumentsDialog::watched, this, [this](const QString& folder) {
        m_scanFolder = folder;
    });
    dialog->open();
}

void ReceptionWorkspace::keep(const Posting& posting, const QString& words)
{
    Posting mine = posting;
    mine.who = m_reception.staff;
    receive(m_reception.post(mine), this, [this, words](const Result<Posted>& posted) {
        if (!posted)
            m_serving->tell(Words::sentence(posted.error()));
        else if (!words.isEmpty())
            m_serving->tell(words);
    });
}

void ReceptionWorkspace::handOver()
{
    if (m_reception.survey.isEmpty())
        return;
    auto* dialog = new HandOverDialog(this);
    connect(dialog, &HandOverDialog::handedOver, this, &ReceptionWorkspace::showSurvey);
    dialog->open();
}

void ReceptionWorkspace::showSurvey(const QString& pin)
{
    const QString language = QLocale().language() == QLocale::Welsh ? u"cy"_s : u"en"_s;
    auto* survey = new SurveyWindow(m_reception.survey, language, pin, window());
    connect(survey, &SurveyWindow::answered, this, [this](const SurveyAnswers& answers) {
        keep(postingOf(answers, m_clock.now()), tr("The answers are kept and will be sent."));
    });
    survey->showFullScreen();
}

PublicDisplay* ReceptionWorkspace::openDisplay()
{
    if (!m_display)
        m_display = new PublicDisplay(m_reception.page, m_reception.chime, window());
    m_display->show();
    m_display->raise();
    return m_display;
}

void ReceptionWorkspace::retell()
{
    m_reception.page.retell();
}

void ReceptionWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ReceptionWorkspace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
    if (event->type() == QEvent::LanguageChange)
        retell();
}

void ReceptionWorkspace::paintEvent(QPaintEvent*)
{
    // The gap of one unit between the columns is the line that parts them.
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(*this).line);
}

void ReceptionWorkspace::fit()
{
    // In widths of a letter, so that large text and a small window are the same case.
    const int letter = fontMetrics().averageCharWidth();
    const bool narrow = width() < letter * 150;
    m_queue->setFixedWidth(letter * (narrow ? 38 : 44));
    m_side->setFixedWidth(letter * (narrow ? 36 : 42));
    // Without room for three columns the queue stands there while nobody is served, and what is
    // asked and finished while somebody is.
    const bool two = width() < letter * 120;
    const bool serving = m_reception.page.desk().current() != nullptr;
    m_queue->setVisible(!two || !serving);
    m_side->setVisible(!two || serving);
}

}
