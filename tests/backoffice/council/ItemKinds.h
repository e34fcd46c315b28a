// ItemKinds.h - repairs, accounts, requests, contacts and complaints as plain values.
#pragma once

#include "council/Calendar.h"
#include "council/Feeds.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace guildhall::council {

/// What happened to a record since the council was made: when it was born, if it is newer than the
/// council, and when it was changed.
struct Life
{
    Moment born = 0;
    std::span<const Moment> changes;
};

struct Step
{
    Moment at = 0;
    std::string_view text;
};

/// A short list that needs no memory of its own.
template <class T, std::size_t Capacity>
class Few
{
public:
    void add(T value)
    {
        if (m_count < Capacity)
            m_values[m_count++] = value;
        else
            m_values[Capacity - 1] = value;
    }
    [[nodiscard]] const T* begin() const { return m_values.data(); }
    [[nodiscard]] const T* end() const { return m_values.data() + m_count; }
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] const T& back() const { return m_values[m_count - 1]; }

private:
    std::array<T, Capacity> m_values {};
    std::size_t m_count = 0;
};

struct Repair
{
    std::string_view trade, description, location, status, hazard;
    Moment reported = 0, target = 0, completed = 0, appointment = 0;
    Moment booked = 0; ///< when the visit of `appointment` was agreed
    Moment missed = 0; ///< a visit to which nobody came; the system keeps only the next one
    /// Of a hazard: what the landlord did about it, and when; 0: not yet, or not needed.
    std::string_view severity;
    Moment investigated = 0, summarySent = 0, madeSafe = 0;
    Moment worksBegun = 0, worksStarted = 0, worksDone = 0;
    Few<Step, 8> history;
    Moment updated = 0;
    [[nodiscard]] bool live() const { return completed == 0 && status != "Cancelled"; }
    /// What the system showed as the booked visit at that moment.
    [[nodiscard]] Moment appointmentAt(Moment moment) const
    {
        if (appointment != 0 && booked <= moment)
            return appointment;
        return missed != 0 && missed - 4 * OneDay <= moment ? missed : 0;
    }
};

struct Line
{
    Day on = 0;
    std::string_view text;
    std::int64_t pence = 0;
};

/// Rent and Council Tax: pence are what the customer owes; negative is credit.
struct Account
{
    std::int64_t balance = 0, overdue = 0;
    char band = 'C';
    std::string_view recovery = "none";
    Moment overdueSince = 0;
    std::uint32_t home = 0;
    Few<Line, 14> lines; ///< those after today are still to come
    Moment updated = 0;
};

struct StreetRequest
{
    std::string_view design, summary, status;
    std::uint32_t home = 0;
    bool outside = false; ///< reported about the street, not the reporter's own home
    Moment raised = 0, due = 0, closed = 0;
    Few<Step, 8> log;
    Moment updated = 0;
};

/// One stage of a complaint.
struct Case
{
    int stage = 1;
    std::string_view service, subService, theme, description, channel, outcome, rootCause, status;
    Day received = 0, acknowledged = 0, closed = 0;
    int extensionDays = 0;
    bool aboutRepair = false; ///< of the customer's first repair
    Moment updated = 0;
};

struct Application
{
    std::string_view band, status, documents;
    Day registered = 0;
    Moment updated = 0;
};

struct Subscription
{
    std::string_view type, status;
    Day start = 0, end = 0;
    std::int64_t due = 0;
    Moment updated = 0;
};

/// Something a customer may ring about.
struct Concern
{
    Feed feed = Feed::Repairs;
    std::uint32_t ordinal = 0;
    Moment opened = 0;
    Moment closed = 0; ///< 0: still live
};

/// What moves somebody to ring: it is felt at one moment, and the call follows when it does, or
/// never. Nothing of this is in any record; records hold only what the council did or left undone.
struct Cause
{
    std::optional<Concern> about; ///< empty: nothing that is open
    std::string_view words;
    bool chases = false;
    Moment felt = 0;
    Moment until = 0; ///< settled by then; 0: it goes on
    Day lull = 1; ///< days until half of those who ring have rung, about
    std::uint32_t weight = 0; ///< how many of a thousand ring for it
};

/// Why a contact was really made; advisors wrote down something near it.
struct Reason
{
    std::optional<Concern> about;
    bool chases = false;
    std::string_view words;
};

struct Contact
{
    std::string_view channel, queue, agent, wrapCode, outcome, transferredTo;
    Moment started = 0, answered = 0, ended = 0;
    Reason reason;
    bool notesReference = false; ///< the advisor wrote the reference down
    bool survey = false;
    std::string_view notes;
    Moment updated = 0;
};

struct Answer
{
    std::string_view channel, rating, awareness, comment, language, team;
    Moment received = 0;
    Moment updated = 0;
};

}
