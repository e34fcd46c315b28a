// LinkageModel.cpp - the model as JSON, so that a later run decides as this one did.
#include "linkage/LinkageModel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace guildhall::linkage {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int Version = 3;

    QString hexText(std::uint64_t hash)
    {
        return QString::number(hash, 16);
    }

    QJsonArray levelsToJson(const std::array<float, Levels>& levels)
    {
        QJsonArray out;
        for (const float level : levels)
            out.append(static_cast<double>(level));
        return out;
    }

    bool levelsFromJson(const QJsonValue& value, std::array<float, Levels>& levels)
    {
        const QJsonArray array = value.toArray();
        if (array.size() != static_cast<qsizetype>(Levels))
            return false;
        for (qsizetype i = 0; i < array.size(); ++i)
            levels[static_cast<size_t>(i)] = static_cast<float>(array.at(i).toDouble());
        return true;
    }

    QJsonArray sourceWeightsToJson(const SourceWeights& weights)
    {
        return { static_cast<double>(weights.same), static_cast<double>(weights.household) };
    }

    SourceWeights sourceWeightsFromJson(const QJsonValue& value)
    {
        return { static_cast<float>(value[0].toDouble()), static_cast<float>(value[1].toDouble()) };
    }

    QJsonObject tableToJson(const std::unordered_map<std::uint64_t, float>& table)
    {
        QJsonObject out;
        for (const auto& [hash, weight] : table)
            out.insert(hexText(hash), static_cast<double>(weight));
        return out;
    }

    std::unordered_map<std::uint64_t, float> tableFromJson(const QJsonValue& value)
    {
        std::unordered_map<std::uint64_t, float> table;
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            table.emplace(entry.key().toULongLong(nullptr, 16),
                          static_cast<float>(entry.value().toDouble()));
        return table;
    }

}

QByteArray LinkageModel::toJson() const
{
    QJsonArray fieldArray;
    for (const FieldWeights& field : fields) {
        fieldArray.append(QJsonObject { { "name"_L1, QString::fromStdString(field.name) },
                                        { "same"_L1, levelsToJson(field.same) },
                                        { "household"_L1, levelsToJson(field.household) },
                                        { "strangers"_L1, levelsToJson(field.strangers) },
                                        { "rareValue"_L1, static_cast<double>(field.rareValue) },
                                        { "commonValues"_L1, tableToJson(field.commonValues) } });
    }
    QJsonArray namesakes;
    for (const double prior : priorNamesakes)
        namesakes.append(prior);
    QJsonArray together;
    for (const float weight : rareNamesTogether)
        together.append(static_cast<double>(weight));
    QJsonObject sexes;
    for (const auto& [hash, sex] : sexOfForename)
        sexes.insert(hexText(hash), static_cast<int>(sex));
    QJsonArray crowded;
    for (const std::uint64_t key : crowdedKeys)
        crowded.append(hexText(key));
    QJsonArray mailboxes;
    std::vector<std::uint64_t> shared(sharedMailboxes.begin(), sharedMailboxes.end());
    std::sort(shared.begin(), shared.end());
    for (const std::uint64_t hash : shared)
        mailboxes.append(hexText(hash));
    QJsonObject sources;
    for (const auto& [hash, weights] : withinSource)
        sources.insert(hexText(hash), sourceWeightsToJson(weights));
    const QJsonObject object { { "version"_L1, Version },
                               { "fields"_L1, fieldArray },
                               { "priorSame"_L1, priorSame },
                               { "priorHousehold"_L1, priorHousehold },
                               { "priorNamesakes"_L1, namesakes },
                               { "sexOfForename"_L1, sexes },
                               { "recordsPerPerson"_L1, recordsPerPerson },
                               { "records"_L1, static_cast<qint64>(records) },
                               { "namesakesEmails"_L1, levelsToJson(namesakesEmails) },
                               { "namesakesSexes"_L1, levelsToJson(namesakesSexes) },
                               { "commonNames"_L1, tableToJson(commonNames) },
                               { "rareNamesTogether"_L1, together },
                               { "furtherTrust"_L1, static_cast<double>(furtherTrust) },
                               { "careful"_L1, careful },
                               { "sharedMailboxes"_L1, mailboxes },
                               { "withinSource"_L1, sources },
                               { "acrossSources"_L1, sourceWeightsToJson(acrossSources) },
                               { "crowdedKeys"_L1, crowded },
                               { "threshold"_L1, threshold },
                               { "strictThreshold"_L1, strictThreshold },
                               { "expectedPrecision"_L1, expectedPrecision },
                               { "expectedRecall"_L1, expectedRecall },
                               { "rounds"_L1, rounds },
                               { "converged"_L1, converged } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<LinkageModel> LinkageModel::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("version"_L1).toInt() != Version)
        return Error { Error::Kind::Malformed, u"linkage model version"_s };
    LinkageModel model;
    const QJsonArray fields = object.value("fields"_L1).toArray();
    for (const auto& value : fields) {
        const QJsonObject entry = value.toObject();
        FieldWeights field;
        field.name = entry.value("name"_L1).toString().toStdString();
        if (!levelsFromJson(entry.value("same"_L1), field.same)
            || !levelsFromJson(entry.value("household"_L1), field.household)
            || !levelsFromJson(entry.value("strangers"_L1), field.strangers))
            return Error { Error::Kind::Malformed, u"linkage model levels"_s };
        field.rareValue = static_cast<float>(entry.value("rareValue"_L1).toDouble());
        field.commonValues = tableFromJson(entry.value("commonValues"_L1));
        model.fields.push_back(std::move(field));
    }
    if (model.fields.size() < FixedFields || model.fields.size() > MostFields)
        return Error { Error::Kind::Malformed, u"linkage model fields"_s };
    if (!levelsFromJson(object.value("namesakesEmails"_L1), model.namesakesEmails)
        || !levelsFromJson(object.value("namesakesSexes"_L1), model.namesakesSexes))
        return Error { Error::Kind::Malformed, u"linkage model levels"_s };
    model.priorSame = object.value("priorSame"_L1).toDouble();
    model.priorHousehold = object.value("priorHousehold"_L1).toDouble();
    const QJsonArray namesakes = object.value("priorNamesakes"_L1).toArray();
    if (namesakes.size() != static_cast<qsizetype>(model.priorNamesakes.size()))
        return Error { Error::Kind::Malformed, u"linkage model namesakes"_s };
    for (qsizetype i = 0; i < namesakes.size(); ++i)
        model.priorNamesakes[static_cast<size_t>(i)] = namesakes.at(i).toDouble();
    const QJsonObject sexes = object.value("sexOfForename"_L1).toObject();
    for (auto entry = sexes.begin(); entry != sexes.end(); ++entry)
        model.sexOfForename.emplace(entry.key().toULongLong(nullptr, 16),
                                    entry.value().toInt() == 1 ? Sex::Male : Sex::Female);
    model.recordsPerPerson = object.value("recordsPerPerson"_L1).toDouble();
    model.records = static_cast<std::uint32_t>(object.value("records"_L1).toInteger());
    model.commonNames = tableFromJson(object.value("commonNames"_L1));
    const QJsonArray together = object.value("rareNamesTogether"_L1).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(together.size(), NamesBands); ++i)
        model.rareNamesTogether[static_cast<size_t>(i)]
            = static_cast<float>(together.at(i).toDouble());
    model.furtherTrust = static_cast<float>(object.value("furtherTrust"_L1).toDouble(1));
    model.careful = object.value("careful"_L1).toBool();
    const QJsonArray mailboxes = object.value("sharedMailboxes"_L1).toArray();
    for (const auto& hash : mailboxes)
        model.sharedMailboxes.insert(hash.toString().toULongLong(nullptr, 16));
    const QJsonObject sources = object.value("withinSource"_L1).toObject();
    for (auto entry = sources.begin(); entry != sources.end(); ++entry)
        model.withinSource.emplace(entry.key().toULongLong(nullptr, 16),
                                   sourceWeightsFromJson(entry.value()));
    model.acrossSources = sourceWeightsFromJson(object.value("acrossSources"_L1));
    const QJsonArray crowded = object.value("crowdedKeys"_L1).toArray();
    for (const auto& key : crowded)
        model.crowdedKeys.push_back(key.toString().toULongLong(nullptr, 16));
    std::sort(model.crowdedKeys.begin(), model.crowdedKeys.end());
    model.threshold = object.value("threshold"_L1).toDouble();
    model.strictThreshold = object.value("strictThreshold"_L1).toDouble();
    model.expectedPrecision = object.value("expectedPrecision"_L1).toDouble();
    model.expectedRecall = object.value("expectedRecall"_L1).toDouble();
    model.rounds = object.value("rounds"_L1).toInt();
    model.converged = object.value("converged"_L1).toBool();
    return model;
}

}
