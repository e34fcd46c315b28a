// CsvDropConnector.h - pulls the feeds of a system that drops CSV files into a folder.
#pragma once

#include "backoffice/Connector.h"
#include "base/Clock.h"

#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>

namespace guildhall {

class DropFolder;

/// Files are applied in order of name, each once by name and digest; rows that could not be read
/// are listed beside the file in <file>.rejected.csv. Reads in a thread of its own, because a
/// folder on a network share may hang.
class CsvDropConnector final : public Connector
{
    Q_OBJECT

public:
    struct Place
    {
        QString folder;
        std::chrono::milliseconds settle { 2000 }; ///< a file must not change for so long
        qint64 pageRows = 2000;
    };

    /// `clock` outlives the connector.
    CsvDropConnector(Profile profile, Place place, const Clock& clock, QObject* parent = nullptr);
    ~CsvDropConnector() override;

    [[nodiscard]] const Profile& profile() const override { return m_state->profile; }
    [[nodiscard]] Async<Pull> pull(const QString& feed, const QByteArray& cursor) override;
    void abort() override;

private:
    // Outlives the connector while a read hangs.
    struct State
    {
        Profile profile;
        std::map<QString, std::unique_ptr<DropFolder>> folders; // by feed
        ~State();
    };

    std::shared_ptr<State> m_state;
    std::shared_ptr<QThreadPool> m_thread;
    std::shared_ptr<std::atomic_bool> m_aborted; // of the reads asked for since the last abort
};

}
