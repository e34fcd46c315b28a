// Pictures.h - draws the window into a file once everything on it has been read.
#pragma once

#include "base/Async.h"

#include <QSize>
#include <QString>

namespace guildhall {

class MainWindow;

/// Shows the window at `size` and waits until the sources, the bottom line and the customer (where
/// one was asked for) are there; nothing blinks in the picture. Storage when the file cannot be
/// written, TimedOut when the data does not settle. The window must live until the answer.
[[nodiscard]] Async<Done> renderPicture(MainWindow& window, const QString& file, QSize size);

}
