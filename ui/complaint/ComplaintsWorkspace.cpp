#include "ui/complaint/ComplaintsWorkspace.h"

#include "pages/complaints/ComplaintsPage.h"
#include "ui/common/HouseStyle.h"
#include "ui/complaint/CasePanel.h"
#include "ui/complaint/ComplaintDialog.h"
#include "ui/complaint/ComplimentDialog.h"
#include "ui/complaint/WorklistPanel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace guildhall {

using namespace Qt::StringLiterals;

ComplaintsWorkspace::ComplaintsWorkspace(ComplaintsPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_row(new QHBoxLayout(this))
    , m_list(new WorklistPanel(page, this))
    , m_case(new CasePanel(page, this))
{
    setObjectName(u"complaintsWorkspace"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1);
    m_row->addWidget(m_list);
    m_row->addWidget(m_case, 1);
    connect(m_list, &WorklistPanel::caseWanted, this, &ComplaintsWorkspace::openCase);
    connect(m_list, &WorklistPanel::newWanted, this, &ComplaintsWorkspace::newWanted);
    connect(m_case, &CasePanel::customerWanted, this, &ComplaintsWorkspace::customerWanted);
    connect(m_case, &CasePanel::listWanted, this, &ComplaintsWorkspace::goToList);
    connect(&m_page, &ComplaintsPage::changed, this, [this] {
        if (const QString id = m_page.caseCalled(m_awaited); !id.isEmpty()) {
            m_awaited.clear();
            openCase(id);
        }
    });
    fit();
}

void ComplaintsWorkspace::warnOf(const SourcesPage& sources)
{
    m_list->warnOf(sources);
}

void ComplaintsWorkspace::openCase(const QString& caseId)
{
    m_page.open(caseId);
}

void ComplaintsWorkspace::openCalled(const QString& reference)
{
    const QString id = m_page.caseCalled(reference);
    if (id.isEmpty())
        m_awaited = reference;
    else
        openCase(id);
}

void ComplaintsWorkspace::begin(const ComplaintInput& begun, const QString& name)
{
    auto* dialog = new ComplaintDialog(m_page, begun, name, window());
    connect(dialog, &ComplaintDialog::logged, this, [this](const QString& caseId) {
        m_awaited = caseId;
        Q_EMIT opened();
    });
    dialog->open();
}

void ComplaintsWorkspace::praise(const ComplimentInput& begun, const QString& name)
{
    auto* dialog = new ComplimentDialog(m_page, begun, name, window());
    connect(dialog, &ComplimentDialog::kept, this, &ComplaintsWorkspace::praised);
    dialog->open();
}

void ComplaintsWorkspace::go(WorklistWish::List list)
{
    m_list->go(list);
}

void ComplaintsWorkspace::goToList()
{
    m_list->goToList();
}

void ComplaintsWorkspace::goToWords()
{
    m_list->goToWords();
}

void ComplaintsWorkspace::takeNext()
{
    m_case->takeNext();
}

void ComplaintsWorkspace::openSteps()
{
    m_case->openSteps();
}

void ComplaintsWorkspace::openLetters()
{
    m_case->openLetters();
}

void ComplaintsWorkspace::assign()
{
    m_list->assign();
}

void ComplaintsWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ComplaintsWorkspace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

void ComplaintsWorkspace::paintEvent(QPaintEvent*)
{
    // The gap of one unit between the two is the line that parts them.
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(*this).line);
}

void ComplaintsWorkspace::fit()
{
    // Where words are large or the window is small the two stand over one another.
    const int letter = fontMetrics().averageCharWidth();
    const bool wide = width() > letter * 120;
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setMaximumWidth(wide ? qMax(letter * 52, width() * 2 / 5) : QWIDGETSIZE_MAX);
    m_list->setMinimumWidth(wide ? letter * 48 : 0);
    m_list->setMaximumHeight(wide ? QWIDGETSIZE_MAX : qMax(letter * 20, height() * 2 / 5));
}

}
