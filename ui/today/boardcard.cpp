// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/boardcard.h"

#include "ui/today/boardlist.h"

#include <QFont>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPalette>
#include <QRectF>
#include <QShortcut>
#include <QSizePolicy>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr double kFigureSize = 1.7; ///< of the text

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

BoardCard::BoardCard(int key, const QString &title, QWidget *page)
    : QFrame(page), m_key(QString::number(key)), m_title(plainLabel({}, this)), m_head(new QHBoxLayout),
      m_figures(nullptr), m_note(plainLabel({}, this)), m_list(new BoardList(this)), m_empty(plainLabel({}, this)),
      m_layout(new QVBoxLayout(this)), m_shortcut(new QShortcut(QKeySequence(m_key), page))
{
    auto *digit = plainLabel(m_key, this);
    digit->setProperty("look", u"chip"_s);
    digit->setToolTip(tr("The key %1 leads to this card").arg(m_key));
    m_title->setProperty("look", u"heading"_s);
    m_note->setProperty("look", u"hint"_s);
    m_note->setWordWrap(true);
    m_empty->setProperty("look", u"hint"_s);
    m_empty->setWordWrap(true);
    m_head->addWidget(digit);
    m_head->addWidget(m_title, 1);
    m_layout->addLayout(m_head);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_list);
    m_layout->addWidget(m_empty);
    setTitle(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_shortcut, &QShortcut::activated, this, &BoardCard::enter);
    connect(m_list, &BoardList::lineOpened, this, &BoardCard::lineOpened);
}

void BoardCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_list->setAccessibleName(title);
}

void BoardCard::addFoot(QWidget *foot)
{
    m_layout->addWidget(foot);
}

void BoardCard::enter()
{
    QWidget *const target = m_list->lines().isEmpty() ? m_fallback : m_list;
    if (target != nullptr)
        target->setFocus(Qt::ShortcutFocusReason);
}

void BoardCard::setContent(const CardContent &content)
{
    if (content == m_content)
        return;
    const bool figuresChanged = content.figures != m_content.figures;
    m_content = content;
    if (figuresChanged)
        showFigures();
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
    m_list->setLines(content.lines);
    m_list->setVisible(!content.lines.isEmpty());
    m_empty->setText(content.empty);
    m_empty->setVisible(content.lines.isEmpty() && !content.empty.isEmpty());
}

void BoardCard::showFigures()
{
    delete m_figures;
    m_figures = new QWidget(this);
    auto *row = new QHBoxLayout(m_figures);
    row->setContentsMargins({});
    for (const BoardFigure &figure : std::as_const(m_content.figures)) {
        auto *number = plainLabel(QString::number(figure.number), m_figures);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * kFigureSize);
        large.setBold(true);
        number->setFont(large);
        auto *word = plainLabel(figure.word, m_figures);
        if (figure.number > 0 && figure.role != ColourRole::Neutral) {
            QPalette coloured = number->palette();
            coloured.setColor(QPalette::WindowText, roleColour(palette(), figure.role));
            number->setPalette(coloured);
        }
        row->addSpacing(8);
        row->addWidget(number);
        row->addWidget(word);
    }
    m_head->addWidget(m_figures);
}

void BoardCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace khattama::ui
