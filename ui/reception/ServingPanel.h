// ServingPanel.h - the middle of the reception: whom this desk calls or serves, what is done with
// them, and the single view for two people side by side.
#pragma once

#include "pages/CustomerPage.h"
#include "pages/SourcesPage.h"
#include "pages/reception/ReceptionPage.h"

#include <QWidget>

class QPushButton;

namespace guildhall {

class Card;
class CustomerPanel;
class TextLabel;

class ServingPanel final : public QWidget
{
    Q_OBJECT

public:
    ServingPanel(ReceptionPage& page,
                 CustomerPage& customer,
                 SourcesPage& sources,
                 const Clock& clock,
                 QWidget* parent = nullptr);

    [[nodiscard]] CustomerPanel& customerPanel() const { return *m_customerPanel; }
    /// Something happened that the person at the desk should read: "Kept: ...".
    void tell(const QString& words);

Q_SIGNALS:
    void seenWanted();
    void documentsWanted();
    void bookingWanted();
    void formWanted();
    void summaryWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fitCards();
    void retranslate();
    void identify();
    [[nodiscard]] bool isCustomerHere() const;

    ReceptionPage& m_page;
    CustomerPage& m_customer;
    TextLabel* m_serving;
    TextLabel* m_number;
    TextLabel* m_needs;
    TextLabel* m_verified;
    TextLabel* m_told;
    QPushButton* m_here;
    QPushButton* m_again;
    QPushButton* m_identify;
    QPushButton* m_seen;
    QPushButton* m_documents;
    QPushButton* m_form;
    QPushButton* m_book;
    QPushButton* m_summary;
    Card* m_card;
    Card* m_online;
    TextLabel* m_onlineTitle;
    TextLabel* m_onlineWords;
    CustomerPanel* m_customerPanel;
};

}
