// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spellcheckededit.h"

#include "ui/spelling/speller.h"
#include "ui/spelling/spellhighlighter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kMostPhrasesShown = 12;

bool writes(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Backspace || (!event.text().isEmpty() && event.text().front().isPrint());
}

} // namespace

SpellCheckedEdit::SpellCheckedEdit(Speller &speller, QWidget *parent)
    : QPlainTextEdit(parent), m_speller(speller), m_highlighter(new SpellHighlighter(*this, speller)),
      m_phrases(new QStringListModel(this)), m_completer(new QCompleter(m_phrases, this))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(kMostPhrasesShown);
    m_completer->popup()->setObjectName(u"phrasesPopup"_s);
    m_completer->popup()->setAccessibleName(tr("Phrases"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SpellCheckedEdit::insertPhrase);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SpellCheckedEdit::fit);
    connect(&speller, &Speller::notKept, this, [this](const QString &word) {
        Q_EMIT wordNotKept(tr("“%1” counts as right until the program ends; the department's dictionary cannot be "
                              "written.")
                               .arg(word));
    });
    fit();
}

bool SpellCheckedEdit::available() const
{
    return m_speller.available();
}

void SpellCheckedEdit::setPhrases(const QStringList &phrases)
{
    m_phrases->setStringList(phrases);
}

void SpellCheckedEdit::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    fit();
}

bool SpellCheckedEdit::selectNextWrongWord()
{
    const int from = textCursor().selectionEnd();
    std::optional<Wrong> first;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const WordSpan &span : wordsIn(block.text())) {
            const auto wrong = wrongWordAt(block.position() + static_cast<int>(span.start));
            if (!wrong)
                continue;
            if (wrong->start >= from) {
                first = wrong;
                break;
            }
            if (!first)
                first = wrong;
        }
        if (first && first->start >= from)
            break;
    }
    if (!first)
        return false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(first->start);
    cursor.setPosition(first->end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

std::optional<SpellCheckedEdit::Wrong> SpellCheckedEdit::wrongWordAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const QString text = block.text();
    for (const WordSpan &span : wordsIn(text)) {
        const int start = block.position() + static_cast<int>(span.start);
        const int end = start + static_cast<int>(span.length);
        if (position < start || position > end)
            continue;
        const QString word = text.mid(span.start, span.length);
        if (m_speller.verdict(word) == Speller::Verdict::Wrong)
            return Wrong{start, end, word};
    }
    return {};
}

void SpellCheckedEdit::replace(const Wrong &wrong, const QString &better)
{
    QTextCursor cursor(document());
    cursor.setPosition(wrong.start);
    cursor.setPosition(wrong.end, QTextCursor::KeepAnchor);
    if (cursor.selectedText() == wrong.word)
        cursor.insertText(better);
}

void SpellCheckedEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint local = byKey ? cursorRect().bottomLeft() : viewport()->mapFrom(this, event->pos());
    const QPoint place = viewport()->mapToGlobal(local);
    const auto wrong = wrongWordAt(byKey ? textCursor().selectionEnd() : cursorForPosition(local).position());
    if (!wrong) {
        showMenu(place, {}, {});
        return;
    }
    // The menu waits for what it offers, so that nothing in it moves under the mouse.
    m_speller.suggest(wrong->word, this,
                      [this, place, wrong](const QStringList &suggestions) { showMenu(place, wrong, suggestions); });
}

void SpellCheckedEdit::showMenu(const QPoint &place, const std::optional<Wrong> &wrong, const QStringList &suggestions)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"textMenu"_s);
    QAction *standard = menu->actions().value(0);
    const auto offer = [menu, standard](const QString &text) {
        auto *action = new QAction(text, menu);
        menu->insertAction(standard, action);
        return action;
    };
    if (wrong) {
        for (const QString &suggestion : suggestions) {
            QAction *action = offer(suggestion);
            QFont bold = action->font();
            bold.setBold(true);
            action->setFont(bold);
            connect(action, &QAction::triggered, this, [this, wrong, suggestion] { replace(*wrong, suggestion); });
        }
        if (suggestions.isEmpty())
            offer(tr("No similar word is known"))->setEnabled(false);
        connect(offer(tr("Add “%1” to the dictionary").arg(wrong->word)), &QAction::triggered, this,
                [this, word = wrong->word] { m_speller.add(word); });
        menu->insertSeparator(standard);
    }
    if (available())
        connect(offer(tr("Next wrong word") + u"\tF7"), &QAction::triggered, this,
                &SpellCheckedEdit::selectNextWrongWord);
    if (m_phrases->rowCount() > 0)
        connect(offer(tr("Insert a phrase …") + u"\tCtrl+Space"), &QAction::triggered, this,
                &SpellCheckedEdit::offerPhrases);
    if (menu->actions().value(0) != standard)
        menu->insertSeparator(standard);
    menu->popup(place);
}

bool SpellCheckedEdit::phrasesOpen() const
{
    return m_completer->popup()->isVisible();
}

/// What is written of a word before the cursor.
QString SpellCheckedEdit::typedBefore() const
{
    static const QRegularExpression end(u"[\\p{L}\\p{N}-]*$"_s);
    const QTextCursor cursor = textCursor();
    return end.match(cursor.block().text().left(cursor.positionInBlock())).captured();
}

void SpellCheckedEdit::offerPhrases()
{
    m_completer->setCompletionPrefix(typedBefore());
    if (m_completer->completionCount() == 0)
        m_completer->setCompletionPrefix(QString());
    if (m_completer->completionCount() == 0)
        return;
    QAbstractItemView *popup = m_completer->popup();
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect rect = cursorRect();
    rect.setLeft(0);
    rect.setWidth(viewport()->width());
    m_completer->complete(rect);
}

void SpellCheckedEdit::narrowPhrases()
{
    m_completer->setCompletionPrefix(typedBefore());
    if (m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void SpellCheckedEdit::insertPhrase(const QString &phrase)
{
    QTextCursor cursor = textCursor();
    const QString typed = typedBefore();
    if (phrase.contains(typed, Qt::CaseInsensitive))
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(typed.size()));
    cursor.insertText(phrase);
    setTextCursor(cursor);
}

void SpellCheckedEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (phrasesOpen() && (enter || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the list takes them
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offerPhrases();
        return;
    }
    if (event->key() == Qt::Key_F7 && event->modifiers() == Qt::NoModifier) {
        m_highlighter->setWriting(false);
        selectNextWrongWord();
        return;
    }
    if (enter && event->modifiers().testFlag(Qt::ShiftModifier)) {
        focusPreviousChild();
        return;
    }
    m_highlighter->setWriting(writes(*event));
    QPlainTextEdit::keyPressEvent(event);
    if (phrasesOpen())
        narrowPhrases();
}

void SpellCheckedEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_highlighter->setWriting(true);
    QPlainTextEdit::inputMethodEvent(event);
}

void SpellCheckedEdit::mousePressEvent(QMouseEvent *event)
{
    m_highlighter->setWriting(false);
    QPlainTextEdit::mousePressEvent(event);
}

void SpellCheckedEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_highlighter->setWriting(false);
    QPlainTextEdit::focusOutEvent(event);
}

bool SpellCheckedEdit::focusNextPrevChild(bool next)
{
    return !phrasesOpen() && QPlainTextEdit::focusNextPrevChild(next);
}

void SpellCheckedEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->takeColours();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void SpellCheckedEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

int SpellCheckedEdit::heightOf(int lines) const
{
    const qreal line = std::ceil(QFontMetricsF(font()).lineSpacing()); // as they are laid out
    // One pixel less, and the last line would be scrolled to.
    return static_cast<int>(std::ceil(lines * line + 2 * document()->documentMargin())) + 1 + 2 * frameWidth();
}

void SpellCheckedEdit::fit()
{
    const bool all = document()->lineCount() <= m_mostLines;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

QSize SpellCheckedEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(),
            heightOf(std::clamp(document()->lineCount(), m_leastLines, m_mostLines))};
}

QSize SpellCheckedEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOf(m_leastLines)};
}

} // namespace khattama::ui
