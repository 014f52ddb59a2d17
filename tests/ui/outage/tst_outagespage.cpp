// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/outagespage.h"

#include "tests/support/ncalayerserver.h"
#include "tests/support/pdfreading.h"
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/auditreading.h"
#include "tests/ui/support/officework.h"
#include "ui/outage/actcasespanel.h"
#include "ui/outage/actchoice.h"
#include "ui/outage/exportdialog.h"
#include "ui/outage/outageactdialog.h"
#include "ui/outage/outageactsmodel.h"
#include "ui/outage/packagedialog.h"
#include "ui/outage/transferfieldstable.h"
#include "ui/outage/transfermodel.h"
#include "ui/printing/pdfpanel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimeEdit>

using namespace khattama;
using namespace khattama::test;
using expertise::CaseState;
using outage::OutageAct;
using outage::TransferState;

/// The page of technical failures (p. 72; rules, section 6).
class TestOutagesPage : public QObject
{
    Q_OBJECT

private:
    /// One person was concluded on in person that morning.
    struct Desk {
        LiveOffice office;
        OfficeWork work{office};
        std::optional<ui::PageContext> context;
        std::unique_ptr<ui::OutagesPage> page;
        std::optional<expertise::Case> concluded;

        explicit Desk(const QString &login = u"maman"_s, Language language = Language::Kazakh)
        {
            context.emplace(office.enter(u"maman"_s));
            work.at(2026, 10, 28, 10, 0);
            concluded.emplace(work.concluded(1));
            work.at(2026, 10, 28, 15, 0);
            context.emplace(office.enter(login, language));
        }
        /// A failure of ЦБДИ since nine that lasts.
        OutageAct act(const QList<outage::Signatory> &signatories = {})
        {
            return office.inRoom([&](Workplace &place) {
                OutageAct act = place.outages().blank();
                act.number = u"ТІ-5"_s;
                act.date = QDate(2026, 10, 28);
                act.from = legal(2026, 10, 28, 9, 0);
                act.systems = QStringList{u"cbdi"_s};
                act.signatories = signatories;
                return *LiveOffice::taken(place.outages().enter(act, OfficeWork::kHead)).act;
            });
        }
        void openPage(const QString &tab = {})
        {
            page = std::make_unique<ui::OutagesPage>(*context);
            page->resize(1180, 680);
            page->show();
            page->open({}, tab.isEmpty() ? QJsonObject() : QJsonObject{{u"tab"_s, tab}});
            settle();
        }
        void settle()
        {
            for (int job = 0; job < 5; ++job) // change, the acts, the view, the count, the paper
                office.settle();
        }
        template <typename Widget>
        [[nodiscard]] Widget *find(const QString &name = {}) const
        {
            return page->findChild<Widget *>(name);
        }
        [[nodiscard]] QList<OutageAct> acts() const { return find<ui::OutageActsModel>()->acts(); }
        [[nodiscard]] QList<outage::TransferEntry> entries() const { return find<ui::TransferModel>()->entries(); }
        [[nodiscard]] QString message() const { return page->findChildren<ui::MessageBar *>().first()->text(); }
        void trigger(const QString &action)
        {
            find<QAction>(action)->trigger();
            settle();
        }
        void press(const QString &button)
        {
            find<QPushButton>(button)->click();
            settle();
        }
        void tab(int index)
        {
            find<QTabWidget>(u"outageTabs"_s)->setCurrentIndex(index);
            settle();
        }
    };

private Q_SLOTS:
    void anEmptyPageSaysWhatToDo()
    {
        Desk d;
        d.openPage();
        QVERIFY(d.acts().isEmpty());
        QVERIFY(d.find<QAction>(u"enterActAction"_s)->isVisible());
        QVERIFY(!d.find<QAction>(u"completeActAction"_s)->isEnabled());
        QVERIFY(!d.find<QAction>(u"exportTransferAction"_s)->isEnabled());
    }

    void p72_anActIsEnteredAndItsCasesAreOffered()
    {
        Desk d;
        d.openPage();
        d.trigger(u"enterActAction"_s);
        auto *dialog = d.find<ui::OutageActDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"saveActButton"_s)->click();
        d.settle();
        // What is missing is said at its field, and nothing is stored.
        QStringList wrong;
        for (const ui::Field *field : dialog->findChildren<ui::Field *>()) {
            if (field->hasError())
                wrong.append(field->label());
        }
        QCOMPARE(wrong.size(), 4);
        dialog->findChild<QLineEdit *>(u"outageNumberEdit"_s)->setText(u"ТІ-9"_s);
        dialog->findChild<ui::DateField *>(u"outageDateEdit"_s)->setDate(QDate(2026, 10, 28));
        dialog->findChild<ui::DateField *>(u"fromDate"_s)->setDate(QDate(2026, 10, 28));
        dialog->findChild<QTimeEdit *>(u"fromTime"_s)->setTime(QTime(9, 30));
        dialog->findChild<QCheckBox *>(u"system_cbdi"_s)->setChecked(true);
        dialog->findChild<QLineEdit *>(u"signatory_health"_s)->setText(u"Әлназарова А. Ш."_s);
        dialog->findChild<QPushButton *>(u"saveActButton"_s)->click();
        d.settle();
        QCOMPARE(d.acts().size(), 1);
        const OutageAct act = d.acts().first();
        QCOMPARE(act.number, u"ТІ-9"_s);
        QCOMPARE(act.from, legal(2026, 10, 28, 9, 30));
        QVERIFY(act.lasts());
        QVERIFY2(d.message().contains(u"вице-министр"_s), qPrintable(d.message())); // who has not signed yet
        // The case that came before the act is offered at once, and linked.
        auto *cases = d.find<ui::ActCasesPanel>();
        QCOMPARE(d.find<QTabWidget>(u"outageTabs"_s)->currentWidget(), cases);
        QCOMPARE(cases->cases().size(), 1);
        d.press(u"chooseAllButton"_s);
        d.press(u"linkCasesButton"_s);
        QVERIFY(cases->cases().isEmpty());
        const auto stored = d.office.inRoom(
            [id = d.concluded->id](Workplace &place) { return LiveOffice::taken(place.cases().byId(id)); });
        QCOMPARE(stored.outage->number, u"ТІ-9"_s);
    }

    void whatIsTypedOutlivesTheDialog()
    {
        Desk d;
        d.openPage();
        d.trigger(u"enterActAction"_s);
        d.find<ui::OutageActDialog>()->findChild<QLineEdit *>(u"outageNumberEdit"_s)->setFocus();
        QTest::keyClicks(d.find<ui::OutageActDialog>()->findChild<QLineEdit *>(u"outageNumberEdit"_s), u"77"_s);
        d.page->keepTyping(); // a lock
        d.settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        d.trigger(u"enterActAction"_s);
        QCOMPARE(d.find<ui::OutageActDialog>()->findChild<QLineEdit *>(u"outageNumberEdit"_s)->text(), u"77"_s);
    }

    void whatWasClearedStaysCleared()
    {
        Desk d;
        (void)d.act({{u"health"_s, u"Әлназарова А. Ш."_s}});
        d.openPage();
        const auto name = [&] { return d.find<QLineEdit>(u"signatory_health"_s); };
        d.trigger(u"completeActAction"_s);
        QCOMPARE(name()->text(), u"Әлназарова А. Ш."_s);
        name()->clear();
        d.page->keepTyping(); // a lock
        d.settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        d.trigger(u"completeActAction"_s);
        QCOMPARE(name()->text(), QString());
    }

    void p72_everyRepresentativeOfASystemStays()
    {
        Desk d;
        (void)d.act({{u"mis"_s, u"Ким В. А."_s}, {u"mis"_s, u"Ли С. Т."_s}});
        d.openPage();
        d.trigger(u"completeActAction"_s);
        QCOMPARE(d.find<QLineEdit>(u"signatory_mis"_s)->text(), u"Ким В. А."_s);
        d.find<QLineEdit>(u"signatory_mis"_s)->setText(u"Ким В. Б."_s);
        d.press(u"saveActButton"_s);
        QCOMPARE(d.acts().first().signatories,
                 (QList<outage::Signatory>{{u"mis"_s, u"Ким В. Б."_s}, {u"mis"_s, u"Ли С. Т."_s}}));
    }

    void p72_anActIsCompleted()
    {
        Desk d;
        (void)d.act();
        d.openPage();
        d.trigger(u"completeActAction"_s);
        auto *dialog = d.find<ui::OutageActDialog>();
        QCOMPARE(dialog->findChild<QLineEdit *>(u"outageNumberEdit"_s)->text(), u"ТІ-5"_s);
        dialog->findChild<ui::DateField *>(u"untilDate"_s)->setDate(QDate(2026, 10, 28));
        dialog->findChild<QTimeEdit *>(u"untilTime"_s)->setTime(QTime(14, 0));
        dialog->findChild<QPushButton *>(u"saveActButton"_s)->click();
        d.settle();
        QCOMPARE(d.acts().size(), 1);
        QCOMPARE(d.acts().first().revision, 2);
        QCOMPARE(d.acts().first().until, legal(2026, 10, 28, 14, 0));
    }

    void aNumberThatIsThereIsNoNewAct()
    {
        Desk d;
        (void)d.act();
        d.openPage();
        d.trigger(u"enterActAction"_s);
        auto *dialog = d.find<ui::OutageActDialog>();
        dialog->findChild<QLineEdit *>(u"outageNumberEdit"_s)->setText(u"ТІ-5"_s);
        dialog->findChild<ui::DateField *>(u"outageDateEdit"_s)->setDate(QDate(2026, 10, 28));
        dialog->findChild<ui::DateField *>(u"fromDate"_s)->setDate(QDate(2026, 10, 28));
        dialog->findChild<QCheckBox *>(u"system_rpn"_s)->setChecked(true);
        dialog->findChild<QPushButton *>(u"saveActButton"_s)->click();
        d.settle();
        QVERIFY(dialog->findChild<ui::MessageBar *>()->text().contains(u"толықтырыңыз"_s));
        QCOMPARE(d.acts().first().revision, 1);
    }

    void p72_theFieldsAreCopiedOneByOneAndAllTogether()
    {
        Desk d;
        (void)d.act();
        d.openPage();
        QCOMPARE(d.entries().size(), 1);
        auto *fields = d.find<ui::TransferFieldsTable>();
        QVERIFY(fields->fields().size() > 20);
        const auto rowOf = [&](const QString &id) {
            for (qsizetype row = 0; row < fields->fields().size(); ++row) {
                if (fields->fields().at(row).id == id)
                    return static_cast<int>(row);
            }
            return -1;
        };
        const QString iin = d.concluded->person().iin;
        fields->setCurrentRecord(rowOf(u"iin"_s));
        QTest::keyClick(fields, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), iin); // the value alone
        QTest::keyClick(fields, Qt::Key_Return);             // copies and goes on
        QCOMPARE(QGuiApplication::clipboard()->text(), iin);
        QCOMPARE(fields->currentField()->id, u"surname"_s);
        d.press(u"copyValueButton"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), d.concluded->person().name.surname);
        d.press(u"copyAllButton"_s);
        const QString all = QGuiApplication::clipboard()->text();
        QCOMPARE(all.count(u'\n') + 1, fields->fields().size());
        QVERIFY(all.contains(u"ЖСН: "_s + iin));
    }

    void p72_aCaseIsTickedOffMarkedAndUndone()
    {
        Desk d;
        (void)d.act();
        d.openPage();
        QSignalSpy waiting(d.page.get(), &ui::Page::waitingChanged);
        d.office.prompt.text = u"ЦБ-12"_s;
        d.trigger(u"confirmTransferAction"_s);
        QCOMPARE(d.entries().first().mark.state, TransferState::Entered);
        QCOMPARE(d.entries().first().mark.number, u"ЦБ-12"_s);
        QCOMPARE(waiting.last().first().toInt(), 0);
        auto *fields = d.find<ui::TransferFieldsTable>();
        for (qsizetype row = 0; row < fields->fields().size(); ++row) {
            if (fields->fields().at(row).id == "setUntil"_L1)
                fields->setCurrentRecord(static_cast<int>(row));
        }
        d.office.prompt.text = u"01.01.2027"_s;
        d.trigger(u"differsAction"_s);
        QCOMPARE(d.entries().first().mark.state, TransferState::Differs);
        QCOMPARE(d.entries().first().mark.field, u"setUntil"_s);
        QVERIFY(d.find<QLabel>(u"transferNote"_s)->text().contains(u"01.01.2027"_s));
        d.trigger(u"undoTransferAction"_s);
        QCOMPARE(d.entries().first().mark.state, TransferState::Open);
        QVERIFY(!d.find<QAction>(u"undoTransferAction"_s)->isEnabled());
        d.office.prompt.text = u" "_s;
        d.trigger(u"confirmTransferAction"_s);
        QVERIFY(d.message().contains(u"нөмірді толтырыңыз"_s));
    }

    void aPackageIsExportedAndRead()
    {
        Desk d;
        (void)d.act();
        d.openPage();
        const QString path = d.office.folder.filePath(u"p.msepkg"_s);
        d.office.prompt.saveAs = path;
        d.trigger(u"exportTransferAction"_s);
        auto *dialog = d.find<ui::ExportDialog>();
        QVERIFY(!dialog->findChild<QLineEdit *>(u"keyPasswordEdit"_s)->isEnabled());
        dialog->findChild<QPushButton *>(u"exportPackageButton"_s)->click();
        QTRY_VERIFY(QFile::exists(path));
        d.settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        d.office.prompt.files = QStringList{path};
        d.trigger(u"openPackageAction"_s);
        auto *package = d.find<ui::PackageDialog>();
        QVERIFY(package);
        const QString about = package->findChild<ui::DetailsView *>()->plainText();
        QVERIFY2(about.contains(u"ТІ-5"_s) && about.contains(u"The package is not signed."_s), qPrintable(about));
        QCOMPARE(package->findChild<ui::TransferModel *>()->entries().size(), 1);
        QCOMPARE(unnamedWidgets(package), QStringList());
        package->close();

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        d.trigger(u"openPackageAction"_s);
        QVERIFY(!d.find<ui::PackageDialog>());
        QVERIFY(d.message().contains(u"p.msepkg"_s));
    }

    void aKeySignsThePackage()
    {
        Desk d;
        (void)d.act();
        d.office.clock.startAt(QDateTime::currentDateTimeUtc().addSecs(60)); // the certificate is made now
        QProcess openssl;
        openssl.setWorkingDirectory(d.office.folder.path());
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=HEAD"_s,
                       u"-keyout"_s, u"key"_s, u"-out"_s, u"pem"_s, u"-days"_s, u"3650"_s});
        QVERIFY(openssl.waitForFinished());
        openssl.start(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"key"_s, u"-in"_s, u"pem"_s,
                                     u"-passout"_s, u"pass:secret"_s, u"-out"_s, u"key.p12"_s});
        QVERIFY(openssl.waitForFinished());
        d.openPage();
        d.office.prompt.saveAs = d.office.folder.filePath(u"signed.msepkg"_s);
        d.office.prompt.files = QStringList{d.office.folder.filePath(u"key.p12"_s)};
        d.trigger(u"exportTransferAction"_s);
        const QPointer<ui::ExportDialog> dialog = d.find<ui::ExportDialog>();
        const auto exportWith = [&](const QString &password) {
            dialog->findChild<QLineEdit *>(u"keyPasswordEdit"_s)->setText(password);
            dialog->findChild<QPushButton *>(u"exportPackageButton"_s)->click();
        };
        dialog->findChild<QPushButton *>(u"chooseKeyButton"_s)->click();
        exportWith(u"other"_s);
        auto *const said = dialog->findChild<ui::MessageBar *>();
        QTRY_VERIFY2(said->text().contains(u"құпиясөзі қате"_s), qPrintable(said->text()));
        QVERIFY(dialog->isVisible());
        QVERIFY(!QFile::exists(d.office.prompt.saveAs));
        exportWith(u"secret"_s);
        QTRY_VERIFY(QFile::exists(d.office.prompt.saveAs));
        d.settle();
        d.office.prompt.files = QStringList{d.office.prompt.saveAs};
        d.trigger(u"openPackageAction"_s);
        QVERIFY(d.find<ui::PackageDialog>()->findChild<ui::DetailsView *>()->plainText().contains(u"HEAD"_s));
    }

    void ncaLayerSignsThePackage()
    {
        TestKeys keys;
        keys.made(u"head"_s, u"/CN=HEAD"_s);
        NcaLayerServer ncaLayer(keys);
        ncaLayer.manner = NcaLayerServer::Manner::Refused;
        qputenv("KHATTAMA_NCALAYER", ncaLayer.address().toLatin1());
        Desk d;
        qunsetenv("KHATTAMA_NCALAYER");
        (void)d.act();
        d.office.clock.startAt(TestKeys::moment());
        d.openPage();
        d.office.prompt.saveAs = d.office.folder.filePath(u"nca.msepkg"_s);
        d.trigger(u"exportTransferAction"_s);
        const QPointer<ui::ExportDialog> dialog = d.find<ui::ExportDialog>();
        dialog->findChild<QRadioButton *>(u"ncaLayerRadio"_s)->click();
        auto *const button = dialog->findChild<QPushButton *>(u"exportPackageButton"_s);
        auto *const said = dialog->findChild<ui::MessageBar *>();
        button->click();
        QTRY_VERIFY2(said->text().contains(u"Неверный пароль"_s), qPrintable(said->text()));
        QVERIFY(button->isEnabled());
        ncaLayer.manner = NcaLayerServer::Manner::Today;
        button->click();
        QTRY_VERIFY(QFile::exists(d.office.prompt.saveAs));
        d.settle();
        QCOMPARE(d.office.settings.value(u"signing/with"_s).toString(), u"ncalayer"_s);
        d.office.prompt.files = QStringList{d.office.prompt.saveAs};
        d.trigger(u"openPackageAction"_s);
        QVERIFY(d.find<ui::PackageDialog>()->findChild<ui::DetailsView *>()->plainText().contains(u"HEAD"_s));
    }

    void theListStandsOnPaperInTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("kk") << Language::Kazakh << u"МОДБ АЦЖ-ға көшіру тізімі"_s;
        QTest::newRow("ru") << Language::Russian << u"Список переноса в АЦС «ЦБДИ»"_s;
    }
    void theListStandsOnPaperInTheLanguageOfTheWindow()
    {
        QFETCH(Language, language);
        QFETCH(QString, title);
        Desk d(u"maman"_s, language);
        (void)d.act();
        d.openPage();
        d.tab(3);
        const QByteArray pdf = d.find<ui::PdfPanel>()->paper().bytes;
        QVERIFY(PdfReading(pdf).packed().contains(PdfReading::pack(title)));
    }

    void anAuditorLooksAndChangesNothing()
    {
        Desk d(u"auditor"_s);
        (void)d.act();
        d.openPage();
        QCOMPARE(d.entries().size(), 1);
        for (const QString &name : {u"enterActAction"_s, u"completeActAction"_s, u"confirmTransferAction"_s,
                                    u"differsAction"_s, u"undoTransferAction"_s, u"exportTransferAction"_s})
            QVERIFY2(!d.find<QAction>(name)->isVisible(), qPrintable(name));
        d.tab(1);
        QVERIFY(!d.find<QPushButton>(u"linkCasesButton"_s)->isVisible());
    }

    void whatCannotLeanIsSaidAndKeepsNoOther()
    {
        Desk d;
        const expertise::Case returned = d.office.import(u"081"_s); // by another reason than F004
        const OutageAct act = d.act();
        d.openPage(u"cases"_s);
        auto *cases = d.find<ui::ActCasesPanel>();
        Q_EMIT cases->linkAsked({returned.id, d.concluded->id});
        d.settle();
        QVERIFY(!d.message().isEmpty());
        const auto stored = d.office.inRoom(
            [id = d.concluded->id](Workplace &place) { return LiveOffice::taken(place.cases().byId(id)); });
        QCOMPARE(stored.outage->act, act.id.toString());
    }

    void thePlaceIsBroughtBack()
    {
        Desk d;
        const OutageAct act = d.act();
        d.openPage(u"act"_s);
        QCOMPARE(d.page->subject(), act.id.toString());
        QCOMPARE(d.page->state(), (QJsonObject{{u"tab"_s, u"act"_s}}));
        QVERIFY(d.find<ui::DetailsView>(u"outageDetails"_s)->plainText().contains(u"28.10.2026 09:00"_s));
    }

    void theCaseOpensFromTheList()
    {
        Desk d;
        (void)d.act();
        d.openPage();
        QSignalSpy went(d.page.get(), &ui::Page::go);
        d.trigger(u"openCaseAction"_s);
        QCOMPARE(went.first().first().value<ui::Place>(), (ui::Place{u"cases"_s, d.concluded->id.toString()}));
    }

    void everyControlIsNamed()
    {
        Desk d;
        const OutageAct act = d.act();
        d.openPage();
        QCOMPARE(unnamedWidgets(d.page.get()), QStringList());
        d.trigger(u"completeActAction"_s);
        QCOMPARE(unnamedWidgets(d.find<ui::OutageActDialog>()), QStringList());
        d.trigger(u"exportTransferAction"_s);
        QCOMPARE(unnamedWidgets(d.find<ui::ExportDialog>()), QStringList());
        ui::ActChoice choice(*d.context, {act}, d.page.get());
        QCOMPARE(unnamedWidgets(&choice), QStringList());
    }
};

QTEST_MAIN(TestOutagesPage)
#include "tst_outagespage.moc"
