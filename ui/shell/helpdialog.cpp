// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialog.h"

#include "core/base/datafiles.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser(this))
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(close);
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 72, metrics.height() * 34);
}

void HelpDialog::showTopic(const QString &topic, Language language)
{
    const Result<QByteArray> text = DataFiles().read(u"help/%1/%2.md"_s.arg(languageCode(language), topic));
    m_text->setMarkdown(QString::fromUtf8(text.value_or(QByteArray())));
    m_text->setFocus();
}

} // namespace khattama::ui
