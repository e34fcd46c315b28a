// ContactColumns.h - every held contact in compact columns, and the items that customers chased.
#pragma once

#include "reports/ContactsReport.h"
#include "reports/FeedbackSieve.h"

#include <QMap>

#include <array>
#include <memory>
#include <vector>

namespace guildhall {

/// How long customers waited, and how long they were served.
struct ContactTimes
{
    qint64 answered = 0;
    qint64 waitingSeconds = 0;
    qint64 handlingSeconds = 0;
    qint64 wrappedUp = 0; ///< of how many it is known
    qint64 wrapUpSeconds = 0; ///< from the end of the conversation until the contact was done with

    [[nodiscard]] qint64 averageWrapUp() const
    {
        return wrappedUp > 0 ? wrapUpSeconds / wrappedUp : 0;
    }
};

/// Why a customer had to ask about something already reported: how it stood in the system that
/// holds it when they made contact. The order is that of the table.
enum class ChaseCause {
    None, ///< the contact chased nothing
    Overdue, ///< its target had passed
    NoUpdate, ///< in time, and nothing new for `QuietDays`
    NotTold, ///< something new in those days, of which the customer did not hear
    Closed, ///< the system had closed it
    NotHeld ///< no system, or more than one, holds the reference
};
inline constexpr int QuietDays = 7;
/// What is asked about sooner after it was reported belongs to the report, not to a chase.
inline constexpr int HoursUntilChase = 24;

/// Contacts of one cause about items of one system.
struct CauseCount
{
    QString system; ///< the source's id; empty where none holds the reference
    ChaseCause cause = ChaseCause::None;
    QMap<QString, qint64> channels; ///< contacts by channel

    [[nodiscard]] qint64 contacts() const;
};

/// An item that customers chased, as its system says it now.
struct ChasedItem
{
    QString reference; ///< as the system writes it
    QString system;
    QString service;
    QString title;
    qint64 opened = 0; ///< ms since the epoch; 0: not said, as in all of these
    qint64 due = 0;
    qint64 closed = 0;
    qint64 lastUpdate = 0; ///< the newest dated event
    bool isLive = false;
    QMap<QString, qint64> channels {}; ///< contacts that chased it, by channel

    [[nodiscard]] qint64 contacts() const;
    /// Live, past its target, and nothing new since; without a target nothing new for four weeks.
    [[nodiscard]] bool isBeyondTarget(qint64 now) const;
};

/// How contacts ended; `passedTo` counts by whom they were passed on to.
struct ContactEnds
{
    qint64 resolved = 0;
    qint64 notResolved = 0; ///< answered, neither resolved nor passed on
    qint64 givenUp = 0; ///< not answered
    QMap<QString, qint64> passedTo;
};

/// Contacts that began in one hour of the day, London time.
struct HourCount
{
    qint64 contacts = 0;
    qint64 answered = 0;
    qint64 waitingSeconds = 0;
};

class ContactColumns
{
public:
    /// Equal to ContactsReport::count over the same rows.
    [[nodiscard]] ContactFigures figures(const FeedbackFilter& filter) const;
    [[nodiscard]] ContactTimes times(const FeedbackFilter& filter) const;
    [[nodiscard]] ContactEnds ends(const FeedbackFilter& filter) const;
    [[nodiscard]] std::array<HourCount, 24> hours(const FeedbackFilter& filter) const;
    /// Answered contacts by one of their words, most first.
    [[nodiscard]] QList<std::pair<QString, ContactFigures::Count>>
    by(FeedbackBy what, const FeedbackFilter& filter) const;
    /// Contacts about something already reported, by system and cause; most first.
    [[nodiscard]] QList<CauseCount> causes(const FeedbackFilter& filter) const;
    /// Live items beyond their target, by the contacts that they caused in the period.
    [[nodiscard]] QList<ChasedItem>
    preventable(const FeedbackFilter& filter, qint64 now, qsizetype limit) const;

    [[nodiscard]] qsizetype size() const { return qsizetype(m_contacts.size()); }

private:
    friend class FeedbackBuilder;
    friend class Feedback;
    friend class ChaseBuilder;
    using Number = WordBook::Number;
    enum class End : quint8 { Resolved, PassedOn, NotResolved, GivenUp };
    static constexpr quint32 NoItem = 0xffff'ffff;
    static constexpr quint16 NotSaid = 0xffff;
    static constexpr quint32 NoPlace = 0xffff'ffff;

    struct Made
    {
        qint64 opened = 0; ///< ms since the epoch
        FeedbackDimensions of;
        Number passedTo = 0;
        Number system = 0; ///< that holds the item; empty where none does
        quint16 waitingSeconds = 0;
        quint16 handlingSeconds = 0;
        quint16 wrapUpSeconds = NotSaid;
        quint32 item = NoItem;
        End end = End::Resolved;
        ChaseCause cause = ChaseCause::None;
        quint8 hour = 0; ///< of the day in London
        bool isRepeat = false;

        [[nodiscard]] bool isAnswered() const { return end != End::GivenUp; }
    };

    /// Words that contacts have, and the place of each among them by its number.
    struct UsedWords
    {
        std::vector<Number> words;
        std::vector<quint32> places;
    };

    /// For the builder, once all contacts are in: a period is a piece of the row from then on.
    void settle();
    static void add(ContactFigures::Count& count, const Made& contact);
    template <class Take>
    void each(const FeedbackFilter& filter, Take take) const;

    std::vector<Made> m_contacts; ///< by `opened`, once settled
    std::vector<ChasedItem> m_items;
    UsedWords m_services;
    UsedWords m_reasons;
    std::shared_ptr<const WordBook> m_words;
    QList<SkippedRow> m_skipped;
};

}
