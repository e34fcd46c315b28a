// CaseStep.h - one thing that was done about a complaint, as it is kept in a fact.
#pragma once

#include "domain/Facts.h"

#include <QDate>

#include <optional>

namespace guildhall {

/// The words of the facts; append only.
enum class CaseDo {
    Logged, ///< choice: complaint or request; text, more: outcome sought; service; channel
    BecameComplaint, ///< a request whose answer does not satisfy (1.5); text: why
    KnownAs, ///< choice: what the tracker calls it
    Acknowledged, ///< text: the complaint as it is understood; more: what is sought
    Assigned, ///< staff
    ServiceAdded, ///< service
    LeadChosen, ///< service; staff
    Waiting, ///< text: for whom and what
    Resumed,
    Extended, ///< days; text: the reason
    Decided, ///< choice: outcome; text: reasons; remedy; more: outstanding; until: by when
    Escalated, ///< the request for stage 2; text may be empty (6.12)
    Refused, ///< choice: the reason; text: the evidence; until: the day of what it is about
    Reopened, ///< text: why
    Withdrawn,
    About, ///< choice: service, policy, councillor, other_authority; text: whose, which
    PassedOn, ///< to whoever must deal with it; text: to whom; choice: told, letter (still to come)
    OmbudsmanEnquiry, ///< choice: housing, local_government; text: their reference; until
    OmbudsmanDecided, ///< choice: the finding; remedy; until: to be complied with by
    OmbudsmanComplied,
    Classified, ///< choice: resolution theme; more: root cause
    Learned, ///< text
    RemedyDone, ///< text
    LetterSent, ///< choice: the letter; more: the way; text: the language; remedy: its words
    Noted, ///< text
    IssueAdded, ///< text: a further complaint to be answered with this one (6.8)
    OmbudsmanAnswered, ///< the enquiry; text: what was sent
    Delivered ///< or not. choice: the letter; more: the carrier's word; channel: letter, message
};

struct CaseStep
{
    CaseDo what = CaseDo::Noted;
    int stage = 0; ///< 0: the stage that the case has reached
    QDate on; ///< the day in London on which it happened; invalid: the day of the fact
    QDate until;
    int days = 0;
    QString choice;
    QString text;
    QString more;
    QString remedy;
    QString service;
    QString channel;
    QString answers; ///< with Logged: to the three questions "complaint or request?"
    StaffId staff;

    friend bool operator==(const CaseStep&, const CaseStep&) = default;
};

inline constexpr auto ComplaintFact = "complaint"; ///< Fact::kind; subject: the case's id

[[nodiscard]] QString caseWord(CaseDo what);
[[nodiscard]] QCborMap caseBody(const CaseStep& step);
/// Nothing for a word that a newer Guildhall may know.
[[nodiscard]] std::optional<CaseStep> caseStep(const QCborMap& body);

}
