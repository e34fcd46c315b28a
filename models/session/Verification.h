// Verification.h - questions that prove who calls, drawn from what the sources hold.
#pragma once

#include "domain/ContactFact.h"
#include "domain/Records.h"

namespace guildhall {

/// A question with its answer. The answer is compared and never shown: what is not on the screen
/// cannot be read out.
struct VerificationQuestion
{
    enum class Kind {
        DateOfBirth,
        LastPayment, ///< its amount
        RentCharge, ///< a week
        OtherPhone, ///< a number that we hold and that is not the one they ring from
        Email,
        TenancyYear,
        LastReport, ///< what they reported last, in a word
        NationalInsuranceEnd ///< the last two figures and the letter
    };
    Kind kind = Kind::DateOfBirth;
    QString subject; ///< the account that a question about money means: "Council Tax"
    SourceId source;
    bool strong = false; ///< nobody else in the household would know
    QStringList answers;

    friend bool operator==(const VerificationQuestion&, const VerificationQuestion&) = default;
};

/// Strong ones first. Nothing that stands on an envelope or in its window is asked (name, address,
/// postcode, account and property numbers), and nothing about which the sources disagree.
[[nodiscard]] QList<VerificationQuestion> verificationQuestions(const CustomerRecords& held,
                                                                const QString& callingFrom);

/// As people say it: a date in any form, pounds with or without pence, a number in any spelling.
/// Nothing said is NotKnown.
[[nodiscard]] Answered judge(const VerificationQuestion& question, const QString& said);

/// Whether it was this question that was asked; of one kind there is one for each account.
[[nodiscard]] bool isAbout(const AskedQuestion& asked, const VerificationQuestion& question);

/// "last_payment": how facts and reports name it.
[[nodiscard]] QString wordOf(VerificationQuestion::Kind kind);

}
