// MyWorkPage.h - what this member of staff has begun, what of theirs waits to be sent or needs
// them, and what came back today.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/Changes.h"
#include "domain/Facts.h"
#include "pages/KeyedListModel.h"

#include <QObject>

#include <functional>

namespace guildhall {

struct WorkItem
{
    /// In the order in which they stand.
    enum class What {
        NeedsYou, ///< refused, or in conflict
        Draft, ///< begun and not finished
        Waiting, ///< for the connection
        Accepted ///< by the other system, today
    };
    What what = What::Draft;
    EntryId id;
    QString kind; ///< of the draft or the entry
    CustomerId customer; ///< empty: nobody's
    QDateTime at;
    QString reference; ///< what the other system calls it

    friend bool operator==(const WorkItem&, const WorkItem&) = default;
};

class MyWorkModel final : public KeyedListModel<WorkItem>
{
    Q_OBJECT

public:
    explicit MyWorkModel(const Clock& clock, QObject* parent = nullptr);

    void show(QList<WorkItem> items);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] static QString words(const WorkItem& item);

    const Clock& m_clock;
};

struct MyWorkQuestions
{
    std::function<Async<QList<Draft>>()> drafts; ///< of this member of staff
    std::function<Async<QList<OutboxEntry>>()> entries; ///< of everybody, newest first
};

class MyWorkPage final : public QObject
{
    Q_OBJECT

public:
    MyWorkPage(MyWorkQuestions questions,
               StaffId staff,
               const Clock& clock,
               QObject* parent = nullptr);

    void read();
    void readAgain(const Changes& changes);
    void retell();
    /// The contact under way is work at hand, and no draft that lies about.
    void setAtHand(const EntryId& contact);

    [[nodiscard]] MyWorkModel& model() { return m_model; }
    [[nodiscard]] const QList<WorkItem>& items() const { return m_model.rows(); }

Q_SIGNALS:
    void changed();

private:
    void readDrafts();
    void readEntries();
    void compose();

    const MyWorkQuestions m_questions;
    const StaffId m_staff;
    const Clock& m_clock;
    MyWorkModel m_model;
    Latest<QList<Draft>> m_latestDrafts;
    Latest<QList<OutboxEntry>> m_latestEntries;
    QList<Draft> m_drafts;
    QList<OutboxEntry> m_entries;
    EntryId m_atHand;
};

}
