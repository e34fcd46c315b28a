// Vfs.cpp - SQLite's file callbacks, handed on to the OpenFile behind each handle.
//
// What is not content goes straight to the platform's VFS: locks, sync, delete, and the shared
// memory beside a log (-shm), which holds page numbers, frame numbers and checksums, but no page.
// Memory mapping is not offered (version 2 of the callbacks has none), since it would show SQLite
// what is on disk.
#include "encryption/Vfs.h"

#include "encryption/LogFile.h"

#include <memory>
#include <mutex>
#include <new>

namespace guildhall {

namespace {

    /// What SQLite allocates for a file; the platform's own file follows behind it.
    struct Handle
    {
        sqlite3_file head;
        OpenFile* open;
    };

    sqlite3_vfs* platform()
    {
        static sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
        return found;
    }

    OpenFile& opened(sqlite3_file* file)
    {
        return *reinterpret_cast<Handle*>(file)->open;
    }

    sqlite3_file* raw(sqlite3_file* file)
    {
        return opened(file).raw();
    }

    int closeFile(sqlite3_file* file)
    {
        sqlite3_file* const beneath = raw(file);
        delete &opened(file);
        file->pMethods = nullptr;
        return beneath->pMethods->xClose(beneath);
    }

    int readFile(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset)
    {
        return opened(file).read(static_cast<unsigned char*>(to), amount, offset);
    }

    int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset)
    {
        return opened(file).write(static_cast<const unsigned char*>(from), amount, offset);
    }

    int truncateFile(sqlite3_file* file, sqlite3_int64 size)
    {
        return opened(file).truncate(size);
    }

    int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
    {
        qint64 bytes = 0;
        const int rc = opened(file).size(bytes);
        *size = bytes;
        return rc;
    }

    int syncFile(sqlite3_file* file, int flags)
    {
        return raw(file)->pMethods->xSync(raw(file), flags);
    }

    int lockFile(sqlite3_file* file, int level)
    {
        opened(file).lockChanged();
        return raw(file)->pMethods->xLock(raw(file), level);
    }

    int unlockFile(sqlite3_file* file, int level)
    {
        opened(file).lockChanged();
        return raw(file)->pMethods->xUnlock(raw(file), level);
    }

    int checkReservedLock(sqlite3_file* file, int* held)
    {
        return raw(file)->pMethods->xCheckReservedLock(raw(file), held);
    }

    int fileControl(sqlite3_file* file, int operation, void* argument)
    {
        switch (operation) {
        case SQLITE_FCNTL_SIZE_HINT: // would make a file longer without seals
        case SQLITE_FCNTL_CHUNK_SIZE:
            return SQLITE_OK;
        case SQLITE_FCNTL_MMAP_SIZE:
        case SQLITE_FCNTL_BEGIN_ATOMIC_WRITE:
        case SQLITE_FCNTL_COMMIT_ATOMIC_WRITE:
        case SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE:
            return SQLITE_NOTFOUND;
        default:
            break;
        }
        const int rc = raw(file)->pMethods->xFileControl(raw(file), operation, argument);
        if (rc == SQLITE_OK && operation == SQLITE_FCNTL_VFSNAME) {
            char** const name = static_cast<char**>(argument);
            *name = sqlite3_mprintf("%s/%z", VfsName, *name);
        }
        return rc;
    }

    int sectorSize(sqlite3_file* file)
    {
        return raw(file)->pMethods->xSectorSize(raw(file));
    }

    int deviceCharacteristics(sqlite3_file* file)
    {
        // POWERSAFE_OVERWRITE stays true (see DiskFile.cpp); atomic writes do not survive the
        // detour.
        constexpr int Kept = SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN
            | SQLITE_IOCAP_SEQUENTIAL | SQLITE_IOCAP_IMMUTABLE;
        return raw(file)->pMethods->xDeviceCharacteristics(raw(file)) & Kept;
    }

    int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
    {
        return raw(file)->pMethods->xShmMap(raw(file), page, size, extend, memory);
    }

    int lockShared(sqlite3_file* file, int offset, int count, int flags)
    {
        constexpr int WriteLock = 0; // its place is part of SQLite's documented wal-index format
        opened(file).lockChanged();
        if ((flags & SQLITE_SHM_UNLOCK) && (flags & SQLITE_SHM_EXCLUSIVE) && offset == WriteLock)
            opened(file).logWriteEnded();
        return raw(file)->pMethods->xShmLock(raw(file), offset, count, flags);
    }

    void sharedBarrier(sqlite3_file* file)
    {
        raw(file)->pMethods->xShmBarrier(raw(file));
    }

    int unmapShared(sqlite3_file* file, int remove)
    {
        return raw(file)->pMethods->xShmUnmap(raw(file), remove);
    }

    sqlite3_io_methods callbacks()
    {
        sqlite3_io_methods methods {};
        methods.iVersion = 2;
        methods.xClose = closeFile;
        methods.xRead = readFile;
        methods.xWrite = writeFile;
        methods.xTruncate = truncateFile;
        methods.xSync = syncFile;
        methods.xFileSize = sizeOfFile;
        methods.xLock = lockFile;
        methods.xUnlock = unlockFile;
        methods.xCheckReservedLock = checkReservedLock;
        methods.xFileControl = fileControl;
        methods.xSectorSize = sectorSize;
        methods.xDeviceCharacteristics = deviceCharacteristics;
        methods.xShmMap = mapShared;
        methods.xShmLock = lockShared;
        methods.xShmBarrier = sharedBarrier;
        methods.xShmUnmap = unmapShared;
        return methods;
    }

    const sqlite3_io_methods Callbacks = callbacks();

    PageFile* asDatabase(sqlite3_file* file)
    {
        const bool ours = file && file->pMethods == &Callbacks;
        return ours ? dynamic_cast<PageFile*>(&opened(file)) : nullptr;
    }

    PageFile* databaseOf(const char* logOrJournal)
    {
        return asDatabase(sqlite3_database_file_object(logOrJournal));
    }

    /// An empty file where the caller did not mean to make one has lost its content.
    int refuseEmpty(sqlite3_file* beneath, Lease& lease)
    {
        sqlite3_int64 bytes = 0;
        const int rc = beneath->pMethods->xFileSize(beneath, &bytes);
        if (rc != SQLITE_OK || bytes > 0)
            return rc;
        lease.note(EncryptionFailure::Kind::Truncated, 1);
        return SQLITE_IOERR_DATA;
    }

    int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        Handle* const handle = reinterpret_cast<Handle*>(file);
        file->pMethods = nullptr;
        handle->open = nullptr;
        const bool isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0;
        const bool belongs = (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
        // Needed only for one transaction over several files without a log, which Guildhall never
        // makes; it is opened by name alone, so there is no knowing whose key it should have.
        if (flags & SQLITE_OPEN_SUPER_JOURNAL)
            return SQLITE_CANTOPEN;
        std::shared_ptr<Lease> lease;
        if (isDatabase)
            lease = findLease(static_cast<quint64>(sqlite3_uri_int64(name, "lease", 0)));
        PageFile* const database = belongs ? databaseOf(name) : nullptr;
        if ((isDatabase && !lease) || (belongs && !database))
            return SQLITE_CANTOPEN;

        sqlite3_file* const beneath = reinterpret_cast<sqlite3_file*>(handle + 1);
        int rc = platform()->xOpen(platform(), name, beneath, flags, outFlags);
        if (rc == SQLITE_OK && isDatabase && !(flags & SQLITE_OPEN_CREATE))
            rc = refuseEmpty(beneath, *lease);
        if (rc == SQLITE_OK && database)
            rc = database->takeSalt();
        if (rc == SQLITE_OK) {
            if (isDatabase)
                handle->open
                    = new (std::nothrow) PageFile(beneath, platform(), name, std::move(lease));
            else if (flags & SQLITE_OPEN_WAL)
                handle->open = new (std::nothrow) LogFile(beneath, *database);
            else if (database)
                handle->open
                    = new (std::nothrow) DiskFile(beneath, *database, Purpose::RollbackJournal);
            else
                handle->open = new (std::nothrow) DiskFile(beneath);
            if (!handle->open)
                rc = SQLITE_NOMEM;
        }
        if (rc == SQLITE_OK)
            file->pMethods = &Callbacks;
        else if (beneath->pMethods)
            beneath->pMethods->xClose(beneath);
        return rc;
    }

    sqlite3_vfs shim()
    {
        // The platform's entries that have nothing to do with content ignore which VFS they are
        // called with.
        sqlite3_vfs vfs = *platform();
        vfs.pNext = nullptr;
        vfs.zName = VfsName;
        vfs.szOsFile = static_cast<int>(sizeof(Handle)) + platform()->szOsFile;
        vfs.xOpen = openFile;
        return vfs;
    }

    /// Runs in every sqlite3_open of the process, so that nobody can forget what an encrypted
    /// database needs.
    int prepare(sqlite3* connection, char**, const sqlite3_api_routines*)
    {
        sqlite3_file* file = nullptr;
        sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
        if (!asDatabase(file))
            return SQLITE_OK;
        // For a new file; one with pages keeps what it has.
        int reserved = ReservedSize;
        const int rc = sqlite3_exec(connection,
                                    "PRAGMA main.page_size = 4096; PRAGMA temp_store = MEMORY;",
                                    nullptr,
                                    nullptr,
                                    nullptr);
        return rc == SQLITE_OK
            ? sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved)
            : rc;
    }

}

const Lease* leaseOf(sqlite3_file* file)
{
    const PageFile* const database = asDatabase(file);
    return database ? &database->lease() : nullptr;
}

int registerVfs()
{
    static std::once_flag once;
    static int rc = SQLITE_OK;
    std::call_once(once, [] {
        // Nobody asks how much memory it has, and to count it locks every allocation. Refused when
        // somebody was here first.
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        rc = sqlite3_initialize();
        if (rc != SQLITE_OK)
            return;
        if (!platform()) {
            rc = SQLITE_ERROR;
            return;
        }
        static sqlite3_vfs vfs = shim();
        rc = sqlite3_vfs_register(&vfs, 0);
        if (rc == SQLITE_OK)
            rc = sqlite3_auto_extension(reinterpret_cast<void (*)()>(prepare));
    });
    return rc;
}

}
