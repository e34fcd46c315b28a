#include "reports/annual/ReportComment.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    QString subjectOf(const ReportComment& comment)
    {
        return u"%1/%2/%3/%4"_s.arg(comment.report,
                                    comment.range.from.toString(Qt::ISODate),
                                    comment.range.to.toString(Qt::ISODate),
                                    comment.service);
    }

    QDate day(const Fact& fact, const QString& key)
    {
        return QDate::fromString(fact.body.value(key).toString(), Qt::ISODate);
    }

}

Fact factOf(const ReportComment& comment)
{
    Fact fact;
    fact.kind = QString::fromLatin1(ReportCommentFact);
    fact.subject = subjectOf(comment);
    fact.at = comment.at;
    fact.who = comment.who;
    fact.body = { { u"report"_s, comment.report },
                  { u"from"_s, comment.range.from.toString(Qt::ISODate) },
                  { u"to"_s, comment.range.to.toString(Qt::ISODate) },
                  { u"service"_s, comment.service },
                  { u"text"_s, comment.text } };
    return fact;
}

QList<ReportComment> reportComments(const QList<Fact>& facts)
{
    QHash<QString, qsizetype> places;
    QList<ReportComment> comments;
    for (const auto& fact : facts) {
        if (fact.kind != QLatin1StringView(ReportCommentFact))
            continue;
        const ReportComment said { fact.body.value(u"report"_s).toString(),
                                   { day(fact, u"from"_s), day(fact, u"to"_s) },
                                   fact.body.value(u"service"_s).toString(),
                                   fact.body.value(u"text"_s).toString().trimmed(),
                                   fact.who,
                                   fact.at };
        if (const auto known = places.constFind(fact.subject); known != places.cend()) {
            comments[*known] = said;
        } else {
            places.insert(fact.subject, comments.size());
            comments.append(said);
        }
    }
    comments.removeIf([](const ReportComment& comment) { return comment.text.isEmpty(); });
    return comments;
}

}
