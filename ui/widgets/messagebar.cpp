// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/look/icons.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kBand = 5; ///< of the colour, at the left edge

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new IconButton(u"close"_s, tr("Close the message"), this))
{
    beAnnounced(*this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setForegroundRole(QPalette::Text);
    m_action->setObjectName(u"messageActionButton"_s);
    m_close->setObjectName(u"messageCloseButton"_s);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &IconButton::clicked, this, &MessageBar::close);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kBand + fontMetrics().height() + 16, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    clear();
}

void MessageBar::show(Kind kind, const QString &sentence, const QString &action)
{
    m_kind = kind;
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(tr("%1: %2").arg(spokenKind(kind), sentence));
    setVisible(true);
    update();
    announce(*this);
}

void MessageBar::clear()
{
    m_text->clear();
    m_action->hide();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::close()
{
    clear();
    Q_EMIT closed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = roleColour(palette(), colourOf(m_kind));
    painter.fillRect(QRect(0, 0, kBand, height()), colour);
    const int side = fontMetrics().height() + 2;
    icon(iconOf(m_kind), palette(), colourOf(m_kind)).paint(&painter, kBand + 7, (height() - side) / 2, side, side);
    painter.setPen(colour);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace khattama::ui
