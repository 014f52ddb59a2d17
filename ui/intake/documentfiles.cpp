// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentfiles.h"

#include "ui/intake/documentdialog.h"
#include "ui/intake/scannerstrip.h"
#include "ui/look/icons.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/documentview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QFileInfo>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

DocumentFiles::DocumentFiles(const PageContext &context, DocumentsModel *model, DocumentsTable *table, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_table(table), m_problem(new MessageLine(this)),
      m_strip(new ScannerStrip(context, this))
{
    m_attach = addFileAction(tr("Attach a file …"), tr("Attach a file to the current line (Ins)"),
                             u"attachFileAction"_s, u"attachment"_s, &DocumentFiles::chooseFiles);
    m_show = addFileAction(tr("Show the files"), tr("Show the files of the current line (Space in the last column)"),
                           u"showFilesAction"_s, u"image"_s, &DocumentFiles::showFiles);
    m_takeOff =
        addFileAction(tr("Take the file off"), tr("Take the file off the current line (Del in the last column)"),
                      u"takeFileOffAction"_s, u"remove"_s, &DocumentFiles::takeOff);
    addFileAction(tr("Folder of the scanner …"), tr("Files that come into this folder are offered here"),
                  u"scannerFolderAction"_s, u"scanner"_s, &DocumentFiles::chooseFolder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *flow = new FlowLayout;
    flow->setContentsMargins({});
    for (QAction *action : std::as_const(m_actions)) {
        m_table->addAction(action);
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the way of Tab goes through the table, whose menu has the same
        flow->addWidget(button);
    }
    m_problem->setObjectName(u"fileProblem"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_problem);
    layout->addLayout(flow);
    layout->addWidget(m_strip);

    connect(m_table, &DocumentsTable::fileAsked, this, &DocumentFiles::chooseFilesFor);
    connect(m_table, &DocumentsTable::filesDropped, this, &DocumentFiles::attach);
    connect(m_table, &DocumentsTable::lookAsked, this, &DocumentFiles::showFilesOf);
    connect(m_table, &DocumentsTable::takeOffAsked, this, &DocumentFiles::takeOffFrom);
    connect(m_strip, &ScannerStrip::attachAsked, this,
            [this](const QString &path) { attach(m_table->currentRow(), {path}); });
    connect(m_strip, &ScannerStrip::lookAsked, this, &DocumentFiles::showScanned);
    connect(m_model, &DocumentsModel::changed, this, &DocumentFiles::follow);
    connect(m_model, &DocumentsModel::modelReset, this, &DocumentFiles::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DocumentFiles::follow);
    follow();
}

QAction *DocumentFiles::addFileAction(const QString &text, const QString &tip, const QString &name,
                                      const QString &iconName, void (DocumentFiles::*slot)())
{
    auto *action = new QAction(icon(iconName, palette()), text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

void DocumentFiles::follow()
{
    const int row = m_table->currentRow();
    m_show->setEnabled(m_model->hasFiles(row));
    m_takeOff->setEnabled(m_model->hasFiles(row));
    m_strip->setTaken(takenPaths() | m_kept);
}

QSet<QString> DocumentFiles::takenPaths() const
{
    QSet<QString> paths;
    for (const DocumentLine &line : m_model->lines()) {
        for (const ChosenFile &file : line.files)
            paths.insert(file.path);
    }
    return paths;
}

void DocumentFiles::beginEntry()
{
    ++m_entry;
    m_problem->clear();
}

void DocumentFiles::settle()
{
    m_kept |= takenPaths();
}

void DocumentFiles::chooseFilesFor(int row)
{
    if (row < 0) {
        m_problem->setMessage(MessageKind::Error, tr("Choose the line of the document first."));
        return;
    }
    const QString filter = tr("Documents (%1)").arg(u"*.pdf *.png *.jpg *.jpeg *.tif *.tiff"_s);
    const QStringList paths = m_context.prompt.filesToOpen(this, tr("Attach to: %1").arg(m_model->nameOf(row)), filter);
    if (!paths.isEmpty())
        attach(row, paths);
}

void DocumentFiles::attach(int row, const QStringList &paths)
{
    if (row < 0) {
        m_problem->setMessage(MessageKind::Error, tr("Choose the line of the document first."));
        return;
    }
    const QString document = m_model->lines()[row].requirement.id;
    m_context.jobs.read(
        this, [paths, document](Services &services) { return checkFiles(services, paths, document); },
        [this, document, entry = m_entry](const Result<CheckedFiles> &checked) {
            if (entry == m_entry)
                take(document, checked);
        });
}

void DocumentFiles::take(const QString &document, const Result<CheckedFiles> &checked)
{
    QStringList problems;
    if (!checked) {
        problems.append(m_context.worded(checked.error()));
    } else {
        const int row = m_model->rowOf(document);
        for (const CheckedFile &file : checked->files)
            m_model->addFile(row, file.chosen, file.pages);
        for (const Error &error : checked->refused)
            problems.append(m_context.worded(error));
    }
    m_problem->setMessage(MessageKind::Error, problems.join(u'\n'));
}

void DocumentFiles::recheck()
{
    const QList<FilesOfLine> files = filesOf(m_model->lines());
    if (files.isEmpty())
        return;
    m_context.jobs.read(
        this, [files](Services &services) { return faultsOf(services, files); },
        [this, entry = m_entry](const Result<QList<FileFault>> &faults) {
            if (entry != m_entry || !faults)
                return;
            QList<FileProblem> problems;
            QStringList sentences;
            for (const FileFault &fault : *faults) {
                problems.append({fault.documentId, fault.sha256, m_context.worded(fault.error)});
                sentences.append(problems.last().sentence);
            }
            m_model->setFileProblems(problems);
            sentences.removeDuplicates();
            m_problem->setMessage(MessageKind::Error, sentences.join(u'\n'));
        });
}

void DocumentFiles::refresh()
{
    const QList<DocumentLine> &lines = m_model->lines();
    if (std::any_of(lines.begin(), lines.end(), [](const DocumentLine &line) { return !line.problems().isEmpty(); }))
        recheck();
}

void DocumentFiles::showFilesOf(int row)
{
    if (!m_model->hasFiles(row))
        return;
    const QString document = m_model->lines()[row].requirement.id;
    QStringList names;
    for (const ChosenFile &file : m_model->lines()[row].files)
        names.append(file.name());
    auto *dialog = new DocumentDialog(m_model->nameOf(row), names, DocumentDialog::Files::Attached, this);
    connect(dialog, &DocumentDialog::lookAsked, this, [this, dialog, document](int file) {
        readInto(*dialog, m_model->lines()[m_model->rowOf(document)].files.at(file).path);
    });
    connect(dialog, &DocumentDialog::takeOffAsked, this, [this, dialog, document](int file) {
        removeFile(m_model->rowOf(document), file);
        dialog->removeCurrent();
    });
    dialog->begin();
}

void DocumentFiles::showScanned(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto *dialog = new DocumentDialog(name, {name}, DocumentDialog::Files::Offered, this);
    connect(dialog, &DocumentDialog::lookAsked, this, [this, dialog, path] { readInto(*dialog, path); });
    dialog->begin();
}

void DocumentFiles::readInto(DocumentDialog &dialog, const QString &path)
{
    m_context.jobs.read(
        &dialog, [path](Services &services) { return services.receiving.attachment(path, {}); },
        [this, &dialog, file = dialog.current()](const Result<intake::Attachment> &attachment) {
            if (file != dialog.current())
                return;
            if (attachment)
                dialog.view()->setDocument(attachment->bytes);
            else
                dialog.view()->showNotice(m_context.worded(attachment.error()));
        });
}

/// Of several files the one that is meant is chosen while it is looked at.
void DocumentFiles::takeOffFrom(int row)
{
    if (!m_model->hasFiles(row))
        return;
    if (m_model->lines()[row].files.size() > 1)
        showFilesOf(row);
    else
        removeFile(row, 0);
}

void DocumentFiles::removeFile(int row, int file)
{
    m_model->removeFile(row, file);
    m_problem->clear();
    recheck(); // what is wrong with the others stays told
}

void DocumentFiles::chooseFolder()
{
    const QString folder = m_context.prompt.folderToOpen(this, tr("Folder of the scanner"));
    if (!folder.isEmpty())
        m_strip->setFolder(folder);
}

} // namespace khattama::ui
