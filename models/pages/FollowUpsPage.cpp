#include "pages/FollowUpsPage.h"

#include "domain/ContactFact.h"
#include "pages/RowRoles.h"
#include "pages/Words.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int MonthsBack = 6; // an older promise is a complaint
    constexpr auto FollowUpsRest = 300ms;

    QStringList promised()
    {
        return { u"promise"_s, u"call-back"_s, u"call-back-answer"_s, u"handover"_s };
    }

    QStringList contacts()
    {
        return { u"contact"_s, u"contact-correction"_s };
    }

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

void FollowUpsModel::show(QList<OpenWork> followUps)
{
    become(std::move(followUps), [](const OpenWork& one) { return one.id; });
}

QString FollowUpsModel::words(const OpenWork& one) const
{
    switch (one.kind) {
    case OpenWork::Kind::Promise:
        return one.fact.body[u"text"_s].toString();
    case OpenWork::Kind::CallBack:
        return one.callBack.tries > 0
            //: %1 is what a call is to be about.
            ? tr("Call back again: %1").arg(one.callBack.about)
            : tr("Call back: %1").arg(one.callBack.about);
    case OpenWork::Kind::Answered:
        return one.callBack.result == CallBack::Result::GotThrough
            //: %1 is what a call was about.
            ? tr("Got through: %1").arg(one.callBack.about)
            : tr("Wrong number: %1").arg(one.callBack.about);
    case OpenWork::Kind::Handover:
        //: %1 is why a matter was handed over to this person's team.
        return tr("Handed over: %1").arg(one.fact.body[u"why"_s].toString());
    }
    return {};
}

QString FollowUpsModel::when(const OpenWork& one) const
{
    const QDateTime now = m_clock.now();
    const QDate today = inLondon(now).date();
    if (one.kind == OpenWork::Kind::CallBack) {
        const QString time = Words::time(one.callBack.from);
        const QString moment
            = one.due == today ? time : u"%1 %2"_s.arg(Words::shortDate(one.due, today), time);
        //: %1 is a moment such as "Wed 18 Nov 9am" or "3pm".
        return one.callBack.until < now ? tr("late, %1").arg(moment) : moment;
    }
    if (one.kind == OpenWork::Kind::Answered)
        return Words::when(one.callBack.tried, now);
    if (!one.due.isValid())
        return {};
    if (one.due == today)
        return tr("today");
    return one.due < today
        //: %1 is a date such as Wed 18 Nov.
        ? tr("late, %1").arg(Words::shortDate(one.due, today))
        : Words::shortDate(one.due, today);
}

QVariant FollowUpsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpenWork& one = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString moment = when(one);
        return moment.isEmpty() ? words(one) : u"%1, %2"_s.arg(words(one), moment);
    }
    case TitleRole:
        return words(one);
    case SideRole:
        return when(one);
    case KeyRole:
        return one.id;
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
    m_again.setSingleShot(true);
    m_again.setInterval(FollowUpsRest);
    connect(&m_again, &QTimer::timeout, this, &FollowUpsPage::read);
}

/// Contacts of today alone: of half a year there are more than anybody counts between two calls.
void FollowUpsPage::read()
{
    m_latest.ask(m_facts(promised(), m_clock.now().addMonths(-MonthsBack)),
                 this,
                 [this](const Result<QList<Fact>>& facts) {
                     if (facts)
                         take(*facts);
                 });
    const QDateTime midnight(inLondon(m_clock.now()).date(), QTime(0, 0), london());
    m_latestContacts.ask(
        m_facts(contacts(), midnight.toUTC()), this, [this](const Result<QList<Fact>>& facts) {
            if (facts)
                count(*facts);
        });
}

void FollowUpsPage::readAgain(const Changes& changes)
{
    if (changes.tellOf(promised() + contacts()) && !m_again.isActive())
        m_again.start();
}

void FollowUpsPage::retell()
{
    m_model.retell();
    Q_EMIT changed();
}

int FollowUpsPage::overdue() const
{
    const QDate today = inLondon(m_clock.now()).date();
    return int(std::ranges::count_if(open(), [today](const OpenWork& one) {
        return one.kind != OpenWork::Kind::Answered && one.due.isValid() && one.due < today;
    }));
}

QString FollowUpsPage::today() const
{
    if (m_contacts < 0)
        return {};
    QStringList parts { tr("%n contact(s) today", nullptr, m_contacts),
                        tr("%n resolved", nullptr, m_resolved),
                        //: Contacts that went on to another team.
                        tr("%n passed on", nullptr, m_passedOn) };
    // A line that wraps does so between the figures.
    for (QString& part : parts) {
        if (const qsizetype at = part.indexOf(u' '); at > 0)
            part[at] = QChar(QChar::Nbsp);
    }
    return parts.join(u" · "_s);
}

void FollowUpsPage::take(const QList<Fact>& facts)
{
    QList<OpenWork> open;
    for (const Fact& fact : facts) {
        const bool isPromise = fact.kind == "promise"_L1;
        if (!isPromise && fact.kind != "handover"_L1)
            continue;
        open.removeIf([&fact](const OpenWork& one) { return one.id == fact.subject; });
        const bool mine = isPromise
            ? fact.body[u"owner"_s].toString() == m_staff.text()
            : m_owners.contains(ownerWordOfTeam(fact.body[u"team"_s].toString()));
        if (mine && fact.body[u"state"_s].toString() == "open"_L1)
            open.append({ isPromise ? OpenWork::Kind::Promise : OpenWork::Kind::Handover,
                          fact.subject,
                          fact.customer,
                          isPromise ? dueOf(fact) : inLondon(fact.at).date(),
                          fact,
                          {} });
    }
    addCallBacks(open, facts);
    std::ranges::stable_sort(open, {}, &OpenWork::due);
    m_model.show(std::move(open));
    Q_EMIT changed();
}

void FollowUpsPage::count(const QList<Fact>& contacts)
{
    QList<Fact> ours;
    std::ranges::copy_if(contacts, std::back_inserter(ours), [this](const Fact& fact) {
        return fact.who == m_staff;
    });
    const QDate today = inLondon(m_clock.now()).date();
    m_contacts = 0;
    m_resolved = 0;
    m_passedOn = 0;
    for (const ContactFact& contact : contactsIn(ours)) {
        if (inLondon(contact.finished).date() != today)
            continue;
        ++m_contacts;
        m_resolved += contact.outcome == ContactOutcome::Resolved ? 1 : 0;
        m_passedOn += contact.outcome == ContactOutcome::PassedOn ? 1 : 0;
    }
    Q_EMIT changed();
}

void FollowUpsPage::addCallBacks(QList<OpenWork>& open, const QList<Fact>& facts) const
{
    for (const CallBack& one : callBacksIn(facts)) {
        const bool mine = one.owner == ownerWord(m_staff) || m_owners.contains(one.owner);
        const bool answered = one.askedBy == m_staff && one.triedBy != m_staff && !one.seen;
        OpenWork row;
        row.id = one.id.text();
        row.customer = one.customer;
        row.due = inLondon(one.from).date();
        row.callBack = one;
        if (one.isOpen() && mine) {
            row.kind = OpenWork::Kind::CallBack;
            open.append(row);
        } else if (!one.isOpen() && answered) {
            row.kind = OpenWork::Kind::Answered;
            open.append(row);
        }
    }
}

}
