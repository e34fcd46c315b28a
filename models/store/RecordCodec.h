// RecordCodec.h - the bytes in which a record's body is kept.
#pragma once

#include "domain/Records.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace guildhall {

/// The same body makes the same bytes, so bytes can be compared for "nothing has changed".
[[nodiscard]] QByteArray encoded(const RecordBody& body);

/// Nothing for bytes that no encoded() made.
[[nodiscard]] std::optional<RecordBody> decoded(RecordKind kind, QByteArrayView bytes);
[[nodiscard]] std::optional<PersonRecord> decodedPerson(QByteArrayView bytes);

}
