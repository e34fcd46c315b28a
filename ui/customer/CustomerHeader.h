// CustomerHeader.h - who is on the line: name, born, home, since when, and what must be known
// first.
#pragma once

#include "pages/CustomerPage.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace guildhall {

class Chip;
class FlowLayout;
class TextLabel;

class CustomerHeader final : public QWidget
{
    Q_OBJECT

public:
    CustomerHeader(CustomerPage& page, const Clock& clock, QWidget* parent = nullptr);

    void refresh();
    /// For who may say which value is right: `which` asks, and a button stands for it.
    void takeConflicts(QAction& which);

Q_SIGNALS:
    void reasonWanted();

private:
    struct Told
    {
        QString words;
        Tone tone = Tone::Plain;
        QString icon {};
        QString name {}; ///< of the chip

        friend bool operator==(const Told&, const Told&) = default;
    };
    void setChips();
    [[nodiscard]] QList<Told> chips() const;
    void addLookUps(QList<Told>& chips) const;
    void setReasonButton();
    void setConflictsButton();
    void setRefreshButton();
    [[nodiscard]] QString born() const;
    [[nodiscard]] QString known() const;
    [[nodiscard]] QString sameness() const;

    CustomerPage& m_page;
    const Clock& m_clock;
    TextLabel* m_name;
    TextLabel* m_line;
    QPushButton* m_refresh;
    QPushButton* m_reason;
    QPushButton* m_conflicts;
    QAction* m_which = nullptr;
    QWidget* m_chips;
    FlowLayout* m_flow;
    QList<Told> m_told;
};

}
