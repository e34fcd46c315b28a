#include "desk/reception/VisitPosting.h"

#include <QCryptographicHash>

namespace guildhall {

using namespace Qt::StringLiterals;

const QStringList& identityPapers()
{
    static const QStringList all { u"passport"_s,         u"driving_licence"_s,
                                   u"residence_permit"_s, u"birth_certificate"_s,
                                   u"bank_card"_s,        u"utility_bill"_s,
                                   u"council_letter"_s };
    return all;
}

Posting contactOf(const Ticket& ticket, const QDateTime& now)
{
    Posting posting;
    if (ticket.customer.isEmpty())
        return posting;
    Outgoing contact;
    contact.kind = u"contact"_s;
    contact.customer = ticket.customer;
    const qint64 waited = ticket.arrived.secsTo(ticket.firstCalled);
    const qint64 served = ticket.started.isValid() ? ticket.started.secsTo(now) : 0;
    contact.payload = { { u"channel"_s, u"face_to_face"_s },
                        { u"reason"_s, ticket.reason },
                        { u"outcome"_s, u"resolved"_s },
                        { u"ticket"_s, ticket.number },
                        { u"waiting_seconds"_s, std::max<qint64>(0, waited) },
                        { u"handling_seconds"_s, std::max<qint64>(0, served) } };
    posting.outgoing = { contact };
    return posting;
}

Posting
paperSeen(const Ticket& ticket, CustomerId customer, const QString& paper, const StaffId& who)
{
    Fact fact;
    fact.kind = visit::Verification;
    fact.subject = ticket.id;
    fact.customer = customer;
    fact.who = who;
    fact.body = { { u"level"_s, u"full"_s },
                  { u"failed"_s, false },
                  { u"method"_s, u"document_seen"_s },
                  { u"document"_s, paper },
                  { u"channel"_s, u"face_to_face"_s } };
    Posting posting;
    posting.who = who;
    posting.facts = { fact };
    return posting;
}

Result<ReceivedPaper> receivedPaper(const QString& name, const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes.size() > LargestPaper)
        return Error { Error::Kind::Invalid, u"size"_s };
    QString type;
    if (bytes.startsWith("%PDF-"))
        type = u"application/pdf"_s;
    else if (bytes.startsWith("\xff\xd8\xff"))
        type = u"image/jpeg"_s;
    else if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        type = u"image/png"_s;
    else if (bytes.startsWith(QByteArrayView("II*\0", 4))
             || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        type = u"image/tiff"_s;
    else
        return Error { Error::Kind::Invalid, u"type"_s };
    return ReceivedPaper { name, type, bytes };
}

Outgoing documentOf(const ReceivedPaper& paper, CustomerId customer, const PaperPlace& place)
{
    Outgoing document;
    document.kind = u"document"_s;
    document.customer = customer;
    document.payload
        = { { u"system"_s, place.system.text() },
            { u"record"_s, place.record },
            { u"reference"_s, place.reference },
            { u"file_name"_s, paper.name },
            { u"content_type"_s, paper.type },
            { u"sha256"_s,
              QString::fromLatin1(
                  QCryptographicHash::hash(paper.bytes, QCryptographicHash::Sha256).toHex()) },
            // The tag says in which of its spellings base64 is written where a system wants JSON.
            { u"content"_s, QCborValue(QCborKnownTags::ExpectedBase64, paper.bytes) } };
    return document;
}

}
