// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verifier.h"
#include "tests/support/department.h"
#include "tests/support/pdfreading.h"

#include <QCryptographicHash>

using namespace khattama;
using namespace khattama::journal;
using namespace khattama::test;

namespace {
const QDate kDay(2026, 11, 20);
const QDate kNovember(2026, 11, 1);
constexpr int kDiagnosis = 9;
} // namespace

class TestCorrecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void p49_aCorrectionNamesTheCellAndKeepsWhatIsClosed();
    void p49_onlyAClosedDayIsCorrected();
    void p49_whatIsProposedIsChecked_data();
    void p49_whatIsProposedIsChecked();
    void p49_theHeadAloneApproves();
    void p49_numbersFollowOnInEachProtocol();
    void p49_whatIsWithdrawnTakesNoNumber();
    void p49_theSheetIsMadeOnceAndBearsEverything();
    void p49_aProposalPrintsAsADraft();
    void p49_aSecondCorrectionOfACellGoesOnFromTheFirst();
    void p49_theJournalTakesTheSheetsAfterTheirProtocol();
    void p49_aSealedMonthTakesAnAppendedSheet();
    void p49_versionsFollowOnAndAreAllKept();
    void everythingIsOnRecordAndVerified();
    void longTextsGoOnOverSheets();

private:
    [[nodiscard]] Correcting::Proposal proposal(const QString &text = u"G81.1; түзетілген диагноз"_s, int row = 1,
                                                int column = kDiagnosis, QDate day = kDay) const
    {
        return {day, row, column, text, u"теру қатесі"_s};
    }
    [[nodiscard]] Correction proposed(const Correcting::Proposal &proposal)
    {
        return must(m->correcting.propose(proposal, Department::chief(1)));
    }
    [[nodiscard]] Correction approved(const Correcting::Proposal &proposal)
    {
        return must(m->correcting.approve(proposed(proposal).id, m->head));
    }
    [[nodiscard]] static QString packed(const QString &text) { return PdfReading::pack(text); }

    std::unique_ptr<test::Department> m;
    ClosedProtocol m_protocol{ProtocolId(QUuid::createUuid()), {}, 0, {}, {}, {}};
    QByteArray m_closed; ///< its bytes
};

/// A closed day with two rows.
void TestCorrecting::init()
{
    m = std::make_unique<test::Department>();
    m->concluded(0);
    m->concluded(1);
    m_protocol = must(m->days.close(kDay, m->head));
    m_closed = must(m->journals().pdfOf(m_protocol));
}

void TestCorrecting::p49_aCorrectionNamesTheCellAndKeepsWhatIsClosed()
{
    m->at(2026, 11, 23, 10, 0);
    const Correction correction = approved(proposal());
    QCOMPARE(correction.protocol, m_protocol.id);
    QCOMPARE(correction.date, kDay);
    QCOMPARE(correction.row, 1);
    QCOMPARE(correction.column, kDiagnosis);
    QCOMPARE(correction.oldText, m_protocol.document.rows.at(0).cells.at(kDiagnosis - 1));
    QCOMPARE(correction.newText, u"G81.1; түзетілген диагноз"_s);
    QCOMPARE(correction.reason, u"теру қатесі"_s);
    QCOMPARE(correction.author.name, u"Бас маман 1"_s);
    QCOMPARE(correction.head.login, u"head"_s);
    QCOMPARE(correction.proposedOn, QDate(2026, 11, 23));
    QCOMPARE(correction.approvedOn, QDate(2026, 11, 23));
    QCOMPARE(must(m->journals().correctionById(correction.id)), correction);
    QCOMPARE(must(m->journals().corrections(kDay, kDay)), QList{correction});

    QCOMPARE(must(m->journals().protocolOf(kDay)).value(), m_protocol);
    QCOMPARE(must(m->days.sheets(kDay, m->auditor)).pdf, m_closed);
    const QList<ProtocolRow> rows = correctedRows(m_protocol.document, {correction});
    QCOMPARE(rows.at(0).cells.at(kDiagnosis - 1), correction.newText);
    QCOMPARE(rows.at(1), m_protocol.document.rows.at(1));
}

void TestCorrecting::p49_onlyAClosedDayIsCorrected()
{
    m->at(2026, 11, 23, 10, 0);
    m->concluded(2);
    const auto open = m->correcting.propose(proposal(u"x"_s, 1, kDiagnosis, QDate(2026, 11, 23)), m->head);
    QCOMPARE(errorOf(open), u"correction.day_open"_s);
    QCOMPARE(open.error().arguments.value(u"date"_s), u"2026-11-23"_s);
}

void TestCorrecting::p49_whatIsProposedIsChecked_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::newRow("row 0") << 0 << 1 << u"x"_s << u"y"_s << u"correction.no_cell"_s;
    QTest::newRow("row 3") << 3 << 1 << u"x"_s << u"y"_s << u"correction.no_cell"_s;
    QTest::newRow("column 0") << 1 << 0 << u"x"_s << u"y"_s << u"correction.no_cell"_s;
    QTest::newRow("column 15") << 1 << 15 << u"x"_s << u"y"_s << u"correction.no_cell"_s;
    QTest::newRow("the same") << 1 << 2 << u" 1/2026 "_s << u"y"_s << u"correction.nothing_changes"_s;
    QTest::newRow("no reason") << 1 << 2 << u"x"_s << u" "_s << u"correction.reason_missing"_s;
    QTest::newRow("struck out") << 1 << 2 << u""_s << u"y"_s << QString();
}

void TestCorrecting::p49_whatIsProposedIsChecked()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QFETCH(QString, code);
    QCOMPARE(errorOf(m->correcting.propose({kDay, row, column, text, reason}, m->head)), code);
    QCOMPARE(must(m->journals().corrections(kDay, kDay)).size(), code.isEmpty() ? 1 : 0);
}

void TestCorrecting::p49_theHeadAloneApproves()
{
    for (const people::StaffMember &other : {m->specialist, m->administrator, m->auditor})
        QCOMPARE(errorOf(m->correcting.propose(proposal(), other)), u"permission.denied"_s);
    const Correction correction = proposed(proposal());
    QCOMPARE(correction.number, 0);
    for (const people::StaffMember &other : {Department::chief(1), m->specialist, m->administrator, m->auditor})
        QCOMPARE(errorOf(m->correcting.approve(correction.id, other)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->correcting.withdraw(correction.id, Department::chief(2))), u"permission.denied"_s);
    QCOMPARE(must(m->correcting.approve(correction.id, m->head)).number, 1);
    QCOMPARE(errorOf(m->correcting.approve(correction.id, m->head)), u"correction.settled"_s);
    QCOMPARE(errorOf(m->correcting.withdraw(correction.id, m->head)), u"correction.settled"_s);
    QCOMPARE(errorOf(m->correcting.approve(m->home.ids.nextId<CorrectionTag>(), m->head)), u"correction.not_found"_s);
}

void TestCorrecting::p49_numbersFollowOnInEachProtocol()
{
    m->at(2026, 11, 23, 10, 0);
    m->concluded(2);
    (void)must(m->days.close(QDate(2026, 11, 23), m->head));
    const Correction waiting = proposed(proposal(u"a"_s, 1, 5));
    QCOMPARE(approved(proposal(u"b"_s, 2, 6)).number, 1);
    QCOMPARE(approved(proposal(u"c"_s, 1, 5, QDate(2026, 11, 23))).number, 1);
    QCOMPARE(must(m->correcting.approve(waiting.id, m->head)).number, 2);
    QStringList order;
    for (const Correction &correction : must(m->journals().corrections(kDay, QDate(2026, 11, 23))))
        order.append(correction.newText);
    QCOMPARE(order.join(u' '), u"b a c"_s);
}

void TestCorrecting::p49_whatIsWithdrawnTakesNoNumber()
{
    const Correction first = proposed(proposal(u"a"_s));
    QCOMPARE(must(m->correcting.withdraw(first.id, Department::chief(1))).state, CorrectionState::Withdrawn);
    QCOMPARE(errorOf(m->correcting.approve(first.id, m->head)), u"correction.settled"_s);
    QCOMPARE(approved(proposal(u"b"_s)).number, 1);
    QCOMPARE(must(m->journals().corrections(kDay, kDay)).size(), 2); // it stays on record
}

void TestCorrecting::p49_theSheetIsMadeOnceAndBearsEverything()
{
    m->at(2026, 11, 23, 10, 0);
    const Correction correction = approved(proposal());
    const RenderedDocument sheet = must(m->correcting.sheets(correction.id, m->auditor));
    QVERIFY(!sheet.draft);
    const QByteArray hash = QCryptographicHash::hash(sheet.pdf, QCryptographicHash::Sha256).toHex();
    QCOMPARE(QString::fromLatin1(hash), correction.sha256);
    PdfReading reading(sheet.pdf);
    QCOMPARE(reading.pages(), 1);
    const QString text = reading.packed();
    const QStringList &cells = m_protocol.document.rows.first().cells;
    for (const QString &part :
         {u"Түзетулер, өзгерістер, толықтырулар / Исправления, изменения, дополнения"_s, u"№ 1"_s,
          u"Протокол № 1 от \"20\" ноября 2026 года"_s, u"2026 жылғы \"20\" қараша № 1 хаттама"_s, cells.at(0),
          cells.at(2), u"9\nКлиникалық-сараптамалық диагнозы\nКлинико-экспертный диагноз"_s, correction.oldText,
          correction.newText, correction.reason, u"23.11.2026, Бас маман 1"_s, u"23.11.2026, Сәкен head"_s,
          u"Мөр орны"_s, u"Место печати"_s, u"Бөлім басшысы"_s, u"Руководитель отдела"_s, u"(Сәкен head)"_s,
          correction.auditHead, u"лист %1"_s.arg(m_protocol.sheets + 1)})
        QVERIFY2(text.contains(packed(part)), qPrintable(part + u" in " + text));
    QVERIFY(!text.contains(packed(u"Проект"_s)));
    QVERIFY(!reading.run(u"qpdf"_s, {u"--check"_s}).startsWith(u"failed"_s));

    m->department.name.ru = u"Другое название"_s;
    m->at(2027, 3, 1, 9, 0);
    QCOMPARE(must(m->correcting.print(correction.id, m->specialist)).pdf, sheet.pdf);
}

void TestCorrecting::p49_aProposalPrintsAsADraft()
{
    const Correction correction = proposed(proposal());
    const RenderedDocument sheet = must(m->correcting.print(correction.id, Department::chief(1)));
    QVERIFY(sheet.draft);
    PdfReading reading(sheet.pdf);
    QVERIFY(reading.packed().contains(packed(u"Жоба / Проект"_s)));
    QVERIFY(reading.packed().contains(packed(u"Бекітілді / Утверждено: _____"_s)));
    QCOMPARE(errorOf(m->correcting.sheets(correction.id, m->administrator)), u"permission.denied"_s);
}

void TestCorrecting::p49_aSecondCorrectionOfACellGoesOnFromTheFirst()
{
    const Correction overtaken = proposed(proposal(u"үшінші"_s));
    (void)approved(proposal(u"бірінші"_s));
    const Correction second = approved(proposal(u"екінші"_s));
    QCOMPARE(second.oldText, u"бірінші"_s);
    QCOMPARE(second.number, 2);
    QCOMPARE(errorOf(m->correcting.approve(overtaken.id, m->head)), u"correction.text_changed"_s);
    const auto rows = correctedRows(m_protocol.document, must(m->journals().corrections(kDay, kDay)));
    QCOMPARE(rows.first().cells.at(kDiagnosis - 1), u"екінші"_s);
}

void TestCorrecting::p49_theJournalTakesTheSheetsAfterTheirProtocol()
{
    m->at(2026, 11, 23, 10, 0);
    m->concluded(2);
    const int sheets = m_protocol.sheets + must(m->days.close(QDate(2026, 11, 23), m->head)).sheets;
    (void)proposed(proposal(u"ұсынылған"_s, 2));
    (void)approved(proposal());
    const auto draft = must(m->months.sheets(kNovember, m->specialist));
    QCOMPARE(draft.document.sheets, sheets + 1);
    m->at(2026, 12, 1, 9, 0);
    const auto sealed = must(m->months.seal(kNovember, m->head));
    QCOMPARE(sealed.document.sheets, sheets + 1);
    PdfReading reading(sealed.document.pdf);
    QCOMPARE(reading.pages(), sheets + 3);
    const int after = m_protocol.sheets + 1; // the title sheet comes first
    QVERIFY(reading.packed(after).contains(packed(u"Исправления, изменения, дополнения"_s)));
    QVERIFY(reading.packed(after).contains(packed(u"лист %1"_s.arg(m_protocol.sheets + 1))));
    QVERIFY(reading.packed(after + 1).contains(packed(u"Протокол № 2"_s)));
    QVERIFY2(reading.packed(1).contains(packed(u"№ 1 түз./испр."_s)), qPrintable(reading.packed(1)));
    QVERIFY(!reading.packed().contains(packed(u"ұсынылған"_s)));
    QVERIFY(reading.packed(reading.pages() - 1).contains(u"(%1)"_s.arg(sheets + 1)));
}

void TestCorrecting::p49_aSealedMonthTakesAnAppendedSheet()
{
    m->at(2026, 12, 1, 9, 0);
    const auto first = must(m->months.seal(kNovember, m->head));
    QCOMPARE(first.version, 1);
    m->department.layout = people::JournalLayout::A3; // what is sealed does not follow
    m->at(2026, 12, 3, 9, 0);
    const Correction correction = approved(proposal());
    QCOMPARE(must(m->days.sheets(kDay, m->head)).pdf, m_closed);

    const auto second = must(m->months.sheets(kNovember, m->auditor));
    QCOMPARE(second.version, 2);
    QCOMPARE(second.document.sheets, first.document.sheets + correction.sheets);
    QCOMPARE(second.rows, first.rows);
    QVERIFY(second.document.pdf.startsWith(first.document.pdf));
    QCOMPARE(must(m->months.sealedSheets(kNovember, 1, m->auditor)).document.pdf, first.document.pdf);

    PdfReading before(first.document.pdf);
    PdfReading after(second.document.pdf);
    QCOMPARE(after.pages(), before.pages() + 1);
    for (int page = 0; page < before.pages() - 1; ++page)
        QCOMPARE(after.packed(page), before.packed(page));
    const QString appended = after.packed(before.pages() - 1);
    QVERIFY(appended.contains(packed(correction.newText)));
    QVERIFY(appended.contains(packed(u"лист %1"_s.arg(second.document.sheets))));
    const QString binding = after.packed(before.pages());
    QVERIFY2(binding.contains(u"(%1)"_s.arg(second.document.sheets)), qPrintable(binding));
    QVERIFY(binding.contains(packed(u"2026 жылғы/год \"03\""_s)));
    QVERIFY(binding.contains(u"Прошнуровано"_s, Qt::CaseInsensitive));
    QVERIFY(!after.run(u"qpdf"_s, {u"--check"_s}).startsWith(u"failed"_s));
    QCOMPARE(after.run(u"pdftotext"_s, {u"-q"_s}, {u"-"_s}).count(u'\f'), after.pages());
}

void TestCorrecting::p49_versionsFollowOnAndAreAllKept()
{
    m->at(2026, 12, 1, 9, 0);
    (void)must(m->months.seal(kNovember, m->head));
    (void)approved(proposal(u"алғашқы түзету"_s));
    (void)approved(proposal(u"кейінгі түзету"_s, 2, 5));
    const QList<SealedJournal> versions = must(m->journals().journalVersions(kNovember));
    QCOMPARE(versions.size(), 3);
    for (int version = 1; version <= 3; ++version) {
        const SealedJournal &kept = versions.at(version - 1);
        QCOMPARE(kept.version, version);
        QCOMPARE(kept.sheets, versions.first().sheets + version - 1);
        PdfReading reading(must(m->months.print(kNovember, version, m->specialist)).document.pdf);
        QCOMPARE(reading.pages(), kept.sheets + 2);
        QCOMPARE(reading.packed().contains(packed(u"алғашқы түзету"_s)), version > 1);
        QCOMPARE(reading.packed().contains(packed(u"кейінгі түзету"_s)), version > 2);
        QVERIFY(!reading.run(u"qpdf"_s, {u"--check"_s}).startsWith(u"failed"_s));
    }
    QCOMPARE(errorOf(m->months.print(kNovember, 4, m->head)), u"journal.no_version"_s);
    QCOMPARE(must(m->journals().sealedJournals(kNovember, kNovember)).size(), 1);
    QCOMPARE(errorOf(m->months.seal(kNovember, m->head)), u"journal.already_sealed"_s);
}

void TestCorrecting::everythingIsOnRecordAndVerified()
{
    m->at(2026, 12, 1, 9, 0);
    (void)must(m->months.seal(kNovember, m->head));
    const Correction waiting = proposed(proposal(u"a"_s, 2));
    const Correction correction = approved(proposal());
    (void)must(m->correcting.withdraw(waiting.id, m->head));
    (void)must(m->correcting.print(correction.id, m->head));
    QStringList actions;
    for (const RecordedAction &done :
         must(m->home.unlocked->audit().actionsOn(u"correction/"_s + correction.id.toString())))
        actions.append(done.action.code);
    QCOMPARE(actions.join(u' '), u"correction.propose correction.approve correction.print"_s);
    const auto verification = must(m->home.unlocked->verify());
    for (const storage::Problem &problem : verification.problems)
        qWarning("%s %s %s", qPrintable(problem.table), qPrintable(problem.row), qPrintable(problem.what));
    QVERIFY(verification.ok());
}

void TestCorrecting::longTextsGoOnOverSheets()
{
    const QString text = u"Өте ұзақ мәтін, оның ішінде көп сөз бар. "_s.repeated(300);
    const Correction correction = approved(proposal(text));
    QVERIFY(correction.sheets > 1);
    PdfReading reading(must(m->correcting.sheets(correction.id, m->head)).pdf);
    QCOMPARE(reading.pages(), correction.sheets);
    QCOMPARE(reading.packed().count(packed(u"Өте ұзақ мәтін"_s)), 300);
    QCOMPARE(approved(proposal(u"b"_s, 2, 5)).sheets, 1);
}

QTEST_MAIN(TestCorrecting)
#include "tst_correcting.moc"
