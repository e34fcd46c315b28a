// Verify.h - whether both files keep what they promise.
#pragma once

#include "base/Async.h"

#include <QList>
#include <QString>

namespace guildhall {

class Store;

/// One thing that is wrong, as plainly as a number allows; `detail` holds ids and counts only.
struct Finding
{
    enum class What {
        CacheDamaged, ///< delete and fetch again
        JournalDamaged,
        ChainBroken, ///< an entry was altered, or one in the middle is missing
        TailMissing, ///< entries that the cache remembers are not in the journal
        MarksLeft, ///< records that wait for linkage
        WithoutCustomer, ///< a linked record has none, or a customer has no record
        SearchDiffers, ///< the search index does not agree with the customers
        RegisterDiffers ///< a record's customer is not the one in the register
    };
    What what = What::CacheDamaged;
    QString detail;
};

class Verify
{
public:
    explicit Verify(Store& store);

    /// Everything in both files, read once; no finding means that all is well.
    [[nodiscard]] Async<QList<Finding>> run();

private:
    Store& m_store;
};

}
