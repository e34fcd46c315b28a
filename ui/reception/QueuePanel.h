// QueuePanel.h - the left column of the reception: who waits, how long, and the next one.
#pragma once

#include "pages/reception/AppointmentsPage.h"
#include "pages/reception/ReceptionPage.h"

#include <QMenu>
#include <QWidget>

class QPushButton;

namespace guildhall {

class RowList;
class SourcesPage;
class TextLabel;

class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(ReceptionPage& page, AppointmentsPage& appointments, QWidget* parent = nullptr);

    /// Says when other desks' tickets may be missing.
    void warnOf(const SourcesPage& sources);
    enum class Figures { Offered, NotPermitted };
    void offerFigures(Figures figures);

Q_SIGNALS:
    void checkInWanted();
    void figuresWanted();
    void appointmentsWanted();
    void displayWanted();
    /// The counter that this computer stands at now.
    void deskChosen(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void fillMenu();
    void fillDesks();
    [[nodiscard]] QString chosen() const;

    ReceptionPage& m_page;
    AppointmentsPage& m_appointments;
    TextLabel* m_heading;
    TextLabel* m_longest;
    TextLabel* m_trouble;
    RowList* m_list;
    QPushButton* m_next;
    QPushButton* m_checkIn;
    QPushButton* m_booked;
    QPushButton* m_more;
    QPushButton* m_display;
    QPushButton* m_desk;
    QPushButton* m_figures;
    TextLabel* m_wait;
    TextLabel* m_today;
    QMenu m_menu;
    QMenu m_desks;
};

}
