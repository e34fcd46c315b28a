// OfficeClient.h - what the tests of the back office ask it: a small council, all pages of a feed.
#pragma once

#include "RawClient.h"
#include "office/RunningOffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace guildhall::office {

inline constexpr int Customers = 400;

/// The same council each time, at 2:32pm on 20 November 2026.
[[nodiscard]] ServerOptions options();

[[nodiscard]] QJsonObject object(const QByteArray& json);
[[nodiscard]] QString key(const QJsonObject& item, const QString& idField);

/// All items of a feed, page by page, in the order they came; `first` is the query of the first
/// page.
[[nodiscard]] QList<QJsonObject>
pull(RawClient& client, const QByteArray& feed, const QByteArray& first);

struct FeedFields
{
    QByteArray path;
    QString id, updated;
};
[[nodiscard]] const QList<FeedFields>& feeds();

/// UTC milliseconds of an "updated" field in any of the systems' spellings.
[[nodiscard]] qint64 momentOf(const QJsonValue& updated);

}
