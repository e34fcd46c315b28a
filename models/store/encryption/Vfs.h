// Vfs.h - the door through which SQLite comes into this room.
#pragma once

struct sqlite3_file;

namespace guildhall {

struct Lease;

/// The name in the URI: file:...?vfs=guildhall
constexpr char VfsName[] = "guildhall";

/// Registers the VFS beside the platform's own and sees to it that every new database opened
/// through it leaves room for the seals. SQLite's result code; again does nothing.
[[nodiscard]] int registerVfs();

/// The lease under which SQLite opened this database file through the VFS; null for any other file.
[[nodiscard]] const Lease* leaseOf(sqlite3_file* file);

}
