// ReceptionDesk.h - what one desk of the reception does: check in, call, serve, pass on; asks other
// desks for their tickets and answers when they ask.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "desk/reception/ReceptionBooks.h"
#include "desk/reception/ReceptionQueue.h"
#include "domain/Changes.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace guildhall {

/// How long a desk waits for others.
struct ReceptionPatience
{
    std::chrono::milliseconds answer { 6000 }; ///< for a lease; then the next ticket that it holds
    std::chrono::milliseconds claim { 30'000 }; ///< until which the claim may be answered
    std::chrono::milliseconds silence { 60'000 }; ///< a desk that did not answer is not asked again
    std::chrono::milliseconds line { 10'000 }; ///< own words that wait longer: this desk is cut off
    std::chrono::minutes lost { 20 }; ///< not heard of for so long: a person may take over
};

/// What is said is true here at once and goes into the journal behind; when that fails, `failed`
/// tells and the screen goes back to what is kept.
class ReceptionDesk final : public QObject
{
    Q_OBJECT

public:
    ReceptionDesk(ReceptionBooks books,
                  Desk desk,
                  StaffId staff,
                  const Clock& clock,
                  ReceptionPatience patience = {},
                  QObject* parent = nullptr);

    [[nodiscard]] const Desk& desk() const { return m_desk; }
    /// The counter to which this computer has been moved; what was said before keeps its name.
    void setName(const QString& name);
    [[nodiscard]] const ReceptionQueue& queue() const { return m_queue; }
    /// The facts of today have been read.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// What was said here waits longer than a working line needs: only what this desk holds can be
    /// called.
    [[nodiscard]] bool isCutOff() const { return m_cutOff; }
    [[nodiscard]] const Ticket* current() const { return m_queue.atDesk(m_desk); }
    /// The ticket for which another desk was asked; empty: none.
    [[nodiscard]] const QString& asking() const { return m_asking; }
    [[nodiscard]] QList<Ticket> waiting() const;
    /// A document was seen at this visit that says who they are (paperSeen in VisitPosting.h).
    [[nodiscard]] bool hasShownWho(const Ticket& ticket) const;
    /// Which one (identityPapers in VisitPosting.h); empty: none was seen.
    [[nodiscard]] QString paperShown(const Ticket& ticket) const;
    /// May a person take this ticket over, because its desk is not heard of any more?
    [[nodiscard]] bool isLost(const Ticket& ticket) const;

    void read();
    void readAgain(const Changes& changes);

    /// Answers the ticket as it was given.
    Ticket checkIn(const ticket::Arrival& arrival);
    /// By the rule, while nobody is at this desk. `called` tells whom, `nobodyToCall` that there is
    /// none that this desk may call.
    void callNext();
    /// One that this desk holds.
    void callThis(const QString& id);
    void takeOver(const QString& id);
    void callAgain();
    void serve();
    void noShow();
    /// The end of the visit, with what else is kept about it in the same posting.
    void done(const QString& outcome, Posting with = {});
    void transfer(const QString& toDesk, const QString& toService);
    void identify(CustomerId customer, const QString& name);
    void later(const QString& id, const QDateTime& backAt);
    void back(const QString& id);
    void left(const QString& id);

Q_SIGNALS:
    void changed();
    void called(const guildhall::Ticket& ticket);
    void nobodyToCall();
    void failed(const guildhall::Error& error);

private:
    void say(const QList<Fact>& facts, Posting with = {});
    void take(const QList<Fact>& facts);
    void answerClaims();
    void goOnAsking();
    void ask(const Ticket& ticket);
    void giveUpAsking();
    void call(const Ticket& ticket);
    [[nodiscard]] bool isSilent(const QString& station) const;
    [[nodiscard]] QDateTime today() const;

    ReceptionBooks m_books;
    Desk m_desk;
    StaffId m_staff;
    const Clock& m_clock;
    ReceptionPatience m_patience;
    ReceptionQueue m_queue;
    Latest<QList<Fact>> m_latest;
    QTimer m_answer;
    QString m_asking;
    struct Shown
    {
        CustomerId customer;
        QString paper;
    };
    QHash<QString, Shown> m_shown; ///< as whom somebody was verified and by what, by ticket
    QHash<QString, QDateTime> m_silent; ///< since when a station has not answered
    int m_posting = 0;
    bool m_settled = false;
    bool m_cutOff = false;
    std::optional<Error> m_error;
};

}
