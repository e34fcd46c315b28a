// HttpDesk.h - a connector with a server that answers by a script, for tests of what is asked.
#pragma once

#include "RawServer.h"
#include "backoffice/RestConnector.h"

#include <QTest>

namespace guildhall {

/// Knows the secrets "token" and "token.sam".
class TestSecrets final : public SecretKeeper
{
public:
    [[nodiscard]] Async<QByteArray> read(const QString& name) override
    {
        ++asked;
        if (name == QStringLiteral("token.sam"))
            return ready(Result<QByteArray>(QByteArray("of sam")));
        if (name != QStringLiteral("token"))
            return ready(Result<QByteArray>(Error { Error::Kind::NotFound, name }));
        return ready(Result<QByteArray>(secret));
    }
    [[nodiscard]] Async<Done> write(const QString&, const QByteArray& written) override
    {
        secret = written;
        return ready(Outcome(Done()));
    }
    [[nodiscard]] Async<Done> remove(const QString&) override { return ready(Outcome(Done())); }
    [[nodiscard]] QString backend() const override { return QStringLiteral("test"); }

    QByteArray secret = "demo\n";
    int asked = 0;
};

/// The clock stands at 10:00 on 21 November 2026.
struct HttpDesk
{
    HttpDesk(Profile which, QString feedId, RawServer::Script script, QString account = {})
        : feed(std::move(feedId))
        , server(std::move(script))
        , connector(std::move(which),
                    { server.url(QStringLiteral("/base")),
                      QStringLiteral("token"),
                      std::move(account),
                      {} },
                    secrets,
                    clock)
    {
    }

    static Result<Pull> waited(const Async<Pull>& answer)
    {
        if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 20'000)
            || answer.isCanceled())
            return Error { Error::Kind::Invalid, QStringLiteral("the test waited in vain") };
        return answer.result();
    }

    Result<Pull> pull(const QByteArray& cursor) { return waited(connector.pull(feed, cursor)); }

    /// Pulls until there is no more; the keys in order, with "-" before what is deleted.
    QStringList all(QByteArray cursor = {})
    {
        QStringList keys;
        for (int i = 0; i < 40; ++i) {
            const auto got = pull(cursor);
            if (!got)
                return keys << got.error().detail;
            for (const SourceRecord& record : got->page.records)
                keys.append((record.deleted ? QStringLiteral("-") : QString()) + record.key);
            extracts.append(got->extract);
            cursor = got->page.cursor;
            last = cursor;
            if (got->page.more == RecordPage::More::No)
                break;
        }
        return keys;
    }

    /// "/base/v1/dogs?size=2"
    [[nodiscard]] static QByteArray target(const QByteArray& request)
    {
        return request.split(' ').value(1);
    }
    [[nodiscard]] QByteArrayList targets() const
    {
        QByteArrayList list;
        for (const QByteArray& request : server.requests())
            list.append(target(request));
        return list;
    }
    [[nodiscard]] static QByteArray body(const QByteArray& request)
    {
        return request.mid(request.indexOf("\r\n\r\n") + 4);
    }

    TestSecrets secrets;
    FixedClock clock { QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC) };
    const QString feed;
    RawServer server;
    RestConnector connector;
    QByteArray last;
    QList<Pull::Extract> extracts;
};

}
