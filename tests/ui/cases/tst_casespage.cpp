// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/auditreading.h"
#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/typing.h"

#include "ui/cases/casefile.h"
#include "ui/cases/caseorder.h"
#include "ui/cases/casespage.h"
#include "ui/cases/casewords.h"
#include "ui/cases/stepdialog.h"
#include "ui/printing/pdfpanel.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/documentview.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

using namespace khattama;
using namespace khattama::test;
using expertise::Case;
using expertise::CaseState;

/// The list of cases and the page of a case, over packages and applications of the sample.
class TestCasesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveOffice> m_office;
    std::optional<ui::PageContext> m_context;
    std::unique_ptr<ui::CasesPage> m_page;
    QList<ui::Place> m_gone;

    /// The page as `login` sees it.
    void openPage(const QString &login)
    {
        m_page.reset();
        m_context.emplace(m_office->enter(login, Language::Russian));
        m_page = std::make_unique<ui::CasesPage>(*m_context);
        m_page->resize(1200, 800);
        m_gone.clear();
        connect(m_page.get(), &ui::Page::go, this, [this](const ui::Place &place) { m_gone.append(place); });
        QVERIFY(showActive(m_page.get()));
        m_page->refresh();
        settle();
    }
    void openCase(const Case &record, const QString &tab = {})
    {
        m_page->open(record.id.toString(), tab.isEmpty() ? QJsonObject() : QJsonObject{{u"tab"_s, tab}});
        settle();
    }
    /// An answer may give the next job.
    void settle()
    {
        for (int round = 0; round < 4; ++round)
            m_office->settle();
    }
    void vote(const Case &record, const QString &expert, const QString &category)
    {
        m_office->enter(expert);
        m_office->inRoom([&](Workplace &place) {
            expertise::Vote vote;
            vote.category = category;
            (void)LiveOffice::taken(place.deciding().vote(record.id, vote, place.user()));
        });
    }

    template <typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        auto *const found = m_page->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("%s", qPrintable(name));
        return found;
    }
    [[nodiscard]] ui::RecordTable *table() const { return child<ui::RecordTable>(u"casesTable"_s); }
    [[nodiscard]] QString cell(int row, ui::CaseColumn column) const
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QString details(const QString &page) const { return child<ui::DetailsView>(page)->plainText(); }
    [[nodiscard]] QStringList tabs() const
    {
        const auto *const tabs = child<QTabWidget>(u"caseTabs"_s);
        QStringList ids;
        for (int index = 0; index < tabs->count(); ++index) {
            if (tabs->isTabVisible(index))
                ids.append(tabs->widget(index)->objectName().chopped(4)); // without «Page»
        }
        return ids;
    }
    void showTab(const QString &id)
    {
        auto *const tabs = child<QTabWidget>(u"caseTabs"_s);
        tabs->setCurrentWidget(child<QWidget>(id + u"Page"_s));
        settle();
    }
    [[nodiscard]] QStringList offered() const
    {
        QStringList names;
        for (const QAction *action : m_page->pageActions())
            names.append(action->objectName());
        return names;
    }
    /// Every text that stands in the window or is spoken of it.
    [[nodiscard]] QStringList allTexts() const
    {
        QStringList texts;
        for (QWidget *const widget : m_page->findChildren<QWidget *>()) {
            texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), spokenName(widget)};
            if (const auto *label = qobject_cast<QLabel *>(widget))
                texts.append(label->text());
            if (const auto *edit = qobject_cast<QTextEdit *>(widget))
                texts.append(edit->toPlainText());
            if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
                texts.append(edit->toPlainText());
            if (const auto *chip = qobject_cast<ui::StateChip *>(widget))
                texts.append(chip->text());
            if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view != nullptr && view->model()) {
                for (int row = 0; row < view->model()->rowCount(); ++row) {
                    for (int column = 0; column < view->model()->columnCount(); ++column) {
                        for (int role = 0; role <= Qt::UserRole + 8; ++role)
                            texts.append(view->model()->index(row, column).data(role).toString());
                    }
                }
            }
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<LiveOffice>();
        m_office->enter(u"maman"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_context.reset();
        m_office.reset();
    }

    void theListShowsAllCases()
    {
        openPage(u"head"_s);
        QCOMPARE(table()->shownCount(), 0);
        m_office->enter(u"maman"_s);
        m_office->import(u"079"_s);
        m_office->registerApplication(u"056"_s);
        openPage(u"head"_s);
        QCOMPARE(table()->shownCount(), 2);
        QCOMPARE(cell(0, ui::CaseColumn::Name), u"Мюллер Анна Семёновна"_s); // registered later
        QCOMPARE(cell(0, ui::CaseColumn::State), ui::CaseWords::state(CaseState::Registered));
        QCOMPARE(cell(1, ui::CaseColumn::Iin), u"********2608"_s);
        QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
    }

    void aCaseIsFoundAndOpenedByTheKeyboard()
    {
        m_office->import(u"079"_s);
        const Case wanted = m_office->registerApplication(u"056"_s);
        openPage(u"head"_s);
        m_page->find();
        auto *const search = child<QLineEdit>(u"searchEdit"_s);
        QVERIFY(search->hasFocus());
        typeText(search, u"мюл сем"_s);
        QCOMPARE(table()->shownCount(), 1);
        QVERIFY(!child<QLabel>(u"countLabel"_s)->text().isEmpty());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_gone.size(), 1);
        QCOMPARE(m_gone.first(), (ui::Place{u"cases"_s, wanted.id.toString()}));
        // Esc in the line takes the search back, and only then goes back.
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(table()->shownCount(), 2);
    }

    void aSaveSomewhereElseLeavesSelectionAndPlace()
    {
        const Case first = m_office->import(u"079"_s);
        const Case second = m_office->registerApplication(u"056"_s);
        openPage(u"head"_s);
        QVERIFY(table()->setCurrentId(first.id.toString()));
        m_office->inRoom([&](Workplace &place) {
            Case changed = LiveOffice::taken(place.cases().byId(first.id));
            changed.state = CaseState::Annulled;
            const auto work = LiveOffice::taken(place.unlocked().transactor().begin());
            (void)LiveOffice::taken(place.cases().save(changed, {u"head"_s, u"case.annul"_s}));
            QVERIFY(work->commit());
        });
        m_page->refresh();
        settle();
        QCOMPARE(cell(table()->currentRecord(), ui::CaseColumn::State), ui::CaseWords::state(CaseState::Annulled));
        QCOMPARE(table()->selectedRecords(), QList<int>{table()->currentRecord()});
        QCOMPARE(table()->model()->index(table()->currentRecord(), 0).data(ui::IdRole).toString(), first.id.toString());
        Q_UNUSED(second)
    }

    void theListKeepsItsPlaceBehindACase()
    {
        m_office->import(u"079"_s);
        const Case second = m_office->registerApplication(u"056"_s);
        openPage(u"head"_s);
        child<QLineEdit>(u"searchEdit"_s)->setText(u"мюллер"_s);
        QVERIFY(table()->setCurrentId(second.id.toString()));
        const QJsonObject listState = m_page->state();
        openCase(second);
        QCOMPARE(m_page->subject(), second.id.toString());
        child<QPushButton>(u"backButton"_s)->click();
        QCOMPARE(m_gone.last().section, u"cases"_s);
        QVERIFY(m_gone.last().subject.isEmpty());
        m_page->open({}, listState);
        QVERIFY(m_page->subject().isEmpty());
        QCOMPARE(child<QLineEdit>(u"searchEdit"_s)->text(), u"мюллер"_s);
        QCOMPARE(table()->currentRecord(), 0);
        QVERIFY(table()->isVisible());
    }

    void thePlaceIsToldByIdsAndFiltersAlone()
    {
        const Case record = m_office->import(u"079"_s);
        openPage(u"head"_s);
        child<QLineEdit>(u"searchEdit"_s)->setText(u"Юдина"_s);
        m_page->open({}, {{u"filter"_s, QJsonObject{{u"states"_s, QJsonArray{u"under_review"_s}}}}});
        openCase(record, u"checks"_s);
        const QString subject = m_page->subject();
        const QJsonObject state = m_page->state();
        QCOMPARE(state.value("tab"_L1).toString(), u"checks"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(state).toJson()).contains(u"Юдина"_s));
        openPage(u"head"_s);
        m_page->open(subject, state);
        settle();
        QCOMPARE(m_page->subject(), subject);
        QCOMPARE(m_page->state(), state);
    }

    void eachOpeningIsRecordedOnce()
    {
        const Case record = m_office->import(u"079"_s);
        openPage(u"head"_s);
        openCase(record);
        showTab(u"history"_s);
        m_page->refresh();
        settle();
        openCase(record, u"person"_s); // it is open already
        const auto views = auditOf(*m_office, u"case.view"_s);
        QCOMPARE(views.size(), 1);
        QCOMPARE(views.first().actor, u"head"_s);
        QCOMPARE(views.first().subject, u"case_file/"_s + record.id.toString());
        m_page->open({}, {});
        openCase(record);
        QCOMPARE(auditOf(*m_office, u"case.view"_s).size(), 2);
    }

    void theIinIsMaskedUntilItIsAskedForAndThatIsRecorded()
    {
        const Case record = m_office->import(u"079"_s);
        const QString iin = record.person().iin;
        openPage(u"head"_s);
        openCase(record, u"person"_s);
        QVERIFY(allTexts().filter(iin).isEmpty());
        QVERIFY(child<QLabel>(u"iinLabel"_s)->text().endsWith(u"********"_s + iin.right(4)));
        child<QPushButton>(u"showIinButton"_s)->click();
        settle();
        QVERIFY(child<QLabel>(u"iinLabel"_s)->text().contains(iin));
        QVERIFY(details(u"personPage"_s).contains(iin));
        QVERIFY(child<QPushButton>(u"showIinButton"_s)->isHidden());
        QCOMPARE(auditOf(*m_office, u"case.show_iin"_s).size(), 1);
        m_page->refresh();
        settle();
        QVERIFY(child<QLabel>(u"iinLabel"_s)->text().contains(iin));
        m_page->open({}, {});
        openCase(record, u"person"_s); // another opening: masked again
        QVERIFY(allTexts().filter(iin).isEmpty());

        m_page->open({}, {});
        QVERIFY(table()->setCurrentId(record.id.toString()));
        child<QAction>(u"showIinAction"_s)->trigger();
        settle();
        QCOMPARE(cell(0, ui::CaseColumn::Iin), iin);
        QCOMPARE(auditOf(*m_office, u"case.show_iin"_s).size(), 2);
    }

    void theTabsOfAProactiveCase()
    {
        const Case record = m_office->import(u"079"_s);
        openPage(u"head"_s);
        openCase(record);
        QCOMPARE(tabs(), (QStringList{u"course"_s, u"person"_s, u"form"_s, u"documents"_s, u"checks"_s, u"deadlines"_s,
                                      u"history"_s}));
        QCOMPARE(child<QLabel>(u"caseTitle"_s)->text(), u"Юдина Кира Викторовна"_s);
        QCOMPARE(child<ui::StateChip>(u"stateChip"_s)->text(), ui::CaseWords::state(CaseState::UnderReview));
        QVERIFY(child<ui::StateChip>(u"dueChip"_s)->isVisible());
        QVERIFY(details(u"courseView"_s).contains(u"Form 031 received"_s));
        QVERIFY(details(u"courseView"_s).contains(u"Ибраева Мөлдір"_s));
        showTab(u"person"_s);
        QVERIFY(details(u"personPage"_s).contains(u"детский сад «Коктем»"_s));
        showTab(u"form"_s);
        QVERIFY(details(u"formPage"_s).contains(u"031-032847"_s));
        QVERIFY(details(u"formPage"_s).contains(u"первичное установление инвалидности"_s));
        QVERIFY(!details(u"formPage"_s).contains(u"disability.primary"_s));
        showTab(u"documents"_s);
        auto *const documents = child<QListWidget>(u"documentsList"_s);
        QCOMPARE(documents->count(), 3);
        documents->setCurrentRow(2);
        QTRY_COMPARE(child<ui::DocumentView>(u"documentView"_s)->pageCount(), 1);
        showTab(u"deadlines"_s);
        QVERIFY(details(u"deadlinesPage"_s).contains(u"Decision on the proactive form"_s));
        // Ctrl+Tab goes from tab to tab, from wherever one reads.
        showTab(u"course"_s);
        child<ui::DetailsView>(u"courseView"_s)->setFocus();
        QTest::keyClick(child<ui::DetailsView>(u"courseView"_s), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(child<QTabWidget>(u"caseTabs"_s)->currentWidget()->objectName(), u"personPage"_s);
        QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
    }

    void anApplicationIsReadAndPrinted()
    {
        const Case record = m_office->registerApplication(u"056"_s);
        openPage(u"maman"_s);
        openCase(record, u"form"_s);
        QVERIFY(details(u"formPage"_s).contains(u"завод «Астык Нан»"_s));
        QVERIFY(details(u"formPage"_s).contains(u"документ, удостоверяющий личность"_s));
        QCOMPARE(offered(), (QStringList{u"refuseCaseAction"_s, u"applicationAction"_s}));
        QVERIFY(!tabs().contains(u"paper"_s));
        child<QPushButton>(u"applicationButton"_s)->click();
        settle();
        QCOMPARE(m_page->state().value("tab"_L1).toString(), u"paper"_s);
        const ui::PdfPaper paper = m_page->findChild<ui::PdfPanel *>()->paper();
        QVERIFY(paper.bytes.startsWith("%PDF"));
        QVERIFY(!paper.suggestedFileName.contains(u"юллер"_s));
        QCOMPARE(auditOf(*m_office, u"case.print_application"_s).size(), 1);
    }

    void theVotesStaySealedUntilAllThreeAreGiven()
    {
        const Case record = m_office->import(u"079"_s);
        vote(record, u"chief1"_s, u"ADULT_2"_s);
        vote(record, u"chief2"_s, u"ADULT_2"_s);
        openPage(u"head"_s);
        openCase(record);
        QVERIFY(!tabs().contains(u"votes"_s));
        QVERIFY(details(u"courseView"_s).contains(u"Vote given, sealed until all three are · Төлебаев Нұржан"_s));
        showTab(u"history"_s);
        for (int row = 0; row < child<QListWidget>(u"revisionsList"_s)->count(); ++row) {
            child<QListWidget>(u"revisionsList"_s)->setCurrentRow(row);
            QVERIFY(!details(u"changesView"_s).contains(u"инвалидность второй группы"_s));
        }
        vote(record, u"chief3"_s, u"ADULT_2"_s);
        openPage(u"head"_s);
        openCase(record, u"votes"_s);
        QCOMPARE(m_page->state().value("tab"_L1).toString(), u"votes"_s);
        QVERIFY(details(u"votesPage"_s).contains(u"инвалидность второй группы"_s));
        QVERIFY(details(u"votesPage"_s).contains(u"Жүсіпова Бақытгүл"_s));
    }

    void theHistoryTellsWhatEachSaveChanged()
    {
        const Case record = m_office->import(u"079"_s);
        m_office->enter(u"head"_s);
        m_office->inRoom([&](Workplace &place) {
            Case changed = LiveOffice::taken(place.cases().byId(record.id));
            changed.form031->patient.name.surname = u"Юдина-Ким"_s;
            const auto work = LiveOffice::taken(place.unlocked().transactor().begin());
            (void)LiveOffice::taken(place.cases().save(changed, {u"head"_s, u"case.accept"_s}));
            QVERIFY(work->commit());
        });
        openPage(u"head"_s);
        openCase(record, u"history"_s);
        QCOMPARE(child<QListWidget>(u"revisionsList"_s)->count(), 2);
        QVERIFY(details(u"changesView"_s).contains(u"Form 031 › Patient › Surname: Юдина → Юдина-Ким"_s));
        child<QListWidget>(u"revisionsList"_s)->setCurrentRow(1);
        QVERIFY(details(u"changesView"_s).contains(u"first state"_s));
    }

    /// Rules, section 1: on screen, in tooltips, in what is spoken: sex and age, and nobody's name.
    void whoeverVotesSeesNothingThatNamesThePerson()
    {
        const Case record = m_office->import(u"079"_s);
        openPage(u"chief1"_s);
        QCOMPARE(table()->shownCount(), 1);
        openCase(record);
        QVERIFY(!tabs().contains(u"documents"_s));
        for (const QString &tab : tabs()) {
            showTab(tab);
            if (tab == u"history"_s)
                child<QListWidget>(u"revisionsList"_s)->setCurrentRow(0);
        }
        const people::Person &person = record.person();
        const QString texts = allTexts().join(u'\n');
        for (const QString &secret :
             {person.name.surname, person.name.given, person.name.patronymic, person.iin, person.phone,
              person.address.street, person.workPlace, person.identityDocument.number, record.form031->number,
              record.form031->organization, u"26.12.1997"_s})
            QVERIFY2(!texts.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
        QVERIFY(texts.contains(u"Острый миелобластный лейкоз"_s)); // the medical part is there
        // Nor is it given to whoever asks past the window.
        const auto documents =
            m_office->inRoom([&](Workplace &) { return ui::readDocuments(*m_office->room.services(), record.id); });
        QCOMPARE(documents.error().code, u"permission.denied"_s);
        QCOMPARE(offered(), (QStringList{u"voteAction"_s, u"reviewAction"_s}));
    }

    void actionsFollowStateAndRole_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("actions");
        QTest::newRow("under review, specialist") << u"079"_s << u"maman"_s << QStringList{u"reviewAction"_s};
        QTest::newRow("under review, auditor") << u"079"_s << u"auditor"_s << QStringList();
        QTest::newRow("returned, specialist")
            << u"081"_s << u"maman"_s << QStringList{u"inboxAction"_s, u"returnNoticeAction"_s};
    }
    void actionsFollowStateAndRole()
    {
        QFETCH(QString, package);
        QFETCH(QString, login);
        QFETCH(QStringList, actions);
        const Case record = m_office->import(package);
        openPage(login);
        openCase(record);
        QCOMPARE(offered(), actions);
        if (!actions.isEmpty()) {
            child<QPushButton>(QString(actions.first()).replace(u"Action"_s, u"Button"_s))->click();
            QCOMPARE(m_gone.last().subject, record.id.toString());
        }
    }

    void theHeadsPrintOfTheReturnNoticeConfirmsTheReturn()
    {
        const Case record = m_office->import(u"081"_s);
        openPage(u"head"_s);
        openCase(record);
        m_office->prompt.confirms = false;
        child<QPushButton>(u"returnNoticeButton"_s)->click();
        settle();
        QCOMPARE(m_office->prompt.asked.size(), 1);
        QVERIFY(auditOf(*m_office, u"case.confirm_return"_s).isEmpty());
        m_office->prompt.confirms = true;
        child<QPushButton>(u"returnNoticeButton"_s)->click();
        settle();
        QCOMPARE(auditOf(*m_office, u"case.confirm_return"_s).size(), 1);
        const QByteArray kept = m_page->findChild<ui::PdfPanel *>()->paper().bytes;
        m_page->refresh();
        settle();
        showTab(u"course"_s);
        QVERIFY(details(u"courseView"_s).contains(u"Return confirmed by the head"_s));
        child<QPushButton>(u"returnNoticeButton"_s)->click(); // the same bytes, and no question any more
        settle();
        QCOMPARE(m_office->prompt.asked.size(), 2);
        QCOMPARE(m_page->findChild<ui::PdfPanel *>()->paper().bytes, kept);
    }

    void aVisitIsRecorded()
    {
        const Case record = m_office->import(u"079"_s);
        vote(record, u"chief1"_s, u"ADULT_2"_s);
        vote(record, u"chief2"_s, u"ADULT_2"_s);
        vote(record, u"chief3"_s, u"ADULT_3"_s); // p. 45
        openPage(u"maman"_s);
        openCase(record);
        QVERIFY(details(u"courseView"_s).contains(u"SMS to come"_s));
        QVERIFY(offered().contains(u"visitAction"_s));
        child<QPushButton>(u"visitButton"_s)->click();
        settle();
        m_page->refresh(); // as the workspace does after a save
        settle();
        QVERIFY(!offered().contains(u"visitAction"_s));
        QVERIFY(details(u"courseView"_s).contains(u"The person has come"_s));
    }

    void p72_aReturnedFormIsMadeToLeanOnAnAct()
    {
        const Case record = m_office->import(u"037"_s); // fails F004 alone
        QCOMPARE(record.state, CaseState::Returned);
        openPage(u"maman"_s);
        openCase(record);
        QVERIFY(!offered().contains(u"leanAction"_s)); // there is no act
        m_office->inRoom([](Workplace &place) {
            outage::OutageAct act = place.outages().blank();
            act.number = u"ТІ-5"_s;
            act.date = QDate(2026, 10, 13);
            act.from = legal(2026, 10, 12, 9, 0);
            act.until = legal(2026, 10, 12, 18, 0);
            act.systems = QStringList{u"cbdi"_s};
            (void)LiveOffice::taken(place.outages().enter(act, place.user()));
        });
        m_page->refresh();
        settle();
        QVERIFY(offered().contains(u"leanAction"_s));
        child<QPushButton>(u"leanButton"_s)->click();
        auto *const choice = m_page->window()->findChild<QDialog *>(u"actChoice"_s);
        QVERIFY(choice);
        QVERIFY(choice->findChild<QListWidget *>()->item(0)->text().contains(u"ТІ-5"_s));
        choice->findChild<QPushButton *>(u"leanButton"_s)->click();
        settle();
        m_page->refresh();
        settle();
        QVERIFY(!offered().contains(u"leanAction"_s));
        QVERIFY(details(u"courseView"_s).contains(u"Leans on an act on technical failures"_s));
        QVERIFY(child<QLabel>(u"numbersLabel"_s)->text().contains(u"ТІ-5"_s));
        QVERIFY(tabs().contains(u"checks"_s));
    }

    void p73_1_aControlIsCalledFromTheCase()
    {
        m_office->enter(u"maman"_s);
        const Case record = m_office->inRoom([](Workplace &place) {
            const auto bytes =
                LiveOffice::taken(exchange::readInputFile(LiveOffice::kSample + u"applications/056.json"_s));
            auto application = LiveOffice::taken(exchange::readApplication(bytes)).application;
            application.controlled = intake::ControlledExamination{u"CONTROL"_s, u"1"_s, {}};
            return *LiveOffice::taken(place.receiving().registerApplication(application, place.user())).record;
        });
        openPage(u"maman"_s);
        openCase(record);
        QVERIFY(offered().contains(u"callBySmsAction"_s));
        QSignalSpy go(m_page.get(), &ui::Page::go);
        child<QPushButton>(u"callByPostButton"_s)->click();
        settle();
        QCOMPARE(go.last().first().value<ui::Place>().section, u"outbox"_s);
    }

    void app3_5_aCaseIsGivenToOtherExpertsFromTheCase()
    {
        const Case record = m_office->import(u"079"_s);
        openPage(u"head"_s);
        openCase(record);
        child<QPushButton>(u"redistributeButton"_s)->click();
        settle();
        auto *const dialog = m_page->findChild<ui::StepDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setCodes(u"experts"_s, {u"chief3"_s});
        dialog->findChild<QPushButton *>(u"takeButton"_s)->click(); // without a reason
        settle();
        QVERIFY(m_office->inRoom([&](Workplace &place) {
            return LiveOffice::taken(place.cases().byId(record.id)).redistributions.isEmpty();
        }));
        dialog->setText(u"reason"_s, u"парақ № 17"_s);
        dialog->findChild<QPushButton *>(u"takeButton"_s)->click();
        settle();
        m_page->refresh(); // as the workspace does after a save
        settle();
        QVERIFY2(details(u"courseView"_s).contains(u"Given to other experts"_s), qPrintable(details(u"courseView"_s)));
        openPage(u"chief3"_s);
        openCase(record);
        QVERIFY(!offered().contains(u"voteAction"_s));
        openPage(u"chief2"_s);
        openCase(record);
        QVERIFY(offered().contains(u"voteAction"_s));
    }

    void app3_5_aConsultationIsWithdrawnFromTheCase()
    {
        const Case record = m_office->registerApplication(u"056"_s);
        openPage(u"head"_s);
        openCase(record);
        QVERIFY(offered().contains(u"consultAction"_s) && !offered().contains(u"answerAction"_s));
        m_office->inRoom([&](Workplace &place) {
            (void)LiveOffice::taken(place.consulting().send(record.id, {true, true, u"ІІІ топ"_s, {}}, place.user()));
        });
        m_page->refresh();
        settle();
        QCOMPARE(child<ui::StateChip>(u"stateChip"_s)->accessibleName(), u"At the ОМК for consultation"_s);
        QVERIFY(offered().contains(u"answerAction"_s) && !offered().contains(u"consultAction"_s));
        m_office->prompt.text = u"қателік"_s;
        child<QPushButton>(u"withdrawConsultationButton"_s)->click();
        settle();
        m_page->refresh();
        settle();
        QVERIFY(offered().contains(u"consultAction"_s) && !offered().contains(u"answerAction"_s));
        QVERIFY(details(u"courseView"_s).contains(u"Consultation withdrawn"_s));
    }

    void whoLookedIsShownToThoseWhoReadTheAudit()
    {
        const Case record = m_office->import(u"079"_s);
        openPage(u"auditor"_s);
        openCase(record);
        m_page->refresh();
        settle();
        QVERIFY(!details(u"courseView"_s).contains(u"Case opened"_s));
        child<QCheckBox>(u"viewsCheck"_s)->setChecked(true);
        QVERIFY(details(u"courseView"_s).contains(u"Case opened · Оспанов Ерлан"_s));
        openPage(u"maman"_s);
        openCase(record);
        QVERIFY(child<QCheckBox>(u"viewsCheck"_s)->isHidden());
    }

    void aCaseThatIsGoneIsToldInThePage()
    {
        openPage(u"head"_s);
        m_page->open(u"01900000-0000-7000-8000-000000000001"_s, {});
        settle();
        QVERIFY(!m_page->findChild<QWidget *>(u"casePanel"_s)->findChild<QLabel *>(u"messageText"_s)->text().isEmpty());
    }

    void item11_aRegisteredCaseIsRefusedByTheHeadsWord()
    {
        const Case record = m_office->registerApplication(u"056"_s);
        openPage(u"maman"_s);
        openCase(record);
        refuseHere(u"зерттеу жоқ"_s);
        const auto stored = [&] {
            return m_office->inRoom([&](Workplace &place) { return LiveOffice::taken(place.cases().byId(record.id)); });
        };
        QVERIFY(stored().refusalWaits());
        QCOMPARE(stored().state, CaseState::Registered); // a specialist's word is a draft
        m_page->refresh();                               // as the workspace does after a save
        settle();
        QVERIFY(!child<QPushButton>(u"refuseCaseButton"_s)->isVisible());

        openPage(u"head"_s);
        openCase(record);
        child<QPushButton>(u"confirmRefusalButton"_s)->click();
        settle();
        QCOMPARE(stored().state, CaseState::Refused);
        QVERIFY(stored().refusal->number);
        QCOMPARE(stored().registration, record.registration); // it keeps its number
    }

    void aHalfTypedRefusalIsThereAgain()
    {
        const Case record = m_office->registerApplication(u"056"_s);
        openPage(u"maman"_s);
        openCase(record);
        child<QPushButton>(u"refuseCaseButton"_s)->click();
        settle();
        m_page->findChild<QPlainTextEdit *>(u"refusalNoteEdit"_s)->setPlainText(u"зерттеу"_s);
        m_page->findChild<QDialog *>(u"refusalDialog"_s)->reject();
        settle();
        child<QPushButton>(u"refuseCaseButton"_s)->click();
        settle();
        QCOMPARE(m_page->findChildren<QPlainTextEdit *>(u"refusalNoteEdit"_s).last()->toPlainText(), u"зерттеу"_s);
    }

private:
    void refuseHere(const QString &note)
    {
        child<QPushButton>(u"refuseCaseButton"_s)->click();
        settle();
        auto *dialog = m_page->findChild<QDialog *>(u"refusalDialog"_s);
        dialog->findChild<QListWidget *>(u"groundList"_s)->setCurrentRow(0);
        dialog->findChild<QPlainTextEdit *>(u"refusalNoteEdit"_s)->setPlainText(note);
        dialog->findChild<QPushButton *>(u"refuseButton"_s)->click();
        settle();
    }
};

QTEST_MAIN(TestCasesPage)
#include "tst_casespage.moc"
