// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/suggestededitor.h"

#include "ui/look/icons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kEditorShare = 3; ///< of the width, beside the suggestions
constexpr int kSuggestionShare = 2;
constexpr qsizetype kShownText = 240; ///< characters; the tooltip tells the whole

QString shortened(const QString &text)
{
    return text.size() <= kShownText ? text : text.left(kShownText - 1) + u'…';
}

} // namespace

SuggestedEditor::SuggestedEditor(QWidget *editor, Place place, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_around(new QVBoxLayout), m_column(new QWidget(this))
{
    m_around->setContentsMargins(0, 0, 0, 0);
    m_around->setSpacing(1);
    m_around->addWidget(editor);

    auto *layout = new QBoxLayout(place == Place::Beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(place == Place::Beside ? 8 : 1);
    m_around->addStretch(); // a long suggestion does not push its field down
    layout->addLayout(m_around, kEditorShare);
    layout->addWidget(m_column, place == Place::Beside ? kSuggestionShare : 0);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    if (place == Place::Beside)
        column->addStretch(1);
    m_column->hide();
    setFocusProxy(editor);
}

void SuggestedEditor::setTool(QWidget *tool)
{
    m_around->insertWidget(1, tool, 0, Qt::AlignLeft);
}

SuggestedEditor::Suggestion &SuggestedEditor::suggestionOf(const QString &id)
{
    for (Suggestion &suggestion : m_suggestions) {
        if (suggestion.id == id)
            return suggestion;
    }
    auto *line = new QWidget(m_column);
    auto *label = new QLabel(line);
    label->setObjectName(id + u"Label");
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setProperty("recordText", true);
    auto *button = new QToolButton(line);
    button->setObjectName(u"take_"_s + id);
    button->setAutoRaise(true);
    button->setProperty("recordText", true);
    button->setFocusPolicy(Qt::NoFocus); // Ctrl+D in the editor does the same: no extra step on the way of Tab
    connect(button, &QToolButton::clicked, this, [this, id] {
        takeOver(id);
        m_editor->setFocus();
    });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    auto *column = static_cast<QVBoxLayout *>(m_column->layout());
    column->insertWidget(static_cast<int>(m_suggestions.size()), line);
    m_suggestions.append({id, {}, {}, line, label, button});
    return m_suggestions.last();
}

void SuggestedEditor::suggest(const QString &id, const QString &text, std::function<void()> take)
{
    Suggestion &suggestion = suggestionOf(id);
    suggestion.text = text;
    suggestion.take = std::move(take);
    suggestion.label->setText(shortened(text));
    suggestion.label->setToolTip(text.size() > kShownText ? text : QString());
    arrange();
}

QString SuggestedEditor::suggestion(const QString &id) const
{
    for (const Suggestion &suggestion : m_suggestions) {
        if (suggestion.id == id)
            return suggestion.text;
    }
    return {};
}

void SuggestedEditor::takeOver(const QString &id)
{
    const Suggestion &suggestion = suggestionOf(id);
    if (!suggestion.text.isEmpty() && suggestion.take)
        suggestion.take();
}

void SuggestedEditor::arrange()
{
    int shown = 0;
    for (const Suggestion &suggestion : std::as_const(m_suggestions)) {
        suggestion.line->setVisible(!suggestion.text.isEmpty());
        suggestion.button->setVisible(suggestion.take != nullptr);
        if (suggestion.text.isEmpty() || !suggestion.take)
            continue;
        const QString key = ++shown == 1 ? u"Ctrl+D"_s : u"Ctrl+Shift+D"_s;
        suggestion.button->setIcon(icon(u"next"_s, palette()));
        suggestion.button->setToolTip(tr("Take over (%1)").arg(key));
        suggestion.button->setAccessibleName(tr("Take over: %1").arg(suggestion.text));
    }
    m_column->setVisible(std::any_of(m_suggestions.begin(), m_suggestions.end(),
                                     [](const Suggestion &suggestion) { return !suggestion.text.isEmpty(); }));
}

const SuggestedEditor::Suggestion *SuggestedEditor::askedBy(const QKeyEvent &event) const
{
    const auto modifiers = event.modifiers();
    if (event.key() != Qt::Key_D
        || (modifiers != Qt::ControlModifier && modifiers != (Qt::ControlModifier | Qt::ShiftModifier)))
        return nullptr;
    int skip = modifiers.testFlag(Qt::ShiftModifier) ? 1 : 0;
    for (const Suggestion &suggestion : m_suggestions) {
        if (!suggestion.text.isEmpty() && suggestion.take && skip-- == 0)
            return &suggestion;
    }
    return nullptr;
}

bool SuggestedEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && askedBy(*static_cast<QKeyEvent *>(event)) != nullptr) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SuggestedEditor::keyPressEvent(QKeyEvent *event)
{
    if (const Suggestion *suggestion = askedBy(*event))
        takeOver(suggestion->id);
    else
        QWidget::keyPressEvent(event);
}

void SuggestedEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace khattama::ui
