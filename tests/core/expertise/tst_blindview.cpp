// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/blindview.h"
#include "core/expertise/casejson.h"
#include "core/expertise/concealment.h"
#include "tests/support/fullcase.h"

#include <QJsonDocument>
#include <QTest>

using namespace khattama;
using namespace khattama::expertise;
using namespace Qt::StringLiterals;

/// Section 1 of the rules: who votes on a proactive case sees sex, age and the medical part.
class TestBlindView : public QObject
{
    Q_OBJECT

private:
    static Case reviewed()
    {
        Case record = test::fullCase();
        record.application.reset();
        record.conclusion.reset();
        record.state = CaseState::UnderReview;
        return record;
    }

private Q_SLOTS:
    void section1_nothingIdentifyingIsLeft()
    {
        Case record = reviewed();
        intake::Form031 &form = *record.form031;
        form.complaints = u"Әбдіғалиұлына көмек керек; ЖСН 850315300019"_s;
        form.anamnesis = u"Наблюдается: № 1 қалалық емхана. Со слов Ахметовой Г. С., болеет с 2019 года."_s;
        form.mainDiagnosis.text = u"Нұрсұлтанның диагнозы"_s;
        form.attachments.first().title = u"МРТ Әбдіғалиұлы Н."_s;
        record.remarks.first().text = u"Ахметоваға қоңырау шалу керек"_s;
        const QString seen = QString::fromUtf8(QJsonDocument(toJson(blinded(record))).toJson());
        for (const QString &secret :
             {u"Әбдіғали"_s, u"Нұрсұлтан"_s, u"Қайратұлы"_s, u"Ахметов"_s, u"Гүлнар"_s, u"850315300019"_s,
              u"880209417693"_s, u"емхана"_s, u"89618"_s, u"Қазмұнай"_s, u"мектеп"_s, u"mri.pdf"_s, u"ЭКГ қорытынды"_s,
              u"031-453790"_s, u"000000000002"_s, u"VKK"_s, u"4468285"_s, u"chief1\",\n            \"document"_s})
            QVERIFY2(!seen.contains(secret), qPrintable(secret));
        QVERIFY(seen.contains(u"болеет с 2019 года"_s));
        QVERIFY(blinded(record).form031->patient.sex == people::Sex::Female);
        QCOMPARE(blinded(record).form031->attachments.size(), 2);
        QCOMPARE(blinded(record).form031->attachments.first().pages, 3);
    }

    void section1_remarksOfOthersAreSeenWithoutTheirAuthors()
    {
        const Case seen = blinded(reviewed());
        QCOMPARE(seen.remarks.first().text, u"ЭКГ қорытындысы жоқ"_s);
        QCOMPARE(seen.remarks.first().page, 3);
        QVERIFY(seen.remarks.first().by.isEmpty());
    }

    void namesAreConcealedInAnyCaseOfTheGrammar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("concealed");
        QTest::newRow("russian cases") << u"Юдиной Кире Викторовне, с Юдиной; ЮДИНА"_s << u"••• ••• •••, с •••; •••"_s;
        QTest::newRow("kazakh cases") << u"Юдинаның, Кираға, Викторовнамен"_s << u"•••, •••, •••"_s;
        QTest::newRow("medical words stay")
            << u"Кирпичный оттенок, кира, викторина; юдино"_s << u"Кирпичный оттенок, кира, викторина; юдино"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void namesAreConcealedInAnyCaseOfTheGrammar()
    {
        QFETCH(QString, text);
        QFETCH(QString, concealed);
        Case record{CaseId(QUuid(u"01900000-0000-7000-8000-000000000001"_s))};
        record.form031.emplace();
        record.form031->patient.name = {u"Юдина"_s, u"Кира"_s, u"Викторовна"_s};
        QCOMPARE(Concealment(record).in(text), concealed);
    }

    void section1_onlyAChiefSpecialistIsBlindAndOnlyWhileTheVotesAreSealed()
    {
        const Case record = reviewed();
        people::StaffMember chief{u"chief1"_s, {}, people::Role::Chief};
        QVERIFY(isBlindFor(record, chief));
        QVERIFY(!isBlindFor(record, {u"head"_s, {}, people::Role::Head}));
        QVERIFY(!isBlindFor(record, {u"maman"_s, {}, people::Role::Specialist}));
        QVERIFY(!isBlindFor(ExaminationForm::Proactive, CaseState::Agreed, chief));
        QVERIFY(!isBlindFor(ExaminationForm::InPerson, CaseState::Registered, chief));
    }
};

QTEST_GUILESS_MAIN(TestBlindView)
#include "tst_blindview.moc"
