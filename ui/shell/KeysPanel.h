// KeysPanel.h - all keys on one page.
#pragma once

#include "ui/shell/ActionList.h"

#include <QDialog>

namespace guildhall {

class KeysPanel final : public QDialog
{
    Q_OBJECT

public:
    KeysPanel(const QList<QAction*>& actions, QWidget* parent);
};

}
