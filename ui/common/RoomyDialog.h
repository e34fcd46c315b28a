// RoomyDialog.h - a dialog that is never lower than its words: it grows with what it says.
#pragma once

#include <QDialog>

namespace guildhall {

class ColumnScroll;

class RoomyDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent* event) override;
    /// Where all of it is taller than the window, this scrolls; it stands in the layout already.
    void letScroll(ColumnScroll* scroll);

private:
    void makeRoom();
    void fitScroll();

    ColumnScroll* m_scroll = nullptr;
};

}
