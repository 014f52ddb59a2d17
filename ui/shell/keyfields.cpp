// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyfields.h"

#include "ui/shell/pagecontext.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/field.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
const QString kKind = u"signing/with"_s;
const QString kNcaLayer = u"ncalayer"_s;
const QString kFile = u"file"_s;
} // namespace

KeyFields::KeyFields(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(new QRadioButton(tr("Key file"), this)),
      m_ncaLayer(new QRadioButton(tr("NCALayer"), this)), m_path(new QLineEdit(this)), m_password(new QLineEdit(this)),
      m_pathField(new Field(tr("Key file (.p12, .pfx)"), m_path, this)),
      m_passwordField(new Field(tr("Password of the key"), m_password, this)),
      m_told(new QLabel(tr("NCALayer has to run on this computer. You choose the key and type its password in its own "
                           "window."),
                        this)),
      m_choose(new QPushButton(tr("Choose the key …"), this))
{
    m_file->setObjectName(u"keyFileRadio"_s);
    m_ncaLayer->setObjectName(u"ncaLayerRadio"_s);
    m_path->setObjectName(u"keyFileEdit"_s);
    m_path->setProperty("recordText", true); // a path
    m_password->setObjectName(u"keyPasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setEnabled(false);
    m_told->setObjectName(u"ncaLayerLabel"_s);
    m_told->setWordWrap(true);
    m_choose->setObjectName(u"chooseKeyButton"_s);
    m_choose->setAutoDefault(false);
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_file);
    kinds->addWidget(m_ncaLayer);
    kinds->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(kinds);
    layout->addWidget(m_pathField);
    layout->addWidget(m_passwordField);
    layout->addWidget(m_told);
    const bool ncaLayer = context.settings.value(kKind).toString() == kNcaLayer;
    (ncaLayer ? m_ncaLayer : m_file)->setChecked(true);
    showKind();
    connect(m_ncaLayer, &QRadioButton::toggled, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_password->setEnabled(!m_path->text().trimmed().isEmpty());
        Q_EMIT changed();
    });
    connect(m_choose, &QPushButton::clicked, this, &KeyFields::choose);
}

bool KeyFields::isFile() const
{
    return m_file->isChecked();
}

void KeyFields::showKind()
{
    m_pathField->setVisible(isFile());
    m_passwordField->setVisible(isFile());
    m_choose->setVisible(isFile());
    m_told->setVisible(!isFile());
    setFocusProxy(!isFile() ? static_cast<QWidget *>(m_ncaLayer) : m_path->text().isEmpty() ? m_path : m_password);
}

SigningKey KeyFields::key() const
{
    SigningKey key;
    key.language = m_context.language;
    if (isFile()) {
        key.path = m_path->text().trimmed();
        key.password = m_password->text();
    } else {
        key.kind = SigningKey::Kind::NcaLayer;
    }
    return key;
}

void KeyFields::setPath(const QString &path)
{
    m_path->setText(path);
    showKind();
}

void KeyFields::askAgain()
{
    m_password->clear();
    setFocus();
    if (isFile())
        m_password->setFocus();
}

void KeyFields::remember()
{
    m_context.settings.setValue(kKind, isFile() ? kFile : kNcaLayer);
}

void KeyFields::choose()
{
    const QStringList files =
        m_context.prompt.filesToOpen(this, tr("Key to sign with"), tr("Keys (*.p12 *.pfx);;All files (*)"));
    if (files.isEmpty())
        return;
    setPath(files.first());
    m_password->setFocus();
}

} // namespace khattama::ui
