// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditing.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace khattama::ui {

class MessageBar;

/// Compares a chain head on paper with the stored chain: what neither the file nor a backup of it can prove by itself.
class HeadPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HeadPanel(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void verifyAsked();

private:
    void check();
    void take(const Result<std::optional<audit::Auditing::HeadCheck>> &check);
    [[nodiscard]] QString documentsText(const audit::PrintedHead &head) const;

    const PageContext &m_context;
    QLineEdit *m_code;
    QPushButton *m_check;
    MessageBar *m_message;
};

} // namespace khattama::ui
