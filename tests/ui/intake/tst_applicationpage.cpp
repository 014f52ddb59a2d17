// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/threepages.h"
#include "tests/ui/support/typing.h"

#include "ui/cases/casespage.h"
#include "ui/intake/applicationpage.h"
#include "ui/intake/documentdialog.h"
#include "ui/intake/paperdialog.h"
#include "ui/printing/pdfpanel.h"
#include "ui/today/board.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/documentview.h"
#include "ui/widgets/messageline.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace khattama;
using namespace khattama::test;
using ui::ApplicationForm;
using ui::DocumentsModel;

namespace {

/// A man of 41 years.
const QString kIin = u"850315300019"_s;

/// Controls without a name, where one could come to them now.
QString nameless(QWidget *root)
{
    QStringList names;
    for (QWidget *child : root->findChildren<QWidget *>()) {
        if (child->isVisibleTo(root) && child->focusPolicy() != Qt::NoFocus && child->focusProxy() == nullptr)
            names += unnamedWidgets(child);
    }
    return names.join(u'\n');
}

} // namespace

/// Receiving in person: filled in by keyboard alone, told what is wrong, kept as drafts, with files attached,
/// registered or refused.
class TestApplicationPage : public QObject
{
    Q_OBJECT

private:
    /// The page of somebody who has logged in.
    struct Desk {
        LiveOffice office;
        ui::PageContext context;
        std::unique_ptr<ui::ApplicationPage> page;

        explicit Desk(Language language = Language::Kazakh, people::DepartmentKind kind = people::DepartmentKind::Mse,
                      const QString &login = u"maman"_s)
            : office(kind), context(office.enter(login, language))
        {
            makePage();
        }
        void makePage()
        {
            page = std::make_unique<ui::ApplicationPage>(context);
            page->resize(1100, 700);
            QVERIFY(showActive(page.get()));
            office.settle();
        }
        /// As after a lock: the drafts are handed over, the page is gone, another one comes.
        void lockAndUnlock()
        {
            const QString subject = page->subject();
            page->keepTyping();
            page.reset();
            office.settle();
            page = std::make_unique<ui::ApplicationPage>(context);
            page->resize(1100, 700);
            page->open(subject, {});
            QVERIFY(showActive(page.get()));
            office.settle();
        }
        template <typename T>
        T *find(const QString &name) const
        {
            T *const found = page->findChild<T *>(name);
            if (found == nullptr)
                qFatal("no %s", qPrintable(name));
            return found;
        }
        [[nodiscard]] QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
        [[nodiscard]] ApplicationForm *form() const { return find<ApplicationForm>(u"applicationForm"_s); }
        [[nodiscard]] QString message(const QString &path) const { return form()->field(path)->message(); }
        [[nodiscard]] DocumentsModel *documents() const { return form()->documents(); }

        /// What takes the keys now: a list that has dropped down, or the field.
        static QWidget *keyboard()
        {
            QWidget *const popup = QApplication::activePopupWidget();
            return popup != nullptr ? popup : QApplication::focusWidget();
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
        {
            QTest::keyClick(keyboard(), key, modifiers);
            settleFocus();
        }
        /// Here, unlike on a desktop, a list that drops down takes the activation of its window away.
        void settleFocus() const
        {
            QCoreApplication::processEvents();
            QApplication::setActiveWindow(page.get());
        }
        /// Types into whatever has the focus, letter by letter: the first may open an editor.
        void type(const QString &text) const
        {
            for (const QChar letter : text) {
                typeText(QApplication::focusWidget(), letter);
                settleFocus();
            }
        }
        void enter(const QString &text = {}) const
        {
            type(text);
            press(Qt::Key_Return);
        }
        static QString focus()
        {
            const QWidget *const widget = QApplication::focusWidget();
            return widget != nullptr ? widget->objectName() : QString();
        }
        void putFocus(const QString &path) const { QVERIFY(form()->focusField(path)); }
        void put(const QString &path, const QString &text) const
        {
            putFocus(path);
            type(text);
        }
        void leave() const { putFocus(u"email"_s); }

        /// The least that registers.
        void fill(const QString &iin = kIin) const
        {
            put(u"iin"_s, iin);
            put(u"surname"_s, u"Әбдіқадыров"_s);
            put(u"given"_s, u"Ғалымжан"_s);
            find<QCheckBox>(u"purposeBox_disability.primary"_s)->setChecked(true);
            find<QCheckBox>(u"consentBox"_s)->setChecked(true);
        }
        /// A file to attach, in the folder of the office.
        [[nodiscard]] QString file(const QString &name, const QByteArray &bytes = threePages()) const
        {
            QFile file(office.folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("%s", qPrintable(file.errorString()));
            return QFileInfo(file).absoluteFilePath();
        }
        [[nodiscard]] int row(const QString &document) const { return documents()->rowOf(document); }
        [[nodiscard]] QList<ui::ChosenFile> filesOf(const QString &document) const
        {
            return documents()->lines()[row(document)].files;
        }
        void goToLine(const QString &document, DocumentsModel::Column column = DocumentsModel::Files) const
        {
            putFocus(u"documents"_s);
            form()->documentsTable()->setCurrentIndex(documents()->index(row(document), column));
        }
        void attach(const QString &document, const QStringList &paths)
        {
            office.prompt.files = paths;
            const qsizetype before = filesOf(document).size();
            goToLine(document);
            press(Qt::Key_Insert);
            QTRY_COMPARE(filesOf(document).size(), before + paths.size());
        }
        [[nodiscard]] QString fileProblem() const { return find<ui::MessageLine>(u"fileProblem"_s)->text(); }
        [[nodiscard]] QList<expertise::CaseDocument> storedFiles(const expertise::CaseId &id)
        {
            return office.inRoom([&](Workplace &place) {
                QList<expertise::CaseDocument> files = LiveOffice::taken(place.cases().documents(id));
                files.removeIf([](const auto &document) { return document.kind != u"attachment"; });
                return files;
            });
        }
        void registerEntry() const { find<QPushButton>(u"registerButton"_s)->click(); }

        void openRefusal() const { find<QPushButton>(u"openRefusalButton"_s)->click(); }
        [[nodiscard]] QListWidget *grounds() const { return find<QListWidget>(u"groundList"_s); }
        [[nodiscard]] QPlainTextEdit *note() const { return find<QPlainTextEdit>(u"refusalNoteEdit"_s); }
        [[nodiscard]] ui::DocumentView *notice() const { return find<ui::DocumentView>(u"refusalNotice"_s); }
        /// In the order of the list: expired, incomplete, wrong_place, no_consent.
        void choose(int ground) const { grounds()->setCurrentRow(ground); }
        [[nodiscard]] QStringList missing() const
        {
            QStringList texts;
            for (const ui::Remark &remark : form()->remarks()) {
                if (remark.blocks)
                    texts.append(remark.path);
            }
            return texts;
        }
        [[nodiscard]] QList<Draft> drafts()
        {
            return office.inRoom(
                [](Workplace &place) { return LiveOffice::taken(place.unlocked().drafts().all(place.user().login)); });
        }
        [[nodiscard]] QList<expertise::Case> cases()
        {
            return office.inRoom([](Workplace &place) {
                QList<expertise::Case> records;
                for (const expertise::CaseSummary &summary : LiveOffice::taken(place.cases().list({})))
                    records.append(LiveOffice::taken(place.cases().byId(summary.id)));
                return records;
            });
        }
    };

private Q_SLOTS:
    void p9_aWholeApplicationIsTypedByKeyboardAndStored()
    {
        Desk desk;
        QTRY_COMPARE(Desk::focus(), u"iinField"_s);
        desk.enter(kIin);
        QCOMPARE(Desk::focus(), u"surnameField"_s);
        desk.enter(u"Әбдіқадыров"_s);
        desk.enter(u"Ғалымжан"_s);
        desk.enter(u"Үкібайұлы"_s);
        QCOMPARE(Desk::focus(), u"birthDateField"_s);
        desk.enter(); // birth date and sex stand there already
        desk.enter();
        QCOMPARE(Desk::focus(), u"identityDocumentKindField"_s);
        desk.enter(u"жеке"_s);
        QCOMPARE(Desk::focus(), u"identityDocumentNumberField"_s);
        desk.enter(u"051308982"_s);
        desk.enter(u"ҚР ІІМ"_s);
        desk.enter(u"260220"_s);
        QCOMPARE(Desk::focus(), u"addressRegionField"_s);
        desk.enter(u"71"_s);
        desk.enter(u"Алматы ауданы"_s);
        desk.enter(u"Қосшы"_s);
        desk.enter(u"Рақымжан Қошқарбаев даңғылы"_s);
        desk.enter(u"4А"_s);
        desk.enter(u"194"_s);
        QCOMPARE(Desk::focus(), u"phoneField"_s);
        desk.enter(u"8 701 005 98 90"_s);
        desk.enter(u"g@example.kz"_s);
        desk.enter(); // қазақ тілі
        desk.enter(u"«Шоқы кеніші» ЖШС"_s);
        desk.enter(u"үңгілеуші"_s);
        desk.enter(); // no study
        QCOMPARE(Desk::focus(), u"militaryDutyBox"_s);
        desk.press(Qt::Key_Space);
        desk.enter();
        QCOMPARE(Desk::focus(), u"legalCapacityField"_s);
        desk.enter(); // of full capacity: no representative is asked for
        QCOMPARE(Desk::focus(), u"purposeBox_disability.primary"_s);
        desk.press(Qt::Key_Space);
        desk.enter();
        desk.enter(); // not repeated
        desk.enter(); // no other cause
        QCOMPARE(Desk::focus(), u"purposeBox_uot"_s);
        desk.press(Qt::Key_Space);
        desk.enter();
        desk.enter(); // not upt
        QCOMPARE(Desk::focus(), u"purposeBox_ipr.form"_s);
        desk.press(Qt::Key_Space);
        desk.enter();
        desk.enter();
        desk.enter();
        QCOMPARE(Desk::focus(), u"placeField"_s);
        desk.enter(); // in the department
        QCOMPARE(Desk::focus(), u"form031NumberField"_s);
        desk.enter(u"031-052547"_s);
        desk.enter(u"051026"_s);
        desk.enter(u"с34,1"_s); // a Cyrillic letter and a comma
        desk.enter(u"Оң жақ өкпенің қатерлі ісігі"_s);
        desk.enter(u"№ 4 қалалық емхана"_s);
        QCOMPARE(Desk::focus(), u"earlierGroupField"_s);
        for (int n = 0; n < 5; ++n)
            desk.enter(); // nothing was set before
        QCOMPARE(Desk::focus(), u"temporaryDisabilityFromField"_s);
        desk.enter(u"010926"_s);
        desk.enter(u"051026"_s);
        QCOMPARE(desk.line(u"temporaryDisabilityDaysField"_s)->text(), u"35"_s);
        desk.enter();
        QCOMPARE(Desk::focus(), u"circumstancesCausesField"_s);
        desk.enter(); // no cause that calls for a document
        QCOMPARE(Desk::focus(), u"iprMedicalDrawnUpBox"_s);
        desk.enter();
        QCOMPARE(Desk::focus(), u"documentsTable"_s);

        const auto line = [&](const QString &sheets, bool seen, const QString &until) {
            desk.enter(sheets);
            desk.enter(); // paper
            if (seen)
                desk.press(Qt::Key_Space);
            desk.enter();
            desk.enter(until);
        };
        line(u"1"_s, true, u"260230"_s); // identity
        line(u"1"_s, true, {});          // registration
        line(u"4"_s, true, {});          // form 031: the term stands there already
        desk.enter();                    // no medical part of a programme
        line(u"32"_s, true, {});         // medical record
        line(u"2"_s, true, {});          // sick leave
        line(u"3"_s, true, {});          // employment
        line(u"1"_s, true, {});          // social insurance
        QTRY_COMPARE(Desk::focus(), u"consentBox"_s);
        desk.press(Qt::Key_Space);
        desk.enter();
        QCOMPARE(Desk::focus(), u"registerButton"_s);
        QCOMPARE(desk.missing(), QStringList());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.cases().size(), 1);

        const expertise::Case record = desk.cases().first();
        QCOMPARE(record.state, expertise::CaseState::Registered);
        intake::Application expected;
        people::Person &person = expected.person;
        person.iin = kIin;
        person.name = {u"Әбдіқадыров"_s, u"Ғалымжан"_s, u"Үкібайұлы"_s};
        person.birthDate = QDate(1985, 3, 15);
        person.sex = people::Sex::Male;
        person.identityDocument = {u"identity_card"_s, u"051308982"_s, u"ҚР ІІМ"_s, QDate(2020, 2, 26)};
        person.address = {u"71"_s, u"Алматы ауданы"_s, u"Қосшы"_s, u"Рақымжан Қошқарбаев даңғылы"_s, u"4А"_s, u"194"_s};
        person.phone = u"+77010059890"_s;
        person.email = u"g@example.kz"_s;
        person.workPlace = u"«Шоқы кеніші» ЖШС"_s;
        person.position = u"үңгілеуші"_s;
        person.militaryDuty = true;
        expected.purposes = QStringList{u"disability.primary"_s, u"uot"_s, u"ipr.form"_s};
        expected.place = u"department"_s;
        expected.consent = true;
        expected.form031 = {u"031-052547"_s, QDate(2026, 10, 5), u"C34.1"_s, u"Оң жақ өкпенің қатерлі ісігі"_s,
                            u"№ 4 қалалық емхана"_s};
        expected.sickLeave = intake::TemporaryDisability{QDate(2026, 9, 1), QDate(2026, 10, 5), 35};
        expected.appliedOn = QDate(2026, 10, 28);
        constexpr auto paper = intake::SubmittedDocument::Format::Paper;
        expected.documents = {{u"identity"_s, 1, paper, true, QDate(2030, 2, 26), {}},
                              {u"registration"_s, 1, paper, true, {}, {}},
                              {u"form031"_s, 4, paper, true, QDate(2026, 11, 5), {}},
                              {u"medical_record"_s, 32, paper, true, {}, {}},
                              {u"sick_leave"_s, 2, paper, true, {}, {}},
                              {u"employment"_s, 3, paper, true, {}, {}},
                              {u"social_insurance"_s, 1, paper, true, {}, {}}};
        QCOMPARE(record.application->documents, expected.documents);
        QCOMPARE(record.application->person, expected.person);
        QVERIFY(*record.application == expected);

        // The page is ready for the next person, and nothing is left as a draft.
        QTRY_COMPARE(desk.line(u"surnameField"_s)->text(), QString());
        QCOMPARE(Desk::focus(), u"iinField"_s);
        QVERIFY(desk.find<QLabel>(u"messageText"_s) != nullptr);
        QVERIFY(desk.page->findChild<QWidget *>(u"outcomeBar"_s)->isVisible());
        desk.office.settle();
        QCOMPARE(desk.drafts().size(), 0);
    }

    void p9_theIinFillsBirthDateAndSex()
    {
        Desk desk;
        desk.put(u"iin"_s, kIin);
        QCOMPARE(desk.find<ui::DateField>(u"birthDateField"_s)->date(), QDate(1985, 3, 15));
        QCOMPARE(desk.find<ui::CodeField>(u"sexField"_s)->code(), u"male"_s);
        // Another number fills anew what the first had filled.
        desk.line(u"iinField"_s)->clear();
        desk.put(u"iin"_s, u"061211600012"_s);
        QCOMPARE(desk.find<ui::DateField>(u"birthDateField"_s)->date(), QDate(2006, 12, 11));
        QCOMPARE(desk.find<ui::CodeField>(u"sexField"_s)->code(), u"female"_s);
    }

    void p9_theIinFindsEarlierCasesAndTheyAreTakenOver()
    {
        Desk desk;
        const expertise::Case earlier = desk.office.registerApplication(u"034"_s);
        desk.put(u"iin"_s, earlier.person().iin);
        auto *panel = desk.find<QWidget>(u"earlierPanel"_s);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(desk.find<QTextEdit>(u"earlierDetails"_s)->toPlainText().contains(earlier.registration->toString()));
        desk.find<QPushButton>(u"takeOverAllButton"_s)->click();
        const intake::Application typed = desk.form()->application();
        QCOMPARE(typed.person, earlier.person());
        QVERIFY(desk.missing().contains(u"iin"_s)); // F017's like: that case is open
    }

    void p9_aChangedIinForgetsWhatTheOtherFound()
    {
        Desk desk;
        const expertise::Case earlier = desk.office.registerApplication(u"034"_s);
        desk.put(u"iin"_s, earlier.person().iin);
        QTRY_VERIFY(desk.find<QWidget>(u"earlierPanel"_s)->isVisible());
        desk.press(Qt::Key_Backspace);
        QTRY_VERIFY(!desk.find<QWidget>(u"earlierPanel"_s)->isVisible());
        QVERIFY(!desk.message(u"iin"_s).contains(earlier.registration->toString()));
    }

    void rulesSection1_aBlindCaseIsNotFoundByTheIin()
    {
        LiveOffice office;
        (void)office.enter(u"maman"_s);
        const expertise::Case proactive = office.import(u"079"_s);
        QCOMPARE(proactive.state, expertise::CaseState::UnderReview);
        const ui::PageContext context = office.enter(u"chief1"_s);
        ui::ApplicationPage page(context);
        QVERIFY(showActive(&page));
        page.findChild<QLineEdit *>(u"iinField"_s)->setText(proactive.person().iin);
        office.settle();
        QVERIFY(!page.findChild<QWidget *>(u"earlierPanel"_s)->isVisible());
    }

    void p9_aDisagreementWithTheIinPassesOnlyWithAReason()
    {
        Desk desk;
        desk.fill();
        auto *reason = desk.form()->field(u"iinOverrideReason"_s);
        QVERIFY(reason->isHidden());
        auto *birth = desk.find<ui::DateField>(u"birthDateField"_s);
        birth->clear();
        desk.put(u"birthDate"_s, u"16031985"_s);
        desk.leave();
        QTRY_VERIFY(desk.form()->field(u"birthDate"_s)->hasError());
        QVERIFY(!reason->isHidden());
        QCOMPARE(desk.missing(), QStringList{u"birthDate"_s});
        desk.put(u"iinOverrideReason"_s, u"жеке куәлікте солай"_s);
        QTRY_COMPARE(desk.missing(), QStringList());
        QTRY_VERIFY(!desk.form()->field(u"birthDate"_s)->hasError());
        QVERIFY(!reason->isHidden());
    }

    void aFieldIsToldOnlyOnceItWasFilledAndLeft()
    {
        Desk desk;
        desk.putFocus(u"surname"_s);
        desk.leave();
        QVERIFY(desk.message(u"surname"_s).isEmpty()); // passed over: it stands in the list of what is missing
        QVERIFY(desk.missing().contains(u"surname"_s));
        desk.put(u"surname"_s, u"Ә"_s);
        desk.press(Qt::Key_Backspace);
        QVERIFY(desk.message(u"surname"_s).isEmpty());
        desk.leave();
        QTRY_VERIFY(!desk.message(u"surname"_s).isEmpty());
    }

    void appendix3Item10_anExpiredFormIsToldWhileItIsTyped()
    {
        Desk desk;
        desk.put(u"form031.signedAt"_s, u"270926"_s);
        QTRY_VERIFY(desk.form()->field(u"form031.signedAt"_s)->hasError());
        QVERIFY(desk.message(u"form031.signedAt"_s).contains(u"27.10.2026"));
        desk.line(u"form031SignedAtField"_s)->clear();
        desk.put(u"form031.signedAt"_s, u"280926"_s); // the last day still counts
        QTRY_VERIFY(!desk.form()->field(u"form031.signedAt"_s)->hasError());
        QVERIFY(desk.find<QLabel>(u"formTermLabel"_s)->text().contains(u"28.10.2026"));
    }

    void p14_outsideTheHoursIsAWarningOnly()
    {
        Desk desk; // 15:45
        QVERIFY(desk.find<QWidget>(u"hoursLine"_s)->isVisible());
        desk.fill();
        QCOMPARE(desk.missing(), QStringList());
        desk.office.clock.startAt(legal(2026, 10, 28, 11, 0));
        desk.page->refresh();
        QVERIFY(!desk.find<QWidget>(u"hoursLine"_s)->isVisible());
    }

    void p12_theTableFollowsPurposesAgeAndWork()
    {
        Desk desk;
        const auto asked = [&](const QString &id) { return desk.documents()->isAsked(desk.documents()->rowOf(id)); };
        QVERIFY(!asked(u"sick_leave"_s));
        desk.put(u"work.place"_s, u"«Шоқы кеніші» ЖШС"_s);
        QTRY_VERIFY(asked(u"sick_leave"_s));
        QVERIFY(!asked(u"social_insurance"_s));
        desk.find<QCheckBox>(u"purposeBox_uot"_s)->setChecked(true);
        QTRY_VERIFY(asked(u"social_insurance"_s));
        QVERIFY(!asked(u"pmpk"_s));
        desk.put(u"birthDate"_s, u"01022015"_s);
        QTRY_VERIFY(asked(u"pmpk"_s));
        desk.put(u"earlier.cause"_s, u"C7a"_s);
        QTRY_VERIFY(asked(u"causality"_s));
    }

    void appendix3_10_whatThePersonClaimsDecidesOnDocuments()
    {
        Desk desk;
        const auto need = [&](const QString &id) {
            return desk.documents()->lines()[desk.documents()->rowOf(id)].requirement.need;
        };
        QVERIFY(need(u"occupational_disease"_s) == rules::DocumentNeed::NotAsked);
        desk.put(u"circumstances.causes"_s, u"C3"_s);
        QTRY_VERIFY(need(u"occupational_disease"_s) == rules::DocumentNeed::Required);
        QVERIFY(need(u"employment"_s) == rules::DocumentNeed::Required);
        auto *woundUp = desk.find<QCheckBox>(u"employerWoundUpBox"_s);
        QVERIFY(woundUp->isHidden() || !woundUp->isVisible());
        desk.find<QCheckBox>(u"purposeBox_upt"_s)->setChecked(true);
        QTRY_VERIFY(need(u"accident_act"_s) == rules::DocumentNeed::Required);
        QVERIFY(woundUp->isVisible());
        woundUp->setChecked(true);
        QTRY_VERIFY(need(u"court_decision"_s) == rules::DocumentNeed::Required);
        QVERIFY(need(u"accident_act"_s) == rules::DocumentNeed::NotAsked);
        QCOMPARE(desk.form()->application().circumstances,
                 (intake::Circumstances{QStringList{u"C3"_s}, false, true, false}));
    }

    void rec005_theRepresentativeIsAskedForUnderEighteenOrWithoutFullCapacity()
    {
        Desk desk;
        auto *surname = desk.form()->field(u"representative.surname"_s);
        QVERIFY(surname->isHidden());
        desk.put(u"birthDate"_s, u"01022015"_s);
        QTRY_VERIFY(!surname->isHidden());
        desk.find<ui::DateField>(u"birthDateField"_s)->setDate({1985, 3, 15});
        QTRY_VERIFY(surname->isHidden());
        desk.find<ui::CodeField>(u"legalCapacityField"_s)->setCode(u"none"_s);
        QTRY_VERIFY(!surname->isHidden());
        desk.put(u"representative.basis"_s, u"қорғаншы"_s);
        QCOMPARE(desk.form()->application().representative->basis, u"guardian"_s);
        QTRY_VERIFY(desk.documents()->isAsked(desk.documents()->rowOf(u"guardianship"_s)));
    }

    void whatIsMissingLeadsToItsField()
    {
        Desk desk;
        auto *list = desk.find<QListWidget>(u"missingList"_s);
        desk.put(u"iin"_s, kIin);
        QTRY_COMPARE(list->item(0)->text(), desk.form()->field(u"surname"_s)->label());
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(Desk::focus(), u"surnameField"_s);
    }

    void registeringTellsEverythingAndGoesToTheFirstField()
    {
        Desk desk;
        desk.put(u"iin"_s, kIin);
        desk.find<QPushButton>(u"registerButton"_s)->click();
        QCOMPARE(Desk::focus(), u"surnameField"_s);
        for (const QString &path : {u"surname"_s, u"given"_s, u"purposes"_s, u"consent"_s})
            QVERIFY2(desk.form()->field(path)->hasError(), qPrintable(path));
        QCOMPARE(desk.line(u"iinField"_s)->text(), kIin);
        QCOMPARE(desk.cases().size(), 0);
    }

    void whatCannotBeKeptStandsInTheWayAndStays()
    {
        Desk desk;
        desk.fill();
        desk.put(u"identityDocument.issuedOn"_s, u"31.02.2020"_s);
        desk.put(u"address.region"_s, u"Атлантида"_s);
        desk.find<QPushButton>(u"registerButton"_s)->click();
        QCOMPARE(Desk::focus(), u"identityDocumentIssuedOnField"_s);
        QCOMPARE(desk.missing(), (QStringList{u"identityDocument.issuedOn"_s, u"address.region"_s}));
        QCOMPARE(desk.line(u"identityDocumentIssuedOnField"_s)->text(), u"31.02.2020"_s);
        QCOMPARE(desk.line(u"addressRegionField"_s)->text(), u"Атлантида"_s);
        QCOMPARE(desk.cases().size(), 0);
    }

    void f017_aSecondApplicationWhileTheFirstIsOpenIsRefusedAndNothingIsLost()
    {
        Desk desk;
        desk.fill();
        desk.find<QPushButton>(u"registerButton"_s)->click();
        QTRY_COMPARE(desk.cases().size(), 1);
        QTRY_VERIFY(desk.line(u"iinField"_s)->text().isEmpty());
        desk.fill();
        QTRY_VERIFY(desk.missing().contains(u"iin"_s));
        desk.find<QPushButton>(u"registerButton"_s)->click();
        QCOMPARE(Desk::focus(), u"iinField"_s);
        QVERIFY(desk.message(u"iin"_s).contains(desk.cases().first().registration->toString()));
        QCOMPARE(desk.line(u"surnameField"_s)->text(), u"Әбдіқадыров"_s);
        QCOMPARE(desk.cases().size(), 1);
    }

    void aLockKeepsEverythingTypedWithTheFieldAndTheCursor()
    {
        Desk desk;
        desk.fill();
        desk.put(u"earlier.until"_s, u"31.1"_s); // not a date yet
        desk.documents()->setData(desk.documents()->index(0, DocumentsModel::Sheets), u"7"_s, Qt::EditRole);
        desk.put(u"work.place"_s, u"Шоқы"_s);
        desk.press(Qt::Key_Left);
        const intake::Application typed = desk.form()->application();
        desk.lockAndUnlock();
        QTRY_COMPARE(desk.line(u"workPlaceField"_s)->text(), u"Шоқы"_s);
        QCOMPARE(Desk::focus(), u"workPlaceField"_s);
        QCOMPARE(desk.line(u"workPlaceField"_s)->cursorPosition(), 3);
        QCOMPARE(desk.line(u"earlierUntilField"_s)->text(), u"31.1"_s);
        QVERIFY(desk.form()->application() == typed);
    }

    void aHalfTypedCellOfTheTableIsKeptToo()
    {
        Desk desk;
        desk.putFocus(u"documents"_s);
        desk.type(u"12"_s); // no Enter
        QCOMPARE(desk.documents()->lines().first().sheets, 12);
        desk.lockAndUnlock();
        QTRY_COMPARE(desk.documents()->lines().first().sheets, 12);
        QCOMPARE(Desk::focus(), u"documentsTable"_s);
    }

    void afterACrashTheEntryComesBackByItself()
    {
        Desk desk;
        desk.put(u"surname"_s, u"Ахметова"_s);
        desk.page->keepTyping();
        desk.office.settle();
        desk.page.reset(); // nothing tells the next page where one stood
        desk.makePage();
        QTRY_COMPARE(desk.line(u"surnameField"_s)->text(), u"Ахметова"_s);
    }

    void aDraftIsReadInTheOtherLanguage()
    {
        Desk desk;
        desk.fill();
        desk.put(u"address.region"_s, u"71"_s);
        const intake::Application typed = desk.form()->application();
        desk.context.language = Language::Russian;
        desk.lockAndUnlock();
        QTRY_COMPARE(desk.line(u"addressRegionField"_s)->text(), u"город Астана"_s);
        QVERIFY(desk.form()->application() == typed);
    }

    void severalEntriesAreUnfinishedAtATime()
    {
        Desk desk;
        desk.put(u"surname"_s, u"Ахметова"_s);
        desk.put(u"given"_s, u"гүлнар"_s);
        const QString first = desk.page->subject();
        desk.find<QAction>(u"newApplicationAction"_s)->trigger();
        QCOMPARE(desk.page->subject(), QString());
        QCOMPARE(desk.line(u"surnameField"_s)->text(), QString());
        desk.put(u"surname"_s, u"Сейітов"_s);
        const QString second = desk.page->subject();
        QVERIFY(first != second);
        auto *strip = desk.find<QWidget>(u"unfinishedStrip"_s);
        QTRY_COMPARE(strip->findChildren<QPushButton *>().size(), 1);
        auto *button = strip->findChildren<QPushButton *>().first();
        QCOMPARE(button->text(), u"Ахметова Г., 15:45"_s);
        button->click();
        QTRY_COMPARE(desk.line(u"surnameField"_s)->text(), u"Ахметова"_s);
        QCOMPARE(desk.page->subject(), first);
        QTRY_COMPARE(strip->findChildren<QPushButton *>().value(0)->text(), u"Сейітов, 15:45"_s);
        QCOMPARE(strip->findChildren<QPushButton *>().size(), 1);
    }

    void anEntryIsThrownAwayOnlyAfterAQuestion()
    {
        Desk desk;
        desk.put(u"surname"_s, u"Ахметова"_s);
        desk.page->keepTyping();
        desk.office.prompt.confirms = false;
        desk.find<QAction>(u"discardAction"_s)->trigger();
        QCOMPARE(desk.line(u"surnameField"_s)->text(), u"Ахметова"_s);
        desk.office.prompt.confirms = true;
        desk.find<QAction>(u"discardAction"_s)->trigger();
        QCOMPARE(desk.line(u"surnameField"_s)->text(), QString());
        desk.office.settle();
        QCOMPARE(desk.drafts().size(), 0);
        QVERIFY(desk.office.prompt.asked.last().text.contains(u"Ахметова"));
    }

    void p73_1_anOmkNamesTheExaminationItControls()
    {
        Desk department;
        QVERIFY(department.form()->field(u"omk.goal"_s) == nullptr);
        Desk desk(Language::Kazakh, people::DepartmentKind::Omk);
        desk.fill();
        QCOMPARE(desk.form()->application().place, u"omk"_s);
        desk.put(u"omk.goal"_s, u"шағымдану"_s);
        desk.put(u"omk.department"_s, u"3"_s);
        desk.put(u"omk.examinedOn"_s, u"160926"_s);
        desk.find<QPushButton>(u"registerButton"_s)->click();
        QTRY_COMPARE(desk.cases().size(), 1);
        const intake::ControlledExamination expected{u"APPEAL"_s, u"3"_s, QDate(2026, 9, 16)};
        QVERIFY(desk.cases().first().application->controlled == expected);
    }

    void app3_5_aConsultationAsksForNeitherConsentNorPurposes()
    {
        Desk desk(Language::Kazakh, people::DepartmentKind::Omk);
        const auto shown = [&](const QString &path) { return !desk.form()->field(path)->isHidden(); };
        QVERIFY(shown(u"consent"_s) && !shown(u"omk.preliminary"_s) && desk.form()->field(u"purposes"_s)->isRequired());
        desk.put(u"omk.goal"_s, u"консультация"_s);
        QTRY_VERIFY(!shown(u"consent"_s) && shown(u"omk.preliminary"_s) && shown(u"omk.sentOn"_s));
        QVERIFY(!desk.form()->field(u"purposes"_s)->isRequired());
        desk.find<ui::CodeField>(u"omkGoalField"_s)->setCode(u"CONTROL"_s);
        QTRY_VERIFY(!shown(u"omk.preliminary"_s) && !shown(u"consent"_s));
    }

    void placesAreOfferedFromEarlierEntriesOfTheRegion()
    {
        Desk desk;
        (void)desk.office.registerApplication(u"034"_s);
        desk.makePage();
        desk.put(u"address.region"_s, u"71"_s);
        desk.press(Qt::Key_Return);
        desk.office.settle();
        auto *district = desk.find<ui::CodeField>(u"addressDistrictField"_s);
        QTRY_COMPARE(district->items()->items().size(), 1);
        QCOMPARE(district->items()->items().first().text, u"район Алматы"_s);
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("department") << static_cast<int>(people::DepartmentKind::Mse);
        QTest::newRow("omk") << static_cast<int>(people::DepartmentKind::Omk);
    }
    void everyControlHasAName()
    {
        QFETCH(int, kind);
        Desk desk(Language::Kazakh, static_cast<people::DepartmentKind>(kind));
        desk.put(u"birthDate"_s, u"01022015"_s);
        desk.put(u"iin"_s, kIin);
        QCOMPARE(unnamedWidgets(desk.form()).join(u'\n'), QString());
    }

    void attaching_aFileOfTheDialogIsKeptWithTheCase()
    {
        Desk desk;
        desk.fill();
        const QByteArray bytes = threePages();
        desk.attach(u"identity"_s, {desk.file(u"куәлік.pdf"_s, bytes)});
        QCOMPARE(desk.documents()->lines()[desk.row(u"identity"_s)].sheets, 3);
        QCOMPARE(desk.fileProblem(), QString());
        desk.registerEntry();
        QTRY_COMPARE(desk.cases().size(), 1);
        const QList<expertise::CaseDocument> kept = desk.storedFiles(desk.cases().first().id);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().name, u"куәлік.pdf"_s);
        QCOMPARE(kept.first().documentId, u"identity"_s);
        QCOMPARE(kept.first().bytes, bytes);
        desk.office.settle();
        QVERIFY(desk.filesOf(u"identity"_s).isEmpty()); // the next person's line is empty
    }

    void attaching_filesAreDroppedOnTheirLine()
    {
        Desk desk;
        auto *table = desk.form()->documentsTable();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.file(u"a.pdf"_s)),
                      QUrl::fromLocalFile(desk.file(u"b.png"_s, "\x89PNG\r\n\x1a\n"))});
        const QPoint place = table->visualRect(table->model()->index(desk.row(u"form031"_s), 1)).center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(table->viewport(), &enter) && enter.isAccepted());
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(table->viewport(), &move) && move.isAccepted());
        QCOMPARE(table->currentRow(), desk.row(u"form031"_s));
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(table->viewport(), &drop) && drop.isAccepted());
        QTRY_COMPARE(desk.filesOf(u"form031"_s).size(), 2);
        QCOMPARE(desk.filesOf(u"form031"_s).last().name(), u"b.png"_s);
    }

    void attaching_whatCannotBeAttachedIsToldBelowTheTable()
    {
        Desk desk;
        desk.office.prompt.files = QStringList{desk.file(u"хат.docx"_s, "PK"), desk.file(u"дұрыс.pdf"_s),
                                               desk.office.folder.filePath(u"жоқ.pdf"_s)};
        desk.goToLine(u"medical_record"_s, DocumentsModel::Sheets);
        desk.press(Qt::Key_Insert);
        QTRY_VERIFY(desk.fileProblem().contains(u"хат.docx"));
        QVERIFY(desk.fileProblem().contains(u"жоқ.pdf"));
        QCOMPARE(desk.filesOf(u"medical_record"_s).size(), 1);
        desk.attach(u"medical_record"_s, {desk.file(u"екінші.pdf"_s, threePages() + "%2")});
        QCOMPARE(desk.fileProblem(), QString());
    }

    void attaching_theScannersFolderOffersItsFiles()
    {
        Desk desk;
        QTemporaryDir scanner;
        desk.office.prompt.folder = scanner.path();
        desk.find<QAction>(u"scannerFolderAction"_s)->trigger();
        auto *list = desk.find<QListWidget>(u"scannedList"_s);
        QTest::qWait(50);
        QVERIFY(list->isHidden()); // nothing there yet
        QVERIFY(QFile::copy(desk.file(u"scan.pdf"_s), scanner.filePath(u"scan-1.pdf"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 15000);
        QVERIFY(!list->isHidden());
        desk.goToLine(u"registration"_s);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_COMPARE(desk.find<ui::DocumentDialog>(u"documentDialog"_s)->view()->pageCount(), 3);
        desk.find<ui::DocumentDialog>(u"documentDialog"_s)->close();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(desk.filesOf(u"registration"_s).size(), 1);
        QTRY_COMPARE(list->count(), 0); // offered no more
        desk.makePage();                // the folder was chosen once
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QListWidget>(u"scannedList"_s)->count(), 1, 15000);
    }

    void attaching_theFilesOfALineAreLookedAtAndTakenOff()
    {
        Desk desk;
        desk.attach(u"identity"_s, {desk.file(u"a.pdf"_s), desk.file(u"b.pdf"_s, threePages() + "%b")});
        desk.press(Qt::Key_Space);
        auto *dialog = desk.find<ui::DocumentDialog>(u"documentDialog"_s);
        QTRY_COMPARE(dialog->view()->pageCount(), 3);
        QCOMPARE(dialog->findChild<QListWidget *>(u"fileNamesList"_s)->count(), 2);
        QCOMPARE(nameless(dialog), QString());
        dialog->findChild<QPushButton *>(u"takeOffButton"_s)->click();
        QCOMPARE(desk.filesOf(u"identity"_s).size(), 1);
        QCOMPARE(desk.filesOf(u"identity"_s).first().name(), u"b.pdf"_s);
        dialog->close();
        desk.goToLine(u"identity"_s);
        desk.press(Qt::Key_Delete);
        QVERIFY(desk.filesOf(u"identity"_s).isEmpty());
        QVERIFY(!desk.find<QAction>(u"takeFileOffAction"_s)->isEnabled());
    }

    void attaching_aLockKeepsTheFilesAndTellsOfOneThatIsGone()
    {
        Desk desk;
        desk.fill();
        const QByteArray bytes = threePages();
        const QString path = desk.file(u"куәлік.pdf"_s, bytes);
        desk.attach(u"identity"_s, {path});
        desk.lockAndUnlock();
        QTRY_COMPARE(desk.filesOf(u"identity"_s).size(), 1);
        desk.office.settle();
        QCOMPARE(desk.missing(), QStringList());

        QVERIFY(QFile::remove(path));
        desk.lockAndUnlock();
        QTRY_VERIFY(desk.fileProblem().contains(u"куәлік.pdf"));
        QCOMPARE(desk.missing(), QStringList{u"documents"_s});
        desk.registerEntry();
        QCOMPARE(desk.cases().size(), 0);
        QCOMPARE(desk.form()->documentsTable()->currentRow(), desk.row(u"identity"_s));

        (void)desk.file(u"куәлік.pdf"_s, bytes); // it is back
        desk.page->refresh();
        QTRY_COMPARE(desk.missing(), QStringList());
        QVERIFY(QFile::remove(path));
        desk.registerEntry(); // gone again: found when it was to be kept
        QTRY_COMPARE(desk.missing(), QStringList{u"documents"_s});
        QCOMPARE(desk.cases().size(), 0);
        desk.goToLine(u"identity"_s);
        desk.press(Qt::Key_Delete);
        QTRY_COMPARE(desk.fileProblem(), QString());
        desk.registerEntry();
        QTRY_COMPARE(desk.cases().size(), 1);
    }

    void attaching_aFileThatWasChangedIsNotKept()
    {
        Desk desk;
        desk.fill();
        desk.attach(u"identity"_s, {desk.file(u"куәлік.pdf"_s)});
        (void)desk.file(u"куәлік.pdf"_s, threePages() + "%other");
        desk.registerEntry();
        QTRY_VERIFY(desk.missing().contains(u"documents"_s));
        QVERIFY(desk.message(u"documents"_s).contains(u"куәлік.pdf"));
        QCOMPARE(desk.cases().size(), 0);
        desk.goToLine(u"identity"_s);
        desk.press(Qt::Key_Delete);
        desk.attach(u"identity"_s, {desk.office.folder.filePath(u"куәлік.pdf"_s)});
        QTRY_COMPARE(desk.missing(), QStringList());
        desk.registerEntry();
        QTRY_COMPARE(desk.cases().size(), 1);
    }

    void appendix3Item11_theHeadConfirmsWhatASpecialistRefused()
    {
        Desk desk;
        desk.fill();
        desk.attach(u"identity"_s, {desk.file(u"куәлік.pdf"_s)});
        desk.openRefusal();
        QCOMPARE(desk.grounds()->count(), 4);
        QVERIFY(desk.grounds()->isVisible());
        auto *refuse = desk.find<QPushButton>(u"refuseButton"_s);
        QVERIFY(!refuse->isEnabled());
        QCOMPARE(nameless(desk.find<QWidget>(u"refusalPanel"_s)), QString());
        QCOMPARE(Desk::focus(), u"groundList"_s);
        desk.press(Qt::Key_Down); // chooses with the keyboard
        desk.choose(1);
        QTRY_COMPARE(desk.notice()->pageCount(), 1);
        desk.press(Qt::Key_Return);
        QCOMPARE(Desk::focus(), u"refusalNoteEdit"_s);
        desk.type(u"тіркеу мекенжайы жоқ"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.cases().size(), 1);
        QVERIFY(desk.office.prompt.asked.isEmpty()); // a draft is no last word

        expertise::Case drafted = desk.cases().first();
        QCOMPARE(drafted.state, expertise::CaseState::Pending);
        QVERIFY(drafted.refusalWaits());
        QCOMPARE(drafted.refusal->ground, u"incomplete"_s);
        QCOMPARE(drafted.refusal->note, u"тіркеу мекенжайы жоқ"_s);
        QCOMPARE(desk.storedFiles(drafted.id).size(), 1);
        QTRY_VERIFY(desk.form()->isBlank());
        QCOMPARE(Desk::focus(), u"printOutcomeButton"_s);
        desk.office.settle();
        QCOMPARE(desk.drafts().size(), 0);
        desk.press(Qt::Key_Space);
        auto *paper = desk.page->findChild<ui::PdfPanel *>();
        QVERIFY(paper != nullptr);
        QTRY_VERIFY(!paper->paper().bytes.isEmpty());
        QVERIFY(!paper->paper().title.contains(u"Әбдіқадыров"));
        desk.page.reset();

        const ui::PageContext head = desk.office.enter(u"head"_s);
        ui::CasesPage page(head);
        page.resize(1100, 700);
        QVERIFY(showActive(&page));
        std::optional<ui::Board> board;
        desk.office.jobs.read(
            &page, [](ui::Services &services) { return ui::loadBoard(services); },
            [&](const Result<ui::Board> &loaded) { board = *loaded; });
        desk.office.settle();
        QCOMPARE(board->toDecide.size(), 1); // and no form waits for a check
        QCOMPARE(board->pending.size(), 0);
        page.open(drafted.id.toString(), {});
        auto *confirm = page.findChild<QPushButton *>(u"confirmRefusalButton"_s);
        QTRY_VERIFY(confirm->isVisible());
        QVERIFY(page.findChild<QPushButton *>(u"withdrawRefusalButton"_s)->isVisible());
        confirm->click();
        QTRY_COMPARE(desk.cases().first().state, expertise::CaseState::Refused);
        QCOMPARE(desk.cases().first().refusal->number, (expertise::SequenceNumber{2026, 1}));
        QCOMPARE(desk.office.prompt.asked.size(), 1);
        auto *notice = page.findChild<ui::PdfPanel *>();
        QTRY_VERIFY(!notice->paper().bytes.isEmpty());
        QCOMPARE(notice->paper().suggestedFileName, u"refusal-1-2026.pdf"_s);
        page.refresh(); // as the window does after a save
        QTRY_VERIFY(!confirm->isVisible());
    }

    void appendix3Item11_aDraftedRefusalIsWithdrawn()
    {
        Desk desk;
        desk.fill();
        desk.openRefusal();
        desk.choose(2);
        desk.find<QPushButton>(u"refuseButton"_s)->click();
        QTRY_COMPARE(desk.cases().size(), 1);
        const expertise::CaseId id = desk.cases().first().id;
        desk.page.reset();
        const ui::PageContext head = desk.office.enter(u"head"_s);
        ui::CasesPage page(head);
        QVERIFY(showActive(&page));
        page.open(id.toString(), {});
        auto *withdraw = page.findChild<QPushButton *>(u"withdrawRefusalButton"_s);
        QTRY_VERIFY(withdraw->isVisible());
        withdraw->click();
        QTRY_COMPARE(desk.cases().first().state, expertise::CaseState::Registered);
        QVERIFY(!desk.cases().first().refusal);
        page.refresh();
        QTRY_VERIFY(!withdraw->isVisible());
    }

    void appendix3Item11_anApplicationWithADraftedRefusalIsCompleted()
    {
        Desk desk;
        desk.fill();
        desk.documents()->setData(desk.documents()->index(0, DocumentsModel::Sheets), u"7"_s, Qt::EditRole);
        desk.find<QCheckBox>(u"consentBox"_s)->setChecked(false);
        desk.openRefusal();
        desk.choose(3);
        desk.find<QPushButton>(u"refuseButton"_s)->click();
        QTRY_COMPARE(desk.cases().size(), 1);
        const expertise::Case drafted = desk.cases().first();
        desk.page.reset();
        const ui::PageContext head = desk.office.enter(u"head"_s);
        {
            ui::CasesPage page(head);
            QVERIFY(showActive(&page));
            page.open(drafted.id.toString(), {});
            auto *withdraw = page.findChild<QPushButton *>(u"withdrawRefusalButton"_s);
            QTRY_VERIFY(withdraw->isVisible());
            withdraw->click(); // nothing has been brought yet: it is told what stands in the way
            auto *complete = page.findChild<QPushButton *>(u"completeButton"_s);
            ui::Place place;
            connect(&page, &ui::Page::go, &page, [&](const ui::Place &asked) { place = asked; });
            complete->click();
            QCOMPARE(place, (ui::Place{u"receiving"_s, drafted.id.toString()}));
        }
        desk.office.settle();
        QCOMPARE(desk.cases().first().state, expertise::CaseState::Pending);

        desk.context.user = head.user;
        desk.makePage();
        desk.page->open(drafted.id.toString(), {});
        QTRY_COMPARE(desk.line(u"surnameField"_s)->text(), u"Әбдіқадыров"_s);
        desk.office.settle();
        QVERIFY(desk.form()->application().documents == drafted.application->documents);
        QVERIFY(!desk.find<QPushButton>(u"openRefusalButton"_s)->isVisible());
        QCOMPARE(desk.missing(), QStringList{u"consent"_s}); // that its own case is open does not matter
        desk.find<QCheckBox>(u"consentBox"_s)->setChecked(true);
        desk.lockAndUnlock();
        QTRY_COMPARE(desk.missing(), QStringList());
        desk.attach(u"identity"_s, {desk.file(u"куәлік.pdf"_s)});
        desk.registerEntry();
        QTRY_COMPARE(desk.cases().first().state, expertise::CaseState::Registered);
        QCOMPARE(desk.cases().size(), 1);
        QVERIFY(!desk.cases().first().refusal);
        QCOMPARE(desk.storedFiles(drafted.id).size(), 1);
        QTRY_VERIFY(desk.form()->isBlank());
        desk.office.settle();
        QCOMPARE(desk.drafts().size(), 0);
        QVERIFY(desk.find<QPushButton>(u"openRefusalButton"_s)->isVisible());
    }

    void appendix3Item11_theHeadRefusesWithANumber()
    {
        Desk desk(Language::Russian, people::DepartmentKind::Mse, u"head"_s);
        desk.fill();
        desk.find<QCheckBox>(u"consentBox"_s)->setChecked(false);
        desk.openRefusal();
        desk.choose(3);
        desk.office.prompt.confirms = false;
        desk.find<QPushButton>(u"refuseButton"_s)->click();
        QVERIFY(desk.office.prompt.asked.last().text.contains(u"Әбдіқадыров"));
        desk.office.settle();
        QCOMPARE(desk.cases().size(), 0);
        desk.office.prompt.confirms = true;
        desk.find<QPushButton>(u"refuseButton"_s)->click();
        QTRY_COMPARE(desk.cases().size(), 1);
        const expertise::Case refused = desk.cases().first();
        QCOMPARE(refused.state, expertise::CaseState::Refused);
        QVERIFY(!refused.registration);
        QCOMPARE(refused.refusal->number, (expertise::SequenceNumber{2026, 1}));
        auto *outcome = desk.find<QWidget>(u"outcomeMessage"_s);
        QTRY_VERIFY(outcome->findChild<QLabel *>(u"messageText"_s)->text().contains(u"1/2026"));
        desk.find<QPushButton>(u"printOutcomeButton"_s)->click();
        auto *paper = desk.page->findChild<ui::PdfPanel *>();
        QTRY_VERIFY(!paper->paper().bytes.isEmpty());
        QVERIFY(paper->paper().suggestedFileName.endsWith(u"1-2026.pdf"));
    }

    void appendix3Item11_itHasToBeToldWhoIsRefused()
    {
        Desk desk;
        desk.put(u"iin"_s, kIin);
        desk.openRefusal();
        QVERIFY(!desk.grounds()->isVisible());
        QCOMPARE(Desk::focus(), u"surnameField"_s);
        desk.put(u"surname"_s, u"Әбдіқадыров"_s);
        desk.put(u"given"_s, u"Ғалымжан"_s);
        desk.put(u"identityDocument.issuedOn"_s, u"31.02.2020"_s); // would be lost
        desk.openRefusal();
        QVERIFY(!desk.grounds()->isVisible());
        desk.line(u"identityDocumentIssuedOnField"_s)->clear();
        desk.openRefusal();
        QVERIFY(desk.grounds()->isVisible()); // no purpose, no consent: that may be the ground
    }

    void aLockKeepsTheRefusalAndEscapeGoesBackWithoutLoss()
    {
        Desk desk;
        desk.fill();
        desk.openRefusal();
        desk.choose(1);
        desk.note()->setFocus();
        desk.type(u"құжат жоқ"_s);
        desk.lockAndUnlock();
        QTRY_VERIFY(desk.grounds()->isVisible());
        QCOMPARE(desk.grounds()->currentRow(), 1);
        QCOMPARE(desk.note()->toPlainText(), u"құжат жоқ"_s);
        QCOMPARE(Desk::focus(), u"refusalNoteEdit"_s);
        QTRY_COMPARE(desk.notice()->pageCount(), 1);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.grounds()->isVisible());
        QCOMPARE(desk.line(u"surnameField"_s)->text(), u"Әбдіқадыров"_s);
        desk.lockAndUnlock();
        QTRY_COMPARE(desk.line(u"surnameField"_s)->text(), u"Әбдіқадыров"_s);
        QVERIFY(!desk.grounds()->isVisible());
        desk.openRefusal();
        QCOMPARE(desk.note()->toPlainText(), u"құжат жоқ"_s);
        QCOMPARE(desk.grounds()->currentRow(), 1);
        // Another person's entry knows nothing of it.
        desk.find<QAction>(u"newApplicationAction"_s)->trigger();
        QCOMPARE(desk.note()->toPlainText(), QString());
        QVERIFY(desk.page->subject().isEmpty());
    }

    void afterRegisteringTheApplicationIsPrinted()
    {
        Desk desk;
        desk.fill();
        desk.registerEntry();
        auto *print = desk.find<QPushButton>(u"printOutcomeButton"_s);
        QTRY_VERIFY(print->isVisible());
        print->click();
        auto *paper = desk.page->findChild<ui::PdfPanel *>();
        QTRY_VERIFY(!paper->paper().bytes.isEmpty());
        const QByteArray kazakh = paper->paper().bytes;
        desk.find<QAbstractButton>(u"paperLanguage_ru"_s)->click();
        QTRY_VERIFY(paper->paper().bytes != kazakh);
        QCOMPARE(nameless(desk.find<QDialog>(u"paperDialog"_s)), QString());
    }
};

QTEST_MAIN(TestApplicationPage)
#include "tst_applicationpage.moc"
