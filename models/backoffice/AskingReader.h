// AskingReader.h - reads from a profile how a back office is asked, with what its kind implies.
#pragma once

#include "backoffice/Profile.h"
#include "backoffice/SchemaCheck.h"

#include <QJsonObject>

namespace guildhall {

/// For one feed over HTTP that fits the schema; the first fault stays.
class AskingReader
{
public:
    AskingReader(Profile::Kind kind, QByteArray zone, QString at)
        : m_kind(kind)
        , m_zone(std::move(zone))
        , m_at(std::move(at))
    {
    }

    void read(const QJsonObject& json, FeedProfile& feed);
    [[nodiscard]] const std::optional<SchemaFault>& fault() const { return m_fault; }

    [[nodiscard]] static AuthenticationForm authentication(const QJsonObject& json);

private:
    [[nodiscard]] RequestForm request(const QJsonObject& json, const QString& at);
    [[nodiscard]] AnswerForm answer(const QJsonObject& json);
    [[nodiscard]] PagingForm paging(const QJsonObject& json);
    [[nodiscard]] DeltaForm delta(const QJsonObject& json);
    void format(DeltaForm& delta, const QJsonObject& json);
    [[nodiscard]] FetchForm fetch(const QJsonObject& json);
    [[nodiscard]] LookUpForm lookUp(const QJsonObject& json);
    void check(const FeedProfile& feed);
    void wrong(const QString& at, const QString& what);

    const Profile::Kind m_kind;
    const QByteArray m_zone;
    const QString m_at;
    std::optional<SchemaFault> m_fault;
};

}
