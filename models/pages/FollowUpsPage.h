// FollowUpsPage.h - what this member of staff has promised and not settled, and what they did
// today.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/Changes.h"
#include "domain/Facts.h"
#include "pages/KeyedListModel.h"

#include <QObject>

#include <functional>

namespace guildhall {

struct OpenPromise
{
    Fact promise; ///< as it was last said
    QDate due;

    friend bool operator==(const OpenPromise&, const OpenPromise&) = default;
};

class FollowUpsModel final : public KeyedListModel<OpenPromise>
{
    Q_OBJECT

public:
    explicit FollowUpsModel(const Clock& clock, QObject* parent = nullptr);

    void show(QList<OpenPromise> followUps);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const Clock& m_clock;
};

class FollowUpsPage final : public QObject
{
    Q_OBJECT

public:
    /// Facts of these kinds, in the order in which they are folded.
    using Facts = std::function<Async<QList<Fact>>(QStringList kinds, QDateTime since)>;

    FollowUpsPage(Facts facts, StaffId staff, const Clock& clock, QObject* parent = nullptr);

    void read();
    void readAgain(const Changes& changes);
    void retell();

    [[nodiscard]] FollowUpsModel& model() { return m_model; }
    [[nodiscard]] const QList<OpenPromise>& open() const { return m_model.rows(); }
    [[nodiscard]] int overdue() const;
    /// "4 contacts today, 3 resolved"; empty before the first answer.
    [[nodiscard]] QString today() const;

Q_SIGNALS:
    void changed();

private:
    void take(const QList<Fact>& facts);

    Facts m_facts;
    StaffId m_staff;
    const Clock& m_clock;
    FollowUpsModel m_model;
    Latest<QList<Fact>> m_latest;
    int m_contacts = -1;
    int m_resolved = 0;
};

}
