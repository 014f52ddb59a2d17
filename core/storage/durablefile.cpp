// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/durablefile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace khattama::storage {

namespace {

Error fileError(const QString &path, const QString &detail)
{
    return trouble(u"storage.io_error"_s, {{u"file"_s, path}}, detail);
}

bool syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

bool syncFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path); // NTFS writes a rename through its own journal; there is no call for a folder
    return true;
#else
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
#endif
}

} // namespace

Result<void> moveIntoPlace(const QString &finished, const QString &target)
{
    if (!syncFile(finished))
        return failure(fileError(finished, u"fsync"_s));
    QFile file(finished);
    if (!file.rename(target)) { // refuses where target exists
        return failure(QFileInfo::exists(target) ? trouble(u"storage.exists"_s, {{u"file"_s, target}})
                                                 : fileError(target, file.errorString()));
    }
    if (!syncFolder(QFileInfo(target).absolutePath())) {
        QFile::remove(target); // what is told to have failed does not stand in the way of the next try
        return failure(fileError(target, u"fsync of the folder"_s));
    }
    return {};
}

void removeDatabaseFiles(const QString &path)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

bool restrictToOwner(const QString &path)
{
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace khattama::storage
