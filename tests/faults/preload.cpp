// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program: records what it does to the files of one folder, or lets its N-th operation on them fail.
// No Qt and nothing that allocates before main(): it runs below everything else.
#include "tests/faults/recording.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using khattama::faults::Entry;

namespace {

constexpr int kMostFds = 4096;
constexpr std::size_t kMostFiles = 8192;
enum class Role : unsigned char { Other, File, Memory, Told };

struct OpenFile {
    Role role = Role::Other;
    std::uint32_t file = 0;
};
struct Seen {
    dev_t device = 0;
    ino_t inode = 0;
};

enum class Failure { None, Io, Full, Short };

OpenFile opened[kMostFds];
Seen seen[kMostFiles]; // [file - 1]
std::uint32_t files = 0;
char folder[PATH_MAX];
std::size_t folderLength = 0;
char told[PATH_MAX];
int logFd = -1;
bool forgetSyncs = false;
Failure failing = Failure::None;
long failAt = 0;
bool failAlways = false;
long operations = 0;
long failures = 0;
pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

struct Locked {
    Locked() { pthread_mutex_lock(&lock); }
    ~Locked() { pthread_mutex_unlock(&lock); }
    Locked(const Locked &) = delete;
    Locked &operator=(const Locked &) = delete;
};

template <typename F>
F next(const char *name)
{
    return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

void begin()
{
    static bool begun = false;
    if (begun)
        return;
    begun = true;
    const char *wanted = std::getenv(khattama::faults::kFolder);
    if (wanted == nullptr || realpath(wanted, folder) == nullptr)
        return;
    folderLength = std::strlen(folder);
    if (const char *path = std::getenv(khattama::faults::kTold))
        std::snprintf(told, sizeof told, "%s", path);
    if (const char *path = std::getenv(khattama::faults::kLog)) {
        logFd = static_cast<int>(
            syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_TRUNC | O_CLOEXEC, 0600));
    }
    forgetSyncs = std::getenv(khattama::faults::kForget) != nullptr;
    if (const char *fail = std::getenv(khattama::faults::kFail)) {
        failAt = std::strtol(fail, nullptr, 10);
        failing = std::strstr(fail, ":enospc") != nullptr  ? Failure::Full
                  : std::strstr(fail, ":short") != nullptr ? Failure::Short
                                                           : Failure::Io;
        failAlways = std::strstr(fail, ":always") != nullptr;
    }
}

__attribute__((constructor)) void atStart()
{
    begin();
}

bool endsWith(const char *text, const char *end)
{
    const std::size_t length = std::strlen(text);
    const std::size_t wanted = std::strlen(end);
    return length >= wanted && std::strcmp(text + length - wanted, end) == 0;
}

/// The path below the folder, or nullptr. `room` holds it where it was relative.
const char *inside(int at, const char *path, char *room)
{
    begin();
    if (folderLength == 0 || path == nullptr)
        return nullptr;
    if (path[0] != '/') {
        char base[PATH_MAX] = "";
        if (at == AT_FDCWD) {
            if (getcwd(base, sizeof base) == nullptr)
                return nullptr;
        } else {
            char link[64];
            std::snprintf(link, sizeof link, "/proc/self/fd/%d", at);
            const ssize_t length = readlink(link, base, sizeof base - 1);
            if (length < 0)
                return nullptr;
            base[length] = '\0';
        }
        if (std::snprintf(room, PATH_MAX, "%s/%s", base, path) >= PATH_MAX)
            return nullptr;
        path = room;
    }
    if (std::strncmp(path, folder, folderLength) != 0)
        return nullptr;
    if (path[folderLength] == '\0')
        return path + folderLength;
    return path[folderLength] == '/' ? path + folderLength + 1 : nullptr;
}

void record(Entry::Kind kind, std::uint32_t file, std::int64_t offset, const char *path, const void *data,
            std::size_t bytes)
{
    if (logFd < 0)
        return;
    Entry entry;
    entry.kind = kind;
    entry.file = file;
    entry.offset = offset;
    entry.pathBytes = path == nullptr ? 0 : static_cast<std::uint32_t>(std::strlen(path));
    entry.dataBytes = static_cast<std::uint32_t>(bytes);
    const iovec parts[3] = {
        {&entry, sizeof entry}, {const_cast<char *>(path), entry.pathBytes}, {const_cast<void *>(data), bytes}};
    if (syscall(SYS_writev, logFd, parts, 3) != static_cast<long>(sizeof entry + entry.pathBytes + bytes))
        _exit(99); // a recording with a hole proves nothing
}

void unsupported(const char *what)
{
    record(Entry::Unsupported, 0, 0, nullptr, what, std::strlen(what));
}

std::uint32_t fileOf(int fd, bool isNew, const char *path)
{
    struct stat is {
    };
    if (fstat(fd, &is) != 0)
        return 0;
    if (!isNew) {
        for (std::uint32_t i = files; i > 0; --i) {
            if (seen[i - 1].device == is.st_dev && seen[i - 1].inode == is.st_ino)
                return i;
        }
    }
    if (files >= kMostFiles)
        _exit(98);
    seen[files++] = {is.st_dev, is.st_ino};
    record(isNew ? Entry::Create : Entry::Known, files, 0, path, nullptr, 0);
    return files;
}

OpenFile *fileAt(int fd)
{
    return fd >= 0 && fd < kMostFds ? &opened[fd] : nullptr;
}

/// Whether this operation is the one that fails.
Failure judged()
{
    ++operations;
    if (failAt > 0 && (operations == failAt || (failAlways && operations > failAt))) {
        ++failures;
        return failing;
    }
    return Failure::None;
}

int refuse(Failure why)
{
    errno = why == Failure::Full || why == Failure::Short ? ENOSPC : EIO;
    return -1;
}

int openedAs(int fd, bool existed, int flags, const char *path, bool isTold)
{
    if (fd < 0 || fd >= kMostFds)
        return fd;
    struct stat is {
    };
    if (path != nullptr && fstat(fd, &is) == 0 && S_ISDIR(is.st_mode)) {
        opened[fd] = {};
        return fd; // a folder is known by its path when it is synced
    }
    if (isTold) {
        opened[fd] = {Role::Told, 0};
    } else if (path == nullptr || *path == '\0') {
        opened[fd] = {};
    } else if (endsWith(path, "-shm")) {
        opened[fd] = {Role::Memory, 0};
    } else {
        opened[fd] = {Role::File, fileOf(fd, !existed, path)};
        if (existed && (flags & O_TRUNC) != 0)
            record(Entry::Truncate, opened[fd].file, 0, nullptr, nullptr, 0);
    }
    return fd;
}

int doOpen(int at, const char *path, int flags, mode_t mode)
{
    using Open = int (*)(int, const char *, int, ...);
    static const auto real = next<Open>("openat64");
    char room[PATH_MAX];
    const char *relative = (flags & O_TMPFILE) == O_TMPFILE ? nullptr : inside(at, path, room);
    const bool isTold = told[0] != '\0' && path != nullptr && std::strcmp(path, told) == 0;
    if (relative == nullptr && !isTold) {
        const int fd = real(at, path, flags, mode);
        if (OpenFile *file = fileAt(fd))
            *file = {};
        return fd;
    }
    const Locked locked;
    if (!isTold && (flags & (O_WRONLY | O_RDWR)) != 0) {
        if (const Failure why = judged(); why == Failure::Io || (why != Failure::None && (flags & O_CREAT) != 0))
            return refuse(why);
    }
    const bool existed = faccessat(at, path, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    return openedAs(real(at, path, flags, mode), existed, flags, relative, isTold);
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

/// Carries a write out, records it, or lets it fail.
template <typename Write>
ssize_t written(int fd, const void *bytes, std::size_t count, off64_t offset, const Write &write)
{
    OpenFile *file = fileAt(fd);
    if (file == nullptr || file->role == Role::Other)
        return write(count);
    const Locked locked;
    if (file->role != Role::Told) {
        const Failure why = judged();
        if (why == Failure::Short && count > 1)
            count /= 2;
        else if (why != Failure::None)
            return refuse(why);
    }
    if (offset < 0)
        offset = lseek64(fd, 0, (fcntl(fd, F_GETFL) & O_APPEND) != 0 ? SEEK_END : SEEK_CUR);
    const ssize_t done = write(count);
    if (done > 0 && file->role == Role::Told)
        record(Entry::Told, 0, 0, nullptr, bytes, static_cast<std::size_t>(done));
    else if (done > 0 && file->role == Role::File)
        record(Entry::Write, file->file, offset, nullptr, bytes, static_cast<std::size_t>(done));
    return done;
}

template <typename Cut>
int truncated(int fd, off64_t length, const Cut &cut)
{
    OpenFile *file = fileAt(fd);
    if (file == nullptr || file->role == Role::Other)
        return cut();
    const Locked locked;
    if (const Failure why = judged(); why != Failure::None)
        return refuse(why);
    const int done = cut();
    if (done == 0 && file->role == Role::File)
        record(Entry::Truncate, file->file, length, nullptr, nullptr, 0);
    return done;
}

template <typename Sync>
int synced(int fd, const Sync &sync)
{
    OpenFile *file = fileAt(fd);
    if (file == nullptr)
        return sync();
    if (file->role == Role::Other) {
        struct stat is {
        };
        if (folderLength == 0 || fstat(fd, &is) != 0 || !S_ISDIR(is.st_mode))
            return sync();
        char link[64];
        char path[PATH_MAX] = "";
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        const ssize_t length = readlink(link, path, sizeof path - 1);
        char room[PATH_MAX];
        const char *relative = length < 0 ? nullptr : inside(AT_FDCWD, path, room);
        if (relative == nullptr)
            return sync();
        const Locked locked;
        if (const Failure why = judged(); why != Failure::None)
            return refuse(why);
        const int done = sync();
        if (done == 0 && !forgetSyncs)
            record(Entry::SyncFolder, 0, 0, relative, nullptr, 0);
        return done;
    }
    const Locked locked;
    if (file->role == Role::File) {
        if (const Failure why = judged(); why != Failure::None)
            return refuse(why);
    }
    const int done = sync();
    if (done == 0 && file->role == Role::File && !forgetSyncs)
        record(Entry::Sync, file->file, 0, nullptr, nullptr, 0);
    return done;
}

template <typename Move>
int moved(int fromAt, const char *from, int toAt, const char *to, const Move &move)
{
    char fromRoom[PATH_MAX];
    char toRoom[PATH_MAX];
    const char *source = inside(fromAt, from, fromRoom);
    const char *target = inside(toAt, to, toRoom);
    if (source == nullptr && target == nullptr)
        return move();
    const Locked locked;
    if (const Failure why = judged(); why != Failure::None)
        return refuse(why);
    const int done = move();
    if (done == 0 && source != nullptr && target != nullptr)
        record(Entry::Rename, 0, 0, source, target, std::strlen(target));
    else if (done == 0)
        unsupported("rename over the border of the folder");
    return done;
}

template <typename Remove>
int removed(int at, const char *path, const Remove &remove)
{
    char room[PATH_MAX];
    const char *relative = inside(at, path, room);
    if (relative == nullptr)
        return remove();
    const Locked locked;
    const int done = remove();
    if (done == 0 && !endsWith(relative, "-shm"))
        record(Entry::Unlink, 0, 0, relative, nullptr, 0);
    return done;
}

} // namespace

extern "C" {

#pragma GCC visibility push(default)

/// How many operations there were, how many of them failed, and from now on none does.
long khattama_faults_operations()
{
    return operations;
}
long khattama_faults_lift()
{
    failAt = 0;
    return failures;
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return doOpen(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return doOpen(AT_FDCWD, path, flags, mode);
}
int openat(int at, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return doOpen(at, path, flags, mode);
}
int openat64(int at, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return doOpen(at, path, flags, mode);
}
int __open_2(const char *path, int flags)
{
    return doOpen(AT_FDCWD, path, flags, 0);
}
int __open64_2(const char *path, int flags)
{
    return doOpen(AT_FDCWD, path, flags, 0);
}
int creat(const char *path, mode_t mode)
{
    return doOpen(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int creat64(const char *path, mode_t mode)
{
    return creat(path, mode);
}

int close(int fd)
{
    static const auto real = next<int (*)(int)>("close");
    if (OpenFile *file = fileAt(fd))
        *file = {};
    return real(fd);
}

ssize_t write(int fd, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return written(fd, bytes, count, -1, [&](size_t allowed) { return real(fd, bytes, allowed); });
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return written(fd, bytes, count, offset, [&](size_t allowed) { return real(fd, bytes, allowed, offset); });
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return written(fd, bytes, count, offset, [&](size_t allowed) { return real(fd, bytes, allowed, offset); });
}
ssize_t writev(int fd, const iovec *parts, int count)
{
    static const auto real = next<ssize_t (*)(int, const iovec *, int)>("writev");
    if (const OpenFile *file = fileAt(fd); file != nullptr && file->role != Role::Other) {
        const Locked locked;
        unsupported("writev");
    }
    return real(fd, parts, count);
}

int ftruncate(int fd, off_t length) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return truncated(fd, length, [&] { return real(fd, length); });
}
int ftruncate64(int fd, off64_t length) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return truncated(fd, length, [&] { return real(fd, length); });
}
int fallocate64(int fd, int mode, off64_t offset, off64_t length)
{
    static const auto real = next<int (*)(int, int, off64_t, off64_t)>("fallocate64");
    if (const OpenFile *file = fileAt(fd); file != nullptr && file->role == Role::File) {
        const Locked locked;
        unsupported("fallocate");
    }
    return real(fd, mode, offset, length);
}

int fsync(int fd)
{
    static const auto real = next<int (*)(int)>("fsync");
    return synced(fd, [&] { return real(fd); });
}
int fdatasync(int fd)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return synced(fd, [&] { return real(fd); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return moved(AT_FDCWD, from, AT_FDCWD, to, [&] { return real(from, to); });
}
int renameat(int fromAt, const char *from, int toAt, const char *to) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *)>("renameat");
    return moved(fromAt, from, toAt, to, [&] { return real(fromAt, from, toAt, to); });
}
int renameat2(int fromAt, const char *from, int toAt, const char *to, unsigned int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    return moved(fromAt, from, toAt, to, [&] { return real(fromAt, from, toAt, to, flags); });
}
int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    char room[PATH_MAX];
    if (inside(AT_FDCWD, to, room) != nullptr) {
        const Locked locked;
        unsupported("link");
    }
    return real(from, to);
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return removed(AT_FDCWD, path, [&] { return real(path); });
}
int unlinkat(int at, const char *path, int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int)>("unlinkat");
    return removed(at, path, [&] { return real(at, path, flags); });
}

void *mmap64(void *address, size_t length, int protection, int flags, int fd, off64_t offset) noexcept
{
    static const auto real = next<void *(*)(void *, size_t, int, int, int, off64_t)>("mmap64");
    if (const OpenFile *file = fileAt(fd);
        file != nullptr && file->role == Role::File && (flags & MAP_SHARED) != 0 && (protection & PROT_WRITE) != 0) {
        const Locked locked;
        unsupported("writing through mmap");
    }
    return real(address, length, protection, flags, fd, offset);
}

#pragma GCC visibility pop

} // extern "C"
