// Worklist.h - which cases somebody wants to see, in which order: a pure function of all cases.
#pragma once

#include "domain/Ids.h"
#include "pages/RowRoles.h"
#include "pages/complaints/CameIn.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>

namespace guildhall {

/// What a list needs of a case. It names no complainant: whose case it is stands in the case, which
/// is looked up and written down when it is opened.
struct CaseItem
{
    QString id;
    QString called;
    QString service;
    QString serviceName; ///< in words, as are those below
    QString stage;
    QString standing;
    Tone tone = Tone::Plain;
    QString handler; ///< empty: nobody yet
    QString waitingFor;
    CameIn came;
    QDate due; ///< of the clock that ends next; invalid: none runs
    QString dueFor;
    bool isOpen = false;
    bool isUnsent = false; ///< something of it waits on this computer

    friend bool operator==(const CaseItem&, const CaseItem&) = default;
};

inline constexpr int WorklistLists = 7;

struct WorklistWish
{
    enum class List { Open, DueToday, Overdue, Waiting, Mine, MyService, Finished };
    enum class Sort { Due, Received, Service, Reference };
    enum class Group { None, Due, Service, Handler, Standing };

    List list = List::Open;
    Sort sort = Sort::Due;
    Group group = Group::None;
    QString myService; ///< empty: not chosen yet
    QString words; ///< in reference, service, handler or whom it waits for

    friend bool operator==(const WorklistWish&, const WorklistWish&) = default;
};

/// A case, or the heading over a group of them.
struct WorkRow
{
    CaseItem item;
    QString heading; ///< empty: a case
    int count = 0; ///< of the cases below a heading

    [[nodiscard]] bool isHeading() const { return !heading.isEmpty(); }
    friend bool operator==(const WorkRow&, const WorkRow&) = default;
};

[[nodiscard]] bool isIn(WorklistWish::List list,
                        const CaseItem& item,
                        const WorklistWish& wish,
                        const StaffId& who,
                        QDate today);

[[nodiscard]] QList<WorkRow> worklistRows(const QList<CaseItem>& items,
                                          const WorklistWish& wish,
                                          const StaffId& who,
                                          QDate today);

/// How many cases stand in each of the lists.
using ListCounts = std::array<int, WorklistLists>;
[[nodiscard]] ListCounts
listCounts(const QList<CaseItem>& items, const WorklistWish& wish, const StaffId& who, QDate today);

}
