// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/realdisplay/realscreen.h"
#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/officework.h"

#include <QJsonDocument>
#include <QProcess>

using namespace khattama;
using namespace khattama::test;

/// The program itself on a real display, driven by keys alone; what it stored is read from its database.
class TestRealDisplay : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RealScreen> m_screen;

    /// A department whose database the program under test works on; the office of this process has closed it.
    struct Department {
        LiveOffice office;
        QString at = u"2026-10-28T15:45:00+05:00"_s;
        Department()
        {
            office.settings.setValue(u"language"_s, u"kk"_s);
            office.settings.sync();
        }

        [[nodiscard]] QStringList arguments() const
        {
            return {u"--db"_s, office.door.database(), u"--settings"_s, office.folder.path(), u"--at"_s, at};
        }
        /// What this user has as drafts now, all in one text.
        QString drafts(const QString &login)
        {
            (void)office.enter(login);
            const QString content = office.inRoom([&](Workplace &place) {
                QByteArray all;
                for (const Draft &draft : LiveOffice::taken(place.unlocked().drafts().all(login)))
                    all += draft.content;
                return QString::fromUtf8(all);
            });
            return content;
        }
    };

    void start(QProcess &program, const Department &department)
    {
        m_screen->start(program, QStringLiteral(KHATTAMA_PROGRAM), department.arguments());
        QVERIFY(m_screen->waitForWindow(program, u"Khattama"_s));
    }
    /// The login page has the focus in its first field.
    void logIn(const QProcess &program, const QString &login, const QString &section)
    {
        m_screen->type(login);
        m_screen->key(u"Return"_s);
        m_screen->type(login);
        m_screen->key(u"Return"_s);
        QVERIFY(m_screen->waitForWindow(program, section));
    }
    /// Half an IIN on the page of receiving, some keys, and the lock.
    void typeAndLock(QProcess &program, const Department &department, const QStringList &keys)
    {
        start(program, department);
        logIn(program, u"maman"_s, u"Бүгін"_s);
        QVERIFY(m_screen->pressUntilWindow(program, u"ctrl+2"_s, u"Қабылдау"_s));
        m_screen->type(u"85031530"_s);
        for (const QString &key : keys)
            m_screen->key(key);
        m_screen->key(u"ctrl+l"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_screen->activeTitle(), u"Khattama"_s, 150000);
        QVERIFY(m_screen->waitForWindow(program, u"Khattama"_s));
    }

    static void kill(QProcess &program)
    {
        program.kill(); // SIGKILL: nothing is tidied up
        program.waitForFinished();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_screen = std::make_unique<RealScreen>();
        QVERIFY2(m_screen->trouble().isEmpty(), qPrintable(m_screen->trouble()));
    }
    void cleanupTestCase() { m_screen.reset(); }

    void typedTextSurvivesAKillAndIsGoneOnWith()
    {
        Department department;
        QProcess program;
        start(program, department);
        logIn(program, u"maman"_s, u"Бүгін"_s);
        QVERIFY(m_screen->pressUntilWindow(program, u"ctrl+2"_s, u"Қабылдау"_s));
        m_screen->type(u"8503153000"_s); // the beginning of an IIN
        QTRY_VERIFY_WITH_TIMEOUT(department.drafts(u"maman"_s).contains("8503153000"_L1), 150000);
        kill(program);

        start(program, department);
        logIn(program, u"maman"_s, u"Қабылдау"_s); // back where it was
        m_screen->type(u"19"_s);
        QTRY_VERIFY_WITH_TIMEOUT(department.drafts(u"maman"_s).contains("850315300019"_L1), 150000);
        kill(program);
    }

    void aLockKeepsTheHalfTypedForm()
    {
        Department department;
        QProcess program;
        typeAndLock(program, department, {});
        m_screen->type(u"maman"_s); // the locked page asks for the password only
        m_screen->key(u"Return"_s);
        QVERIFY(m_screen->waitForWindow(program, u"Қабылдау"_s));
        m_screen->type(u"0019"_s);
        QTRY_VERIFY_WITH_TIMEOUT(department.drafts(u"maman"_s).contains("850315300019"_L1), 150000);
        kill(program);
    }

    void whatWasCopiedCannotBePastedAfterALock()
    {
        Department department;
        QProcess program;
        typeAndLock(program, department, {u"ctrl+a"_s, u"ctrl+c"_s});
        m_screen->key(u"ctrl+v"_s); // nothing: else this would be no password
        m_screen->type(u"maman"_s);
        m_screen->key(u"Return"_s);
        QVERIFY(m_screen->waitForWindow(program, u"Қабылдау"_s));
        kill(program);
    }

    /// Threads that read the law begin before Qt does; were one of them taken for the main thread, no shortcut would
    /// work.
    void theMainThreadIsQtsMainThread()
    {
        QProcess program;
        for (int start = 0; start < 40; ++start) {
            program.start(QStringLiteral(KHATTAMA_PROGRAM), {u"--version"_s});
            QVERIFY(program.waitForFinished(60000));
            const QByteArray said = program.readAllStandardError();
            QVERIFY2(!said.contains("main() thread"), said.constData());
        }
    }

    void aSecondStartRaisesTheFirstWindow()
    {
        const Department department;
        QProcess program;
        start(program, department);
        QProcess second;
        m_screen->start(second, QStringLiteral(KHATTAMA_PROGRAM), department.arguments());
        QVERIFY(second.waitForFinished(150000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(program.state(), QProcess::Running);
        kill(program);
    }

    void p49_theHeadClosesTheDay()
    {
        Department department;
        (void)department.office.enter(u"head"_s);
        (void)OfficeWork(department.office).concluded(0);
        QProcess program;
        start(program, department);
        logIn(program, u"head"_s, u"Бүгін"_s);
        QVERIFY(m_screen->pressUntilWindow(program, u"ctrl+7"_s, u"Хаттама"_s));
        QVERIFY(m_screen->pressUntilWindow(program, u"ctrl+Return"_s,
                                           u"Күнді жабу"_s)); // the box that says what will follow
        m_screen->key(u"Tab"_s); // a stray Enter closes no day: the cursor stands on «cancel»
        m_screen->key(u"Return"_s);
        const auto closed = [&] {
            return department.office.inRoom([](Workplace &place) {
                return LiveOffice::taken(place.journals().protocolOf(QDate(2026, 10, 28))).has_value();
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(closed(), 150000);
        kill(program);
    }

    void theLanguageIsSwitchedFromTheKeyboard()
    {
        Department department;
        QProcess program;
        start(program, department);
        logIn(program, u"maman"_s, u"Бүгін"_s);
        QVERIFY(m_screen->pressUntilWindow(program, u"ctrl+shift+l"_s, u"Сегодня"_s));
        kill(program);
    }
};

QTEST_MAIN(TestRealDisplay)
#include "tst_realdisplay.moc"
