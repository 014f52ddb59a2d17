// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/conclusionpart.h"

class QLineEdit;

namespace khattama::ui {

class ChoiceRow;

/// What employers carried out of the earlier programme, as the examined person tells it (p. 75): its social and its
/// professional part, each with the employer and a note.
class ExecutionPart : public ConclusionPart
{
    Q_OBJECT

public:
    explicit ExecutionPart(const ConclusionDesk &desk, QObject *parent);

    void write(expertise::Conclusion &conclusion) const override;
    void arrange(const expertise::Conclusion &conclusion) override;

private:
    struct Line {
        QString part; ///< social | professional
        ChoiceRow *state;
        QLineEdit *employer;
        QLineEdit *note;
    };
    void addLine(const QString &part, const QString &label);

    const ConclusionDesk m_desk;
    QList<Line> m_lines;
};

} // namespace khattama::ui
