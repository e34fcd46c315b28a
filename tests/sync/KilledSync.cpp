// KilledSync.cpp - syncs everything from a back office until it is done or TestKilledSync kills it:
// killed-sync DATA-DIR KEY-FILE URL MARK-FILE [commit|checkpoint|sync NUMBER]
// The mark file says at every moment whether a commit or a checkpoint is being written. With the
// last two words the program kills itself in the middle of that write, half of it done.
#include "SyncHouse.h"
#include "secrets/KeyFile.h"

#include <QCoreApplication>
#include <QTimer>

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

enum Where : int { Outside, Commit, Checkpoint, Sync };

std::atomic<int>* theMark = nullptr;
int theWish = Outside;
std::atomic<int> theCountdown { 0 };

// The log is written at a commit, the database file at a checkpoint.
Where kindOf(int file)
{
    std::array<char, 512> path {};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size() - 1);
    const std::string_view name(path.data(), size > 0 ? static_cast<size_t>(size) : 0);
    if (name.ends_with(".db-wal"))
        return Commit;
    return name.ends_with(".db") ? Checkpoint : Outside;
}

bool isTheMoment(Where where)
{
    return where != Outside && where == theWish && theCountdown.fetch_sub(1) == 1;
}

class Mark
{
public:
    explicit Mark(Where where)
    {
        if (theMark != nullptr && where != Outside)
            theMark->store(where);
    }
    Mark(const Mark&) = delete;
    Mark& operator=(const Mark&) = delete;
    ~Mark()
    {
        if (theMark != nullptr)
            theMark->store(Outside);
    }
};

}

// In place of the C library's own, for SQLite in this program.
extern "C" ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    static const auto real = reinterpret_cast<decltype(&pwrite64)>(::dlsym(RTLD_NEXT, "pwrite64"));
    const Where where = kindOf(file);
    const Mark mark(where);
    if (isTheMoment(where)) {
        real(file, bytes, size / 2, at);
        ::raise(SIGKILL);
    }
    return real(file, bytes, size, at);
}

extern "C" int fdatasync(int file)
{
    static const auto real
        = reinterpret_cast<decltype(&fdatasync)>(::dlsym(RTLD_NEXT, "fdatasync"));
    const Mark mark(kindOf(file) == Outside ? Outside : Sync);
    if (kindOf(file) != Outside && isTheMoment(Sync))
        ::raise(SIGKILL);
    return real(file);
}

using namespace guildhall;

int main(int count, char** words)
{
    QCoreApplication application(count, words);
    if (count != 5 && count != 7)
        return 2;
    const int file = ::open(words[4], O_RDWR);
    void* shared = ::mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (file < 0 || shared == MAP_FAILED)
        return 2;
    theMark = new (shared) std::atomic<int>(Outside);
    if (count == 7) {
        theWish = std::strcmp(words[5], "commit") == 0 ? Commit
            : std::strcmp(words[5], "checkpoint") == 0 ? Checkpoint
                                                       : Sync;
        theCountdown = QByteArray(words[6]).toInt();
    }
    const auto key = KeyFile::read(QString::fromLocal8Bit(words[2]));
    if (!key)
        return 3;
    const auto secret = DatabaseKey::fromBytes(*key);
    Configuration configuration
        = configurationFor(QUrl(QString::fromLocal8Bit(words[3])), QString(), 25);
    std::erase_if(configuration.sources,
                  [](const SourceConfiguration& source) { return !source.profile.isHttp(); });
    SyncHouse house(configuration, QString::fromLocal8Bit(words[1]), *secret);
    for (const PullSummary& summary : house.once()) {
        if (summary.error)
            return 4;
    }
    house.close();
    return 0;
}
