// ComplaintInputs.h - what somebody has filled in to log a complaint, a request or a compliment,
// or to restrict contact.
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QString>

namespace guildhall {

/// The three questions that tell a complaint from a request, and what the customer chose: the
/// choice is theirs (Code 1.3), and that it was offered is recorded.
struct ComplaintInput
{
    enum class Said { NotAsked, Yes, No };
    enum class Chosen { Nothing, Complaint, Request };

    CustomerId customer;
    Said raisedBefore = Said::NotAsked;
    Said unhappyWithAnswer = Said::NotAsked;
    Said wantsComplaint = Said::NotAsked; ///< asked "Do you want us to treat this as a complaint?"
    Chosen chosen = Chosen::Nothing;
    QDate received;
    QString service;
    QString channel;
    QString text;
    QString sought;

    friend bool operator==(const ComplaintInput&, const ComplaintInput&) = default;
};

/// What the three answers say it is; whoever logs it may choose otherwise where the customer does.
[[nodiscard]] inline ComplaintInput::Chosen suggestedBy(const ComplaintInput& input)
{
    using Said = ComplaintInput::Said;
    if (input.wantsComplaint == Said::Yes || input.unhappyWithAnswer == Said::Yes)
        return ComplaintInput::Chosen::Complaint;
    if (input.wantsComplaint == Said::No && input.unhappyWithAnswer == Said::No)
        return ComplaintInput::Chosen::Request;
    return ComplaintInput::Chosen::Nothing;
}

struct ComplimentInput
{
    CustomerId customer;
    QString service;
    QString channel;
    QString text;
    EntryId contact {}; ///< in which it was said; empty: in none
};

struct RestrictionInput
{
    QString how;
    QString evidence;
    QString equality;
    QDate review;
};

}
