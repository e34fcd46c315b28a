// VisitPosting.h - what is kept about a visit beside the queue: the contact, papers that were seen,
// papers that were received.
#pragma once

#include "base/Result.h"
#include "desk/reception/Ticket.h"

#include <QStringList>

namespace guildhall {

/// Papers that show who somebody is, by the code under which they are kept. Never their numbers.
[[nodiscard]] const QStringList& identityPapers();

/// The visit as a contact of the customer; nothing where nobody knows who it was.
[[nodiscard]] Posting contactOf(const Ticket& ticket, const QDateTime& now);

namespace visit {
    inline const QString Verification = QStringLiteral("verification");
}

/// "This was shown to me, and it is them": a fact that every desk reads.
[[nodiscard]] Posting
paperSeen(const Ticket& ticket, CustomerId customer, const QString& paper, const StaffId& who);

/// One file for one request.
struct ReceivedPaper
{
    QString name; ///< of the file, without its folder
    QString type; ///< MIME
    QByteArray bytes;
};

/// What a back office may be sent at once.
inline constexpr qint64 LargestPaper = qint64 { 10 } * 1024 * 1024;

/// Invalid: empty, too large, or of no kind that can be looked at (PDF, JPEG, PNG, TIFF), whatever
/// its name says.
[[nodiscard]] Result<ReceivedPaper> receivedPaper(const QString& name, const QByteArray& bytes);

/// The request to which papers are attached: in which system, its key there, what people call it.
struct PaperPlace
{
    SourceId system;
    QString record;
    QString reference;
};

/// Goes to whichever system takes documents: most back offices take none themselves.
[[nodiscard]] Outgoing
documentOf(const ReceivedPaper& paper, CustomerId customer, const PaperPlace& place);

}
