#include "desk/complaints/CaseFile.h"

#include "base/Clock.h"
#include "domain/DeliveryStatus.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString text(const Fact& fact, const QString& key)
    {
        return fact.body.value(key).toString();
    }

    QDate day(const Fact& fact, const QString& key)
    {
        return QDate::fromString(text(fact, key), Qt::ISODate);
    }

    void restrictContact(CaseFile& file, const Fact& fact)
    {
        if (text(fact, u"do"_s) == "lifted"_L1) {
            if (const auto held = file.restrictions.find(fact.customer);
                held != file.restrictions.end())
                held->lifted = true;
            return;
        }
        file.restrictions.insert(fact.customer,
                                 { text(fact, u"how"_s),
                                   text(fact, u"evidence"_s),
                                   text(fact, u"equality"_s),
                                   inLondon(fact.at).date(),
                                   day(fact, u"review"_s),
                                   fact.who,
                                   false });
    }

}

const ContactRestriction* CaseFile::restrictionOf(CustomerId customer) const
{
    const auto held = restrictions.constFind(customer);
    return customer.isEmpty() || held == restrictions.cend() || held->lifted ? nullptr : &*held;
}

QList<const ComplaintCase*> CaseFile::casesOf(CustomerId customer) const
{
    QList<const ComplaintCase*> theirs;
    for (const qsizetype at : ofCustomer.value(customer))
        theirs.append(&cases.at(at));
    return theirs;
}

const ComplaintCase* CaseFile::find(const QString& id) const
{
    const auto found = std::ranges::lower_bound(cases, id, {}, &ComplaintCase::id);
    return found == cases.cend() || found->id != id ? nullptr : &*found;
}

const ComplaintCase* CaseFile::findByReference(const QString& reference) const
{
    const auto found = std::ranges::find(cases, reference, &ComplaintCase::reference);
    return found == cases.cend() ? find(reference) : &*found;
}

CaseFile caseFile(const QList<OwnedRecord>& records,
                  const QList<Fact>& facts,
                  const QList<OutboxEntry>& outbox)
{
    CaseFile file;
    QList<OwnedComplaint> stages;
    for (const auto& owned : records)
        if (const auto* stage = std::get_if<Complaint>(&owned.record.body))
            stages.append({ owned.customer, owned.record.from, *stage });
    QList<Fact> ofCases;
    for (const auto& fact : facts) {
        if (fact.kind == QLatin1StringView(ComplaintFact))
            ofCases.append(fact);
        else if (fact.kind == "compliment"_L1)
            file.compliments.append({ fact.subject,
                                      fact.customer,
                                      day(fact, u"on"_s),
                                      text(fact, u"service"_s),
                                      text(fact, u"channel"_s),
                                      text(fact, u"text"_s),
                                      fact.who });
        else if (fact.kind == "contact-restriction"_L1)
            restrictContact(file, fact);
        else if (fact.kind == "complaint-survey"_L1)
            file.surveyed.insert(text(fact, u"case"_s) + u'/'
                                 + QString::number(fact.body.value(u"stage"_s).toInteger()));
        else if (fact.body.value(u"out"_s).toBool())
            file.noSurveys.insert(fact.customer);
        else
            file.noSurveys.remove(fact.customer);
    }
    file.cases = complaintCases(stages, ofCases);
    for (qsizetype at = 0; at < file.cases.size(); ++at) {
        if (!file.cases.at(at).customer.isEmpty())
            file.ofCustomer[file.cases.at(at).customer].append(at);
    }
    for (const auto& entry : outbox) {
        const auto about = entry.outgoing.payload.value(u"case"_s).toString();
        if (about.isEmpty())
            continue;
        if (entry.state == OutboxEntry::State::Waiting)
            file.unsent.insert(about);
        if (isCarried(entry.outgoing) && entry.state == OutboxEntry::State::NeedsAttention)
            file.heldUp.insert(about);
    }
    return file;
}

const QStringList& caseFactKinds()
{
    static const QStringList kinds { QString::fromLatin1(ComplaintFact),
                                     u"compliment"_s,
                                     u"contact-restriction"_s,
                                     u"complaint-survey"_s,
                                     u"survey-opt-out"_s };
    return kinds;
}

}
