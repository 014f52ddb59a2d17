// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outboxmessage.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/columnsettings.h"
#include "ui/widgets/rolecolour.h"

#include <QAbstractTableModel>

namespace khattama::ui {

/// Messages of the outbox as rows: due moment, state, addressee, kind, person.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OutboxModel(const PageContext &context, QObject *parent = nullptr);

    void setMessages(const QList<outbox::OutboxMessage> &messages);
    [[nodiscard]] const QList<outbox::OutboxMessage> &messages() const { return m_messages; }
    [[nodiscard]] static QList<RecordColumn> columns();

    /// «20.11.2026 18:00»
    [[nodiscard]] QString moment(const QDateTime &moment) const;
    [[nodiscard]] QString kind(const outbox::OutboxMessage &message) const;
    [[nodiscard]] QString addressee(const outbox::OutboxMessage &message) const;
    [[nodiscard]] QString state(const outbox::OutboxMessage &message) const;
    [[nodiscard]] ColourRole stateRole(const outbox::OutboxMessage &message) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Due, State, Addressee, Kind, Person, ColumnCount };
    [[nodiscard]] QString text(const outbox::OutboxMessage &message, int column) const;

    const PageContext &m_context;
    QList<outbox::OutboxMessage> m_messages;
};

} // namespace khattama::ui
