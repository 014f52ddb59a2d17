// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompt.h"

#include <QList>

namespace khattama::test {

/// Answers boxes and file dialogs as the test says, and remembers what was asked.
class ScriptedPrompt final : public ui::Prompt
{
public:
    bool confirms = true;
    std::optional<QString> text;
    QStringList files;
    QString folder;
    QString saveAs;
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
};

} // namespace khattama::test
