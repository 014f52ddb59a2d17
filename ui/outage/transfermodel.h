// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/transferpackage.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/columnsettings.h"
#include "ui/widgets/rolecolour.h"

#include <QAbstractTableModel>

namespace khattama::ui {

/// The transfer list as rows: date, person, registration and act number, whether it is entered, and the number there.
class TransferModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TransferModel(const PageContext &context, QObject *parent = nullptr);

    void setEntries(const QList<outage::TransferEntry> &entries);
    [[nodiscard]] const QList<outage::TransferEntry> &entries() const { return m_entries; }
    [[nodiscard]] static QList<RecordColumn> columns();
    [[nodiscard]] static QString state(outage::TransferState state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { At, Person, Registration, Act, State, Number, ColumnCount };
    [[nodiscard]] QString text(const outage::TransferEntry &entry, int column) const;
    [[nodiscard]] QVariant sortKey(const outage::TransferEntry &entry, int column) const;

    const PageContext &m_context;
    QList<outage::TransferEntry> m_entries;
};

} // namespace khattama::ui
