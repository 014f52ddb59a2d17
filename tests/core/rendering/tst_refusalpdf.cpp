// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/caseformspdf.h"
#include "tests/support/pdfreading.h"
#include "tests/support/samplejournal.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rendering;
using namespace khattama::test;
using namespace Qt::StringLiterals;

/// The printed refusal of the service (Appendix 3, item 11).
class TestRefusalPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void appendix3_11_tellsGroundAndDocumentsInBothLanguages();
    void appendix3_11_printsEachGround_data();
    void appendix3_11_printsEachGround();
    void tellsTheRegistrationNumberWhereThereIsOne();
    void aDraftHasNeitherNumberNorNameAndSaysSo();
    void masksTheIin();
    void splitsWhatIsLongOverSheets();
    void anOmkNamesAndSignsItself();
    void isSoundAndRepeatable();

private:
    static bool has(const QString &packed, const QString &phrase) { return packed.contains(PdfReading::pack(phrase)); }
    static expertise::Case refused(const QString &ground)
    {
        expertise::Case record{expertise::CaseId(QUuid(u"{01900000-0000-7000-8000-000000000001}"_s))};
        record.application.emplace();
        record.application->person.iin = u"850315300019"_s;
        record.application->person.name = {u"Құрманғалиев"_s, u"Нұрсұлтан"_s, u"Әшімұлы"_s};
        record.application->appliedOn = QDate(2026, 11, 20);
        record.refusal.emplace();
        record.refusal->ground = ground;
        record.refusal->number = expertise::SequenceNumber{2026, 7};
        return record;
    }
    QByteArray print(const expertise::Case &record, const QString &head = u"Ким Е. В."_s) const
    {
        return m_forms->refusal(SampleJournal::department(), record, QDate(2026, 11, 22), head);
    }

    std::optional<rules::ReferenceLists> m_lists;
    std::optional<CaseFormsPdf> m_forms;
};

void TestRefusalPdf::initTestCase()
{
    auto lists = rules::ReferenceLists::load(DataFiles());
    QVERIFY(lists);
    m_lists = *lists;
    auto forms = CaseFormsPdf::load(DataFiles(), *m_lists);
    QVERIFY(forms);
    m_forms.emplace(*std::move(forms));
}

void TestRefusalPdf::appendix3_11_tellsGroundAndDocumentsInBothLanguages()
{
    expertise::Case record = refused(u"expired"_s);
    record.refusal->documents = {{u"identity"_s, QDate(2026, 11, 1)}, {u"guardianship"_s, {}}};
    record.refusal->note = u"куәлікті ХҚКО-да ауыстыру керек"_s;
    PdfReading pdf(print(record));
    QCOMPARE(pdf.pages(), 1);
    const QString text = pdf.packed();
    for (const QString &phrase :
         {u"Медициналық-әлеуметтік сараптама жүргізу қағидаларына 3-қосымшаның 11-тармағы"_s,
          u"Мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап"_s,
          u"Мотивированный ответ об отказе в оказании государственной услуги"_s, u"№ 7/2026"_s,
          u"2026 жылғы \"22\" қараша / \"22\" ноября 2026 года"_s,
          u"Астана қаласы бойынша департамент, № 1 МӘС бөлімі"_s, u"Құрманғалиев Нұрсұлтан Әшімұлы"_s,
          u"2026 жылғы \"20\" қараша / \"20\" ноября 2026 года"_s,
          u"Қолданылу мерзімі өткен құжаттарды ұсынған кезінде."_s,
          u"представление документов с истекшим сроком действия."_s,
          u"1. жеке басты куәландыратын құжат документ, удостоверяющий личность қолданылу мерзімі 01.11.2026 аяқталған "
          "срок действия истёк 01.11.2026"_s,
          u"2. қорғаншылықты (қамқоршылықты) белгілеуді растайтын құжат документ, подтверждающий установление опеки "
          "(попечительства) қолданылу мерзімі өткен срок действия истёк"_s,
          u"Түсініктеме / Пояснение: куәлікті ХҚКО-да ауыстыру керек"_s,
          u"Бас тарту себептері жойылғаннан кейін өтініш қайта берілуі мүмкін."_s, u"Отказ может быть обжалован"_s,
          u"Бөлім басшысы Руководитель отдела"_s, u"(Ким Е. В.)"_s, u"Алдым / Получил(а)"_s})
        QVERIFY2(has(text, phrase), qPrintable(phrase));
    QCOMPARE(pdf.title(),
             u"Мемлекеттік қызмет көрсетуден бас тарту / Отказ в оказании государственной услуги, № 7/2026"_s);
}

void TestRefusalPdf::appendix3_11_printsEachGround_data()
{
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::newRow("expired") << u"Қолданылу мерзімі өткен құжаттарды ұсынған кезінде"_s
                             << u"представление документов с истекшим сроком действия"_s;
    QTest::newRow("incomplete") << u"құжаттардың толық емес топтамасын ұсынған кезінде"_s
                                << u"представление неполного пакета документов"_s;
    QTest::newRow("wrong_place") << u"көзбе-көз куәландыруға тұрақты тіркелмеген орны бойынша жүгінген кезінде"_s
                                 << u"не по месту постоянной регистрации"_s;
    QTest::newRow("no_consent") << u"8-бабына сәйкес берілетін қолжетімділігі шектеулі дербес деректерге"_s
                                << u"персональным данным ограниченного доступа (статья 8"_s;
}

void TestRefusalPdf::appendix3_11_printsEachGround()
{
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    const QString ground = QString::fromLatin1(QTest::currentDataTag());
    PdfReading pdf(print(refused(ground)));
    QVERIFY(has(pdf.packed(), kk));
    QVERIFY(has(pdf.packed(), ru));
    QVERIFY(!has(pdf.packed(), u"Құжат атауы"_s)); // no document named: no table
    QVERIFY(!has(pdf.packed(), u"Түсініктеме"_s));
}

void TestRefusalPdf::tellsTheRegistrationNumberWhereThereIsOne()
{
    expertise::Case record = refused(u"no_consent"_s);
    const QString label = u"Өтініштің тіркеу нөмірі / Регистрационный номер заявления: "_s;
    QVERIFY(!has(PdfReading(print(record)).packed(), label));
    record.registration = expertise::SequenceNumber{2026, 12};
    QVERIFY(has(PdfReading(print(record)).packed(), label + u"12/2026"));
}

void TestRefusalPdf::aDraftHasNeitherNumberNorNameAndSaysSo()
{
    expertise::Case record = refused(u"incomplete"_s);
    record.refusal->number.reset();
    const QString text = PdfReading(print(record, {})).packed();
    QVERIFY(has(text, u"№ __________"_s));
    QVERIFY(has(text, u"Жоба / Проект"_s));
    QVERIFY(!has(text, u"Ким"_s));
    QVERIFY(!has(PdfReading(print(refused(u"incomplete"_s))).packed(), u"Жоба"_s));
}

void TestRefusalPdf::masksTheIin()
{
    const QString text = PdfReading(print(refused(u"no_consent"_s))).packed();
    QVERIFY(has(text, u"********0019"_s));
    QVERIFY(!has(text, u"850315300019"_s));
}

void TestRefusalPdf::splitsWhatIsLongOverSheets()
{
    expertise::Case record = refused(u"incomplete"_s);
    for (int round = 0; round < 3; ++round) {
        for (const rules::ListValue &value : m_lists->allValues(u"documents"_s))
            record.refusal->documents.append({value.code, {}});
    }
    PdfReading pdf(print(record));
    QVERIFY(pdf.pages() > 1);
    QVERIFY(has(pdf.packed(pdf.pages() - 1), u"(Ким Е. В.)"_s));
    QVERIFY(has(pdf.packed(), u"45."_s));
}

void TestRefusalPdf::anOmkNamesAndSignsItself()
{
    people::Department omk = SampleJournal::department();
    omk.kind = people::DepartmentKind::Omk;
    const QString text =
        PdfReading(m_forms->refusal(omk, refused(u"no_consent"_s), QDate(2026, 11, 22), u"Ким Е. В."_s)).packed();
    QVERIFY(has(text, u"МӘС ӘББ / ОМК МСЭ: "_s + omk.name.kk));
    QVERIFY(has(text, u"Руководитель ОМК МСЭ"_s) && !has(text, u"Руководитель отдела"_s));
}

void TestRefusalPdf::isSoundAndRepeatable()
{
    expertise::Case record = refused(u"expired"_s);
    record.refusal->documents = {{u"identity"_s, QDate(2026, 11, 1)}};
    const QByteArray pdf = print(record);
    PdfReading reading(pdf);
    const QString check = reading.run(u"qpdf"_s, {u"--check"_s});
    QVERIFY2(check.contains(u"No syntax or stream encoding errors found"_s), qPrintable(check));
    const QString poppler = reading.run(u"pdftotext"_s, {}, {u"-"_s});
    QVERIFY2(has(PdfReading::pack(poppler), u"срок действия истёк 01.11.2026"_s), qPrintable(poppler));
    QCOMPARE(print(record), pdf);
}

QTEST_MAIN(TestRefusalPdf)
#include "tst_refusalpdf.moc"
