// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "ui/decision/visitedform.h"
#include "ui/shell/drafting.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/codeindex.h"

#include <QDialog>

class QPushButton;

namespace khattama::ui {

class MessageLine;

/// A step of a case that asks for more than a word: some fields, and the button that takes it (Ctrl+Enter). What is
/// typed is kept as a draft of the case: Esc or a lock loses nothing.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString form; ///< id of the draft
        QString title;
        QString about; ///< what follows from the step, in a sentence or two
        QString action;
    };
    StepDialog(const PageContext &context, const QString &caseId, const Words &words, QWidget *parent);

    Field *addText(const QString &path, const QString &label);
    Field *addLine(const QString &path, const QString &label);
    Field *addDate(const QString &path, const QString &label);
    Field *addChecks(const QString &path, const QString &label, const QList<CodeItem> &choices);
    [[nodiscard]] QString text(const QString &path) const;
    [[nodiscard]] QDate date(const QString &path) const;
    [[nodiscard]] QStringList codes(const QString &path) const;
    void setText(const QString &path, const QString &text);
    void setCodes(const QString &path, const QStringList &codes);

    /// Shows it, with what was typed before.
    void begin();
    /// Tells what stood against the step: at the field of `path`, or above the fields.
    void refuse(const Error &error, const QString &path);
    /// The step is done.
    void finish();

    void done(int result) override;

Q_SIGNALS:
    void taken(); ///< the button; what follows answers with refuse() or finish()

private:
    void add(QWidget *editor, const QString &path);
    void take();
    [[nodiscard]] QJsonObject typed() const;

    const PageContext &m_context;
    VisitedForm *m_form;
    MessageLine *m_line;
    QPushButton *m_take;
    Drafting m_drafting;
};

} // namespace khattama::ui
