// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/boardline.h"

#include <QAbstractListModel>

namespace khattama::ui {

class BoardLines : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<BoardLine> &lines);
    [[nodiscard]] const QList<BoardLine> &lines() const { return m_lines; }
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole and AccessibleTextRole: the whole line as one text.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<BoardLine> m_lines;
};

} // namespace khattama::ui
