// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/recordfields.h"

#include <QJsonObject>
#include <QMap>

namespace khattama::ui {

struct PageContext;

/// Tells the fields of a record in the language of the window: no code and no path is shown as it is stored.
class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::RecordWords)

public:
    /// `staff`: names by login.
    RecordWords(const PageContext &context, QMap<QString, QString> staff)
        : m_context(context), m_staff(std::move(staff))
    {}

    void setIinShown(bool shown) { m_iinShown = shown; }

    struct Row {
        QString section; ///< heading under which it stands; empty: before all headings
        QString label;
        QString value;
    };
    /// What is filled in of `object`, in the order of `fields`.
    [[nodiscard]] QList<Row> rows(const QJsonObject &object, const RecordFieldList &fields) const;

    /// A field named by a path of recordDifferences().
    struct Named {
        QString label; ///< «Form 031 › Patient › Surname»; empty where it says nothing to people
        RecordField field{};
    };
    [[nodiscard]] Named named(const QString &path, const RecordFieldList &fields) const;
    /// A value of the field; a dash for nothing.
    [[nodiscard]] QString value(const RecordField &field, const QJsonValue &value) const;

    [[nodiscard]] QString staffName(const QString &login) const { return m_staff.value(login, login); }
    [[nodiscard]] QString evidence(const QJsonObject &evidence) const;

private:
    [[nodiscard]] QString plain(const RecordField &field, const QJsonValue &value) const;
    [[nodiscard]] QString itemText(const RecordField &list, const QJsonObject &item) const;
    [[nodiscard]] QString itemName(const RecordField &list, const QString &name) const;
    void addRows(QList<Row> &rows, const QString &section, const QString &before, const QJsonObject &object,
                 const RecordFieldList &fields) const;

    const PageContext &m_context;
    QMap<QString, QString> m_staff;
    bool m_iinShown = false;
};

} // namespace khattama::ui
