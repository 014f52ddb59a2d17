// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogprompt.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// A lock closes the dialogs and deletes the page that asked: dialogs belong to the window, which stays.
QWidget *windowOf(QWidget *parent)
{
    return parent != nullptr ? parent->window() : nullptr;
}

} // namespace

bool DialogPrompt::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, windowOf(parent));
    box.setTextFormat(Qt::PlainText);
    QPushButton *const action = box.addButton(question.action, QMessageBox::AcceptRole);
    action->setObjectName(u"confirmButton"_s);
    box.setDefaultButton(QMessageBox::Cancel); // what cannot be undone is not done by a stray Enter
    box.exec();
    return box.clickedButton() == action;
}

std::optional<QString> DialogPrompt::askText(QWidget *parent, const Question &question)
{
    QDialog dialog(windowOf(parent));
    dialog.setWindowTitle(question.title);
    auto *label = new QLabel(question.text, &dialog);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *edit = new QPlainTextEdit(&dialog);
    edit->setObjectName(u"answerEdit"_s);
    edit->setTabChangesFocus(true);
    label->setBuddy(edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *const action = buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    action->setObjectName(u"confirmButton"_s);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    action->setEnabled(false);
    QObject::connect(edit, &QPlainTextEdit::textChanged, action,
                     [edit, action] { action->setEnabled(!edit->toPlainText().trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(edit);
    layout->addWidget(buttons);
    dialog.resize(edit->fontMetrics().averageCharWidth() * 70, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->toPlainText().trimmed();
}

QStringList DialogPrompt::filesToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(windowOf(parent), title, {}, filter);
}

QString DialogPrompt::folderToOpen(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(windowOf(parent), title);
}

QString DialogPrompt::fileToSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(windowOf(parent), title, suggested, filter);
}

bool DialogPrompt::setUpPrinter(QWidget *parent, QPrinter &printer, int pages, int currentPage)
{
    QPrintDialog dialog(&printer, windowOf(parent));
    dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, currentPage > 0);
    if (pages > 0)
        dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace khattama::ui
