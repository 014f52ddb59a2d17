// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

namespace khattama::ui {

class MessageBar;
class PdfPanel;

/// The paper that leaves with a received person, as it prints: the application for signature in the language the person
/// chose, or in the other one; or the refusal, which is in both. It belongs to its page and goes with it: nothing
/// personal survives a lock.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// The refusal of a case that has one, else its application.
    PaperDialog(const PageContext &context, const expertise::Case &record, QWidget *page);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeLanguages(Language chosen);
    void readApplication(Language language);
    void readRefusal();
    void take(const Result<QByteArray> &pdf, const QString &name);

    const PageContext &m_context;
    expertise::CaseId m_id;
    QString m_number;
    MessageBar *m_messages;
    PdfPanel *m_panel;
};

} // namespace khattama::ui
