#include "office/SharedLog.h"

#include "office/Office.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace guildhall::office {

using namespace Qt::StringLiterals;

namespace {

    constexpr int LargestPage = 1000;

    HttpAnswer json(const QJsonObject& object)
    {
        HttpAnswer answer;
        answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return answer;
    }

    /// The first field that is missing or no text; empty when it may be taken.
    QString faultIn(const QJsonObject& fact)
    {
        for (const auto name : { "id"_L1, "kind"_L1, "at"_L1, "body"_L1 }) {
            if (fact.value(name).toString().isEmpty())
                return name;
        }
        for (const auto name : { "subject"_L1, "customer"_L1, "who"_L1 }) {
            if (!fact.value(name).isString())
                return name;
        }
        return {};
    }

}

Result<std::unique_ptr<SharedLog>> SharedLog::open(const QString& folder)
{
    auto log = std::make_unique<SharedLog>();
    if (!folder.isEmpty()) {
        if (!QDir().mkpath(folder))
            return Error { Error::Kind::Storage, u"cannot make %1"_s.arg(folder) };
        log->m_file.setFileName(QDir(folder).filePath(u"shared.log"_s));
        if (!log->m_file.open(QIODevice::ReadWrite))
            return Error { Error::Kind::Storage,
                           u"%1 cannot be written"_s.arg(log->m_file.fileName()) };
        qint64 whole = 0;
        while (!log->m_file.atEnd()) {
            const QByteArray line = log->m_file.readLine();
            // Cut off by a crash.
            if (!line.endsWith('\n'))
                break;
            log->read(line.chopped(1));
            whole += line.size();
        }
        if (!log->m_file.resize(whole) || !log->m_file.seek(whole))
            return Error { Error::Kind::Storage,
                           u"%1 cannot be written"_s.arg(log->m_file.fileName()) };
    }
    if (log->m_feed.isEmpty()) {
        log->m_feed = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        if (log->m_file.isOpen()) {
            log->m_file.write(log->m_feed + '\n');
            log->m_file.flush();
        }
    }
    return log;
}

void SharedLog::read(const QByteArray& line)
{
    if (m_feed.isEmpty()) {
        m_feed = line;
        return;
    }
    const QJsonObject fact = QJsonDocument::fromJson(line).object();
    m_places.insert(fact.value("id"_L1).toString(), m_facts.size());
    m_facts.append(fact);
}

HttpAnswer SharedLog::answer(const HttpRequest& request)
{
    if (request.method == "POST")
        return take(request.body);
    if (request.method == "GET")
        return page(request);
    return problem(405, "method_not_allowed", u"The shared feed takes GET and POST."_s);
}

HttpAnswer SharedLog::take(const QByteArray& body)
{
    const QJsonArray facts = QJsonDocument::fromJson(body).object().value("facts"_L1).toArray();
    for (qsizetype at = 0; at < facts.size(); ++at) {
        const QString fault = faultIn(facts.at(at).toObject());
        if (!fault.isEmpty())
            return problem(
                422, "invalid", u"%1 of fact %2 is missing or no text."_s.arg(fault).arg(at));
    }
    QJsonArray accepted;
    for (const auto& value : facts) {
        const QJsonObject fact = value.toObject();
        const QString id = fact.value("id"_L1).toString();
        if (!m_places.contains(id)) {
            if (!keep(fact))
                return problem(500, "server_error", u"The fact could not be kept."_s);
            if (m_listener)
                m_listener(fact);
        }
        accepted.append(QJsonObject { { u"id"_s, id }, { u"sequence"_s, m_places.value(id) + 1 } });
    }
    return json({ { u"feed"_s, QString::fromLatin1(m_feed) }, { u"accepted"_s, accepted } });
}

bool SharedLog::keep(QJsonObject fact)
{
    fact.insert(u"sequence"_s, m_facts.size() + 1);
    const QByteArray line = QJsonDocument(fact).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.isOpen() && (m_file.write(line) != line.size() || !m_file.flush()))
        return false;
    read(line);
    return true;
}

void SharedLog::append(QJsonObject fact)
{
    if (!keep(std::move(fact)))
        qWarning("a fact of the council's own could not be kept");
}

void SharedLog::setListener(std::function<void(const QJsonObject&)> listener)
{
    m_listener = std::move(listener);
}

HttpAnswer SharedLog::page(const HttpRequest& request) const
{
    bool isNumber = false;
    const qint64 after = request.parameter(u"after"_s).toLongLong(&isNumber);
    if (!isNumber || after < 0)
        return problem(400, "bad_after", u"after is a sequence, or 0 for all."_s);
    const qint64 limit = std::clamp(request.parameter(u"limit"_s).toInt(), 1, LargestPage);
    QJsonArray facts;
    for (qint64 at = after; at < m_facts.size() && facts.size() < limit; ++at)
        facts.append(m_facts.at(at));
    return json({ { u"feed"_s, QString::fromLatin1(m_feed) },
                  { u"facts"_s, facts },
                  { u"more"_s, after + facts.size() < m_facts.size() } });
}

}
