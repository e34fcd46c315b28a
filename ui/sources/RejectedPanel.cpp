#include "ui/sources/RejectedPanel.h"

#include "pages/Words.h"
#include "ui/common/FieldTable.h"
#include "ui/sources/TablePanel.h"

#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

RejectedPanel::RejectedPanel(RejectedPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_panel(new TablePanel(page.model(), RejectedPage::RemedyColumn, this))
{
    setObjectName(u"rejectedPanel"_s);
    m_panel->table()->setObjectName(u"rejectedTable"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(&m_page, &RejectedPage::changed, this, &RejectedPanel::refresh);
    refresh();
}

void RejectedPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_page.read();
}

void RejectedPanel::refresh()
{
    m_panel->setWords(tr("Rows that could not be read"),
                      tr("Everything else of these sources is held. A row leaves this list when it "
                         "comes again and can be read."));
    if (m_page.error())
        m_panel->showState(
            u"warning"_s, tr("The list cannot be read"), Words::sentence(*m_page.error()));
    else if (!m_page.isSettled())
        m_panel->showState(u"waiting"_s, tr("Reading the list…"), QString());
    else if (m_page.model().rowCount() == 0)
        m_panel->showState(u"tick"_s,
                           tr("Every row could be read"),
                           tr("Rows that a source sends and nobody can read will appear here."));
    else
        m_panel->showTable();
}

}
