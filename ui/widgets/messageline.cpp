// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messageline.h"

#include "ui/look/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace khattama::ui {

ColourRole colourOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return ColourRole::Info;
    case MessageKind::Done:
        return ColourRole::Done;
    case MessageKind::Warning:
        return ColourRole::Pending;
    case MessageKind::Error:
        return ColourRole::Error;
    }
    Q_UNREACHABLE();
}

QString iconOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return u"info"_s;
    case MessageKind::Done:
        return u"done"_s;
    case MessageKind::Warning:
        return u"warning"_s;
    case MessageKind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QString spokenKind(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info:
        return QCoreApplication::translate("khattama::ui::MessageLine", "Note");
    case MessageKind::Done:
        return QCoreApplication::translate("khattama::ui::MessageLine", "Done");
    case MessageKind::Warning:
        return QCoreApplication::translate("khattama::ui::MessageLine", "Warning");
    case MessageKind::Error:
        return QCoreApplication::translate("khattama::ui::MessageLine", "Error");
    }
    Q_UNREACHABLE();
}

MessageLine::MessageLine(QWidget *parent) : QWidget(parent), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(fontMetrics().height() + 4, 0, 0, 0);
    layout->addWidget(m_label, 1);
    hide();
}

void MessageLine::setMessage(MessageKind kind, const QString &text)
{
    m_kind = kind;
    m_label->setText(text);
    m_label->setAccessibleName(text.isEmpty() ? text : MessageLine::tr("%1: %2").arg(spokenKind(kind), text));
    colour();
    setVisible(!text.isEmpty());
    update();
}

QString MessageLine::text() const
{
    return m_label->text();
}

void MessageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::FontChange)
        layout()->setContentsMargins(fontMetrics().height() + 4, 0, 0, 0);
    QWidget::changeEvent(event);
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = fontMetrics().height();
    icon(iconOf(m_kind), palette(), colourOf(m_kind)).paint(&painter, 0, 0, side, side);
}

void MessageLine::colour()
{
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, roleColour(palette(), colourOf(m_kind)));
    m_label->setPalette(coloured);
}

} // namespace khattama::ui
