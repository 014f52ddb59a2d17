// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/transferfields.h"
#include "core/outage/transferpackage.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace khattama::ui {

class RecordTable;
class TransferFieldsTable;
class TransferModel;

/// The transfer list, and below it the fields of the chosen case with their values to be copied.
class TransferPanel : public QWidget
{
    Q_OBJECT

public:
    /// `key` for the views in the settings: two panels of different use keep different ones.
    TransferPanel(const PageContext &context, const QString &key, QWidget *parent = nullptr);

    void setEntries(const QList<outage::TransferEntry> &entries);
    void setEmptyText(const QString &sentence);
    [[nodiscard]] const outage::TransferEntry *current() const;
    /// The field whose row is current; empty when there is none.
    [[nodiscard]] outage::TransferField currentField() const;
    [[nodiscard]] RecordTable *list() const { return m_table; }
    void find();

Q_SIGNALS:
    void currentChanged();
    void told(const QString &sentence);

private:
    void showCurrent();

    const PageContext &m_context;
    TransferModel *m_model;
    QLineEdit *m_search;
    RecordTable *m_table;
    QLabel *m_counts;
    QLabel *m_note;
    TransferFieldsTable *m_fields;
    QPushButton *m_copy;
    QPushButton *m_copyAll;
};

} // namespace khattama::ui
