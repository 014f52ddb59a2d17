// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldform.h"

#include "core/base/wording.h"
#include "ui/widgets/responsivegrid.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kColumnCharacters = 30;

bool takesFocus(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() && widget.isVisible()
           && widget.focusProxy() == nullptr;
}

/// Widgets in which Enter has a meaning of its own.
bool keepsEnter(const QWidget *widget)
{
    if (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget))
        return false;
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QAbstractButton *>(widget);
}

void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_grid(new ResponsiveGrid(this))
{
    measure();
}

void FieldForm::addSection(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setProperty("look", u"heading"_s);
    heading->setContentsMargins(0, m_grid->count() == 0 ? 0 : fontMetrics().height() / 2, 0, 0);
    m_grid->add(heading, true);
}

Field *FieldForm::addField(const QString &path, const QString &label, QWidget *editor, Width width)
{
    auto *field = new Field(label, editor, this);
    m_fields.insert(path, field);
    m_paths.append(path);
    append(field, width == Width::Row);
    return field;
}

void FieldForm::addRow(QWidget *widget)
{
    append(widget, true);
}

int FieldForm::mark() const
{
    return m_grid->count();
}

void FieldForm::setPartShown(int from, int to, bool shown)
{
    for (int item = from; item < to; ++item) {
        QWidget *const widget = m_grid->itemAt(item)->widget();
        if (shown && m_away.removeAll(widget) > 0)
            widget->show();
        if (!shown && !widget->isHidden()) {
            m_away.append(widget);
            widget->hide();
        }
    }
}

void FieldForm::append(QWidget *widget, bool spans)
{
    m_grid->add(widget, spans);
    // Editors may have been made in any order; Tab follows the order of the form. What only a click reaches has its
    // place too: among the buttons of a choice, the one that is chosen becomes the stop.
    for (QWidget *child : QList<QWidget *>{widget} + widget->findChildren<QWidget *>()) {
        const bool stop = child->focusPolicy() != Qt::NoFocus && child->focusProxy() == nullptr;
        if (!stop || child->window() != window()) // the list of a combo box is a window
            continue;
        if (m_first == nullptr)
            m_first = child;
        // The chain is a ring, and Qt leaves alone what follows the last one by way of the window: the round about the
        // first one moves it in any case.
        if (m_last != nullptr && m_last != m_first)
            setTabOrder(m_first, child);
        if (m_last != nullptr)
            setTabOrder(m_last, child);
        m_last = child;
    }
}

void FieldForm::setMaximumColumns(int columns)
{
    m_columns = columns;
    measure();
}

void FieldForm::measure()
{
    m_grid->setColumns(fontMetrics().averageCharWidth() * kColumnCharacters, m_columns);
}

void FieldForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    QWidget::changeEvent(event);
}

Field *FieldForm::field(const QString &path) const
{
    QString at = path;
    while (!at.isEmpty() && !m_fields.contains(at))
        at.truncate(std::max(at.lastIndexOf(u'.'), at.lastIndexOf(u'[')));
    return m_fields.value(at);
}

QList<Finding> FieldForm::showFindings(const QList<Finding> &findings, const Wording &wording, Language language)
{
    clearMessages();
    QHash<Field *, QStringList> errors;
    QHash<Field *, QStringList> warnings;
    QList<Finding> homeless;
    for (const Finding &finding : findings) {
        Field *at = field(finding.field);
        if (at == nullptr || at->isHidden()) {
            homeless.append(finding);
            continue;
        }
        auto &sentences = finding.weight == Finding::Weight::Blocks ? errors[at] : warnings[at];
        const QString sentence = wording.text(finding.code, finding.arguments, language);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    for (auto it = warnings.begin(); it != warnings.end(); ++it)
        it.key()->setWarning(it->join(u'\n'));
    for (auto it = errors.begin(); it != errors.end(); ++it)
        it.key()->setError((*it + warnings.value(it.key())).join(u'\n'));
    return homeless;
}

void FieldForm::clearMessages()
{
    for (Field *field : std::as_const(m_fields))
        field->clearMessage();
}

bool FieldForm::focusField(const QString &path)
{
    Field *at = field(path);
    if (at == nullptr || at->isHidden())
        return false;
    const QList<QWidget *> editors = QList<QWidget *>{at->editor()} + at->editor()->findChildren<QWidget *>();
    const auto first = std::find_if(editors.begin(), editors.end(), [](QWidget *child) { return takesFocus(*child); });
    if (first == editors.end())
        return false;
    (*first)->setFocus(Qt::TabFocusReason);
    scrollTo(at);
    return true;
}

QString FieldForm::focusedPath() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (const QString &path : m_paths) {
        if (focus != nullptr && m_fields.value(path)->isAncestorOf(focus))
            return path;
    }
    return {};
}

void FieldForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool moves = enter && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier);
    if (!moves || keepsEnter(QApplication::focusWidget()) || !moveFocus(modifiers == Qt::NoModifier))
        QWidget::keyPressEvent(event);
}

bool FieldForm::moveFocus(bool forward)
{
    QWidget *const from = QApplication::focusWidget();
    if (from == nullptr || !isAncestorOf(from))
        return false;
    QWidget *next = from;
    do {
        next = forward ? next->nextInFocusChain() : next->previousInFocusChain();
        if (next == window())
            return false; // round once: what comes after the form is the page's
    } while (!takesFocus(*next));
    if (!isAncestorOf(next))
        return false;
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    scrollTo(next);
    return true;
}

} // namespace khattama::ui
