// WriteAnswer.h - what a back office says of something that was written there, or is to be.
#pragma once

#include "backoffice/AcceptForm.h"
#include "backoffice/HttpClient.h"

namespace guildhall {

/// What an answer says there, whichever way it is written; empty when it says nothing. In XML the
/// first step is the name of the root.
[[nodiscard]] QString textIn(const QByteArray& body, const Pointer& pointer);

/// Does it say that it does not have it?
[[nodiscard]] bool saysNo(const AcceptForm::LookUp& form, const HttpAnswer& answer);

/// Does the record say all of `ours` that is written there? What it cannot say may not have
/// arrived.
[[nodiscard]] bool
saysAll(const QStringList& written, const QCborMap& theirs, const QCborMap& ours);

/// Is the record as it was `seen`? Whoever does not say what they saw of it means to add to
/// whatever is there.
[[nodiscard]] bool
isAsSeen(const QStringList& readable, const QCborMap& theirs, const QCborMap& seen);

/// What the source calls the state of the record of which it tells; empty: it does not say.
[[nodiscard]] QString versionIn(const AcceptForm::Guard& guard,
                                const HttpAnswer& answer,
                                const QJsonObject& root,
                                const QJsonObject& record);

/// A version as the source wants it in its header. A date of HTTP has whole seconds: what was
/// changed within the same second as the version is not told apart.
[[nodiscard]] QByteArray headerOf(const AcceptForm::Guard& guard, const QString& version);

}
