// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/phrasesdialog.h"

#include "ui/widgets/messageline.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

PhrasesDialog::PhrasesDialog(DepartmentPhrases &phrases, const QString &field, QWidget *parent)
    : QDialog(parent), m_department(phrases), m_field(field), m_list(new QListWidget(this)),
      m_text(new QPlainTextEdit(this)), m_add(new QPushButton(tr("&Add"), this)),
      m_change(new QPushButton(tr("&Change"), this)), m_remove(new QPushButton(tr("&Remove"), this)),
      m_line(new MessageLine(this))
{
    setWindowTitle(tr("Phrases of the department"));
    m_list->setObjectName(u"phraseList"_s);
    m_list->setWordWrap(true);
    m_text->setObjectName(u"phraseEdit"_s);
    m_text->setTabChangesFocus(true);
    m_add->setObjectName(u"addPhraseButton"_s);
    m_change->setObjectName(u"changePhraseButton"_s);
    m_remove->setObjectName(u"removePhraseButton"_s);
    auto *listLabel = new QLabel(tr("&Phrases for this field"), this);
    listLabel->setBuddy(m_list);
    m_list->setAccessibleName(tr("Phrases for this field"));
    auto *textLabel = new QLabel(tr("&Text of the phrase"), this);
    textLabel->setBuddy(m_text);
    m_text->setAccessibleName(tr("Text of the phrase"));
    auto *hint = new QLabel(tr("Everybody in the department has the same phrases. Write no names into them."), this);
    hint->setWordWrap(true);
    hint->setProperty("look", u"hint"_s);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_change, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(listLabel);
    layout->addWidget(m_list, 3);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_line);
    layout->addWidget(hint);
    layout->addWidget(box);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 28);

    connect(&phrases, &DepartmentPhrases::changed, this, &PhrasesDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhrasesDialog::showMarked);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PhrasesDialog::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &PhrasesDialog::addTyped);
    connect(m_change, &QPushButton::clicked, this, &PhrasesDialog::changeMarked);
    connect(m_remove, &QPushButton::clicked, this, &PhrasesDialog::removeMarked);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void PhrasesDialog::fill()
{
    const std::optional<expertise::PhraseId> before = marked() ? std::optional(marked()->id) : std::nullopt;
    const QString typed = m_text->toPlainText();
    const QSignalBlocker quiet(m_list);
    m_phrases = m_department.of(m_field);
    m_list->clear();
    for (const expertise::Phrase &phrase : std::as_const(m_phrases)) {
        m_list->addItem(phrase.text);
        if (before && phrase.id == *before)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_text->setPlainText(typed); // what is being typed is not lost because another changed a phrase
    updateButtons();
}

const expertise::Phrase *PhrasesDialog::marked() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_phrases.size() ? &m_phrases.at(row) : nullptr;
}

void PhrasesDialog::showMarked()
{
    if (const expertise::Phrase *phrase = marked())
        m_text->setPlainText(phrase->text);
    m_line->clear();
    updateButtons();
}

void PhrasesDialog::updateButtons()
{
    const QString typed = m_text->toPlainText().trimmed();
    const expertise::Phrase *phrase = marked();
    m_add->setEnabled(!typed.isEmpty() && (phrase == nullptr || phrase->text != typed));
    m_change->setEnabled(phrase != nullptr && !typed.isEmpty() && phrase->text != typed);
    m_remove->setEnabled(phrase != nullptr);
}

void PhrasesDialog::settle(const QString &wrong)
{
    m_line->setMessage(MessageKind::Error, wrong);
}

void PhrasesDialog::addTyped()
{
    m_department.add(m_field, m_text->toPlainText(), [guard = QPointer(this)](const QString &wrong) {
        if (guard)
            guard->settle(wrong);
    });
}

void PhrasesDialog::changeMarked()
{
    expertise::Phrase phrase = *marked();
    phrase.text = m_text->toPlainText();
    m_department.change(phrase, [guard = QPointer(this)](const QString &wrong) {
        if (guard)
            guard->settle(wrong);
    });
}

void PhrasesDialog::removeMarked()
{
    // The text stays in the field below: a mistake is mended by adding it again.
    m_department.remove(marked()->id, [guard = QPointer(this)](const QString &wrong) {
        if (guard)
            guard->settle(wrong);
    });
}

} // namespace khattama::ui
