// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/liveoffice.h"

#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace khattama;
using namespace khattama::test;

/// The frame: login, the sections of each role, lock, language.
class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    struct Window {
        LiveOffice office;
        ui::Look look{*qApp, office.settings};
        ui::MainWindow window{{office.door, office.jobs, office.prompt, look, office.settings, office.clock,
                               office.wording, office.law.lists, office.law.requiredDocuments, office.speller}};
        Window()
        {
            look.setLanguage(Language::Kazakh);
            window.begin();
            window.show();
        }
        void logIn(const QString &login, const QString &password)
        {
            window.findChild<QLineEdit *>(u"loginEdit"_s)->setText(login);
            window.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(password);
            window.findChild<QPushButton *>(u"enterButton"_s)->click();
        }
        void logIn(const QString &login)
        {
            logIn(login, login);
            QTRY_VERIFY(window.workspace() != nullptr);
        }
        [[nodiscard]] QStringList sections() const
        {
            QStringList ids;
            for (const ui::Section &section : window.workspace()->sections())
                ids.append(section.id);
            return ids;
        }
    };

private Q_SLOTS:
    void eachRoleHasItsSections_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("sections");
        const QStringList all{u"today"_s,     u"receiving"_s, u"inbox"_s,    u"cases"_s,         u"review"_s,
                              u"decisions"_s, u"protocol"_s,  u"journals"_s, u"administration"_s};
        QStringList specialist = all;
        specialist.removeAll(u"decisions"_s);
        specialist.removeAll(u"administration"_s);
        QStringList chief = all;
        chief.removeAll(u"administration"_s);
        QTest::newRow("specialist") << u"maman"_s << specialist;
        QTest::newRow("chief specialist") << u"chief1"_s << chief;
        QTest::newRow("head") << u"head"_s << all;
        QTest::newRow("administrator sees no case") << u"admin"_s << QStringList{u"administration"_s};
        QTest::newRow("auditor") << u"auditor"_s
                                 << QStringList{u"today"_s, u"cases"_s, u"protocol"_s, u"journals"_s, u"administration"_s};
    }
    void eachRoleHasItsSections()
    {
        QFETCH(QString, login);
        QFETCH(QStringList, sections);
        Window w;
        w.logIn(login);
        QCOMPARE(w.sections(), sections);
    }

    void aWrongPasswordIsToldAndTheLoginStays()
    {
        Window w;
        w.logIn(u"maman"_s, u"wrong"_s);
        auto *error = w.window.findChild<QLabel *>(u"loginError"_s);
        QTRY_VERIFY(!error->text().isEmpty());
        QVERIFY(!error->isHidden());
        QCOMPARE(w.window.findChild<QLineEdit *>(u"loginEdit"_s)->text(), u"maman"_s);
    }

    void aLockShowsNothingPersonalAndComesBackToTheSamePlace()
    {
        Window w;
        w.logIn(u"head"_s);
        w.window.workspace()->goTo({u"journals"_s});
        w.window.lock();
        QVERIFY(w.window.workspace() == nullptr);
        QCOMPARE(w.window.findChildren<QLabel *>(u"userLabel"_s).size(), 0);
        QTRY_VERIFY(w.office.room.services() == nullptr);
        w.logIn(u"head"_s);
        QCOMPARE(w.window.workspace()->currentSection(), u"journals"_s);
    }

    void theLanguageChangesWithoutARestart()
    {
        Window w;
        w.logIn(u"head"_s);
        auto *navigation = w.window.findChild<QListWidget *>(u"navigation"_s);
        QCOMPARE(navigation->item(0)->text().left(5), u"Бүгін"_s);
        w.look.setLanguage(Language::Russian);
        navigation = w.window.workspace()->findChild<QListWidget *>(u"navigation"_s);
        QCOMPARE(navigation->item(0)->text().left(7), u"Сегодня"_s);
        QCOMPARE(w.window.menuBar()->actions().first()->text().remove(u'&'), u"Программа"_s);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
