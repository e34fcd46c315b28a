// MadeUpAnnual.h - complaints of two years and the facts about them, for the tests of the annual
// report.
#pragma once

#include "../rules/Shipped.h"
#include "MadeUp.h"
#include "pages/AnnualPage.h"
#include "reports/annual/AnnualBook.h"

namespace guildhall::madeup {

/// Twelve complaints about waste in the year 2025-26, one of them Maryam's and overdue, three about
/// planning, one the year before.
struct Annual
{
    AnnualMaterial material;
    int readings = 0;
    bool isBroken = false;

    Annual()
    {
        using namespace Qt::StringLiterals;
        material.now = now();
        material.council = { 2000, { u"Waste"_s }, 10 };
        for (int i = 0; i < 11; ++i)
            add(u"CT-1%1"_s.arg(i, 2, 10, QChar(u'0')), u"Waste"_s, { 2025, 6, 2 }, { 2025, 6, 9 });
        add(u"CT-200"_s, u"Waste"_s, { 2026, 3, 2 }, {});
        material.cases.last().customer = CustomerId(77);
        for (int i = 0; i < 3; ++i)
            add(u"CT-30%1"_s.arg(i), u"Planning"_s, { 2025, 9, 1 }, { 2025, 10, 31 });
        add(u"CT-090"_s, u"Waste"_s, { 2024, 6, 3 }, { 2024, 6, 4 });
        Fact praise;
        praise.kind = u"compliment"_s;
        praise.subject = u"p-1"_s;
        praise.at = now();
        praise.body = { { u"on"_s, u"2025-07-01"_s }, { u"service"_s, u"Waste"_s } };
        material.facts = { praise };
    }

    [[nodiscard]] AnnualQuestions questions()
    {
        using namespace Qt::StringLiterals;
        return { .read =
                     [this] {
                         ++readings;
                         if (isBroken)
                             return ready<AnnualFile>(Error { Error::Kind::Storage, {} });
                         return ready<AnnualFile>(AnnualFile(std::make_shared<const AnnualBook>(
                             material, shipped::rules(), shipped::days(u"E"_s))));
                     },
                 .post =
                     [this](const Posting& posting) {
                         material.facts.append(posting.facts);
                         return ready<Posted>(Posted {});
                     },
                 .staff = StaffId(u"supervisor"_s) };
    }

private:
    void add(const QString& reference, const QString& service, QDate received, QDate answered)
    {
        using namespace Qt::StringLiterals;
        ComplaintCase made;
        made.id = made.reference = reference;
        made.services = { service };
        made.stages.append(CaseStage());
        auto& record = made.stages.last().record;
        record.service = service;
        record.received = record.acknowledged = received;
        record.answered = answered;
        record.outcome = answered.isValid() ? u"upheld"_s : QString();
        record.channel = u"web"_s;
        record.theme = service == u"Waste" ? u"Missed bin"_s : u"Delay"_s;
        record.rootCause = u"Service delivery failure"_s;
        material.cases.append(made);
    }
};

}
