// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/legaltime.h"
#include "ui/intake/inboxstate.h"

#include <QAbstractTableModel>

namespace khattama::ui {

/// The received forms of the inbox.
class InboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Received, Number, Name, Organization, State, Due, ColumnCount };

    InboxModel(const rules::LegalTime &time, Language language, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_time(time), m_language(language)
    {}

    void setForms(const QList<expertise::CaseSummary> &forms);
    [[nodiscard]] const expertise::CaseSummary &form(int row) const { return m_forms.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const expertise::CaseSummary &form, int column) const;
    [[nodiscard]] QVariant sortKey(const expertise::CaseSummary &form, int column) const;

    rules::LegalTime m_time;
    Language m_language;
    QList<expertise::CaseSummary> m_forms;
};

} // namespace khattama::ui
