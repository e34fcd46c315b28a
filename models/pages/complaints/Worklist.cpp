#include "pages/complaints/Worklist.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace guildhall {

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(guildhall::Worklist)
    };

    constexpr int DaysOfAWeek = 7;

    bool says(const CaseItem& item, const QString& words)
    {
        return words.isEmpty() || item.called.contains(words, Qt::CaseInsensitive)
            || item.service.contains(words, Qt::CaseInsensitive)
            || item.serviceName.contains(words, Qt::CaseInsensitive)
            || item.handler.contains(words, Qt::CaseInsensitive)
            || item.waitingFor.contains(words, Qt::CaseInsensitive);
    }

    /// The place of a group among groups, and its name.
    using Place = std::pair<int, QString>;

    /// Names are looked up once, not for each of ten thousand cases.
    class Groups
    {
    public:
        Groups(WorklistWish::Group group, QDate today)
            : m_group(group)
            , m_today(today)
        {
        }

        [[nodiscard]] Place placeOf(const CaseItem& item) const
        {
            switch (m_group) {
            case WorklistWish::Group::Due:
                return byDue(item);
            case WorklistWish::Group::Service:
                return item.service.isEmpty() ? Place { 1, m_noService }
                                              : Place { 0, item.serviceName };
            case WorklistWish::Group::Handler:
                return item.handler.isEmpty() ? Place { 0, m_nobody } : Place { 1, item.handler };
            case WorklistWish::Group::Standing:
                return { 0, item.standing };
            case WorklistWish::Group::None:
                break;
            }
            return {};
        }

    private:
        [[nodiscard]] Place byDue(const CaseItem& item) const
        {
            if (!item.due.isValid())
                return { 4, m_noClock };
            if (item.due < m_today)
                return { 0, m_overdue };
            if (item.due == m_today)
                return { 1, m_dueToday };
            return item.due <= m_today.addDays(DaysOfAWeek) ? Place { 2, m_thisWeek }
                                                            : Place { 3, m_later };
        }

        const WorklistWish::Group m_group;
        const QDate m_today;
        const QString m_overdue = Words::tr("Overdue");
        const QString m_dueToday = Words::tr("Due today");
        const QString m_thisWeek = Words::tr("Due within a week");
        const QString m_later = Words::tr("Due later");
        const QString m_noClock = Words::tr("No clock runs");
        const QString m_noService = Words::tr("No service");
        const QString m_nobody = Words::tr("Nobody yet");
    };

    bool isBefore(const CaseItem& a, const CaseItem& b, WorklistWish::Sort sort)
    {
        switch (sort) {
        case WorklistWish::Sort::Due:
            if (a.due.isValid() != b.due.isValid())
                return a.due.isValid();
            return std::tie(a.due, a.called) < std::tie(b.due, b.called);
        case WorklistWish::Sort::Received:
            return std::tie(b.came.on, a.called) < std::tie(a.came.on, b.called);
        case WorklistWish::Sort::Service:
            return std::tie(a.serviceName, a.due, a.called)
                < std::tie(b.serviceName, b.due, b.called);
        case WorklistWish::Sort::Reference:
            return a.called < b.called;
        }
        return false;
    }

}

bool isIn(WorklistWish::List list,
          const CaseItem& item,
          const WorklistWish& wish,
          const StaffId& who,
          QDate today)
{
    using List = WorklistWish::List;
    if (list == List::Finished)
        return !item.isOpen;
    if (!item.isOpen)
        return false;
    switch (list) {
    case List::DueToday:
        return item.due == today;
    case List::Overdue:
        return item.due.isValid() && item.due < today;
    case List::Waiting:
        return !item.waitingFor.isEmpty();
    case List::Mine:
        return item.handler == who.text();
    case List::MyService:
        return !wish.myService.isEmpty() && item.service == wish.myService;
    case List::Open:
    case List::Finished:
        break;
    }
    return true;
}

ListCounts
listCounts(const QList<CaseItem>& items, const WorklistWish& wish, const StaffId& who, QDate today)
{
    ListCounts counts {};
    for (const CaseItem& item : items) {
        for (int list = 0; list < WorklistLists; ++list)
            counts.at(size_t(list)) += isIn(WorklistWish::List(list), item, wish, who, today);
    }
    return counts;
}

QList<WorkRow> worklistRows(const QList<CaseItem>& items,
                            const WorklistWish& wish,
                            const StaffId& who,
                            QDate today)
{
    struct Placed
    {
        Place place;
        const CaseItem* item;
    };
    const Groups groups(wish.group, today);
    QList<Placed> wanted;
    for (const CaseItem& item : items) {
        if (isIn(wish.list, item, wish, who, today) && says(item, wish.words))
            wanted.append({ groups.placeOf(item), &item });
    }
    std::ranges::stable_sort(wanted, [&wish](const Placed& a, const Placed& b) {
        if (a.place != b.place)
            return a.place < b.place;
        return isBefore(*a.item, *b.item, wish.sort);
    });
    QList<WorkRow> rows;
    rows.reserve(wanted.size());
    qsizetype heading = -1;
    for (const Placed& placed : std::as_const(wanted)) {
        if (wish.group != WorklistWish::Group::None) {
            if (heading < 0 || rows.at(heading).heading != placed.place.second) {
                heading = rows.size();
                rows.append({ {}, placed.place.second, 0 });
            }
            ++rows[heading].count;
        }
        rows.append({ *placed.item, {}, 0 });
    }
    return rows;
}

}
