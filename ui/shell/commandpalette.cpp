// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "core/base/textfolding.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr qsizetype kShortestSearch = 2;

/// Whether every typed word begins a word of the text.
bool matches(const QString &typed, const QString &text)
{
    const QStringList words = foldedWords(text);
    const QStringList wanted = foldedWords(typed);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &piece) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(piece); });
    });
}

} // namespace

CommandPalette::CommandPalette(QList<PaletteEntry> commands, Search search, QWidget *parent)
    : QDialog(parent), m_commands(std::move(commands)), m_search(std::move(search)), m_edit(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Search and commands"));
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setAccessibleName(tr("Name, IIN, number or command"));
    m_edit->setPlaceholderText(tr("Name, IIN, number or command"));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::type);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    type({});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::type(const QString &text)
{
    QList<PaletteEntry> fitting;
    for (const PaletteEntry &command : std::as_const(m_commands)) {
        if (matches(text, command.text))
            fitting.append(command);
    }
    fill(fitting);
    if (m_search && text.trimmed().size() >= kShortestSearch) {
        m_search(text, [guard = QPointer(this)](const QString &searched, const QList<PaletteEntry> &entries) {
            if (!guard || guard->m_edit->text() != searched)
                return;
            for (const PaletteEntry &entry : entries)
                guard->append(entry);
        });
    }
}

void CommandPalette::fill(const QList<PaletteEntry> &entries)
{
    m_shown.clear();
    m_list->clear();
    for (const PaletteEntry &entry : entries)
        append(entry);
}

void CommandPalette::append(const PaletteEntry &entry)
{
    m_shown.append(entry);
    m_list->addItem(entry.hint.isEmpty() ? entry.text : QString(entry.text + u"   ·   "_s + entry.hint));
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const auto chosen = m_shown.value(m_list->currentRow()).run;
    accept();
    if (chosen)
        chosen();
}

} // namespace khattama::ui
