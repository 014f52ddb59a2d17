// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spelling/spellwords.h"

#include <QPlainTextEdit>

#include <optional>

class QCompleter;
class QStringListModel;

namespace khattama::ui {

class Speller;
class SpellHighlighter;

/// A field for some lines of text: marks what is spelt wrong, offers better words in its context menu, goes from one
/// wrong word to the next on F7, and puts in phrases on Ctrl+Space. It grows with its text. Tab and Shift+Enter leave
/// it, Enter begins a line. Without dictionaries it is a plain field, with phrases.
class SpellCheckedEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SpellCheckedEdit(Speller &speller, QWidget *parent = nullptr);

    /// Whether spelling is checked here.
    [[nodiscard]] bool available() const;

    /// The phrases that Ctrl+Space offers: those in which the word before the cursor occurs, or all.
    void setPhrases(const QStringList &phrases);
    /// How many lines are shown at least, and up to how many the field grows.
    void setLines(int least, int most);

    /// Selects the next wrong word after the cursor, from the top again after the last; false when there is none.
    bool selectNextWrongWord();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The word is right from now on, but only until the program ends: the department's dictionary cannot be written.
    void wordNotKept(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A wrong word: positions in the document.
    struct Wrong {
        int start = 0;
        int end = 0;
        QString word;
    };
    [[nodiscard]] std::optional<Wrong> wrongWordAt(int position) const;
    void showMenu(const QPoint &place, const std::optional<Wrong> &wrong, const QStringList &suggestions);
    void replace(const Wrong &wrong, const QString &better);
    void offerPhrases();
    void narrowPhrases();
    void insertPhrase(const QString &phrase);
    [[nodiscard]] bool phrasesOpen() const;
    [[nodiscard]] QString typedBefore() const;
    [[nodiscard]] int heightOf(int lines) const;
    void fit();

    Speller &m_speller;
    SpellHighlighter *m_highlighter;
    QStringListModel *m_phrases;
    QCompleter *m_completer;
    int m_leastLines = 2;
    int m_mostLines = 12;
};

} // namespace khattama::ui
