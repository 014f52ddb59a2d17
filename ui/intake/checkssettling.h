// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "ui/shell/drafting.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace khattama::ui {

class Field;
struct PageContext;

/// Where an operator gives his word on a check that no system answered: the verdict, and a note how he knows (rules,
/// section 2). Ctrl+Enter settles, Esc closes; what is typed is kept.
class ChecksSettling : public QFrame
{
    Q_OBJECT

public:
    explicit ChecksSettling(const PageContext &context, QWidget *parent = nullptr);

    /// `reason` is the text of the check.
    void open(const expertise::CaseId &id, const QString &code, const QString &reason);
    void close();
    [[nodiscard]] const QString &code() const { return m_code; } ///< empty: closed
    void keepTyping() { m_drafting.keep(); }

Q_SIGNALS:
    void settled(const khattama::expertise::Case &record);
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();
    void finish(const Result<expertise::Case> &settled);
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

    const PageContext &m_context;
    Drafting m_drafting;
    std::optional<expertise::CaseId> m_id;
    QString m_code;
    QLabel *m_heading;
    QRadioButton *m_passed;
    QRadioButton *m_failed;
    QPlainTextEdit *m_note;
    Field *m_noteField;
    QPushButton *m_settle;
    bool m_busy = false;
};

} // namespace khattama::ui
