// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellmenu.h"

#include "ui/look/icons.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/look.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr qsizetype kNumberedSections = 10; ///< Ctrl+1 … Ctrl+9, Ctrl+0

/// Every action of a menu and the menus below it that can be triggered now.
void collect(const QMenu *menu, QList<QAction *> &actions)
{
    for (QAction *action : menu->actions()) {
        if (action->menu() != nullptr)
            collect(action->menu(), actions);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            actions.append(action);
    }
}

QString plain(const QString &text)
{
    return QString(text).remove(u'&');
}

} // namespace

ShellMenu::ShellMenu(QMainWindow &window, Look &look) : QObject(&window), m_window(window), m_look(look) {}

void ShellMenu::make(Workspace *workspace)
{
    m_workspace = workspace;
    m_window.menuBar()->clear();
    m_page = nullptr;
    if (m_help)
        m_help->close(); // it speaks the language of before
    makeProgram();
    if (workspace != nullptr) {
        makeGo();
        m_page = m_window.menuBar()->addMenu(tr("&Actions"));
        m_page->setObjectName(u"pageMenu"_s);
        connect(workspace, &Workspace::pageChanged, this, &ShellMenu::fillPageMenu);
        connect(m_page, &QMenu::aboutToShow, this, &ShellMenu::fillPageMenu);
    }
    makeView();
    makeHelp();
    makeCorner();
}

/// To the right of the menus: what one looks for most, and the other language.
void ShellMenu::makeCorner()
{
    QMenuBar *bar = m_window.menuBar();
    if (QWidget *old = bar->cornerWidget()) {
        old->hide();
        old->deleteLater(); // its button may be the one that was pressed
    }
    auto *corner = new QWidget(bar);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 4, 0);
    const auto button = [&](const QString &name, const QString &text, const QString &spoken) {
        auto *tool = new QToolButton(corner);
        tool->setObjectName(name);
        tool->setText(text);
        tool->setToolTip(spoken);
        tool->setAccessibleName(spoken);
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::NoFocus); // menus are reached by Alt, these by their shortcuts
        row->addWidget(tool);
        return tool;
    };
    if (m_workspace) {
        QToolButton *search =
            button(u"searchButton"_s, tr("Search: name, IIN, No. (Ctrl+K)"), tr("Search and commands"));
        search->setIcon(icon(u"search"_s, m_window.palette()));
        search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(search, &QToolButton::clicked, this, &ShellMenu::paletteAsked);
    }
    const bool kazakh = m_look.language() == Language::Kazakh;
    connect(button(u"languageButton"_s, kazakh ? u"RU"_s : u"KZ"_s, kazakh ? u"Русский"_s : u"Қазақша"_s),
            &QToolButton::clicked, this,
            [this, other = kazakh ? Language::Russian : Language::Kazakh] { m_look.setLanguage(other); });
    bar->setCornerWidget(corner);
    corner->show();
}

void ShellMenu::makeProgram()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Program"));
    if (m_workspace) {
        QAction *lock = menu->addAction(tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &ShellMenu::lockAsked);
        lock->setObjectName(u"lockAction"_s);
        menu->addAction(tr("Change &password …"), this, &ShellMenu::passwordChangeAsked);
        menu->addSeparator();
    }
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &m_window, &QWidget::close);
}

void ShellMenu::makeGo()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Go"));
    QAction *palette = menu->addAction(tr("&Search and commands …"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                                       &ShellMenu::paletteAsked);
    palette->setObjectName(u"paletteAction"_s);
    menu->addAction(tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), m_workspace.data(), &Workspace::goBack);
    menu->addSeparator();
    const QList<Section> &sections = m_workspace->sections();
    for (qsizetype n = 0; n < sections.size(); ++n) {
        QAction *action = menu->addAction(sections[n].title, m_workspace.data(),
                                          [this, id = sections[n].id] { m_workspace->goTo({id}); });
        action->setObjectName(u"goAction_"_s + sections[n].id);
        if (n < kNumberedSections)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (n + 1) % kNumberedSections)));
    }
}

void ShellMenu::makeView()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    if (m_workspace) {
        menu->addAction(tr("&Refresh"), QKeySequence(Qt::Key_F5), m_workspace.data(), &Workspace::refresh);
        menu->addAction(tr("&Find on this page"), QKeySequence(Qt::CTRL | Qt::Key_F), m_workspace.data(), [this] {
            if (Page *const page = m_workspace->currentPage())
                page->find();
        });
        menu->addSeparator();
    }
    auto *languages = new QActionGroup(menu);
    for (const auto &[language, name] :
         {std::pair(Language::Kazakh, u"Қазақша"_s), {Language::Russian, u"Русский"_s}}) {
        QAction *action = menu->addAction(name, &m_look, [this, language] { m_look.setLanguage(language); });
        action->setObjectName(u"languageAction_"_s + languageCode(language));
        action->setCheckable(true);
        action->setChecked(m_look.language() == language);
        if (m_look.language() != language)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
        languages->addAction(action);
    }
    menu->addSeparator();
    auto *palettes = new QActionGroup(menu);
    for (const auto &[kind, name] : {std::pair(PaletteKind::Light, tr("Light")),
                                     {PaletteKind::Dark, tr("Dark")},
                                     {PaletteKind::HighContrast, tr("High contrast")}}) {
        QAction *action = menu->addAction(name, &m_look, [this, kind] { m_look.setPalette(kind); });
        action->setObjectName(u"paletteAction_"_s + paletteCode(kind));
        action->setCheckable(true);
        action->setChecked(m_look.paletteKind() == kind);
        palettes->addAction(action);
    }
}

void ShellMenu::makeHelp()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    // A field that says why it is asked for takes the key before.
    QAction *help = menu->addAction(tr("&Help on this page"), QKeySequence(Qt::Key_F1), this, &ShellMenu::showHelp);
    help->setObjectName(u"helpAction"_s);
    menu->addAction(tr("&Keyboard shortcuts"), this, &ShellMenu::showShortcuts);
    menu->addAction(tr("&About Khattama"), this, &ShellMenu::showAbout);
}

void ShellMenu::fillPageMenu()
{
    if (m_page == nullptr || !m_workspace)
        return;
    m_page->clear();
    if (const Page *const page = m_workspace->currentPage())
        m_page->addActions(page->pageActions());
    if (m_page->isEmpty()) // the menu itself stays open to the keyboard: what can be done changes while one works
        m_page->addAction(tr("Nothing can be done here now"))->setEnabled(false);
}

QList<PaletteEntry> ShellMenu::commands()
{
    fillPageMenu();
    QList<QAction *> actions;
    if (m_page != nullptr)
        collect(m_page, actions);
    for (const QAction *top : m_window.menuBar()->actions()) {
        if (top->menu() != nullptr && top->menu() != m_page)
            collect(top->menu(), actions);
    }
    QList<PaletteEntry> entries;
    for (QAction *action : std::as_const(actions)) {
        entries.append(
            {plain(action->text()), action->shortcut().toString(QKeySequence::NativeText), [guard = QPointer(action)] {
                 if (guard)
                     guard->trigger();
             }});
    }
    return entries;
}

void ShellMenu::showHelp()
{
    if (!m_help) {
        m_help = new HelpDialog(&m_window);
        m_help->show();
    }
    m_help->showTopic(m_workspace ? m_workspace->currentSection() : u"start"_s, m_look.language());
    m_help->raise();
    m_help->activateWindow();
}

void ShellMenu::showShortcuts()
{
    QStringList lines;
    for (const PaletteEntry &entry : commands()) {
        if (!entry.hint.isEmpty())
            lines.append(entry.hint + u"  –  "_s + entry.text);
    }
    lines.append({tr("Enter – next field, Shift+Enter – previous field"),
                  tr("Ctrl+Enter – the main action of the page"), tr("Esc – back, nothing is lost"),
                  tr("F1 – why a field is asked for, elsewhere help on the page")});
    QMessageBox::information(&m_window, tr("Keyboard shortcuts"), lines.join(u'\n'));
}

void ShellMenu::showAbout()
{
    QMessageBox::about(&m_window, tr("About Khattama"),
                       tr("Khattama %1: the workplace program of departments of medico-social expertise.\n"
                          "Free software under the GNU General Public License, version 3 or later.")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace khattama::ui
