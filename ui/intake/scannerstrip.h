// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/scannedfiles.h"

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace khattama::ui {

class Jobs;

/// What the scanner has put into its folder, newest first, as small pictures to be dragged on a line of the table;
/// Enter attaches to the line that is current there. Hidden while no folder is set.
class ScannerStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ScannerStrip(Jobs &jobs, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Files that are attached already are not offered again.
    void setTaken(const QSet<QString> &paths);

Q_SIGNALS:
    void attachAsked(const QString &path);

private:
    void read();
    void take(const QList<ScannedFile> &files);
    void drawNext();
    void show();
    [[nodiscard]] QListWidgetItem *itemOf(const QString &path) const;

    Jobs &m_jobs;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< a scanner writes a file in several steps
    QList<ScannedFile> m_files;
    QSet<QString> m_taken;
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace khattama::ui
