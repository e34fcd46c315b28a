// Masking.h - which classes of field may be seen; asked once for every value that is composed.
#pragma once

#include "session/Session.h"

#include <functional>

namespace guildhall {

using Masking = std::function<Mask(FieldClass)>;

inline constexpr Mask OpenMask { Sight::Open, MaskReason::None };

[[nodiscard]] inline Masking maskingOf(const Session& session)
{
    return [session](FieldClass field) { return session.mask(field); };
}

/// Whether even that there is such an item is hidden. Without `whole`, whose mask this is, nobody
/// learns of it; `words` is what it says.
[[nodiscard]] inline bool hidesItem(const Mask& mask, FieldClass whole, FieldClass words)
{
    // To somebody on the line even that there is one tells something.
    const bool isFromCaller = mask.reason > MaskReason::AskedWhy;
    return mask.sight == Sight::Hidden && (whole != words || isFromCaller);
}

/// What is shown once somebody has given a reason, which was written down before.
[[nodiscard]] inline Masking afterReason(Masking mask)
{
    return [mask = std::move(mask)](FieldClass field) {
        const Mask before = mask(field);
        return before.reason == MaskReason::AskedWhy ? OpenMask : before;
    };
}

}
