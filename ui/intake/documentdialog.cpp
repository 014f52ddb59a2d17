// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentdialog.h"

#include "ui/widgets/documentview.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

DocumentDialog::DocumentDialog(const QString &title, const QStringList &names, Files files, QWidget *page)
    : QDialog(page), m_names(new QListWidget(this)), m_view(new DocumentView(this))
{
    setObjectName(u"documentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(page->window()->size() * 0.85);
    m_names->setObjectName(u"fileNamesList"_s);
    m_names->setAccessibleName(tr("Files of this document"));
    m_names->setProperty("recordText", true);
    m_names->setTextElideMode(Qt::ElideMiddle);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->addItems(names);
    m_names->setVisible(names.size() > 1);

    auto *takeOff = new QPushButton(tr("Take this file off"), this);
    takeOff->setObjectName(u"takeOffButton"_s);
    takeOff->setAutoDefault(false);
    takeOff->setVisible(files == Files::Attached);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeDocumentButton"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(takeOff);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_names, 1);
    row->addWidget(m_view, 4);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addLayout(buttons);
    connect(m_names, &QListWidget::currentRowChanged, this, [this](int file) {
        if (file >= 0)
            Q_EMIT lookAsked(file);
    });
    connect(takeOff, &QPushButton::clicked, this, [this] { Q_EMIT takeOffAsked(current()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

int DocumentDialog::current() const
{
    return m_names->currentRow();
}

void DocumentDialog::begin()
{
    m_view->showNotice(tr("The document is being read."));
    m_names->setCurrentRow(0);
    open();
}

void DocumentDialog::removeCurrent()
{
    {
        const QSignalBlocker quiet(m_names);
        delete m_names->takeItem(m_names->currentRow());
    }
    if (m_names->count() == 0)
        close();
    else
        Q_EMIT lookAsked(current());
}

} // namespace khattama::ui
