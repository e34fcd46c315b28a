// Lease.cpp - keeps the numbers under which keys are lent.
#include "encryption/Lease.h"

#include <map>

namespace guildhall {

namespace {

    struct Register
    {
        std::mutex guard;
        std::map<quint64, std::shared_ptr<Lease>> leases;
        quint64 last = 0;
    };

    Register& theRegister()
    {
        // Never destroyed: a connection may outlive main's statics.
        static Register& kept = *new Register;
        return kept;
    }

}

void Lease::note(EncryptionFailure::Kind kind, qint64 page)
{
    const std::scoped_lock lock(guard);
    failure = EncryptionFailure { kind, page };
}

quint64 lend(std::shared_ptr<Lease> lease)
{
    Register& known = theRegister();
    const std::scoped_lock lock(known.guard);
    known.leases.emplace(++known.last, std::move(lease));
    return known.last;
}

std::shared_ptr<Lease> findLease(quint64 number)
{
    Register& known = theRegister();
    const std::scoped_lock lock(known.guard);
    const auto found = known.leases.find(number);
    return found == known.leases.end() ? nullptr : found->second;
}

void endLease(quint64 number)
{
    Register& known = theRegister();
    const std::scoped_lock lock(known.guard);
    known.leases.erase(number);
}

}
