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
    DoPanel(const Doings& doings,
            const SourceNames& names,
            const Clock& clock,
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
    QGridLayout* m_grid;
    QList<QPushButton*> m_buttons;
};

}
