// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/boardlines.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

void BoardLines::setLines(const QList<BoardLine> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

QModelIndex BoardLines::indexOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).id == id)
            return index(static_cast<int>(row));
    }
    return {};
}

int BoardLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant BoardLines::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const BoardLine &line = m_lines.at(index.row());
    QStringList parts{line.lead, line.text, line.tail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace khattama::ui
