// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace khattama::test {

/// A department's own folder of data files, which come before those built in.
class DepartmentFolder
{
public:
    void put(const QString &name, const QByteArray &bytes)
    {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
        Q_UNUSED(written)
    }
    [[nodiscard]] DataFiles files() const { return DataFiles(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

} // namespace khattama::test
