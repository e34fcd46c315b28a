// SoapEnvelope.h - SOAP 1.1 and 1.2: the envelope around a request, and what a fault means.
#pragma once

#include "backoffice/AnswerDocument.h"
#include "backoffice/Asking.h"
#include "base/Error.h"

namespace guildhall {

class SoapEnvelope
{
public:
    enum class Version { V11, V12 };
    enum class Addressing { No, Yes };

    /// `content` is what stands in the body. The header is always there: what signs in adds to it.
    [[nodiscard]] static RequestForm
    around(Version version, const QString& action, Addressing addressing, const QString& content);

    /// Puts `header` into the envelope; nothing when `body` is no envelope of ours.
    [[nodiscard]] static std::optional<QByteArray> withHeader(QByteArray body,
                                                              const QByteArray& header);

    /// The fault that the answer is: Refused when the system did not let us in, Invalid when it
    /// blames the request, Offline when it blames itself. The detail holds its code only.
    [[nodiscard]] static std::optional<Error> fault(const AnswerDocument& answer);
};

}
