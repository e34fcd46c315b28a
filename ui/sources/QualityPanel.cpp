#include "ui/sources/QualityPanel.h"

#include "pages/Words.h"
#include "ui/common/FieldTable.h"
#include "ui/common/GapLine.h"
#include "ui/sources/TablePanel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

QualityPanel::QualityPanel(QualityPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_panel(new TablePanel(page.model(), 0, this))
    , m_again(new QPushButton(m_panel))
{
    setObjectName(u"qualityPanel"_s);
    m_panel->table()->setObjectName(u"qualityTable"_s);
    m_again->setObjectName(u"countAgain"_s);
    m_panel->between()->addWidget(m_again, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_again, &QPushButton::clicked, &m_page, &QualityPage::read);
    connect(&m_page, &QualityPage::changed, this, &QualityPanel::refresh);
    refresh();
}

void QualityPanel::warnOf(const SourcesPage& sources)
{
    m_panel->between()->insertWidget(0, new GapLine(sources, {}, m_panel));
}

void QualityPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_page.state() == QualityPage::State::NotRead)
        m_page.read();
}

void QualityPanel::refresh()
{
    m_panel->setWords(tr("Quality of the data"), m_page.meaning());
    m_again->setText(tr("Count again"));
    m_again->setEnabled(m_page.state() != QualityPage::State::Counting);
    switch (m_page.state()) {
    case QualityPage::State::NotRead:
    case QualityPage::State::Counting:
        if (m_page.model().rowCount() == 0)
            m_panel->showState(u"sync"_s,
                               tr("Counting everything that is held…"),
                               tr("You can go on working meanwhile."));
        break;
    case QualityPage::State::Failed:
        m_panel->showState(
            u"warning"_s, tr("The figures cannot be counted"), Words::sentence(*m_page.error()));
        break;
    case QualityPage::State::Shown:
        if (m_page.model().rowCount() == 0)
            m_panel->showState(u"records"_s,
                               tr("Nothing is held yet"),
                               tr("The figures come with the first data of a source."));
        else
            m_panel->showTable();
    }
}

}
