// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/resultdocuments.h"
#include "ui/cases/casefile.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace khattama::ui {

struct PageContext;

/// The result documents of a concluded case (Appendix 3, item 7): which follow from the conclusion, their numbers, and
/// what became of each.
class ResultDocumentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultDocumentsPanel(const PageContext &context, QWidget *parent = nullptr);

    /// The document that is chosen stays chosen.
    void show(const CaseFile &file);
    void clear();

Q_SIGNALS:
    void failed(const khattama::Error &error);
    void told(const QString &sentence);

private:
    [[nodiscard]] QString stateText(const expertise::ResultDocument &document) const;
    [[nodiscard]] const expertise::ResultDocument *chosen() const;
    [[nodiscard]] QString nameOf(const QString &kind) const;
    void offer();
    void giveOnPaper();
    void sendToPortal();
    void withhold();
    void record(const expertise::Handover &handover);

    const PageContext &m_context;
    std::optional<CaseFile> m_file;
    QList<expertise::ResultDocument> m_documents;
    QTreeWidget *m_list;
    QPushButton *m_paper;
    QPushButton *m_portal;
    QPushButton *m_withhold;
};

} // namespace khattama::ui
