// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/transferfields.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractTableModel>

namespace khattama::ui {

/// The fields of a case for the transfer, one below the other. Ctrl+C, Enter and a double click copy the value of a row
/// alone, as it is typed into another program; Enter goes on to the next.
class TransferFieldsTable : public RecordTable
{
    Q_OBJECT

public:
    explicit TransferFieldsTable(QSettings &settings, QWidget *parent = nullptr);

    void setFields(const QList<outage::TransferField> &fields);
    [[nodiscard]] const QList<outage::TransferField> &fields() const;
    /// The field of the current row; null when there is none.
    [[nodiscard]] const outage::TransferField *currentField() const;
    /// Of the chosen rows, each in a line of its own.
    void copyValues();
    /// All rows as «label: value».
    void copyAll() const;

Q_SIGNALS:
    void copied(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Model;
    Model *m_model;
};

} // namespace khattama::ui
