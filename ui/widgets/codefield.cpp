// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codefield.h"

#include "ui/widgets/codematches.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>

using namespace Qt::StringLiterals;

namespace khattama::ui {

CodeField::CodeField(QWidget *parent)
    : CheckedLineEdit(parent), m_items(std::make_shared<CodeIndex>(QList<CodeItem>{})),
      m_matches(new CodeMatches(this)), m_completer(new QCompleter(this))
{
    auto *popup = new QListView;
    popup->setUniformItemSizes(true);
    popup->setTextElideMode(Qt::ElideRight);
    popup->setAccessibleName(tr("Matches"));
    m_completer->setModel(m_matches);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setPopup(popup);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.data(Qt::UserRole).toInt()); });

    QAction *list = addSign(u"down"_s, tr("Show the list (Down)"));
    connect(list, &QAction::triggered, this, [this] {
        setFocus();
        showMatches({});
    });
    connect(this, &QLineEdit::textEdited, this, &CodeField::showMatches);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!problem().isEmpty() && !isWrong())
            tell({});
    });
}

void CodeField::setItems(const QList<CodeItem> &items)
{
    setItems(std::make_shared<CodeIndex>(items));
}

void CodeField::setItems(SharedCodes items)
{
    const QString before = code();
    m_items = std::move(items);
    m_completer->popup()->hide();
    if (!before.isEmpty())
        setCode(before);
}

void CodeField::setCodesShown(bool shown)
{
    const QString before = code();
    m_codesShown = shown;
    if (!before.isEmpty())
        setCode(before);
}

QString CodeField::code() const
{
    if (!m_unlisted.isEmpty() && text() == m_unlisted)
        return m_unlisted;
    const int place = m_items->exact(text());
    return place < 0 ? otherCode() : m_items->items()[place].code;
}

QString CodeField::otherCode() const
{
    return m_otherCode ? m_otherCode(text()) : QString();
}

bool CodeField::isWrong() const
{
    return !m_freeText && !text().trimmed().isEmpty() && m_items->exact(text()) < 0 && otherCode().isEmpty();
}

QString CodeField::shown(int place) const
{
    const CodeItem &item = m_items->items()[place];
    return m_codesShown ? CodeIndex::withCode(item) : item.text;
}

void CodeField::setCode(const QString &code)
{
    const int place = m_items->placeOf(code);
    m_unlisted = place < 0 ? code : QString();
    setText(place < 0 ? code : shown(place));
    setCursorPosition(0);
    tell({});
    announce();
}

void CodeField::choose(int place)
{
    setCode(m_items->items()[place].code);
}

void CodeField::announce()
{
    const QString now = code();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT codeChanged(now); // not the member: whoever takes the code may clear the field
}

void CodeField::settle()
{
    const int place = m_items->exact(text());
    if (place >= 0 && text() != shown(place)) {
        setText(shown(place));
        setCursorPosition(0);
    }
    if (const QString other = place < 0 ? otherCode() : QString(); !other.isEmpty())
        setText(other);
    tell(isWrong() ? tr("“%1” is not in the list. Type a part of a name or a code and choose.").arg(text().trimmed())
                   : QString());
    announce();
}

void CodeField::showMatches(const QString &typed)
{
    m_matches->show(m_items, m_items->matches(typed), m_codesShown);
    if (m_matches->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    // Long texts may reach beyond the line.
    m_completer->complete(QRect(0, 0, std::max(width(), fontMetrics().averageCharWidth() * 50), height()));
    m_completer->popup()->setCurrentIndex({}); // the completer marks the first one: nobody has chosen it yet
}

void CodeField::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down && !popup->isVisible() && !isReadOnly()) {
        showMatches(m_items->exact(text()) >= 0 ? QString() : text());
        return;
    }
    if (enter && popup->isVisible()) {
        // What is marked; otherwise what was typed whole, or the first match: then Enter alone is enough.
        const int marked = popup->currentIndex().isValid() ? popup->currentIndex().row() : 0;
        const bool takes = popup->currentIndex().isValid() || isWrong();
        popup->hide();
        if (takes)
            choose(m_matches->places()[marked]);
        settle();
        event->accept();
        return;
    }
    CheckedLineEdit::keyPressEvent(event);
}

} // namespace khattama::ui
