// BookDialog.h - books an appointment at the reception for whoever is on the line.
#pragma once

#include "desk/doing/BookingDesk.h"
#include "ui/contact/doing/DoingDialog.h"

#include <QDate>

namespace guildhall {

class BookDialog final : public DoingDialog
{
    Q_OBJECT

public:
    explicit BookDialog(BookingDesk& desk, QWidget* parent = nullptr);

protected:
    void send() override;
    void throwAway() override;

private:
    void refresh();

    BookingDesk& m_desk;
    QLineEdit* m_name;
    ChoiceButton* m_reason;
    ChoiceButton* m_day;
    ChoiceButton* m_time;
    TextLabel* m_none;
    QDate m_chosenDay;
    bool m_done = false;
};

}
