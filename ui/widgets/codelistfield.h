// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/codeindex.h"

#include <QWidget>

namespace khattama::ui {

class CodeChip;
class CodeField;
class FlowLayout;

/// Several values of a list, as diagnoses by ICD-10: typed one after the other, Enter takes each; those taken stand
/// below as chips. Left, right and Delete work on the chips; Backspace in the empty line goes to the last one.
class CodeListField : public QWidget
{
    Q_OBJECT

public:
    explicit CodeListField(QWidget *parent = nullptr);

    void setItems(const QList<CodeItem> &items);
    void setItems(SharedCodes items);
    void setCodesShown(bool shown);

    [[nodiscard]] const QStringList &codes() const { return m_codes; }
    void setCodes(const QStringList &codes);
    /// The line in which the next value is typed.
    [[nodiscard]] CodeField *entry() const { return m_entry; }
    /// Whether something stands in the line that is no item.
    [[nodiscard]] bool isWrong() const;

Q_SIGNALS:
    void codesChanged(const QStringList &codes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QString &code);
    void remove(int place);
    void focusChip(int place);
    void showChips();
    [[nodiscard]] QString shown(const QString &code) const;

    CodeField *m_entry;
    QWidget *m_tray;
    FlowLayout *m_flow;
    QList<CodeChip *> m_chips;
    QStringList m_codes;
    bool m_codesShown = true;
    bool m_enterTakes = false; ///< Enter was pressed on typed text
};

} // namespace khattama::ui
