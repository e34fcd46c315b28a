#include "domain/LinkDecisions.h"

#include <utility>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    /// By LinkVerdict.
    constexpr std::array Verdicts { u"withdrawn", u"same", u"not_same", u"not_known" };

    QCborMap bodyOf(const RecordName& name)
    {
        return { { u"source"_s, name.source.text() }, { u"key"_s, name.key } };
    }

    RecordName nameIn(const QCborValue& body)
    {
        const QCborMap map = body.toMap();
        return { SourceId(map.value(u"source"_s).toString()), map.value(u"key"_s).toString() };
    }

}

LinkDecision decisionAbout(RecordName one, RecordName other, LinkVerdict verdict)
{
    if (other < one)
        std::swap(one, other);
    return { std::move(one), std::move(other), verdict };
}

QString subjectOf(const LinkDecision& decision)
{
    // A source's id holds no space, so the first two words name the systems; the length of the
    // first key parts the keys.
    return u"%1 %2 %3 %4 %5"_s.arg(decision.left.source.text(),
                                   decision.right.source.text(),
                                   QString::number(decision.left.key.size()),
                                   decision.left.key,
                                   decision.right.key);
}

Fact factOf(const LinkDecision& decision)
{
    Fact fact;
    fact.kind = LinkDecisionKind;
    fact.subject = subjectOf(decision);
    fact.body = { { u"left"_s, bodyOf(decision.left) },
                  { u"right"_s, bodyOf(decision.right) },
                  { u"verdict"_s,
                    QString::fromUtf16(Verdicts.at(static_cast<std::size_t>(decision.verdict))) } };
    return fact;
}

std::optional<LinkDecision> decisionIn(const QCborMap& body)
{
    const RecordName left = nameIn(body.value(u"left"_s));
    const RecordName right = nameIn(body.value(u"right"_s));
    const QString verdict = body.value(u"verdict"_s).toString();
    if (left.source.isEmpty() || right.source.isEmpty() || left == right)
        return std::nullopt;
    for (std::size_t at = 0; at < Verdicts.size(); ++at) {
        if (verdict == QStringView(Verdicts.at(at)))
            return decisionAbout(left, right, static_cast<LinkVerdict>(at));
    }
    return std::nullopt;
}

}
