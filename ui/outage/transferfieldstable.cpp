// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/transferfieldstable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using outage::TransferField;

class TransferFieldsTable::Model : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const QList<TransferField> &fields)
    {
        if (fields == m_fields)
            return;
        beginResetModel();
        m_fields = fields;
        endResetModel();
    }
    [[nodiscard]] const QList<TransferField> &fields() const { return m_fields; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const TransferField &field = m_fields.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == 0 ? field.label : QString(field.value).replace(u'\n', u"; "_s);
        case Qt::ToolTipRole:
            return index.column() == 0 ? QVariant() : QVariant(field.value);
        case SortRole:
            return index.row(); // the order of entry
        case IdRole:
            return field.id;
        case FilterRole:
            return QString(field.label + u' ' + field.value);
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return QAbstractTableModel::headerData(section, orientation, role);
        return section == 0 ? TransferFieldsTable::tr("Field") : TransferFieldsTable::tr("Value");
    }

private:
    QList<TransferField> m_fields;
};

TransferFieldsTable::TransferFieldsTable(QSettings &settings, QWidget *parent)
    : RecordTable(settings, u"tables/transferFields"_s, parent), m_model(new Model(this))
{
    setRecords(m_model, {{u"field"_s, 34}, {u"value"_s, 50}});
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &RecordTable::recordActivated, this, [this] { copyValues(); });
}

void TransferFieldsTable::setFields(const QList<TransferField> &fields)
{
    m_model->setFields(fields);
}

const QList<TransferField> &TransferFieldsTable::fields() const
{
    return m_model->fields();
}

const TransferField *TransferFieldsTable::currentField() const
{
    const int row = currentRecord();
    return row >= 0 && row < fields().size() ? &fields().at(row) : nullptr;
}

void TransferFieldsTable::copyValues()
{
    QStringList values;
    for (const int row : selectedRecords())
        values.append(fields().at(row).value);
    if (values.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(values.join(u'\n'));
    const TransferField *field = currentField();
    Q_EMIT copied(values.size() == 1 && field != nullptr
                      ? tr("Copied: %1").arg(field->label)
                      : tr("%n value(s) copied", nullptr, static_cast<int>(values.size())));
}

void TransferFieldsTable::copyAll() const
{
    QStringList lines;
    for (const TransferField &field : fields())
        lines.append(field.label + u": "_s + field.value);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TransferFieldsTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copyValues();
    } else if (enter && event->modifiers() == Qt::NoModifier) {
        copyValues();
        if (const int next = currentRecord() + 1; next < fields().size())
            setCurrentRecord(next);
    } else {
        RecordTable::keyPressEvent(event);
    }
}

} // namespace khattama::ui
