// StatusStrip.h - the bottom line: what waits to be sent, and as whom one works.
#pragma once

#include "pages/StatusPage.h"
#include "session/Session.h"

#include <QWidget>

namespace guildhall {

class Chip;
class TextLabel;

class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(StatusPage& page, const Session& session, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    StatusPage& m_page;
    const Session& m_session;
    TextLabel* m_waiting; ///< the words while nothing presses
    Chip* m_pressing; ///< the same words when something does
    TextLabel* m_role;
};

}
