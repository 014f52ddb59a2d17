// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casefile.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace khattama::ui {

class FlowLayout;
class StateChip;
struct PageContext;

/// Who the case is about, how it stands and until when: above the tabs of its page.
class CaseHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(const PageContext &context, QWidget *parent = nullptr);

    void show(const CaseFile &file, bool iinShown);
    void clear();
    /// «Ахметова Гүлнар Серікқызы», or what stands for a name where the case is blind.
    [[nodiscard]] static QString titleOf(const PageContext &context, const CaseFile &file);

Q_SIGNALS:
    void iinAsked();
    void backAsked();

private:
    [[nodiscard]] QLabel *addFact(const QString &objectName);
    void showDue(const CaseFile &file);

    const PageContext &m_context;
    QLabel *m_title;
    QWidget *m_facts;
    FlowLayout *m_flow;
    QLabel *m_iin;
    QPushButton *m_showIin;
    QLabel *m_numbers;
    QLabel *m_form;
    StateChip *m_state;
    StateChip *m_due;
};

} // namespace khattama::ui
