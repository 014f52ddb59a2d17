// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace khattama::ui {

struct PageContext;

/// A file of the watched folder, as it stood when the folder was read.
struct FolderFile {
    QString path;
    qint64 size = 0;
    QDateTime changedAt{};
    /// Names the file as it is, without telling its name: for the settings.
    [[nodiscard]] QString stamp() const;
};
/// The packages that lie in the folder. Error `inbox.folder_unreadable` (Refused).
[[nodiscard]] Result<QList<FolderFile>> packagesIn(const QString &folder);

/// A folder into which the ministry's channel or a colleague puts packages: tells of those that were not read yet, once
/// each has been written to its end. What was read is remembered by name, size and time.
class InboxFolder : public QObject
{
    Q_OBJECT

public:
    InboxFolder(const PageContext &context, QObject *parent);

    /// Empty: no folder is watched.
    [[nodiscard]] const QString &path() const { return m_path; }
    void setPath(const QString &path);
    void scan();
    /// The file at the path was read; it is told of again only when it changes.
    void remember(const QString &path);

Q_SIGNALS:
    void found(const QStringList &paths);
    void failed(const khattama::Error &error);

private:
    void watch();
    void take(const Result<QList<FolderFile>> &files);

    const PageContext &m_context;
    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;                  ///< between a change and the look at it
    QTimer m_often;                 ///< for network folders, which tell of no change
    QSet<QString> m_read;           ///< stamps
    QHash<QString, QString> m_seen; ///< path -> stamp at the last scan
    QSet<QString> m_told;           ///< stamps told of and not read yet
    bool m_scanning = false;
    bool m_again = false;
};

} // namespace khattama::ui
