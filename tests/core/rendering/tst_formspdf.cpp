// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/applicationpdf.h"
#include "core/rendering/flow.h"
#include "core/rendering/returnnoticepdf.h"
#include "tests/support/pdfreading.h"
#include "tests/support/samplejournal.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rendering;
using namespace khattama::test;
using namespace Qt::StringLiterals;

/// The application (Appendix 1), the return notice (Appendix 5) and what they are made of.
class TestFormsPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void appendix5PrintsOnlyFailedReasonsUnderTheirOwnNumbers();
    void appendix5FillsPlacesAndMasksTheIin();
    void appendix5HasAllTwentyFiveReasonsInOrder();
    void appendix5PrintsAReturnForPoorQuality();
    void appendix1PrintsTheWholeFormInBothLanguages_data();
    void appendix1PrintsTheWholeFormInBothLanguages();
    void appendix1UnderlinesWhatApplies();
    void appendix1LeavesLinesWhereNothingIsKnown();
    void bothAreSoundAndRepeatable();
    void repeatsTheHeadingOfATableOnEverySheet();

private:
    static bool has(const QString &packed, const QString &phrase) { return packed.contains(PdfReading::pack(phrase)); }
    static intake::Check failed(const QString &code, const QMap<QString, QString> &arguments = {})
    {
        intake::Check check;
        check.code = code;
        check.verdict = intake::Verdict::Failed;
        check.evidence.arguments = arguments;
        return check;
    }
    static expertise::Case returnedCase()
    {
        expertise::Case record{expertise::CaseId(QUuid(u"{01900000-0000-7000-8000-000000000001}"_s))};
        intake::Form031 form;
        form.number = u"031-000417"_s;
        form.organization = u"№ 5 қалалық емхана"_s;
        form.patient = person();
        record.form031 = form;
        return record;
    }
    static people::Person person()
    {
        people::Person person;
        person.iin = u"850315300019"_s;
        person.name = {u"Құрманғалиев"_s, u"Нұрсұлтан"_s, u"Әшімұлы"_s};
        person.birthDate = QDate(1985, 3, 15);
        person.phone = u"+77011234567"_s;
        person.email = u"n.kurman@example.kz"_s;
        person.address = {u"71"_s, u"Сарыарқа ауданы"_s, {}, u"Абай Құнанбаев"_s, u"12"_s, u"45"_s};
        person.identityDocument = {u"identity_card"_s, u"041234567"_s, u"ҚР ІІМ"_s, QDate(2019, 5, 6)};
        return person;
    }
    static intake::Application application()
    {
        intake::Application application;
        application.person = person();
        application.purposes = {u"disability.repeat"_s, u"ipr.correct"_s};
        application.place = u"home"_s;
        application.appliedOn = QDate(2026, 11, 22);
        people::Representative representative;
        representative.name = {u"Құрманғалиева"_s, u"Әсел"_s, u"Серікқызы"_s};
        application.representative = representative;
        intake::SubmittedDocument form;
        form.id = u"form031"_s;
        form.sheets = 4;
        form.format = intake::SubmittedDocument::Format::Electronic;
        intake::SubmittedDocument identity;
        identity.id = u"identity"_s;
        identity.sheets = 1;
        application.documents = {identity, form};
        return application;
    }

    std::optional<ReturnNoticePdf> m_notice;
    std::optional<ApplicationPdf> m_application;
};

void TestFormsPdf::initTestCase()
{
    auto notice = ReturnNoticePdf::load(DataFiles());
    auto application = ApplicationPdf::load(DataFiles());
    QVERIFY(notice && application);
    m_notice = *std::move(notice);
    m_application = *std::move(application);
}

void TestFormsPdf::appendix5PrintsOnlyFailedReasonsUnderTheirOwnNumbers()
{
    expertise::Case record = returnedCase();
    intake::Check passed;
    passed.code = u"F002"_s;
    passed.verdict = intake::Verdict::Passed;
    intake::Check unknown;
    unknown.code = u"F006"_s;
    record.checks = {passed, failed(u"F004"_s), unknown, failed(u"REC002"_s)};
    PdfReading pdf(m_notice->render(SampleJournal::department(), record, QDate(2026, 11, 22), u"Ким Е. В."_s).pdf);
    QCOMPARE(pdf.pages(), 1);
    const QString text = pdf.packed();
    for (const QString &phrase :
         {u"Медициналық құжаттарды ауытқу себептері"_s, u"№ 031-000417"_s, u"Құрманғалиев Нұрсұлтан Әшімұлы"_s,
          u"№ 5 қалалық емхана"_s, u"2026 жылғы \"22\" қараша"_s, u"\"22\" ноября 2026 года"_s,
          u"Астана қаласы бойынша департамент, № 1 МӘС бөлімі"_s, u"Қателер коды Код ошибок"_s,
          u"Медициналық құжаттарды қайтарудың жүйелік деңгейіндегі қайтарулардың себебі Причины возвратов на "
          "системном уровне"_s,
          u"4 № 031/е нысанының қолданылу мерзімінің аяқталуы (1 ай) Истечение срока действия формы № 031/у (1 месяц) "
          "F004"_s,
          u"Көрсетілетін қызметті алушының деректері бойынша По данным услугополучателя 19"_s, u"в ЦС ГБД ФЛ REC002"_s,
          u"Бөлім басшысы Руководитель отдела"_s, u"(Ким Е. В.)"_s})
        QVERIFY2(has(text, phrase), qPrintable(phrase));
    for (const QString &code : {u"F002"_s, u"F006"_s, u"LEG001"_s, u"По данным законного представителя"_s})
        QVERIFY2(!has(text, code), qPrintable(code));
}

void TestFormsPdf::appendix5FillsPlacesAndMasksTheIin()
{
    expertise::Case record = returnedCase();
    record.checks = {failed(u"F014"_s, {{u"identifier"_s, u"a1-mri"_s}}), failed(u"F015"_s),
                     failed(u"F016"_s, {{u"messageId"_s, u"5f0c2a11"_s}}),
                     failed(u"F017"_s, {{u"iin"_s, u"850315300019"_s}})};
    PdfReading pdf(m_notice->render(SampleJournal::department(), record, QDate(2026, 11, 22), {}).pdf);
    const QString text = pdf.packed();
    for (const QString &phrase :
         {u"a1-mri идентификатормен файлдың хэш қосындысы"_s, u"Хэш-сумма файла с идентификатором a1-mri не"_s,
          u"Идентификатор бойынша **** ХЭД сервисінде файл жоқ"_s, u"Жүйеде MismessageId - 5f0c2a11 ФЛКмен"_s,
          u"Жүйеде ********0019 ЖСНмен қарастырылып жатқан"_s, u"на рассмотрении с ИИН ********0019"_s})
        QVERIFY2(has(text, phrase), qPrintable(phrase));
    QVERIFY(!has(text, u"850315300019"_s));
}

void TestFormsPdf::appendix5HasAllTwentyFiveReasonsInOrder()
{
    expertise::Case record = returnedCase();
    QStringList codes;
    for (int i = 1; i <= 17; ++i)
        codes.append(u"F%1"_s.arg(i, 3, 10, QChar(u'0')));
    for (int i = 1; i <= 5; ++i)
        codes.append(u"REC%1"_s.arg(i, 3, 10, QChar(u'0')));
    for (int i = 1; i <= 3; ++i)
        codes.append(u"LEG%1"_s.arg(i, 3, 10, QChar(u'0')));
    for (const QString &code : codes)
        record.checks.prepend(failed(code)); // any order
    PdfReading pdf(m_notice->render(SampleJournal::department(), record, QDate(2026, 11, 22), {}).pdf);
    const QString text = pdf.packed();
    qsizetype at = 0;
    for (const QString &code : codes) {
        const qsizetype next = text.indexOf(code, at);
        QVERIFY2(next > at, qPrintable(code));
        at = next;
    }
    QVERIFY(has(text, u"25 Заңды өкілдің ЖСН ЖТ МДҚ ЦЖ-да ТАӘ сәйкес келмейді"_s));
    for (int page = 0; page < pdf.pages(); ++page)
        QVERIFY(has(pdf.packed(page), u"Қателер коды"_s) || page + 1 == pdf.pages());
}

void TestFormsPdf::appendix5PrintsAReturnForPoorQuality()
{
    expertise::Case record = returnedCase();
    record.summons.emplace();
    record.returnReason = u"адам шақыруға келмеді"_s;
    PdfReading pdf(m_notice->render(SampleJournal::department(), record, QDate(2026, 11, 27), {}).pdf);
    QVERIFY(has(pdf.packed(), u"Сапасыз толтырылған / Некачественно заполнена: адам шақыруға келмеді"_s));
    QVERIFY(!has(pdf.packed(), u"Қателер коды"_s));
}

void TestFormsPdf::appendix1PrintsTheWholeFormInBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("phrases");
    QTest::newRow("kk")
        << u"kk"_s
        << QStringList{
               u"Медициналық-әлеуметтік сараптама жүргізуге арналған өтініш"_s,
               u"комитетінің Астана облысы (қаласы) бойынша департаменті, № 1 МӘС бөлімі"_s,
               u"Жеке сәйкестендіру нөмірі: 850315300019"_s,
               u"Куәландырылатын адамның тегі, аты, әкесінің аты (бар болса): Құрманғалиев Нұрсұлтан Әшімұлы"_s,
               u"Туған күні: 1985 жылғы \"15\" наурыз"_s,
               u"Жеке басын куәландыратын құжаттың түрі: аталған құжат"_s,
               u"Құжаттың нөмірі: 041234567 кім берген ҚР ІІМ"_s,
               u"Берілген күні 2019 жылғы \"06\" мамыр"_s,
               u"Облыс/республикалық маңызы бар қала аталған өңір"_s,
               u"қала (аудан) Сарыарқа ауданы"_s,
               u"көше (шағын аудан) Абай Құнанбаев 12 үй 45 пәтер"_s,
               u"байланыс телефон нөмірі: +77011234567"_s,
               u"электрондық пошта мекенжайы (бар болса): n.kurman@example.kz"_s,
               u"Сізден мына мақсатта медициналық-әлеуметтік сараптама жүргізуді сұраймын:"_s,
               u"2) жалпы еңбекке қабілеттіліктен айырылу дәрежесін, кәсіптік еңбекке қабілеттіліктен айрылу дәрежесін "
               "белгілеу (керегінің астын сызу);"_s,
               u"3. МӘС-ке қорытынды 4 электрондық форматта"_s,
               u"1. жеке басты куәландыратын құжат 1 қағаз форматта"_s,
               u"15. балаларды куәландыру (қайта куәландыру) кезінде - психологиялық-медициналық-педагогикалық "
               "консультацияның (ПМПК) қорытындысы бар болса"_s,
               u"Дәрігерлік-консультациялық комиссияның қорытындысына сәйкес"_s,
               u"заңмен қорғалатын құпияны құрайтын мәліметтерді жинауға және өңдеуге келісім беремін."_s,
               u"жалған құжаттарды ұсынғаным үшін жауапкершілік туралы ескертілдім."_s,
               u"жәрдемақы мөлшерінің өзгеру мүмкіндігі туралы ескертілдім."_s,
               u"2026 жылғы \"22\" қараша"_s,
               u"Өтініш берушінің, куәландырылатын адамның немесе заңды өкілдің қолы"_s,
               u"Заңды өкілдің тегі, аты, әкесінің аты (бар болса) Құрманғалиева Әсел Серікқызы"_s};
    QTest::newRow("ru") << u"ru"_s
                        << QStringList{u"Заявление на проведение медико-социальной экспертизы"_s,
                                       u"населения по Астане области (городу), отдел МСЭ № 1"_s,
                                       u"Индивидуальный идентификационный номер: 850315300019"_s,
                                       u"Дата рождения: \"15\" марта 1985 года"_s,
                                       u"Вид документа, удостоверяющего личность: аталған құжат"_s,
                                       u"Номер документа: 041234567 кем выдан ҚР ІІМ"_s,
                                       u"Дата выдачи \"06\" мая 2019 года"_s,
                                       u"Область/город республиканского значения аталған өңір"_s,
                                       u"улица (микрорайон) Абай Құнанбаев дом 12 квартира 45"_s,
                                       u"Прошу провести медико-социальную экспертизу с целью:"_s,
                                       u"3. заключение на МСЭ (форма № 031/у) 4 в электронном формате"_s,
                                       u"12. решение суда о причинно-следственной связи травмы или заболевания с "
                                       u"исполнением трудовых (служебных) "
                                       "обязанностей"_s,
                                       u"Примечание (в электронном или бумажном формате)"_s,
                                       u"О персональных данных и их защите"_s,
                                       u"Предупрежден(-а) об ответственности"_s,
                                       u"законного представителя Құрманғалиева Әсел Серікқызы"_s};
}

void TestFormsPdf::appendix1PrintsTheWholeFormInBothLanguages()
{
    QFETCH(QString, language);
    QFETCH(QStringList, phrases);
    const ApplicationNames names{u"аталған өңір"_s, u"аталған құжат"_s};
    PdfReading pdf(
        m_application->render(SampleJournal::department(), application(), *languageFromCode(language), names).pdf);
    for (const QString &phrase : phrases)
        QVERIFY2(has(pdf.packed(), phrase), qPrintable(phrase));
    QVERIFY(pdf.run(u"qpdf"_s, {u"--json"_s}).contains(QString(language + u"-KZ"_s)));
}

void TestFormsPdf::appendix1UnderlinesWhatApplies()
{
    const auto form = FormTexts::load(DataFiles(), u"appendix1"_s);
    QVERIFY(form);
    FormValues values;
    values.applies = {u"disability.repeat"_s, u"uot"_s, u"extra_help"_s, u"hospital"_s};
    QStringList kazakh;
    QStringList russian;
    const QJsonArray body = form->on(QDate(2026, 11, 22)).value(u"body"_s).toArray();
    for (const QJsonValue &item : body) {
        for (const auto &[key, found] : {std::pair{u"kk"_s, &kazakh}, std::pair{u"ru"_s, &russian}}) {
            const Paragraph paragraph = FormTexts::paragraph(item.toObject(), key, values);
            for (const Underline &part : paragraph.underlines)
                found->append(paragraph.text.mid(part.start, part.length));
        }
    }
    QCOMPARE(kazakh,
             (QStringList{u"мүгедектікті қайта белгілеу (қайта куәландыру)"_s,
                          u"жалпы еңбекке қабілеттіліктен айырылу дәрежесін"_s,
                          u"зардап шеккен қызметкердің қосымша көмек түрлеріне және күтімге мұқтаждығын айқындау"_s,
                          u"стационарда"_s}));
    QCOMPARE(russian,
             (QStringList{u"повторное установление инвалидности (переосвидетельствование)"_s,
                          u"установление степени утраты общей трудоспособности"_s,
                          u"определение нуждаемости пострадавшего работника в дополнительных видах помощи и уходе"_s,
                          u"в стационаре"_s}));
}

void TestFormsPdf::appendix1LeavesLinesWhereNothingIsKnown()
{
    PdfReading pdf(m_application->render(people::Department{}, intake::Application{}, Language::Kazakh, {}).pdf);
    const QString text = pdf.packed();
    QVERIFY(has(text, u"комитетінің ____________________ облысы (қаласы)"_s));
    QVERIFY(has(text, u"Туған күні: 20____ жылғы \"____\" __________"_s));
    QVERIFY(has(text, u"______ үй ______ пәтер"_s));
    // A line that ends in a place to fill is drawn up to the right margin instead of with underscores.
    QVERIFY(has(text, u"ауыл: көше"_s));
}

void TestFormsPdf::bothAreSoundAndRepeatable()
{
    expertise::Case record = returnedCase();
    record.checks = {failed(u"F001"_s)};
    const people::Department mine = SampleJournal::department();
    const QByteArray notice = m_notice->render(mine, record, QDate(2026, 11, 22), {}).pdf;
    const QByteArray form = m_application->render(mine, application(), Language::Russian, {}).pdf;
    for (const QByteArray &pdf : {notice, form}) {
        PdfReading reading(pdf);
        const QString check = reading.run(u"qpdf"_s, {u"--check"_s});
        QVERIFY2(check.contains(u"No syntax or stream encoding errors found"_s), qPrintable(check));
        QVERIFY(!reading.title().isEmpty());
    }
    QVERIFY(m_notice->render(mine, record, QDate(2026, 11, 22), {}).pdf == notice);
    QVERIFY(m_application->render(mine, application(), Language::Russian, {}).pdf == form);
}

void TestFormsPdf::repeatsTheHeadingOfATableOnEverySheet()
{
    auto face = Typeface::load(DataFiles());
    QVERIFY(face);
    Flow flow(*face);
    FlowTable table;
    table.columns = {{u"heading"_s, flow.width() / 2}, {u"other"_s, flow.width() / 2}};
    for (int i = 0; i < 200; ++i)
        table.rows.append({QString::number(i), u"text"_s});
    flow.add(table);
    QVERIFY(flow.sheets().size() > 2);
    for (const Sheet &sheet : flow.sheets()) {
        QCOMPARE(sheet.blocks.first().block.text, u"heading"_s);
        QVERIFY(sheet.blocks.last().area.bottom() < sheet.paper.height() - millimetres(10));
    }
}

QTEST_MAIN(TestFormsPdf)
#include "tst_formspdf.moc"
