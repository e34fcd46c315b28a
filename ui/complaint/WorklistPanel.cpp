#include "ui/complaint/WorklistPanel.h"

#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/GapLine.h"
#include "ui/common/RowList.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/complaint/StepDialog.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using List = WorklistWish::List;
    using Sort = WorklistWish::Sort;
    using Group = WorklistWish::Group;

    /// In ranges: thousands of single rows would take long.
    QItemSelection selectionOf(const WorklistModel& model, const QList<int>& rows)
    {
        QItemSelection selection;
        for (qsizetype from = 0; from < rows.size();) {
            qsizetype to = from;
            while (to + 1 < rows.size() && rows.at(to + 1) == rows.at(to) + 1)
                ++to;
            selection.append(
                QItemSelectionRange(model.index(rows.at(from)), model.index(rows.at(to))));
            from = to + 1;
        }
        return selection;
    }

    constexpr std::array Lists { List::Open, List::DueToday,  List::Overdue, List::Waiting,
                                 List::Mine, List::MyService, List::Finished };

}

WorklistPanel::WorklistPanel(ComplaintsPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_heading(sectionLabel(this))
    , m_trouble(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_list(new ChoiceButton(this))
    , m_sort(new ChoiceButton(this))
    , m_group(new ChoiceButton(this))
    , m_service(new ChoiceButton(this))
    , m_words(new QLineEdit(this))
    , m_cases(new RowList(RowDelegate::Dates::None, this))
    , m_assign(new QPushButton(this))
    , m_new(new QPushButton(this))
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_heading->setObjectName(u"worklistHeading"_s);
    m_trouble->setObjectName(u"worklistTrouble"_s);
    m_list->setObjectName(u"worklistList"_s);
    m_sort->setObjectName(u"worklistSort"_s);
    m_group->setObjectName(u"worklistGroup"_s);
    m_service->setObjectName(u"worklistService"_s);
    m_words->setObjectName(u"worklistWords"_s);
    m_words->setMaxLength(100);
    m_cases->setObjectName(u"worklist"_s);
    m_cases->setModel(&page.worklist());
    m_cases->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_assign->setObjectName(u"worklistAssign"_s);
    m_new->setObjectName(u"worklistNew"_s);
    auto* choices = new FlowLayout(space::Small);
    for (ChoiceButton* button : { m_list, m_sort, m_group, m_service })
        choices->addWidget(button);
    auto* buttons = new FlowLayout(space::Small);
    buttons->addWidget(m_assign);
    buttons->addWidget(m_new);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Large, space::Medium, space::Medium);
    column->setSpacing(space::Small);
    column->addWidget(m_heading);
    column->addLayout(choices);
    column->addWidget(m_words);
    column->addWidget(m_trouble);
    column->addWidget(m_cases, 1);
    column->addLayout(buttons);

    const auto change = [this](auto apply) {
        return [this, apply](const QVariant& value) {
            WorklistWish wish = m_page.wish();
            apply(wish, value);
            m_page.setWish(wish);
        };
    };
    connect(
        m_list, &ChoiceButton::chosen, this, change([](WorklistWish& wish, const QVariant& value) {
            wish.list = List(value.toInt());
        }));
    connect(
        m_sort, &ChoiceButton::chosen, this, change([](WorklistWish& wish, const QVariant& value) {
            wish.sort = Sort(value.toInt());
        }));
    connect(
        m_group, &ChoiceButton::chosen, this, change([](WorklistWish& wish, const QVariant& value) {
            wish.group = Group(value.toInt());
        }));
    connect(m_service,
            &ChoiceButton::chosen,
            this,
            change([](WorklistWish& wish, const QVariant& value) {
                wish.myService = value.toString();
                wish.list = List::MyService;
            }));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        WorklistWish wish = m_page.wish();
        wish.words = words.trimmed();
        m_page.setWish(wish);
    });
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        // A whole reference opens its case, in whichever list it stands.
        const QString called = m_page.caseCalled(m_words->text());
        if (!called.isEmpty())
            Q_EMIT caseWanted(called);
        else
            goToList();
    });
    connect(m_cases, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const QString id = m_page.worklist().caseAt(index.row()); !id.isEmpty())
            Q_EMIT caseWanted(id);
    });
    connect(&page.worklist(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = chosen();
        m_current = m_page.worklist().caseAt(m_cases->currentIndex().row());
    });
    connect(&page.worklist(), &QAbstractItemModel::modelReset, this, [this] {
        const WorklistModel& model = m_page.worklist();
        const QItemSelection selection = selectionOf(model, model.rowsOf(m_kept));
        const int row = model.rowOf(m_current);
        if (row >= 0)
            m_cases->selectionModel()->setCurrentIndex(model.index(row),
                                                       QItemSelectionModel::NoUpdate);
        m_cases->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (selection.isEmpty())
            chooseFirst();
    });
    connect(m_cases->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_assign->setEnabled(m_cases->selectionModel()->hasSelection());
    });
    connect(m_assign, &QPushButton::clicked, this, &WorklistPanel::assign);
    connect(m_new, &QPushButton::clicked, this, &WorklistPanel::newWanted);
    connect(&m_page, &ComplaintsPage::changed, this, &WorklistPanel::refresh);
    m_assign->setEnabled(false);
    retranslate();
}

void WorklistPanel::warnOf(const SourcesPage& sources)
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(
        column->indexOf(m_cases),
        new GapLine(sources, { RecordKind::Complaint }, this, GapLine::Lists::Both));
}

void WorklistPanel::goToList()
{
    m_cases->setFocus(Qt::ShortcutFocusReason);
    chooseFirst();
}

/// Whoever comes by keyboard stands on a case at once; the first row may be a heading.
void WorklistPanel::chooseFirst()
{
    const WorklistModel& model = m_page.worklist();
    if (!m_cases->hasFocus() || !model.caseAt(m_cases->currentIndex().row()).isEmpty())
        return;
    for (int row = 0; row < qMin(2, model.rowCount()); ++row) {
        if (!model.caseAt(row).isEmpty()) {
            m_cases->setCurrentIndex(model.index(row));
            break;
        }
    }
}

void WorklistPanel::goToWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void WorklistPanel::go(WorklistWish::List list)
{
    WorklistWish wish = m_page.wish();
    wish.list = list;
    m_page.setWish(wish);
    goToList();
}

QStringList WorklistPanel::chosen() const
{
    QStringList ids;
    const auto indexes = m_cases->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes) {
        if (const QString id = m_page.worklist().caseAt(index.row()); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

void WorklistPanel::assign()
{
    const QStringList ids = chosen();
    if (ids.isEmpty())
        return;
    StepField who;
    who.what = StepField::What::Staff;
    who.kind = StepField::Kind::Line;
    who.label = tr("Who handles them?");
    who.value = m_page.who().text();
    const StepForm form {
        u"assigned"_s, tr("Assign %n case(s)", nullptr, int(ids.size())), {}, { who }
    };
    StepDialog::Books books;
    books.objection = [](const StepInput& input) {
        return input.values.value(StepField::What::Staff).trimmed().isEmpty() ? tr("Give a name.")
                                                                              : QString();
    };
    books.take = [this, ids](const StepInput& input) {
        return m_page.assign(ids, input.values.value(StepField::What::Staff));
    };
    books.staff = m_page.handlers();
    (new StepDialog(form, std::move(books), this))->open();
}

void WorklistPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WorklistPanel::retranslate()
{
    m_words->setAccessibleName(tr("Reference, service or name of a colleague"));
    m_words->setPlaceholderText(m_words->accessibleName());
    m_cases->setAccessibleName(tr("Cases"));
    m_assign->setText(tr("Assign the chosen"));
    m_new->setText(tr("New complaint or request"));
    refresh();
}

QString WorklistPanel::nameOf(WorklistWish::List list)
{
    switch (list) {
    case List::Open:
        return tr("All open");
    case List::DueToday:
        return tr("Due today");
    case List::Overdue:
        return tr("Overdue");
    case List::Waiting:
        return tr("Waiting for others");
    case List::Mine:
        return tr("Mine");
    case List::MyService:
        return tr("My service’s");
    case List::Finished:
        return tr("Finished");
    }
    return {};
}

void WorklistPanel::refresh()
{
    const WorklistWish& wish = m_page.wish();
    QList<ChoiceButton::Choice> lists;
    for (const List list : Lists)
        lists.append(
            { u"%1 · %2"_s.arg(nameOf(list), Words::number(m_page.countOf(list))), int(list) });
    m_list->show(tr("List"), lists, int(wish.list));
    m_sort->show(tr("Sort by"),
                 { { tr("Due date"), int(Sort::Due) },
                   { tr("Newest first"), int(Sort::Received) },
                   { tr("Service"), int(Sort::Service) },
                   { tr("Reference"), int(Sort::Reference) } },
                 int(wish.sort));
    m_group->show(tr("Group by"),
                  { { tr("No groups"), int(Group::None) },
                    { tr("Due date"), int(Group::Due) },
                    { tr("Service"), int(Group::Service) },
                    { tr("Who handles it"), int(Group::Handler) },
                    { tr("Where it stands"), int(Group::Standing) } },
                  int(wish.group));
    QList<ChoiceButton::Choice> services;
    for (const QString& service : m_page.services())
        services.append({ Words::service(service), service });
    m_service->show(tr("My service"),
                    services,
                    wish.myService,
                    wish.myService.isEmpty() ? tr("My service…") : QString());
    m_service->setVisible(!services.isEmpty());
    m_heading->setText(tr("Complaints: %1").arg(nameOf(wish.list)));
    const bool failed = m_page.error().has_value();
    m_trouble->setVisible(failed);
    m_trouble->setText(failed ? Words::sentence(*m_page.error()) : QString());
    const bool isSieved = !wish.words.isEmpty();
    m_cases->setEmptyWords(m_page.state() == ComplaintsPage::State::Loading
                               ? tr("Reading the cases…")
                               : isSieved ? tr("No case of this list fits.")
                               : wish.list == List::MyService && wish.myService.isEmpty()
                               ? tr("Choose your service first.")
                               : tr("No case is in this list."));
}

}
