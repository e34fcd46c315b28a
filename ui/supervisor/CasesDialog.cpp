#include "ui/supervisor/CasesDialog.h"

#include "ui/common/FieldTable.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

CasesDialog::CasesDialog(const QString& title, const QList<CountedCase>& cases, QWidget* parent)
    : QDialog(parent)
    , m_cases(cases)
    , m_table(new FieldTable(1, this))
{
    setObjectName(u"casesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_model.show(CountedReport::listed(cases));
    m_table->setObjectName(u"casesBehind"_s);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(title);
    auto* heading
        = new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, title, this);
    auto* line = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("%n case(s). Enter opens the customer of a case, where it has one.",
           nullptr,
           int(cases.size())),
        this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"casesClose"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(heading);
    column->addWidget(line);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 120, fontMetrics().lineSpacing() * 26);
    m_table->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        openCustomerOf(index.row());
    });
}

void CasesDialog::openCustomerOf(int row)
{
    const auto customer = m_cases.at(row).customer;
    if (customer.isEmpty())
        return;
    Q_EMIT customerWanted(customer);
    accept();
}

}
