// PublicDisplay.h - the screen in the waiting room: numbers and desks, never a name, in both
// languages.
#pragma once

#include "pages/reception/ReceptionPage.h"

#include <QWidget>

#include <functional>

namespace guildhall {

class PublicDisplay final : public QWidget
{
    Q_OBJECT

public:
    enum class Chime { Off, On };

    /// `sound` is what is heard when a number is called.
    PublicDisplay(ReceptionPage& page, std::function<void()> sound, QWidget* parent = nullptr);

    /// The sound when a number is called, and called again; off until wanted.
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
    std::function<void()> m_sound;
    QList<Ticket> m_called; ///< the newest first
    QDateTime m_newest; ///< when the last number was called that was heard
    Chime m_chime = Chime::Off;
};

}
