// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/writefile.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace khattama {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isNew = !QFileInfo::exists(path); // another keeps its rights
    const bool open = file.open(QIODevice::WriteOnly);
    if (open && isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!open || file.write(bytes) != bytes.size() || !file.commit())
        return failure(trouble(u"file.not_written"_s, {{u"file"_s, path}}, file.errorString()));
    return {};
}

} // namespace khattama
