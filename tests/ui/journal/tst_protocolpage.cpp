// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/protocolpage.h"

#include "tests/support/ncalayerserver.h"
#include "tests/support/pdfreading.h"
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/auditreading.h"
#include "tests/ui/support/officework.h"
#include "ui/journal/correctionform.h"
#include "ui/journal/daychooser.h"
#include "ui/journal/protocolrowsmodel.h"
#include "ui/journal/signaturelines.h"
#include "ui/journal/signdialog.h"
#include "ui/printing/pdfpanel.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statechip.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace khattama;
using namespace khattama::test;

namespace {
const QDate kTuesday(2026, 10, 27);
const QDate kWednesday(2026, 10, 28); ///< today
} // namespace

/// The page of the daily protocol (p. 49).
class TestProtocolPage : public QObject
{
    Q_OBJECT

private:
    /// Tuesday has one conclusion, Wednesday three.
    struct Desk {
        LiveOffice office;
        OfficeWork work{office};
        std::optional<ui::PageContext> context;
        std::unique_ptr<ui::ProtocolPage> page;

        explicit Desk(const QString &login = u"head"_s, bool tuesdayOpen = false)
        {
            context.emplace(office.enter(login));
            work.at(2026, 10, 27, 11, 0);
            (void)work.concluded(0);
            if (!tuesdayOpen)
                (void)work.closeDay(kTuesday);
            work.at(2026, 10, 28, 15, 45);
            for (int n = 1; n <= 3; ++n)
                (void)work.concluded(n);
            page = std::make_unique<ui::ProtocolPage>(*context);
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
        [[nodiscard]] ui::PdfPanel *panel() const { return find<ui::PdfPanel>(); }
        [[nodiscard]] QString chip() const { return find<ui::StateChip>(u"protocolState"_s)->text(); }
        [[nodiscard]] QString message() const { return find<ui::MessageBar>()->text(); }
        [[nodiscard]] QString worded(const QString &code) const { return context->worded(refused(code)); }
        [[nodiscard]] int rows() const { return find<ui::ProtocolRowsModel>()->rowCount(); }
        void close()
        {
            find<QAction>(u"closeDayAction"_s)->trigger();
            for (int job = 0; job < 3; ++job) // prospect, closing, reading anew
                office.settle();
        }
        /// Opens the closed Tuesday and begins to correct its row.
        void beginCorrection()
        {
            page->open(u"2026-10-27"_s, {});
            for (int job = 0; job < 3; ++job) // the day, its draft
                office.settle();
            find<QAction>(u"correctRowAction"_s)->trigger();
        }
        void type(int column, const QString &text, const QString &reason)
        {
            auto *const box = find<QComboBox>(u"correctionColumnBox"_s);
            box->setCurrentIndex(column - 1);
            Q_EMIT box->activated(column - 1);
            find<QPlainTextEdit>(u"correctionNewText"_s)->setPlainText(text);
            find<QLineEdit>(u"correctionReason"_s)->setText(reason);
        }
        void press(const QString &name)
        {
            find<QPushButton>(name)->click();
            for (int job = 0; job < 4; ++job) // the save, reading anew, the sheet
                office.settle();
        }
        [[nodiscard]] QListWidget *corrections() const { return find<QListWidget>(u"correctionsList"_s); }
        [[nodiscard]] bool formOpen() const { return find<ui::CorrectionForm>()->isOpen(); }
        QList<journal::Correction> keptCorrections()
        {
            return office.inRoom(
                [&](Workplace &place) { return LiveOffice::taken(place.journals().corrections(kTuesday, kTuesday)); });
        }
        std::optional<journal::ClosedProtocol> kept(QDate day)
        {
            return office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.journals().protocolOf(day)); });
        }
        QByteArray keptBytes(QDate day)
        {
            return office.inRoom([&](Workplace &place) {
                const auto protocol = *LiveOffice::taken(place.journals().protocolOf(day));
                return LiveOffice::taken(place.journals().pdfOf(protocol));
            });
        }
    };

private Q_SLOTS:
    void anOpenDayShowsItsRowsAndItsDraft()
    {
        Desk d(u"maman"_s);
        QCOMPARE(d.rows(), 3);
        QCOMPARE(d.panel()->paper().recordedAs, u"protocol_draft"_s);
        QCOMPARE(d.panel()->paper().subject, u"protocol/2026-10-28"_s);
        QVERIFY(d.panel()->printAction()->isEnabled());
        PdfReading draft(d.panel()->paper().bytes);
        QVERIFY(draft.packed().contains(PdfReading::pack(u"Жоба / Проект"_s)));
        QVERIFY(draft.packed().contains(u"Әбілқасымов3"_s));
        QVERIFY2(d.find<QPushButton>(u"closeDayButton"_s)->isHidden(), "a specialist does not close");
        QVERIFY(!d.page->pageActions().contains(d.find<QAction>(u"closeDayAction"_s)));
    }

    void theSheetsAreTheBytesThatWillPrintAndLookingIsNoPrint()
    {
        Desk d(u"chief1"_s);
        const QByteArray bytes = d.office.inRoom(
            [](Workplace &place) { return LiveOffice::taken(place.days().sheets(kWednesday, OfficeWork::kHead)).pdf; });
        QCOMPARE(d.panel()->paper().bytes, bytes);
        for (const AuditLine &line : auditOf(d.office))
            QVERIFY2(!line.action.endsWith(".print"_L1), qPrintable(line.action));
    }

    void p49_theHeadClosesTheDayAfterOneQuestion()
    {
        Desk d;
        QVERIFY(d.find<QPushButton>(u"closeDayButton"_s)->isEnabled());
        d.close();
        QCOMPARE(d.office.prompt.asked.size(), 1);
        const QString question = d.office.prompt.asked.first().text;
        const auto protocol = d.kept(kWednesday);
        QVERIFY(protocol);
        QCOMPARE(protocol->document.number, 2);
        for (const QString &part : {u"2"_s, u"28.10.2026"_s, u"3"_s, QString::number(protocol->sheets),
                                    u"Қасымжанова Гүлшат"_s, u"Төлебаев Нұржан, Литвиненко Ольга"_s})
            QVERIFY2(question.contains(part), qPrintable(part + u" in " + question));
        QVERIFY2(d.message().contains(protocol->sha256), qPrintable(d.message()));
        QVERIFY(d.chip().contains(u'2'));
        QVERIFY(d.find<ui::DetailsView>(u"protocolDetails"_s)->plainText().contains(protocol->sha256));
        QVERIFY(!d.find<QAction>(u"closeDayAction"_s)->isEnabled());
        QCOMPARE(d.panel()->paper().recordedAs, u"protocol"_s);
        QCOMPARE(d.panel()->paper().bytes, d.keptBytes(kWednesday));
    }

    void nothingIsClosedWhenTheQuestionIsDeclined()
    {
        Desk d;
        d.office.prompt.confirms = false;
        d.close();
        QCOMPARE(d.office.prompt.asked.size(), 1);
        QVERIFY(!d.kept(kWednesday));
        QVERIFY(d.find<QPushButton>(u"closeDayButton"_s)->isEnabled());
    }

    void p49_anEarlierOpenDayIsNamedAndLinked()
    {
        Desk d(u"head"_s, true);
        QVERIFY(d.find<QToolButton>(u"earlierDayButton"_s)->text().contains(u"27.10.2026"_s));
        d.close();
        QVERIFY(d.office.prompt.asked.isEmpty());
        QVERIFY(!d.kept(kWednesday));
        QVERIFY2(d.message().contains(u"27.10.2026"_s), qPrintable(d.message()));
        QPushButton *const link = d.find<ui::MessageBar>()->findChild<QPushButton *>();
        QVERIFY(link->isVisible());
        link->click();
        d.office.settle();
        QCOMPARE(d.page->subject(), u"2026-10-27"_s);
        QCOMPARE(d.rows(), 1);
        d.close();
        QVERIFY(d.kept(kTuesday));
    }

    void p49_aClosedDayPrintsTheVeryBytesAgain()
    {
        Desk d(u"maman"_s);
        d.page->open(u"2026-10-27"_s, {});
        d.office.settle();
        const QByteArray first = d.panel()->paper().bytes;
        QCOMPARE(first, d.keptBytes(kTuesday));
        d.work.at(2026, 12, 1, 10, 0);
        d.refresh();
        QCOMPARE(d.panel()->paper().bytes, first);

        const QString target = d.office.folder.filePath(u"printed.pdf"_s);
        d.office.prompt.printer = [&](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(target);
            printer.setResolution(72);
            printer.setCopyCount(2);
        };
        QSignalSpy told(d.page.get(), &ui::Page::told);
        d.panel()->printAction()->trigger();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(PdfReading(LiveOffice::taken(exchange::readInputFile(target))).pages(), 2 * PdfReading(first).pages());
        const QList<AuditLine> prints = auditOf(d.office, u"protocol.print"_s);
        QCOMPARE(prints.size(), 1);
        QCOMPARE(prints.first().actor, u"maman"_s);
        QCOMPARE(prints.first().subject, u"protocol/2026-10-27"_s);
        QCOMPARE(prints.first().details.value("copies"_L1).toString(), u"2"_s);
        QCOMPARE(prints.first().details.value("sha256"_L1).toString(), d.kept(kTuesday)->sha256);
    }

    void p49_aDayWithoutConclusionsHasNoProtocol()
    {
        Desk d;
        d.page->open(u"2026-10-26"_s, {});
        d.office.settle();
        QCOMPARE(d.rows(), 0);
        QVERIFY(d.panel()->paper().bytes.isEmpty());
        QVERIFY(!d.panel()->printAction()->isEnabled());
        QVERIFY(!d.find<QAction>(u"closeDayAction"_s)->isEnabled());
    }

    void theChooserGoesThroughTheDaysThatHaveConclusions()
    {
        Desk d;
        auto *const previous = d.find<QToolButton>(u"previousDayButton"_s);
        auto *const next = d.find<QToolButton>(u"nextDayButton"_s);
        QVERIFY(!next->isEnabled());
        previous->click();
        d.office.settle();
        QCOMPARE(d.page->subject(), u"2026-10-27"_s);
        QVERIFY(!previous->isEnabled());
        next->click();
        d.office.settle();
        QCOMPARE(d.page->subject(), QString()); // today
        QCOMPARE(d.rows(), 3);
    }

    void todayIsFollowedOverMidnight()
    {
        Desk d;
        d.work.at(2026, 10, 29, 8, 30);
        d.refresh();
        QCOMPARE(d.page->subject(), QString());
        QCOMPARE(d.find<ui::DayChooser>()->day(), QDate(2026, 10, 29));
        QCOMPARE(d.rows(), 0);
    }

    void theBoardCanAskToCloseTheDay()
    {
        Desk d;
        d.page->open(u"2026-10-28"_s, {{u"close"_s, true}});
        for (int job = 0; job < 4; ++job)
            d.office.settle();
        QCOMPARE(d.office.prompt.asked.size(), 1);
        QVERIFY(d.kept(kWednesday));
        QVERIFY(!d.page->state().contains(u"close"_s)); // and asks no second time
    }

    void rowsOfTodayWaitUntilTheyAreClosed()
    {
        Desk d;
        QSignalSpy waiting(d.page.get(), &ui::Page::waitingChanged);
        d.refresh();
        QCOMPARE(waiting.last().first().toInt(), 3);
        d.close();
        QCOMPARE(waiting.last().first().toInt(), 0);
    }

    void aRowLeadsToItsCaseAndIsFoundByAWord()
    {
        Desk d;
        auto *const table = d.find<ui::RecordTable>(u"protocolTable"_s);
        d.page->find();
        QTRY_VERIFY(d.find<QLineEdit>(u"filterEdit"_s)->hasFocus());
        d.find<QLineEdit>(u"filterEdit"_s)->setText(u"әбілқасымов-2"_s);
        QCOMPARE(table->shownCount(), 1);
        const int row = 1;
        QVERIFY(table->setCurrentRecord(row));
        QSignalSpy go(d.page.get(), &ui::Page::go);
        d.find<QAction>(u"openCaseAction"_s)->trigger();
        QCOMPARE(go.size(), 1);
        const ui::Place place = go.first().first().value<ui::Place>();
        QCOMPARE(place.section, u"cases"_s);
        QCOMPARE(place.subject, d.find<ui::ProtocolRowsModel>()->rows().at(row).caseId);
    }

    void aRefreshKeepsTheRowThatIsSelected()
    {
        Desk d;
        auto *const table = d.find<ui::RecordTable>(u"protocolTable"_s);
        QVERIFY(table->setCurrentRecord(2));
        (void)d.work.concluded(4);
        d.refresh();
        QCOMPARE(d.rows(), 4);
        QCOMPARE(table->currentRecord(), 2);
    }

    void p49_aClosedRowIsCorrectedByAProposal()
    {
        Desk d(u"chief1"_s);
        QVERIFY(!d.find<QAction>(u"correctRowAction"_s)->isEnabled()); // today is open
        d.beginCorrection();
        QVERIFY(d.formOpen());
        const QByteArray closed = d.panel()->paper().bytes;
        const QString diagnosis = d.find<ui::ProtocolRowsModel>()->rows().first().cells.at(8);
        d.type(9, u"жаңа диагноз"_s, u""_s);
        QCOMPARE(d.find<QPlainTextEdit>(u"correctionOldText"_s)->toPlainText(), diagnosis);
        d.press(u"proposeCorrectionButton"_s);
        QVERIFY(d.formOpen()); // the reason is asked for
        QVERIFY(d.keptCorrections().isEmpty());
        d.find<QLineEdit>(u"correctionReason"_s)->setText(u"қате терілген"_s);
        d.press(u"proposeCorrectionButton"_s);
        QVERIFY(!d.formOpen());
        const QList<journal::Correction> kept = d.keptCorrections();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().oldText, diagnosis);
        QCOMPARE(kept.first().newText, u"жаңа диагноз"_s);
        QCOMPARE(kept.first().author.login, u"chief1"_s);
        // It is chosen, and shown as the draft of its sheet; the protocol is as it was.
        QCOMPARE(d.corrections()->currentRow(), 1);
        QCOMPARE(d.panel()->paper().recordedAs, u"correction_draft"_s);
        QVERIFY(PdfReading(d.panel()->paper().bytes).packed().contains(PdfReading::pack(u"жаңа диагноз"_s)));
        QVERIFY(d.find<QPushButton>(u"approveCorrectionButton"_s)->isHidden());
        d.corrections()->setCurrentRow(0);
        d.office.settle();
        QCOMPARE(d.panel()->paper().bytes, closed);
        QVERIFY(!d.find<ui::ProtocolRowsModel>()->index(0, 0).data().toString().contains(u'*'));
    }

    void p49_theHeadApprovesAfterOneQuestion()
    {
        Desk d;
        d.beginCorrection();
        d.type(9, u"жаңа диагноз"_s, u"қате терілген"_s);
        d.press(u"proposeCorrectionButton"_s);
        d.office.prompt.confirms = false;
        d.press(u"approveCorrectionButton"_s);
        QCOMPARE(d.office.prompt.asked.size(), 1);
        for (const QString &part : {u"No. 1"_s, u"row 1"_s, u"«жаңа диагноз»"_s, u"«спастикалық гемиплегия; G81.1»"_s})
            QVERIFY2(d.office.prompt.asked.first().text.contains(part), qPrintable(d.office.prompt.asked.first().text));
        QCOMPARE(d.keptCorrections().first().number, 0);
        d.office.prompt.confirms = true;
        d.press(u"approveCorrectionButton"_s);
        const journal::Correction approved = d.keptCorrections().first();
        QCOMPARE(approved.number, 1);
        QVERIFY2(d.message().contains(approved.sha256), qPrintable(d.message()));
        QCOMPARE(d.panel()->paper().recordedAs, u"correction"_s);
        QCOMPARE(d.panel()->paper().subject, u"correction/"_s + approved.id.toString());
        const QByteArray sheet =
            d.office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.journals().pdfOf(approved)); });
        QCOMPARE(d.panel()->paper().bytes, sheet);
        QVERIFY(d.find<QPushButton>(u"approveCorrectionButton"_s)->isHidden());
        const QModelIndex first = d.find<ui::ProtocolRowsModel>()->index(0, 0);
        QVERIFY2(first.data().toString().endsWith(u" *1"_s), qPrintable(first.data().toString()));
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u"жаңа диагноз"_s));

        const QString target = d.office.folder.filePath(u"sheet.pdf"_s);
        d.office.prompt.printer = [&](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(target);
            printer.setResolution(72);
        };
        QSignalSpy told(d.page.get(), &ui::Page::told);
        d.panel()->printAction()->trigger();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(auditOf(d.office, u"correction.print"_s).size(), 1);
    }

    void p49_aProposalIsTakenBackByItsAuthor()
    {
        Desk d(u"chief1"_s);
        d.beginCorrection();
        d.type(9, u"жаңа диагноз"_s, u"қате терілген"_s);
        d.press(u"proposeCorrectionButton"_s);
        d.press(u"withdrawCorrectionButton"_s);
        QCOMPARE(d.keptCorrections().first().state, journal::CorrectionState::Withdrawn);
        QVERIFY(d.find<QPushButton>(u"withdrawCorrectionButton"_s)->isHidden());
        QVERIFY(d.find<QAction>(u"correctRowAction"_s)->isEnabled());
    }

    void theHeadIsLedToACorrectionThatWaits()
    {
        Desk d;
        auto *const leads = d.find<QToolButton>(u"proposalDayButton"_s);
        QVERIFY(leads->isHidden());
        d.office.inRoom([](Workplace &place) {
            (void)LiveOffice::taken(place.correcting().propose({kTuesday, 1, 9, u"жаңа диагноз"_s, u"қате терілген"_s},
                                                               OfficeWork::chief(1)));
        });
        d.refresh();
        QVERIFY(!leads->isHidden());
        QVERIFY(leads->text().contains(u"27.10.2026"_s));
        leads->click();
        for (int job = 0; job < 3; ++job)
            d.office.settle();
        QCOMPARE(d.page->subject(), u"2026-10-27"_s);
        QVERIFY(leads->isHidden());
        d.corrections()->setCurrentRow(1);
        d.press(u"approveCorrectionButton"_s);
        QCOMPARE(d.keptCorrections().first().number, 1);
        d.page->open({}, {});
        d.office.settle();
        QVERIFY(leads->isHidden());
    }

    void whoOnlyReadsCorrectsNothing()
    {
        Desk d(u"maman"_s);
        d.beginCorrection();
        QVERIFY(!d.formOpen());
        QVERIFY(!d.page->pageActions().contains(d.find<QAction>(u"correctRowAction"_s)));
    }

    void aHalfTypedCorrectionIsKeptForItsDay()
    {
        Desk d(u"chief1"_s);
        d.beginCorrection();
        d.type(6, u"жартылай"_s, u"себеп"_s);
        d.page->open(u"2026-10-28"_s, {});
        for (int job = 0; job < 3; ++job)
            d.office.settle();
        QVERIFY(!d.formOpen());
        d.page = std::make_unique<ui::ProtocolPage>(*d.context);
        d.page->show();
        d.page->open(u"2026-10-27"_s, {});
        for (int job = 0; job < 3; ++job)
            d.office.settle();
        QVERIFY(d.formOpen());
        QCOMPARE(d.find<QComboBox>(u"correctionColumnBox"_s)->currentIndex(), 5);
        QCOMPARE(d.find<QPlainTextEdit>(u"correctionNewText"_s)->toPlainText(), u"жартылай"_s);
        QCOMPARE(d.find<QLineEdit>(u"correctionReason"_s)->text(), u"себеп"_s);
        QTest::keyClick(d.find<QLineEdit>(u"correctionReason"_s), Qt::Key_Escape);
        QVERIFY(!d.formOpen());
        d.find<QAction>(u"correctRowAction"_s)->trigger();
        QCOMPARE(d.find<QPlainTextEdit>(u"correctionNewText"_s)->toPlainText(), u"жартылай"_s);
        d.press(u"cancelCorrectionButton"_s);
        QVERIFY(!d.formOpen());
        d.find<QAction>(u"correctRowAction"_s)->trigger();
        QVERIFY(d.find<QPlainTextEdit>(u"correctionNewText"_s)->toPlainText() != u"жартылай"_s);
    }

    void everyControlHasAName()
    {
        Desk d;
        d.beginCorrection();
        QCOMPARE(unnamedWidgets(d.page.get()).join(u'\n'), QString());
    }

    void appendix18_anOmkShowsItsNineColumns()
    {
        LiveOffice office(people::DepartmentKind::Omk);
        OfficeWork work(office, people::DepartmentKind::Omk);
        const ui::PageContext context = office.enter(u"head"_s);
        (void)work.concluded(0);
        ui::ProtocolPage page(context);
        page.refresh();
        office.settle();
        QCOMPARE(page.findChild<ui::ProtocolRowsModel *>()->columnCount(), 9);
        QCOMPARE(page.findChild<ui::ProtocolRowsModel *>()->rowCount(), 1);
        PdfReading sheets(page.findChild<ui::PdfPanel *>()->paper().bytes);
        QVERIFY(sheets.packed().contains(PdfReading::pack(u"Куәландыру мақсаты (шағымдану, бақылау)"_s)));
    }

    void theHeadSignsAClosedDayWithAKey()
    {
        Desk d;
        TestKeys keys;
        const QString key = keys.made(u"head"_s, u"/CN=Сәкен Басшы"_s);
        d.office.clock.startAt(TestKeys::moment());
        auto *const button = d.find<QPushButton>(u"signProtocolButton"_s);
        QVERIFY2(button->isHidden(), "an open day is not signed");
        d.page->open(u"2026-10-27"_s, {});
        d.office.settle();
        QVERIFY(!button->isHidden());
        QVERIFY(!d.find<ui::DetailsView>(u"protocolDetails"_s)->plainText().contains(u"ЖСН"_s));
        button->click();
        const QPointer<ui::SignDialog> dialog = d.find<ui::SignDialog>();
        QVERIFY(dialog);
        QCOMPARE(unnamedWidgets(dialog), QStringList());
        auto *const sign = dialog->findChild<QPushButton *>(u"signButton"_s);
        QVERIFY2(!sign->isEnabled(), "there is no key yet");
        d.office.prompt.files = {key};
        dialog->findChild<QPushButton *>(u"chooseKeyButton"_s)->click();
        auto *const password = dialog->findChild<QLineEdit *>(u"keyPasswordEdit"_s);
        password->setText(u"other"_s);
        sign->click();
        QTRY_VERIFY(!dialog->findChild<ui::MessageBar *>()->text().isEmpty());
        QVERIFY2(dialog && dialog->isVisible(), "what was chosen is kept");
        QVERIFY(d.office.settings.value(u"signing/keyFile"_s).isNull());
        QCOMPARE(password->text(), QString());

        password->setText(u"secret"_s);
        sign->click();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        for (int job = 0; job < 3; ++job)
            d.office.settle();
        QVERIFY(button->isHidden());
        QCOMPARE(d.office.settings.value(u"signing/keyFile"_s).toString(), key);
        for (const QString &kept : d.office.settings.allKeys())
            QVERIFY(!d.office.settings.value(kept).toString().contains(u"secret"_s));
        const QByteArray shown = d.panel()->paper().bytes;
        QVERIFY(shown.startsWith(d.keptBytes(kTuesday)));
        QVERIFY(shown.size() > d.keptBytes(kTuesday).size());
        const QString told = d.find<ui::DetailsView>(u"protocolDetails"_s)->plainText();
        QVERIFY2(told.contains(u"Сәкен Басшы"_s), qPrintable(told));
        QVERIFY(
            told.contains(ui::SignatureLines::tr("the IIN, which the accounts do not have: %1").section(u'%', 0, 0)));
        QVERIFY(told.contains(ui::SignatureLines::tr("unchanged since")));
    }

    void theHeadSignsWithNcaLayer()
    {
        TestKeys keys;
        keys.made(u"head"_s, u"/CN=Сәкен Басшы"_s);
        NcaLayerServer ncaLayer(keys);
        ncaLayer.manner = NcaLayerServer::Manner::Silent;
        qputenv("KHATTAMA_NCALAYER", ncaLayer.address().toLatin1());
        Desk d;
        qunsetenv("KHATTAMA_NCALAYER");
        d.office.clock.startAt(TestKeys::moment());
        d.page->open(u"2026-10-27"_s, {});
        d.office.settle();
        d.find<QPushButton>(u"signProtocolButton"_s)->click();
        const QPointer<ui::SignDialog> dialog = d.find<ui::SignDialog>();
        QVERIFY(dialog);
        auto *const sign = dialog->findChild<QPushButton *>(u"signButton"_s);
        auto *const back = dialog->findChild<QPushButton *>(u"backButton"_s);
        auto *const message = dialog->findChild<ui::MessageBar *>();
        dialog->findChild<QRadioButton *>(u"ncaLayerRadio"_s)->click();
        QCOMPARE(unnamedWidgets(dialog), QStringList());
        QVERIFY(!dialog->findChild<QLineEdit *>(u"keyFileEdit"_s)->isVisible());
        QVERIFY2(sign->isEnabled(), "the key is chosen elsewhere");

        // While it waits the window and the Workroom do not, and whoever does not want to wait ends it.
        sign->click();
        QTRY_COMPARE(ncaLayer.questions.size(), 1);
        QCOMPARE(message->kind(), ui::MessageBar::Kind::Info);
        QVERIFY(!message->text().isEmpty() && !sign->isEnabled());
        d.office.settle();
        back->click();
        QTRY_COMPARE(message->kind(), ui::MessageBar::Kind::Error);
        QVERIFY(dialog->isVisible() && sign->isEnabled());
        QCOMPARE(message->text(), d.worded(u"job.cancelled"_s));

        const auto fails = [&](NcaLayerServer::Manner manner, const QString &code) {
            ncaLayer.manner = manner;
            sign->click();
            return QTest::qWaitFor([&] { return sign->isEnabled() && message->text() == d.worded(code); }, 10000);
        };
        QVERIFY(fails(NcaLayerServer::Manner::Cancelled, u"ncalayer.cancelled"_s));
        QVERIFY(fails(NcaLayerServer::Manner::Drops, u"ncalayer.dropped"_s));
        QVERIFY(fails(NcaLayerServer::Manner::OtherBytes, u"ncalayer.other_bytes"_s));
        QVERIFY(d.office.settings.value(u"signing/with"_s).isNull());

        ncaLayer.manner = NcaLayerServer::Manner::Today;
        sign->click();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        for (int job = 0; job < 3; ++job)
            d.office.settle();
        QCOMPARE(ncaLayer.questions.last()["args"_L1]["locale"_L1].toString(), u"kk"_s);
        QCOMPARE(d.office.settings.value(u"signing/with"_s).toString(), u"ncalayer"_s);
        const QString told = d.find<ui::DetailsView>(u"protocolDetails"_s)->plainText();
        QVERIFY2(told.contains(u"Сәкен Басшы"_s), qPrintable(told));
        QVERIFY(told.contains(ui::SignatureLines::tr("the time is the signer's own word")));
    }

    void aNationalSignatureIsShownAsNotChecked()
    {
        TestKeys keys;
        keys.made(u"head"_s, u"/CN=ГОСТ Иесі/serialNumber=IIN850315300019"_s, {},
                  {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s});
        NcaLayerServer ncaLayer(keys);
        ncaLayer.gost = true;
        qputenv("KHATTAMA_NCALAYER", ncaLayer.address().toLatin1());
        Desk d;
        qunsetenv("KHATTAMA_NCALAYER");
        d.office.clock.startAt(TestKeys::moment());
        d.office.settings.setValue(u"signing/with"_s, u"ncalayer"_s);
        d.page->open(u"2026-10-27"_s, {});
        d.office.settle();
        d.find<QPushButton>(u"signProtocolButton"_s)->click();
        const QPointer<ui::SignDialog> dialog = d.find<ui::SignDialog>();
        dialog->findChild<QPushButton *>(u"signButton"_s)->click();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        for (int job = 0; job < 3; ++job)
            d.office.settle();
        const QString told = d.find<ui::DetailsView>(u"protocolDetails"_s)->plainText();
        QVERIFY2(told.contains(u"ГОСТ Иесі"_s) && told.contains(u"850315300019"_s), qPrintable(told));
        QVERIFY2(told.contains(u"not checked here: GOST"_s), qPrintable(told));
    }

    void theSheetOfACorrectionIsSigned()
    {
        TestKeys keys;
        const QString key = keys.made(u"head"_s, u"/CN=Сәкен Басшы"_s);
        Desk d;
        d.beginCorrection();
        d.type(9, u"G81.1; G93.1"_s, u"теру қатесі"_s);
        d.press(u"proposeCorrectionButton"_s);
        auto *const button = d.find<QPushButton>(u"signCorrectionButton"_s);
        QVERIFY2(button->isHidden(), "a proposal is not signed");
        d.press(u"approveCorrectionButton"_s);
        QVERIFY(!button->isHidden());
        d.office.clock.startAt(TestKeys::moment());
        button->click();
        const QPointer<ui::SignDialog> dialog = d.find<ui::SignDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"keyFileEdit"_s)->setText(key);
        dialog->findChild<QLineEdit *>(u"keyPasswordEdit"_s)->setText(u"secret"_s);
        dialog->findChild<QPushButton *>(u"signButton"_s)->click();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        for (int job = 0; job < 4; ++job)
            d.office.settle();
        QVERIFY(button->isHidden());
        const QString told = d.find<ui::DetailsView>(u"protocolDetails"_s)->plainText();
        QVERIFY2(told.contains(u"Сәкен Басшы"_s), qPrintable(told));
        QVERIFY(d.panel()->paper().bytes.contains("ETSI.CAdES.detached"));
        QVERIFY(d.panel()->paper().bytes.size() > 1000);
        QVERIFY(!d.keptBytes(kTuesday).contains("ETSI.CAdES.detached"));
    }

    void whoseNameDoesNotStandOnTheProtocolDoesNotSign()
    {
        Desk d(u"maman"_s);
        d.page->open(u"2026-10-27"_s, {});
        d.office.settle();
        QVERIFY(d.find<QPushButton>(u"signProtocolButton"_s)->isHidden());
        QVERIFY(!d.page->pageActions().contains(d.find<QAction>(u"signProtocolAction"_s)));
    }
};

QTEST_MAIN(TestProtocolPage)
#include "tst_protocolpage.moc"
