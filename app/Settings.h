// Settings.h - how somebody last had the window: size, theme, text size, language, workspace.
#pragma once

#include "base/Result.h"
#include "pages/Language.h"
#include "ui/common/Tokens.h"
#include "ui/shell/Workspace.h"

#include <QSize>

#include <optional>

namespace guildhall {

/// Holds nothing of a customer, so it lies in clear text beside the databases.
struct Settings
{
    QSize size; ///< invalid: not known
    bool isMaximised = false;
    std::optional<ThemeKind> theme;
    std::optional<ScreenLanguage> language;
    std::optional<Workspace> workspace;
    qreal textScale = 1;
    QString complaintService; ///< whose complaints somebody works on; empty: not chosen

    /// What cannot be read is as it was never said: a setting is not worth a sentence.
    [[nodiscard]] static Settings read(const QString& folder);
    [[nodiscard]] Outcome write(const QString& folder) const;
};

}
