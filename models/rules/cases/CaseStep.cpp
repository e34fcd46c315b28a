#include "rules/cases/CaseStep.h"

#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array Words { "logged",
                                 "became_complaint",
                                 "known_as",
                                 "acknowledged",
                                 "assigned",
                                 "service",
                                 "lead",
                                 "waiting",
                                 "resumed",
                                 "extended",
                                 "decided",
                                 "escalated",
                                 "refused",
                                 "reopened",
                                 "withdrawn",
                                 "about",
                                 "passed_on",
                                 "ombudsman_enquiry",
                                 "ombudsman_decision",
                                 "complied",
                                 "classified",
                                 "learned",
                                 "remedy_done",
                                 "letter",
                                 "note",
                                 "issue",
                                 "ombudsman_answer",
                                 "delivered" };

    const QString Do = u"do"_s;

    QDate day(const QCborMap& body, const QString& key)
    {
        return QDate::fromString(body.value(key).toString(), Qt::ISODate);
    }

}

QString caseWord(CaseDo what)
{
    return QString::fromLatin1(Words.at(std::size_t(what)));
}

QCborMap caseBody(const CaseStep& step)
{
    QCborMap body { { Do, caseWord(step.what) } };
    const auto put = [&body](const QString& key, const QString& value) {
        if (!value.isEmpty())
            body.insert(key, value);
    };
    if (step.stage > 0)
        body.insert(u"stage"_s, step.stage);
    if (step.days > 0)
        body.insert(u"days"_s, step.days);
    put(u"on"_s, step.on.toString(Qt::ISODate));
    put(u"until"_s, step.until.toString(Qt::ISODate));
    put(u"choice"_s, step.choice);
    put(u"text"_s, step.text);
    put(u"more"_s, step.more);
    put(u"remedy"_s, step.remedy);
    put(u"service"_s, step.service);
    put(u"channel"_s, step.channel);
    put(u"answers"_s, step.answers);
    put(u"staff"_s, step.staff.text());
    return body;
}

std::optional<CaseStep> caseStep(const QCborMap& body)
{
    const auto word = body.value(Do).toString();
    for (std::size_t at = 0; at < Words.size(); ++at) {
        if (word != QLatin1StringView(Words.at(at)))
            continue;
        CaseStep step;
        step.what = CaseDo(at);
        step.stage = int(body.value(u"stage"_s).toInteger());
        step.days = int(body.value(u"days"_s).toInteger());
        step.on = day(body, u"on"_s);
        step.until = day(body, u"until"_s);
        step.choice = body.value(u"choice"_s).toString();
        step.text = body.value(u"text"_s).toString();
        step.more = body.value(u"more"_s).toString();
        step.remedy = body.value(u"remedy"_s).toString();
        step.service = body.value(u"service"_s).toString();
        step.channel = body.value(u"channel"_s).toString();
        step.answers = body.value(u"answers"_s).toString();
        step.staff = StaffId(body.value(u"staff"_s).toString());
        return step;
    }
    return {};
}

}
