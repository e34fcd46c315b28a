#include "ui/contact/doing/DoPanel.h"

#include "ui/common/Tokens.h"
#include "ui/contact/doing/AttachDialog.h"
#include "ui/contact/doing/BookDialog.h"
#include "ui/contact/doing/CallBackDialog.h"
#include "ui/contact/doing/DetailsDialog.h"
#include "ui/contact/doing/MessageDialog.h"
#include "ui/contact/doing/PaymentDialog.h"
#include "ui/contact/doing/TransferDialog.h"

#include <QGridLayout>
#include <QPushButton>

#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

DoPanel::DoPanel(const Doings& doings,
                 const SourceNames& names,
                 const Clock& clock,
                 std::function<void()> praise,
                 QWidget* parent)
    : QWidget(parent)
    , m_doings(doings)
    , m_names(names)
    , m_clock(clock)
    , m_praise(std::move(praise))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::Small);
    const QList<Offer> all = offers();
    for (int at = 0; at < all.size(); ++at) {
        auto* button = new QPushButton(this);
        button->setObjectName(u"do-%1"_s.arg(QLatin1StringView(all.at(at).name)));
        m_grid->addWidget(button, at / 2, at % 2);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, all.at(at).open);
    }
    retranslate();
}

void DoPanel::retranslate()
{
    const QList<Offer> all = offers();
    for (int at = 0; at < all.size(); ++at) {
        const Offer& offer = all.at(at);
        m_buttons.at(at)->setText(offer.button);
        m_buttons.at(at)->setAccessibleName(offer.action);
        m_buttons.at(at)->setToolTip(
            u"%1 (%2)"_s.arg(offer.action, offer.keys.toString(QKeySequence::NativeText))
                .toHtmlEscaped());
    }
}

QList<DoPanel::Offer> DoPanel::offers()
{
    QList<Offer> all {
        { "callBack",
          Qt::CTRL | Qt::Key_B,
          tr("Call back…"),
          tr("Arrange a call back"),
          [this] {
              if (m_doings.callBacks.begin())
                  (new CallBackDialog(m_doings.callBacks, m_clock, window()))->open();
          } },
        { "transfer",
          Qt::CTRL | Qt::Key_T,
          tr("Transfer…"),
          tr("Transfer this contact"),
          [this] {
              if (m_doings.transfers.begin())
                  (new TransferDialog(m_doings.transfers, window()))->open();
          } },
        { "message",
          Qt::CTRL | Qt::Key_M,
          tr("Text or email…"),
          tr("Send a text or an email"),
          [this] {
              if (m_doings.messages.begin())
                  (new MessageDialog(m_doings.messages, window()))->open();
          } },
        { "appointment",
          Qt::CTRL | Qt::SHIFT | Qt::Key_B,
          tr("Appointment…"),
          tr("Book an appointment"),
          [this] {
              if (m_doings.bookings.begin())
                  (new BookDialog(m_doings.bookings, window()))->open();
          } },
        { "details",
          Qt::CTRL | Qt::SHIFT | Qt::Key_U,
          tr("Change details…"),
          tr("Change contact details"),
          [this] {
              if (m_doings.details.begin())
                  (new DetailsDialog(m_doings.details, m_names, window()))->open();
          } },
        { "payment",
          Qt::CTRL | Qt::SHIFT | Qt::Key_Y,
          tr("Payment…"),
          tr("Open a payment page"),
          [this] {
              if (m_doings.small.hasContact())
                  (new PaymentDialog(m_doings.small, window()))->open();
          } },
        { "attach",
          Qt::CTRL | Qt::SHIFT | Qt::Key_F,
          tr("Attach…"),
          tr("Attach a file"),
          [this] {
              if (m_doings.small.hasContact())
                  (new AttachDialog(m_doings.small, window()))->open();
          } },
    };
    if (m_praise)
        all.append({ "compliment",
                     Qt::CTRL | Qt::SHIFT | Qt::Key_K,
                     tr("Compliment…"),
                     tr("Pass on a compliment"),
                     m_praise });
    return all;
}

}
