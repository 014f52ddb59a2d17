// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyfields.h"

#include "ui/shell/prompt.h"
#include "ui/widgets/field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

KeyFields::KeyFields(Prompt &prompt, QWidget *parent)
    : QWidget(parent), m_prompt(prompt), m_path(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_choose(new QPushButton(tr("Choose the key …"), this))
{
    m_path->setObjectName(u"keyFileEdit"_s);
    m_path->setProperty("recordText", true); // a path
    m_password->setObjectName(u"keyPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setEnabled(false);
    m_choose->setObjectName(u"chooseKeyButton"_s);
    m_choose->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new Field(tr("Key file (.p12, .pfx)"), m_path, this));
    layout->addWidget(new Field(tr("Password of the key"), m_password, this));
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_password->setEnabled(!key().path.isEmpty());
        Q_EMIT changed();
    });
    connect(m_choose, &QPushButton::clicked, this, &KeyFields::choose);
}

KeyFile KeyFields::key() const
{
    return {m_path->text().trimmed(), m_password->text()};
}

void KeyFields::setPath(const QString &path)
{
    m_path->setText(path);
    setFocusProxy(path.isEmpty() ? m_path : m_password);
}

void KeyFields::askAgain()
{
    m_password->clear();
    m_password->setFocus();
}

void KeyFields::choose()
{
    const QStringList files =
        m_prompt.filesToOpen(this, tr("Key to sign with"), tr("Keys (*.p12 *.pfx);;All files (*)"));
    if (files.isEmpty())
        return;
    setPath(files.first());
    m_password->setFocus();
}

} // namespace khattama::ui
