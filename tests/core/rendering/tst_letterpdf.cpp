// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/letterpdf.h"
#include "tests/support/pdfreading.h"
#include "tests/support/samplejournal.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rendering;
using namespace khattama::test;
using namespace Qt::StringLiterals;

/// What goes out by post (p. 53, 73-1).
class TestLetterPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void p73_1_aSummonsTellsBothLanguages();
    void p53_theMilitaryAuthorityIsNamed();
    void app3_5_aReferralAndItsAnswerAreSignedByTheirHeads();
    void isRepeatable();

private:
    static outbox::OutboxMessage aMessage(const QString &kind, const QString &addressee)
    {
        outbox::OutboxMessage message{outbox::OutboxMessageId(QUuid(u"{01900000-0000-7000-8000-000000000001}"_s)),
                                      expertise::CaseId(QUuid(u"{01900000-0000-7000-8000-000000000002}"_s))};
        message.kind = kind;
        message.addressee = addressee;
        message.channel = outbox::Channel::Post;
        message.destination = u"Астана қаласы, Сығанақ көшесі, 7-үй, 12-пәтер"_s;
        message.recipient = message.person = u"Құрманғалиев Нұрсұлтан Әшімұлы"_s;
        message.text = {u"Сізге үш жұмыс күні ішінде келу қажет."_s, u"Вам необходимо явиться в течение трёх дней."_s};
        return message;
    }
    QByteArray print(const outbox::OutboxMessage &message) const
    {
        return m_letters->letter(SampleJournal::department(), message, QDate(2026, 11, 22));
    }

    std::optional<rules::ReferenceLists> m_lists;
    std::optional<LetterPdf> m_letters;
};

void TestLetterPdf::initTestCase()
{
    m_lists = rules::ReferenceLists::load(DataFiles()).value();
    m_letters.emplace(LetterPdf::load(DataFiles(), *m_lists).value());
}

void TestLetterPdf::p73_1_aSummonsTellsBothLanguages()
{
    const outbox::OutboxMessage message = aMessage(u"S6"_s, u"person"_s);
    PdfReading pdf(print(message));
    QCOMPARE(pdf.pages(), 1);
    const QString text = pdf.packed();
    for (const QString &phrase :
         {message.person, message.destination, message.text.kk, message.text.ru,
          u"Бақылау бойынша қайта куәландыруға шақыру"_s, u"Вызов на контрольное переосвидетельствование"_s,
          u"Алдым / Получил(а)"_s, SampleJournal::department().name.kk, SampleJournal::department().name.ru})
        QVERIFY2(text.contains(PdfReading::pack(phrase)), qPrintable(phrase));
}

void TestLetterPdf::p53_theMilitaryAuthorityIsNamed()
{
    PdfReading pdf(print(aMessage(u"military_notice"_s, u"military_authority"_s)));
    const QString text = pdf.packed();
    QVERIFY(text.contains(PdfReading::pack(u"жергілікті әскери басқару органы / местный орган военного управления"_s)));
    QVERIFY(!text.contains(PdfReading::pack(u"Алдым / Получил(а)"_s)));
}

void TestLetterPdf::app3_5_aReferralAndItsAnswerAreSignedByTheirHeads()
{
    const QString referral = PdfReading(print(aMessage(u"consultation"_s, u"omk"_s))).packed();
    for (const QString &phrase : {u"Консультацияға жолдама"_s, u"Направление на консультацию"_s,
                                  u"отдел методологии и контроля МСЭ (ОМК МСЭ)"_s, u"Руководитель отдела"_s})
        QVERIFY2(referral.contains(PdfReading::pack(phrase)), qPrintable(phrase));
    QVERIFY(!referral.contains(PdfReading::pack(u"Алдым / Получил(а)"_s)));

    people::Department omk = SampleJournal::department();
    omk.kind = people::DepartmentKind::Omk;
    const QString answer =
        PdfReading(m_letters->letter(omk, aMessage(u"consultation_answer"_s, u"mse_department"_s), QDate(2026, 11, 22)))
            .packed();
    for (const QString &phrase :
         {u"Консультация бойынша жауап"_s, u"Ответ на консультацию"_s, u"МӘС ӘББ басшысы"_s, u"Руководитель ОМК МСЭ"_s})
        QVERIFY2(answer.contains(PdfReading::pack(phrase)), qPrintable(phrase));
}

void TestLetterPdf::isRepeatable()
{
    QCOMPARE(print(aMessage(u"S6"_s, u"person"_s)), print(aMessage(u"S6"_s, u"person"_s)));
}

QTEST_MAIN(TestLetterPdf)
#include "tst_letterpdf.moc"
