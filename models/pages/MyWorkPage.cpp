#include "pages/MyWorkPage.h"

#include "pages/OutboxWords.h"
#include "pages/RowRoles.h"
#include "pages/Words.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

MyWorkModel::MyWorkModel(const Clock& clock, QObject* parent)
    : KeyedListModel(parent)
    , m_clock(clock)
{
}

void MyWorkModel::show(QList<WorkItem> items)
{
    become(std::move(items), [](const WorkItem& one) { return one.id; });
}

QVariant MyWorkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkItem& item = rows().at(index.row());
    const QString when = Words::when(item.at, m_clock.now());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(words(item), when);
    case TitleRole:
        return words(item);
    case SideRole: // the column is narrow: the time says that it was today
        return inLondon(item.at).date() == inLondon(m_clock.now()).date() ? Words::time(item.at)
                                                                          : when;
    case KeyRole:
        return item.id.text();
    default:
        return {};
    }
}

QString MyWorkModel::words(const WorkItem& item)
{
    switch (item.what) {
    case WorkItem::What::NeedsYou:
        return OutboxWords::title(item.kind, OutboxEntry::State::NeedsAttention);
    case WorkItem::What::Waiting:
        return OutboxWords::title(item.kind, OutboxEntry::State::Waiting);
    case WorkItem::What::Accepted:
        return item.reference.isEmpty()
            ? OutboxWords::title(item.kind, OutboxEntry::State::Sent)
            //: %1 is what was written ("Request"), %2 what the other system calls it.
            : tr("%1 accepted: %2").arg(OutboxWords::kind(item.kind), item.reference);
    case WorkItem::What::Draft:
        break;
    }
    if (item.kind == "contact"_L1)
        return tr("Contact put aside");
    if (item.kind == "request-form"_L1)
        return tr("Request not sent");
    if (item.kind == "confirm-form"_L1)
        return tr("Which value is right, not sent");
    return tr("Begun: %1").arg(OutboxWords::kind(item.kind));
}

MyWorkPage::MyWorkPage(MyWorkQuestions questions,
                       StaffId staff,
                       const Clock& clock,
                       QObject* parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_staff(std::move(staff))
    , m_clock(clock)
    , m_model(clock, this)
{
}

void MyWorkPage::read()
{
    readDrafts();
    readEntries();
}

void MyWorkPage::readDrafts()
{
    m_latestDrafts.ask(m_questions.drafts(), this, [this](const Result<QList<Draft>>& drafts) {
        if (!drafts)
            return;
        m_drafts = *drafts;
        compose();
    });
}

void MyWorkPage::readEntries()
{
    m_latestEntries.ask(
        m_questions.entries(), this, [this](const Result<QList<OutboxEntry>>& entries) {
            if (!entries)
                return;
            m_entries = *entries;
            compose();
        });
}

void MyWorkPage::readAgain(const Changes& changes)
{
    if (changes.journal || changes.everything)
        readDrafts();
    if (changes.outbox || changes.everything)
        readEntries(); // not at every look-up, which the journal has too
}

void MyWorkPage::retell()
{
    compose(); // a day may have ended
    m_model.retell();
}

void MyWorkPage::setAtHand(const EntryId& contact)
{
    if (contact == m_atHand)
        return;
    m_atHand = contact;
    compose();
}

void MyWorkPage::compose()
{
    QList<WorkItem> items;
    for (const Draft& draft : std::as_const(m_drafts)) {
        if (draft.id != m_atHand)
            items.append(
                { WorkItem::What::Draft, draft.id, draft.kind, draft.customer, draft.at, {} });
    }
    const QDate today = inLondon(m_clock.now()).date();
    for (const OutboxEntry& entry : std::as_const(m_entries)) {
        if (entry.who != m_staff || entry.state == OutboxEntry::State::Withdrawn)
            continue;
        const bool sent = entry.state == OutboxEntry::State::Sent;
        if (sent && inLondon(entry.settled).date() != today)
            continue;
        const auto what = sent                                  ? WorkItem::What::Accepted
            : entry.state == OutboxEntry::State::NeedsAttention ? WorkItem::What::NeedsYou
                                                                : WorkItem::What::Waiting;
        items.append({ what,
                       entry.outgoing.id,
                       entry.outgoing.kind,
                       entry.outgoing.customer,
                       sent ? entry.settled : entry.made,
                       entry.reference });
    }
    std::ranges::stable_sort(items, [](const WorkItem& a, const WorkItem& b) {
        return a.what != b.what ? a.what < b.what : a.at > b.at;
    });
    m_model.show(std::move(items));
    Q_EMIT changed();
}

}
