// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/journalpdf.h"
#include "tests/support/pdfreading.h"
#include "tests/support/samplejournal.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rendering;
using namespace khattama::test;
using namespace Qt::StringLiterals;

/// The PDFs of Appendices 17 and 18, reread with other people's programs.
class TestJournalPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsEveryPhraseOfTheFormOnEverySheet_data();
    void printsEveryPhraseOfTheFormOnEverySheet();
    void printsTheHeadingOnTheFirstSheetOnly();
    void printsEveryRowOnce();
    void printsTheFootAndTheAuditHeadAtTheEnd();
    void leavesBlanksWhereNothingIsKnownYet();
    void marksAPreviewAcrossEverySheet();
    void bindsAMonthWithItsSheetsInWords();
    void bindsAMonthOfTheMethodologyDepartmentInItsOwnWords();
    void drawsADraftOfAMonthWithoutDates();
    void isASoundPdf_data();
    void isASoundPdf();
    void saysItsTitleLanguageAndDate();
    void embedsOneFontWithUnicode();
    void givesEqualBytesForEqualInput();
    void writesNothingElseThanItReturns();
    void tellsWhenItCannotWrite();
    void p49_aSealedJournalGoesOnWithASheet();
    void aDamagedJournalDoesNotGoOn();

private:
    static bool has(const QString &packed, const QString &phrase) { return packed.contains(PdfReading::pack(phrase)); }
    static people::Department inLayout(people::Department department, people::JournalLayout layout)
    {
        department.layout = layout;
        return department;
    }

    std::optional<JournalPdf> m_pdf;
};

void TestJournalPdf::initTestCase()
{
    auto pdf = JournalPdf::load(DataFiles());
    QVERIFY(pdf);
    m_pdf = *std::move(pdf);
}

void TestJournalPdf::printsEveryPhraseOfTheFormOnEverySheet_data()
{
    QTest::addColumn<bool>("methodology");
    QTest::addColumn<int>("split");
    QTest::addColumn<QStringList>("phrases");
    const QStringList appendix17{
        u"Тіркеу нөмірі Регистрационный номер"_s,
        u"Акт № № акта"_s,
        u"Тегі, аты, әкесінің аты (болған кезде) Фамилия, имя, отчество (при его наличии)"_s,
        u"Туған күні, жасы Дата рождения, возраст"_s,
        u"Тіркелген орны Место регистрации"_s,
        u"Жұмыс орны, лауазымы. Оқу орны Место работы, должность. Место учебы"_s,
        u"Алғашқы немесе қайта куәландыру/куәландыру мақсаты Первичное или повторное освидетельствование/цель "
        "освидетельствования"_s,
        u"Мүгедектік тобы және себебі, ЖЕҚА дәрежесі, КЕҚА дәрежесі және себебі, еңбекке уақытша жарамсыздық "
        "парағының (анықтамасының) ұзақтығы Группа и причина инвалидности, степень УОТ, степень и причина УПТ, "
        "продолжительность листа (справки) временной нетрудоспособности"_s,
        u"Клиникалық-сараптамалық диагнозы Клинико-экспертный диагноз"_s,
        u"Қорытынды (мүгедектік тобы, ЖЕҚА дәрежесі, КЕҚА дәрежесі) Заключение (группа инвалидности, степень УОТ, "
        "степень УПТ)"_s,
        u"Мүгедектіктің, КЕҚА себебі Причина инвалидности, УПТ"_s,
        u"Мүгедектіктің, ЖЕҚА, КЕҚА, ОЖБ мерзімі Срок инвалидности, УОТ, УПТ, ИПР"_s,
        u"ОЖБ және/немесе зардап шеккен қызметкердің көмектің қосымша түрлеріне және күтімге мұқтаждығы туралы "
        "қорытындысы бойынша оңалту іс-шаралары Реабилитационные мероприятия по ИПР и/или заключению о нуждаемости "
        "пострадавшего работника в дополнительных видах помощи и уходе"_s,
        u"Мүгедектік, ЖЕҚА дәрежесі, КЕҚА дәрежесі туралы анықтаманың, ОЖБ зардап шеккен қызметкердің көмектің "
        "қосымша түрлеріне және күтімге мұқтаждығы туралы қорытындының нөмірі Номер справки об инвалидности, степени "
        "УОТ, степени УПТ, ИПР, заключения о нуждаемости пострадавшего работника в дополнительных видах помощи и "
        "уходе"_s};
    const QStringList appendix18{
        u"№"_s,
        u"Тегі, аты, әкесінің аты (болған кезде), туған күні Фамилия, имя, отчество (при его наличии), дата "
        "рождения"_s,
        u"Тіркелген орны Место регистрации"_s,
        u"Жұмыс орны, лауазымы. Оқу орны Место работы, должность. Место учебы"_s,
        u"Куәландыру мақсаты (шағымдану, бақылау) Цель освидетельствования (обжалование, контроль)"_s,
        u"МӘС бөлімінің № __ және де куәландырылған күні №__ отдела МСЭ и дата освидетельствования"_s,
        u"Мүгедектік тобы, себебі, мерзімі, ЖЕҚА дәрежесі мен мерзімі, КЕҚА дәрежесі, себебі, мерзімі. Еңбекке "
        "уақытша жарамсыздық парағының (анықтамасының) ұзақтығы Группа, причина, срок инвалидности, степень и срок "
        "УОТ, степень, причина, срок УПТ. Продолжительность листа (справки) временной нетрудоспособности"_s,
        u"Клиникалық-сараптамалық диагнозы Клинико-экспертный диагноз"_s,
        u"Қорытындысы мен ұсынымдары Заключение и рекомендации"_s};
    QTest::newRow("Appendix 17") << false << 8 << appendix17;
    QTest::newRow("Appendix 18") << true << 7 << appendix18;
}

void TestJournalPdf::printsEveryPhraseOfTheFormOnEverySheet()
{
    QFETCH(bool, methodology);
    QFETCH(int, split);
    QFETCH(QStringList, phrases);
    const people::Department mine = methodology ? SampleJournal::methodologyDepartment() : SampleJournal::department();
    const journal::ProtocolSheetSet protocol =
        methodology ? SampleJournal().methodologyProtocol(40) : SampleJournal().protocol(40);
    PdfReading facing(m_pdf->protocol(mine, protocol, false).pdf);
    QVERIFY(facing.pages() > 3);
    for (int page = 0; page < facing.pages(); ++page) {
        const QString text = facing.packed(page);
        for (int column = 0; column < phrases.size(); ++column) {
            if ((column < split) == (page % 2 == 0))
                QVERIFY2(has(text, phrases.at(column)), qPrintable(phrases.at(column)));
        }
        QCOMPARE(has(text, u"(кестенің жалғасы)"_s), page % 2 == 1);
    }
    PdfReading large(m_pdf->protocol(inLayout(mine, people::JournalLayout::A3), protocol, false).pdf);
    QVERIFY(large.pages() > 1);
    for (int page = 0; page < large.pages(); ++page) {
        for (const QString &phrase : phrases)
            QVERIFY2(has(large.packed(page), phrase), qPrintable(phrase));
        QVERIFY(!has(large.packed(page), u"жалғасы"_s));
    }
}

void TestJournalPdf::printsTheHeadingOnTheFirstSheetOnly()
{
    PdfReading pdf(m_pdf->protocol(SampleJournal::department(), SampleJournal().protocol(30), false).pdf);
    const QStringList heading{u"Қазақстан Республикасы Еңбек және халықты әлеуметтік қорғау министрлігі"_s,
                              u"Министерство труда и социальной защиты населения Республики Казахстан"_s,
                              u"Астана қаласы бойынша департамент, № 1 МӘС бөлімі"_s,
                              u"Департамент по городу Астане, отдел МСЭ № 1"_s,
                              u"(өңір, бөлім/регион, отдел)"_s,
                              u"2026 жылғы \"22\" қараша № 5 хаттама"_s,
                              u"Протокол № 5 от \"22\" ноября 2026 года"_s};
    for (const QString &phrase : heading) {
        QVERIFY2(has(pdf.packed(0), phrase), qPrintable(phrase));
        for (int page = 1; page < pdf.pages(); ++page)
            QVERIFY(!has(pdf.packed(page), phrase));
    }
}

void TestJournalPdf::printsEveryRowOnce()
{
    journal::ProtocolSheetSet protocol = SampleJournal().protocol(150);
    for (int i = 0; i < protocol.rows.size(); ++i)
        protocol.rows[i].cells[13] = u"К"_s + QString::number(100000 + i) + u"Қ"_s;
    for (const auto layout : {people::JournalLayout::A4Spread, people::JournalLayout::A3}) {
        PdfReading pdf(m_pdf->protocol(inLayout(SampleJournal::department(), layout), protocol, false).pdf);
        const QString text = pdf.packed();
        for (const journal::ProtocolRow &row : protocol.rows)
            QCOMPARE(text.count(row.cells.at(13)), 1);
        // What other programs see: poppler, words in place.
        const QString poppler = PdfReading::pack(pdf.run(u"pdftotext"_s, {u"-raw"_s}, {u"-"_s}));
        for (const journal::ProtocolRow &row : protocol.rows)
            QCOMPARE(poppler.count(row.cells.at(13)), 1);
        QVERIFY(has(poppler, u"Мұхамедғалиқызы"_s));
    }
}

void TestJournalPdf::printsTheFootAndTheAuditHeadAtTheEnd()
{
    const journal::ProtocolSheetSet protocol = SampleJournal().protocol(30);
    PdfReading pdf(m_pdf->protocol(SampleJournal::department(), protocol, false).pdf);
    const QString last = pdf.packed(pdf.pages() - 1);
    for (const QString &phrase :
         {u"Мөр орны Место печати"_s, u"Бөлім басшысы Руководитель отдела"_s, u"Бас мамандар Главные специалисты"_s,
          u"(қолы/подпись)"_s, u"(Тегі, аты, әкесінің аты (болған кезде)/Фамилия, имя, отчество (при его наличии))"_s,
          u"(Әбдірахманова Гүлнәр Қайратқызы)"_s, u"(Сейітқали Ерлан Мұратұлы)"_s, u"(Ким Елена Викторовна)"_s,
          u"3f2a91c04b7de815"_s})
        QVERIFY2(has(last, phrase), qPrintable(phrase));
    QCOMPARE(pdf.packed().count(u"(қолы/подпись)"_s), 4);
    QCOMPARE(pdf.packed().count(u"3f2a91c04b7de815"_s), 1);
}

void TestJournalPdf::leavesBlanksWhereNothingIsKnownYet()
{
    journal::ProtocolSheetSet protocol;
    const journal::RenderedDocument document = m_pdf->protocol(people::Department{}, protocol, true);
    PdfReading pdf(document.pdf);
    QCOMPARE(document.sheets, 2);
    QVERIFY(has(pdf.packed(0), u"20___ жылғы \"___\" __________ № _____ хаттама"_s));
    QVERIFY(has(pdf.packed(0), u"Протокол № _____ от \"___\" __________ 20___ года"_s));
    QVERIFY(has(pdf.packed(1), u"Бас мамандар"_s));
    QVERIFY(!has(pdf.packed(), u"Аудит"_s));
}

void TestJournalPdf::marksAPreviewAcrossEverySheet()
{
    const journal::ProtocolSheetSet protocol = SampleJournal().protocol(20);
    PdfReading preview(m_pdf->protocol(SampleJournal::department(), protocol, true).pdf);
    PdfReading closed(m_pdf->protocol(SampleJournal::department(), protocol, false).pdf);
    QCOMPARE(preview.pages(), closed.pages());
    for (int page = 0; page < preview.pages(); ++page) {
        QVERIFY(has(preview.packed(page), u"Жоба / Проект"_s));
        QVERIFY(!has(closed.packed(page), u"Жоба"_s));
    }
}

void TestJournalPdf::bindsAMonthWithItsSheetsInWords()
{
    const journal::MonthlyJournal month = SampleJournal().month(4, 9);
    const journal::RenderedDocument document = m_pdf->journal(SampleJournal::department(), month);
    PdfReading pdf(document.pdf);
    QCOMPARE(pdf.pages(), document.sheets + 2);
    for (int sheet = 1; sheet <= document.sheets; ++sheet) {
        const QString number = QString::number(sheet);
        QVERIFY(has(pdf.packed(sheet), number + u" бет / лист "_s + number));
    }
    const QString title = pdf.packed(0);
    for (const QString &phrase :
         {u"Астана қаласы бойынша Халықты әлеуметтік қорғау саласындағы реттеу және бақылау комитетінің департаменті"_s,
          u"Департамент Комитета регулирования и контроля в сфере социальной защиты населения по городу Астане"_s,
          u"№ 1 МӘС бөлімінің медициналық-әлеуметтік сараптама жүргізу хаттамалар журналы"_s,
          u"Журнал протоколов проведения медико-социальной экспертизы отдела МСЭ № 1"_s,
          u"(Хаттамалар \"Мүгедектігі бар адамдардың орталықтандырылған деректер банкі\" автоматтандырылған цифрлық "
          "жүйесіне электрондық нысанда қалыптастырылады)"_s,
          u"2026 жылғы \"02\" қараша басталды (начат)"_s, u"2026 жылғы \"30\" қараша аяқталды (закончен)"_s,
          u"скрепляются штампом и подписью руководителя отдела медико-социальной экспертизы."_s})
        QVERIFY2(has(title, phrase), qPrintable(phrase));
    QVERIFY(!has(title, u"бет / лист"_s));
    QCOMPARE(document.sheets, 16);
    const QString binding = pdf.packed(pdf.pages() - 1);
    for (const QString &phrase :
         {u"Нөмірленген және баулықтап тігілген"_s, u"Пронумеровано и прошнуровано"_s, u"он алты (16) бет"_s,
          u"шестнадцать (16) листов"_s, u"(сөзбен жазу/прописью)"_s, u"МӘС бөлімінің басшысы"_s,
          u"Руководитель отдела МСЭ"_s, u"Әбдірахманова Гүлнәр Қайратқызы"_s, u"2026 жылғы/год \"30\" қараша/ноября"_s,
          u"Мөр орны/Место печати"_s,
          u"Хаттамаларға енгізілген барлық түзетулер, өзгерістер, толықтырулар ескеріліп, мөртаңбамен және "
          "медициналық-әлеуметтік сараптама бөлімі басшысының қолымен бекітілуге тиіс."_s})
        QVERIFY2(has(binding, phrase), qPrintable(phrase));
    QVERIFY(!has(binding, u"бет / лист"_s));
}

void TestJournalPdf::bindsAMonthOfTheMethodologyDepartmentInItsOwnWords()
{
    journal::MonthlyJournal month = SampleJournal().month(0, 0);
    month.protocols = {SampleJournal().methodologyProtocol(3)};
    const journal::RenderedDocument document = m_pdf->journal(SampleJournal::methodologyDepartment(), month);
    PdfReading pdf(document.pdf);
    QVERIFY(has(pdf.packed(0),
                u"Журнал протоколов проведения медико-социальной экспертизы отдела методологии и контроля "
                "медико-социальной экспертизы"_s));
    QVERIFY(has(pdf.packed(1), u"(өңір/регион)"_s));
    const QString binding = pdf.packed(pdf.pages() - 1);
    QVERIFY(has(binding, u"МӘС ӘББ басшысы"_s));
    QVERIFY(has(binding, u"Руководитель ОМК МСЭ"_s));
    QVERIFY(has(binding, u"екі (2) бет / два (2) листа"_s));
    QVERIFY(!has(binding, u"Руководитель отдела МСЭ"_s));
}

void TestJournalPdf::drawsADraftOfAMonthWithoutDates()
{
    journal::MonthlyJournal month = SampleJournal().month(2, 3);
    month.draft = true;
    month.finished = month.boundOn = QDate();
    PdfReading pdf(m_pdf->journal(SampleJournal::department(), month).pdf);
    for (int page = 0; page < pdf.pages(); ++page)
        QVERIFY(has(pdf.packed(page), u"Жоба / Проект"_s));
    QVERIFY(has(pdf.packed(0), u"20___ жылғы \"___\" __________ аяқталды (закончен)"_s));
    QVERIFY(has(pdf.packed(pdf.pages() - 1), u"20___ жылғы/год \"___\" ____________"_s));
}

void TestJournalPdf::isASoundPdf_data()
{
    QTest::addColumn<QByteArray>("pdf");
    auto pdf = JournalPdf::load(DataFiles());
    const people::Department mine = SampleJournal::department();
    QTest::newRow("a day") << pdf->protocol(mine, SampleJournal().protocol(25), false).pdf;
    QTest::newRow("a preview on A3")
        << pdf->protocol(inLayout(mine, people::JournalLayout::A3), SampleJournal().protocol(25), true).pdf;
    QTest::newRow("a month") << pdf->journal(mine, SampleJournal().month(5, 12)).pdf;
    QTest::newRow("an empty preview") << pdf->protocol(mine, {}, true).pdf;
}

void TestJournalPdf::isASoundPdf()
{
    QFETCH(QByteArray, pdf);
    PdfReading reading(pdf);
    const QString check = reading.run(u"qpdf"_s, {u"--check"_s});
    QVERIFY2(check.contains(u"No syntax or stream encoding errors found"_s), qPrintable(check));
    QVERIFY2(!check.contains(u"WARNING"_s), qPrintable(check));
    // qpdf does not read the drawing itself; poppler does, and complains in English.
    const QString drawn = reading.run(u"pdftoppm"_s, {u"-r"_s, u"20"_s, u"-gray"_s}, {});
    QVERIFY2(!drawn.contains(u"Error"_s) && !drawn.startsWith(u"failed"_s), qPrintable(drawn.left(500)));
    QVERIFY(reading.pageSize(0).width() > reading.pageSize(0).height());
}

void TestJournalPdf::saysItsTitleLanguageAndDate()
{
    PdfReading pdf(m_pdf->protocol(SampleJournal::department(), SampleJournal().protocol(3), false).pdf);
    QCOMPARE(pdf.title(), u"№ 5 хаттама / Протокол № 5, 22.11.2026"_s);
    const QString catalog = pdf.run(u"qpdf"_s, {u"--json"_s});
    QVERIFY(catalog.contains(u"/Lang"_s) && catalog.contains(u"kk-KZ"_s));
    const QString info = pdf.run(u"pdfinfo"_s, {});
    QVERIFY2(info.contains(u"Nov 22 "_s) && info.contains(u"2026"_s), qPrintable(info));
    const QString metadata = pdf.run(u"pdfinfo"_s, {u"-meta"_s});
    QVERIFY2(metadata.contains(u"<rdf:li>kk-KZ</rdf:li><rdf:li>ru-KZ</rdf:li>"_s), qPrintable(metadata));
}

void TestJournalPdf::embedsOneFontWithUnicode()
{
    PdfReading pdf(m_pdf->journal(SampleJournal::department(), SampleJournal().month(2, 5)).pdf);
    const QStringList fonts = pdf.run(u"pdffonts"_s, {}).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(fonts.size(), 3); // two lines of heading
    const QStringList font = fonts.last().simplified().split(u' ');
    QVERIFY2(font.first().endsWith(u"+LiberationSerif"_s), qPrintable(fonts.last()));
    QCOMPARE(font.at(4), u"yes"_s); // embedded
    QCOMPARE(font.at(6), u"yes"_s); // map to Unicode
}

void TestJournalPdf::givesEqualBytesForEqualInput()
{
    const people::Department mine = SampleJournal::department();
    const QByteArray first = m_pdf->journal(mine, SampleJournal().month(3, 8)).pdf;
    QTest::qWait(1100); // another second on the clock
    const auto other = JournalPdf::load(DataFiles());
    QVERIFY(other);
    QVERIFY(other->journal(mine, SampleJournal().month(3, 8)).pdf == first);
    QVERIFY(other->journal(mine, SampleJournal(2).month(3, 8)).pdf != first);
}

void TestJournalPdf::writesNothingElseThanItReturns()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const journal::ProtocolSheetSet protocol = SampleJournal().protocol(12);
    const auto sheets = m_pdf->writeProtocol(SampleJournal::department(), protocol, false, buffer);
    const journal::RenderedDocument document = m_pdf->protocol(SampleJournal::department(), protocol, false);
    QVERIFY(sheets);
    QCOMPARE(*sheets, document.sheets);
    QVERIFY(buffer.data() == document.pdf);
}

void TestJournalPdf::tellsWhenItCannotWrite()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"QIODevice::write.*"_s));
    const auto sheets = m_pdf->writeProtocol(SampleJournal::department(), SampleJournal().protocol(1), false, closed);
    QVERIFY(!sheets);
    QCOMPARE(sheets.error().code, u"rendering.write_failed"_s);
}

void TestJournalPdf::p49_aSealedJournalGoesOnWithASheet()
{
    const people::Department mine = SampleJournal::department();
    journal::MonthlyJournal month = SampleJournal().month(2, 5);
    journal::RenderedDocument sealed = m_pdf->journal(mine, month);
    const QByteArray first = sealed.pdf;
    for (int number = 1; number <= 2; ++number) { // what goes on can go on again
        journal::Correction correction{journal::CorrectionId(QUuid::createUuid()),
                                       journal::ProtocolId(QUuid::createUuid())};
        correction.state = journal::CorrectionState::Approved;
        correction.date = month.protocols.first().date;
        correction.number = correction.row = correction.column = number;
        correction.newText = u"Ә әріпі бар мәтін %1"_s.arg(number);
        const auto next = m_pdf->appended(mine, sealed, month, month.protocols.first(), correction);
        QVERIFY(next);
        QCOMPARE(next->sheets, sealed.sheets + 1);
        QVERIFY(next->pdf.startsWith(sealed.pdf));
        sealed = *next;
    }
    PdfReading before(first);
    PdfReading pdf(sealed.pdf);
    QCOMPARE(pdf.pages(), before.pages() + 2);
    QVERIFY(has(pdf.packed(pdf.pages() - 3), u"Ә әріпі бар мәтін 1"_s));
    QVERIFY(has(pdf.packed(pdf.pages() - 2), u"Ә әріпі бар мәтін 2"_s));
    QVERIFY(has(pdf.packed(pdf.pages() - 1), u"(%1)"_s.arg(sealed.sheets)));
    QCOMPARE(pdf.packed().count(PdfReading::pack(u"Пронумеровано и прошнуровано"_s)), 1);
    QCOMPARE(pdf.title(), before.title());
    QVERIFY(!pdf.run(u"qpdf"_s, {u"--check"_s}).startsWith(u"failed"_s));
    QVERIFY(!pdf.run(u"pdffonts"_s, {}).contains(u" no "_s)); // each embedded
}

void TestJournalPdf::aDamagedJournalDoesNotGoOn()
{
    const people::Department mine = SampleJournal::department();
    const journal::MonthlyJournal month = SampleJournal().month(1, 2);
    journal::Correction correction{journal::CorrectionId(QUuid::createUuid()),
                                   journal::ProtocolId(QUuid::createUuid())};
    correction.row = correction.column = 1;
    const journal::RenderedDocument sealed = m_pdf->journal(mine, month);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.7\nstartxref\n99\n"),
                                    sealed.pdf.first(sealed.pdf.size() / 2), sealed.pdf.sliced(100)}) {
        const auto next = m_pdf->appended(mine, {bytes, sealed.sheets}, month, month.protocols.first(), correction);
        QCOMPARE(next ? QString() : next.error().code, u"rendering.journal_unreadable"_s);
    }
}

QTEST_MAIN(TestJournalPdf)
#include "tst_journalpdf.moc"
