#include "pages/FollowUpsPage.h"

#include "domain/ContactFact.h"
#include "pages/RowRoles.h"
#include "pages/Words.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MonthsBack = 6; // an older promise is a complaint

    QDate dueOf(const Fact& promise)
    {
        return QDate::fromString(promise.body[u"due"_s].toString(), Qt::ISODate);
    }

}

FollowUpsModel::FollowUpsModel(const Clock& clock, QObject* parent)
    : KeyedListModel(parent)
    , m_clock(clock)
{
}

void FollowUpsModel::show(QList<OpenPromise> followUps)
{
    become(std::move(followUps), [](const OpenPromise& one) { return one.promise.subject; });
}

QVariant FollowUpsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpenPromise& one = rows().at(index.row());
    const QDate today = inLondon(m_clock.now()).date();
    const QString words = one.promise.body[u"text"_s].toString();
    const QString when = !one.due.isValid() ? QString()
        : one.due == today                  ? tr("today")
        : one.due < today
        //: %1 is a date such as Wed 18 Nov.
        ? tr("late, %1").arg(Words::shortDate(one.due, today))
        : Words::shortDate(one.due, today);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return when.isEmpty() ? words : u"%1, %2"_s.arg(words, when);
    case TitleRole:
        return words;
    case SideRole:
        return when;
    case KeyRole:
        return one.promise.subject;
    default:
        return {};
    }
}

FollowUpsPage::FollowUpsPage(Facts facts, StaffId staff, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_facts(std::move(facts))
    , m_staff(std::move(staff))
    , m_clock(clock)
    , m_model(clock, this)
{
}

void FollowUpsPage::read()
{
    m_latest.ask(m_facts({ u"promise"_s, u"contact"_s, u"contact-correction"_s },
                         m_clock.now().addMonths(-MonthsBack)),
                 this,
                 [this](const Result<QList<Fact>>& facts) {
                     if (facts)
                         take(*facts);
                 });
}

void FollowUpsPage::readAgain(const Changes& changes)
{
    if (changes.facts || changes.everything)
        read();
}

void FollowUpsPage::retell()
{
    m_model.retell();
    Q_EMIT changed();
}

int FollowUpsPage::overdue() const
{
    const QDate today = inLondon(m_clock.now()).date();
    return int(std::ranges::count_if(
        open(), [today](const OpenPromise& one) { return one.due.isValid() && one.due < today; }));
}

QString FollowUpsPage::today() const
{
    if (m_contacts < 0)
        return {};
    return tr("%n contact(s) today", nullptr, m_contacts) + u" · "_s
        + tr("%n resolved", nullptr, m_resolved);
}

void FollowUpsPage::take(const QList<Fact>& facts)
{
    QList<OpenPromise> open;
    QList<Fact> ours;
    for (const Fact& fact : facts) {
        if (fact.kind != "promise"_L1) {
            if (fact.who == m_staff)
                ours.append(fact);
            continue;
        }
        open.removeIf(
            [&fact](const OpenPromise& one) { return one.promise.subject == fact.subject; });
        const bool mine = fact.body[u"owner"_s].toString() == m_staff.text();
        if (mine && fact.body[u"state"_s].toString() == "open"_L1)
            open.append({ fact, dueOf(fact) });
    }
    std::ranges::stable_sort(open, {}, &OpenPromise::due);
    const QDate today = inLondon(m_clock.now()).date();
    m_contacts = 0;
    m_resolved = 0;
    for (const ContactFact& contact : contactsIn(ours)) {
        if (inLondon(contact.finished).date() != today)
            continue;
        ++m_contacts;
        m_resolved += contact.outcome == ContactOutcome::Resolved ? 1 : 0;
    }
    m_model.show(std::move(open));
    Q_EMIT changed();
}

}
