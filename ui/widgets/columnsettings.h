// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QHeaderView;
class QSettings;

namespace khattama::ui {

/// A column of a list, as it stands before anybody changes it.
struct RecordColumn {
    QString id;          ///< stable name, under which width and place are remembered
    int characters = 14; ///< width, in average characters of the font
    bool shown = true;
};

/// Keeps the order, widths, visibility and sort of a header in the settings, by the names of the columns: a column that
/// a later version adds appears in its own place.
class ColumnSettings
{
public:
    ColumnSettings(QSettings &settings, QString key) : m_settings(settings), m_key(std::move(key)) {}

    void save(const QHeaderView &header, const QList<RecordColumn> &columns, int sortColumn, Qt::SortOrder order) const;
    /// Puts the header as `columns` say, then as it was saved. Answers the column to sort by, or -1.
    [[nodiscard]] int restore(QHeaderView &header, const QList<RecordColumn> &columns, Qt::SortOrder &order) const;
    void forget() const;

private:
    QSettings &m_settings;
    QString m_key;
};

} // namespace khattama::ui
