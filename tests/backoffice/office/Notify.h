// Notify.h - stands in for GOV.UK Notify: takes texts and e-mails, checks who sends them, and tells
// what became of them.
#pragma once

#include "office/Http.h"

#include <QJsonObject>
#include <QList>

namespace guildhall::office {

/// Paths are Notify's own (API v2) below /notify. Like Notify it sends whatever it is asked to, as
/// often as it is asked. A message is under way when it is first asked about and delivered the next
/// time; those to 07700 900003 fail for now and those to 07700 900002 for good, as Notify's own
/// numbers for trying do. A letter is accepted first and received (printed and posted) the next
/// time, but for one with Unprintable among its pages.
class Notify
{
public:
    static constexpr auto Service = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    static constexpr auto Key = "7c4c5c1b-2c4e-4f5c-9d6e-1a2b3c4d5e6f";
    static constexpr auto Unprintable = "%unprintable";
    /// As it stands in the secrets of whoever sends.
    [[nodiscard]] static QByteArray apiKey();

    [[nodiscard]] HttpAnswer answer(const HttpRequest& request);
    [[nodiscard]] const QList<QJsonObject>& messages() const noexcept { return m_messages; }

private:
    [[nodiscard]] static bool letsIn(const HttpRequest& request);
    [[nodiscard]] HttpAnswer take(const QString& type, const QByteArray& body);
    [[nodiscard]] HttpAnswer takeLetter(const QByteArray& body);
    [[nodiscard]] HttpAnswer list(const QString& reference) const;
    [[nodiscard]] HttpAnswer tell(const QString& id);

    QList<QJsonObject> m_messages; ///< as Notify tells them, oldest first
};

}
