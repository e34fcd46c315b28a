#include "office/PaperStore.h"

#include "office/Office.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace guildhall::office {

using namespace Qt::StringLiterals;

namespace {

    HttpAnswer told(const Paper& paper, int status)
    {
        QJsonObject item = paper.about;
        item.insert(u"document_id"_s, paper.id);
        item.insert(u"bytes"_s, paper.bytes.size());
        HttpAnswer answer;
        answer.status = status;
        answer.body = QJsonDocument(item).toJson(QJsonDocument::Compact);
        return answer;
    }

    QByteArray bytesOf(const QJsonObject& sent)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            sent.value("content"_L1).toString().toLatin1(),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? *decoded : QByteArray();
    }

    /// The first field that is missing or wrong; empty when it may be taken.
    QString faultIn(const QJsonObject& sent)
    {
        for (const auto name : { "system"_L1, "record"_L1, "file_name"_L1, "content_type"_L1 }) {
            if (sent.value(name).toString().trimmed().isEmpty())
                return name;
        }
        const QByteArray bytes = bytesOf(sent);
        if (bytes.isEmpty())
            return u"content"_s;
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return sent.value("sha256"_L1).toString().toLatin1() == hash ? QString() : u"sha256"_s;
    }

}

Result<std::unique_ptr<PaperStore>> PaperStore::open(const QString& folder)
{
    auto store = std::make_unique<PaperStore>();
    if (folder.isEmpty())
        return store;
    if (!QDir().mkpath(folder))
        return Error { Error::Kind::Storage, u"cannot make %1"_s.arg(folder) };
    store->m_file.setFileName(QDir(folder).filePath(u"papers.log"_s));
    const Error unwritable { Error::Kind::Storage,
                             u"%1 cannot be written"_s.arg(store->m_file.fileName()) };
    if (!store->m_file.open(QIODevice::ReadWrite))
        return unwritable;
    qint64 whole = 0;
    while (!store->m_file.atEnd()) {
        const QByteArray line = store->m_file.readLine();
        const qsizetype space = line.indexOf(' ');
        // Cut off by a crash.
        if (!line.endsWith('\n') || space < 0)
            break;
        store->keep(QByteArray::fromPercentEncoding(line.first(space)),
                    line.sliced(space + 1).chopped(1));
        whole += line.size();
    }
    if (!store->m_file.resize(whole) || !store->m_file.seek(whole))
        return unwritable;
    return store;
}

void PaperStore::keep(const QByteArray& key, const QByteArray& sent)
{
    Paper paper;
    paper.key = key;
    paper.id = u"D-%1"_s.arg(m_papers.size() + 1, 6, 10, QChar(u'0'));
    paper.about = QJsonDocument::fromJson(sent).object();
    paper.bytes = bytesOf(paper.about);
    paper.about.remove(u"content"_s);
    m_places.insert(key, m_papers.size());
    m_papers.append(paper);
}

HttpAnswer PaperStore::answer(const HttpRequest& request, const QString& id)
{
    if (request.method == "POST" && id.isEmpty())
        return take(request);
    if (request.method != "GET" || id.isEmpty())
        return problem(
            405, "method_not_allowed", u"The document store takes POST, and GET of one paper."_s);
    const auto found = std::ranges::find(std::as_const(m_papers), id, &Paper::id);
    return found == m_papers.cend() ? problem(404, "not_found", u"There is no such paper."_s)
                                    : told(*found, 200);
}

HttpAnswer PaperStore::take(const HttpRequest& request)
{
    const QByteArray key = request.headers.value("idempotency-key");
    if (key.isEmpty() || key.size() > 200)
        return problem(
            400, "idempotency_key_required", u"Idempotency-Key has 1 to 200 characters."_s);
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    if (const auto known = m_places.constFind(key); known != m_places.cend()) {
        const Paper& paper = m_papers.at(*known);
        if (paper.bytes != bytesOf(sent))
            return problem(
                422, "key_reused", u"This Idempotency-Key was used for another paper."_s);
        HttpAnswer again = told(paper, 200);
        again.headers.emplaceBack("Idempotent-Replay", "true");
        return again;
    }
    if (const QString fault = faultIn(sent); !fault.isEmpty())
        return problem(422, "invalid", u"%1 is missing or wrong."_s.arg(fault));
    const QByteArray line = QJsonDocument(sent).toJson(QJsonDocument::Compact);
    if (m_file.isOpen()
        && (m_file.write(key.toPercentEncoding() + ' ' + line + '\n') < 0 || !m_file.flush()))
        return problem(500, "server_error", u"The paper could not be kept."_s);
    keep(key, line);
    return told(m_papers.last(), 201);
}

}
