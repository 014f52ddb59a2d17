// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace khattama::ui {

class Speller;

/// Underlines with a wave what is spelt wrong in a text field. The word that is just being written is spared until it
/// is left.
class SpellHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellHighlighter(QPlainTextEdit &edit, Speller &speller);

    /// Whether the cursor stands where the user writes, and not where he has gone to look.
    void setWriting(bool writing);
    /// Takes the colour of the wave from the palette of the field.
    void takeColours();

protected:
    void highlightBlock(const QString &text) override;

private:
    void recheck(const QTextBlock &block = {});

    QPlainTextEdit &m_edit;
    Speller &m_speller;
    QTextCharFormat m_wrong;
    int m_writtenBlock = -1; ///< where the spared word is
};

} // namespace khattama::ui
