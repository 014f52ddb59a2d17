// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casefile.h"
#include "ui/cases/recordwords.h"

#include <QWidget>

class QListWidget;

namespace khattama::ui {

class DetailsView;

/// The revisions of a case, and of the chosen one what it changed, field by field.
class CaseHistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHistoryPanel(const PageContext &context, QWidget *parent = nullptr);

    /// What is chosen stays so.
    void show(const CaseFile &file, const RecordWords &words, const QList<RevisionChanges> &history);
    void clear();

private:
    void showChosen();

    const PageContext &m_context;
    QList<RevisionChanges> m_history;
    std::optional<CaseFile> m_file;
    std::optional<RecordWords> m_words;
    QListWidget *m_revisions;
    DetailsView *m_changes;
};

} // namespace khattama::ui
