// Visitors.h - the day so far at the reception of the invented council, as facts of its shared
// feed, and the kiosk at the door, which hands its tickets to the desk that asks first.
#pragma once

#include "council/Register.h"
#include "office/SharedLog.h"

#include <QCborMap>
#include <QDateTime>
#include <QRandomGenerator>
#include <QSet>

namespace guildhall::office {

class Visitors
{
public:
    /// `log` and `records` live longer.
    Visitors(SharedLog& log, const council::Register& records, std::uint64_t seed);

    /// Visits that are over, people who wait, and appointments of today and of the days after.
    void comeUntil(const QDateTime& now);
    /// A desk that claims a ticket of the kiosk has it from now on.
    void heard(const QJsonObject& fact);

private:
    struct Somebody
    {
        QString name;
        QString customer; ///< as the feed writes it; empty: nobody's
    };

    [[nodiscard]] Somebody showcase(std::uint32_t customer) const;
    QString arrive(const QString& desk, const QDateTime& at, QCborMap about, const Somebody& who);
    void visit(const QString& desk, const QDateTime& at, int number);
    void expect(const QDateTime& at, const Somebody& who, const QString& reference);
    void answer(const QDateTime& at);
    void say(const QString& kind,
             const QString& subject,
             const QString& customer,
             const QDateTime& at,
             const QCborMap& body);

    SharedLog& m_log;
    const council::Register& m_records;
    QRandomGenerator m_draw;
    QHash<QString, int> m_given; ///< by desk
    QSet<QString> m_held; ///< tickets that the kiosk holds
};

}
