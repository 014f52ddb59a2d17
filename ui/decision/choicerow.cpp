// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/choicerow.h"

#include "ui/decision/wrappedbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace khattama::ui {

ChoiceRow::ChoiceRow(QWidget *parent) : QWidget(parent)
{
    (new FlowLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void ChoiceRow::setChoices(const QList<CodeItem> &choices)
{
    if (m_choices == choices)
        return;
    const QString chosen = code();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_choices = choices;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = new WrappedRadioButton(choices.at(i).text, this);
        button->setObjectName(u"choice_%1"_s.arg(choices.at(i).code));
        if (i < 9)
            button->setToolTip(tr("%1 (key %2)").arg(choices.at(i).text).arg(i + 1));
        // One stop of Tab and Enter; the arrows go along the others.
        if (i > 0)
            button->setFocusPolicy(Qt::ClickFocus);
        layout()->addWidget(button);
        button->show();
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (!on || code() == m_announced)
                return;
            m_announced = code();
            Q_EMIT codeChanged(m_announced);
        });
        m_buttons.append(button);
    }
    setCode(chosen);
}

QString ChoiceRow::code() const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->isChecked())
            return m_choices.at(i).code;
    }
    return {};
}

void ChoiceRow::setCode(const QString &code)
{
    if (code == this->code() && code == m_announced)
        return;
    for (QRadioButton *button : std::as_const(m_buttons))
        button->setAutoExclusive(false);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const QSignalBlocker quiet(m_buttons.at(i));
        m_buttons.at(i)->setChecked(m_choices.at(i).code == code);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QRadioButton *button = m_buttons.at(i);
        button->setAutoExclusive(true);
        const bool stop = this->code().isEmpty() ? i == 0 : button->isChecked();
        button->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (this->code() != m_announced) {
        m_announced = this->code();
        Q_EMIT codeChanged(m_announced);
    }
}

void ChoiceRow::choose(qsizetype place)
{
    m_buttons.at(place)->setFocus(Qt::OtherFocusReason);
    m_buttons.at(place)->setChecked(true);
}

void ChoiceRow::keyPressEvent(QKeyEvent *event)
{
    const int place = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && place >= 0 && place < std::min<qsizetype>(9, m_buttons.size()))
        choose(place);
    else
        QWidget::keyPressEvent(event);
}

} // namespace khattama::ui
