// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inboxfolder.h"

#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

namespace {

constexpr auto kSoon = 700ms; ///< a file that stays as it is so long has been written to its end
constexpr auto kOften = 60s;
constexpr qsizetype kStampDigits = 16;
constexpr qsizetype kMostRemembered = 20000; ///< then what was taken away is forgotten
const QString kFolder = u"inbox/folder"_s;
const QString kRead = u"inbox/read"_s;

} // namespace

QString FolderFile::stamp() const
{
    const QString told = u"%1|%2|%3"_s.arg(QFileInfo(path).fileName()).arg(size).arg(changedAt.toMSecsSinceEpoch());
    return QString::fromLatin1(QCryptographicHash::hash(told.toUtf8(), QCryptographicHash::Sha256).toHex())
        .left(kStampDigits);
}

Result<QList<FolderFile>> packagesIn(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists() || !dir.isReadable())
        return failure(refused(u"inbox.folder_unreadable"_s, {{u"folder"_s, folder}}));
    QList<FolderFile> files;
    const QFileInfoList entries = dir.entryInfoList({u"*.mse031"_s, u"*.xml"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &entry : entries)
        files.append({entry.absoluteFilePath(), entry.size(), entry.lastModified()});
    return files;
}

InboxFolder::InboxFolder(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_path(context.settings.value(kFolder).toString())
{
    const QStringList read = context.settings.value(kRead).toStringList();
    m_read = QSet<QString>(read.begin(), read.end());
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_often.setInterval(kOften);
    connect(&m_soon, &QTimer::timeout, this, &InboxFolder::scan);
    connect(&m_often, &QTimer::timeout, this, &InboxFolder::scan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    watch();
}

void InboxFolder::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_seen.clear();
    m_context.settings.setValue(kFolder, path);
    watch();
    scan();
}

void InboxFolder::watch()
{
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (m_path.isEmpty()) {
        m_often.stop();
        return;
    }
    m_watcher.addPath(m_path);
    m_often.start();
}

void InboxFolder::scan()
{
    if (m_path.isEmpty())
        return;
    if (m_scanning) {
        m_again = true;
        return;
    }
    m_scanning = true;
    m_context.jobs.read(
        this, [path = m_path](Services &) { return packagesIn(path); },
        [this, path = m_path](const Result<QList<FolderFile>> &files) {
            m_scanning = false;
            if (path == m_path)
                take(files);
            if (std::exchange(m_again, false))
                scan();
        });
}

void InboxFolder::take(const Result<QList<FolderFile>> &files)
{
    if (!files) {
        Q_EMIT failed(files.error());
        return;
    }
    QStringList ready;
    QHash<QString, QString> seen;
    bool growing = false;
    for (const FolderFile &file : *files) {
        const QString stamp = file.stamp();
        seen.insert(file.path, stamp);
        if (m_read.contains(stamp) || m_told.contains(stamp))
            continue;
        if (m_seen.value(file.path) == stamp) {
            m_told.insert(stamp);
            ready.append(file.path);
        } else {
            growing = true; // new, or still being written: looked at once more
        }
    }
    m_seen = seen;
    if (m_read.size() > kMostRemembered)
        m_read.intersect(QSet<QString>(seen.cbegin(), seen.cend()));
    if (growing)
        m_soon.start();
    if (!m_watcher.directories().contains(m_path))
        m_watcher.addPath(m_path); // it may have been away
    if (!ready.isEmpty())
        Q_EMIT found(ready);
}

void InboxFolder::remember(const QString &path)
{
    const QString stamp = m_seen.value(path);
    if (stamp.isEmpty())
        return;
    m_told.remove(stamp);
    m_read.insert(stamp);
    m_context.settings.setValue(kRead, QStringList(m_read.cbegin(), m_read.cend()));
}

} // namespace khattama::ui
