// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace khattama::ui {

/// A question before something that cannot be undone; the only kind of box the window shows.
struct Question {
    QString title;
    QString text;   ///< says in one sentence what will follow, with the numbers in it
    QString action; ///< word of the button that does it, as «Күнді жабу»
};

/// Boxes, file and printer dialogs, injected so that tests answer them by a script.
class Prompt
{
public:
    virtual ~Prompt() = default;

    [[nodiscard]] virtual bool confirm(QWidget *parent, const Question &question) = 0;
    /// A line or some lines of text, as a reason; nothing when given up.
    [[nodiscard]] virtual std::optional<QString> askText(QWidget *parent, const Question &question) = 0;
    /// `filter` as in QFileDialog, translated. Empty when given up.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString folderToOpen(QWidget *parent, const QString &title) = 0;
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggested,
                                             const QString &filter) = 0;
    /// Asks for printer, copies and pages: `pages` is how many there are, 0 when not known; `currentPage` the one that
    /// is seen, from 1, or 0. False when given up.
    [[nodiscard]] virtual bool setUpPrinter(QWidget *parent, QPrinter &printer, int pages, int currentPage) = 0;
};

} // namespace khattama::ui
