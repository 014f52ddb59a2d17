// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/attachmentjobs.h"
#include "ui/intake/documentstable.h"
#include "ui/shell/pagecontext.h"

class QAction;

namespace khattama::ui {

class DocumentDialog;
class MessageLine;
class ScannerStrip;

/// Attaches files to the lines of the table of documents: dropped on a line, from the file dialog, or from the folder
/// of the scanner. Each is read and checked in a job before it stands in the line, and told of here when it cannot.
/// Only its path and digest are kept until the application is registered: no copy of it lies about unsealed.
class DocumentFiles : public QWidget
{
    Q_OBJECT

public:
    DocumentFiles(const PageContext &context, DocumentsModel *model, DocumentsTable *table, QWidget *parent = nullptr);

    /// What can be done with the current line, also in the context menu of the table.
    [[nodiscard]] const QList<QAction *> &fileActions() const { return m_actions; }
    /// Another entry stands in the table from now on: what is still being read belongs to the one before.
    void beginEntry();
    /// Reads the attached files again and tells which are gone or changed.
    void recheck();
    /// The same, where something was wrong with one: a stick that was pulled out may be back.
    void refresh();
    /// The attached files are kept with a record; the strip of the scanner does not offer them again.
    void settle();

private:
    QAction *addFileAction(const QString &text, const QString &tip, const QString &name, const QString &icon,
                           void (DocumentFiles::*slot)());
    void chooseFiles() { chooseFilesFor(m_table->currentRow()); }
    void chooseFilesFor(int row);
    void attach(int row, const QStringList &paths);
    void take(const QString &document, const Result<CheckedFiles> &checked);
    void showFiles() { showFilesOf(m_table->currentRow()); }
    void showFilesOf(int row);
    void showScanned(const QString &path);
    void readInto(DocumentDialog &dialog, const QString &path);
    void takeOff() { takeOffFrom(m_table->currentRow()); }
    void takeOffFrom(int row);
    void removeFile(int row, int file);
    void chooseFolder();
    void follow();
    [[nodiscard]] QSet<QString> takenPaths() const;

    const PageContext &m_context;
    DocumentsModel *m_model;
    DocumentsTable *m_table;
    MessageLine *m_problem;
    ScannerStrip *m_strip;
    QList<QAction *> m_actions;
    QAction *m_attach;
    QAction *m_show;
    QAction *m_takeOff;
    QSet<QString> m_kept; ///< paths of files that were kept with a record
    int m_entry = 0;      ///< counts the entries
};

} // namespace khattama::ui
