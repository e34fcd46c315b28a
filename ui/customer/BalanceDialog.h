// BalanceDialog.h - how one account came to its balance, line by line; gone when it may no longer
// be seen.
#pragma once

#include "pages/BalanceModel.h"
#include "pages/CustomerPage.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace guildhall {

class TextLabel;

class BalanceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of the customer on the page now.
    BalanceDialog(CustomerPage& page, const QString& reference, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    CustomerPage& m_page;
    CustomerId m_customer;
    QString m_reference;
    BalanceModel m_model;
    TextLabel* m_title;
    TextLabel* m_balance;
    QTableView* m_table;
    TextLabel* m_source;
    QPushButton* m_close;
};

}
