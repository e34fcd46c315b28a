// WhyOneDialog.h - why a customer's records are held for one person, field by field with weights.
#pragma once

#include "pages/CustomerPage.h"
#include "pages/WhyOneModel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace guildhall {

class TextLabel;

class WhyOneDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of the customer on the page now; gone when another comes.
    explicit WhyOneDialog(CustomerPage& page, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    CustomerPage& m_page;
    CustomerId m_customer;
    WhyOneModel m_model;
    TextLabel* m_title;
    TextLabel* m_words;
    QTableView* m_table;
    QPushButton* m_close;
};

}
