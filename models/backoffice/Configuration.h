// Configuration.h - which sources this computer pulls: read from the file that --config names.
#pragma once

#include "backoffice/AcceptForm.h"
#include "backoffice/CouncilConfiguration.h"
#include "backoffice/Profile.h"
#include "backoffice/VisitForm.h"
#include "base/Result.h"

#include <QMap>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace guildhall {

/// One source as this computer reaches it. Its profile carries the source's id.
struct SourceConfiguration
{
    Profile profile;
    AcceptForms accepts; ///< what may be written there
    std::optional<VisitForm> visits; ///< how it is asked when somebody could come
    QUrl baseUrl; ///< of a REST source
    QString secret; ///< name in the keychain or the secrets folder
    QList<QSslCertificate> authorities;
    QString folder; ///< of a CSV source
    QString importFolder; ///< where it takes files from, if things are written there
    std::chrono::seconds interval { 60 };
    std::chrono::seconds staleAfter { 3600 };
};

/// Where the council keeps what all desks must agree on.
struct SharedConfiguration
{
    QUrl url;
    QString secret; ///< name in the keychain or the secrets folder
    QList<QSslCertificate> authorities;
    std::chrono::milliseconds poll { 3000 };
};

/// Where the telephone system of this desk tells of its calls: this computer, loopback only.
struct TelephoneConfiguration
{
    quint16 port = 0;
    QString secret; ///< name in the keychain or the secrets folder
};

/// GOV.UK Notify, through which texts and e-mails go out.
struct NotifyConfiguration
{
    QUrl url;
    QString secret; ///< name in the keychain or the secrets folder
    QList<QSslCertificate> authorities;
    QMap<QString, QString> templates; ///< "survey/text/en" -> the template's id there
    QMap<QString, QString> links; ///< "survey" -> https://... with {names} of what is filled in
};

/// Where copies of the journal go.
struct BackupConfiguration
{
    QString folder; ///< empty: none are made
    std::chrono::minutes every { 60 };
    int keep = 14;
};

/// What the council's reception has of its own. Empty: none.
struct ReceptionConfiguration
{
    QString scanFolder; ///< into which the desk's scanner writes
    QString surveyFolder; ///< languages of the survey beside English and Welsh
    QString openingHours; ///< file that takes the place of the shipped hours
};

struct Configuration
{
    QString computerRole; ///< empty: this computer may hold every feed
    QString secretsFolder; ///< empty: the desktop's keychain
    std::vector<SourceConfiguration> sources;
    BackupConfiguration backup;
    ReceptionConfiguration reception;
    std::optional<SharedConfiguration> shared; ///< none: this computer shares with no other
    std::optional<NotifyConfiguration> notify; ///< none: what is to be sent waits
    std::optional<TelephoneConfiguration> telephone; ///< none: calls come by link or command line
    CalendarConfiguration calendar;
    ReportsConfiguration reports;
    QString lettersFolder; ///< the council's own letters about complaints; empty: none

    /// Errors are Invalid with file, place, fault and remedy; NotFound when the file is not there.
    [[nodiscard]] static Result<Configuration> read(const QString& path);

    /// The sources that need no configuration because they are only imported: `satisfaction` and
    /// `complaints` (command-line.md). NotFound for any other id.
    [[nodiscard]] static Result<Profile> importProfile(const QString& id);
};

}
