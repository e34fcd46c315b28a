// CallEvent.h - what a telephone system tells of a call, and the link that means the same.
#pragma once

#include "base/Result.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace guildhall {

struct CallEvent
{
    enum class What { NewCall, Answer, Hangup };
    What what = What::NewCall;
    QString callId;
    QString from; ///< empty: withheld
    QString to;
    QString queue;

    friend bool operator==(const CallEvent&, const CallEvent&) = default;
};

/// A number as a caller or a telephone system may give it, cut to what a number can be; empty for
/// "anonymous", "withheld" and whatever holds no digit.
[[nodiscard]] QString numberGiven(const QString& text);

/// guildhall://call?number=...&queue=... ; nothing for any other link.
[[nodiscard]] std::optional<CallEvent> callFromLink(const QString& link);

/// The body of a webhook, JSON or a form: event, callId, from, to, queue. Invalid names the field.
[[nodiscard]] Result<CallEvent> callFromJson(const QByteArray& body);
[[nodiscard]] Result<CallEvent> callFromForm(const QByteArray& body);

}

Q_DECLARE_METATYPE(guildhall::CallEvent)
