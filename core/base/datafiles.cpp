// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datafiles.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace khattama {

DataFiles::DataFiles() : m_roots{QStringLiteral(":/khattama")} {}

DataFiles::DataFiles(const QString &departmentFolder) : m_roots{departmentFolder, QStringLiteral(":/khattama")} {}

Result<QByteArray> DataFiles::read(const QString &name) const
{
    for (const QString &root : m_roots) {
        QFile file(root + u'/' + name);
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return failure(trouble(u"data.unreadable"_s, {{u"file"_s, name}}, file.errorString()));
        return file.readAll();
    }
    return failure(trouble(u"data.missing"_s, {{u"file"_s, name}}));
}

Result<QJsonObject> DataFiles::readJson(const QString &name) const
{
    KHATTAMA_TRY(const QByteArray bytes, read(name));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return failure(damaged(u"data.malformed"_s, {{u"file"_s, name}, {u"offset"_s, QString::number(problem.offset)}},
                               problem.errorString()));
    }
    return document.object();
}

} // namespace khattama
