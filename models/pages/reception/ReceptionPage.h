// ReceptionPage.h - what the reception's screen says: the queue, who is at the desk, the day so
// far.
#pragma once

#include "desk/reception/ReceptionDesk.h"
#include "pages/reception/QueueModel.h"

#include <QTimer>

namespace guildhall {

/// While somebody is at this desk, they may see its screen: then nothing here names anybody else or
/// says why they came, on the screen and to a screen reader.
class ReceptionPage final : public QObject
{
    Q_OBJECT

public:
    ReceptionPage(ReceptionDesk& desk, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] ReceptionDesk& desk() const { return m_desk; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] QueueModel& queue() { return m_queue; }
    [[nodiscard]] bool namesHidden() const;

    /// "Waiting · 5 · names hidden while serving"
    [[nodiscard]] QString heading() const;
    /// "longest 17 min"; empty while nobody waits
    [[nodiscard]] QString longest() const;
    /// How long people waited today, or that there were too few to say.
    [[nodiscard]] QString waitWords() const;
    /// "Desk 2 · serving B03 · 00:48"
    [[nodiscard]] QString serving() const;
    /// "38 visits today · 21 by appointment"
    [[nodiscard]] QString today() const;
    /// What keeps this desk from calling everybody; empty: nothing.
    [[nodiscard]] QString trouble() const;
    /// Everything is said again: time has passed, another language.
    void retell();

Q_SIGNALS:
    void changed();
    /// A second has passed while somebody is served.
    void ticked();

private:
    void refresh();
    [[nodiscard]] QueueRow rowOf(const Ticket& ticket) const;

    ReceptionDesk& m_desk;
    const Clock& m_clock;
    QueueModel m_queue;
    QTimer m_second;
    QTimer m_minute; ///< waiting grows though nothing happens
};

}
