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

struct PageContext;

/// What the scanner has put into its folder, newest first, as small pictures to be dragged on a line of the table;
/// Enter attaches to the line that is current there, Space shows the file. Hidden while no folder is set. The folder is
/// remembered for the user.
class ScannerStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ScannerStrip(const PageContext &context, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    /// Files that are attached already are not offered again.
    void setTaken(const QSet<QString> &paths);

Q_SIGNALS:
    void attachAsked(const QString &path);
    void lookAsked(const QString &path);

private:
    void watch();
    void read();
    void take(const Result<QList<ScannedFile>> &files);
    void drawNext();
    void fillList();
    [[nodiscard]] QListWidgetItem *itemOf(const QString &path) const;

    const PageContext &m_context;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;              ///< a scanner writes a file in several steps
    QTimer m_often;             ///< for network folders, which tell of no change
    QList<ScannedFile> m_seen;  ///< at the last look
    QList<ScannedFile> m_files; ///< that stayed as they were between two looks: written to their end
    QSet<QString> m_taken;
    QString m_problem; ///< why the folder cannot be read
    QLabel *m_title;
    QListWidget *m_list;
    bool m_reading = false;
};

} // namespace khattama::ui
