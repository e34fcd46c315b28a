// SharedLog.h - the council's shared feed (README): the facts of all desks, once each, in one
// order.
#pragma once

#include "base/Result.h"
#include "office/Http.h"

#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <memory>

namespace guildhall::office {

class SharedLog
{
public:
    /// Goes on with DIR/shared.log, or begins it; with an empty folder nothing outlasts the
    /// program.
    static Result<std::unique_ptr<SharedLog>> open(const QString& folder);

    /// GET and POST of /shared/v1/facts.
    [[nodiscard]] HttpAnswer answer(const HttpRequest& request);

    /// A fact of the council's own, whole but for its sequence.
    void append(QJsonObject fact);
    /// Told of every fact that a desk has said, once it is kept.
    void setListener(std::function<void(const QJsonObject&)> listener);

    [[nodiscard]] const QList<QJsonObject>& facts() const noexcept { return m_facts; }

private:
    [[nodiscard]] HttpAnswer take(const QByteArray& body);
    [[nodiscard]] HttpAnswer page(const HttpRequest& request) const;
    [[nodiscard]] bool keep(QJsonObject fact);
    void read(const QByteArray& line);

    QFile m_file;
    QByteArray m_feed;
    QList<QJsonObject> m_facts; ///< the sequence is the place, from 1
    QHash<QString, qsizetype> m_places;
    std::function<void(const QJsonObject&)> m_listener;
};

}
