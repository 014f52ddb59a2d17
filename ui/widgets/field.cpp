// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/checkedlineedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// A label without the mark of its mnemonic.
QString plain(const QString &label)
{
    QString text = label;
    return text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
}

} // namespace

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_marked(label), m_text(plain(label)), m_editor(editor), m_label(new QLabel(label, this)),
      m_reasonButton(new QToolButton(this)), m_line(new MessageLine(this)), m_reasonLine(new MessageLine(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(editor);
    m_label->setVisible(!label.isEmpty());
    if (!label.isEmpty())
        spoken()->setAccessibleName(m_text);
    m_reasonButton->setText(u"§"_s);
    m_reasonButton->setAutoRaise(true);
    m_reasonButton->setFocusPolicy(Qt::NoFocus); // F1 in the editor does the same: no extra step on the way of Tab
    m_reasonButton->hide();
    connect(m_reasonButton, &QToolButton::clicked, this, &Field::toggleReason);
    m_line->setObjectName(u"messageLine"_s);
    m_reasonLine->setObjectName(u"reasonLine"_s);
    beAnnounced(*m_reasonLine);

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_label, 1, Qt::AlignBottom);
    head->addWidget(m_reasonButton, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(editor, 1);
    layout->addWidget(m_line);
    layout->addWidget(m_reasonLine);
    setFocusProxy(editor);

    if (auto *checked = qobject_cast<CheckedLineEdit *>(spoken())) {
        connect(checked, &CheckedLineEdit::problemChanged, this, [this](const QString &sentence) {
            m_problem = sentence;
            showMessage();
        });
    }
}

QWidget *Field::spoken() const
{
    QWidget *widget = m_editor;
    while (widget->focusProxy() != nullptr)
        widget = widget->focusProxy();
    return widget;
}

void Field::setRequired(bool required)
{
    m_required = required;
    m_label->setText(m_required ? m_marked + u" *" : m_marked);
    showMessage();
}

void Field::setReason(const QString &sentence)
{
    m_reason = sentence;
    m_reasonButton->setVisible(!sentence.isEmpty());
    m_reasonButton->setToolTip(sentence);
    m_reasonButton->setAccessibleName(tr("Why: %1").arg(m_text));
    m_reasonButton->setAccessibleDescription(sentence);
    m_reasonLine->clear();
}

void Field::setError(const QString &sentence)
{
    m_error = sentence;
    showMessage();
}

void Field::setWarning(const QString &sentence)
{
    m_warning = sentence;
    showMessage();
}

void Field::clearMessage()
{
    m_error.clear();
    m_warning.clear();
    showMessage();
}

bool Field::hasError() const
{
    return !m_error.isEmpty() || !m_problem.isEmpty();
}

void Field::showMessage()
{
    const QString error = m_error.isEmpty() ? m_problem : m_error;
    if (error.isEmpty())
        m_line->setMessage(MessageKind::Warning, m_warning);
    else
        m_line->setMessage(MessageKind::Error, error);

    QStringList description;
    if (m_required)
        description.append(tr("Required."));
    if (!message().isEmpty())
        description.append(tr("%1: %2").arg(spokenKind(m_line->kind()), message()));
    spoken()->setAccessibleDescription(description.join(u' '));
}

void Field::toggleReason()
{
    m_reasonLine->setMessage(MessageKind::Info, m_reasonLine->text().isEmpty() ? m_reason : QString());
    m_reasonLine->setAccessibleName(m_reasonLine->text());
    if (!m_reasonLine->text().isEmpty())
        announce(*m_reasonLine);
}

bool Field::asksForReason(const QKeyEvent &event) const
{
    return event.key() == Qt::Key_F1 && event.modifiers() == Qt::NoModifier && !m_reason.isEmpty();
}

bool Field::event(QEvent *event)
{
    // F1 of a field comes before the help of the window.
    if (event->type() == QEvent::ShortcutOverride && asksForReason(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Field::keyPressEvent(QKeyEvent *event)
{
    if (asksForReason(*event))
        toggleReason();
    else
        QWidget::keyPressEvent(event);
}

} // namespace khattama::ui
