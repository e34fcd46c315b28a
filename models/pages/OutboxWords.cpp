#include "pages/OutboxWords.h"

#include "domain/DeliveryStatus.h"

namespace guildhall {

using namespace Qt::StringLiterals;

QString OutboxWords::kind(const QString& kind)
{
    if (kind == "request"_L1)
        return tr("Request");
    if (kind == "complaint"_L1)
        return tr("Complaint");
    if (kind == "compliment"_L1)
        return tr("Compliment");
    if (kind == "contact"_L1)
        return tr("Contact");
    if (kind == "note"_L1)
        return tr("Note");
    if (kind == "update"_L1)
        return tr("Change");
    if (kind == "document"_L1)
        return tr("Document");
    if (kind == "survey"_L1)
        return tr("Survey answer");
    if (kind == "survey_invitation"_L1)
        return tr("Invitation to the survey");
    if (kind == "attachment"_L1)
        return tr("Attachment");
    if (kind == "appointment"_L1)
        return tr("Appointment");
    if (kind == "visit"_L1)
        return tr("Visit");
    if (kind == "call-back"_L1)
        return tr("Call back");
    if (kind == "payment"_L1)
        return tr("Payment page");
    if (kind == "details"_L1 || kind == "address"_L1)
        return tr("Change of contact details");
    if (kind == "confirmed-detail"_L1)
        return tr("Confirmed with the customer");
    if (kind == "message"_L1)
        return tr("Message");
    if (kind == "letter"_L1)
        return tr("Letter");
    if (kind == "complaint-form"_L1)
        return tr("Complaint");
    if (kind == "complaint-step"_L1)
        return tr("Step of a complaint");
    if (kind == "complaint-letter"_L1)
        return tr("Letter about a complaint");
    if (kind == "restriction-form"_L1)
        return tr("Restriction of contact");
    return kind;
}

QString OutboxWords::state(OutboxEntry::State state)
{
    switch (state) {
    case OutboxEntry::State::Waiting:
        return tr("waiting to be sent");
    case OutboxEntry::State::Sent:
        return tr("sent");
    case OutboxEntry::State::NeedsAttention:
        return tr("needs a person");
    case OutboxEntry::State::Withdrawn:
        return tr("withdrawn");
    }
    return {};
}

QString OutboxWords::title(const QString& kind, OutboxEntry::State state, const QString& reference)
{
    if (state == OutboxEntry::State::Waiting && !reference.isEmpty())
        //: %1 is what was written ("Complaint").
        return tr("%1: handed over, not confirmed yet").arg(OutboxWords::kind(kind));
    //: %1 is what was written ("Complaint"), %2 how far it has come ("waiting to be sent").
    return tr("%1: %2").arg(OutboxWords::kind(kind), OutboxWords::state(state));
}

QString OutboxWords::delivery(const QString& kind, const QString& status, const QString& called)
{
    const QString what = called.isEmpty() ? OutboxWords::kind(kind) : called;
    if (kind == "letter"_L1)
        return letter(what, status);
    if (status == "delivered"_L1 || status == "sent"_L1)
        return tr("%1: delivered").arg(what);
    if (status == "permanent-failure"_L1)
        return tr("%1: not delivered, this number or address does not exist").arg(what);
    if (status == "temporary-failure"_L1)
        return tr("%1: not delivered, the phone was off or the mailbox full").arg(what);
    if (status.endsWith("-failure"_L1))
        return tr("%1: not delivered").arg(what);
    return tr("%1: on its way").arg(what);
}

/// What is posted is not known to have arrived: nobody tells.
QString OutboxWords::letter(const QString& what, const QString& status)
{
    //: %1 is a letter: "Letter", "Answer", "Acknowledgement".
    if (status == "returned"_L1)
        return tr("%1: came back, it could not be delivered at that address").arg(what);
    if (status == "rejected"_L1)
        return tr("%1: not posted, the mailing house refused it").arg(what);
    if (status == "cancelled"_L1)
        return tr("%1: not posted, it was cancelled").arg(what);
    if (status == "permanent-failure"_L1 || status == "validation-failed"_L1)
        return tr("%1: not posted, its pages cannot be printed").arg(what);
    if (status == "held-up"_L1)
        return tr("%1: not posted, it needs a person").arg(what);
    if (isUndelivered(status))
        return tr("%1: not posted, it failed at the printer’s").arg(what);
    if (isSettled(status))
        return tr("%1: printed and posted").arg(what);
    return tr("%1: at the printer’s, not posted yet").arg(what);
}

QString OutboxWords::trouble(const OutboxEntry& entry)
{
    if (entry.state != OutboxEntry::State::NeedsAttention)
        return {};
    if (entry.errorKind == "conflict"_L1)
        return tr(
            "The record was changed there in the meantime. Compare both versions and choose.");
    if (entry.errorKind == "timed_out"_L1)
        return tr("It may have arrived. Look in the other system before you send it again.");
    if (entry.errorKind == "not_found"_L1)
        return tr("No system takes it, or the record is gone. Withdraw it and say why.");
    return tr("The other system refused it. Correct it and send it again, or withdraw it.");
}

}
