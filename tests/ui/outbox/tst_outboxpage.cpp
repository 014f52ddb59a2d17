// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxpage.h"

#include "tests/support/pdfreading.h"
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/auditreading.h"
#include "tests/ui/support/officework.h"
#include "ui/outbox/outboxmodel.h"
#include "ui/printing/pdfpanel.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace khattama;
using namespace khattama::test;
using outbox::MessageState;
using outbox::OutboxMessage;

/// The page of what is sent to others (rules, section 7).
class TestOutboxPage : public QObject
{
    Q_OBJECT

private:
    /// One person was concluded on in person (S1), one was summoned (S2, notice).
    struct Desk {
        LiveOffice office;
        OfficeWork work{office};
        std::optional<ui::PageContext> context;
        std::unique_ptr<ui::OutboxPage> page;

        explicit Desk(const QString &login = u"maman"_s, Language language = Language::Kazakh)
        {
            context.emplace(office.enter(u"maman"_s));
            work.at(2026, 10, 28, 10, 0);
            (void)work.summon(office.import(u"079"_s).id);
            (void)work.concluded(1);
            context.emplace(office.enter(login, language));
        }
        void openPage()
        {
            page = std::make_unique<ui::OutboxPage>(*context);
            page->resize(1180, 680);
            page->show();
            refresh();
        }
        void refresh()
        {
            page->refresh();
            settle();
        }
        void settle()
        {
            for (int job = 0; job < 4; ++job) // change, reading anew, the load, the letter
                office.settle();
        }
        template <typename Widget>
        [[nodiscard]] Widget *find(const QString &name = {}) const
        {
            return page->findChild<Widget *>(name);
        }
        [[nodiscard]] QList<OutboxMessage> rows() const { return find<ui::OutboxModel>()->messages(); }
        void choose(const QString &kind)
        {
            for (const OutboxMessage &message : rows()) {
                if (message.kind == kind)
                    QVERIFY(find<ui::RecordTable>()->setCurrentId(message.id.toString()));
            }
            settle();
        }
        void trigger(const QString &action)
        {
            find<QAction>(action)->trigger();
            settle();
        }
        void filter(const QString &id)
        {
            auto *box = find<QComboBox>(u"outboxFilter"_s);
            box->setCurrentIndex(box->findData(id));
            settle();
        }
        [[nodiscard]] QString text() const { return find<QPlainTextEdit>(u"outboxText"_s)->toPlainText(); }
        [[nodiscard]] QString details() const { return find<ui::DetailsView>(u"outboxDetails"_s)->plainText(); }
        [[nodiscard]] OutboxMessage stored(const QString &kind)
        {
            return office.inRoom([&](Workplace &place) {
                return LiveOffice::taken(place.outbox().list({.kinds = {kind}}, OfficeWork::kHead)).first();
            });
        }
    };

private Q_SLOTS:
    void whatIsDueStandsWithItsText()
    {
        Desk d;
        d.openPage();
        QCOMPARE(d.rows().size(), 3);
        d.choose(u"S2"_s); // in the language that the person chose
        QVERIFY2(d.text().startsWith(u"Явитесь на очное освидетельствование"_s), qPrintable(d.text()));
        QVERIFY2(d.details().contains(u"көрсетілетін қызметті алушы"_s), qPrintable(d.details()));
        QVERIFY(d.details().contains(u"28.10.2026 18:00"_s));
        d.choose(u"mismatch_notice"_s);
        QVERIFY(d.text().contains(u"Экспертные решения не совпали"_s)); // a system gets both languages
        QVERIFY(d.details().contains(u"ҚР ДСМ ЦЖ"_s));
    }

    void aMessageIsHandedOverConfirmedOrMadeVoid()
    {
        Desk d;
        d.openPage();
        d.choose(u"S1"_s);
        QVERIFY(!d.find<QAction>(u"confirmAction"_s)->isEnabled());
        d.trigger(u"handOverAction"_s);
        QCOMPARE(d.stored(u"S1"_s).state, MessageState::HandedOver);
        QCOMPARE(d.rows().size(), 2);
        d.filter(u"handed_over"_s);
        QCOMPARE(d.rows().size(), 1);
        d.choose(u"S1"_s);
        QVERIFY(!d.find<QAction>(u"handOverAction"_s)->isEnabled());
        d.office.prompt.text = u"SMS-15"_s;
        d.trigger(u"confirmAction"_s);
        QCOMPARE(d.stored(u"S1"_s).number, u"SMS-15"_s);
        d.filter(u"due"_s);
        d.choose(u"S2"_s);
        d.office.prompt.text = u"телефонмен айтылды"_s;
        d.trigger(u"voidAction"_s);
        QCOMPARE(d.stored(u"S2"_s).state, MessageState::Void);
        QCOMPARE(d.stored(u"S2"_s).voidReason, u"телефонмен айтылды"_s);
        d.filter(u"all"_s);
        QCOMPARE(d.rows().size(), 3);
    }

    void anEmptyNumberIsToldAndNothingChanges()
    {
        Desk d;
        d.openPage();
        d.choose(u"S1"_s);
        d.trigger(u"handOverAction"_s);
        d.filter(u"handed_over"_s);
        d.office.prompt.text = u" "_s;
        d.trigger(u"confirmAction"_s);
        QVERIFY(d.find<ui::MessageBar>()->text().contains(u"нөмірді жазыңыз"_s));
        QCOMPARE(d.stored(u"S1"_s).state, MessageState::HandedOver);
    }

    void severalAreHandedOverAtOnce()
    {
        Desk d;
        d.openPage();
        d.find<ui::RecordTable>()->selectAll();
        d.trigger(u"handOverAction"_s);
        QCOMPARE(d.rows().size(), 0);
        d.filter(u"handed_over"_s);
        QCOMPARE(d.rows().size(), 3);
    }

    void p15_aReturnThatTheHeadHasNotConfirmedKeepsNoOther()
    {
        Desk d;
        (void)d.office.import(u"081"_s); // to be returned
        d.openPage();
        d.find<ui::RecordTable>()->selectAll();
        d.trigger(u"handOverAction"_s);
        QCOMPARE(d.rows().size(), 1);
        QCOMPARE(d.rows().first().kind, u"return_notice"_s);
        QVERIFY(d.find<ui::MessageBar>()->isVisible());
    }

    void theTextIsCopiedAndTheFilesAreExported()
    {
        Desk d;
        d.openPage();
        d.choose(u"S1"_s);
        d.trigger(u"copyTextAction"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), d.stored(u"S1"_s).text.kk);
        const QTemporaryDir folder;
        d.office.prompt.folder = folder.path();
        d.find<ui::RecordTable>()->selectAll();
        d.trigger(u"exportAction"_s);
        const QStringList files = QDir(folder.path()).entryList({u"*.json"_s}, QDir::Files);
        QCOMPARE(files.size(), 3);
        QFile file(folder.filePath(files.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value("state"_L1).toString(), u"due"_s);
        const QList<AuditLine> audit = auditOf(d.office);
        QVERIFY(std::any_of(audit.begin(), audit.end(),
                            [](const AuditLine &line) { return line.action == "outbox.export"_L1; }));
    }

    void p73_1_thePostalSummonsIsDrawnAndPrinted()
    {
        Desk d;
        const expertise::CaseId id = d.office.inRoom([&](Workplace &place) {
            const auto bytes =
                LiveOffice::taken(exchange::readInputFile(LiveOffice::kSample + u"applications/056.json"_s));
            auto application = LiveOffice::taken(exchange::readApplication(bytes)).application;
            application.controlled = intake::ControlledExamination{u"CONTROL"_s, u"1"_s, {}};
            const auto registered =
                LiveOffice::taken(place.receiving().registerApplication(application, OfficeWork::kHead));
            (void)LiveOffice::taken(place.outbox().callToControl(registered.record->id, false, OfficeWork::kHead));
            return registered.record->id;
        });
        d.openPage();
        d.choose(u"S6"_s);
        const ui::PdfPaper paper = d.find<ui::PdfPanel>()->paper();
        PdfReading letter(paper.bytes);
        QVERIFY(letter.packed().contains(PdfReading::pack(u"Вызов на контрольное переосвидетельствование"_s)));
        QVERIFY(d.find<ui::PdfPanel>()->printAction()->isEnabled());
        QCOMPARE(paper.recordedAs, u"outbox"_s);
        QVERIFY(paper.subject.startsWith(u"outbox_message/"_s));
        QSignalSpy go(d.page.get(), &ui::Page::go);
        d.trigger(u"openCaseAction"_s);
        QCOMPARE(go.first().first().value<ui::Place>(), (ui::Place{u"cases"_s, id.toString()}));
    }

    void p48_whatItsSystemDoesNotTakeIsShownOnPaper()
    {
        Desk d;
        d.openPage();
        d.choose(u"mismatch_notice"_s);
        QVERIFY(!d.find<ui::PdfPanel>()->isVisible());
        d.trigger(u"showOnPaperAction"_s);
        d.office.settle();
        QTRY_VERIFY(d.find<ui::PdfPanel>()->isVisible());
        PdfReading notice(d.find<ui::PdfPanel>()->paper().bytes);
        QVERIFY(notice.packed().contains(PdfReading::pack(u"МӘС сараптамалық қорытындысы туралы хабарлама"_s)));
        d.choose(u"S2"_s); // an SMS has no paper
        QVERIFY(!d.find<ui::PdfPanel>()->isVisible());
    }

    void whatIsOverdueCanBeSingledOut()
    {
        Desk d;
        d.openPage();
        d.filter(u"overdue"_s);
        QCOMPARE(d.rows().size(), 0);
        d.work.at(2026, 10, 29, 9, 0);
        d.refresh();
        QCOMPARE(d.rows().size(), 3);
        QCOMPARE(d.find<ui::OutboxModel>()->stateRole(d.rows().first()), ui::ColourRole::Error);
        QCOMPARE(d.page->state(), (QJsonObject{{u"filter"_s, u"overdue"_s}}));
    }

    void openingNamesTheMessageAndTheNavigationCounts()
    {
        Desk d;
        d.openPage();
        const QString wanted = d.rows().last().id.toString();
        QSignalSpy waiting(d.page.get(), &ui::Page::waitingChanged);
        d.page->open(wanted, {});
        d.settle();
        QCOMPARE(d.page->subject(), wanted);
        QCOMPARE(waiting.last().first().toInt(), 3);
    }

    void anAuditorReadsAndChangesNothing()
    {
        Desk d(u"auditor"_s);
        d.openPage();
        QCOMPARE(d.rows().size(), 3);
        for (const QString &name : {u"handOver"_s, u"confirm"_s, u"void"_s}) {
            QVERIFY(d.find<QPushButton>(name + u"Button"_s)->isHidden());
            QVERIFY(!d.page->pageActions().contains(d.find<QAction>(name + u"Action"_s)));
        }
    }

    void isUsableInBothLanguages()
    {
        for (const Language language : {Language::Kazakh, Language::Russian}) {
            Desk d(u"head"_s, language);
            d.openPage();
            QCOMPARE(unnamedWidgets(d.page.get()), QStringList());
        }
    }
};

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
