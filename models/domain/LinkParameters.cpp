#include "domain/LinkParameters.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qsizetype PieceBytes = qsizetype { 48 } * 1024;
    constexpr qint64 MostPieces = 4096;

    /// What has come of one learning.
    struct Learning
    {
        QHash<qint64, QByteArray> pieces;
        qint64 of = 0;
        LearnedBy by = LearnedBy::Program;
        StaffId who;

        [[nodiscard]] bool isWhole() const { return of > 0 && pieces.size() == of; }
        [[nodiscard]] LinkParameters whole() const
        {
            LinkParameters all { {}, by, who };
            for (qint64 piece = 0; piece < of; ++piece)
                all.bytes += pieces.value(piece);
            return all;
        }
    };

}

QList<Fact> factsOf(const QByteArray& parameters, LearnedBy by)
{
    const QString learning = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 pieces = (parameters.size() + PieceBytes - 1) / PieceBytes;
    QList<Fact> facts;
    for (qint64 piece = 0; piece < pieces; ++piece) {
        Fact fact;
        fact.kind = LinkParametersKind;
        fact.subject = learning;
        fact.body = { { u"by"_s, by == LearnedBy::Person ? u"person"_s : u"program"_s },
                      { u"piece"_s, piece },
                      { u"pieces"_s, pieces },
                      { u"bytes"_s, parameters.mid(piece * PieceBytes, PieceBytes) } };
        facts.append(fact);
    }
    return facts;
}

LinkParameters parametersIn(const QList<Fact>& facts)
{
    QHash<QString, Learning> learnings;
    QList<QString> order; ///< in which they became whole
    for (const Fact& fact : facts) {
        const qint64 of = fact.body.value(u"pieces"_s).toInteger();
        const qint64 piece = fact.body.value(u"piece"_s).toInteger(-1);
        if (of < 1 || of > MostPieces || piece < 0 || piece >= of)
            continue;
        Learning& learning = learnings[fact.subject];
        if (learning.of == 0) {
            learning.of = of;
            learning.who = fact.who;
            learning.by = fact.body.value(u"by"_s).toString() == "person"_L1 ? LearnedBy::Person
                                                                             : LearnedBy::Program;
        }
        if (learning.of != of || learning.pieces.contains(piece))
            continue;
        learning.pieces.insert(piece, fact.body.value(u"bytes"_s).toByteArray());
        if (learning.isWhole())
            order.append(fact.subject);
    }
    const auto decided = std::find_if(order.crbegin(), order.crend(), [&](const QString& subject) {
        return learnings.value(subject).by == LearnedBy::Person;
    });
    if (decided != order.crend())
        return learnings.value(*decided).whole();
    return order.isEmpty() ? LinkParameters() : learnings.value(order.first()).whole();
}

}
