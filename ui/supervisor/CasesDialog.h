// CasesDialog.h - the cases behind one figure; one of them opens its customer.
#pragma once

#include "pages/ReportTableModel.h"
#include "reports/annual/CountedReport.h"

#include <QDialog>

namespace guildhall {

class FieldTable;

class CasesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `title` says which figure it is.
    CasesDialog(const QString& title, const QList<CountedCase>& cases, QWidget* parent = nullptr);

Q_SIGNALS:
    void customerWanted(guildhall::CustomerId customer);

private:
    void openCustomerOf(int row);

    const QList<CountedCase> m_cases;
    ReportTableModel m_model;
    FieldTable* m_table;
};

}
