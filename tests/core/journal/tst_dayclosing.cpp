// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/department.h"

#include <QCryptographicHash>

using namespace khattama;
using namespace khattama::journal;
using namespace khattama::test;

namespace {
const QDate kFriday(2026, 11, 20);
const QDate kMonday(2026, 11, 23);
} // namespace

class TestDayClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void p49_closesADay();
    void p49_rowsStandByActNumber();
    void p49_onlyCasesConcludedThatDay();
    void p49_participantsOfAllConclusionsWithoutTheHead();
    void p49_aDayWithoutCasesHasNoProtocol();
    void p49_aDayIsClosedOnce();
    void p49_aDayThatHasNotComeIsNotClosed();
    void p49_earlierDaysAreClosedFirst();
    void p49_onlyTheHeadCloses();
    void p49_numbersFollowOnInTheYear();
    void p49_numbersMayBeginAnewEachMonth();
    void p49_theClosedBytesNeverChange();
    void anOpenDayIsPreviewed();
    void everyPrintIsRecorded();
    void lookingAtTheSheetsIsNoPrint();
    void p49_theProspectIsWhatClosingMakes();
    void p49_theProspectIsRefusedAsClosingIs();
    void appendix18_anOmkNumbersItsRows();
    void closingNeedsNothingButTheLocalFile();

private:
    ClosedProtocol closed(QDate day) { return must(m->days.close(day, m->head)); }
    std::unique_ptr<test::Department> m;
};

void TestDayClosing::p49_closesADay()
{
    const expertise::Case record = m->concluded();
    m->at(2026, 11, 20, 18, 5);
    const ClosedProtocol protocol = closed(kFriday);
    QCOMPARE(protocol.document.date, kFriday);
    QCOMPARE(protocol.document.number, 1);
    QCOMPARE(protocol.document.rows.size(), 1);
    QCOMPARE(protocol.document.rows.first(), m->rows.departmentRow(record));
    QCOMPARE(protocol.document.head.login, u"head"_s);
    QCOMPARE(protocol.document.head.name, m->head.name);
    QVERIFY(protocol.sheets > 0);
    QCOMPARE(protocol.closedAt, m->home.clock.now());
    QCOMPARE(protocol.closedBy, u"head"_s);
    QCOMPARE(must(m->journals().protocolOf(kFriday)), std::optional(protocol));
    const QByteArray kept = must(m->journals().pdfOf(protocol));
    QVERIFY(kept.startsWith("%PDF"));
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(kept, QCryptographicHash::Sha256).toHex()), protocol.sha256);
}

void TestDayClosing::p49_rowsStandByActNumber()
{
    QList<expertise::CaseId> registered;
    for (int n = 0; n < 11; ++n)
        registered.append(m->registered(n).id);
    QStringList expected;
    for (qsizetype i = registered.size() - 1; i >= 0; --i) { // the acts run against the registrations
        m->conclude(registered.at(i), m->aConclusion());
        expected.append(registered.at(i).toString());
    }
    QStringList found;
    for (const ProtocolRow &row : closed(kFriday).document.rows)
        found.append(row.caseId);
    QCOMPARE(found, expected);
}

void TestDayClosing::p49_onlyCasesConcludedThatDay()
{
    m->concluded(0);
    (void)m->acceptProactive(1); // not concluded
    m->at(2026, 11, 23, 10, 0);
    const expertise::Case next = m->concluded(2);
    QCOMPARE(must(m->days.protocolOf(kFriday)).rows.size(), 1);
    const ProtocolSheetSet monday = must(m->days.protocolOf(kMonday));
    QCOMPARE(monday.rows.size(), 1);
    QCOMPARE(monday.rows.first().caseId, next.id.toString());
}

void TestDayClosing::p49_participantsOfAllConclusionsWithoutTheHead()
{
    expertise::Conclusion first = m->aConclusion();
    first.participants = QStringList{u"chief3"_s, u"head"_s};
    expertise::Conclusion second = m->aConclusion();
    second.participants = QStringList{u"chief1"_s, u"chief3"_s};
    m->conclude(m->registered(0).id, first);
    m->conclude(m->registered(1).id, second);
    const QList<Signatory> expected{{u"chief1"_s, u"Бас маман 1"_s}, {u"chief3"_s, u"Бас маман 3"_s}};
    QCOMPARE(closed(kFriday).document.participants, expected);
}

void TestDayClosing::p49_aDayWithoutCasesHasNoProtocol()
{
    QCOMPARE(errorOf(m->days.close(kFriday, m->head)), u"protocol.no_cases"_s);
    QCOMPARE(errorOf(m->days.protocolOf(kFriday)), u"protocol.no_cases"_s);
    QCOMPARE(errorOf(m->days.print(kFriday, m->head)), u"protocol.no_cases"_s);
}

void TestDayClosing::p49_aDayIsClosedOnce()
{
    m->concluded();
    (void)closed(kFriday);
    QCOMPARE(errorOf(m->days.close(kFriday, m->head)), u"protocol.already_closed"_s);
    QCOMPARE(must(m->journals().protocols(kFriday, kFriday)).size(), 1);
}

void TestDayClosing::p49_aDayThatHasNotComeIsNotClosed()
{
    m->concluded();
    QCOMPARE(errorOf(m->days.close(kFriday.addDays(1), m->head)), u"protocol.day_not_come"_s);
    m->home.clock.set(QDateTime(kFriday, QTime(19, 30), Qt::UTC)); // Saturday in legal time
    QCOMPARE(errorOf(m->days.close(kFriday.addDays(1), m->head)), u"protocol.earlier_open"_s);
}

void TestDayClosing::p49_earlierDaysAreClosedFirst()
{
    m->concluded(0);
    m->at(2026, 11, 23, 10, 0);
    m->concluded(1);
    const auto refused = m->days.close(kMonday, m->head);
    QCOMPARE(errorOf(refused), u"protocol.earlier_open"_s);
    QCOMPARE(refused.error().arguments.value(u"date"_s), u"2026-11-20"_s);
    QCOMPARE(closed(kFriday).document.number, 1);
    QCOMPARE(closed(kMonday).document.number, 2);
}

void TestDayClosing::p49_onlyTheHeadCloses()
{
    m->concluded();
    for (const people::StaffMember &other : {test::Department::chief(1), m->specialist, m->administrator, m->auditor})
        QCOMPARE(errorOf(m->days.close(kFriday, other)), u"permission.denied"_s);
    QVERIFY(!must(m->journals().protocolOf(kFriday)));
}

void TestDayClosing::p49_numbersFollowOnInTheYear()
{
    const QList<QPair<QDate, int>> days{
        {kFriday, 1}, {QDate(2026, 12, 1), 2}, {QDate(2026, 12, 2), 3}, {QDate(2027, 1, 5), 1}};
    for (qsizetype i = 0; i < days.size(); ++i) {
        m->home.clock.set(m->law.legalTime.at(days.at(i).first, QTime(11, 0)));
        m->concluded(static_cast<int>(i));
        QCOMPARE(closed(days.at(i).first).document.number, days.at(i).second);
    }
}

void TestDayClosing::p49_numbersMayBeginAnewEachMonth()
{
    m->department.numbering = people::ProtocolNumbering::ByMonth;
    QVERIFY(m->home.office->department().save(m->department, {}, m->home.action()));
    const QList<QPair<QDate, int>> days{{kFriday, 1}, {kMonday, 2}, {QDate(2026, 12, 1), 1}};
    for (qsizetype i = 0; i < days.size(); ++i) {
        m->home.clock.set(m->law.legalTime.at(days.at(i).first, QTime(11, 0)));
        m->concluded(static_cast<int>(i));
        QCOMPARE(closed(days.at(i).first).document.number, days.at(i).second);
    }
}

void TestDayClosing::p49_theClosedBytesNeverChange()
{
    m->concluded(0);
    const ClosedProtocol protocol = closed(kFriday);
    const QByteArray printed = must(m->days.print(kFriday, m->head)).pdf;
    m->at(2026, 11, 23, 10, 0);
    m->concluded(1);
    (void)closed(kMonday);
    m->department.name.kk = u"Басқа атау"_s;
    m->at(2027, 2, 1, 10, 0);
    const RenderedDocument again = must(m->days.print(kFriday, m->auditor));
    QCOMPARE(again.pdf, printed);
    QCOMPARE(again.sheets, protocol.sheets);
    QCOMPARE(must(m->journals().protocolOf(kFriday)), std::optional(protocol));
}

void TestDayClosing::anOpenDayIsPreviewed()
{
    m->concluded(0);
    const QByteArray one = must(m->days.print(kFriday, m->specialist)).pdf;
    QVERIFY(one.startsWith("%PDF"));
    QVERIFY(!must(m->journals().protocolOf(kFriday)));
    QCOMPARE(must(m->days.protocolOf(kFriday)).number, 0);
    m->concluded(1);
    QVERIFY(must(m->days.print(kFriday, m->specialist)).pdf != one);
    (void)closed(kFriday);
    QVERIFY(must(m->days.print(kFriday, m->specialist)).pdf != one);
    QCOMPARE(errorOf(m->days.print(kFriday, m->administrator)), u"permission.denied"_s);
}

void TestDayClosing::everyPrintIsRecorded()
{
    m->concluded();
    const auto chain = [&] { return must(m->home.unlocked->audit().head()); };
    const QString before = chain();
    (void)must(m->days.print(kFriday, m->head));
    const QString previewed = chain();
    QVERIFY(previewed != before);
    // The foot of the closed protocol bears the head of the chain as it was when it was closed.
    QCOMPARE(closed(kFriday).document.auditHead, previewed);
    const QString shut = chain();
    (void)must(m->days.print(kFriday, m->head));
    QVERIFY(chain() != shut);
}

void TestDayClosing::lookingAtTheSheetsIsNoPrint()
{
    m->concluded();
    const auto chain = [&] { return must(m->home.unlocked->audit().head()); };
    const QString before = chain();
    const RenderedDocument draft = must(m->days.sheets(kFriday, m->specialist));
    QVERIFY(draft.draft);
    QCOMPARE(chain(), before);
    QCOMPARE(must(m->days.print(kFriday, m->specialist)), draft); // the same bytes, and a record of them
    QVERIFY(chain() != before);
    (void)closed(kFriday);
    QVERIFY(!must(m->days.sheets(kFriday, m->specialist)).draft);
    QCOMPARE(errorOf(m->days.sheets(kFriday, m->administrator)), u"permission.denied"_s);
}

void TestDayClosing::p49_theProspectIsWhatClosingMakes()
{
    for (int n = 0; n < 5; ++n)
        m->concluded(n);
    const auto chain = [&] { return must(m->home.unlocked->audit().head()); };
    const QString before = chain();
    const DayClosing::Prospect prospect = must(m->days.prospect(kFriday, m->head));
    QCOMPARE(chain(), before);
    QVERIFY(!must(m->journals().protocolOf(kFriday)));
    const ClosedProtocol protocol = closed(kFriday);
    QCOMPARE(prospect.document, protocol.document);
    QCOMPARE(prospect.sheets, protocol.sheets);
}

void TestDayClosing::p49_theProspectIsRefusedAsClosingIs()
{
    QCOMPARE(errorOf(m->days.prospect(kFriday, m->head)), u"protocol.no_cases"_s);
    m->concluded(0);
    m->at(2026, 11, 23, 10, 0);
    m->concluded(1);
    QCOMPARE(errorOf(m->days.prospect(kMonday, m->head)), u"protocol.earlier_open"_s);
    QCOMPARE(errorOf(m->days.prospect(kFriday, m->specialist)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->days.prospect(kMonday.addDays(1), m->head)), u"protocol.day_not_come"_s);
    (void)closed(kFriday);
    QCOMPARE(errorOf(m->days.prospect(kFriday, m->head)), u"protocol.already_closed"_s);
}

void TestDayClosing::appendix18_anOmkNumbersItsRows()
{
    m->department.kind = people::DepartmentKind::Omk;
    m->concluded(0);
    m->concluded(1);
    const ClosedProtocol protocol = closed(kFriday);
    QCOMPARE(protocol.document.rows.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(protocol.document.rows.at(i).cells.size(), 9);
        QCOMPARE(protocol.document.rows.at(i).cells.first(), QString::number(i + 1));
    }
}

void TestDayClosing::closingNeedsNothingButTheLocalFile()
{
    m->concluded();
    const ClosedProtocol protocol = closed(kFriday);
    const QByteArray pdf = must(m->journals().pdfOf(protocol));
    m->home.reopen(); // the file alone holds it
    QCOMPARE(must(m->journals().protocolOf(kFriday)), std::optional(protocol));
    QCOMPARE(must(m->journals().pdfOf(protocol)), pdf);
    QVERIFY(must(m->home.unlocked->verify()).problems.isEmpty());
}

QTEST_MAIN(TestDayClosing)
#include "tst_dayclosing.moc"
