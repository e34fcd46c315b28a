#include "ui/customer/BalanceDialog.h"

#include "pages/Words.h"
#include "ui/common/FieldTable.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

BalanceDialog::BalanceDialog(CustomerPage& page, const QString& reference, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_customer(page.customer())
    , m_reference(reference)
    , m_title(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_balance(new TextLabel({}, this))
    , m_table(new FieldTable(BalanceModel::WhatColumn, this))
    , m_source(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"balanceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_balance->setObjectName(u"balanceWords"_s);
    m_table->setObjectName(u"balanceLines"_s);
    m_table->setModel(&m_model);
    m_close->setObjectName(u"closeBalance"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    for (QWidget* part : { static_cast<QWidget*>(m_title),
                           static_cast<QWidget*>(m_balance),
                           static_cast<QWidget*>(m_table),
                           static_cast<QWidget*>(m_source) })
        column->addWidget(part, part == m_table ? 1 : 0);
    column->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_page, &CustomerPage::changed, this, &BalanceDialog::refresh);
    refresh();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
    m_table->setFocus();
}

void BalanceDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void BalanceDialog::refresh()
{
    const auto& accounts = m_page.view().accounts;
    const auto held = std::ranges::find_if(accounts, [this](const Item<Account>& one) {
        return one.item.reference == m_reference && one.mask.sight == Sight::Open;
    });
    if (m_page.customer() != m_customer || held == accounts.end()) {
        m_model.show({});
        m_title->clear();
        m_balance->clear();
        reject();
        return;
    }
    const Account& account = held->item;
    const QDateTime now = m_page.clock().now();
    const QDate today = inLondon(now).date();
    const QList<BalanceLine> lines = balanceLines(account, today);
    setWindowTitle(tr("How the balance came about"));
    m_title->setText(u"%1 · %2"_s.arg(Words::service(account.name()), m_reference));
    QStringList words { Words::balance(account.balancePence) };
    if (account.overduePence > 0)
        words.append(tr("%1 of it is overdue").arg(Words::money(account.overduePence)));
    const auto next = std::ranges::find_if(lines, [](const BalanceLine& line) {
        return line.what == BalanceLine::What::Coming && line.pence > 0;
    });
    if (next != lines.end())
        words.append(
            tr("next bill %1 on %2").arg(Words::money(next->pence), Words::date(next->on)));
    m_balance->setText(words.join(u" · "_s));
    m_source->setText(
        lines.isEmpty()
            ? tr("The source gives the balance and no lines.")
            : tr("As the source gives it, fetched %1.").arg(Words::age(held->from.fetched, now)));
    m_model.show(lines);
    m_table->setAccessibleName(tr("Lines of the account"));
    m_close->setText(tr("Close"));
}

}
