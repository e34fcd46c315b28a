#include "ui/contact/doing/PaymentDialog.h"

#include "pages/Words.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

PaymentDialog::PaymentDialog(SmallDesk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_words(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
{
    setObjectName(u"paymentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take a payment"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    const QList<Payable> accounts = desk.payables();
    for (const Payable& account : accounts) {
        //: %1 is a kind of account, %2 its reference, %3 what is owed: "£214.60".
        const QString words = tr("%1, %2: %3")
                                  .arg(Words::service(account.kind),
                                       account.reference,
                                       Words::balance(account.pence));
        auto* button = new QPushButton(QString(words).replace(u"&"_s, u"&&"_s), this);
        button->setObjectName(u"payAccount"_s);
        button->setAccessibleName(tr("Open the payment page: %1").arg(words));
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, account] { pay(account); });
    }
    m_words->setObjectName(u"paymentWords"_s);
    m_words->setWordWrap(true);
    m_words->setText(accounts.isEmpty()
                         ? tr("There is no account that this caller may be told of. Verify them "
                              "first.")
                         : tr("The page opens in the browser with the reference filled in. Never "
                              "write down a card number."));
    column->addWidget(m_words);
    column->addStretch(1);
    auto* close = new QPushButton(tr("Go back"), this);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void PaymentDialog::pay(const Payable& account)
{
    const Outcome opened = m_desk.pay(account);
    if (opened) {
        accept();
        return;
    }
    m_words->setText(opened.error().kind == Error::Kind::Offline
                         ? tr("No browser could be opened. Read the reference to the caller.")
                         : tr("No payment page is known for this account."));
}

}
