// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompt.h"

#include <QList>
#include <QPrinter>

#include <functional>

namespace khattama::test {

/// Answers boxes, file and printer dialogs as the test says, and remembers what was asked.
class ScriptedPrompt final : public ui::Prompt
{
public:
    bool confirms = true;
    std::optional<QString> text;
    QStringList files;
    QString folder;
    QString saveAs;
    std::function<void(QPrinter &)> printer; ///< sets it up; empty: the dialog is given up
    QList<ui::Question> asked;

    bool confirm(QWidget *, const ui::Question &question) override
    {
        asked.append(question);
        return confirms;
    }
    std::optional<QString> askText(QWidget *, const ui::Question &question) override
    {
        asked.append(question);
        return text;
    }
    QStringList filesToOpen(QWidget *, const QString &, const QString &) override { return files; }
    QString folderToOpen(QWidget *, const QString &) override { return folder; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return saveAs; }
    bool setUpPrinter(QWidget *, QPrinter &chosen, int, int) override
    {
        if (printer)
            printer(chosen);
        return bool(printer);
    }
};

} // namespace khattama::test
