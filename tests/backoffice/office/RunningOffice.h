// RunningOffice.h - the reference back office in a thread of its own, for tests and benchmarks.
#pragma once

#include "office/BackOfficeServer.h"

#include <QThread>

#include <functional>

namespace guildhall::office {

/// Every call may come from any other thread and waits until the office has done it.
class RunningOffice
{
public:
    /// Returns when the office listens.
    static Result<std::unique_ptr<RunningOffice>> start(const ServerOptions& options);
    ~RunningOffice();
    RunningOffice(const RunningOffice&) = delete;
    RunningOffice& operator=(const RunningOffice&) = delete;

    [[nodiscard]] QUrl url() const { return m_url; }

    void inject(const Fault& fault);
    void clearFaults();
    ChangeCount change(const ChangeWish& wish);
    [[nodiscard]] QList<Write> writes();
    /// What the shared feed holds, in its order.
    [[nodiscard]] QList<QJsonObject> sharedFacts();
    [[nodiscard]] QList<Paper> papers();
    /// What the stand-in of Notify was given, oldest first.
    [[nodiscard]] QList<QJsonObject> messages();
    /// What was attached to contacts, oldest first.
    [[nodiscard]] QList<QJsonObject> documents();
    /// What the survey was told to expect answers about, oldest first.
    [[nodiscard]] QList<QJsonObject> invitations();
    /// What the mailing house was given, oldest first.
    [[nodiscard]] QList<MailingHouse::Letter> letters();
    /// Of the council's systems, or of one of its suppliers'.
    [[nodiscard]] QByteArray truth(const QString& system = {});
    [[nodiscard]] QByteArray digest();

    /// Runs something in the office's thread with its world.
    void within(const std::function<void(World&)>& task);

private:
    RunningOffice() = default;
    void call(const std::function<void(BackOfficeServer&)>& task);

    QThread m_thread;
    QObject* m_desk = nullptr; ///< lives in the thread; calls are posted to it
    std::unique_ptr<BackOfficeServer> m_server;
    QUrl m_url;
};

}
