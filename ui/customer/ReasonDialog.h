// ReasonDialog.h - asks why somebody needs to see what is hidden; the answer is written down.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace guildhall {

class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonDialog(QWidget* parent);

Q_SIGNALS:
    void given(const QString& why);

private:
    QLineEdit* m_why;
    QPushButton* m_show;
};

}
