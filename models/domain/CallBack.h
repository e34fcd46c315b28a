// CallBack.h - somebody is to be rung: by whom, when, on which number, and whether it worked.
#pragma once

#include "domain/Facts.h"

namespace guildhall {

/// A call-back is a fact of kind "call-back" whose subject is its id; each try, and the asker's
/// "seen", is a fact of kind "call-back-answer" with the same subject.
///
/// Body of the first: contact, owner, from and until (ISO, UTC), number, leave (message, nothing),
/// about. Body of an answer: result (got_through, no_answer, wrong_number, seen), said.
struct CallBack
{
    /// What may be left with whoever answers, or on a machine.
    enum class Leave {
        Nothing, ///< ring, and say nothing to anybody but the customer
        Message
    };
    /// The last try. WrongNumber ends it, as GotThrough does: nobody can ring that number again.
    enum class Result { Open, NoAnswer, GotThrough, WrongNumber };

    EntryId id;
    CustomerId customer; ///< empty: somebody who did not say who they are
    EntryId contact; ///< in which it was asked for
    StaffId askedBy;
    QString owner; ///< "team/repairs" or "staff/jp"
    QDateTime from; ///< UTC
    QDateTime until;
    QString number;
    Leave leave = Leave::Nothing;
    QString about;
    Result result = Result::Open;
    QString said; ///< at the last try
    StaffId triedBy;
    QDateTime tried;
    int tries = 0;
    bool seen = false; ///< the asker knows how it went

    [[nodiscard]] bool isOpen() const
    {
        return result == Result::Open || result == Result::NoAnswer;
    }
    friend bool operator==(const CallBack&, const CallBack&) = default;
};

[[nodiscard]] QString ownerWord(const StaffId& staff); ///< "staff/jp"
[[nodiscard]] QString ownerWordOfTeam(const QString& team); ///< "team/repairs"
[[nodiscard]] QString wordOf(CallBack::Result result); ///< "got_through"

[[nodiscard]] QCborMap bodyOf(const CallBack& callBack);
/// Those among `facts`, as they stand, in the order in which they were asked for. What was answered
/// after somebody got through changes nothing: two desks that ring at once come to the same end.
[[nodiscard]] QList<CallBack> callBacksIn(const QList<Fact>& facts);

}
