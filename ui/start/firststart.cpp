// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/firststart.h"

#include "ui/shell/look.h"
#include "ui/shell/prompt.h"
#include "ui/start/foundingpage.h"
#include "ui/start/recoverykeypage.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
constexpr int kColumnCharacters = 90;
} // namespace

FirstStart::FirstStart(const Shell &shell, QWidget *parent)
    : QWidget(parent), m_shell(shell), m_pages(new QStackedWidget(this)), m_choices(makeChoices()),
      m_message(new MessageBar(this))
{
    setObjectName(u"firstStart"_s);
    m_pages->addWidget(m_choices);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    m_message->clear();
}

QWidget *FirstStart::makeChoices()
{
    auto *column = new QVBoxLayout;
    const bool founded = m_shell.door.founded();
    auto *title =
        new QLabel(founded ? tr("Another department") : tr("There is no department on this computer yet."), this);
    title->setProperty("look", u"title"_s);
    title->setWordWrap(true);
    column->addStretch(1);
    column->addWidget(title);
    addChoice(column, u"foundButton"_s, tr("New department"),
              tr("Makes the encrypted database of a department, its first accounts and the recovery key."),
              &FirstStart::found);
    addChoice(column, u"joinButton"_s, tr("Existing department"),
              tr("Opens a database that is on this computer already."), &FirstStart::join);
    addChoice(column, u"restoreButton"_s, tr("Restore from a backup"),
              founded
                  ? tr("Puts the department of an earlier day beside the one of today, in a file of its own; neither "
                       "is touched by the other. The accounts and passwords are those of that day.")
                  : tr("Brings a department back from its last backup; the accounts and passwords are those of that "
                       "day."),
              &FirstStart::restore);
    addChoice(
        column, u"sampleButton"_s, tr("Look at the sample department"),
        tr("An invented department in the middle of its work, for trying everything out. Nothing in it is valid."),
        &FirstStart::makeSample);
    if (founded) {
        auto *back = new QPushButton(tr("Back to the login"), this);
        back->setObjectName(u"backToLoginButton"_s);
        column->addSpacing(fontMetrics().height());
        column->addWidget(back, 0, Qt::AlignLeft);
        connect(back, &QPushButton::clicked, this, &FirstStart::ready);
    }
    column->addStretch(2);

    auto *middle = new QWidget(this);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * kColumnCharacters);
    middle->setLayout(column);
    auto *centred = new QWidget(this);
    auto *row = new QHBoxLayout(centred);
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(centred);
    return area;
}

void FirstStart::addChoice(QVBoxLayout *column, const QString &name, const QString &title, const QString &explanation,
                           void (FirstStart::*chosen)())
{
    auto *button = new QPushButton(title, this);
    button->setObjectName(name);
    button->setAccessibleDescription(explanation);
    auto *hint = new QLabel(explanation, this);
    hint->setProperty("look", u"hint"_s);
    hint->setWordWrap(true);
    column->addSpacing(fontMetrics().height());
    column->addWidget(button);
    column->addWidget(hint);
    connect(button, &QPushButton::clicked, this, chosen);
}

bool FirstStart::isUntouched() const
{
    return m_pages->currentWidget() == m_choices && m_choices->isEnabled();
}

void FirstStart::found()
{
    auto *page = new FoundingPage(m_shell, this);
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    connect(page, &FoundingPage::givenUp, this, [this, page] {
        m_pages->setCurrentWidget(m_choices);
        page->deleteLater();
    });
    connect(page, &FoundingPage::founded, this, &FirstStart::showRecoveryKey);
}

void FirstStart::showRecoveryKey(const QString &key)
{
    const auto confirm = [this](const QString &typed, RecoveryKeyPage::Then then) {
        m_shell.door.confirmRecoveryKey(typed, [then](const Result<void> &confirmed) { then(confirmed); });
    };
    auto *page = new RecoveryKeyPage(
        key, m_shell.clock.now().date(), tr("Confirm and go to the login"), confirm,
        [this](const Error &error) { return m_shell.wording.text(error, m_shell.look.language()); }, this);
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    connect(page, &RecoveryKeyPage::confirmed, this, &FirstStart::ready);
}

void FirstStart::join()
{
    const QStringList files = m_shell.prompt.filesToOpen(this, tr("Database of the department"),
                                                         tr("Databases of Khattama (*.db *.khattama);;All files (*)"));
    if (files.isEmpty())
        return;
    m_shell.door.setDatabase(files.first());
    m_shell.door.readDepartment([guard = QPointer(this)](const Result<people::Department> &department) {
        if (guard)
            guard->finish(department.map([](const people::Department &) {}));
    });
}

void FirstStart::restore()
{
    const QStringList files = m_shell.prompt.filesToOpen(this, tr("Backup of the department"), tr("All files (*)"));
    if (files.isEmpty())
        return;
    setBusy(tr("The backup is copied and checked …"));
    m_shell.door.restore(files.first(), [guard = QPointer(this)](const Result<QString> &restored) {
        if (guard)
            guard->finish(restored.map([](const QString &) {}));
    });
}

void FirstStart::makeSample()
{
    setBusy(tr("The sample department is being made; this takes some seconds …"));
    const QString folder = QFileInfo(m_shell.door.database()).path() + u"/sample"_s;
    m_shell.door.makeSample(folder, [guard = QPointer(this)](const Result<void> &made) {
        if (guard)
            guard->finish(made);
    });
}

void FirstStart::setBusy(const QString &sentence)
{
    m_message->show(MessageBar::Kind::Info, sentence);
    m_choices->setEnabled(false);
}

void FirstStart::finish(const Result<void> &result)
{
    m_choices->setEnabled(true);
    if (result)
        Q_EMIT ready();
    else
        m_message->show(MessageBar::Kind::Error, m_shell.wording.text(result.error(), m_shell.look.language()));
}

} // namespace khattama::ui
