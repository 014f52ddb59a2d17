// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/frontdoor.h"
#include "ui/shell/shell.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace khattama::ui {

class CodeField;
class FieldForm;
class MessageBar;

/// Founding a department: what it is called and how its journals look, its administrator and its head, and whose
/// signatures under a form 031/у it trusts.
class FoundingPage : public QWidget
{
    Q_OBJECT

public:
    explicit FoundingPage(const Shell &shell, QWidget *parent = nullptr);

Q_SIGNALS:
    void founded(const QString &recoveryKey);
    void givenUp();

private:
    struct AccountFields {
        QLineEdit *name;
        QLineEdit *login;
        QLineEdit *password;
        QLineEdit *again;
    };
    void addDepartment();
    [[nodiscard]] AccountFields addAccount(const QString &path, const QString &title, const QString &login);
    void addTrust();
    [[nodiscard]] QComboBox *choice(const QString &list);
    [[nodiscard]] people::Department department() const;
    void proposeName();
    /// Tells what is missing at its field; true when nothing is.
    [[nodiscard]] bool complete();
    [[nodiscard]] bool accountComplete(const QString &path, const AccountFields &account);
    void found();

    Shell m_shell;
    FieldForm *m_form;
    MessageBar *m_message;
    QComboBox *m_kind;
    QLineEdit *m_number;
    CodeField *m_region;
    QComboBox *m_profile;
    QLineEdit *m_nameKk;
    QLineEdit *m_nameRu;
    QComboBox *m_layout;
    QComboBox *m_numbering;
    AccountFields m_administrator;
    AccountFields m_head;
    QLineEdit *m_certificates;
    QStringList m_certificateFiles;
    LocalizedText m_proposed; ///< what the name fields hold unless somebody typed
    QPushButton *m_found;
};

} // namespace khattama::ui
