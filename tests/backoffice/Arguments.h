// Arguments.h - the command line of guildhall-backoffice.
#pragma once

#include "base/Result.h"
#include "office/BackOfficeServer.h"

#include <QString>
#include <QStringList>

namespace guildhall::office {

struct Arguments
{
    ServerOptions server;
    QString exportFolder; ///< set: write the CSV files there and end
    bool help = false;
};

/// Invalid with a sentence that says what is wrong. `arguments` is without the program's name.
[[nodiscard]] Result<Arguments> readArguments(const QStringList& arguments);

[[nodiscard]] QString helpText();

}
