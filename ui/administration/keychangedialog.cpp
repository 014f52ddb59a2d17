// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/keychangedialog.h"

#include "ui/widgets/fieldform.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

KeyChangeDialog::KeyChangeDialog(const KeyStanding &standing, QWidget *parent)
    : QDialog(parent), m_form(new FieldForm(this)), m_password(new QLineEdit(this))
{
    setObjectName(u"keyChangeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A new key of the department"));
    QStringList sentences{
        tr("A copy of the database is made beside it first. Then every line is sealed anew; with many cases this takes "
           "minutes. It can pause at any moment and goes on where it stopped, even after a power cut."),
        tr("Passwords and the sheet of the recovery key stay as they are. Whoever works in another window of this "
           "database has to log in again. Blocked accounts get no new key.")};
    if (!standing.leftOut.isEmpty()) {
        sentences.append(tr("These accounts have not logged in since the program was updated and get no new key; give "
                            "them a new password afterwards: %1")
                             .arg(standing.leftOut.join(u", "_s)));
    }
    auto *layout = new QVBoxLayout(this);
    for (const QString &sentence : std::as_const(sentences)) {
        auto *label = new QLabel(sentence, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_password->setObjectName(u"ownPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_form->setMaximumColumns(1);
    m_form->addField(u"password"_s, tr("Your own password"), m_password)->setRequired(true);
    if (standing.recoveryKeyNeeded) {
        m_recoveryKey = new QLineEdit(this);
        m_recoveryKey->setObjectName(u"recoveryKeyEdit"_s);
        Field *field = m_form->addField(u"recoveryKey"_s, tr("The recovery key from its sheet"), m_recoveryKey);
        field->setRequired(true);
        field->setReason(tr("Its sheet is of before the update. Where it is lost, replace the recovery key first."));
    }
    layout->addWidget(m_form);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *change = buttons->addButton(tr("Change the key"), QDialogButtonBox::ActionRole);
    change->setObjectName(u"confirmKeyChangeButton"_s);
    change->setDefault(true);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height() + fontMetrics().height() * 3); // and messages
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, this, &KeyChangeDialog::decide);
}

void KeyChangeDialog::decide()
{
    m_form->clearMessages();
    const QString recoveryKey = m_recoveryKey != nullptr ? m_recoveryKey->text().trimmed() : QString();
    if (m_password->text().isEmpty())
        m_form->field(u"password"_s)->setError(tr("Please type your password."));
    if (m_recoveryKey != nullptr && recoveryKey.isEmpty())
        m_form->field(u"recoveryKey"_s)->setError(tr("Please type the recovery key."));
    if (m_password->text().isEmpty() || (m_recoveryKey != nullptr && recoveryKey.isEmpty()))
        return;
    Q_EMIT wanted(m_password->text(), recoveryKey);
    accept();
}

} // namespace khattama::ui
