// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxmodel.h"

#include "core/base/datetext.h"
#include "ui/widgets/tableroles.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

using outbox::MessageState;
using outbox::OutboxMessage;

OutboxModel::OutboxModel(const PageContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context)
{}

void OutboxModel::setMessages(const QList<OutboxMessage> &messages)
{
    if (messages == m_messages && !m_messages.isEmpty()) { // time alone makes a message overdue
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_messages = messages;
    endResetModel();
}

QList<RecordColumn> OutboxModel::columns()
{
    return {{u"due"_s, 18}, {u"state"_s, 18}, {u"addressee"_s, 18}, {u"kind"_s, 24}, {u"person"_s, 24}};
}

QString OutboxModel::moment(const QDateTime &moment) const
{
    const rules::LegalTime &time = m_context.deadlines.time();
    return moment.isValid() ? shortDate(time.dateOf(moment)) + u' ' + time.timeOf(moment).toString(u"HH:mm"_s)
                            : QString();
}

QString OutboxModel::kind(const OutboxMessage &message) const
{
    return m_context.lists.text(u"notices"_s, message.kind, m_context.language);
}

QString OutboxModel::addressee(const OutboxMessage &message) const
{
    return m_context.lists.text(u"addressees"_s, message.addressee, m_context.language);
}

QString OutboxModel::state(const OutboxMessage &message) const
{
    switch (message.state) {
    case MessageState::Due:
        return message.overdue(m_context.clock.now()) ? tr("overdue") : tr("to hand over");
    case MessageState::HandedOver:
        return tr("handed over");
    case MessageState::Confirmed:
        return tr("confirmed");
    case MessageState::Void:
        return tr("void");
    }
    return {};
}

ColourRole OutboxModel::stateRole(const OutboxMessage &message) const
{
    switch (message.state) {
    case MessageState::Due:
        return message.overdue(m_context.clock.now()) ? ColourRole::Error : ColourRole::Pending;
    case MessageState::Confirmed:
        return ColourRole::Done;
    case MessageState::HandedOver:
    case MessageState::Void:
        break;
    }
    return ColourRole::Neutral;
}

QString OutboxModel::text(const OutboxMessage &message, int column) const
{
    switch (column) {
    case Due:
        return moment(message.dueAt);
    case State:
        return state(message);
    case Addressee:
        return addressee(message);
    case Kind:
        return kind(message);
    case Person:
        return message.person;
    default:
        return {};
    }
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const OutboxMessage &message = m_messages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(message, index.column());
    case ColourRoleRole:
        return index.column() == State ? QVariant(int(stateRole(message))) : QVariant();
    case SortRole:
        return index.column() == Due ? QVariant(message.dueAt) : QVariant(text(message, index.column()));
    case IdRole:
        return message.id.toString();
    case FilterRole: {
        QStringList texts{message.destination, message.number, message.text.kk, message.text.ru};
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(text(message, column));
        return texts.join(u' ');
    }
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Due:
        return tr("Due");
    case State:
        return tr("State");
    case Addressee:
        return tr("Addressee");
    case Kind:
        return tr("Message");
    case Person:
        return tr("About");
    default:
        return {};
    }
}

} // namespace khattama::ui
