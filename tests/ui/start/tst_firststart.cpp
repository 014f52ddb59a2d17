// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/liveoffice.h"

#include "core/storage/backup.h"
#include "tests/ui/support/typing.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/start/firststart.h"
#include "ui/widgets/field.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace khattama;
using namespace khattama::test;

/// The first start, to the first login of the head.
class TestFirstStart : public QObject
{
    Q_OBJECT

private:
    /// A window where there is no department yet.
    struct Fresh {
        LiveOffice office; ///< of another department; only its thread and law are used
        gui::OfficeDoor door{office.room, office.clock, office.folder.filePath(u"new/khattama.db"_s)};
        ui::Look look{*qApp, office.settings};
        ui::MainWindow window{{door, office.jobs, office.prompt, look, office.settings, office.clock, office.wording,
                               office.law.lists, office.law.requiredDocuments, office.speller}};
        Fresh()
        {
            look.setLanguage(Language::Kazakh);
            window.begin();
            window.show();
        }
        template <typename T>
        [[nodiscard]] T *find(const QString &name) const
        {
            return window.findChild<T *>(name);
        }
        void press(const QString &name) const { find<QPushButton>(name)->click(); }
        void type(const QString &name, const QString &text) const
        {
            find<QLineEdit>(name)->setFocus();
            typeText(find<QLineEdit>(name), text);
        }
        void logIn(const QString &login, const QString &password) const
        {
            find<QLineEdit>(u"loginEdit"_s)->setText(login);
            find<QLineEdit>(u"passwordEdit"_s)->setText(password);
            press(u"enterButton"_s);
        }
        void fillFounding() const
        {
            type(u"regionField"_s, u"71"_s);
            QTest::keyClick(find<QLineEdit>(u"regionField"_s), Qt::Key_Tab);
            type(u"numberEdit"_s, u"3"_s);
            for (const QString &account : {u"administrator"_s, u"head"_s}) {
                type(account + u"Name"_s, u"Сәрсенова Айгүл Қанатқызы"_s);
                type(account + u"Password"_s, u"құпия-сөз-2026"_s);
                type(account + u"Again"_s, u"құпия-сөз-2026"_s);
            }
        }
    };

private Q_SLOTS:
    void aDepartmentIsFoundedAndItsRecoveryKeyAskedBack()
    {
        Fresh f;
        f.press(u"foundButton"_s);
        f.fillFounding();
        QCOMPARE(f.find<QLineEdit>(u"nameKkEdit"_s)->text(), u"Астана қаласы бойынша департамент, № 3 МӘС бөлімі"_s);
        QCOMPARE(f.find<QLineEdit>(u"nameRuEdit"_s)->text(), u"Департамент по городу Астане, отдел МСЭ № 3"_s);
        f.press(u"foundDepartmentButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>(u"recoveryKeyLabel"_s) != nullptr, 60000);
        const QString key = f.find<QLabel>(u"recoveryKeyLabel"_s)->text();
        QVERIFY2(!f.door.founded(), "nobody may work in it before the key was typed in");

        f.press(u"writtenButton"_s);
        QVERIFY(f.find<QLabel>(u"recoveryKeyLabel"_s)->isHidden());
        f.type(u"recoveryKeyEdit"_s, u"AAAAA"_s);
        f.press(u"confirmKeyButton"_s);
        QVERIFY(!f.door.founded());
        f.find<QLineEdit>(u"recoveryKeyEdit"_s)->setText(key.toLower());
        f.press(u"confirmKeyButton"_s);
        QTRY_VERIFY(f.find<QLineEdit>(u"loginEdit"_s) != nullptr);
        QVERIFY(f.door.founded());

        f.logIn(u"head"_s, u"құпия-сөз-2026"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.window.workspace() != nullptr, 60000);
    }

    void whatIsMissingIsToldAtItsField()
    {
        Fresh f;
        f.press(u"foundButton"_s);
        f.fillFounding();
        f.find<QLineEdit>(u"headAgain"_s)->setText(u"басқа"_s);
        f.find<QLineEdit>(u"numberEdit"_s)->clear();
        f.press(u"foundDepartmentButton"_s);
        int errors = 0;
        for (const ui::Field *field : f.window.findChildren<ui::Field *>())
            errors += field->hasError() ? 1 : 0;
        QCOMPARE(errors, 2);
        QCOMPARE(f.find<QLineEdit>(u"headName"_s)->text(), u"Сәрсенова Айгүл Қанатқызы"_s); // nothing typed is lost
        QVERIFY(!QFile::exists(f.door.database()));
    }

    void aBackupIsRestoredBesideNothing()
    {
        Fresh f;
        const QString backup = f.office.folder.filePath(u"backup.db"_s);
        (void)f.office.enter(u"admin"_s);
        f.office.inRoom(
            [&](Workplace &place) { (void)LiveOffice::taken(storage::backUp(place.office().database(), backup)); });
        f.office.prompt.files = {backup};
        f.press(u"restoreButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLineEdit>(u"loginEdit"_s) != nullptr, 60000);
        f.logIn(u"maman"_s, u"maman"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.window.workspace() != nullptr, 60000);
    }

    /// Restore of yesterday beside today, without damage to either.
    void yesterdayIsRestoredBesideToday()
    {
        Fresh f;
        const QString backup = f.office.folder.filePath(u"khattama-2026-10-27-180000.db"_s);
        (void)f.office.enter(u"admin"_s);
        f.office.inRoom(
            [&](Workplace &place) { (void)LiveOffice::taken(storage::backUp(place.office().database(), backup)); });
        f.office.prompt.files = {backup};
        f.press(u"restoreButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLineEdit>(u"loginEdit"_s) != nullptr, 60000);
        const QString today = f.door.database();
        f.office.settle();
        const QByteArray before = LiveOffice::taken(exchange::readInputFile(today));

        f.press(u"restoreBackupButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.door.database() != today, 60000);
        QCOMPARE(QFileInfo(f.door.database()).dir(), QFileInfo(today).dir());
        QCOMPARE(QFileInfo(f.door.database()).fileName(), u"khattama-2026-10-27-180000-restored.db"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLineEdit>(u"loginEdit"_s) != nullptr, 60000);
        QVERIFY(f.find<QLabel>(u"databaseFileLabel"_s)->text().contains(u"khattama-2026-10-27-180000-restored.db"_s));
        f.logIn(u"maman"_s, u"maman"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.window.workspace() != nullptr, 60000);
        QCOMPARE(LiveOffice::taken(exchange::readInputFile(today)), before);
    }

    void whoGivesTheRestoreUpComesBackToTheLogin()
    {
        Fresh f;
        f.door.setDatabase(f.office.door.database());
        f.window.begin();
        f.press(u"restoreBackupButton"_s); // no file is chosen
        QVERIFY(f.find<QWidget>(u"firstStart"_s) != nullptr);
        QTRY_VERIFY(f.find<QLineEdit>(u"loginEdit"_s) == nullptr);
        f.press(u"backToLoginButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLineEdit>(u"loginEdit"_s) != nullptr, 60000);
    }

    void anExistingDatabaseIsJoinedAndWhatIsNoneIsRefused()
    {
        Fresh f;
        const QString text = f.office.folder.filePath(u"letter.txt"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dear colleagues") > 0);
        file.close();
        f.office.prompt.files = {text};
        f.press(u"joinButton"_s);
        f.office.settle();
        QVERIFY(f.window.findChild<ui::FirstStart *>() != nullptr);
        QVERIFY(QFile::exists(text));

        f.office.prompt.files = {f.office.door.database()};
        f.press(u"joinButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLineEdit>(u"loginEdit"_s) != nullptr, 60000);
        QCOMPARE(f.door.database(), f.office.door.database());
    }

    void aLostPasswordIsReplacedWithTheRecoveryKey()
    {
        Fresh f;
        f.press(u"foundButton"_s);
        f.fillFounding();
        f.press(u"foundDepartmentButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>(u"recoveryKeyLabel"_s) != nullptr, 60000);
        const QString key = f.find<QLabel>(u"recoveryKeyLabel"_s)->text();
        f.press(u"writtenButton"_s);
        f.find<QLineEdit>(u"recoveryKeyEdit"_s)->setText(key);
        f.press(u"confirmKeyButton"_s);
        QTRY_VERIFY(f.find<QLineEdit>(u"loginEdit"_s) != nullptr);
        f.press(u"recoveryButton"_s);
        auto *page = f.find<QWidget>(u"recoveryPage"_s);
        page->findChild<QLineEdit *>(u"recoveryKeyEdit"_s)->setText(key);
        page->findChild<QLineEdit *>(u"recoveredLoginEdit"_s)->setText(u"head"_s);
        page->findChild<QLineEdit *>(u"newPasswordEdit"_s)->setText(u"жаңа-құпия-сөз"_s);
        page->findChild<QLineEdit *>(u"newPasswordAgainEdit"_s)->setText(u"жаңа-құпия-сөз"_s);
        f.press(u"recoverButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(f.window.workspace() != nullptr, 60000);
        QCOMPARE(f.window.workspace()->context().user.login, u"head"_s);
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
