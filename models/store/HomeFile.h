// HomeFile.h - reads of a property: who is held to live there, what concerns it, what is reported
// near it.
#pragma once

#include "base/Async.h"
#include "domain/Home.h"

namespace guildhall {

class Store;

class HomeFile
{
public:
    explicit HomeFile(Store& store);

    [[nodiscard]] Async<HomeRecords> around(HomeQuestion question);

private:
    Store& m_store;
};

}
