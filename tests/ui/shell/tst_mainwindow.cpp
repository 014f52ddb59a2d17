// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/officewindow.h"

#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace khattama;
using namespace khattama::test;

/// The frame: login, the sections of each role, lock, language.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleHasItsSections_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("sections");
        const QStringList all{u"today"_s,  u"receiving"_s, u"inbox"_s,          u"cases"_s,
                              u"review"_s, u"decisions"_s, u"protocol"_s,       u"journals"_s,
                              u"outbox"_s, u"outages"_s,   u"administration"_s, u"audit"_s};
        QStringList specialist = all;
        specialist.removeAll(u"decisions"_s);
        specialist.removeAll(u"administration"_s);
        specialist.removeAll(u"audit"_s);
        QStringList chief = all;
        chief.removeAll(u"administration"_s);
        chief.removeAll(u"audit"_s);
        QTest::newRow("specialist") << u"maman"_s << specialist;
        QTest::newRow("chief specialist") << u"chief1"_s << chief;
        QTest::newRow("head") << u"head"_s << all;
        QTest::newRow("administrator sees no case") << u"admin"_s << QStringList{u"administration"_s, u"audit"_s};
        QTest::newRow("auditor") << u"auditor"_s
                                 << QStringList{u"today"_s,  u"cases"_s,   u"protocol"_s,       u"journals"_s,
                                                u"outbox"_s, u"outages"_s, u"administration"_s, u"audit"_s};
    }
    void eachRoleHasItsSections()
    {
        QFETCH(QString, login);
        QFETCH(QStringList, sections);
        OfficeWindow w;
        w.logIn(login);
        QCOMPARE(w.sections(), sections);
    }

    void aWrongPasswordIsToldAndTheLoginStays()
    {
        OfficeWindow w;
        w.typeLogin(u"maman"_s, u"wrong"_s);
        QTRY_VERIFY(!w.text(u"loginError"_s).isEmpty());
        QCOMPARE(w.text(u"loginEdit"_s), u"maman"_s);
    }

    void aLockShowsNothingPersonalAndComesBackToTheSamePlace()
    {
        OfficeWindow w;
        w.logIn(u"head"_s);
        w.goTo(u"journals"_s);
        w.lock();
        QCOMPARE(w.window.findChildren<QLabel *>(u"userLabel"_s).size(), 0);
        QTRY_VERIFY(w.office.room.services() == nullptr);
        w.logIn(u"head"_s);
        QCOMPARE(w.window.workspace()->currentSection(), u"journals"_s);
    }

    void whatWasOpenInOneDepartmentIsNotLookedForInAnother()
    {
        OfficeWindow w;
        w.logIn(u"head"_s);
        w.goTo(u"journals"_s);
        w.lock();
        QTRY_VERIFY(w.office.room.services() == nullptr);
        const QString other = w.office.folder.filePath(u"other.db"_s);
        QVERIFY(QFile::copy(w.office.door.database(), other));
        w.office.door.setDatabase(other);
        w.logIn(u"head"_s);
        QCOMPARE(w.window.workspace()->currentSection(), u"today"_s);
    }

    void theStatusLineTellsTheLastBackup()
    {
        OfficeWindow w;
        w.logIn(u"admin"_s);
        const QString none = w.text(u"backupLabel"_s);
        w.office.prompt.saveAs = w.office.folder.filePath(u"backup.db"_s);
        w.window.findChild<QAbstractButton *>(u"backUpButton"_s)->click();
        QTRY_VERIFY(w.text(u"backupLabel"_s) != none);
        QVERIFY2(w.text(u"backupLabel"_s).contains(u"28.10 15:45"_s), qPrintable(w.text(u"backupLabel"_s)));
    }

    void f1TellsWhatThePageIsFor()
    {
        OfficeWindow w;
        w.logIn(u"head"_s);
        w.goTo(u"journals"_s);
        w.press(Qt::Key_F1);
        const QPointer<QTextBrowser> help = w.window.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(help && help->isVisible());
        QVERIFY(help->toPlainText().startsWith(u"Журналдар"_s));
        w.lock();
        QTRY_VERIFY(!help);
    }

    void everySectionHasItsHelpInBothLanguages()
    {
        OfficeWindow w;
        w.logIn(u"head"_s);
        for (const QString &topic : w.sections() + QStringList{u"start"_s}) {
            for (const Language language : {Language::Kazakh, Language::Russian}) {
                const auto text = DataFiles().read(u"help/%1/%2.md"_s.arg(languageCode(language), topic));
                QVERIFY2(text && text->startsWith("# "), qPrintable(topic));
            }
        }
    }

    void whatCanBeDoneIsFoundInThePalette()
    {
        OfficeWindow w;
        w.logIn(u"head"_s);
        w.goTo(u"protocol"_s);
        QMenu *const actions = w.window.findChild<QMenu *>(u"pageMenu"_s);
        QVERIFY(actions->menuAction()->isEnabled());
        QVERIFY(!actions->actions().isEmpty());
        QVERIFY(w.sees(u"searchButton"_s));
    }

    void thePaletteChangesWhileEverySectionIsOpen()
    {
        OfficeWindow w;
        w.logIn(u"head"_s);
        for (const QString &section : w.sections())
            w.goTo(section);
        for (const ui::PaletteKind kind :
             {ui::PaletteKind::Dark, ui::PaletteKind::HighContrast, ui::PaletteKind::Light}) {
            w.look.setPalette(kind);
            w.settle();
            for (const QString &section : w.sections())
                w.goTo(section);
        }
        QCOMPARE(w.window.workspace()->currentSection(), w.sections().last());
    }

    void theIconsFollowThePalette()
    {
        OfficeWindow w;
        w.logIn(u"head"_s);
        w.goTo(u"journals"_s);
        const auto search = [&] {
            return w.find<QToolButton>(u"searchButton"_s)->icon().pixmap(QSize(16, 16)).toImage();
        };
        const QImage light = search();
        w.look.setPalette(ui::PaletteKind::Dark);
        QCOMPARE(w.window.workspace()->currentSection(), u"journals"_s);
        QVERIFY(search() != light);
    }

    void theLanguageChangesWithoutARestart()
    {
        OfficeWindow w;
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
