// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/checkssettling.h"

#include "ui/intake/checksmodel.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/field.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;
using expertise::CaseId;
using intake::Verdict;

namespace {

constexpr int kNoteLines = 3;

bool settles(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && event.modifiers().testFlag(Qt::ControlModifier);
}

QString capitalized(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

} // namespace

ChecksSettling::ChecksSettling(const PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_drafting(
                                              context, u"settle"_s, [this] { return typed(); }, this),
      m_heading(new QLabel(this)), m_passed(new QRadioButton(capitalized(verdictWord(Verdict::Passed)), this)),
      m_failed(new QRadioButton(capitalized(verdictWord(Verdict::Failed)), this)), m_note(new QPlainTextEdit(this)),
      m_noteField(new Field(tr("How it is known (who was asked, when, what was answered)"), m_note, this)),
      m_settle(new QPushButton(tr("Settle"), this))
{
    setFrameShape(StyledPanel);
    m_heading->setObjectName(u"settleLabel"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setProperty("look", u"heading"_s);
    m_passed->setObjectName(u"passedButton"_s);
    m_failed->setObjectName(u"failedButton"_s);
    m_note->setObjectName(u"settleNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * kNoteLines + 14);
    m_noteField->setRequired(true);
    m_settle->setObjectName(u"settleButton"_s);
    m_settle->setToolTip(tr("Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelSettlingButton"_s);

    auto *verdicts = new QHBoxLayout;
    verdicts->addWidget(m_passed);
    verdicts->addWidget(m_failed);
    verdicts->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_settle);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addLayout(verdicts);
    layout->addWidget(m_noteField);
    layout->addLayout(buttons);
    hide();

    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_noteField->clearMessage();
        m_drafting.touch();
    });
    connect(m_passed, &QRadioButton::toggled, &m_drafting, &Drafting::touch);
    connect(m_settle, &QPushButton::clicked, this, &ChecksSettling::settle);
    connect(cancel, &QPushButton::clicked, this, &ChecksSettling::close);
}

void ChecksSettling::open(const CaseId &id, const QString &code, const QString &reason)
{
    if (m_id == id && m_code == code) {
        m_note->setFocus();
        return;
    }
    m_drafting.setSubject(id.toString() + u'/' + code); // keeps what was typed about the check before
    m_id = id;
    m_code = code;
    m_heading->setText(tr("Settle %1: %2").arg(code, reason));
    setTyped({});
    m_drafting.load([this](const std::optional<QJsonObject> &draft) {
        if (draft && m_note->toPlainText().isEmpty())
            setTyped(*draft);
    });
    show();
    m_note->setFocus();
}

void ChecksSettling::close()
{
    if (m_code.isEmpty())
        return;
    m_drafting.keep();
    m_code.clear();
    m_id.reset();
    hide();
    Q_EMIT closed();
}

QJsonObject ChecksSettling::typed() const
{
    const QString verdict = m_passed->isChecked() ? u"passed"_s : m_failed->isChecked() ? u"failed"_s : QString();
    return {{u"verdict"_s, verdict}, {u"note"_s, m_note->toPlainText()}};
}

void ChecksSettling::setTyped(const QJsonObject &typed)
{
    const QSignalBlocker quietNote(m_note);
    const QSignalBlocker quietVerdict(m_passed);
    for (QRadioButton *button : {m_passed, m_failed}) {
        button->setAutoExclusive(false); // else one of them could not be unchecked
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
    m_passed->setChecked(typed.value("verdict"_L1) == "passed"_L1);
    m_failed->setChecked(typed.value("verdict"_L1) == "failed"_L1);
    m_note->setPlainText(typed.value("note"_L1).toString());
    m_note->moveCursor(QTextCursor::End);
    m_noteField->clearMessage();
}

void ChecksSettling::settle()
{
    if (m_busy || !m_id)
        return;
    if (!m_passed->isChecked() && !m_failed->isChecked()) {
        m_noteField->setError(tr("Choose whether there is a reason for return."));
        m_passed->setFocus();
        return;
    }
    const QString note = m_note->toPlainText().trimmed();
    if (note.isEmpty()) {
        m_noteField->setError(tr("Write how it is known: the note stands beside the verdict from now on."));
        m_note->setFocus();
        return;
    }
    m_busy = true;
    m_settle->setEnabled(false);
    const Verdict verdict = m_passed->isChecked() ? Verdict::Passed : Verdict::Failed;
    m_context.jobs.save(
        this,
        [id = *m_id, code = m_code, verdict, note](Services &services) {
            return services.receiving.settle(id, code, verdict, note, services.user);
        },
        [this](const Result<Case> &settled) { finish(settled); });
}

void ChecksSettling::finish(const Result<Case> &settled)
{
    m_busy = false;
    m_settle->setEnabled(true);
    if (!settled) {
        m_noteField->setError(m_context.worded(settled.error()));
        m_note->setFocus();
        return;
    }
    m_drafting.drop();
    setTyped({});
    m_code.clear();
    m_id.reset();
    hide();
    Q_EMIT this->settled(*settled);
}

bool ChecksSettling::event(QEvent *event)
{
    // Ctrl+Enter settles here, before the main action of the page.
    if (event->type() == QEvent::ShortcutOverride && settles(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void ChecksSettling::keyPressEvent(QKeyEvent *event)
{
    if (settles(*event))
        settle();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace khattama::ui
