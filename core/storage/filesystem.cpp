// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filesystem.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace khattama::storage {

QByteArray fileSystemOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
#ifdef Q_OS_WIN
    const QString root = QStorageInfo(folder).rootPath();
    if (folder.startsWith(QLatin1String("//")) || GetDriveTypeW(qUtf16Printable(root)) == DRIVE_REMOTE)
        return "smb";
#endif
    return QStorageInfo(folder).fileSystemType();
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array kNetwork{
        "nfs",    "nfs4",       "cifs",      "smb",   "smb2",   "smb3",       "smbfs",          "afs",
        "9p",     "ceph",       "glusterfs", "ncpfs", "lustre", "fuse.sshfs", "fuse.glusterfs", "fuse.gvfsd-fuse",
        "webdav", "fuse.davfs2"};
    return std::any_of(kNetwork.begin(), kNetwork.end(), [&](const char *name) { return type.toLower() == name; });
}

} // namespace khattama::storage
