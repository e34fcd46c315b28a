// OneWindow.h - the door by which a second start of the program reaches the window that is open.
#pragma once

#include "base/Result.h"

#include <QLocalServer>
#include <QObject>

namespace guildhall {

/// A local socket in the runtime folder of this user, named after the data folder: one window for
/// one set of data. Only this user may open it.
class OneWindow final : public QObject
{
    Q_OBJECT

public:
    explicit OneWindow(const QString& dataDir, QObject* parent = nullptr);

    /// Hands `message` (one line) to the window that is open; NotFound when there is none.
    [[nodiscard]] Outcome tell(const QByteArray& message) const;
    /// Becomes the window that others reach. Conflict when another one is.
    [[nodiscard]] Outcome listen();
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void told(const QByteArray& message);

private:
    void greet();

    QString m_path;
    QLocalServer m_server;
};

}
