#include "ui/reception/FiguresDialog.h"

#include "pages/ReportTableModel.h"
#include "pages/Words.h"
#include "pages/reception/VisitReport.h"
#include "ui/common/ColumnScroll.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/supervisor/ReportExport.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

FiguresDialog::FiguresDialog(Facts facts,
                             const QList<SurveyForm>& forms,
                             const Clock& clock,
                             QWidget* parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
    , m_forms(forms)
    , m_clock(clock)
    , m_period(new QComboBox(this))
    , m_scroll(new ColumnScroll(this))
    , m_told(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
{
    setObjectName(u"figuresDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Figures of the reception"));
    m_period->setObjectName(u"figuresPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Today"), 0);
    m_period->addItem(tr("The last 7 days"), 6);
    m_period->addItem(tr("The last 4 weeks"), 27);
    m_told->setObjectName(u"figuresTold"_s);
    auto* exporter = new ReportExport(*this);
    auto* head = new FlowLayout(space::Small);
    head->addWidget(m_period);
    for (const ReportFormat format : AllReportFormats) {
        auto* button = new QPushButton(ReportExport::nameOf(format), this);
        button->setAutoDefault(false);
        head->addWidget(button);
        connect(button, &QPushButton::clicked, exporter, [this, exporter, format] {
            if (!m_report.tables.isEmpty())
                exporter->ask(m_report, format);
        });
    }
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    resize(parentWidget()->window()->size() * 9 / 10);

    connect(m_period, &QComboBox::currentIndexChanged, this, &FiguresDialog::count);
    connect(exporter, &ReportExport::told, m_told, &QLabel::setText);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    count();
}

DateRange FiguresDialog::range() const
{
    const QDate today = inLondon(m_clock.now()).date();
    return { today.addDays(-m_period->currentData().toInt()), today };
}

void FiguresDialog::count()
{
    m_told->setText(tr("Counting…"));
    const DateRange wanted = range();
    m_latest.ask(
        m_facts(VisitFigures::kinds(), QDateTime(wanted.from, QTime(0, 0), london()).toUTC()),
        this,
        [this, wanted](const Result<QList<Fact>>& facts) {
            if (!facts) {
                m_told->setText(Words::sentence(facts.error()));
                return;
            }
            const QString language = QLocale().language() == QLocale::Welsh ? u"cy"_s : u"en"_s;
            const auto form = std::ranges::find(m_forms, language, &SurveyForm::language);
            m_told->clear();
            show(VisitReport::report(VisitFigures::of(*facts, wanted),
                                     form == m_forms.end() ? SurveyForm() : *form));
        });
}

void FiguresDialog::show(const Report& report)
{
    m_report = report;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    for (const ReportTable& table : m_report.tables)
        addTable(table, *column);
    for (const QString& note : m_report.notes)
        column->addWidget(new TextLabel(
            { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
            note,
            content));
    column->addStretch(1);
    m_scroll->setContent(content);
}

void FiguresDialog::addTable(const ReportTable& table, QVBoxLayout& column)
{
    QWidget* content = column.parentWidget();
    column.addWidget(new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Strong }, table.caption, content));
    if (table.rows.isEmpty()) {
        column.addWidget(new TextLabel({}, tr("Nothing in this period."), content));
        return;
    }
    auto* view = new QTableView(content);
    auto* model = new ReportTableModel(view);
    model->show(table);
    view->setObjectName(u"figures-%1"_s.arg(table.id));
    view->setAccessibleName(table.caption);
    view->setModel(model);
    view->setTabKeyNavigation(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->verticalHeader()->hide();
    view->resizeColumnsToContents();
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height()
                         + view->verticalHeader()->length() + 2 * view->frameWidth()
                         + space::Small);
    column.addWidget(view);
    for (const QString& definition : table.definitions)
        column.addWidget(new TextLabel(
            { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
            definition,
            content));
}

}
