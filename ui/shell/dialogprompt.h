// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompt.h"

namespace khattama::ui {

/// The boxes, file and printer dialogs that people see.
class DialogPrompt final : public Prompt
{
public:
    [[nodiscard]] bool confirm(QWidget *parent, const Question &question) override;
    [[nodiscard]] std::optional<QString> askText(QWidget *parent, const Question &question) override;
    [[nodiscard]] QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    [[nodiscard]] QString folderToOpen(QWidget *parent, const QString &title) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const QString &title, const QString &suggested,
                                     const QString &filter) override;
    [[nodiscard]] bool setUpPrinter(QWidget *parent, QPrinter &printer, int pages, int currentPage) override;
};

} // namespace khattama::ui
