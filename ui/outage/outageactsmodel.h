// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/outageact.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/columnsettings.h"

#include <QAbstractTableModel>

namespace khattama::ui {

/// Acts on technical failures as rows: number, beginning, end, systems, date of the act.
class OutageActsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OutageActsModel(const PageContext &context, QObject *parent = nullptr);

    void setActs(const QList<outage::OutageAct> &acts);
    [[nodiscard]] const QList<outage::OutageAct> &acts() const { return m_acts; }
    [[nodiscard]] static QList<RecordColumn> columns();

    /// «19.11.2026 09:00»; «lasts» for the end of a failure that is not over.
    [[nodiscard]] static QString moment(const PageContext &context, const QDateTime &moment);
    [[nodiscard]] static QString end(const PageContext &context, const outage::OutageAct &act);
    [[nodiscard]] static QString systems(const PageContext &context, const outage::OutageAct &act);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Number, Began, Ended, Systems, Date, ColumnCount };
    [[nodiscard]] QString text(const outage::OutageAct &act, int column) const;

    const PageContext &m_context;
    QList<outage::OutageAct> m_acts;
};

} // namespace khattama::ui
