// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/auditreading.h"
#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/packagefiles.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/visibletexts.h"
#include "ui/intake/inboxmodel.h"
#include "ui/intake/inboxpage.h"
#include "ui/look/languages.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pdfview.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/tableroles.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace khattama;
using namespace khattama::test;

/// The inbox as people use it, over a real database.
class TestInboxPage : public QObject
{
    Q_OBJECT

private:
    struct Inbox {
        LiveOffice &office;
        ui::Translators translators;
        ui::PageContext context;
        ui::InboxPage page{context};
        QSignalSpy went{&page, &ui::Page::go};
        QSignalSpy waiting{&page, &ui::Page::waitingChanged};
        QSignalSpy told{&page, &ui::Page::told};

        Inbox(LiveOffice &opened, const QString &login, Language language = Language::Russian)
            : office(opened), context((translators.use(language), opened.enter(login, language)))
        {
            // As the workspace does.
            QObject::connect(&context.jobs, &ui::Jobs::saved, &page, [this] { page.refresh(); });
            page.resize(1100, 650);
            showActive(&page);
            page.setFocus();
            page.refresh();
            office.settle();
        }
        template <typename T>
        T *part(const QString &name) const
        {
            auto *found = page.findChild<T *>(name);
            if (found == nullptr)
                qFatal("no %s", qPrintable(name));
            return found;
        }
        [[nodiscard]] ui::RecordTable *table() const { return part<ui::RecordTable>(u"inboxTable"_s); }
        void filter(const QString &code) const
        {
            auto *box = part<QComboBox>(u"verdictFilterBox"_s);
            box->setCurrentIndex(box->findData(code));
            Q_EMIT box->activated(box->currentIndex());
            office.settle();
        }
        [[nodiscard]] QStringList column(int column) const
        {
            QStringList texts;
            for (int row = 0; row < table()->model()->rowCount(); ++row)
                texts.append(table()->model()->index(row, column).data().toString());
            return texts;
        }
        void drop(const QStringList &paths)
        {
            QMimeData data;
            QList<QUrl> urls;
            for (const QString &path : paths)
                urls.append(QUrl::fromLocalFile(path));
            data.setUrls(urls);
            QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page, &drop);
        }
        /// Drops, and waits until all is read.
        void receive(const QStringList &paths)
        {
            const auto before = told.size();
            drop(paths);
            QTRY_COMPARE(told.size(), before + 1);
            office.settle();
        }
        void open(const expertise::CaseId &id)
        {
            page.open(id.toString(), {});
            office.settle();
        }
        [[nodiscard]] QString chip() const { return part<ui::StateChip>(u"verdictChip"_s)->text(); }
        [[nodiscard]] QString message() const
        {
            QStringList texts;
            for (const auto *bar : page.findChildren<ui::MessageBar *>()) {
                if (bar->isVisible())
                    texts.append(bar->text());
            }
            return texts.join(u'\n');
        }
    };
    static expertise::Case stored(LiveOffice &office, const expertise::CaseId &id)
    {
        return office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.cases().byId(id)); });
    }
    static qsizetype storedCases(LiveOffice &office)
    {
        return office.inRoom([](Workplace &place) { return LiveOffice::taken(place.cases().list({})).size(); });
    }
    static qsizetype keptNotices(LiveOffice &office, const expertise::CaseId &id)
    {
        return office.inRoom([&](Workplace &place) {
            const auto documents = LiveOffice::taken(place.cases().documents(id));
            return std::count_if(documents.begin(), documents.end(), [](const expertise::CaseDocument &document) {
                return document.kind == "return_notice"_L1;
            });
        });
    }
    static void settleUnknown(Inbox &inbox, bool passed, const QString &note)
    {
        inbox.part<QRadioButton>(passed ? u"passedButton"_s : u"failedButton"_s)->click();
        auto *edit = inbox.part<QPlainTextEdit>(u"settleNoteEdit"_s);
        typeText(edit, note);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        inbox.office.settle();
    }

private Q_SLOTS:
    void droppedPackagesAreReceivedAndTheirVerdictsShown()
    {
        LiveOffice office;
        PackageFiles files;
        Inbox inbox(office, u"maman"_s);
        inbox.receive({files.sample(u"079"_s), files.sample(u"013"_s), files.sample(u"081"_s)});
        // Newest first.
        QCOMPARE(inbox.column(ui::InboxModel::State), (QStringList{u"К возврату"_s, u"Принята"_s, u"Ожидает"_s}));
        QCOMPARE(inbox.column(ui::InboxModel::Number),
                 (QStringList{u"031-033119"_s, u"031-032847"_s, u"031-031946"_s}));
        QCOMPARE(inbox.column(ui::InboxModel::Name).at(1), u"Юдина Кира Викторовна"_s);
        QVERIFY(inbox.told.last().first().toString().contains(u"3"_s));
        QCOMPARE(inbox.waiting.last().first().toInt(), 2);
        QCOMPARE(storedCases(office), 3);
        // What needs something done is what one sees the next time.
        QCOMPARE(inbox.page.state(), (QJsonObject{{u"filter"_s, u"todo"_s}}));
        inbox.filter(u"todo"_s);
        QCOMPARE(inbox.column(ui::InboxModel::State), (QStringList{u"К возврату"_s, u"Ожидает"_s}));
        inbox.filter(u"accepted"_s);
        QCOMPARE(inbox.column(ui::InboxModel::State), QStringList{u"Принята"_s});
    }

    void aFolderIsReadWithAllThatIsInIt()
    {
        LiveOffice office;
        PackageFiles files;
        (void)files.sample(u"079"_s);
        (void)files.sample(u"013"_s);
        (void)files.write(u"notes.txt"_s, "no package");
        Inbox inbox(office, u"maman"_s);
        inbox.receive({files.folder()});
        QCOMPARE(inbox.column(ui::InboxModel::Number).size(), 2);
    }

    void rejectedPackagesStandWithNameAndReasonUntilDismissed()
    {
        LiveOffice office;
        PackageFiles files;
        Inbox inbox(office, u"maman"_s);
        inbox.receive({files.write(u"сынған.mse031"_s, "PK\x03\x04 damaged"),
                       files.write(u"evil.mse031"_s, ZipBuilder().add("../../form.xml", "<form031/>").bytes()),
                       files.sample(u"079"_s)});
        auto *list = inbox.part<QListWidget>(u"setAsideList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"сынған.mse031"_s));
        QVERIFY(list->item(0)->text().endsWith(u'.'));
        QVERIFY(list->item(1)->text().contains(u"evil.mse031"_s));
        QVERIFY(list->item(1)->text().contains(u"../../form.xml"_s));
        QCOMPARE(storedCases(office), 1);

        // They outlive the page, as a lock and another language do.
        inbox.page.keepTyping();
        office.settle();
        {
            Inbox later(office, u"maman"_s, Language::Kazakh);
            auto *again = later.part<QListWidget>(u"setAsideList"_s);
            QTRY_COMPARE(again->count(), 2);
            QVERIFY(again->item(0)->text().contains(u"қабылданбады"_s));
            later.part<QPushButton>(u"dismissButton"_s)->click();
            QCOMPARE(again->count(), 1);
            later.part<QPushButton>(u"dismissAllButton"_s)->click();
            QVERIFY(!again->isVisible());
            office.settle();
        }
        Inbox last(office, u"maman"_s);
        QCOMPARE(last.part<QListWidget>(u"setAsideList"_s)->count(), 0);
    }

    void f016_aMessageAcceptedBeforeNamesItsCaseAndLeadsToIt()
    {
        LiveOffice office;
        PackageFiles files;
        Inbox inbox(office, u"maman"_s);
        const expertise::Case accepted = office.import(u"079"_s);
        inbox.receive(
            {files.sample(u"079"_s), files.altered(u"079"_s, "Общая слабость", "Слабость", u"changed.mse031"_s)});
        QCOMPARE(storedCases(office), 1);
        auto *list = inbox.part<QListWidget>(u"setAsideList"_s);
        QCOMPARE(list->count(), 2);
        const QString number = accepted.registration->toString();
        QVERIFY(list->item(0)->text().contains(number));
        QVERIFY(list->item(1)->text().contains(u"F016"_s));
        QVERIFY(list->item(1)->text().contains(number));
        list->setCurrentRow(1);
        inbox.part<QPushButton>(u"openKnownButton"_s)->click();
        office.settle();
        QCOMPARE(inbox.page.subject(), accepted.id.toString());
        QCOMPARE(inbox.part<QLabel>(u"formNameLabel"_s)->text(), u"Юдина Кира Викторовна"_s);
    }

    void f017_anOpenCaseOfTheSameIinIsLinked()
    {
        LiveOffice office;
        PackageFiles files;
        Inbox inbox(office, u"maman"_s);
        const expertise::Case accepted = office.import(u"079"_s);
        inbox.receive({files.altered(u"079"_s, "ccb1bc6a", "ccb1bc6b", u"again.mse031"_s)});
        inbox.table()->setCurrentRecord(0);
        QTRY_COMPARE(inbox.chip(), u"К возврату"_s);
        auto *facts = inbox.part<QTextBrowser>(u"formFactsView"_s);
        QVERIFY(facts->toPlainText().contains(accepted.registration->toString()));
        Q_EMIT facts->anchorClicked(QUrl(u"case:"_s + accepted.id.toString()));
        QCOMPARE(inbox.went.last().first().value<ui::Place>(), (ui::Place{u"cases"_s, accepted.id.toString()}));
    }

    void aFormSentAgainIsLinkedToTheFirst()
    {
        LiveOffice office;
        Inbox inbox(office, u"maman"_s);
        const expertise::Case first = office.import(u"029"_s);
        const expertise::Case again = office.import(u"043"_s);
        QCOMPARE(again.resendOf, first.id);
        inbox.open(again.id);
        QVERIFY(inbox.part<QTextBrowser>(u"formFactsView"_s)->toHtml().contains(u"case:"_s + first.id.toString()));
    }

    void settlingTheLastUnknownCheckRegistersTheForm()
    {
        LiveOffice office;
        Inbox inbox(office, u"maman"_s);
        const expertise::Case pending = office.import(u"013"_s);
        inbox.page.refresh();
        office.settle();
        inbox.table()->setCurrentRecord(0);
        QTRY_COMPARE(inbox.chip(), u"Ожидает"_s);
        QTest::keyClick(inbox.table(), Qt::Key_Return); // the main action of a form that waits
        QVERIFY(inbox.part<QLabel>(u"settleLabel"_s)->text().contains(u"F006"_s));

        // Verdict and note are asked for, and told below the note.
        auto *note = inbox.part<QPlainTextEdit>(u"settleNoteEdit"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stored(office, pending.id).state == expertise::CaseState::Pending);
        inbox.part<QRadioButton>(u"passedButton"_s)->click();
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        office.settle();
        QVERIFY(stored(office, pending.id).state == expertise::CaseState::Pending);
        QVERIFY(note->accessibleDescription().size() > 20);

        settleUnknown(inbox, true, u"1414: нөмір тіркелген"_s);
        const expertise::Case accepted = stored(office, pending.id);
        QVERIFY(accepted.state == expertise::CaseState::UnderReview);
        QTRY_COMPARE(inbox.chip(), u"Принята"_s);
        QVERIFY(inbox.message().contains(accepted.registration->toString()));
        const auto check = std::find_if(accepted.checks.begin(), accepted.checks.end(),
                                        [](const intake::Check &candidate) { return candidate.code == "F006"_L1; });
        QCOMPARE(check->evidence.arguments.value(u"note"_s), u"1414: нөмір тіркелген"_s);
        // The evidence is told with who and when.
        QVERIFY(foundIn(inbox.page, {u"Ибраева Мөлдір: 1414: нөмір тіркелген (28.10.2026"_s}).size() == 1);
        QTRY_COMPARE(inbox.waiting.last().first().toInt(), 0);
    }

    void aReasonForReturnFoundByHandReturnsTheForm()
    {
        LiveOffice office;
        Inbox inbox(office, u"maman"_s);
        const expertise::Case pending = office.import(u"013"_s);
        inbox.open(pending.id);
        QTest::keyClick(inbox.part<QListView>(u"checksView"_s), Qt::Key_F2);
        settleUnknown(inbox, false, u"БМГ: тіркелмеген"_s);
        QTRY_COMPARE(inbox.chip(), u"К возврату"_s);
        QVERIFY(stored(office, pending.id).state == expertise::CaseState::Returned);
    }

    void aNoteThatIsBeingTypedIsKept()
    {
        LiveOffice office;
        PackageFiles files;
        Inbox inbox(office, u"maman"_s);
        const expertise::Case pending = office.import(u"013"_s);
        const expertise::Case other = office.import(u"035"_s);
        inbox.open(pending.id);
        QTest::keyClick(inbox.part<QListView>(u"checksView"_s), Qt::Key_F2);
        auto *note = inbox.part<QPlainTextEdit>(u"settleNoteEdit"_s);
        typeText(note, u"сұралды"_s);
        inbox.page.refresh();
        office.settle();
        QCOMPARE(note->toPlainText(), u"сұралды"_s);
        inbox.open(other.id); // another form, and back
        QVERIFY(!note->isVisible());
        inbox.open(pending.id);
        QTest::keyClick(inbox.part<QListView>(u"checksView"_s), Qt::Key_F2);
        office.settle();
        QCOMPARE(note->toPlainText(), u"сұралды"_s);
    }

    void p15_aSpecialistPrintsADraftAndTheHeadConfirms()
    {
        LiveOffice office;
        std::optional<expertise::CaseId> returned;
        {
            Inbox inbox(office, u"maman"_s);
            returned = office.import(u"081"_s).id;
            inbox.open(*returned);
            inbox.part<QPushButton>(u"mainActionButton"_s)->click();
            QTRY_COMPARE(inbox.part<ui::PdfView>(u"returnNoticeView"_s)->pageCount(), 1);
            inbox.part<QPushButton>(u"printReturnButton"_s)->click();
            office.settle();
            QVERIFY(office.prompt.asked.isEmpty());
            QCOMPARE(keptNotices(office, *returned), 0);
        }
        const expertise::CaseId id = *returned;
        Inbox inbox(office, u"head"_s);
        QCOMPARE(inbox.waiting.last().first().toInt(), 1);
        inbox.open(id);
        inbox.part<QPushButton>(u"mainActionButton"_s)->click();
        QTRY_COMPARE(inbox.part<ui::PdfView>(u"returnNoticeView"_s)->pageCount(), 1);
        QCOMPARE(keptNotices(office, id), 0); // looking at it confirms nothing

        office.prompt.confirms = false;
        inbox.part<QPushButton>(u"printReturnButton"_s)->click();
        office.settle();
        QVERIFY(office.prompt.asked.last().text.contains(u"F006"_s));
        QCOMPARE(keptNotices(office, id), 0);

        office.prompt.confirms = true;
        inbox.part<QPushButton>(u"printReturnButton"_s)->click();
        office.settle();
        QCOMPARE(keptNotices(office, id), 1);
        QTRY_COMPARE(inbox.waiting.last().first().toInt(), 0);
        QTest::keyClick(inbox.part<ui::PdfView>(u"returnNoticeView"_s), Qt::Key_Escape);
        QTRY_COMPARE(inbox.chip(), u"Возвращена"_s);
    }

    void theWatchedFolderIsReadAndEachFileOnce()
    {
        LiveOffice office;
        PackageFiles files;
        (void)files.sample(u"079"_s);
        office.prompt.folder = files.folder();
        {
            Inbox inbox(office, u"maman"_s);
            inbox.part<QAction>(u"watchFolderAction"_s)->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(storedCases(office), 1, 20000);
            (void)files.sample(u"013"_s);
            QTRY_COMPARE_WITH_TIMEOUT(storedCases(office), 2, 20000);
            QTRY_COMPARE(inbox.told.size(), 2);
            QTRY_COMPARE(inbox.column(ui::InboxModel::State), QStringList{u"Ожидает"_s});
        }
        Inbox later(office, u"maman"_s);
        (void)files.write(u"broken.mse031"_s, "nothing");
        QTRY_COMPARE_WITH_TIMEOUT(later.told.size(), 1, 20000);
        QCOMPARE(later.part<QListWidget>(u"setAsideList"_s)->count(), 1);
        const auto reads = auditOf(office, u"form.receive"_s);
        QCOMPARE(std::count_if(reads.begin(), reads.end(),
                               [](const AuditLine &line) { return line.subject.startsWith("case_file/"_L1); }),
                 2);
    }

    void aFolderThatIsAwayIsToldInThePage()
    {
        LiveOffice office;
        Inbox inbox(office, u"maman"_s);
        office.prompt.folder = u"/nowhere/at/all"_s;
        inbox.part<QAction>(u"watchFolderAction"_s)->trigger();
        office.settle();
        QVERIFY(inbox.message().contains(u"/nowhere/at/all"_s));
    }

    void formsOfAnInPersonExaminationAreSaidSoForOneBatch()
    {
        LiveOffice office;
        PackageFiles files;
        Inbox inbox(office, u"maman"_s);
        auto *inPerson = inbox.part<QCheckBox>(u"inPersonBox"_s);
        inPerson->click();
        inbox.receive({files.sample(u"079"_s)});
        QVERIFY(!inPerson->isChecked());
        const auto listed = office.inRoom([](Workplace &place) { return LiveOffice::taken(place.cases().list({})); });
        QVERIFY(listed.first().form == expertise::ExaminationForm::InPerson);
        QVERIFY(listed.first().state == expertise::CaseState::Registered);
    }

    void theMainActionFollowsTheVerdict()
    {
        LiveOffice office;
        Inbox inbox(office, u"maman"_s);
        const QString accepted = office.import(u"079"_s).id.toString();
        inbox.open(*expertise::CaseId::fromString(accepted));
        inbox.part<QPushButton>(u"mainActionButton"_s)->click();
        QCOMPARE(inbox.went.last().first().value<ui::Place>(), (ui::Place{u"cases"_s, accepted}));
        inbox.part<QPushButton>(u"reviewButton"_s)->click();
        QCOMPARE(inbox.went.last().first().value<ui::Place>(), (ui::Place{u"review"_s, accepted}));
        // Looking at a form is recorded, once.
        inbox.page.refresh();
        office.settle();
        QCOMPARE(auditOf(office, u"case.view"_s).size(), 1);
        QCOMPARE(auditOf(office, u"case.view"_s).first().subject, u"case_file/"_s + accepted);
    }

    void theListIsSearchedAsOneTypes()
    {
        LiveOffice office;
        PackageFiles files;
        Inbox inbox(office, u"maman"_s);
        inbox.receive({files.sample(u"079"_s), files.sample(u"013"_s)});
        inbox.page.find();
        typeText(qApp->focusWidget(), u"имаш"_s);
        QCOMPARE(inbox.column(ui::InboxModel::Number), QStringList{u"031-031946"_s});
        QVERIFY(!inbox.page.state().contains(u"text"_s)); // a name is not kept
    }

    void section1_whoVotesSeesSexAndAgeAlone()
    {
        LiveOffice office;
        (void)office.enter(u"maman"_s);
        const expertise::CaseId id = office.import(u"079"_s).id;
        Inbox inbox(office, u"chief1"_s);
        inbox.filter(u"all"_s);
        QCOMPARE(inbox.column(ui::InboxModel::Name), QStringList{u"Женщина, 28 лет"_s});
        inbox.table()->setCurrentRecord(0);
        inbox.open(id);
        QCOMPARE(inbox.part<QLabel>(u"formNameLabel"_s)->text(), u"Женщина, 28 лет"_s);
        const QStringList secrets{u"Юдин"_s,        u"Викторовн"_s,         u"971226482608"_s,
                                  u"26.12.1997"_s,  u"медицинский центр"_s, u"032847"_s,
                                  u"77760079543"_s, u"Сарайшык"_s,          u"record.pdf"_s};
        QCOMPARE(foundIn(inbox.page, secrets), QStringList());
        inbox.part<QLineEdit>(u"inboxSearchEdit"_s)->setText(u"юдина"_s);
        QCOMPARE(inbox.table()->shownCount(), 0); // to be found by the name would tell it
    }
};

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
