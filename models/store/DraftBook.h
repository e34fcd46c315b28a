// DraftBook.h - what people have begun to write, so that a power cut loses no sentence.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"

namespace guildhall {

class Store;

class DraftBook
{
public:
    explicit DraftBook(Store& store);

    /// Durable when done. The draft of this id becomes this one.
    [[nodiscard]] Async<EntryId> keep(Draft draft);
    /// Of one member of staff, newest first.
    [[nodiscard]] Async<QList<Draft>> of(StaffId who);
    [[nodiscard]] Async<Done> discard(EntryId id);

private:
    Store& m_store;
};

}
