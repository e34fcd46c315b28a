#include "ui/contact/doing/DoPanel.h"

#include "ui/common/Tokens.h"
#include "ui/contact/doing/CallBackDialog.h"
#include "ui/contact/doing/TransferDialog.h"

#include <QGridLayout>
#include <QPushButton>

namespace guildhall {

using namespace Qt::StringLiterals;

DoPanel::DoPanel(ContactDesk& desk, const Doings& doings, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_doings(doings)
    , m_clock(clock)
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
    return {
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
    };
}

}
