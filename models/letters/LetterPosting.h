// LetterPosting.h - a letter as it is handed to whatever carries it: the payload of an Outgoing.
#pragma once

#include "domain/Facts.h"
#include "letters/LetterPages.h"

#include <optional>

namespace guildhall {

/// How a letter goes out.
enum class LetterWay {
    Print, ///< a PDF saved and posted by hand: nothing is sent from here
    Email, ///< text through GOV.UK Notify
    NotifyLetter, ///< a precompiled PDF through GOV.UK Notify
    HybridMail ///< a PDF and its row of a job, put where the mailing house fetches it
};

[[nodiscard]] QString letterWayWord(LetterWay way); ///< print, email, notify_letter, hybrid_mail
[[nodiscard]] std::optional<LetterWay> letterWayFrom(const QString& word);

/// What the way cannot do without: an address, an e-mail address. False: another way.
[[nodiscard]] bool canGo(LetterWay way, const Addressee& to);

struct LetterOfCase
{
    LetterSheet sheet;
    QString caseId;
    QString letter; ///< acknowledgement, extension, answer, refusal, signpost
    int stage = 1;
};

/// Nothing for Print. An e-mail is an Outgoing of kind "message" (OutboxMessage.h; the template is
/// "letter", which takes subject and text, with "translation not yet approved" at its head where
/// due), the others are of kind "letter". Both say
///   purpose    complaint_acknowledgement | complaint_extension | complaint_answer |
///              complaint_refusal | complaint_signpost
///   case       the subject of the case's facts;  reference  what the customer is told;  stage
/// and a letter
///   way        notify_letter | hybrid_mail
///   language   en | cy;   format  standard | large_print;   subject
///   to         { name, lines [...], postcode }
///   file, pdf  a file name that is unique, and the bytes
///   pages      of hybrid mail, whose price goes by their number
[[nodiscard]] std::optional<Outgoing>
outgoingOf(const LetterOfCase& letter, LetterWay way, const CouncilWords& council, EntryId id);

}
