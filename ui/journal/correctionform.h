// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/protocolday.h"
#include "ui/shell/drafting.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace khattama::ui {

class Field;
class ProtocolRowsModel;
class SpellCheckedEdit;
struct PageContext;

/// Where a correction of a closed day is typed: row, column, the text as it is to read, and why. Ctrl+Enter proposes,
/// Esc closes; what is typed is kept for the day until it is proposed or thrown away.
class CorrectionForm : public QFrame
{
    Q_OBJECT

public:
    CorrectionForm(const PageContext &context, const ProtocolRowsModel &rows, QWidget *parent = nullptr);

    /// The closed day of `rows`; opens by itself where a draft of it is found. A day that is not closed closes it.
    void setDay(const ProtocolDay &day);
    /// Opens at a row, counted from 0; what was being typed goes on.
    void begin(int row);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    void keepTyping() { m_drafting.keep(); }

Q_SIGNALS:
    void openChanged(bool open);
    void proposed(const khattama::journal::Correction &correction);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setOpen(bool open);
    void throwAway();
    void offerCells();
    void showCell();
    void propose();
    void finish(const Result<journal::Correction> &proposed);
    [[nodiscard]] QString cellText() const;
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

    const PageContext &m_context;
    const ProtocolRowsModel &m_rows;
    Drafting m_drafting;
    QDate m_day;                         ///< invalid: not closed
    QList<journal::ProtocolRow> m_texts; ///< as the rows read now
    QString m_old;                       ///< the text of the cell that is chosen
    bool m_open = false;
    bool m_kept = false; ///< closed with something typed in it
    bool m_busy = false;
    QComboBox *m_row;
    QComboBox *m_column;
    QPlainTextEdit *m_oldText;
    SpellCheckedEdit *m_newText;
    Field *m_newField;
    QLineEdit *m_reason;
    Field *m_reasonField;
    QPushButton *m_propose;
};

} // namespace khattama::ui
