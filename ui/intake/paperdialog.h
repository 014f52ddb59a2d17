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
/// chose, or in the other one; or the refusal, which is in both.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Paper { Application, Refusal };

    PaperDialog(const PageContext &context, Paper paper, const expertise::Case &record, QWidget *parent);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void addLanguages(QLayout *layout, Language chosen);
    void read(Language language);

    const PageContext &m_context;
    Paper m_paper;
    expertise::CaseId m_id;
    QString m_number;
    MessageBar *m_messages;
    PdfPanel *m_panel;
};

} // namespace khattama::ui
