// PublicDisplay.h - the screen in the waiting room: numbers and desks, never a name, in both
// languages.
#pragma once

#include "pages/reception/ReceptionPage.h"

#include <QWidget>

class QCheckBox;

namespace guildhall {

class PublicDisplay final : public QWidget
{
    Q_OBJECT

public:
    enum class Chime { Off, On };

    explicit PublicDisplay(ReceptionPage& page, QWidget* parent = nullptr);

    /// A sound when another number is called; off until wanted.
    void setChime(Chime chime) { m_chime = chime; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void refresh();
    void toggleFullScreen();
    void toggleChime();

    ReceptionPage& m_page;
    QList<Ticket> m_called; ///< the newest first
    Chime m_chime = Chime::Off;
};

}
