// DoPanel.h - what can be done in this contact, one button each; the same as in the palette.
#pragma once

#include "base/Clock.h"
#include "desk/doing/Doings.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QGridLayout;
class QPushButton;

namespace guildhall {

class SourceNames;

class DoPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `praise` opens the compliment; none: where nothing of complaints can be done.
    DoPanel(const Doings& doings,
            const SourceNames& names,
            const Clock& clock,
            std::function<void()> praise,
            QWidget* parent = nullptr);

    struct Offer
    {
        const char* name; ///< of the action
        QKeySequence keys;
        QString button;
        QString action; ///< as the palette and the list of keys say it
        std::function<void()> open;
    };
    /// In the language of the screen.
    [[nodiscard]] QList<Offer> offers();
    void retranslate();

private:
    const Doings m_doings;
    const SourceNames& m_names;
    const Clock& m_clock;
    const std::function<void()> m_praise;
    QGridLayout* m_grid;
    QList<QPushButton*> m_buttons;
};

}
