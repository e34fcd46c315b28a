// Drops.h - the CSV files of the systems that hand out no other way, homelink, permits, the
// vulnerability index and the mailing house, and what two of them take from others.
#pragma once

#include "base/Result.h"
#include "office/MailingHouse.h"
#include "office/VulnerabilityIndex.h"

#include <QString>

namespace guildhall::office {

/// Writes into a folder that others watch: each file appears whole, under its last name.
class Drops
{
public:
    Drops(World& world, QString folder);

    /// What lies in the folder "import" is taken away and into homelink, what lies in "mailing" to
    /// the mailing house; then one file of each system, now. homelink's and the index are always
    /// whole; those of the others hold what changed since the file before, and nothing is written
    /// when nothing did.
    [[nodiscard]] Outcome writeAll();

    /// The header and one row, as in the files (UTF-8, ends with CRLF or LF as the system does).
    [[nodiscard]] static std::string applicationHeader();
    [[nodiscard]] static std::string subscriptionHeader();
    [[nodiscard]] std::string applicationRow(std::uint32_t record) const;
    [[nodiscard]] std::string subscriptionRow(std::uint32_t record) const;
    [[nodiscard]] const MailingHouse& mailing() const noexcept { return m_mailing; }

private:
    [[nodiscard]] Outcome importAll();
    [[nodiscard]] Outcome importFile(const QString& path);
    [[nodiscard]] Outcome writeApplications(const QString& stamp);
    [[nodiscard]] Outcome writeSubscriptions(const QString& stamp);
    [[nodiscard]] Outcome writeVulnerabilities(const QString& stamp);

    World& m_world;
    VulnerabilityIndex m_index;
    const QString m_folder;
    MailingHouse m_mailing;
    council::Moment m_lastStamp = 0;
    council::Place m_permitsFrom; ///< the first place that no permits file has had yet
};

}
