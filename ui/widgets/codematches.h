// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/codeindex.h"

#include <QAbstractListModel>

namespace khattama::ui {

/// The items that match what is typed, for the drop-down list; Qt::UserRole answers the place in the index.
class CodeMatches : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(SharedCodes items, QList<int> places, bool codesShown);
    [[nodiscard]] const QList<int> &places() const { return m_places; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    SharedCodes m_items;
    QList<int> m_places;
    bool m_codesShown = false;
};

} // namespace khattama::ui
