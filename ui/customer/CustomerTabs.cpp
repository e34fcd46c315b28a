#include "ui/customer/CustomerTabs.h"

#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/ColumnScroll.h"
#include "ui/common/FieldTable.h"
#include "ui/common/GapLine.h"
#include "ui/common/RowList.h"
#include "ui/common/TextLabel.h"
#include "ui/complaint/ClocksCard.h"
#include "ui/customer/BalanceDialog.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

CustomerTabs::CustomerTabs(CustomerPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_bar(new QTabBar(this))
    , m_gap(new GapLine(page.sources(), {}, this))
    , m_stack(new QStackedWidget(this))
    , m_filter(page.timeline())
{
    m_bar->setObjectName(u"customerTabs"_s);
    m_bar->setDrawBase(true);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(true);
    for (int tab = 0; tab < Tabs; ++tab)
        m_bar->addTab(QString());
    addTimeline();
    addListWithClocks(Requests, page.requests());
    connect(addListWithClocks(Complaints, page.complaints()),
            &QListView::activated,
            this,
            [this](const QModelIndex& index) {
                const auto& row = m_page.complaints().rows().at(index.row());
                if (const auto* complaint = std::get_if<Item<Complaint>>(&row.body))
                    Q_EMIT complaintWanted(complaint->item.reference);
                else if (const auto* about = std::get_if<CaseRow>(&row.body))
                    Q_EMIT complaintWanted(about->key);
            });
    addList(Accounts, page.accounts());
    addList(Home, page.home());
    addOrigin();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto* gap = new QVBoxLayout;
    gap->setContentsMargins(0, space::Small, 0, 0);
    gap->addWidget(m_gap);
    column->addLayout(gap);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &CustomerTabs::showPage);
    connect(m_lists.at(Accounts), &QListView::activated, this, [this](const QModelIndex& index) {
        explain(index.row());
    });
    connect(m_lists.at(Home), &QListView::activated, this, [this](const QModelIndex& index) {
        const CustomerId other = m_page.home().customerAt(index.row());
        if (!other.isEmpty())
            m_page.open(other);
    });
    retranslate();
}

void CustomerTabs::showPage(int tab)
{
    static const QList<RecordKind> kinds[] = { {},
                                               { RecordKind::Request },
                                               { RecordKind::Complaint },
                                               { RecordKind::Account },
                                               { RecordKind::Person, RecordKind::Request },
                                               {} };
    m_stack->setCurrentIndex(tab);
    m_gap->setKinds(kinds[tab]);
}

void CustomerTabs::refresh()
{
    const CustomerView& view = m_page.view();
    const auto count = [this](Tab tab, qsizetype items) {
        const QString title
            = items == 0 ? nameOf(tab) : u"%1 %2"_s.arg(nameOf(tab), QString::number(items));
        if (title != m_bar->tabText(tab)) // each lays all tabs out anew
            m_bar->setTabText(tab, title);
    };
    count(Requests, view.requests.size());
    count(Complaints, m_page.complaints().rowCount());
    count(Accounts, view.accounts.size());

    setEmptyWords();
    QString why;
    switch (view.joined) {
    case Joined::OneRecord:
        why = tr("All of this comes from one record of one source.");
        break;
    case Joined::NationalInsurance:
        why = tr("These %n record(s) are held to be one person, because they carry the same "
                 "National Insurance number.",
                 nullptr,
                 int(view.people.size()));
        break;
    case Joined::CrossReference:
        why = tr("These %n record(s) are held to be one person, because one source names the "
                 "record of the other.",
                 nullptr,
                 int(view.people.size()));
        break;
    case Joined::Linked:
        why = tr("These %n record(s) are held to be one person by record linkage.",
                 nullptr,
                 int(view.people.size()));
        break;
    }
    for (const QString& pair : m_page.whyJoined())
        why += u'\n' + pair;
    m_why->setText(why);
}

void CustomerTabs::explain(int row)
{
    const auto& accounts = m_page.view().accounts;
    if (row >= 0 && row < accounts.size() && accounts.at(row).mask.sight == Sight::Open)
        (new BalanceDialog(m_page, accounts.at(row).item.reference, window()))->open();
}

void CustomerTabs::setEmptyWords()
{
    const auto withheld = [this](FieldClass what, const QString& otherwise) {
        return m_page.isWithheld(what) ? Words::whyHidden(what, m_page.mask(what).reason)
                                       : otherwise;
    };
    const bool sieved
        = !m_words->text().isEmpty() || m_filter.kind() != TimelineFilter::Kind::Everything;
    m_lists.at(Timeline)->setEmptyWords(
        sieved ? tr("Nothing in the timeline fits.")
               : withheld(FieldClass::Contacts,
                          tr("Nothing has happened yet that a source tells of.")));
    m_lists.at(Requests)->setEmptyWords(
        withheld(FieldClass::Requests, tr("No requests. What a source reports will appear here.")));
    m_lists.at(Complaints)
        ->setEmptyWords(withheld(FieldClass::Complaints,
                                 tr("No complaints. What a source reports will appear here.")));
    m_lists.at(Accounts)->setEmptyWords(
        withheld(FieldClass::Money, tr("No accounts. What a source reports will appear here.")));
    m_lists.at(Home)->setEmptyWords(tr("No address, phone number or email address is held."));
}

void CustomerTabs::retranslate()
{
    for (int tab = 0; tab < Tabs; ++tab)
        m_bar->setTabText(tab, nameOf(Tab(tab)));
    m_bar->setAccessibleName(tr("Parts of the customer's page"));
    m_lists.at(Complaints)
        ->setEmptyWords(tr("No complaints. What a source reports will appear here."));
    for (int tab = 0; tab < m_lists.size(); ++tab)
        m_lists.at(tab)->setAccessibleName(nameOf(Tab(tab)));
    m_lists.at(Accounts)->setToolTip(tr("Enter shows how the balance came about"));
    m_lists.at(Home)->setToolTip(tr("Enter on a person opens them"));
    m_fields->setAccessibleName(nameOf(Origin));
    m_words->setAccessibleName(tr("Search the timeline"));
    m_words->setPlaceholderText(m_words->accessibleName());
    showKinds();
    refresh();
}

void CustomerTabs::go(Tab tab)
{
    m_bar->setCurrentIndex(tab);
    if (tab == Origin)
        m_fields->setFocus(Qt::ShortcutFocusReason);
    else
        m_lists.at(tab)->setFocus(Qt::ShortcutFocusReason);
}

QString CustomerTabs::nameOf(Tab tab)
{
    switch (tab) {
    case Timeline:
        return tr("Timeline");
    case Requests:
        return tr("Requests");
    case Complaints:
        return tr("Complaints");
    case Accounts:
        return tr("Accounts");
    case Home:
        return tr("Home");
    case Origin:
        return tr("Where this comes from");
    case Tabs:
        break;
    }
    return {};
}

RowList* CustomerTabs::addList(Tab tab, QAbstractItemModel& model)
{
    auto* list = new RowList(RowDelegate::Dates::Column, m_stack);
    static const char* const names[] = { "timeline", "requests", "complaints", "accounts", "home" };
    list->setObjectName(QLatin1StringView(names[tab]));
    list->setModel(&model);
    m_stack->addWidget(list);
    m_lists.append(list);
    return list;
}

RowList* CustomerTabs::addListWithClocks(Tab tab, ItemsModel& model)
{
    auto* page = new QWidget(m_stack);
    m_stack->addWidget(page);
    RowList* list = addList(tab, model);
    m_stack->removeWidget(list);
    auto* clocks = new ClocksCard;
    auto* scroll = new ColumnScroll(page);
    scroll->setObjectName(tab == Complaints ? u"complaintClocks"_s : u"requestClocks"_s);
    scroll->setContent(clocks);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(list, 2);
    column->addWidget(scroll, 3);
    list->setVisible(true);
    // Only while it is looked at: another tab neither waits for its clocks nor gives them room.
    const auto refresh = [this, tab, list, clocks, scroll, &model] {
        if (m_stack->currentIndex() != tab) {
            scroll->hide();
            return;
        }
        const auto& rows = model.rows();
        const int chosen = list->currentIndex().row();
        // Nobody has chosen yet: the first is the one that is due next.
        const int at = chosen >= 0 ? chosen : 0;
        const auto shown = at < rows.size() ? m_page.clocksOf(rows.at(at)) : QList<ClockView>();
        scroll->setVisible(!shown.isEmpty());
        if (!shown.isEmpty())
            clocks->show(shown, model.index(at).data(TitleRole).toString());
    };
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, refresh);
    connect(&m_page, &CustomerPage::changed, this, refresh);
    connect(m_stack, &QStackedWidget::currentChanged, this, refresh);
    scroll->hide();
    return list;
}

void CustomerTabs::addTimeline()
{
    auto* page = new QWidget(m_stack);
    m_kind = new ChoiceButton(page);
    m_kind->setObjectName(u"timelineKind"_s);
    m_words = new QLineEdit(page);
    m_words->setObjectName(u"timelineWords"_s);
    m_words->setMaxLength(100);
    m_words->setClearButtonEnabled(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, space::Small, 0, space::XSmall);
    row->setSpacing(space::Small);
    row->addWidget(m_kind);
    row->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    m_stack->addWidget(page);
    RowList* list = addList(Timeline, m_filter);
    m_stack->removeWidget(list);
    column->addWidget(list, 1);
    list->setVisible(true);
    connect(m_kind, &ChoiceButton::chosen, this, [this](const QVariant& kind) {
        m_filter.setKind(TimelineFilter::Kind(kind.toInt()));
        setEmptyWords();
        showKinds();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setWords(words);
        setEmptyWords();
    });
}

void CustomerTabs::showKinds()
{
    using Kind = TimelineFilter::Kind;
    m_kind->show(tr("Show"),
                 { { tr("Everything"), int(Kind::Everything) },
                   { tr("Contacts"), int(Kind::Contacts) },
                   { tr("Requests"), int(Kind::Requests) },
                   { tr("Complaints"), int(Kind::Complaints) },
                   { tr("Money"), int(Kind::Money) } },
                 int(m_filter.kind()));
}

void CustomerTabs::addOrigin()
{
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::Medium, 0, 0);
    column->setSpacing(space::Small);
    m_why = new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, page);
    m_why->setObjectName(u"whySamePerson"_s);
    m_fields = new FieldTable(FieldsModel::ValueColumn, page);
    m_fields->setObjectName(u"fields"_s);
    m_fields->setModel(&m_page.fields());
    column->addWidget(m_why);
    column->addWidget(m_fields, 1);
    m_stack->addWidget(page);
}

}
