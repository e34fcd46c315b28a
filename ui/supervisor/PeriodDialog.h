// PeriodDialog.h - asks for the first and the last day of a period.
#pragma once

#include "reports/Report.h"

#include <QDialog>

class QDateEdit;
class QPushButton;

namespace guildhall {

class TextLabel;

class PeriodDialog final : public QDialog
{
    Q_OBJECT

public:
    PeriodDialog(const QString& title, const DateRange& range, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const guildhall::DateRange& range);

private:
    [[nodiscard]] DateRange range() const;
    void check();

    QDateEdit* m_from;
    QDateEdit* m_to;
    TextLabel* m_trouble;
    QPushButton* m_show;
};

}
