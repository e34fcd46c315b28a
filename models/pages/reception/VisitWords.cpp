#include "pages/reception/VisitWords.h"

namespace guildhall {

using namespace Qt::StringLiterals;

const QStringList& VisitWords::reasons()
{
    static const QStringList all { u"council-tax"_s, u"benefits"_s,  u"housing"_s,
                                   u"repairs"_s,     u"documents"_s, u"parking"_s,
                                   u"bins"_s,        u"payment"_s,   u"other"_s };
    return all;
}

QString VisitWords::reason(const QString& code)
{
    if (code == "council-tax"_L1)
        return tr("Council Tax");
    if (code == "benefits"_L1)
        return tr("Benefits");
    if (code == "housing"_L1)
        return tr("Housing and homelessness");
    if (code == "repairs"_L1)
        return tr("Housing repairs");
    if (code == "documents"_L1)
        return tr("To show documents");
    if (code == "parking"_L1)
        return tr("Parking and permits");
    if (code == "bins"_L1)
        return tr("Bins and recycling");
    if (code == "payment"_L1)
        return tr("To pay");
    return tr("Something else");
}

QString VisitWords::need(Need need)
{
    switch (need) {
    case Need::First:
        return tr("Served first");
    case Need::Interpreter:
        return tr("Interpreter");
    case Need::StepFree:
        return tr("Step-free room");
    case Need::PrivateRoom:
        return tr("Private room");
    case Need::Welsh:
        return u"Cymraeg"_s;
    }
    Q_UNREACHABLE();
}

QString VisitWords::needs(Needs needs)
{
    QStringList words;
    for (const Need one : AllNeeds) {
        if (needs.testFlag(one))
            words.append(need(one));
    }
    return words.join(u" · "_s);
}

QString VisitWords::online(const QString& reason)
{
    if (reason == "council-tax"_L1)
        return tr(
            "See the bill, pay, set up a Direct Debit or tell us about a move in My Account.");
    if (reason == "benefits"_L1)
        return tr("Apply, send papers as photographs and report a change on the benefits page.");
    if (reason == "housing"_L1)
        return tr("Apply to the housing register and bid for homes on Home-Link.");
    if (reason == "repairs"_L1)
        return tr("Report a repair and choose the day of the visit in My Rent Account.");
    if (reason == "documents"_L1)
        return tr("Send photographs of documents with the link in the letter that asked for them.");
    if (reason == "parking"_L1)
        return tr("Buy, renew and change a permit on the parking page.");
    if (reason == "bins"_L1)
        return tr("Look up the collection days and report a missed bin on the bins page.");
    if (reason == "payment"_L1)
        return tr("Pay by card at any hour on the payments page.");
    return {};
}

QString VisitWords::minutes(int minutes)
{
    return tr("%n min", nullptr, minutes);
}

}
