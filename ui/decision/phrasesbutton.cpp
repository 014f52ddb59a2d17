// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/phrasesbutton.h"

#include "ui/decision/phrasesdialog.h"
#include "ui/spelling/spellcheckededit.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr qsizetype kMenuPhrases = 20; ///< more are found by typing, with Ctrl+Space
constexpr qsizetype kMenuCharacters = 70;

QString menuText(const QString &phrase)
{
    QString text = phrase.simplified();
    if (text.size() > kMenuCharacters)
        text = text.left(kMenuCharacters - 1) + u'…';
    return text.replace(u'&', u"&&"_s);
}

} // namespace

PhrasesButton::PhrasesButton(DepartmentPhrases &phrases, const QString &field, SpellCheckedEdit *edit, QWidget *parent)
    : QToolButton(parent), m_phrases(phrases), m_field(field), m_edit(edit)
{
    setText(tr("Phrases"));
    setToolTip(tr("Phrases of the department (Ctrl+Shift+Space); Ctrl+Space completes them while typing"));
    setAccessibleName(tr("Phrases of the department"));
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus); // the keys in the field do the same
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &PhrasesButton::fill);
    connect(&phrases, &DepartmentPhrases::changed, this, &PhrasesButton::offer);
    edit->installEventFilter(this);
    offer();
}

void PhrasesButton::offer()
{
    QStringList texts;
    for (const expertise::Phrase &phrase : m_phrases.of(m_field))
        texts.append(phrase.text);
    m_edit->setPhrases(texts);
}

void PhrasesButton::fill()
{
    menu()->clear();
    const QList<expertise::Phrase> phrases = m_phrases.of(m_field);
    for (const expertise::Phrase &phrase : phrases.first(std::min(phrases.size(), kMenuPhrases))) {
        menu()->addAction(menuText(phrase.text), this, [this, text = phrase.text] {
            m_edit->insertPlainText(text);
            m_edit->setFocus();
        });
    }
    menu()->addSeparator();
    QAction *keep = menu()->addAction(tr("Keep the selected text as a phrase"), this, &PhrasesButton::keepSelected);
    keep->setObjectName(u"keepPhraseAction"_s);
    keep->setEnabled(m_edit->textCursor().hasSelection());
    menu()->addAction(tr("Put the phrases in order…"), this, &PhrasesButton::manage);
}

void PhrasesButton::keepSelected()
{
    const QString selected = m_edit->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
    m_phrases.add(m_field, selected, [this](const QString &wrong) {
        Q_EMIT told(wrong.isEmpty() ? tr("The phrase is kept for the whole department.") : wrong);
    });
}

void PhrasesButton::manage()
{
    PhrasesDialog(m_phrases, m_field, window()).exec();
}

bool PhrasesButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            showMenu();
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

} // namespace khattama::ui
