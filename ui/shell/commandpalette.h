// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace khattama::ui {

/// A line of the palette: an action, or something found.
struct PaletteEntry {
    QString text;
    QString hint; ///< shortcut, or what was found
    std::function<void()> run;
};

/// Ctrl+K: everything that can be done here by typing some letters of it; cases by name, IIN and number.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// `search` finds more for a typed text and gives it to `found`, perhaps later.
    using Found = std::function<void(const QString &text, const QList<PaletteEntry> &entries)>;
    using Search = std::function<void(const QString &text, Found found)>;
    CommandPalette(QList<PaletteEntry> commands, Search search, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void type(const QString &text);
    void fill(const QList<PaletteEntry> &entries);
    void append(const PaletteEntry &entry);
    void run();

    QList<PaletteEntry> m_commands;
    QList<PaletteEntry> m_shown;
    Search m_search;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace khattama::ui
