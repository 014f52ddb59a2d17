// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/casesummary.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace khattama::ui {

class RecordTable;

/// The cases that fall in the period of an act and do not lean on it yet, to be linked in one go (p. 72).
class ActCasesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActCasesPanel(const PageContext &context, QWidget *parent = nullptr);

    /// `leaning`: how many lean on the act already.
    void setCases(const QList<expertise::CaseSummary> &cases, int leaning);
    [[nodiscard]] const QList<expertise::CaseSummary> &cases() const;

Q_SIGNALS:
    void linkAsked(const QList<khattama::expertise::CaseId> &cases);
    void caseAsked(const QString &id);

private:
    class Model;
    void showOffer();

    const PageContext &m_context;
    Model *m_model;
    QLabel *m_counts;
    RecordTable *m_table;
    QPushButton *m_all;
    QPushButton *m_link;
};

} // namespace khattama::ui
