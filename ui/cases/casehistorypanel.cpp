// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casehistorypanel.h"

#include "ui/cases/casedetails.h"
#include "ui/cases/casewords.h"
#include "ui/intake/inboxwords.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/detailsview.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace khattama::ui {

CaseHistoryPanel::CaseHistoryPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_revisions(new QListWidget(this)), m_changes(new DetailsView(this))
{
    m_revisions->setObjectName(u"revisionsList"_s);
    m_revisions->setAccessibleName(tr("Revisions"));
    m_revisions->setProperty("recordText", true);
    m_revisions->setWordWrap(true);
    m_revisions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setObjectName(u"changesView"_s);
    m_changes->setAccessibleName(tr("What the revision changed"));
    m_changes->setProperty("recordText", true);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_revisions);
    splitter->addWidget(m_changes);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setFocusProxy(m_revisions);
    connect(m_revisions, &QListWidget::currentRowChanged, this, &CaseHistoryPanel::showChosen);
}

void CaseHistoryPanel::show(const CaseFile &file, const RecordWords &words, const QList<RevisionChanges> &history)
{
    const bool sameCase = m_file && m_file->record.id == file.record.id;
    const int fromEnd = sameCase ? m_revisions->currentRow() : 0; // the newest stands first
    const qsizetype newer = sameCase ? history.size() - m_history.size() : 0;
    m_history = history;
    m_file = file;
    m_words.emplace(words);

    {
        const QSignalBlocker quiet(m_revisions);
        m_revisions->clear();
        for (auto changes = history.crbegin(); changes != history.crend(); ++changes) {
            const auto &revision = changes->revision;
            m_revisions->addItem(tr("%1. %2\n%3\n%4")
                                     .arg(revision.number)
                                     .arg(momentText(revision.at, m_context.deadlines.time()),
                                          CaseWords::action(revision.action), words.staffName(revision.actor)));
        }
        m_revisions->setCurrentRow(qBound(0, fromEnd + static_cast<int>(newer), m_revisions->count() - 1));
    }
    showChosen();
}

void CaseHistoryPanel::clear()
{
    const QSignalBlocker quiet(m_revisions);
    m_history.clear();
    m_file.reset();
    m_words.reset();
    m_revisions->clear();
    m_changes->clear();
}

void CaseHistoryPanel::showChosen()
{
    m_changes->clear();
    const qsizetype place = m_history.size() - 1 - m_revisions->currentRow();
    if (m_revisions->currentRow() < 0 || place < 0)
        return;
    const RevisionChanges &chosen = m_history.at(place);
    CaseDetails(m_context, *m_file, *m_words).changes(*m_changes, chosen);
    if (!m_changes->plainText().isEmpty())
        return;
    if (place == 0)
        m_changes->addRow(tr("Changes"), tr("This is the first state of the case."));
    else if (m_file->votesSealed() && chosen.revision.action == "case.vote"_L1)
        m_changes->addRow(tr("Changes"), tr("The vote is sealed until all three are given."));
    else
        m_changes->addRow(tr("Changes"), tr("Nothing that may be shown."));
}

} // namespace khattama::ui
