#include "app/Hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace guildhall {

void harden()
{
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#ifdef NDEBUG
    // Also keeps other programs of the same user from reading this one's memory; a debugger is one
    // of them.
    prctl(PR_SET_DUMPABLE, 0);
#endif
    umask(S_IRWXG | S_IRWXO);
}

}
