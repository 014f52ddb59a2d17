// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/language.h"
#include "ui/widgets/field.h"

#include <QHash>
#include <QPointer>

namespace khattama {
class Wording;
}

namespace khattama::ui {

class ResponsiveGrid;

/// Fields under section headings, in one to three columns as the width allows; stands in a scroll area of the page.
/// Enter goes to the next editor, Shift+Enter back; in an editor of several lines Enter stays a new line.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Column, Row };

    explicit FieldForm(QWidget *parent = nullptr);

    void addSection(const QString &title);
    /// `path` as findings name it: person.iin, disability.category.
    Field *addField(const QString &path, const QString &label, QWidget *editor, Width width = Width::Column);
    /// Anything else, over the whole width: a table, a note, buttons.
    void addRow(QWidget *widget);
    void setMaximumColumns(int columns);

    /// How many things have been added: before and after what belongs together.
    [[nodiscard]] int mark() const;
    /// Hides everything between two marks, or shows again what was hidden by that.
    void setPartShown(int from, int to, bool shown);

    /// The field of the path or of the nearest path above it, as «upt» for «upt[0].percent»; null when there is none.
    [[nodiscard]] Field *field(const QString &path) const;
    [[nodiscard]] const QStringList &paths() const { return m_paths; } ///< in the order of the form

    /// Shows each finding at its field, instead of those before; answers the findings that have no field here.
    [[nodiscard]] QList<Finding> showFindings(const QList<Finding> &findings, const Wording &wording,
                                              Language language);
    void clearMessages();
    /// Puts the cursor there and scrolls it into view; false when there is no such field, or it is hidden.
    bool focusField(const QString &path);
    /// Where the cursor is; empty when it is in no field.
    [[nodiscard]] QString focusedPath() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void append(QWidget *widget, bool spans);
    void measure();
    [[nodiscard]] bool moveFocus(bool forward);

    ResponsiveGrid *m_grid;
    QStringList m_paths;
    QHash<QString, Field *> m_fields;
    QList<QPointer<QWidget>> m_away; ///< hidden by setPartShown()
    QPointer<QWidget> m_first;       ///< in the order of Tab
    QPointer<QWidget> m_last;
    int m_columns = 3;
};

} // namespace khattama::ui
