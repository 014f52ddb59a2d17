// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casefilter.h"

#include <QStringList>

class QSettings;

namespace khattama::ui {

/// The views of the list of cases that a user has given a name: filters, columns and sort, in the settings of that
/// user. What is typed to search is never among them.
class SavedViews
{
public:
    explicit SavedViews(QSettings &settings) : m_settings(settings) {}

    [[nodiscard]] QStringList names() const; ///< in the order of the alphabet
    [[nodiscard]] CaseFilter filter(const QString &name) const;
    /// Where the columns of the view are kept, for ColumnSettings.
    [[nodiscard]] QString columnsKey(const QString &name) const;
    /// Replaces an earlier view of the name.
    void save(const QString &name, const CaseFilter &filter);
    void remove(const QString &name);

private:
    QSettings &m_settings;
};

} // namespace khattama::ui
