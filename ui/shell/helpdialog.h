// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDialog>

class QTextBrowser;

namespace khattama::ui {

/// What a section is for, which rule stands behind it and which keys lead through it: `resources/help`. Stands beside
/// the window, so that one can read and do.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);
    /// `topic`: id of a section, or `start` before a login.
    void showTopic(const QString &topic, Language language);

private:
    QTextBrowser *m_text;
};

} // namespace khattama::ui
