// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentfiles.h"

#include "ui/intake/attachmentjobs.h"
#include "ui/intake/documentdialog.h"
#include "ui/intake/scannerstrip.h"
#include "ui/look/icons.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QFileInfo>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
const QString kScannerFolder = u"receiving/scannerFolder"_s;
} // namespace

DocumentFiles::DocumentFiles(const PageContext &context, DocumentsModel *model, DocumentsTable *table, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_table(table), m_strip(new ScannerStrip(context.jobs, this))
{
    addFileAction(tr("Attach a file …"), u"attachFileAction"_s, u"attachment"_s, &DocumentFiles::chooseFiles);
    m_show = addFileAction(tr("Show the file"), u"showFileAction"_s, u"image"_s, &DocumentFiles::showFile);
    m_takeOff = addFileAction(tr("Take the file off"), u"takeFileOffAction"_s, u"remove"_s, &DocumentFiles::takeOff);
    addFileAction(tr("Folder of the scanner …"), u"scannerFolderAction"_s, u"scanner"_s, &DocumentFiles::chooseFolder);
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(flow);
    layout->addWidget(m_strip);

    connect(m_table, &DocumentsTable::fileAsked, this, &DocumentFiles::chooseFilesFor);
    connect(m_table, &DocumentsTable::filesDropped, this, &DocumentFiles::attach);
    connect(m_strip, &ScannerStrip::attachAsked, this, [this](const QString &path) {
        if (m_table->currentRow() >= 0)
            attach(m_table->currentRow(), {path});
        else
            Q_EMIT failed(tr("Choose the line of the document first."));
    });
    connect(m_model, &DocumentsModel::changed, this, &DocumentFiles::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DocumentFiles::follow);
    m_strip->setFolder(m_context.settings.value(kScannerFolder).toString());
    follow();
}

QAction *DocumentFiles::addFileAction(const QString &text, const QString &name, const QString &iconName,
                                      void (DocumentFiles::*slot)())
{
    auto *action = new QAction(icon(iconName, palette()), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

void DocumentFiles::follow()
{
    const int row = m_table->currentRow();
    const bool hasFiles = row >= 0 && !m_model->lines()[row].files.isEmpty();
    m_show->setEnabled(hasFiles);
    m_takeOff->setEnabled(hasFiles);
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

void DocumentFiles::settle()
{
    m_kept |= takenPaths();
}

void DocumentFiles::chooseFiles()
{
    if (m_table->currentRow() < 0)
        Q_EMIT failed(tr("Choose the line of the document first."));
    else
        chooseFilesFor(m_table->currentRow());
}

void DocumentFiles::chooseFilesFor(int row)
{
    const QString filter = tr("Documents (%1)").arg(u"*.pdf *.png *.jpg *.jpeg *.tif *.tiff"_s);
    const QStringList paths = m_context.prompt.filesToOpen(this, tr("Attach to: %1").arg(m_model->nameOf(row)), filter);
    if (!paths.isEmpty())
        attach(row, paths);
}

void DocumentFiles::attach(int row, const QStringList &paths)
{
    const QString document = m_model->lines()[row].requirement.id;
    m_context.jobs.read(
        this, [paths, document](Services &services) { return checkFiles(services, paths, document); },
        [this, document, entry = m_entry](const Result<CheckedFiles> &checked) {
            if (entry != m_entry)
                return;
            QStringList refusals;
            if (!checked)
                refusals.append(m_context.worded(checked.error()));
            else
                for (const Error &error : checked->refused)
                    refusals.append(m_context.worded(error));
            const int place = m_model->rowOf(document);
            for (const CheckedFile &file : checked ? checked->files : QList<CheckedFile>())
                m_model->addFile(place, file.chosen, file.pages);
            if (!refusals.isEmpty())
                Q_EMIT failed(refusals.join(u'\n'));
        });
}

void DocumentFiles::showFile()
{
    const int row = m_table->currentRow();
    if (row < 0 || m_model->lines()[row].files.isEmpty())
        return;
    const QString document = m_model->lines()[row].requirement.id;
    const QString path = m_model->lines()[row].files.last().path;
    m_context.jobs.read(
        this, [path, document](Services &services) { return services.receiving.attachment(path, document); },
        [this, row](const Result<intake::Attachment> &file) {
            if (!file) {
                Q_EMIT failed(m_context.worded(file.error()));
                return;
            }
            auto *dialog = new DocumentDialog(m_model->nameOf(row), file->bytes, window());
            dialog->open();
        });
}

void DocumentFiles::takeOff()
{
    const int row = m_table->currentRow();
    if (row >= 0 && !m_model->lines()[row].files.isEmpty())
        m_model->removeFile(row, m_model->lines()[row].files.size() - 1);
}

void DocumentFiles::chooseFolder()
{
    const QString folder = m_context.prompt.folderToOpen(this, tr("Folder of the scanner"));
    if (folder.isEmpty())
        return;
    m_context.settings.setValue(kScannerFolder, folder);
    m_strip->setFolder(folder);
}

} // namespace khattama::ui
