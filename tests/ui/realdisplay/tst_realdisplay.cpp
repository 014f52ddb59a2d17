// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/realdisplay/realscreen.h"
#include "tests/ui/support/liveoffice.h"

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
        program.setProcessEnvironment(m_screen->environment());
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(KHATTAMA_PROGRAM), department.arguments());
        QVERIFY(program.waitForStarted());
        QVERIFY(m_screen->waitForWindow(u"Khattama"_s));
    }
    /// The login page has the focus in its first field.
    void logIn(const QString &login, const QString &section)
    {
        m_screen->type(login);
        m_screen->key(u"Return"_s);
        m_screen->type(login);
        m_screen->key(u"Return"_s);
        QVERIFY(m_screen->waitForWindow(section));
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
        department.office.settings.setValue(u"language"_s, u"kk"_s);
        department.office.settings.sync();
        QProcess program;
        start(program, department);
        logIn(u"maman"_s, u"Бүгін"_s);
        m_screen->key(u"ctrl+2"_s);
        QVERIFY(m_screen->waitForWindow(u"Қабылдау"_s));
        m_screen->type(u"8503153000"_s); // the beginning of an IIN
        QTRY_VERIFY_WITH_TIMEOUT(department.drafts(u"maman"_s).contains("8503153000"_L1), 120000);
        kill(program);

        start(program, department);
        logIn(u"maman"_s, u"Қабылдау"_s); // back where it was
        m_screen->type(u"19"_s);
        QTRY_VERIFY_WITH_TIMEOUT(department.drafts(u"maman"_s).contains("850315300019"_L1), 120000);
        kill(program);
    }

    void aLockKeepsTheHalfTypedForm()
    {
        Department department;
        department.office.settings.setValue(u"language"_s, u"kk"_s);
        department.office.settings.sync();
        QProcess program;
        start(program, department);
        logIn(u"maman"_s, u"Бүгін"_s);
        m_screen->key(u"ctrl+2"_s);
        QVERIFY(m_screen->waitForWindow(u"Қабылдау"_s));
        m_screen->type(u"85031530"_s);
        m_screen->key(u"ctrl+l"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_screen->activeTitle() == u"Khattama"_s, 120000);
        m_screen->type(u"maman"_s); // the locked page asks for the password only
        m_screen->key(u"Return"_s);
        QVERIFY(m_screen->waitForWindow(u"Қабылдау"_s));
        m_screen->type(u"0019"_s);
        QTRY_VERIFY_WITH_TIMEOUT(department.drafts(u"maman"_s).contains("850315300019"_L1), 120000);
        kill(program);
    }

    void aSecondStartRaisesTheFirstWindow()
    {
        const Department department;
        QProcess program;
        start(program, department);
        QProcess second;
        second.setProcessEnvironment(m_screen->environment());
        second.start(QStringLiteral(KHATTAMA_PROGRAM), department.arguments());
        QVERIFY(second.waitForFinished(120000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(program.state(), QProcess::Running);
        kill(program);
    }

    void theLanguageIsSwitchedFromTheKeyboard()
    {
        Department department;
        department.office.settings.setValue(u"language"_s, u"kk"_s);
        department.office.settings.sync();
        QProcess program;
        start(program, department);
        logIn(u"maman"_s, u"Бүгін"_s);
        m_screen->key(u"ctrl+shift+l"_s);
        QVERIFY(m_screen->waitForWindow(u"Сегодня"_s));
        kill(program);
    }
};

QTEST_MAIN(TestRealDisplay)
#include "tst_realdisplay.moc"
