// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/casesummary.h"

#include <QAbstractTableModel>

namespace khattama::ui {

struct PageContext;

/// The cases that are there to be read, with their terms.
class ReviewCases : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Number, Due, ColumnCount };

    explicit ReviewCases(const PageContext &context, QObject *parent = nullptr);

    void setCases(const QList<expertise::CaseSummary> &cases);
    [[nodiscard]] const expertise::CaseSummary &caseAt(int row) const { return m_cases.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString dueText(const expertise::CaseSummary &summary) const;
    [[nodiscard]] int dueRole(const expertise::CaseSummary &summary) const;

    const PageContext &m_context;
    QList<expertise::CaseSummary> m_cases;
};

} // namespace khattama::ui
