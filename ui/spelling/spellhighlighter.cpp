// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spellhighlighter.h"

#include "ui/look/theme.h"
#include "ui/spelling/speller.h"
#include "ui/spelling/spellwords.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>

namespace khattama::ui {

SpellHighlighter::SpellHighlighter(QPlainTextEdit &edit, Speller &speller)
    : QSyntaxHighlighter(edit.document()), m_edit(edit), m_speller(speller)
{
    m_wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    m_wrong.setUnderlineColor(roleColour(edit.palette(), Role::Overdue));
    connect(&speller, &Speller::checked, this, [this] { recheck(); });
}

void SpellHighlighter::setWriting(bool writing)
{
    const int left = m_writtenBlock;
    m_writtenBlock = writing ? m_edit.textCursor().blockNumber() : -1;
    if (left >= 0 && left != m_writtenBlock)
        recheck(document()->findBlockByNumber(left));
}

void SpellHighlighter::takeColours()
{
    m_wrong.setUnderlineColor(roleColour(m_edit.palette(), Role::Overdue));
    recheck();
}

/// A wave is no change of the text: who waits for one, as a draft, must not be told.
void SpellHighlighter::recheck(const QTextBlock &block)
{
    const QSignalBlocker quiet(document());
    if (block.isValid())
        rehighlightBlock(block);
    else
        rehighlight();
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    const QTextCursor cursor = m_edit.textCursor();
    const bool writing = m_writtenBlock >= 0 && cursor.blockNumber() == currentBlock().blockNumber();
    for (const WordSpan &span : wordsIn(text)) {
        if (writing && span.end() == cursor.positionInBlock())
            continue;
        if (m_speller.verdict(text.mid(span.start, span.length)) == Speller::Verdict::Wrong)
            setFormat(static_cast<int>(span.start), static_cast<int>(span.length), m_wrong);
    }
}

} // namespace khattama::ui
