// HandOverDialog.h - before the screen goes to the customer: the PIN that brings it back.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace guildhall {

class HandOverDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HandOverDialog(QWidget* parent);

    static constexpr int ShortestPin = 4;

Q_SIGNALS:
    void handedOver(const QString& pin);

private:
    QLineEdit* m_pin;
    QPushButton* m_go;
};

}
