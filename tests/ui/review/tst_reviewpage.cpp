// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/auditreading.h"
#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/visibletexts.h"
#include "ui/look/languages.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/documentview.h"
#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace khattama;
using namespace khattama::test;

/// Reading a case, as specialists and voting experts do it.
class TestReviewPage : public QObject
{
    Q_OBJECT

private:
    struct Review {
        LiveOffice &office;
        ui::Translators translators;
        ui::PageContext context;
        ui::ReviewPage page{context};
        QSignalSpy went{&page, &ui::Page::go};
        QSignalSpy waiting{&page, &ui::Page::waitingChanged};

        Review(LiveOffice &opened, const QString &login)
            : office(opened), context((translators.use(Language::Russian), opened.enter(login, Language::Russian)))
        {
            // As the workspace does.
            QObject::connect(&context.jobs, &ui::Jobs::saved, &page, [this] { page.refresh(); });
            page.resize(1100, 650);
            showActive(&page);
            refresh();
        }
        void refresh()
        {
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
        void open(const expertise::CaseId &id, const QJsonObject &state = {})
        {
            page.open(id.toString(), state);
            office.settle();
        }
        [[nodiscard]] QListView *documents() const { return part<QListView>(u"documentsList"_s); }
        void choose(int document)
        {
            documents()->setCurrentIndex(documents()->model()->index(document, 0));
            office.settle();
        }
        [[nodiscard]] ui::DocumentView *document() const { return part<ui::DocumentView>(u"reviewDocumentView"_s); }
        void remark(const QString &text)
        {
            QTest::keyClick(&page, Qt::Key_M, Qt::ControlModifier);
            auto *edit = part<QPlainTextEdit>(u"remarkEdit"_s);
            QVERIFY(edit->hasFocus());
            typeText(edit, text);
            QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
            office.settle();
            office.settle();
        }
    };
    static expertise::CaseId import(LiveOffice &office, const QString &number)
    {
        (void)office.enter(u"maman"_s);
        return office.import(number).id;
    }
    static QList<expertise::ReviewRemark> remarksOf(LiveOffice &office, const expertise::CaseId &id)
    {
        return office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.cases().byId(id)).remarks; });
    }

private Q_SLOTS:
    void casesAreOfferedWithTheNearestTermFirst()
    {
        LiveOffice office;
        (void)import(office, u"082"_s);
        const expertise::CaseId pending = import(office, u"013"_s);
        (void)import(office, u"081"_s); // returned: nothing to read for a decision
        (void)office.registerApplication(u"056"_s);
        Review review(office, u"maman"_s);
        auto *table = review.part<ui::RecordTable>(u"reviewTable"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 2).data().toString().left(10), u"просрочено"_s); // of 5 October
        QCOMPARE(review.waiting.last().first().toInt(), 3);
        table->setCurrentRecord(0);
        QTRY_COMPARE(review.page.subject(), pending.toString());
    }

    void theFormIsReadFirstAndThenTheAttachments()
    {
        LiveOffice office;
        const expertise::CaseId id = import(office, u"079"_s);
        Review review(office, u"maman"_s);
        review.open(id);
        QCOMPARE(review.documents()->model()->rowCount(), 2); // the signature is told in the form
        auto *sheet = review.part<QTextBrowser>(u"formSheetView"_s);
        QVERIFY(sheet->isVisible());
        QVERIFY(sheet->toPlainText().contains(u"Юдина Кира Викторовна"_s));
        QVERIFY(sheet->toPlainText().contains(u"Острый миелобластный лейкоз"_s));
        QVERIFY(review.documents()->model()->index(1, 0).data().toString().contains(u"Результат обследования"_s));
        review.choose(1);
        QTRY_COMPARE(review.document()->pageCount(), 1);
        QVERIFY(!sheet->isVisible());
        QTRY_VERIFY(review.documents()->model()->index(1, 0).data(Qt::DecorationRole).isValid()); // its picture
        QCOMPARE(review.page.state(),
                 (QJsonObject{{u"document"_s, u"attachment"_s}, {u"number"_s, 1}, {u"page"_s, 1}}));
    }

    void onlyTheDocumentThatIsReadIsKept()
    {
        LiveOffice office;
        const expertise::CaseId id = import(office, u"079"_s);
        Review review(office, u"maman"_s);
        review.open(id, {{u"document"_s, u"attachment"_s}, {u"number"_s, 1}, {u"page"_s, 1}});
        QTRY_COMPARE(review.document()->pageCount(), 1);
        review.page.hide(); // another section
        QCOMPARE(review.document()->pageCount(), 0);
        review.page.show();
        review.refresh();
        QTRY_COMPARE(review.document()->pageCount(), 1);
        const auto views = auditOf(office, u"case.view"_s);
        QCOMPARE(views.size(), 1); // opened once
        QCOMPARE(views.first().subject, u"case_file/"_s + id.toString());
        QCOMPARE(views.first().actor, u"maman"_s);
    }

    void aRemarkPointsToThePageThatIsReadAndLeadsThere()
    {
        LiveOffice office;
        const expertise::CaseId id = import(office, u"079"_s);
        Review review(office, u"maman"_s);
        review.open(id);
        review.choose(1);
        QTRY_COMPARE(review.document()->pageCount(), 1);
        review.remark(u"ЭКГ бұлыңғыр"_s);
        const auto remarks = remarksOf(office, id);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().document, (expertise::DocumentPlace{u"attachment"_s, 1}));
        QCOMPARE(remarks.first().page, 1);
        QCOMPARE(remarks.first().text, u"ЭКГ бұлыңғыр"_s);
        QVERIFY(review.part<QPlainTextEdit>(u"remarkEdit"_s)->toPlainText().isEmpty());

        auto *list = review.part<QListWidget>(u"remarksList"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"страница 1"_s));
        review.choose(0);
        QVERIFY(review.part<QTextBrowser>(u"formSheetView"_s)->isVisible());
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        office.settle();
        QTRY_COMPARE(review.document()->pageCount(), 1);
        QCOMPARE(review.documents()->currentIndex().row(), 1);
    }

    void onesOwnRemarkIsRewordedAndTakenBack()
    {
        LiveOffice office;
        const expertise::CaseId id = import(office, u"079"_s);
        Review review(office, u"maman"_s);
        review.open(id);
        review.remark(u"ЭКГ жоқ"_s);
        auto *list = review.part<QListWidget>(u"remarksList"_s);
        QTRY_COMPARE(list->count(), 1);
        list->setCurrentRow(0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        auto *edit = review.part<QPlainTextEdit>(u"remarkEdit"_s);
        QCOMPARE(edit->toPlainText(), u"ЭКГ жоқ"_s);
        typeText(edit, u", МРТ бар"_s);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        office.settle();
        QCOMPARE(remarksOf(office, id).size(), 1);
        QCOMPARE(remarksOf(office, id).first().text, u"ЭКГ жоқ, МРТ бар"_s);
        office.settle();
        list->setCurrentRow(0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        office.settle();
        QVERIFY(remarksOf(office, id).isEmpty());
        QTRY_COMPARE(list->count(), 0);
    }

    void anEmptyRemarkIsRefusedAndATypedOneIsKept()
    {
        LiveOffice office;
        const expertise::CaseId id = import(office, u"079"_s);
        const expertise::CaseId other = import(office, u"080"_s);
        Review review(office, u"maman"_s);
        review.open(id);
        review.remark({});
        auto *edit = review.part<QPlainTextEdit>(u"remarkEdit"_s);
        QVERIFY(!edit->accessibleDescription().isEmpty());
        QVERIFY(remarksOf(office, id).isEmpty());
        typeText(edit, u"жарты сөйлем"_s);
        review.refresh();
        QCOMPARE(edit->toPlainText(), u"жарты сөйлем"_s);
        review.open(other);
        QVERIFY(edit->toPlainText().isEmpty());
        review.open(id);
        QTRY_COMPARE(edit->toPlainText(), u"жарты сөйлем"_s);
    }

    void section1_whoVotesReadsBlind()
    {
        LiveOffice office;
        const expertise::CaseId id = import(office, u"079"_s);
        {
            Review specialist(office, u"maman"_s);
            specialist.open(id);
            specialist.remark(u"Юдинаға қоңырау шалындым"_s); // who is not blind may well write a name
        }
        Review review(office, u"chief1"_s);
        review.open(id);
        const QStringList secrets{u"Юдин"_s,         u"Кира"_s,        u"Викторовн"_s,
                                  u"971226482608"_s, u"26.12.1997"_s,  u"медицинский центр"_s,
                                  u"032847"_s,       u"77760079543"_s, u"Сарайшык"_s,
                                  u"record.pdf"_s,   u"Коктем"_s,      u"Результат обследования"_s,
                                  u"Ибраева"_s,      u"71004"_s};
        QCOMPARE(foundIn(review.page, secrets), QStringList());
        review.choose(1);
        QTRY_COMPARE(review.document()->pageCount(), 1);
        QCOMPARE(foundIn(review.page, secrets), QStringList());

        auto *band = review.part<QLabel>(u"blindBand"_s);
        QVERIFY(band->isVisible());
        QVERIFY(band->text().contains(u"Женщина, 28 лет"_s));
        QVERIFY(review.documents()->model()->index(1, 0).data().toString().startsWith(u"Приложение 1"_s));
        // The medical part is there, and the remark, without its author and without the name in it.
        QVERIFY(review.part<QTextBrowser>(u"formSheetView"_s)->toPlainText().contains(u"миелобластный лейкоз"_s));
        QVERIFY(review.part<QListWidget>(u"remarksList"_s)->item(0)->text().contains(u"қоңырау шалындым"_s));
        QVERIFY(!review.part<QPushButton>(u"openCaseButton"_s)->isVisible());
        review.part<QPushButton>(u"voteButton"_s)->click();
        QCOMPARE(review.went.last().first().value<ui::Place>(), (ui::Place{u"decisions"_s, id.toString()}));
        // His own remarks he knows, and those alone can he reword.
        review.remark(u"Менің ескертпем"_s);
        auto *list = review.part<QListWidget>(u"remarksList"_s);
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(list->item(1)->text().contains(u"вы"_s));
    }

    void aSpecialistDoesNotVoteAndOpensTheCase()
    {
        LiveOffice office;
        const expertise::CaseId id = import(office, u"079"_s);
        Review review(office, u"maman"_s);
        review.open(id);
        QVERIFY(!review.part<QPushButton>(u"voteButton"_s)->isVisible());
        QVERIFY(!review.part<QLabel>(u"blindBand"_s)->isVisible());
        review.part<QPushButton>(u"openCaseButton"_s)->click();
        QCOMPARE(review.went.last().first().value<ui::Place>(), (ui::Place{u"cases"_s, id.toString()}));
    }

    void theFormIsSearched()
    {
        LiveOffice office;
        const expertise::CaseId id = import(office, u"079"_s);
        Review review(office, u"maman"_s);
        review.open(id);
        review.page.find();
        auto *line = review.part<QLineEdit>(u"sheetSearchEdit"_s);
        QVERIFY(line->isVisible());
        typeText(line, u"карновск"_s);
        QCOMPARE(review.part<QTextBrowser>(u"formSheetView"_s)->textCursor().selectedText(), u"Карновск"_s);
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
