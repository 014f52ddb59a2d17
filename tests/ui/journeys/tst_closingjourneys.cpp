// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/officewindow.h"

#include "tests/ui/support/officework.h"
#include "ui/widgets/recordtable.h"

#include <QListWidget>

using namespace khattama;
using namespace khattama::test;

namespace {
const QDate kOctober(2026, 10, 1);
} // namespace

/// The end of a day and of a month (p. 49).
class TestClosingJourneys : public QObject
{
    Q_OBJECT

private:
    /// What the button «save» of the sheets that are seen writes.
    static QByteArray savedSheets(OfficeWindow &w, const QString &name)
    {
        w.office.prompt.saveAs = w.office.folder.filePath(name);
        w.click(u"saveButton"_s);
        OfficeWindow::waitFor([&] { return QFile::exists(w.office.prompt.saveAs); }, "nothing was saved");
        w.settle();
        return LiveOffice::taken(exchange::readInputFile(w.office.prompt.saveAs));
    }
    static std::optional<journal::ClosedProtocol> protocolOf(OfficeWindow &w, QDate day)
    {
        return w.office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.journals().protocolOf(day)); });
    }
    /// The bytes that are kept of a protocol or a journal.
    template <typename Closed>
    static QByteArray keptSheets(OfficeWindow &w, const Closed &closed)
    {
        return w.office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.journals().pdfOf(closed)); });
    }
    static std::optional<journal::SealedJournal> journalOf(OfficeWindow &w, QDate month)
    {
        return w.office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.journals().journalOf(month)); });
    }

private Q_SLOTS:
    void p49_theHeadClosesTheDayAndItPrintsTheSameEverAfter()
    {
        const QDate today(2026, 10, 28);
        OfficeWindow w;
        (void)w.office.enter(u"head"_s);
        OfficeWork work(w.office);
        for (int n = 0; n < 3; ++n)
            (void)work.concluded(n);
        w.logIn(u"head"_s);
        w.goTo(u"protocol"_s);
        QTRY_COMPARE(w.find<ui::RecordTable>(u"protocolTable"_s)->shownCount(), 3);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(protocolOf(w, today));
        const journal::ClosedProtocol closed = *protocolOf(w, today);
        QCOMPARE(w.office.prompt.asked.size(), 1);
        const QString question = w.office.prompt.asked.first().text;
        for (const QString &part : {u"№ 1"_s, u"28.10.2026"_s, u"3 жол"_s, QString::number(closed.sheets)})
            QVERIFY2(question.contains(part), qPrintable(part + u" in "_s + question));
        QTRY_VERIFY2(w.text(u"protocolState"_s).contains(u"№ 1"_s), qPrintable(w.text(u"protocolState"_s)));
        QVERIFY(w.messages().contains(closed.sha256));
        QVERIFY(!w.find<QWidget>(u"closeDayButton"_s)->isEnabled());
        const QByteArray first = savedSheets(w, u"first.pdf"_s);
        QCOMPARE(first, keptSheets(w, closed));

        w.lock();
        work.at(2026, 12, 1, 10, 0);
        w.logIn(u"maman"_s);
        w.goTo(u"protocol"_s);
        w.click(u"previousDayButton"_s);
        QTRY_VERIFY(w.text(u"protocolState"_s).contains(u"№ 1"_s));
        QCOMPARE(savedSheets(w, u"again.pdf"_s), first);
    }

    void p49_theMonthIsSealedOnceNothingStandsInTheWay()
    {
        OfficeWindow w;
        (void)w.office.enter(u"head"_s);
        OfficeWork work(w.office);
        (void)work.concluded(0);
        w.logIn(u"head"_s);
        w.goTo(u"journals"_s);
        QTRY_COMPARE(w.find<QListWidget>(u"obstacleList"_s)->count(), 2); // October is not over, and today is open
        QVERIFY(!w.find<QWidget>(u"sealButton"_s)->isEnabled());

        // The obstacle leads to the open day; when that is closed, the month needs only be over.
        w.clickInto(u"obstacleList"_s);
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Return);
        QTRY_COMPARE(w.window.workspace()->currentSection(), u"protocol"_s);
        w.settle();
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(protocolOf(w, QDate(2026, 10, 28)));
        w.goTo(u"journals"_s);
        QTRY_COMPARE(w.find<QListWidget>(u"obstacleList"_s)->count(), 1);
        QVERIFY(!w.find<QWidget>(u"sealButton"_s)->isEnabled());
        work.at(2026, 11, 2, 10, 0);
        w.press(Qt::Key_F5);
        QTRY_VERIFY(!w.sees(u"obstacleList"_s));

        w.office.prompt.asked.clear();
        w.click(u"sealButton"_s);
        QTRY_VERIFY(journalOf(w, kOctober));
        const journal::SealedJournal sealed = *journalOf(w, kOctober);
        QCOMPARE(w.office.prompt.asked.size(), 1);
        QTRY_VERIFY2(w.messages().contains(sealed.sha256), qPrintable(w.messages()));
        QTRY_VERIFY(!w.sees(u"sealButton"_s));
        QVERIFY(w.text(u"monthDetails"_s).contains(sealed.sha256));
        QCOMPARE(savedSheets(w, u"journal.pdf"_s), keptSheets(w, sealed));
    }
};

QTEST_MAIN(TestClosingJourneys)
#include "tst_closingjourneys.moc"
