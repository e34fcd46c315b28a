// BackOfficeServer.h - the reference back office, listening: a world, its HTTP(S) door, its drops
// and its life.
#pragma once

#include "base/Result.h"
#include "office/Office.h"
#include "office/Visitors.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace guildhall::office {

struct ServerOptions
{
    std::uint32_t customers = 1000;
    std::uint64_t seed = 1;
    QDateTime today; ///< invalid: now
    quint16 port = 0; ///< 0: any free one
    QByteArray token = "demo";
    QString certificate, privateKey; ///< PEM files; both empty: HTTP
    /// PEM, of the app that signs in at Salesforce; empty: nobody signs in there.
    QByteArray salesforceCertificate;
    QString state; ///< folder that keeps writes and changes over a restart; empty: none
    QString drop; ///< folder for the CSV files; empty: none
    int dropSeconds = 60; ///< how often they are written while the council lives
    double changesPerSecond = 0.0; ///< 0: nothing changes by itself
    /// The day so far at the reception stands in the shared feed (Visitors.h).
    enum class Reception { Empty, Visited };
    Reception reception = Reception::Empty;
    QList<Fault> faults;
};

/// Lives in the thread that makes it, which must run an event loop. On loopback only.
class BackOfficeServer final : public QObject
{
    Q_OBJECT

public:
    /// Makes the world (about 2 microseconds a customer in a release build), writes the first drops
    /// and listens.
    static Result<std::unique_ptr<BackOfficeServer>> start(const ServerOptions& options);
    ~BackOfficeServer() override;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] World& world() noexcept { return *m_world; }
    [[nodiscard]] const Office& office() const noexcept { return m_office; }
    [[nodiscard]] const SharedLog& shared() const noexcept { return *m_shared; }
    [[nodiscard]] const PaperStore& papers() const noexcept { return *m_papers; }
    /// Null without a folder for them.
    [[nodiscard]] const Drops* drops() const noexcept { return m_drops.get(); }
    [[nodiscard]] Faults& faults() noexcept { return m_faults; }

private:
    class Door;
    BackOfficeServer(std::unique_ptr<World> world,
                     std::unique_ptr<SharedLog> shared,
                     std::unique_ptr<PaperStore> papers,
                     const ServerOptions& options);
    [[nodiscard]] Outcome open(const ServerOptions& options);
    void live(const ServerOptions& options);

    std::unique_ptr<World> m_world;
    std::unique_ptr<SharedLog> m_shared;
    std::unique_ptr<PaperStore> m_papers;
    std::unique_ptr<Visitors> m_visitors;
    Faults m_faults;
    std::unique_ptr<Drops> m_drops;
    Office m_office;
    std::unique_ptr<Door> m_door;
    bool m_encrypted = false;
    QTimer m_changes;
    QTimer m_dropTimes;
};

}
