// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/documentstable.h"
#include "ui/shell/pagecontext.h"

class QAction;

namespace khattama::ui {

class ScannerStrip;

/// Attaches files to the lines of the table of documents: dropped on a line, from the file dialog, or from the folder
/// of the scanner. Each is read and checked in a job before it stands in the line.
class DocumentFiles : public QWidget
{
    Q_OBJECT

public:
    DocumentFiles(const PageContext &context, DocumentsModel *model, DocumentsTable *table, QWidget *parent = nullptr);

    /// What can be done with the current line, also in the context menu of the table.
    [[nodiscard]] const QList<QAction *> &fileActions() const { return m_actions; }
    /// Another entry stands in the table from now on: files that are still being read belong to the one before.
    void setEntry(const QString &subject) { m_entry = subject; }
    /// Files that have been kept with a record; the strip of the scanner does not offer them again.
    void settle();

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    QAction *addFileAction(const QString &text, const QString &name, const QString &icon,
                           void (DocumentFiles::*slot)());
    void chooseFiles();
    void chooseFilesFor(int row);
    void showFile();
    void takeOff();
    void chooseFolder();
    void attach(int row, const QStringList &paths);
    void follow();
    [[nodiscard]] QSet<QString> takenPaths() const;

    const PageContext &m_context;
    DocumentsModel *m_model;
    DocumentsTable *m_table;
    ScannerStrip *m_strip;
    QList<QAction *> m_actions;
    QAction *m_show = nullptr;
    QAction *m_takeOff = nullptr;
    QSet<QString> m_kept; ///< paths of files that were kept with a record
    QString m_entry;
};

} // namespace khattama::ui
