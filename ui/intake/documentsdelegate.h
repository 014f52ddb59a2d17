// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace khattama::ui {

/// Draws and edits the cells of the table of documents. What is typed goes into the model at every key, so that a draft
/// has it too.
class DocumentsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DocumentsDelegate(QDate today, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_today(today) {}

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QDate m_today;
};

} // namespace khattama::ui
