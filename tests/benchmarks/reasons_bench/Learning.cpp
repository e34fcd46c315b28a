#include "Learning.h"

#include <cmath>

namespace guildhall {

namespace {

    constexpr int Rounds = 400;
    constexpr double Caution = 0.001; // pulls what is seldom seen towards no weight at all

}

QMap<int, double> learn(const QList<KnownCall>& calls)
{
    QMap<int, double> weights;
    for (int round = 0; round < Rounds; ++round) {
        QMap<int, double> uphill;
        QMap<int, double> seen;
        for (const KnownCall& call : calls) {
            QList<double> odds;
            double all = 0;
            for (const auto& choice : call.choices) {
                double sum = 0;
                for (const Evidence::Kind kind : choice)
                    sum += weights.value(int(kind));
                odds.append(std::exp(sum));
                all += odds.last();
            }
            for (qsizetype at = 0; at < call.choices.size(); ++at) {
                const double missed = (at == call.truth ? 1 : 0) - odds.at(at) / all;
                for (const Evidence::Kind kind : call.choices.at(at)) {
                    uphill[int(kind)] += missed;
                    seen[int(kind)] += odds.at(at) / all * (1 - odds.at(at) / all);
                }
            }
        }
        for (auto it = uphill.cbegin(); it != uphill.cend(); ++it) {
            double& weight = weights[it.key()];
            weight += 0.5 * (it.value() / (seen.value(it.key()) + 10) - Caution * weight);
        }
        weights[int(Evidence::Kind::Request)] = 0;
    }
    return weights;
}

}
