// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalspage.h"

#include "tests/support/pdfreading.h"
#include "tests/support/testkeys.h"
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/auditreading.h"
#include "tests/ui/support/officework.h"
#include "ui/journal/monthcard.h"
#include "ui/journal/signdialog.h"
#include "ui/printing/pdfpanel.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statechip.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace khattama;
using namespace khattama::test;

namespace {
const QDate kOctober(2026, 10, 1);
} // namespace

/// The page of the monthly journals (p. 49).
class TestJournalsPage : public QObject
{
    Q_OBJECT

private:
    /// October has a closed Thursday and an open Tuesday; now is Wednesday the 28th.
    struct Desk {
        LiveOffice office;
        OfficeWork work{office};
        std::optional<ui::PageContext> context;
        std::unique_ptr<ui::JournalsPage> page;

        explicit Desk(const QString &login = u"head"_s)
        {
            context.emplace(office.enter(login));
            work.at(2026, 10, 22, 11, 0);
            (void)work.concluded(0);
            (void)work.concluded(1);
            (void)work.closeDay(QDate(2026, 10, 22));
            work.at(2026, 10, 27, 11, 0);
            (void)work.concluded(2);
            work.at(2026, 10, 28, 15, 45);
            page = std::make_unique<ui::JournalsPage>(*context);
            page->resize(1100, 640);
            page->show();
            refresh();
        }
        void refresh()
        {
            page->refresh();
            office.settle();
        }
        template <typename Widget>
        [[nodiscard]] Widget *find(const QString &name = {}) const
        {
            return page->findChild<Widget *>(name);
        }
        [[nodiscard]] ui::PdfPanel *pdf() const { return find<ui::PdfPanel>(); }
        [[nodiscard]] QStringList obstacles() const
        {
            QStringList texts;
            const auto *list = find<QListWidget>(u"obstacleList"_s);
            for (int row = 0; row < list->count(); ++row)
                texts.append(list->item(row)->text());
            return texts;
        }
        void trigger(const QString &action)
        {
            find<QAction>(action)->trigger();
            for (int job = 0; job < 2; ++job)
                office.settle();
        }
        void finishOctober()
        {
            (void)work.closeDay(QDate(2026, 10, 27));
            work.at(2026, 11, 2, 10, 0);
            page->open(u"2026-10"_s, {});
            office.settle();
        }
        std::optional<journal::SealedJournal> kept()
        {
            return office.inRoom(
                [](Workplace &place) { return LiveOffice::taken(place.journals().journalOf(kOctober)); });
        }
    };

private Q_SLOTS:
    void theYearCountsDaysProtocolsRowsAndSheets()
    {
        Desk d;
        const auto year = d.office.inRoom([&](Workplace &) {
            return LiveOffice::taken(ui::loadJournalYear(*d.office.room.services(), kOctober, QDate(2026, 10, 28)));
        });
        QCOMPARE(year.firstYear, 2026);
        QCOMPARE(year.months.size(), 12);
        const ui::MonthState &october = year.months.at(9);
        QCOMPARE(october.days,
                 (ui::DayMarks{{QDate(2026, 10, 22), ui::DayMark::Closed}, {QDate(2026, 10, 27), ui::DayMark::Open}}));
        QCOMPARE(october.protocols, 1);
        QCOMPARE(october.rows, 2);
        QVERIFY(october.sheets > 0);
        QCOMPARE(october.openDays(), 1);
        QVERIFY(!october.sealed);
        QVERIFY(year.months.at(8).days.isEmpty());
        QCOMPARE(year.toSeal, 0); // October is not over
    }

    void p49_whatStandsInTheWayOfSealingIsListedAndTheDayIsALink()
    {
        Desk d;
        QCOMPARE(d.obstacles().size(), 2);
        QVERIFY2(d.obstacles().first().contains(u"31.10.2026"_s), qPrintable(d.obstacles().first()));
        QVERIFY2(d.obstacles().last().contains(u"27.10.2026"_s), qPrintable(d.obstacles().last()));
        QVERIFY(!d.find<QPushButton>(u"sealButton"_s)->isEnabled());
        QSignalSpy go(d.page.get(), &ui::Page::go);
        auto *list = d.find<QListWidget>(u"obstacleList"_s);
        Q_EMIT list->itemActivated(list->item(0)); // the month that is not over leads nowhere
        QVERIFY(go.isEmpty());
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(go.size(), 1);
        QCOMPARE(go.first().first().value<ui::Place>(), (ui::Place{u"protocol"_s, u"2026-10-27"_s}));
    }

    void aDraftIsDrawnAtAnyTimeAndPrintsAsSuch()
    {
        Desk d(u"maman"_s);
        QVERIFY(d.pdf()->paper().bytes.isEmpty());
        d.trigger(u"drawAction"_s);
        QCOMPARE(d.pdf()->paper().recordedAs, u"journal_draft"_s);
        QCOMPARE(d.pdf()->paper().suggestedFileName, u"journal-2026-10-draft.pdf"_s);
        PdfReading draft(d.pdf()->paper().bytes);
        for (int page = 0; page < draft.pages(); ++page)
            QVERIFY(draft.packed(page).contains(PdfReading::pack(u"Жоба / Проект"_s)));
        QVERIFY2(d.find<QPushButton>(u"sealButton"_s)->isHidden(), "a specialist does not seal");
        QVERIFY(auditOf(d.office, u"journal_draft.print"_s).isEmpty());
        d.office.prompt.saveAs = d.office.folder.filePath(u"draft.pdf"_s);
        d.pdf()->saveAction()->trigger();
        d.office.settle();
        QCOMPARE(LiveOffice::taken(exchange::readInputFile(d.office.prompt.saveAs)), d.pdf()->paper().bytes);
        QCOMPARE(auditOf(d.office, u"journal_draft.print"_s).size(), 1);
    }

    void p49_theHeadSealsAMonthThatIsOver()
    {
        Desk d;
        d.finishOctober();
        QVERIFY2(d.obstacles().isEmpty(), qPrintable(d.obstacles().join(u'\n')));
        QVERIFY(d.find<QPushButton>(u"sealButton"_s)->isEnabled());
        d.trigger(u"sealAction"_s);
        QCOMPARE(d.office.prompt.asked.size(), 1);
        const auto sealed = d.kept();
        QVERIFY(sealed);
        const QString question = d.office.prompt.asked.first().text;
        for (const int number : {2026, 2, 3, sealed->sheets})
            QVERIFY2(question.contains(QString::number(number)), qPrintable(question));
        QVERIFY(d.find<ui::MessageBar>()->text().contains(sealed->sha256));
        const QString details = d.find<ui::DetailsView>(u"monthDetails"_s)->plainText();
        for (const QString &part :
             {sealed->sha256, u"02.11.2026"_s, u"Қасымжанова Гүлшат"_s, QString::number(sealed->sheets)})
            QVERIFY2(details.contains(part), qPrintable(part + u" in "_s + details));
        QCOMPARE(d.find<ui::StateChip>(u"monthState"_s)->role(), ui::ColourRole::Done);
        QVERIFY(d.find<QPushButton>(u"sealButton"_s)->isHidden());
        QVERIFY(d.find<QPushButton>(u"drawButton"_s)->isHidden());
        QCOMPARE(d.pdf()->paper().recordedAs, u"journal"_s);
        const QByteArray bytes =
            d.office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.journals().pdfOf(*sealed)); });
        QCOMPARE(d.pdf()->paper().bytes, bytes);
        QVERIFY(!PdfReading(bytes).packed().contains(PdfReading::pack(u"Жоба / Проект"_s)));
    }

    void nothingIsSealedWhenTheQuestionIsDeclined()
    {
        Desk d;
        d.finishOctober();
        d.office.prompt.confirms = false;
        d.trigger(u"sealAction"_s);
        QCOMPARE(d.office.prompt.asked.size(), 1);
        QVERIFY(!d.kept());
    }

    void aMonthThatCanBeSealedWaits()
    {
        Desk d;
        QSignalSpy waiting(d.page.get(), &ui::Page::waitingChanged);
        d.refresh();
        QCOMPARE(waiting.last().first().toInt(), 0);
        d.finishOctober();
        QCOMPARE(waiting.last().first().toInt(), 1);
        d.trigger(u"sealAction"_s);
        QCOMPARE(waiting.last().first().toInt(), 0);
    }

    void aSealedMonthShowsTheVeryBytesToEverybody()
    {
        Desk d;
        d.finishOctober();
        d.trigger(u"sealAction"_s);
        const QByteArray bytes = d.pdf()->paper().bytes;
        const ui::PageContext auditor = d.office.enter(u"auditor"_s);
        ui::JournalsPage page(auditor);
        page.open(u"2026-10"_s, {});
        d.office.settle();
        QCOMPARE(page.findChild<ui::PdfPanel *>()->paper().bytes, bytes);
    }

    void theCardsChooseTheMonthAndTheYearsAreSteppedThrough()
    {
        Desk d;
        QCOMPARE(d.page->subject(), QString()); // the month under way
        QVERIFY(d.find<ui::MonthCard>(u"monthCard10"_s)->isChecked());
        d.trigger(u"drawAction"_s);
        d.find<ui::MonthCard>(u"monthCard9"_s)->click();
        d.office.settle();
        QCOMPARE(d.page->subject(), u"2026-09"_s);
        QVERIFY2(d.pdf()->paper().bytes.isEmpty(), "the draft was of another month");
        QCOMPARE(d.obstacles().size(), 1); // nothing was concluded in September
        d.page->open(u"2027-01"_s, {});
        d.office.settle();
        QCOMPARE(d.find<QLabel>(u"yearLabel"_s)->text(), u"2027"_s);
        QVERIFY(d.find<ui::MonthCard>(u"monthCard1"_s)->isChecked());
    }

    void everyCardTellsHowItsMonthStands()
    {
        Desk d;
        const auto told = [&](int month) {
            return d.find<ui::MonthCard>(u"monthCard%1"_s.arg(month))->accessibleName();
        };
        QVERIFY2(told(10).contains(u"2026"_s) && told(10).contains(u'1'), qPrintable(told(10)));
        QVERIFY(told(9) != told(11).replace(u"қараша"_s, u"қыркүйек"_s)); // over without conclusions, not begun
        QCOMPARE(unnamedWidgets(d.page.get()).join(u'\n'), QString());
    }

    void appendix18_anOmkDrawsItsOwnJournal()
    {
        LiveOffice office(people::DepartmentKind::Omk);
        OfficeWork work(office, people::DepartmentKind::Omk);
        const ui::PageContext context = office.enter(u"head"_s);
        (void)work.concluded(0);
        ui::JournalsPage page(context);
        page.refresh();
        office.settle();
        page.findChild<QAction *>(u"drawAction"_s)->trigger();
        office.settle();
        PdfReading draft(page.findChild<ui::PdfPanel *>()->paper().bytes);
        QVERIFY(draft.packed(0).contains(PdfReading::pack(u"18-қосымша"_s)));
    }

    void p49_aCorrectedSealedMonthShowsItsVersions()
    {
        Desk d;
        d.finishOctober();
        d.trigger(u"sealAction"_s);
        const auto first = d.kept();
        auto *const versions = d.find<QComboBox>(u"versionBox"_s);
        QVERIFY(versions->isHidden());
        const journal::Correction waiting = d.office.inRoom([](Workplace &place) {
            return LiveOffice::taken(place.correcting().propose(
                {QDate(2026, 10, 22), 1, 9, u"жаңа диагноз"_s, u"қате терілген"_s}, OfficeWork::chief(1)));
        });
        d.refresh();
        const QString untilThen = d.find<ui::DetailsView>(u"monthDetails"_s)->plainText();
        QVERIFY2(untilThen.contains(u"22.10.2026"_s), qPrintable(untilThen));
        d.office.inRoom([&](Workplace &place) {
            (void)LiveOffice::taken(place.correcting().approve(waiting.id, OfficeWork::kHead));
        });
        d.refresh();
        QVERIFY(!versions->isHidden());
        QCOMPARE(versions->count(), 2);
        QCOMPARE(versions->currentIndex(), 1);
        const auto second = d.kept();
        QCOMPARE(second->version, 2);
        QVERIFY(d.find<ui::DetailsView>(u"monthDetails"_s)->plainText().contains(second->sha256));
        QCOMPARE(PdfReading(d.pdf()->paper().bytes).pages(), first->sheets + 3);
        QCOMPARE(d.pdf()->paper().suggestedFileName, u"journal-2026-10-version-2.pdf"_s);

        versions->setCurrentIndex(0);
        Q_EMIT versions->activated(0);
        d.office.settle();
        QVERIFY(d.find<ui::DetailsView>(u"monthDetails"_s)->plainText().contains(first->sha256));
        QCOMPARE(PdfReading(d.pdf()->paper().bytes).pages(), first->sheets + 2);
        d.refresh(); // what was chosen stays
        d.office.settle();
        QCOMPARE(versions->currentIndex(), 0);
        QCOMPARE(PdfReading(d.pdf()->paper().bytes).pages(), first->sheets + 2);
        QSignalSpy go(d.page.get(), &ui::Page::go);
        Q_EMIT d.find<ui::DetailsView>(u"monthDetails"_s)->linkChosen(u"2026-10-22"_s);
        QCOMPARE(go.first().first().value<ui::Place>().subject, u"2026-10-22"_s);
    }

    void theHeadSignsASealedMonth()
    {
        Desk d;
        TestKeys keys;
        const QString key = keys.made(u"head"_s, u"/CN=Сәкен Басшы"_s);
        d.finishOctober();
        auto *const button = d.find<QPushButton>(u"signJournalButton"_s);
        QVERIFY2(button->isHidden(), "what is not sealed is not signed");
        d.trigger(u"sealAction"_s);
        d.office.settle();
        const QByteArray sealed = d.pdf()->paper().bytes;
        QVERIFY(!button->isHidden());
        d.office.clock.startAt(TestKeys::moment());
        button->click();
        auto *const dialog = d.find<ui::SignDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"keyFileEdit"_s)->setText(key);
        dialog->findChild<QLineEdit *>(u"keyPasswordEdit"_s)->setText(u"secret"_s);
        const QPointer<ui::SignDialog> open = dialog;
        dialog->findChild<QPushButton *>(u"signButton"_s)->click();
        QTRY_VERIFY(!open || !open->isVisible());
        for (int job = 0; job < 4; ++job)
            d.office.settle();
        QVERIFY(button->isHidden());
        QVERIFY(d.pdf()->paper().bytes.startsWith(sealed));
        QVERIFY(d.pdf()->paper().bytes.size() > sealed.size());
        const QString told = d.find<ui::DetailsView>(u"monthDetails"_s)->plainText();
        QVERIFY2(told.contains(u"Сәкен Басшы"_s), qPrintable(told));
        QVERIFY(!d.find<QAction>(u"signJournalAction"_s)->isEnabled());
    }
};

QTEST_MAIN(TestJournalsPage)
#include "tst_journalspage.moc"
