// PaperStore.h - the council's document store: papers that were handed in, each kept once beside
// the system and the record to which it belongs.
#pragma once

#include "base/Result.h"
#include "office/Http.h"

#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

namespace guildhall::office {

struct Paper
{
    QByteArray key; ///< the idempotency key under which it came
    QString id; ///< "D-000001"
    QJsonObject about; ///< all that was sent but the bytes
    QByteArray bytes;
};

class PaperStore
{
public:
    /// Goes on with DIR/papers.log, or begins it; with an empty folder nothing outlasts the
    /// program.
    static Result<std::unique_ptr<PaperStore>> open(const QString& folder);

    /// POST of /documents/v1/documents with an Idempotency-Key; GET of one by its id.
    [[nodiscard]] HttpAnswer answer(const HttpRequest& request, const QString& id);

    [[nodiscard]] const QList<Paper>& papers() const noexcept { return m_papers; }

private:
    [[nodiscard]] HttpAnswer take(const HttpRequest& request);
    void keep(const QByteArray& key, const QByteArray& sent);

    QFile m_file;
    QList<Paper> m_papers;
    QHash<QByteArray, qsizetype> m_places; ///< by key
};

}
