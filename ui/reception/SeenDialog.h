// SeenDialog.h - which paper was shown at the desk; its kind is kept and who saw it, never its
// number.
#pragma once

#include <QDialog>

class QComboBox;

namespace guildhall {

class SeenDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `name`: whom the paper must show.
    SeenDialog(const QString& name, QWidget* parent);

    [[nodiscard]] static QString nameOf(const QString& paper);

Q_SIGNALS:
    void seen(const QString& paper);

private:
    QComboBox* m_paper;
};

}
