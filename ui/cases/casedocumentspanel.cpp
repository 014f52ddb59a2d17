// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casedocumentspanel.h"

#include "ui/cases/casewords.h"
#include "ui/widgets/documentview.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// What the form itself calls the attachment, else the name of its file.
QString titleOf(const CaseFile &file, const expertise::CaseDocument &document)
{
    if (document.kind != "attachment"_L1 || !file.record.form031)
        return document.name;
    for (const intake::AttachmentEntry &entry : file.record.form031->attachments) {
        if (entry.file == document.name && !entry.title.isEmpty())
            return entry.title + u'\n' + entry.file;
    }
    return document.name;
}

} // namespace

CaseDocumentsPanel::CaseDocumentsPanel(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_view(new DocumentView(this))
{
    m_list->setObjectName(u"documentsList"_s);
    m_list->setAccessibleName(tr("Documents of the case"));
    m_list->setProperty("recordText", true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setObjectName(u"documentView"_s);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &CaseDocumentsPanel::showChosen);
}

void CaseDocumentsPanel::clear(const QString &sentence)
{
    const QSignalBlocker quiet(m_list);
    m_documents.clear();
    m_shown = -1;
    m_list->clear();
    m_view->showNotice(sentence);
}

void CaseDocumentsPanel::show(const CaseFile &file, const QList<expertise::CaseDocument> &documents)
{
    const QByteArray shown = m_shown >= 0 ? m_documents.at(m_shown).bytes : QByteArray();
    m_documents = documents;
    m_shown = -1;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const expertise::CaseDocument &document : documents) {
            m_list->addItem(tr("%1\n%2, %3 KB")
                                .arg(CaseWords::documentKind(document.kind), titleOf(file, document),
                                     QString::number((document.bytes.size() + 1023) / 1024)));
            if (!shown.isEmpty() && document.bytes == shown && m_shown < 0)
                m_shown = m_list->count() - 1;
        }
    }
    if (documents.isEmpty()) {
        m_view->showNotice(tr("No files belong to this case."));
    } else if (m_shown >= 0) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_shown); // the view has it already
    } else {
        m_list->setCurrentRow(0);
    }
}

void CaseDocumentsPanel::showChosen()
{
    m_shown = m_list->currentRow();
    if (m_shown >= 0)
        m_view->setDocument(m_documents.at(m_shown).bytes);
}

} // namespace khattama::ui
