// FollowUpsPage.h - what this member of staff has to do for customers (promises, call-backs, what
// was handed over to their team), what became of what they asked for, and what they did today.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/CallBack.h"
#include "domain/Changes.h"
#include "pages/KeyedListModel.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <utility>

namespace guildhall {

struct OpenWork
{
    enum class Kind {
        Promise,
        CallBack, ///< to be made by this member of staff or their team
        Answered, ///< a call-back that they asked for has been made
        Handover ///< to their team, and nobody has taken it yet
    };

    Kind kind = Kind::Promise;
    QString id;
    CustomerId customer;
    QDate due;
    Fact fact; ///< of a promise or a handover, as it was last said
    CallBack callBack;

    friend bool operator==(const OpenWork&, const OpenWork&) = default;
};

class FollowUpsModel final : public KeyedListModel<OpenWork>
{
    Q_OBJECT

public:
    explicit FollowUpsModel(const Clock& clock, QObject* parent = nullptr);

    void show(QList<OpenWork> followUps);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const OpenWork& one) const;
    [[nodiscard]] QString when(const OpenWork& one) const;

    const Clock& m_clock;
};

class FollowUpsPage final : public QObject
{
    Q_OBJECT

public:
    /// Facts of these kinds, in the order in which they are folded.
    using Facts = std::function<Async<QList<Fact>>(QStringList kinds, QDateTime since)>;

    FollowUpsPage(Facts facts, StaffId staff, const Clock& clock, QObject* parent = nullptr);

    /// Whose call-backs and handovers are their work: "staff/jp", "team/repairs".
    void answersFor(QStringList owners) { m_owners = std::move(owners); }
    void read();
    /// Soon: facts come in bursts, and whoever waits for a customer's page comes first.
    void readAgain(const Changes& changes);
    void retell();

    [[nodiscard]] FollowUpsModel& model() { return m_model; }
    [[nodiscard]] const QList<OpenWork>& open() const { return m_model.rows(); }
    [[nodiscard]] int overdue() const;
    /// "4 contacts today · 3 resolved · 1 passed on"; empty before the first answer.
    [[nodiscard]] QString today() const;

Q_SIGNALS:
    void changed();

private:
    void take(const QList<Fact>& facts);
    void count(const QList<Fact>& contacts);
    void addCallBacks(QList<OpenWork>& open, const QList<Fact>& facts) const;

    Facts m_facts;
    StaffId m_staff;
    QStringList m_owners;
    const Clock& m_clock;
    FollowUpsModel m_model;
    QTimer m_again;
    Latest<QList<Fact>> m_latest;
    Latest<QList<Fact>> m_latestContacts;
    int m_contacts = -1;
    int m_resolved = 0;
    int m_passedOn = 0;
};

}
