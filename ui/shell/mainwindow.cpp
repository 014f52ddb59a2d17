// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/expertise/blindview.h"
#include "ui/look/icons.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/jobs.h"
#include "ui/shell/look.h"
#include "ui/shell/shellmenu.h"
#include "ui/shell/workspace.h"
#include "ui/start/firststart.h"
#include "ui/start/loginpage.h"
#include "ui/start/passworddialog.h"
#include "ui/start/recoverypage.h"
#include "ui/start/reentrydialog.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPalette>
#include <QSettings>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

namespace {

constexpr auto kIdle = 10min;
constexpr int kFoundCases = 12;
const QString kGeometry = u"geometry"_s;
const QString kStanding = u"standing"_s;
const QString kStandingIn = u"database"_s; ///< whose pages they are: another department knows nothing of their cases

/// Settings of one user beside those of the workplace; a login may hold what no file name may.
std::unique_ptr<QSettings> settingsOf(const QString &login, const QSettings &workplace)
{
    const QString name = u"user-"_s + QString::fromLatin1(login.toUtf8().toHex()) + u".ini"_s;
    return std::make_unique<QSettings>(QFileInfo(workplace.fileName()).path() + u'/' + name, QSettings::IniFormat);
}

Result<QList<expertise::CaseSummary>> casesFor(const Services &services, const QString &text)
{
    expertise::CaseQuery query;
    query.text = text;
    query.limit = kFoundCases;
    KHATTAMA_TRY(QList<expertise::CaseSummary> found, services.cases.list(query));
    found.removeIf([&](const expertise::CaseSummary &summary) {
        return expertise::isBlindFor(summary.form, summary.state, services.user); // a name would tell who it is
    });
    return found;
}

} // namespace

MainWindow::MainWindow(const Shell &shell)
    : m_shell(shell), m_idle(kIdle), m_rehearsal(new QLabel(this)), m_layout(new QVBoxLayout)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(u"khattama"_s, palette()));
    setMinimumSize(960, 600);
    auto *frame = new QWidget(this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_rehearsal->setAlignment(Qt::AlignCenter);
    m_rehearsal->setObjectName(u"rehearsalBand"_s);
    m_rehearsal->setAutoFillBackground(true);
    m_rehearsal->setBackgroundRole(QPalette::ToolTipBase);
    m_rehearsal->setForegroundRole(QPalette::ToolTipText);
    m_layout->addWidget(m_rehearsal);
    frame->setLayout(m_layout);
    setCentralWidget(frame);
    if (!restoreGeometry(m_shell.settings.value(kGeometry).toByteArray()))
        resize(1280, 720);

    m_menu = std::make_unique<ShellMenu>(*this, m_shell.look);
    connect(m_menu.get(), &ShellMenu::lockAsked, this, &MainWindow::lock);
    connect(m_menu.get(), &ShellMenu::paletteAsked, this, &MainWindow::showPalette);
    connect(m_menu.get(), &ShellMenu::passwordChangeAsked, this,
            [this] { PasswordDialog(m_shell, m_entrance->user.login, this).exec(); });
    connect(&m_shell.look, &Look::languageChanged, this, &MainWindow::remake);
    connect(&m_shell.look, &Look::paletteChanged, this, &MainWindow::remake); // icons are drawn in its colours
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(&m_shell.jobs, &Jobs::saveFailed, this, [this](const Error &error) {
        if (error.code == u"storage.keys_changed")
            askToReenter();
    });
}

MainWindow::~MainWindow()
{
    delete m_content; // before the settings of the user, which its pages write to
}

void MainWindow::begin()
{
    if (m_shell.door.founded())
        showLogin(false);
    else
        showFirstStart();
}

void MainWindow::beginWithSample()
{
    auto *page = new FirstStart(m_shell, this);
    connect(page, &FirstStart::ready, this, [this] { showLogin(false); });
    setContent(page);
    page->makeSample();
}

void MainWindow::setContent(QWidget *content)
{
    if (m_content != nullptr) {
        m_layout->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_layout->addWidget(content, 1);
    m_workspace = qobject_cast<Workspace *>(content);
    m_menu->make(m_workspace);
    m_idle.setActive(m_workspace != nullptr);
    m_rehearsal->setVisible(m_entrance && m_entrance->department.rehearsal);
    m_rehearsal->setText(tr("REHEARSAL: no real persons, nothing here is valid"));
}

void MainWindow::showFirstStart()
{
    auto *page = new FirstStart(m_shell, this);
    connect(page, &FirstStart::ready, this, [this] { showLogin(false); });
    setWindowTitle(u"Khattama"_s);
    setContent(page);
}

void MainWindow::showLogin(bool locked)
{
    auto *page = new LoginPage(m_shell, locked ? m_lockedFor : QString(), this);
    connect(page, &LoginPage::entered, this, &MainWindow::showWorkspace);
    connect(page, &LoginPage::otherDepartmentAsked, this, &MainWindow::showFirstStart);
    connect(page, &LoginPage::restoreAsked, this, [this] {
        showFirstStart();
        qobject_cast<FirstStart *>(m_content)->restore();
    });
    connect(page, &LoginPage::recoveryAsked, this, &MainWindow::showRecovery);
    setWindowTitle(u"Khattama"_s);
    setContent(page);
    page->setFocus();
}

void MainWindow::showRecovery(const QString &login)
{
    auto *page = new RecoveryPage(m_shell, login, this);
    connect(page, &RecoveryPage::entered, this, &MainWindow::showWorkspace);
    connect(page, &RecoveryPage::givenUp, this, [this] { showLogin(!m_lockedFor.isEmpty()); });
    setContent(page);
    page->setFocus();
}

void MainWindow::showWorkspace(const Entrance &entrance)
{
    m_entrance = entrance;
    m_lockedFor.clear();
    m_userSettings = settingsOf(entrance.user.login, m_shell.settings);
    remake();
}

void MainWindow::showTitle()
{
    const QString department = m_entrance->department.name.in(m_shell.look.language());
    const QList<Section> &sections = m_workspace->sections();
    const auto current = std::find_if(sections.begin(), sections.end(), [this](const Section &section) {
        return section.id == m_workspace->currentSection();
    });
    const QString title = u"Khattama – "_s + department;
    setWindowTitle(current == sections.end() ? title : QString(current->title + u" – "_s + title));
}

void MainWindow::remake()
{
    if (!m_entrance) {
        if (qobject_cast<LoginPage *>(m_content) != nullptr)
            showLogin(!m_lockedFor.isEmpty());
        else if (const auto *first = qobject_cast<FirstStart *>(m_content); first != nullptr && first->isUntouched())
            showFirstStart(); // else what is typed there, or the recovery key, would be gone
        m_menu->make(nullptr);
        return;
    }
    leave();
    auto *workspace = new Workspace({m_shell.jobs, m_shell.prompt, *m_userSettings, m_shell.clock, m_shell.wording,
                                     m_shell.lists, m_shell.requiredDocuments, m_entrance->intakeRules,
                                     m_entrance->deadlines, m_entrance->termsByAge, m_entrance->department,
                                     m_entrance->user, m_shell.look.language(), m_shell.speller},
                                    this);
    connect(workspace, &Workspace::pageChanged, this, &MainWindow::showTitle);
    // A program that is killed has no time for it: the place is kept whenever it changes or something was saved in it.
    connect(workspace, &Workspace::pageChanged, this, &MainWindow::keepStanding);
    connect(&m_shell.jobs, &Jobs::saved, workspace, [this] { keepStanding(); });
    const QJsonObject standing = QJsonDocument::fromJson(m_userSettings->value(kStanding).toByteArray()).object();
    setContent(workspace);
    workspace->restore(standing.value(kStandingIn) == m_shell.door.database() ? standing : QJsonObject());
}

void MainWindow::keepStanding()
{
    QJsonObject pages = m_workspace->standing();
    pages.insert(kStandingIn, m_shell.door.database());
    const QByteArray standing = QJsonDocument(pages).toJson(QJsonDocument::Compact);
    if (m_userSettings->value(kStanding).toByteArray() == standing)
        return;
    m_userSettings->setValue(kStanding, standing);
    m_userSettings->sync();
}

void MainWindow::leave()
{
    if (m_workspace == nullptr)
        return;
    m_workspace->keepTyping();
    keepStanding();
    delete m_workspace; // now: its pages may give no more jobs
    m_workspace = nullptr;
    m_content = nullptr;
}

void MainWindow::clearClipboard()
{
    QClipboard *const clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection); // what is marked can be pasted on X11
}

void MainWindow::lock()
{
    if (m_workspace == nullptr)
        return;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(window))
            dialog->reject(); // it may show names
    }
    leave();
    clearClipboard();
    m_lockedFor = m_entrance->user.login;
    m_entrance.reset();
    m_shell.door.leave([](const Result<void> &) {});
    showLogin(true);
}

/// Another program has changed the department's key: the pages stay, with what is typed in them.
void MainWindow::askToReenter()
{
    if (m_workspace == nullptr || m_reentry != nullptr)
        return;
    m_reentry = new ReentryDialog(m_shell, m_entrance->user.login, this);
    connect(m_reentry, &QDialog::rejected, this, &MainWindow::lock);
    m_reentry->open();
}

void MainWindow::showPalette()
{
    if (m_workspace == nullptr)
        return;
    const auto search = [this](const QString &text, const CommandPalette::Found &found) {
        m_shell.jobs.read(
            m_workspace, [text](Services &services) { return casesFor(services, text); },
            [this, text, found](const Result<QList<expertise::CaseSummary>> &cases) {
                QList<PaletteEntry> entries;
                for (const expertise::CaseSummary &summary : cases.value_or(QList<expertise::CaseSummary>())) {
                    const QString number = summary.registration ? summary.registration->toString() : QString();
                    entries.append({summary.fullName, number, [this, id = summary.id] {
                                        m_workspace->goTo({u"cases"_s, id.toString()});
                                    }});
                }
                found(text, entries);
            });
    };
    CommandPalette(m_menu->commands(), search, this).exec();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_shell.settings.setValue(kGeometry, saveGeometry());
    leave();
    clearClipboard();
    event->accept();
}

} // namespace khattama::ui
