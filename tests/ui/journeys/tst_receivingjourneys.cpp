// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/officewindow.h"

#include "core/security/recoverykey.h"
#include "tests/ui/screens/screenlint.h"
#include "tests/ui/support/packagefiles.h"
#include "tests/ui/support/visibletexts.h"
#include "ui/widgets/pdfview.h"
#include "ui/widgets/recordtable.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QStatusBar>

using namespace khattama;
using namespace khattama::test;
using expertise::Case;
using expertise::CaseState;

namespace {

const QString kIin = u"850315300019"_s; ///< of a man of 41 years
const QString kSurname = u"Әбдіқадыров"_s;

const QStringList kOfBothLanguages{u"Телефон"_s, u"Файл"_s};

} // namespace

/// From the first start to what has come in: applications, forms, and what is half typed.
class TestReceivingJourneys : public QObject
{
    Q_OBJECT

private:
    static void typeAccount(OfficeWindow &w, const QString &account, const QString &name, const QString &password)
    {
        for (const auto &[field, text] :
             {std::pair(u"Name"_s, name), {u"Password"_s, password}, {u"Again"_s, password}}) {
            w.clickInto(account + field);
            w.type(text);
        }
    }
    /// Finds a form of the inbox by its number and opens it.
    static void openForm(OfficeWindow &w, const QString &number)
    {
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(number);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Down);
        QTRY_VERIFY2(w.text(u"formFactsView"_s).contains(number), qPrintable(w.text(u"formFactsView"_s)));
    }
    static Case formOf(OfficeWindow &w, const QString &number)
    {
        const QList<Case> stored = storedCases(w.office);
        const auto found = std::find_if(stored.begin(), stored.end(), [&](const Case &record) {
            return record.form031 && record.form031->number == number;
        });
        if (found == stored.end())
            qFatal("form %s is not stored", qPrintable(number));
        return *found;
    }
    static qsizetype keptNotices(OfficeWindow &w, const Case &record)
    {
        return w.office.inRoom([&](Workplace &place) {
            const auto documents = LiveOffice::taken(place.cases().documents(record.id));
            return std::count_if(documents.begin(), documents.end(), [](const expertise::CaseDocument &document) {
                return document.kind == "return_notice"_L1;
            });
        });
    }
    /// What is said in the same words before and after a change of language.
    static QStringList sameWords(const QStringList &before, QStringList after)
    {
        static const QRegularExpression word(u"\\p{Cyrillic}{3}"_s);
        after.removeIf([&](const QString &words) { return !before.contains(words) || !words.contains(word); });
        return after;
    }
    /// Begins an application and stops in the middle of the given name.
    static void beginApplication(OfficeWindow &w)
    {
        w.goTo(u"receiving"_s);
        w.enter({kIin, kSurname});
        w.type(u"Ғалым"_s);
    }

private Q_SLOTS:
    void aDepartmentIsFoundedAndItsPeopleComeIn()
    {
        const QString password = u"құпия-сөз-2026"_s;
        OfficeWindow w(OfficeWindow::Begin::FirstStart);
        w.click(u"foundButton"_s);
        w.clickInto(u"regionField"_s);
        w.type(u"71"_s);
        w.press(Qt::Key_Tab);
        w.clickInto(u"numberEdit"_s);
        w.type(u"3"_s);
        typeAccount(w, u"administrator"_s, u"Әшірбеков Руслан"_s, password);
        typeAccount(w, u"head"_s, u"Қасымжанова Гүлшат"_s, password);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(w.sees(u"recoveryKeyLabel"_s), 60000);
        const QString key = w.text(u"recoveryKeyLabel"_s);

        w.click(u"writtenButton"_s);
        QVERIFY(!w.sees(u"recoveryKeyLabel"_s));
        w.enter({security::RecoveryKey::generate().text()}); // well written, but of another department
        QTRY_COMPARE(w.complaints().size(), 1);
        QVERIFY(!w.office.door.founded());
        w.press(Qt::Key_A, Qt::ControlModifier);
        w.enter({key});
        QTRY_VERIFY(w.sees(u"loginEdit"_s));
        QVERIFY(w.office.door.founded());

        w.logIn(u"admin"_s, password);
        QCOMPARE(w.sections(), (QStringList{u"administration"_s, u"audit"_s})); // sees no case
        w.lock();
        w.logIn(u"head"_s, password);
        QCOMPARE(w.text(u"userLabel"_s), u"Қасымжанова Гүлшат"_s);
        const people::Department department =
            w.office.inRoom([](const Workplace &place) { return place.department(); });
        QCOMPARE(department.region, u"71"_s);
        QCOMPARE(department.number, u"3"_s);
        QVERIFY(w.window.windowTitle().contains(department.name.kk));
    }

    void p9_anApplicationIsReceivedFromTheIinToItsCase()
    {
        OfficeWindow w;
        w.logIn(u"maman"_s);
        w.goTo(u"receiving"_s);
        QCOMPARE(OfficeWindow::cursor(), u"iinField"_s);
        w.enter({kIin,
                 kSurname,
                 u"Ғалымжан"_s,
                 u"Үкібайұлы"_s,
                 {},
                 {}, // birth date and sex follow from the IIN
                 u"жеке"_s,
                 u"051308982"_s,
                 u"ҚР ІІМ"_s,
                 u"260220"_s, // the identity document
                 u"71"_s,
                 u"Алматы ауданы"_s,
                 {},
                 u"Қошқарбаев даңғылы"_s,
                 u"4А"_s,
                 u"194"_s});
        QCOMPARE(OfficeWindow::cursor(), u"phoneField"_s);
        w.enter({u"8 701 005 98 90"_s});
        w.click(u"purposeBox_disability.primary"_s);
        w.click(u"consentBox"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(storedCases(w.office).size(), 1);

        const Case record = storedCases(w.office).first();
        QCOMPARE(record.state, CaseState::Registered);
        intake::Application typed;
        typed.person.iin = kIin;
        typed.person.name = {kSurname, u"Ғалымжан"_s, u"Үкібайұлы"_s};
        typed.person.birthDate = QDate(1985, 3, 15);
        typed.person.sex = people::Sex::Male;
        typed.person.identityDocument = {u"identity_card"_s, u"051308982"_s, u"ҚР ІІМ"_s, QDate(2020, 2, 26)};
        typed.person.address = {u"71"_s, u"Алматы ауданы"_s, {}, u"Қошқарбаев даңғылы"_s, u"4А"_s, u"194"_s};
        typed.person.phone = u"+77010059890"_s;
        typed.purposes = QStringList{u"disability.primary"_s};
        typed.place = u"department"_s;
        typed.consent = true;
        typed.appliedOn = QDate(2026, 10, 28);
        QCOMPARE(record.application->person, typed.person);
        QVERIFY(*record.application == typed);

        QTRY_VERIFY2(w.messages().contains(record.registration->toString()), qPrintable(w.messages()));
        QCOMPARE(OfficeWindow::cursor(), u"iinField"_s); // the next one may come
        QCOMPARE(w.text(u"surnameField"_s), QString());
        w.click(u"openCaseButton"_s);
        QTRY_COMPARE(w.text(u"caseTitle"_s), typed.person.name.full());
        QCOMPARE(w.window.workspace()->currentSection(), u"cases"_s);
        QVERIFY(w.text(u"numbersLabel"_s).contains(record.registration->toString()));
    }

    void p15_formsComeInAreSettledAndReturned()
    {
        const QString accepted = u"031-032847"_s;
        const QString pending = u"031-031946"_s;
        const QString poor = u"031-033119"_s;
        OfficeWindow w;
        const PackageFiles files;
        w.office.prompt.files = {files.sample(u"079"_s), files.sample(u"013"_s), files.sample(u"081"_s)};
        w.logIn(u"maman"_s);
        w.goTo(u"inbox"_s);
        w.lock();
        w.logIn(u"maman"_s);
        QCOMPARE(w.window.workspace()->currentSection(), u"inbox"_s);
        w.press(Qt::Key_O, Qt::ControlModifier); // the keys of the page work at once
        QTRY_VERIFY(w.find<QStatusBar>(u"statusLine"_s)->currentMessage().contains(u'3'));
        QTRY_COMPARE(w.find<ui::RecordTable>(u"inboxTable"_s)->shownCount(), 3);
        QCOMPARE(formOf(w, accepted).state, CaseState::UnderReview);

        openForm(w, pending);
        w.press(Qt::Key_Return); // the main action: settle what could not be asked
        QTRY_COMPARE(OfficeWindow::cursor(), u"settleNoteEdit"_s);
        w.click(u"passedButton"_s);
        w.clickInto(u"settleNoteEdit"_s);
        w.type(u"1414: нөмір тіркелген"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(formOf(w, pending).state, CaseState::UnderReview);
        const QString number = formOf(w, pending).registration->toString();
        QTRY_VERIFY2(w.messages().contains(number), qPrintable(w.messages()));

        w.lock();
        w.logIn(u"head"_s);
        w.goTo(u"inbox"_s);
        openForm(w, poor);
        w.press(Qt::Key_Return, Qt::ControlModifier); // the main action: return
        QTRY_VERIFY(w.sees(u"returnNoticeView"_s));
        QTRY_COMPARE(w.find<ui::PdfView>(u"returnNoticeView"_s)->pageCount(), 1);
        QCOMPARE(keptNotices(w, formOf(w, poor)), 0);
        w.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(keptNotices(w, formOf(w, poor)), 1);
        QCOMPARE(w.office.prompt.asked.size(), 1);
        QVERIFY(w.office.prompt.asked.first().text.contains(poor));
        QCOMPARE(formOf(w, poor).state, CaseState::Returned);
    }

    void whatIsHalfTypedOutlivesAChangeOfTheKeyByAnotherProgram()
    {
        OfficeWindow w;
        w.logIn(u"maman"_s);
        beginApplication(w);
        QTRY_COMPARE(w.office.inRoom([](Workplace &place) {
            return LiveOffice::taken(place.unlocked().drafts().all(u"maman"_s)).size();
        }),
                     1);
        const Surroundings around = w.office.room.around();
        {
            const auto other = LiveOffice::taken(openOffice(w.office.door.database(), around));
            const auto administrator = LiveOffice::taken(Workplace::enter(*other, u"admin"_s, u"admin"_s, around));
            QCOMPARE(LiveOffice::taken(administrator->rotateKeys(u"admin"_s, {})).version, 2);
        }
        w.type(u"б"_s);
        QTRY_VERIFY(w.sees(u"reentryPasswordEdit"_s)); // the letter could not be kept
        const auto reenter = [&](const QString &password) {
            w.find<QLineEdit>(u"reentryPasswordEdit"_s)
                ->setText(password); // the keys go to the window, see OfficeWindow
            w.find<QAbstractButton>(u"reenterButton"_s)->click();
        };
        reenter(u"guess"_s);
        QTRY_VERIFY(w.sees(u"reentryMessage"_s));
        reenter(u"maman"_s);
        QTRY_VERIFY(!w.sees(u"reentryPasswordEdit"_s));
        QCOMPARE(w.text(u"surnameField"_s), kSurname); // the page stands as it stood
        w.window.lock();
        w.logIn(u"maman"_s);
        QTRY_COMPARE(w.text(u"givenField"_s), u"Ғалымб"_s);
        QCOMPARE(w.text(u"surnameField"_s), kSurname);
    }

    void whatIsHalfTypedOutlivesALockAndIsSeenByNobodyElse()
    {
        const QStringList personal{kIin, kSurname, u"Ғалым"_s};
        OfficeWindow w;
        w.logIn(u"maman"_s);
        beginApplication(w);
        w.lock();
        QCOMPARE(foundIn(w.window, personal), QStringList());
        w.logIn(u"head"_s);
        w.goTo(u"receiving"_s);
        QCOMPARE(foundIn(w.window, personal), QStringList());
        w.lock();

        w.logIn(u"maman"_s);
        QTRY_COMPARE(w.text(u"givenField"_s), u"Ғалым"_s);
        QCOMPARE(w.text(u"iinField"_s), kIin);
        QCOMPARE(w.text(u"surnameField"_s), kSurname);
        QTRY_COMPARE(OfficeWindow::cursor(), u"givenField"_s);
        w.type(u"жан"_s); // goes on where the cursor was
        QCOMPARE(w.text(u"givenField"_s), u"Ғалымжан"_s);
        QVERIFY(storedCases(w.office).isEmpty());
    }

    void aHalfTypedFormSpeaksTheOtherLanguage_data()
    {
        QTest::addColumn<Language>("from");
        QTest::newRow("from Kazakh") << Language::Kazakh;
        QTest::newRow("from Russian") << Language::Russian;
    }
    void aHalfTypedFormSpeaksTheOtherLanguage()
    {
        QFETCH(Language, from);
        OfficeWindow w;
        w.look.setLanguage(from);
        w.logIn(u"maman"_s);
        beginApplication(w);
        const QStringList before = wordsOf(w.window);
        w.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        w.settle();
        QVERIFY(w.look.language() != from);
        QTRY_COMPARE(w.text(u"givenField"_s), u"Ғалым"_s);
        QCOMPARE(w.text(u"surnameField"_s), kSurname);
        QTRY_COMPARE(OfficeWindow::cursor(), u"givenField"_s);

        QCOMPARE(sameWords(before, wordsOf(w.window)), kOfBothLanguages + QStringList{u"Ибраева Мөлдір"_s});
        QCOMPARE(lint(w.window), QStringList());
    }

    void everySectionSpeaksTheOtherLanguage()
    {
        OfficeWindow w;
        (void)w.office.enter(u"head"_s);
        for (const QString &number : {u"079"_s, u"013"_s, u"081"_s})
            (void)w.office.import(number);
        (void)w.office.registerApplication(u"056"_s);
        w.logIn(u"head"_s);
        QHash<QString, QStringList> before;
        for (const QString &section : w.sections()) {
            w.goTo(section);
            before.insert(section, wordsOf(w.window));
        }
        w.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QString &section : w.sections()) {
            w.goTo(section);
            QStringList words = sameWords(before.value(section), wordsOf(w.window));
            const QStringList same = kOfBothLanguages + QStringList{u"Акт"_s, u"Акт №"_s};
            words.removeIf([&](const QString &text) { return same.contains(text); });
            words.removeAll(u"Қасымжанова Гүлшат"_s);                        // who has logged in
            static const QRegularExpression account(u" \\([a-z0-9]+\\)$"_s); // a name with its login
            words.removeIf([&](const QString &text) { return account.match(text).hasMatch(); });
            QVERIFY2(words.isEmpty(), qPrintable(section + u": "_s + words.join(u" | "_s)));
        }
    }
};

QTEST_MAIN(TestReceivingJourneys)
#include "tst_receivingjourneys.moc"
