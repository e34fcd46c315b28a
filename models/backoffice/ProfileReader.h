// ProfileReader.h - reads a connector profile and says file, place and remedy of what is wrong.
#pragma once

#include "backoffice/AcceptForm.h"
#include "backoffice/Profile.h"
#include "backoffice/VisitForm.h"
#include "base/Result.h"

#include <QByteArray>

namespace guildhall {

/// Errors are Invalid with a detail such as "alloy.json: /feeds/0/records/1/fields/state/map/Done:
/// "finished" is no state; use live, waiting, closed or cancelled".
class ProfileReader
{
public:
    /// `fileName` is only for the error.
    [[nodiscard]] static Result<Profile> read(const QByteArray& json, const QString& fileName);

    /// NotFound when there is no such file.
    [[nodiscard]] static Result<Profile> readFile(const QString& path);

    /// What may be written there, by a profile that has been read and is sound.
    [[nodiscard]] static Result<AcceptForms> accepts(const QString& path);

    /// How it is asked when somebody could come about a record; nothing where the profile, which
    /// has been read and is sound, does not say.
    [[nodiscard]] static std::optional<VisitForm> visits(const QString& path);

    /// A profile that comes with the program, by the name of its file without ".json".
    [[nodiscard]] static Result<Profile> builtIn(const QString& name);
    [[nodiscard]] static QStringList builtInNames();
    [[nodiscard]] static QString builtInPath(const QString& name);

    /// The published schema, resources/connectors/profile.schema.json.
    [[nodiscard]] static QByteArray schema();
    /// The schema of the configuration file, beside it.
    [[nodiscard]] static QByteArray configurationSchema();
};

}
