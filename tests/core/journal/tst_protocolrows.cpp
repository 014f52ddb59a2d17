// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/protocolrows.h"
#include "tests/support/fullcase.h"

#include <QTest>

using namespace khattama;
using namespace khattama::journal;
using namespace khattama::test;

class TestProtocolRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void appendix17_fillsAllFourteenCellsInRussian();
    void appendix17_fillsAllFourteenCellsInKazakh();
    void appendix17_leavesEmptyWhatIsNotThere();
    void appendix17_namesATermWithoutEnd();
    void appendix17_aTermThatIsNotChosenYetIsNoneWithoutEnd();
    void appendix17_agesOnTheLegalDayOfTheConclusion();
    void appendix17_usesOurActNumberWhereCbdiGaveNone();
    void appendix17_saysThatADisabilityIsDeniedBesideALoss();
    void everyCellHasItsHeadingInBothLanguages();
    void appendix18_fillsAllNineCells_data();
    void appendix18_fillsAllNineCells();

private:
    QStringList departmentCells(const expertise::Case &record) const
    {
        return ProtocolRows(*m_lists, *m_texts, m_legalTime).departmentRow(record).cells;
    }
    static expertise::Case aCase(Language language);
    static expertise::Case aPlainCase();
    std::optional<rules::ReferenceLists> m_lists;
    std::optional<CellTexts> m_texts;
    rules::LegalTime m_legalTime;
};

void TestProtocolRows::initTestCase()
{
    auto lists = rules::ReferenceLists::load(DataFiles());
    auto texts = CellTexts::load(DataFiles());
    QVERIFY(lists);
    QVERIFY(texts);
    m_lists = std::move(*lists);
    m_texts = std::move(*texts);
}

/// A case with everything that a row can show.
expertise::Case TestProtocolRows::aCase(Language language)
{
    expertise::Case record = fullCase();
    intake::Application &application = *record.application;
    application.person.language = language;
    application.earlier = {u"ADULT_2"_s, u"C1"_s, QDate(2026, 12, 1), u"60"_s, u"30"_s};
    application.sickLeave = intake::TemporaryDisability{QDate(2026, 7, 1), QDate(2026, 10, 28), 120};
    application.controlled = intake::ControlledExamination{u"APPEAL"_s, u"3"_s, QDate(2026, 10, 5)};
    record.conclusion->upt.removeLast();
    record.conclusion->certificates = {{u"R1"_s, u"0001"_s}, {u"R6"_s, u"0002"_s}};
    return record;
}

/// A case with nothing but what every case has, and no disability.
expertise::Case TestProtocolRows::aPlainCase()
{
    expertise::Case record = fullCase();
    record.form031.reset();
    record.knownEarlier.reset();
    record.application = intake::Application();
    record.application->person.name = {u"Ким"_s, u"Елена"_s, {}};
    record.application->person.birthDate = QDate(1985, 11, 19);
    record.application->person.language = Language::Russian;
    record.application->purposes = QStringList{u"disability.primary"_s};
    record.conclusion = expertise::Conclusion();
    record.conclusion->at = legal(2026, 11, 18, 11, 0);
    record.conclusion->diagnosis = u"Артериальная гипертензия"_s;
    record.conclusion->icd10 = QStringList{u"I10"_s};
    return record;
}

void TestProtocolRows::appendix17_fillsAllFourteenCellsInRussian()
{
    const expertise::Case record = aCase(Language::Russian);
    const ProtocolRow row = ProtocolRows(*m_lists, *m_texts, m_legalTime).departmentRow(record);
    QCOMPARE(row.caseId, record.id.toString());
    QCOMPARE(row.cells.size(), 14);
    QCOMPARE(row.cells.at(0), u"12/2026"_s);
    QCOMPARE(row.cells.at(1), u"ЦБ-77"_s);
    QCOMPARE(row.cells.at(2), u"Әбдіғалиұлы Нұрсұлтан Қайратұлы"_s);
    QCOMPARE(row.cells.at(3), u"15.03.1985, 41 год"_s);
    QCOMPARE(row.cells.at(4), u"город Астана, Есіл ауданы, Үштөбе, Мәңгілік Ел даңғылы, д. 12/1, кв. 34"_s);
    QCOMPARE(row.cells.at(5), u"ТОО «Қазмұнай», оператор\n№ 12 мектеп-лицей"_s);
    QCOMPARE(row.cells.at(6), u"повторное; установление степени утраты профессиональной трудоспособности"_s);
    QCOMPARE(row.cells.at(7), u"инвалидность второй группы, общее заболевание, до 01.12.2026\nУОТ 60 %\nУПТ 30 %\n"
                              "временная нетрудоспособность: 01.07.2026 – 28.10.2026, 120 дн."_s);
    QCOMPARE(row.cells.at(8), u"Шашыраңқы склероз\nG35, I10"_s);
    QCOMPARE(row.cells.at(9), u"инвалидность второй группы\nУОТ 60 %\nУПТ 30 % (№ 5, 2020-02-01)\n"
                              "медицинская часть ИПР, социальная часть ИПР"_s);
    QCOMPARE(row.cells.at(10), u"общее заболевание\nУОТ: общее заболевание\nУПТ: трудовое увечье"_s);
    QCOMPARE(row.cells.at(11), u"Инвалидность: 18.11.2026 – 18.11.2027\nУОТ: 18.11.2026 – 18.11.2027\n"
                               "УПТ: 18.11.2026 – 18.11.2027\nИПР: 18.11.2026 – 18.11.2027"_s);
    QCOMPARE(row.cells.at(12), u"ЛФК; санаторий\nДополнительные виды помощи и уход: күтім"_s);
    QCOMPARE(row.cells.at(13),
             u"справка об инвалидности № 0001\nсправка о степени утраты общей трудоспособности № 0002"_s);
}

void TestProtocolRows::appendix17_fillsAllFourteenCellsInKazakh()
{
    const QStringList cells = departmentCells(aCase(Language::Kazakh));
    QCOMPARE(cells.size(), 14);
    QCOMPARE(cells.at(0), u"12/2026"_s);
    QCOMPARE(cells.at(1), u"ЦБ-77"_s);
    QCOMPARE(cells.at(2), u"Әбдіғалиұлы Нұрсұлтан Қайратұлы"_s);
    QCOMPARE(cells.at(3), u"15.03.1985, 41 жас"_s);
    QCOMPARE(cells.at(4), u"Астана қаласы, Есіл ауданы, Үштөбе, Мәңгілік Ел даңғылы, 12/1-үй, 34-пәтер"_s);
    QCOMPARE(cells.at(5), u"ТОО «Қазмұнай», оператор\n№ 12 мектеп-лицей"_s); // as typed
    QCOMPARE(cells.at(6), u"қайта; кәсіптік еңбекке қабілеттіліктен айрылу дәрежесін белгілеу"_s);
    QCOMPARE(cells.at(7), u"екінші топтағы мүгедектік, жалпы ауру, 01.12.2026 дейін\nЖЕҚА 60 %\nКЕҚА 30 %\n"
                          "еңбекке уақытша жарамсыздық: 01.07.2026 – 28.10.2026, 120 күн"_s);
    QCOMPARE(cells.at(8), u"Шашыраңқы склероз\nG35, I10"_s);
    QCOMPARE(cells.at(9), u"екінші топтағы мүгедектік\nЖЕҚА 60 %\nКЕҚА 30 % (№ 5, 2020-02-01)\n"
                          "ОЖБ-ның медициналық бөлігі, ОЖБ-ның әлеуметтік бөлігі"_s);
    QCOMPARE(cells.at(10), u"жалпы ауру\nЖЕҚА: жалпы ауру\nКЕҚА: еңбек жарақаты"_s);
    QCOMPARE(cells.at(11), u"Мүгедектік: 18.11.2026 – 18.11.2027\nЖЕҚА: 18.11.2026 – 18.11.2027\n"
                           "КЕҚА: 18.11.2026 – 18.11.2027\nОЖБ: 18.11.2026 – 18.11.2027"_s);
    QCOMPARE(cells.at(12), u"ЛФК; санаторий\nКөмектің қосымша түрлері және күтім: күтім"_s);
    QCOMPARE(cells.at(13), u"мүгедектік туралы анықтама № 0001\nЖЕҚА дәрежесі туралы анықтама № 0002"_s);
}

void TestProtocolRows::appendix17_leavesEmptyWhatIsNotThere()
{
    const QStringList cells = departmentCells(aPlainCase());
    QCOMPARE(cells.mid(2), (QStringList{u"Ким Елена"_s, u"19.11.1985, 40 лет"_s, QString(), u"не работает"_s,
                                        u"первичное; первичное установление инвалидности"_s,
                                        u"ранее не устанавливалась"_s, u"Артериальная гипертензия\nI10"_s,
                                        u"инвалидность не установлена"_s, QString(), QString(), QString(), QString()}));
}

void TestProtocolRows::appendix17_namesATermWithoutEnd()
{
    expertise::Case record = aPlainCase();
    record.conclusion->established = true;
    record.conclusion->disability = expertise::Disability{u"ADULT_1"_s, u"C4"_s, u"T_NOEND"_s, QDate(2026, 11, 18), {}};
    const QStringList cells = departmentCells(record);
    QCOMPARE(cells.at(9), u"инвалидность первой группы"_s);
    QCOMPARE(cells.at(10), u"инвалидность с детства"_s);
    QCOMPARE(cells.at(11), u"Инвалидность: с 18.11.2026, без срока переосвидетельствования"_s);
}

void TestProtocolRows::appendix17_aTermThatIsNotChosenYetIsNoneWithoutEnd()
{
    expertise::Case record = aPlainCase();
    record.conclusion->disability = expertise::Disability{u"ADULT_2"_s, {}, {}, QDate(2026, 11, 18), {}};
    record.conclusion->ipr = expertise::Programme{};
    QCOMPARE(departmentCells(record).at(11), QString());
    record.conclusion->ipr->parts = QStringList{u"social"_s};
    QVERIFY(departmentCells(record).at(11).startsWith(u"ИПР: "_s));
}

void TestProtocolRows::appendix17_agesOnTheLegalDayOfTheConclusion()
{
    expertise::Case record = aPlainCase();
    record.conclusion->at = QDateTime(QDate(2026, 11, 18), QTime(19, 30), Qt::UTC); // 19 November in legal time
    QCOMPARE(departmentCells(record).at(3), u"19.11.1985, 41 год"_s);
}

void TestProtocolRows::appendix17_usesOurActNumberWhereCbdiGaveNone()
{
    expertise::Case record = aPlainCase();
    record.actFromCentralBank.clear();
    QCOMPARE(departmentCells(record).at(1), u"9/2026"_s);
}

void TestProtocolRows::appendix17_saysThatADisabilityIsDeniedBesideALoss()
{
    expertise::Case record = aPlainCase();
    record.conclusion->established = true;
    record.conclusion->disability = expertise::Disability{u"NONE"_s, {}, {}, {}, {}};
    record.conclusion->uot = expertise::GeneralLoss{30, u"C1"_s, QDate(2026, 11, 18), QDate(2027, 11, 18)};
    QCOMPARE(departmentCells(record).at(9), u"инвалидность не установлена\nУОТ 30 %"_s);
}

void TestProtocolRows::everyCellHasItsHeadingInBothLanguages()
{
    const ProtocolRows rows(*m_lists, *m_texts, m_legalTime);
    const QList<LocalizedText> department = rows.headings(people::DepartmentKind::Mse, QDate(2026, 11, 18));
    QCOMPARE(department.size(), departmentCells(aPlainCase()).size());
    QCOMPARE(department.at(8).kk, u"Клиникалық-сараптамалық диагнозы"_s);
    QCOMPARE(department.at(11).ru, u"Срок инвалидности, УОТ, УПТ, ИПР"_s);
    const QList<LocalizedText> control = rows.headings(people::DepartmentKind::Omk, QDate(2026, 11, 18));
    QCOMPARE(control.size(), rows.controlRow(aPlainCase(), 1).cells.size());
    QCOMPARE(control.at(8).ru, u"Заключение и рекомендации"_s);
}

void TestProtocolRows::appendix18_fillsAllNineCells_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("ru") << QStringList{u"7"_s,
                                       u"Әбдіғалиұлы Нұрсұлтан Қайратұлы, 15.03.1985"_s,
                                       u"город Астана, Есіл ауданы, Үштөбе, Мәңгілік Ел даңғылы, д. 12/1, кв. 34"_s,
                                       u"ТОО «Қазмұнай», оператор\n№ 12 мектеп-лицей"_s,
                                       u"обжалование"_s,
                                       u"отдел МСЭ № 3, 05.10.2026"_s};
    QTest::newRow("kk") << QStringList{u"7"_s,
                                       u"Әбдіғалиұлы Нұрсұлтан Қайратұлы, 15.03.1985"_s,
                                       u"Астана қаласы, Есіл ауданы, Үштөбе, Мәңгілік Ел даңғылы, 12/1-үй, 34-пәтер"_s,
                                       u"ТОО «Қазмұнай», оператор\n№ 12 мектеп-лицей"_s,
                                       u"шағымдану"_s,
                                       u"№ 3 МӘС бөлімі, 05.10.2026"_s};
}

void TestProtocolRows::appendix18_fillsAllNineCells()
{
    QFETCH(QStringList, cells);
    const expertise::Case record = aCase(languageFromCode(QString::fromLatin1(QTest::currentDataTag())).value());
    const ProtocolRow row = ProtocolRows(*m_lists, *m_texts, m_legalTime).controlRow(record, 7);
    QCOMPARE(row.cells.size(), 9);
    QCOMPARE(row.cells.mid(0, 6), cells);
    // The state before, the diagnosis and the whole decision stand as in Appendix 17.
    const QStringList department = departmentCells(record);
    QCOMPARE(row.cells.at(6), department.at(7));
    QCOMPARE(row.cells.at(7), department.at(8));
    const bool kazakh = record.person().language == Language::Kazakh;
    QStringList conclusion{kazakh ? u"№ 3 МӘС бөлімінің 05.10.2026 шешімі өзгертілді"_s
                                  : u"Решение отдела МСЭ № 3 от 05.10.2026 изменено"_s};
    conclusion += department.mid(9, 4);
    conclusion += kazakh ? u"Ұсынымдар: бақылау"_s : u"Рекомендации: бақылау"_s;
    conclusion += department.at(13);
    QCOMPARE(row.cells.at(8), conclusion.join(u'\n'));
}

QTEST_GUILESS_MAIN(TestProtocolRows)
#include "tst_protocolrows.moc"
