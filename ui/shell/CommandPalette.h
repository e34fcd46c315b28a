// CommandPalette.h - type a few letters of what you want to do, and do it.
#pragma once

#include "ui/shell/ActionList.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace guildhall {

class TextLabel;

class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run(int row);

    ActionList m_actions;
    QLineEdit* m_field;
    QListView* m_list;
    TextLabel* m_none;
};

}
