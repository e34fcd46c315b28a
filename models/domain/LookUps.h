// LookUps.h - how it stands with asking a source about one customer.
#pragma once

#include "base/Error.h"
#include "domain/Ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace guildhall {

/// Of one feed that is not pulled but asked when a customer is opened.
struct LookUpState
{
    enum class Stage { Asking, Answered, Failed };
    SourceId source;
    QString name; ///< of the source, as staff call it
    QString feed;
    Stage stage = Stage::Asking;
    QDateTime at; ///< when it was answered or failed
    std::optional<Error> error;

    friend bool operator==(const LookUpState&, const LookUpState&) = default;
};

}
