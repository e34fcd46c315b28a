// KilledDrop.cpp - sends what waits to a system that imports files, until it is done or kills
// itself: killed-drop DATA-DIR KEY-FILE FOLDER one|several [before|after|journal NUMBER]
// before, after: at that rename of a file; journal: in the middle of that write of the journal.
#include "DropHouse.h"
#include "secrets/KeyFile.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <unistd.h>

namespace {

enum class Moment { Never, BeforeRename, AfterRename, JournalWrite };

Moment theMoment = Moment::Never;
std::atomic<int> theCountdown { 0 };

bool isNow(Moment moment)
{
    return moment == theMoment && theCountdown.fetch_sub(1) == 1;
}

bool isJournal(int file)
{
    std::array<char, 512> path {};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size() - 1);
    const std::string_view name(path.data(), size > 0 ? static_cast<size_t>(size) : 0);
    return name.ends_with("journal.db-wal");
}

}

// In place of the C library's own.
extern "C" int rename(const char* from, const char* to) noexcept
{
    static const auto real
        = reinterpret_cast<int (*)(const char*, const char*)>(::dlsym(RTLD_NEXT, "rename"));
    const bool isBatch
        = std::strstr(to, "guildhall-") != nullptr || std::strstr(to, "picture-") != nullptr;
    if (isBatch && isNow(Moment::BeforeRename))
        ::raise(SIGKILL);
    const int done = real(from, to);
    if (isBatch && isNow(Moment::AfterRename))
        ::raise(SIGKILL);
    return done;
}

extern "C" ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    static const auto real = reinterpret_cast<ssize_t (*)(int, const void*, size_t, off64_t)>(
        ::dlsym(RTLD_NEXT, "pwrite64"));
    if (theMoment == Moment::JournalWrite && isJournal(file) && isNow(Moment::JournalWrite)) {
        real(file, bytes, size / 2, at);
        ::raise(SIGKILL);
    }
    return real(file, bytes, size, at);
}

using namespace guildhall;

int main(int count, char** words)
{
    QCoreApplication application(count, words);
    if (count != 5 && count != 7)
        return 2;
    if (count == 7) {
        theMoment = std::strcmp(words[5], "before") == 0 ? Moment::BeforeRename
            : std::strcmp(words[5], "after") == 0        ? Moment::AfterRename
                                                         : Moment::JournalWrite;
        theCountdown = QByteArray(words[6]).toInt();
    }
    const auto batches = std::strcmp(words[4], "one") == 0 ? Batches::OfOne : Batches::OfSeveral;
    const auto key = KeyFile::read(QString::fromLocal8Bit(words[2]));
    if (!key)
        return 3;
    SyncHouse house(importing(QString::fromLocal8Bit(words[3]), batches),
                    QString::fromLocal8Bit(words[1]),
                    *DatabaseKey::fromBytes(*key));
    const auto pushed = wait(house.engine->pushOnce());
    house.close();
    return pushed ? 0 : 4;
}
