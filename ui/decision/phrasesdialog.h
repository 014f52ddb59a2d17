// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/departmentphrases.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace khattama::ui {

class MessageLine;

/// The phrases of one field: added, changed, removed, for the whole department at once.
class PhrasesDialog : public QDialog
{
    Q_OBJECT

public:
    PhrasesDialog(DepartmentPhrases &phrases, const QString &field, QWidget *parent);

private:
    void fill();
    void showMarked();
    void updateButtons();
    void addTyped();
    void changeMarked();
    void removeMarked();
    void settle(const QString &wrong);
    [[nodiscard]] const expertise::Phrase *marked() const;

    DepartmentPhrases &m_department;
    QString m_field;
    QList<expertise::Phrase> m_phrases;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    MessageLine *m_line;
};

} // namespace khattama::ui
