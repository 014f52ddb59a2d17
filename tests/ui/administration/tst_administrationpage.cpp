// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/liveoffice.h"

#include "core/storage/backup.h"
#include "ui/administration/administrationpage.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace khattama;
using namespace khattama::test;

class TestAdministrationPage : public QObject
{
    Q_OBJECT

private:
    struct Open {
        LiveOffice office;
        ui::PageContext context;
        ui::AdministrationPage page;
        explicit Open(const QString &login) : context(office.enter(login)), page(context)
        {
            page.resize(1000, 700);
            page.show();
            page.refresh();
            office.settle();
        }
        template <typename T>
        [[nodiscard]] T *find(const QString &name) const
        {
            return page.findChild<T *>(name);
        }
        void press(const QString &name)
        {
            find<QPushButton>(name)->click();
            office.settle();
            office.settle(); // the lists are read again
        }
        [[nodiscard]] ui::MessageBar::Kind told(const QString &panel) const
        {
            return find<QWidget>(panel)->findChild<ui::MessageBar *>()->kind();
        }
        [[nodiscard]] people::StaffMember member(const QString &login)
        {
            return office.inRoom(
                [&](Workplace &place) { return LiveOffice::taken(place.unlocked().staff().member(login)); });
        }
        void choose(const QString &login) { QVERIFY(find<ui::RecordTable>(u"accountsTable"_s)->setCurrentId(login)); }
    };

private Q_SLOTS:
    void anAccountIsOpenedBlockedAndOpenedAgain()
    {
        Open o(u"admin"_s);
        o.find<QLineEdit>(u"accountLoginEdit"_s)->setText(u"chief4"_s);
        o.find<QLineEdit>(u"accountNameEdit"_s)->setText(u"Хван Станислав"_s);
        auto *role = o.find<QComboBox>(u"accountRoleBox"_s);
        role->setCurrentIndex(role->findData(QVariant::fromValue(people::Role::Chief)));
        o.find<QLineEdit>(u"accountPasswordEdit"_s)->setText(u"chief4"_s);
        o.press(u"addAccountButton"_s);
        QCOMPARE(o.member(u"chief4"_s).role, people::Role::Chief);

        o.choose(u"chief4"_s);
        o.press(u"blockAccountButton"_s);
        QVERIFY(o.member(u"chief4"_s).blocked);
        o.choose(u"chief4"_s);
        o.press(u"blockAccountButton"_s);
        QVERIFY(!o.member(u"chief4"_s).blocked);
    }

    void nobodyLocksHimselfOut()
    {
        Open o(u"admin"_s);
        o.choose(u"admin"_s);
        QVERIFY(!o.find<QPushButton>(u"blockAccountButton"_s)->isEnabled());
        QVERIFY(!o.find<QPushButton>(u"setRoleButton"_s)->isEnabled());
    }

    void theIinOfAnAccountIsEnteredForItsKey()
    {
        Open o(u"admin"_s);
        o.choose(u"head"_s);
        auto *const iin = o.find<QLineEdit>(u"accountIinEdit"_s);
        QCOMPARE(iin->text(), QString());
        iin->setText(u"850315300018"_s); // its control digit is 9
        o.press(u"setIinButton"_s);
        QCOMPARE(o.told(u"accounts"_s), ui::MessageBar::Kind::Error);
        iin->setText(u"850315300019"_s);
        o.press(u"setIinButton"_s);
        QCOMPARE(o.told(u"accounts"_s), ui::MessageBar::Kind::Done);
        o.choose(u"maman"_s);
        QCOMPARE(iin->text(), QString());
        o.choose(u"head"_s);
        QCOMPARE(iin->text(), u"850315300019"_s);
    }

    void aLoginThatIsTakenIsRefusedAndWhatWasTypedStays()
    {
        Open o(u"admin"_s);
        o.find<QLineEdit>(u"accountLoginEdit"_s)->setText(u"maman"_s);
        o.find<QLineEdit>(u"accountPasswordEdit"_s)->setText(u"x"_s);
        o.press(u"addAccountButton"_s);
        QCOMPARE(o.told(u"accounts"_s), ui::MessageBar::Kind::Error);
        QCOMPARE(o.find<QLineEdit>(u"accountPasswordEdit"_s)->text(), u"x"_s);
    }

    void aWorkingSaturdayIsSetAndRemoved()
    {
        Open o(u"admin"_s);
        o.find<ui::DateField>(u"exceptionDateField"_s)->setDate(QDate(2026, 12, 19));
        o.find<QComboBox>(u"exceptionKindBox"_s)->setCurrentIndex(1);
        o.find<QLineEdit>(u"exceptionReasonEdit"_s)->setText(u"Үкімет қаулысы"_s);
        o.press(u"setExceptionButton"_s);
        auto *list = o.find<QListWidget>(u"exceptionsList"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith("19.12.2026"_L1));
        list->setCurrentRow(0);
        o.press(u"removeExceptionButton"_s);
        QCOMPARE(list->count(), 0);
    }

    void aDayWithoutReasonIsNotSet()
    {
        Open o(u"admin"_s);
        o.find<ui::DateField>(u"exceptionDateField"_s)->setDate(QDate(2026, 12, 19));
        o.press(u"setExceptionButton"_s);
        QCOMPARE(o.find<QListWidget>(u"exceptionsList"_s)->count(), 0);
    }

    void theNameOfTheDepartmentIsSaved()
    {
        Open o(u"admin"_s);
        o.find<QLineEdit>(u"departmentNameRuEdit"_s)->setText(u"Отдел МСЭ № 1"_s);
        o.press(u"saveDepartmentButton"_s);
        const QString name = o.office.inRoom(
            [](Workplace &place) { return LiveOffice::taken(place.office().department().department()).name.ru; });
        QCOMPARE(name, u"Отдел МСЭ № 1"_s);
    }

    void theTimeStampAuthorityIsSaved()
    {
        Open o(u"admin"_s);
        const auto kept = [&o] {
            return o.office.inRoom([](Workplace &place) {
                return LiveOffice::taken(place.office().department().department()).timeStamps;
            });
        };
        o.find<QLineEdit>(u"departmentTimeStampsEdit"_s)->setText(u"tsp.pki.gov.kz"_s);
        o.press(u"saveDepartmentButton"_s);
        QCOMPARE(kept(), QString()); // no address: it says so at the field
        o.find<QLineEdit>(u"departmentTimeStampsEdit"_s)->setText(u" http://tsp.pki.gov.kz:80 "_s);
        o.press(u"saveDepartmentButton"_s);
        QCOMPARE(kept(), u"http://tsp.pki.gov.kz:80"_s);
        o.find<QLineEdit>(u"departmentTimeStampsEdit"_s)->clear();
        o.press(u"saveDepartmentButton"_s);
        QCOMPARE(kept(), QString());
    }

    void aBackupIsMadeAndHoldsTheDepartment()
    {
        Open o(u"admin"_s);
        const QString target = o.office.folder.filePath(u"backup.db"_s);
        o.office.prompt.saveAs = target;
        o.press(u"backUpButton"_s);
        QCOMPARE(o.told(u"database"_s), ui::MessageBar::Kind::Done);
        QVERIFY(storage::restoreBackup(target, o.office.folder.filePath(u"again.db"_s)).has_value());
        o.press(u"backUpButton"_s); // the file is there now: nothing is overwritten
        QCOMPARE(o.told(u"database"_s), ui::MessageBar::Kind::Error);
    }

    void backupsAreMadeToAPlanAndSeenInTheStatusLine()
    {
        Open o(u"admin"_s);
        QTemporaryDir disk;
        o.office.prompt.folder = disk.path();
        o.press(u"saveBackupPlanButton"_s); // without a folder nothing is saved
        QVERIFY(!o.find<QPushButton>(u"makePlannedBackupButton"_s)->isEnabled());
        o.press(u"chooseBackupFolderButton"_s);
        o.find<QLineEdit>(u"backupTimeEdit"_s)->setText(u"930"_s);
        ui::StatusLine status(o.context); // the workspace has it: it makes what is due
        o.press(u"saveBackupPlanButton"_s);
        QCOMPARE(o.told(u"database"_s), ui::MessageBar::Kind::Done);
        const auto *label = status.findChild<QLabel *>(u"backupLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(u"28.10 15:4"_s), 60000);
        const QStringList files = QDir(disk.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(storage::restoreBackup(disk.filePath(files.first()), o.office.folder.filePath(u"again.db"_s)));

        QVERIFY(QDir().rename(disk.path(), disk.path() + u".unplugged"_s));
        o.office.clock.startAt(o.office.clock.now().addDays(4));
        Q_EMIT o.office.jobs.saved(); // as after any save, and each minute
        QTRY_VERIFY_WITH_TIMEOUT(label->text().startsWith(u"⚠"_s) && label->toolTip().contains(disk.path()), 60000);
        QVERIFY(QDir().rename(disk.path() + u".unplugged"_s, disk.path()));
        o.press(u"noPlanButton"_s);
        QCOMPARE(o.told(u"database"_s), ui::MessageBar::Kind::Done);
        QTRY_VERIFY_WITH_TIMEOUT(label->text().startsWith(u"⚠"_s) && label->toolTip().isEmpty(), 60000); // it is old
    }

    void aPlanForADiskThatIsNotThereIsRefused()
    {
        Open o(u"admin"_s);
        o.find<QLineEdit>(u"backupFolderEdit"_s)->setText(o.office.folder.filePath(u"no/disk"_s));
        o.press(u"saveBackupPlanButton"_s);
        QCOMPARE(o.told(u"database"_s), ui::MessageBar::Kind::Error);
    }

    void theRecoveryKeyIsReplacedByWhoKnowsThePassword()
    {
        Open o(u"admin"_s);
        o.press(u"replaceRecoveryKeyButton"_s);
        const auto within = [&](auto *type, const QString &name) {
            auto *dialog = o.find<QDialog>(u"recoveryKeyDialog"_s);
            return dialog == nullptr ? nullptr : dialog->findChild<std::remove_pointer_t<decltype(type)> *>(name);
        };
        QLineEdit *const edit = nullptr;
        QPushButton *const button = nullptr;
        within(edit, u"ownPasswordEdit"_s)->setText(u"guess"_s);
        within(button, u"proposeKeyButton"_s)->click();
        o.office.settle();
        QVERIFY(within(static_cast<QLabel *>(nullptr), u"recoveryKeyLabel"_s) == nullptr);
        within(edit, u"ownPasswordEdit"_s)->setText(u"admin"_s);
        within(button, u"proposeKeyButton"_s)->click();
        o.office.settle();
        const QString key = within(static_cast<QLabel *>(nullptr), u"recoveryKeyLabel"_s)->text();
        within(button, u"writtenButton"_s)->click();
        within(edit, u"recoveryKeyEdit"_s)->setText(u"AAAAA"_s);
        within(button, u"confirmKeyButton"_s)->click();
        o.office.settle();
        QVERIFY(within(edit, u"recoveryKeyEdit"_s) != nullptr); // asked again
        within(edit, u"recoveryKeyEdit"_s)->setText(key);
        within(button, u"confirmKeyButton"_s)->click();
        o.office.settle();
        QCOMPARE(o.told(u"database"_s), ui::MessageBar::Kind::Done);
        const bool opens = o.office.inRoom(
            [&](Workplace &place) { return place.office().recover(key, u"head"_s, u"жаңа-құпия-сөз"_s).has_value(); });
        QVERIFY(opens);
    }

    void theKeyIsChangedByWhoKnowsThePassword()
    {
        Open o(u"admin"_s);
        QVERIFY(o.find<QLabel>(u"keyStateLabel"_s)->text().size() > 0);
        QVERIFY(o.find<QLabel>(u"withoutKeysLabel"_s)->isHidden());
        const auto change = [&](const QString &password) {
            o.press(u"changeKeyButton"_s);
            QPointer<QDialog> dialog = o.find<QDialog>(u"keyChangeDialog"_s);
            dialog->findChild<QPushButton *>(u"confirmKeyChangeButton"_s)->click();
            QVERIFY(dialog && dialog->isVisible()); // nothing was typed
            QVERIFY(dialog->findChild<QLineEdit *>(u"recoveryKeyEdit"_s) == nullptr);
            dialog->findChild<QLineEdit *>(u"ownPasswordEdit"_s)->setText(password);
            dialog->findChild<QPushButton *>(u"confirmKeyChangeButton"_s)->click();
            o.office.settle();
            o.office.settle();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        change(u"guess"_s);
        QCOMPARE(o.told(u"database"_s), ui::MessageBar::Kind::Error);
        const QString before = o.find<QLabel>(u"keyStateLabel"_s)->text();
        change(u"admin"_s);
        QCOMPARE(o.told(u"database"_s), ui::MessageBar::Kind::Done);
        QVERIFY(o.find<QLabel>(u"keyStateLabel"_s)->text() != before);
        QVERIFY(o.find<QPushButton>(u"goOnChangingKeyButton"_s)->isHidden());
        QCOMPARE(o.office.inRoom([](Workplace &place) { return LiveOffice::taken(place.keyState()).version; }), 2);
        QVERIFY(o.office.inRoom([](Workplace &place) { return LiveOffice::taken(place.verify()).ok(); }));
    }

    void aChangeOfTheKeyThatStoppedGoesOn()
    {
        Open o(u"admin"_s);
        const auto stop = [&] {
            o.office.inRoom([](Workplace &place) {
                return place.rotateKeys(u"admin"_s, {}, [](qint64, qint64 total) { return total == 0; }).has_value();
            });
        };
        stop();
        o.page.refresh();
        o.office.settle();
        QVERIFY(o.find<QPushButton>(u"changeKeyButton"_s)->isHidden());
        o.press(u"goOnChangingKeyButton"_s);
        QCOMPARE(o.told(u"database"_s), ui::MessageBar::Kind::Done);
        QVERIFY(!o.office.inRoom([](Workplace &place) { return LiveOffice::taken(place.keyState()).underWay; }));
        // By itself when somebody logs in who may: the status line of the new workspace looks.
        stop();
        const ui::StatusLine line(o.context);
        o.office.settle();
        o.office.settle();
        QVERIFY(!o.office.inRoom([](Workplace &place) { return LiveOffice::taken(place.keyState()).underWay; }));
    }

    void theDatabaseIsCheckedByWhoMayReadTheAudit()
    {
        Open o(u"auditor"_s);
        QCOMPARE(o.find<QTabWidget>(u"administrationTabs"_s)->count(), 1);
        QVERIFY(o.find<QPushButton>(u"backUpButton"_s) == nullptr);
        o.press(u"verifyButton"_s);
        QCOMPARE(o.told(u"database"_s), ui::MessageBar::Kind::Done);
        QCOMPARE(o.find<QListWidget>(u"problemsList"_s)->count(), 0);
    }
};

QTEST_MAIN(TestAdministrationPage)
#include "tst_administrationpage.moc"
