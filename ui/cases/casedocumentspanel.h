// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casefile.h"

#include <QWidget>

class QListWidget;

namespace khattama::ui {

class DocumentView;

/// The stored files of a case beside the one that is read.
class CaseDocumentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CaseDocumentsPanel(QWidget *parent = nullptr);

    /// The document that is read stays, at its page.
    void show(const CaseFile &file, const QList<expertise::CaseDocument> &documents);
    /// Nothing of the earlier case is left; `sentence` says what comes, or why nothing does.
    void clear(const QString &sentence);

private:
    void showChosen();

    QList<expertise::CaseDocument> m_documents;
    int m_shown = -1;
    QListWidget *m_list;
    DocumentView *m_view;
};

} // namespace khattama::ui
