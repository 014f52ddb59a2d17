// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/officewindow.h"

#include "tests/ui/support/officework.h"
#include "ui/outage/actcasespanel.h"
#include "ui/outage/transferfieldstable.h"
#include "ui/outage/transfermodel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/detailsview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QTimeEdit>

using namespace khattama;
using namespace khattama::test;
using expertise::CaseState;
using outage::TransferState;

/// When systems were down (p. 72).
class TestOutageJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p72_aFailureFromItsActToThePackage()
    {
        OfficeWindow w;
        (void)w.office.enter(u"maman"_s);
        OfficeWork work(w.office);
        const expertise::Case returned = w.office.import(u"037"_s); // came on 12 October past its month: F004
        QCOMPARE(returned.state, CaseState::Returned);

        // The act comes later: it is entered, and what falls in its period is offered.
        w.logIn(u"maman"_s);
        w.goTo(u"outages"_s);
        w.click(u"enterActButton"_s);
        w.settle();
        w.find<QLineEdit>(u"outageNumberEdit"_s)->setText(u"ТІ-31"_s);
        w.find<ui::DateField>(u"outageDateEdit"_s)->setDate(QDate(2026, 10, 13));
        w.find<ui::DateField>(u"fromDate"_s)->setDate(QDate(2026, 10, 12));
        w.find<QTimeEdit>(u"fromTime"_s)->setTime(QTime(9, 0));
        w.find<ui::DateField>(u"untilDate"_s)->setDate(QDate(2026, 10, 12));
        w.find<QTimeEdit>(u"untilTime"_s)->setTime(QTime(18, 0));
        w.find<QCheckBox>(u"system_cbdi"_s)->setChecked(true);
        w.click(u"saveActButton"_s);
        auto *const offered = w.window.findChild<ui::ActCasesPanel *>();
        QTRY_COMPARE(offered->cases().size(), 1);
        w.click(u"chooseAllButton"_s);
        w.click(u"linkCasesButton"_s);
        QTRY_COMPARE(storedCase(w.office, returned.id).state, CaseState::UnderReview);
        w.settle();

        // It is decided as every other one, counted from the day on which it was sent.
        for (int expert = 1; expert <= 3; ++expert)
            (void)work.vote(returned.id, expert);
        w.office.inRoom([&](Workplace &place) {
            expertise::Conclusion conclusion;
            conclusion.established = true;
            conclusion.diagnosis = u"бауыр трансплантациясынан кейінгі жағдай"_s;
            conclusion.icd10 = QStringList{u"Z94.4"_s};
            conclusion.disability = expertise::Disability{u"ADULT_2"_s, u"C1"_s, u"T1Y"_s, {}, {}};
            QVERIFY(LiveOffice::taken(place.deciding().decide(returned.id, conclusion, OfficeWork::kHead)).record);
        });
        const expertise::Case concluded = storedCase(w.office, returned.id);
        QCOMPARE(concluded.conclusion->disability->from, QDate(2026, 10, 12));

        // What has to be entered into ЦБДИ is copied field by field, and ticked off with its number.
        w.goTo(u"today"_s);
        w.goTo(u"outages"_s);
        w.window.findChild<QTabWidget *>(u"outageTabs"_s)->setCurrentIndex(0);
        const auto *const list = w.window.findChild<ui::TransferModel *>();
        QTRY_COMPARE(list->entries().size(), 1);
        QTRY_COMPARE(list->entries().first().record, concluded);
        auto *const fields = w.find<ui::TransferFieldsTable>(u"transferFieldsTable"_s);
        fields->setCurrentRecord(0);
        w.clickInto(u"transferFieldsTable"_s);
        w.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), concluded.registration->toString());
        w.office.prompt.text = u"ЦБ-77"_s;
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(list->entries().first().mark.state, TransferState::Entered);
        QCOMPARE(list->entries().first().mark.number, u"ЦБ-77"_s);
        QCOMPARE(storedCase(w.office, returned.id).actNumber(), concluded.actNumber());

        // And goes out as a package, which is verified where it is opened.
        const QString path = w.office.folder.filePath(u"p.msepkg"_s);
        w.office.prompt.saveAs = path;
        w.click(u"exportTransferButton"_s);
        w.click(u"exportPackageButton"_s);
        QTRY_VERIFY(QFile::exists(path));
        w.settle();
        w.office.prompt.files = QStringList{path};
        w.click(u"openPackageButton"_s);
        QTRY_VERIFY(w.sees(u"packageDetails"_s));
        QVERIFY(w.find<ui::DetailsView>(u"packageDetails"_s)->plainText().contains(u"ТІ-31"_s));
    }
};

QTEST_MAIN(TestOutageJourneys)
#include "tst_outagejourneys.moc"
