#include "ui/reception/ServingPanel.h"

#include "pages/reception/VisitWords.h"
#include "ui/common/Card.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/customer/CustomerPanel.h"
#include "ui/reception/SeenDialog.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int LeastLines = 6; // of the single view

}

ServingPanel::ServingPanel(ReceptionPage& page,
                           CustomerPage& customer,
                           SourcesPage& sources,
                           const Clock& clock,
                           QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_customer(customer)
    , m_serving(sectionLabel(this))
    , m_number(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_needs(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_verified(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_told(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_here(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_identify(new QPushButton(this))
    , m_seen(new QPushButton(this))
    , m_documents(new QPushButton(this))
    , m_form(new QPushButton(this))
    , m_book(new QPushButton(this))
    , m_summary(new QPushButton(this))
    , m_card(new Card(this))
    , m_online(new Card(this))
    , m_onlineTitle(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, m_online))
    , m_onlineWords(new TextLabel({}, m_online))
    , m_customerPanel(new CustomerPanel(customer, sources, clock, this))
{
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_serving->setObjectName(u"servingWords"_s);
    m_number->setObjectName(u"servingNumber"_s);
    m_verified->setObjectName(u"servingVerified"_s);
    m_told->setObjectName(u"servingTold"_s);
    m_here->setObjectName(u"visitHere"_s);
    m_here->setDefault(true);
    m_again->setObjectName(u"visitCallAgain"_s);
    m_identify->setObjectName(u"visitIdentify"_s);
    m_seen->setObjectName(u"documentSeen"_s);
    m_documents->setObjectName(u"documentsReceived"_s);
    m_form->setObjectName(u"fillIn"_s);
    m_book->setObjectName(u"bookAppointment"_s);
    m_summary->setObjectName(u"summary"_s);
    m_online->setAccent(Tone::Blue);
    m_online->column()->addWidget(m_onlineTitle);
    m_online->column()->addWidget(m_onlineWords);

    auto* buttons = new FlowLayout(space::Small);
    for (QPushButton* button :
         { m_here, m_again, m_identify, m_seen, m_documents, m_form, m_book, m_summary })
        buttons->addWidget(button);
    m_card->column()->addWidget(m_serving);
    m_card->column()->addWidget(m_number);
    m_card->column()->addWidget(m_needs);
    m_card->column()->addWidget(m_verified);
    m_card->column()->addLayout(buttons);
    m_card->column()->addWidget(m_told);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::Large, space::Large, space::Large, 0);
    top->setSpacing(space::Small);
    top->addWidget(m_card);
    top->addWidget(m_online);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_customerPanel, 1);

    connect(m_here, &QPushButton::clicked, this, [this] { m_page.desk().serve(); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_page.desk().callAgain(); });
    connect(m_identify, &QPushButton::clicked, this, &ServingPanel::identify);
    connect(m_seen, &QPushButton::clicked, this, &ServingPanel::seenWanted);
    connect(m_documents, &QPushButton::clicked, this, &ServingPanel::documentsWanted);
    connect(m_book, &QPushButton::clicked, this, &ServingPanel::bookingWanted);
    connect(m_form, &QPushButton::clicked, this, &ServingPanel::formWanted);
    connect(m_summary, &QPushButton::clicked, this, &ServingPanel::summaryWanted);
    connect(&m_page, &ReceptionPage::changed, this, &ServingPanel::refresh);
    connect(
        &m_page, &ReceptionPage::ticked, this, [this] { m_serving->setText(m_page.serving()); });
    connect(&m_customer, &CustomerPage::changed, this, &ServingPanel::refresh);
    retranslate();
}

void ServingPanel::tell(const QString& words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void ServingPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ServingPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitCards();
}

/// Where little room is left it is the single view that scrolls; no button is cut off.
void ServingPanel::fitCards()
{
    const int wide = width() - 2 * space::Large;
    for (Card* card : { m_card, m_online })
        card->setMinimumHeight(card->hasHeightForWidth() ? card->heightForWidth(wide) : 0);
    m_customerPanel->setMinimumHeight(fontMetrics().lineSpacing() * LeastLines);
}

void ServingPanel::retranslate()
{
    m_here->setText(tr("They are here · %1").arg(u"F10"_s));
    m_again->setText(tr("Call again"));
    m_identify->setText(tr("This customer is at the desk"));
    m_seen->setText(tr("Document seen"));
    m_documents->setText(tr("Documents received"));
    m_form->setText(tr("Fill in together"));
    m_book->setText(tr("Book an appointment"));
    m_summary->setText(tr("Summary to take home"));
    m_onlineTitle->setText(tr("Next time, without coming in"));
    tell({});
    refresh();
}

bool ServingPanel::isCustomerHere() const
{
    const Ticket* ticket = m_page.desk().current();
    return ticket && !ticket->customer.isEmpty() && ticket->customer == m_customer.customer();
}

void ServingPanel::refresh()
{
    const Ticket* ticket = m_page.desk().current();
    const bool shown = m_customer.state() == CustomerPage::State::Shown;
    const bool serving = ticket && ticket->state == Ticket::State::Serving;
    m_serving->setText(m_page.serving());
    m_number->setText(ticket ? ticket->number : tr("Nobody is at this desk"));
    const QString needs = ticket ? VisitWords::needs(ticket->needs) : QString();
    m_needs->setText(needs);
    m_needs->setVisible(!needs.isEmpty());
    const QString paper = ticket ? m_page.desk().paperShown(*ticket) : QString();
    m_verified->setText(paper.isEmpty()
                            ? QString()
                            : tr("✓ Verified in person · %1").arg(SeenDialog::nameOf(paper)));
    m_verified->setVisible(!paper.isEmpty());
    m_here->setVisible(ticket && !serving);
    m_again->setVisible(ticket && !serving);
    m_identify->setVisible(serving && shown && !isCustomerHere());
    m_seen->setVisible(serving);
    m_documents->setVisible(serving);
    m_form->setVisible(serving);
    m_book->setVisible(serving);
    m_summary->setVisible(serving);
    m_summary->setEnabled(shown && isCustomerHere());
    m_seen->setEnabled(shown && isCustomerHere());
    m_documents->setEnabled(shown && isCustomerHere());
    const QString online = serving ? VisitWords::online(ticket->reason) : QString();
    m_onlineWords->setText(online);
    m_online->setVisible(!online.isEmpty());
    fitCards();
}

void ServingPanel::identify()
{
    if (m_customer.state() == CustomerPage::State::Shown)
        m_page.desk().identify(m_customer.customer(), m_customer.view().name.text);
}

}
