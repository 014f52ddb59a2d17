// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inboxsetaside.h"

#include "ui/look/icons.h"
#include "ui/shell/pagecontext.h"

#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kMostLines = 6; ///< of the list; more is scrolled

QJsonObject textsOf(const QMap<QString, QString> &arguments)
{
    QJsonObject object;
    for (auto argument = arguments.cbegin(); argument != arguments.cend(); ++argument)
        object.insert(argument.key(), argument.value());
    return object;
}

QMap<QString, QString> textsFrom(const QJsonObject &object)
{
    QMap<QString, QString> arguments;
    for (auto value = object.begin(); value != object.end(); ++value)
        arguments.insert(value.key(), value->toString());
    return arguments;
}

} // namespace

InboxSetAside::InboxSetAside(const PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_drafting(
                                              context, u"inbox_set_aside"_s, [this] { return content(); }, this),
      m_heading(new QLabel(this)), m_list(new QListWidget(this)), m_open(new QPushButton(tr("Open the case"), this)),
      m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    setFrameShape(StyledPanel);
    m_heading->setObjectName(u"setAsideLabel"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setProperty("look", u"heading"_s);
    m_list->setObjectName(u"setAsideList"_s);
    m_list->setAccessibleName(tr("Packages of which nothing is stored"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMaximumHeight(m_list->fontMetrics().lineSpacing() * kMostLines + 12);
    m_open->setObjectName(u"openKnownButton"_s);
    m_dismiss->setObjectName(u"dismissButton"_s);
    auto *all = new QPushButton(tr("Dismiss all"), this);
    all->setObjectName(u"dismissAllButton"_s);
    auto *remove = new QAction(tr("Dismiss"), m_list);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_dismiss);
    buttons->addWidget(all);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    layout->addLayout(buttons);

    const auto openCase = [this](int row) {
        if (row >= 0 && !m_entries.at(row).caseId.isEmpty())
            Q_EMIT caseChosen(m_entries.at(row).caseId);
    };
    connect(m_list, &QListWidget::currentRowChanged, this, &InboxSetAside::showState);
    connect(m_list, &QListWidget::itemActivated, this, [this, openCase] { openCase(m_list->currentRow()); });
    connect(m_open, &QPushButton::clicked, this, [this, openCase] { openCase(m_list->currentRow()); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { dismiss(m_list->currentRow()); });
    connect(remove, &QAction::triggered, this, [this] { dismiss(m_list->currentRow()); });
    connect(all, &QPushButton::clicked, this, &InboxSetAside::dismissAll);
    m_drafting.load([this](const std::optional<QJsonObject> &content) {
        if (content)
            restore(*content);
    });
    showState();
}

void InboxSetAside::addRejected(const QString &file, const Error &error)
{
    add({file, error});
    m_drafting.touch();
}

void InboxSetAside::addKnown(const Reception &reception)
{
    add({reception.file, {}, reception.id.toString(), reception.number, reception.kind == Reception::Kind::Known});
    m_drafting.touch();
}

void InboxSetAside::add(const Entry &entry)
{
    m_entries.append(entry);
    const bool rejected = entry.caseId.isEmpty();
    auto *item = new QListWidgetItem(rejected ? icon(u"error"_s, palette(), Role::Overdue)
                                              : icon(u"info"_s, palette(), Role::Accent),
                                     sentence(entry));
    m_list->addItem(item);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    showState();
}

QString InboxSetAside::sentence(const Entry &entry) const
{
    if (entry.caseId.isEmpty()) {
        const QString worded = m_context.worded(entry.error);
        return worded.contains(entry.file) ? worded : tr("«%1»: %2").arg(entry.file, worded);
    }
    if (entry.sameBytes) {
        return entry.number.isEmpty()
                   ? tr("«%1»: this package was received before and is in the inbox.").arg(entry.file)
                   : tr("«%1»: this package was received before, as No. %2.").arg(entry.file, entry.number);
    }
    return tr("«%1» is returned (F016): another package with its message id was accepted before, as No. %2. Nothing of "
              "it is stored.")
        .arg(entry.file, entry.number);
}

void InboxSetAside::dismiss(int row)
{
    if (row < 0)
        return;
    m_entries.removeAt(row);
    delete m_list->takeItem(row);
    if (m_entries.isEmpty())
        m_drafting.drop();
    else
        m_drafting.touch();
    showState();
}

void InboxSetAside::dismissAll()
{
    m_entries.clear();
    m_list->clear();
    m_drafting.drop();
    showState();
}

void InboxSetAside::showState()
{
    setVisible(!m_entries.isEmpty());
    m_heading->setText(tr("%n package(s) set aside: nothing of them is stored", nullptr, int(m_entries.size())));
    const int row = m_list->currentRow();
    m_dismiss->setEnabled(row >= 0);
    m_open->setVisible(row >= 0 && row < m_entries.size() && !m_entries.at(row).caseId.isEmpty());
}

QJsonObject InboxSetAside::content() const
{
    QJsonArray entries;
    for (const Entry &entry : m_entries) {
        entries.append(QJsonObject{{u"file"_s, entry.file},
                                   {u"code"_s, entry.error.code},
                                   {u"arguments"_s, textsOf(entry.error.arguments)},
                                   {u"case"_s, entry.caseId},
                                   {u"number"_s, entry.number},
                                   {u"sameBytes"_s, entry.sameBytes}});
    }
    return {{u"entries"_s, entries}};
}

void InboxSetAside::restore(const QJsonObject &content)
{
    const QJsonArray entries = content.value("entries"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        Error error;
        error.code = entry.value("code"_L1).toString();
        error.arguments = textsFrom(entry.value("arguments"_L1).toObject());
        add({entry.value("file"_L1).toString(), error, entry.value("case"_L1).toString(),
             entry.value("number"_L1).toString(), entry.value("sameBytes"_L1).toBool()});
    }
}

} // namespace khattama::ui
