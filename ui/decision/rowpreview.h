// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/people/department.h"

#include <QTextBrowser>

namespace khattama::ui {

/// The row as it will stand in the protocol, on a piece of paper: the official headings in both languages, under each
/// its cell. Of Appendix 17 the columns 8 to 14, of Appendix 18 the columns 7 to 9.
class RowPreview : public QTextBrowser
{
    Q_OBJECT

public:
    RowPreview(people::DepartmentKind kind, const QList<LocalizedText> &headings, QWidget *parent = nullptr);

    /// All cells of the row.
    void setCells(const QStringList &cells);
    [[nodiscard]] const QStringList &cells() const { return m_cells; }

private:
    void write();

    int m_firstColumn; ///< from zero
    QList<LocalizedText> m_headings;
    QStringList m_cells;
};

} // namespace khattama::ui
