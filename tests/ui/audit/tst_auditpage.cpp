// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "tests/support/pdfreading.h"
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/auditreading.h"
#include "tests/ui/support/officework.h"
#include "ui/audit/auditmodel.h"
#include "ui/printing/pdfpanel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace khattama;
using namespace khattama::test;

/// The page of the audit.
class TestAuditPage : public QObject
{
    Q_OBJECT

private:
    struct Desk {
        LiveOffice office;
        OfficeWork work{office};
        std::optional<ui::PageContext> context;
        std::unique_ptr<ui::AuditPage> page;

        explicit Desk(const QString &login = u"auditor"_s, Language language = Language::Russian)
        {
            context.emplace(office.enter(u"head"_s));
            (void)work.concluded(1);
            (void)work.registered(2);
            context.emplace(office.enter(login, language));
            page = std::make_unique<ui::AuditPage>(*context);
            page->resize(1180, 680);
            page->show();
            page->refresh();
            settle();
        }
        void settle()
        {
            for (int job = 0; job < 5; ++job)
                office.settle();
        }
        template <typename Widget>
        [[nodiscard]] Widget *find(const QString &name = {}) const
        {
            return page->findChild<Widget *>(name);
        }
        [[nodiscard]] const QList<audit::AuditRecord> &rows() const { return find<ui::AuditModel>()->records(); }
        [[nodiscard]] QString cell(int row, int column) const
        {
            return find<ui::AuditModel>()->index(row, column).data().toString();
        }
        void choose(const QString &box, const QString &data)
        {
            auto *combo = find<QComboBox>(box);
            combo->setCurrentIndex(combo->findData(data));
            Q_EMIT combo->activated(combo->currentIndex());
            settle();
        }
        void lookUp(const QString &subject)
        {
            auto *edit = find<QLineEdit>(u"auditSubjectEdit"_s);
            edit->setText(subject);
            Q_EMIT edit->editingFinished();
            settle();
        }
    };

private Q_SLOTS:
    void entriesStandInWords()
    {
        Desk d;
        QVERIFY(!d.rows().isEmpty());
        QCOMPARE(d.rows().first().action.code, u"account.login"_s);
        QCOMPARE(d.cell(0, 2), u"Оспанов Ерлан"_s);
        QCOMPARE(d.cell(0, 4), u"Вход выполнен"_s);
        QCOMPARE(d.cell(0, 5), u"Учётная запись auditor"_s);
        QVERIFY(d.find<QLabel>(u"auditCountsLabel"_s)->text().startsWith(QString::number(d.rows().size())));
        for (int row = 0; row < d.rows().size(); ++row) // nobody reads a code
            QVERIFY2(!d.cell(row, 4).contains(u'.'), qPrintable(d.cell(row, 4)));
    }

    void filtersNarrowTheEntries()
    {
        Desk d;
        const qsizetype all = d.rows().size();
        d.choose(u"auditKindBox"_s, u"login"_s);
        QVERIFY(!d.rows().isEmpty() && d.rows().size() < all);
        d.choose(u"auditActorBox"_s, u"auditor"_s);
        QCOMPARE(d.rows().size(), 1);
        d.choose(u"auditKindBox"_s, QString());
        d.choose(u"auditActorBox"_s, QString());
        QCOMPARE(d.rows().size(), all);
        d.lookUp(u"2"_s);
        QCOMPARE(d.rows().size(), 1);
        QCOMPARE(d.cell(0, 5), u"Дело № 2/2026"_s);
        QCOMPARE(d.page->subject(), d.rows().first().caseId);
        d.lookUp(u"77"_s);
        QVERIFY(!d.find<ui::MessageBar>()->text().isEmpty());
        d.lookUp({});
        QVERIFY(d.rows().size() >= all);
        d.find<ui::DateField>(u"auditFromEdit"_s)->setDate(QDate(2026, 10, 29));
        Q_EMIT d.find<ui::DateField>(u"auditFromEdit"_s)->dateChanged(QDate(2026, 10, 29));
        d.settle();
        QVERIFY(d.rows().isEmpty());
    }

    void olderEntriesComeWhenTheEndIsSeen()
    {
        Desk d;
        d.office.inRoom([](Workplace &place) {
            for (int i = 0; i < 450; ++i)
                (void)LiveOffice::taken(
                    place.audit().record({u"head"_s, u"case.view"_s, {}}, u"list"_s).map([] { return true; }));
        });
        d.page->refresh();
        d.settle();
        QCOMPARE(d.rows().size(), 200);
        auto *model = d.find<ui::AuditModel>();
        while (model->canFetchMore({})) {
            model->fetchMore({});
            d.settle();
        }
        QVERIFY(d.rows().size() > 450);
        for (qsizetype i = 1; i < d.rows().size(); ++i)
            QCOMPARE(d.rows().at(i).seq, d.rows().at(i - 1).seq - 1);
    }

    void aCaseIsOpenedFromItsEntry()
    {
        Desk d;
        d.lookUp(u"2"_s);
        d.find<ui::RecordTable>(u"auditTable"_s)->selectRow(0);
        QSignalSpy gone(d.page.get(), &ui::Page::go);
        d.find<QAction>(u"openCaseAction"_s)->trigger();
        QCOMPARE(gone.size(), 1);
        const auto place = gone.first().first().value<ui::Place>();
        QCOMPARE(place.section, u"cases"_s);
        QCOMPARE(place.subject, d.rows().first().caseId);
    }

    void theEntriesAreExportedAndThatIsRecorded()
    {
        Desk d;
        const QString path = d.office.folder.filePath(u"audit.csv"_s);
        d.office.prompt.saveAs = path;
        d.find<QAction>(u"exportAuditAction"_s)->trigger();
        d.settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(u"Вход выполнен"_s));
        QCOMPARE(auditOf(d.office, u"audit.export"_s).size(), 1);
    }

    void aHeadFromPaperIsCompared()
    {
        Desk d;
        const QString head = d.work.closeDay(QDate(2026, 10, 28)).document.auditHead;
        auto *edit = d.find<QLineEdit>(u"headEdit"_s);
        auto *bar = d.find<QWidget>(u"head"_s)->findChild<ui::MessageBar *>();
        const auto check = [&](const QString &code) {
            edit->setText(code);
            d.find<QPushButton>(u"checkHeadButton"_s)->click();
            d.settle();
        };
        check(head);
        QCOMPARE(bar->kind(), ui::MessageBar::Kind::Done);
        QVERIFY2(bar->text().contains(u"Протокол № 1, 28.10.2026"_s), qPrintable(bar->text()));
        check(u"0123456789abcdef"_s);
        QCOMPARE(bar->kind(), ui::MessageBar::Kind::Error);
        check(u"01"_s);
        QCOMPARE(bar->kind(), ui::MessageBar::Kind::Error);
    }

    void anIncidentReportIsMadeAndItsPrintRecorded()
    {
        Desk d;
        d.find<QTabWidget>(u"auditTabs"_s)->setCurrentIndex(2);
        d.find<QPushButton>(u"makeIncidentButton"_s)->click();
        d.settle();
        QVERIFY(!d.find<QLineEdit>(u"incidentAsksEdit"_s)->parentWidget()->findChildren<QLabel *>().isEmpty());
        QVERIFY(d.find<ui::PdfPanel>()->paper().bytes.isEmpty()); // nobody asks
        d.find<QLineEdit>(u"incidentAsksEdit"_s)->setText(u"Прокуратура"_s);
        d.find<QPushButton>(u"makeIncidentButton"_s)->click();
        d.settle();
        const ui::PdfPaper paper = d.find<ui::PdfPanel>()->paper();
        QVERIFY(PdfReading(paper.bytes).packed().contains(u"Прокуратура"_s));
        QCOMPARE(auditOf(d.office, u"audit.incident"_s).size(), 1);
        d.office.prompt.saveAs = d.office.folder.filePath(u"incident.pdf"_s);
        d.find<ui::PdfPanel>()->saveAction()->trigger();
        d.settle();
        QCOMPARE(auditOf(d.office, u"incident.print"_s).size(), 1);
    }

    void whatIsTypedForAReportIsKept()
    {
        Desk d;
        d.find<QLineEdit>(u"incidentAsksEdit"_s)->setText(u"Прокуратура"_s);
        d.find<QPlainTextEdit>(u"incidentGroundEdit"_s)->setPlainText(u"№ 5"_s);
        d.page->keepTyping();
        d.settle();
        d.page = std::make_unique<ui::AuditPage>(*d.context);
        d.settle();
        QCOMPARE(d.find<QLineEdit>(u"incidentAsksEdit"_s)->text(), u"Прокуратура"_s);
        QCOMPARE(d.find<QPlainTextEdit>(u"incidentGroundEdit"_s)->toPlainText(), u"№ 5"_s);
    }

    void theAdministratorSeesLoginsAndAdministration()
    {
        Desk d(u"admin"_s);
        QVERIFY(!d.rows().isEmpty());
        for (const audit::AuditRecord &record : d.rows())
            QVERIFY2(record.caseId.isEmpty(), qPrintable(record.action.code));
        QCOMPARE(d.find<QTabWidget>(u"auditTabs"_s)->count(), 2);
        QVERIFY(d.find<QLineEdit>(u"auditSubjectEdit"_s) == nullptr);
    }

    void everythingHasAName()
    {
        Desk d(u"head"_s, Language::Kazakh);
        for (int tab = 0; tab < 3; ++tab) {
            d.find<QTabWidget>(u"auditTabs"_s)->setCurrentIndex(tab);
            QCOMPARE(unnamedWidgets(d.page.get()), QStringList());
        }
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
