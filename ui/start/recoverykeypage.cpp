// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recoverykeypage.h"

#include "core/base/datetext.h"
#include "ui/widgets/field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryKeyPage::RecoveryKeyPage(const QString &key, QDate today, const QString &action, Confirm confirm, Worded worded,
                                 QWidget *parent)
    : QWidget(parent), m_key(key), m_today(today), m_isKey(std::move(confirm)), m_worded(std::move(worded)),
      m_shown(new QLabel(key, this)), m_print(new QPushButton(tr("Print the sheet …"), this)),
      m_written(new QPushButton(tr("I have it on paper: go on"), this)),
      m_again(new QPushButton(tr("Show the key again"), this)), m_typed(new QLineEdit(this)),
      m_field(new Field(tr("Recovery key, as it stands on the paper"), m_typed, this)),
      m_confirm(new QPushButton(action, this))
{
    setObjectName(u"recoveryKeyPage"_s);
    auto *title = paragraph(tr("Recovery key of the department"), this);
    title->setProperty("look", u"title"_s);
    m_shown->setObjectName(u"recoveryKeyLabel"_s);
    m_shown->setAccessibleName(tr("Recovery key"));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setStyleHint(QFont::Monospace);
    m_shown->setFont(large);
    m_print->setObjectName(u"printKeyButton"_s);
    m_written->setObjectName(u"writtenButton"_s);
    m_again->setObjectName(u"showKeyButton"_s);
    m_typed->setObjectName(u"recoveryKeyEdit"_s);
    m_confirm->setObjectName(u"confirmKeyButton"_s);

    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(paragraph(
        tr("It opens the database when every password is lost. Nobody can make it again: without it and without a "
           "password the data are lost for ever. Print it or write it down now, and keep it in the safe."),
        this));
    column->addWidget(m_shown);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_written);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_field);
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 6);
    layout->addStretch(1);
    m_again->hide();
    m_field->hide();
    m_confirm->hide();

    connect(m_print, &QPushButton::clicked, this, &RecoveryKeyPage::print);
    connect(m_written, &QPushButton::clicked, this, &RecoveryKeyPage::askBack);
    connect(m_again, &QPushButton::clicked, m_shown, &QWidget::show);
    connect(m_confirm, &QPushButton::clicked, this, &RecoveryKeyPage::confirm);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoveryKeyPage::confirm);
}

void RecoveryKeyPage::askBack()
{
    m_shown->hide();
    m_written->hide();
    m_again->show();
    m_field->show();
    m_confirm->show();
    m_typed->setFocus();
}

void RecoveryKeyPage::confirm()
{
    m_isKey(m_typed->text(), [guard = QPointer(this)](const Result<void> &confirmed) {
        if (!guard)
            return;
        if (confirmed)
            Q_EMIT guard->confirmed();
        else
            guard->m_field->setError(guard->m_worded(confirmed.error()));
    });
}

void RecoveryKeyPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument sheet;
    sheet.setHtml(u"<h2>%1</h2><p>%2</p><p style='font-size:20pt'><b>%3</b></p><p>%4</p>"_s.arg(
        tr("Recovery key of the department"), shortDate(m_today), m_key,
        tr("Keep this sheet in the safe. It opens the database when every password is lost.")));
    sheet.print(&printer);
}

} // namespace khattama::ui
