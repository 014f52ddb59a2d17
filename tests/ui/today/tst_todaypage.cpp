// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/officework.h"
#include "ui/today/boardcard.h"
#include "ui/today/boardlist.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace khattama;
using namespace khattama::test;
using ui::BoardLine;
using ui::Place;

/// The board of the day (rules, section 8).
class TestTodayPage : public QObject
{
    Q_OBJECT

private:
    struct Desk {
        LiveOffice office;
        OfficeWork work;
        std::optional<ui::PageContext> context;
        std::unique_ptr<ui::TodayPage> page;

        explicit Desk(const QString &login = u"head"_s, people::DepartmentKind kind = people::DepartmentKind::Mse)
            : office(kind), work(office, kind)
        {
            context.emplace(office.enter(login));
        }
        void openPage(const QString &login = {})
        {
            page.reset();
            if (!login.isEmpty())
                context.emplace(office.enter(login));
            page = std::make_unique<ui::TodayPage>(*context);
            page->resize(1180, 640);
            page->show();
            refresh();
        }
        void refresh()
        {
            page->refresh();
            office.settle();
        }
        [[nodiscard]] ui::BoardCard *card(const QString &name) const { return page->findChild<ui::BoardCard *>(name); }
        [[nodiscard]] QList<BoardLine> lines(const QString &name) const { return card(name)->content().lines; }
        [[nodiscard]] QList<qsizetype> figures(const QString &name) const
        {
            QList<qsizetype> numbers;
            for (const ui::BoardFigure &figure : card(name)->content().figures)
                numbers.append(figure.number);
            return numbers;
        }
        [[nodiscard]] Place openedBy(const QString &name, int row)
        {
            QSignalSpy go(page.get(), &ui::Page::go);
            ui::BoardList *const list = card(name)->list();
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Return);
            return go.isEmpty() ? Place{} : go.first().first().value<Place>();
        }
        /// Everything that the page shows or says.
        [[nodiscard]] QString allText() const
        {
            QStringList texts;
            for (const QWidget *widget : page->findChildren<QWidget *>()) {
                texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
                if (const auto *label = qobject_cast<const QLabel *>(widget))
                    texts.append(label->text());
                if (const auto *list = qobject_cast<const ui::BoardList *>(widget)) {
                    for (const BoardLine &line : list->lines())
                        texts << line.lead << line.text << line.tail << line.place.subject;
                }
            }
            return texts.join(u'\n');
        }
    };

private Q_SLOTS:
    void theTitleIsTheDayInTheLanguage()
    {
        Desk d;
        d.openPage();
        QVERIFY(d.page->findChild<QLabel *>(u"todayTitle"_s)->text().contains(u"28 қазан, сәрсенбі"_s));
        const ui::PageContext russian = d.office.enter(u"head"_s, Language::Russian);
        const ui::TodayPage page(russian);
        QVERIFY(page.findChild<QLabel *>(u"todayTitle"_s)->text().contains(u"28 октября, среда"_s));
    }

    void p72_aFailureThatLastsIsSaid()
    {
        Desk d;
        d.openPage();
        auto *bar = d.page->findChild<ui::MessageBar *>(u"outagesBar"_s);
        QVERIFY(!bar->isVisible());
        const QString id = d.office.inRoom([](Workplace &place) {
            outage::OutageAct act = place.outages().blank();
            act.number = u"ТІ-5"_s;
            act.date = QDate(2026, 10, 28);
            act.from = legal(2026, 10, 28, 9, 0);
            act.systems = QStringList{u"cbdi"_s, u"rpn"_s};
            return LiveOffice::taken(place.outages().enter(act, OfficeWork::kHead)).act->id.toString();
        });
        d.refresh();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"МОДБ АЦЖ, БХТ"_s) && bar->text().contains(u"ТІ-5"_s), qPrintable(bar->text()));
        QSignalSpy go(d.page.get(), &ui::Page::go);
        Q_EMIT bar->actionTriggered();
        QCOMPARE(go.first().first().value<Place>(), (Place{u"outages"_s, id}));
        d.office.inRoom([&](Workplace &place) {
            outage::OutageAct act = LiveOffice::taken(place.outages().named(u"ТІ-5"_s));
            act.until = legal(2026, 10, 28, 12, 0);
            (void)LiveOffice::taken(place.outages().enter(act, OfficeWork::kHead));
        });
        d.refresh();
        QVERIFY(!bar->isVisible());
    }

    void section8_whatIsDueStandsByTermAndLeadsToTheCase()
    {
        Desk d;
        d.work.at(2026, 10, 23, 10, 0);              // Friday; Monday is a day off, moved from Republic Day
        const auto form = d.office.import(u"072"_s); // decision within three working days: the 28th
        d.work.at(2026, 10, 28, 11, 0);
        const auto application = d.work.registered(0); // the same day
        d.openPage();
        QCOMPARE(d.figures(u"deadlinesCard"_s), (QList<qsizetype>{0, 2, 0}));
        QCOMPARE(d.lines(u"deadlinesCard"_s).size(), 2);
        QCOMPARE(d.openedBy(u"deadlinesCard"_s, 0), (Place{u"decisions"_s, form.id.toString()}));

        d.work.at(2026, 10, 28, 18, 30);
        d.refresh();
        QCOMPARE(d.figures(u"deadlinesCard"_s), (QList<qsizetype>{2, 0, 0}));
        for (const BoardLine &line : d.lines(u"deadlinesCard"_s))
            QCOMPARE(line.role, ui::ColourRole::Error);
        QCOMPARE(d.lines(u"deadlinesCard"_s).first().lead, u"18:00"_s);
        QCOMPARE(d.figures(u"inHandCard"_s), (QList<qsizetype>{2}));
        // The oldest first, with its age in working days.
        QCOMPARE(d.lines(u"inHandCard"_s).first().id, form.id.toString());
        QVERIFY(d.lines(u"inHandCard"_s).first().lead.startsWith(u'2'));
        QVERIFY(d.lines(u"inHandCard"_s).last().lead.startsWith(u'0'));
        QVERIFY(d.lines(u"inHandCard"_s).last().text.contains(application.registration->toString()));
    }

    void overdueCasesWait()
    {
        Desk d;
        (void)d.work.registered(0);
        d.openPage();
        QSignalSpy waiting(d.page.get(), &ui::Page::waitingChanged);
        d.refresh();
        QCOMPARE(waiting.last().first().toInt(), 0);
        d.work.at(2026, 10, 29, 9, 0);
        d.refresh();
        QCOMPARE(waiting.last().first().toInt(), 1);
    }

    void whatIsDueOnTheNextWorkingDayIsTomorrow()
    {
        Desk d;
        d.work.at(2026, 10, 23, 9, 30); // Friday: with Monday off, due on Wednesday
        (void)d.office.import(u"072"_s);
        d.work.at(2026, 10, 27, 10, 0);
        d.openPage();
        QCOMPARE(d.figures(u"deadlinesCard"_s), (QList<qsizetype>{0, 0, 1}));
    }

    void aFormThatWaitsForACheckLeadsToTheInbox()
    {
        Desk d(u"maman"_s);
        const auto form = d.office.import(u"062"_s);
        QCOMPARE(form.state, expertise::CaseState::Pending);
        d.openPage();
        QCOMPARE(d.figures(u"pendingCard"_s), (QList<qsizetype>{1}));
        QCOMPARE(d.openedBy(u"pendingCard"_s, 0), (Place{u"inbox"_s, form.id.toString()}));
    }

    void p45_aSummonedPersonIsToAppearBetweenTheHours()
    {
        Desk d;
        const auto form = d.office.import(u"079"_s);
        (void)d.work.summon(form.id);
        d.openPage();
        QCOMPARE(d.figures(u"toAppearCard"_s), (QList<qsizetype>{1}));
        const BoardLine line = d.lines(u"toAppearCard"_s).first();
        QVERIFY2(line.lead.contains(u"15:30–18:00"_s), qPrintable(line.lead));
        QVERIFY(line.tail.isEmpty());
        QVERIFY(d.card(u"protocolCard"_s)->content().note.contains(u"15:30"_s));
        d.work.at(2026, 11, 2, 9, 0); // the window is over
        d.refresh();
        QVERIFY2(d.lines(u"toAppearCard"_s).first().tail.contains(u"04.11.2026"_s),
                 qPrintable(d.lines(u"toAppearCard"_s).first().tail));
        QCOMPARE(d.lines(u"toAppearCard"_s).first().role, ui::ColourRole::Error);
    }

    void app3_5_whatIsAtTheOmkStandsWithItsTerm()
    {
        Desk d;
        const auto record = d.work.registered(0);
        d.office.inRoom([&](Workplace &place) {
            (void)LiveOffice::taken(
                place.consulting().send(record.id, {false, true, u"ІІІ топ"_s, {}}, OfficeWork::kHead));
        });
        d.openPage();
        QCOMPARE(d.figures(u"consultationsCard"_s), (QList<qsizetype>{1}));
        const BoardLine line = d.lines(u"consultationsCard"_s).first();
        QVERIFY2(line.lead.contains(u"28.10"_s), qPrintable(line.lead));
        QVERIFY2(line.tail.contains(u"10.11"_s), qPrintable(line.tail));
        QCOMPARE(d.openedBy(u"consultationsCard"_s, 0), (Place{u"cases"_s, record.id.toString()}));
        QVERIFY2(d.lines(u"inHandCard"_s).first().tail.contains(u"ОМК"_s),
                 qPrintable(d.lines(u"inHandCard"_s).first().tail));
        d.work.at(2026, 11, 11, 9, 0);
        d.refresh();
        QCOMPARE(d.lines(u"consultationsCard"_s).first().role, ui::ColourRole::Error);
    }

    void app3_5_whoIsOnLeaveIsNotWaitedFor()
    {
        Desk d;
        const auto form = d.office.import(u"079"_s);
        d.openPage(u"chief1"_s);
        QCOMPARE(d.figures(u"decisionsCard"_s), (QList<qsizetype>{1}));
        d.office.inRoom([&](Workplace &place) {
            (void)LiveOffice::taken(
                place.deciding().redistribute(form.id, {u"chief1"_s}, u"парақ"_s, OfficeWork::kHead));
        });
        d.refresh();
        QCOMPARE(d.figures(u"decisionsCard"_s), (QList<qsizetype>{0}));
    }

    void p73_1_whoIsToComeToControlAndWhoHasNotCome()
    {
        Desk d(u"head"_s, people::DepartmentKind::Omk);
        const auto record = d.work.registered(0, u"CONTROL"_s);
        d.openPage();
        QVERIFY(d.page->findChild<QWidget *>(u"pendingCard"_s) == nullptr); // forms come to the МӘС departments
        QCOMPARE(d.figures(u"toAppearCard"_s), (QList<qsizetype>{1, 0}));
        QCOMPARE(d.lines(u"toAppearCard"_s).first().role, ui::ColourRole::Pending);
        d.office.inRoom([&](Workplace &place) {
            const auto call = LiveOffice::taken(place.outbox().callToControl(record.id, true, OfficeWork::kHead));
            (void)LiveOffice::taken(place.outbox().handOver(call.id, OfficeWork::kHead));
        });
        d.work.at(2026, 10, 31, 9, 0); // Wednesday 28, Thursday 29 and Friday 30 October are over
        d.refresh();
        QCOMPARE(d.figures(u"toAppearCard"_s), (QList<qsizetype>{1, 1}));
        QCOMPARE(d.lines(u"toAppearCard"_s).first().role, ui::ColourRole::Error);
        QVERIFY2(d.lines(u"toAppearCard"_s).first().lead.contains(u"30.10"_s),
                 qPrintable(d.lines(u"toAppearCard"_s).first().lead));
        QCOMPARE(d.openedBy(u"toAppearCard"_s, 0), (Place{u"cases"_s, record.id.toString()}));
        d.office.inRoom([&](Workplace &place) {
            (void)LiveOffice::taken(place.outbox().recordAppearance(record.id, true, {}, OfficeWork::kHead));
        });
        d.refresh();
        QVERIFY(d.lines(u"toAppearCard"_s).isEmpty());
    }

    void theProtocolOfTodayLeadsToItsPage()
    {
        Desk d;
        (void)d.work.concluded(0);
        (void)d.work.concluded(1);
        d.openPage();
        QCOMPARE(d.figures(u"protocolCard"_s), (QList<qsizetype>{2}));
        QSignalSpy go(d.page.get(), &ui::Page::go);
        d.page->findChild<QPushButton *>(u"viewProtocolButton"_s)->click();
        d.page->findChild<QPushButton *>(u"closeDayButton"_s)->click();
        QCOMPARE(go.at(0).first().value<Place>(), (Place{u"protocol"_s, u"2026-10-28"_s}));
        QCOMPARE(go.at(1).first().value<Place>(), (Place{u"protocol"_s, u"2026-10-28"_s, {{u"close"_s, true}}}));
        (void)d.work.closeDay(QDate(2026, 10, 28));
        d.refresh();
        QVERIFY(!d.page->findChild<QPushButton *>(u"closeDayButton"_s)->isEnabled());
        QCOMPARE(d.card(u"protocolCard"_s)->content().figures.first().role, ui::ColourRole::Done);
        d.openPage(u"maman"_s);
        QVERIFY(d.page->findChild<QPushButton *>(u"closeDayButton"_s)->isHidden());
    }

    void p49_anEarlierOpenDayIsALink()
    {
        Desk d;
        d.work.at(2026, 10, 27, 11, 0);
        (void)d.work.concluded(0);
        d.work.at(2026, 10, 28, 11, 0);
        d.openPage();
        QCOMPARE(d.openedBy(u"protocolCard"_s, 0), (Place{u"protocol"_s, u"2026-10-27"_s}));
    }

    void section1_theBoardOfAnExpertIsBlind()
    {
        Desk d(u"chief1"_s);
        const auto form = d.office.import(u"079"_s);
        d.openPage();
        QCOMPARE(d.figures(u"decisionsCard"_s), (QList<qsizetype>{1}));
        QCOMPARE(d.openedBy(u"decisionsCard"_s, 0), (Place{u"decisions"_s, form.id.toString()}));
        const QString text = d.allText();
        QVERIFY(text.contains(form.registration->toString()));
        const people::Person &person = form.person();
        for (const QString &secret :
             {person.name.surname, person.name.given, person.iin, form.form031->organization, form.form031->number})
            QVERIFY2(!text.contains(secret), qPrintable(secret));
        d.work.vote(form.id, 1);
        d.refresh();
        QCOMPARE(d.figures(u"decisionsCard"_s), (QList<qsizetype>{0}));
        d.openPage(u"maman"_s); // who does not vote sees the name
        QVERIFY(d.allText().contains(person.name.surname));
        QVERIFY(d.card(u"decisionsCard"_s) == nullptr);
    }

    void unfinishedEntriesLeadBackToTheirForm()
    {
        Desk d;
        const auto form = d.office.import(u"079"_s);
        const auto application = d.work.registered(0);
        const auto keep = [&](const QString &kind, const QString &subject, const QByteArray &content) {
            d.office.inRoom([&](Workplace &place) {
                return LiveOffice::taken(
                    place.unlocked().drafts().save(place.user().login, {kind, subject, content}).map([] {
                        return true;
                    }));
            });
        };
        keep(u"conclusion"_s, application.id.toString(), "{}");
        d.openPage();
        QCOMPARE(d.lines(u"draftsCard"_s).size(), 1);
        QVERIFY(d.lines(u"draftsCard"_s).first().text.contains(u"Әбілқасымов-0"_s));
        QCOMPARE(d.openedBy(u"draftsCard"_s, 0), (Place{u"decisions"_s, application.id.toString()}));

        d.openPage(u"chief1"_s); // his own entries alone, and of a case under review no name
        QVERIFY(d.lines(u"draftsCard"_s).isEmpty());
        keep(u"vote"_s, form.id.toString(), "{}");
        d.refresh();
        QCOMPARE(d.lines(u"draftsCard"_s).first().text, form.registration->toString());
    }

    void theLastBackupIsTold()
    {
        Desk d(u"admin"_s);
        d.office.inRoom([&](Workplace &place) {
            return LiveOffice::taken(
                place.audit().record({u"admin"_s, u"backup"_s, {}}, u"database"_s).map([] { return true; }));
        });
        d.openPage(u"head"_s);
        QVERIFY2(d.page->findChild<QLabel *>(u"lastBackup"_s)->text().contains(u"28.10.2026 15:4"_s),
                 qPrintable(d.page->findChild<QLabel *>(u"lastBackup"_s)->text()));
    }

    void aDigitLeadsToEachCard()
    {
        Desk d;
        (void)d.work.registered(0);
        (void)d.work.registered(1);
        (void)d.office.import(u"062"_s);
        d.openPage();
        QVERIFY(QTest::qWaitForWindowActive(d.page.get()));
        d.page->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QTRY_VERIFY(d.card(u"pendingCard"_s)->list()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTRY_VERIFY(d.card(u"deadlinesCard"_s)->list()->hasFocus());
        const QString first = d.card(u"deadlinesCard"_s)->list()->currentLine();
        QVERIFY(!first.isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(d.card(u"deadlinesCard"_s)->list()->currentLine() != first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4); // nothing is concluded yet: its button
        QTRY_VERIFY(d.page->findChild<QPushButton *>(u"viewProtocolButton"_s)->hasFocus());
    }

    void section8_whatIsToBeSentStandsOnTheBoard()
    {
        Desk d;
        d.work.at(2026, 10, 27, 11, 0);
        (void)d.work.concluded(0); // p. 48: the SMS to the person
        d.work.at(2026, 10, 28, 11, 0);
        (void)d.work.concluded(1);
        d.openPage();
        QCOMPARE(d.figures(u"outboxCard"_s), (QList<qsizetype>{2, 1}));
        QCOMPARE(d.lines(u"outboxCard"_s).first().role, ui::ColourRole::Error);
        const Place place = d.openedBy(u"outboxCard"_s, 0);
        QCOMPARE(place.section, u"outbox"_s);
        QVERIFY(!place.subject.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(d.page.get()));
        QTest::keyClick(d.page.get(), Qt::Key_8);
        QTRY_VERIFY(d.card(u"outboxCard"_s)->list()->hasFocus());
    }

    void aRefreshMovesNeitherFocusNorLine()
    {
        Desk d;
        const auto first = d.work.registered(0);
        const auto second = d.work.registered(1);
        d.openPage();
        QVERIFY(QTest::qWaitForWindowActive(d.page.get()));
        ui::BoardList *const list = d.card(u"inHandCard"_s)->list();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(list->currentLine(), second.id.toString());
        (void)d.work.registered(2);
        d.refresh();
        QVERIFY(list->hasFocus());
        QCOMPARE(list->currentLine(), second.id.toString());
        QCOMPARE(list->lines().size(), 3);
    }

    void manyLinesAreCutShortWithAWayToTheRest()
    {
        Desk d;
        for (int n = 0; n < 11; ++n)
            (void)d.work.registered(n);
        d.openPage();
        QCOMPARE(d.figures(u"inHandCard"_s), (QList<qsizetype>{11}));
        const QList<BoardLine> lines = d.lines(u"inHandCard"_s);
        QCOMPARE(lines.size(), 9);
        QVERIFY(lines.last().text.contains(u'3'));
        QCOMPARE(d.openedBy(u"inHandCard"_s, 8).section, u"cases"_s);
    }

    void anEmptyBoardSaysSo()
    {
        Desk d(u"auditor"_s);
        d.openPage();
        for (const QString &name : {u"deadlinesCard"_s, u"pendingCard"_s, u"inHandCard"_s, u"toAppearCard"_s}) {
            QVERIFY(d.lines(name).isEmpty());
            QVERIFY(!d.card(name)->content().empty.isEmpty());
        }
        QVERIFY(d.card(u"draftsCard"_s) == nullptr); // reads everything, types nothing
    }

    void everyControlHasAName()
    {
        Desk d;
        (void)d.work.registered(0);
        d.openPage();
        QCOMPARE(unnamedWidgets(d.page.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
