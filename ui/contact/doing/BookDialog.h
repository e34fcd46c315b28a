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
    void sendVisit();
    void say(const QString& words);
    [[nodiscard]] QString timeWords(const QDateTime& at) const;
    [[nodiscard]] QString hint() const;

    BookingDesk& m_desk;
    ChoiceButton* m_place;
    QLineEdit* m_name;
    ChoiceButton* m_reason;
    ChoiceButton* m_day;
    ChoiceButton* m_time;
    TextLabel* m_none;
    QWidget* m_needs;
    QDate m_chosenDay;
    bool m_done = false;
};

}
