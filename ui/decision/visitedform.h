// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldform.h"

#include <QSet>

namespace khattama::ui {

/// A form that tells what is wrong only at the fields in which the user has been: while he goes through it, nothing
/// ahead of him turns red.
class VisitedForm : public FieldForm
{
    Q_OBJECT

public:
    explicit VisitedForm(const Wording &wording, Language language, QWidget *parent = nullptr);
    ~VisitedForm() override;

    /// Remembers the findings and shows those at visited fields; answers those that no field of this form stands for.
    QList<Finding> tell(const QList<Finding> &findings);
    /// From now on every field counts as visited: before what was typed is handed over.
    void visitAll();
    /// The first field, in the order of the form, in which something is typed that it cannot take; empty: none.
    [[nodiscard]] QString firstWrongField() const;
    /// The first visited field with an error.
    [[nodiscard]] QString firstFieldWithError() const;

    [[nodiscard]] QSet<QString> visited() const { return m_visited; }
    void setVisited(const QSet<QString> &paths);

private:
    void follow(QWidget *left, QWidget *entered);
    [[nodiscard]] QString pathAround(const QWidget *widget) const;
    void show();

    const Wording &m_wording;
    Language m_language;
    QSet<QString> m_visited;
    QList<Finding> m_findings;
};

} // namespace khattama::ui
