// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace khattama::ui {

class DocumentView;

/// Shows attached files beside the page they belong to, one at a time; nothing is typed in it. It belongs to its page
/// and goes with it: nothing personal survives a lock.
class DocumentDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Files { Attached, Offered }; ///< what is attached may be taken off

    DocumentDialog(const QString &title, const QStringList &names, Files files, QWidget *page);

    [[nodiscard]] DocumentView *view() const { return m_view; }
    [[nodiscard]] int current() const;
    /// Asks for the first file.
    void begin();
    /// The current one is taken off: the next one is shown, and after the last the dialog closes.
    void removeCurrent();

Q_SIGNALS:
    void lookAsked(int file);
    void takeOffAsked(int file);

private:
    QListWidget *m_names;
    DocumentView *m_view;
};

} // namespace khattama::ui
