// Fuzz.cpp - one libFuzzer program for each entry; GUILDHALL_FUZZ_ENTRY names it.
#include "Entries.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    guildhall::fuzz::GUILDHALL_FUZZ_ENTRY(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
