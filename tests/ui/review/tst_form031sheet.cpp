// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/blindview.h"
#include "tests/ui/support/liveoffice.h"
#include "ui/review/form031sheet.h"
#include "ui/widgets/detailsview.h"

using namespace khattama;
using namespace khattama::test;

/// Form 031/у as it is laid out to be read.
class TestForm031Sheet : public QObject
{
    Q_OBJECT

private:
    static QString sheet(const ui::PageContext &context, const ui::Form031Sheet::Reading &reading)
    {
        ui::DetailsView view;
        ui::Form031Sheet(context).write(view, reading);
        return view.plainText();
    }

private Q_SLOTS:
    void everythingOfTheFormIsThere()
    {
        LiveOffice office;
        const ui::PageContext context = office.enter(u"maman"_s, Language::Russian);
        const intake::Form031 form = fullForm();
        const intake::SignatureFinding signature{
            intake::SignatureFinding::State::Valid, true, u"ВКК ТӨРАҒАСЫ"_s, {}, legal(2026, 11, 13, 13, 16), true};
        const QString text = sheet(context, {form, 41, &signature});
        const people::Person &person = form.patient;
        QStringList told{form.number,
                         form.organization,
                         person.name.full(),
                         person.iin,
                         person.phone,
                         person.email,
                         person.workPlace,
                         person.position,
                         person.studyPlace,
                         person.identityDocument.number,
                         person.identityDocument.issuer,
                         person.address.street,
                         person.address.flat,
                         form.representative->name.full(),
                         form.representative->iin,
                         form.representative->phone,
                         form.anamnesis,
                         form.objective,
                         form.mainDiagnosis.icd10,
                         form.mainDiagnosis.text,
                         form.complications.first().text,
                         form.comorbidities.last().icd10,
                         form.functions.first().text,
                         form.rehabilitationPotential,
                         form.rehabilitationPrognosis,
                         form.recommendations,
                         form.techAids.first().text,
                         form.attachments.first().title,
                         form.attachments.last().file,
                         form.consent->phone,
                         signature.signer,
                         form.unknownElements.first().first,
                         form.unknownElements.first().second};
        told += {u"15.03.1985"_s,       u"41 год"_s,
                 u"женский"_s,          u"13.11.2026 10:16"_s,
                 u"17.11.2026 10:16"_s, u"повторное установление инвалидности"_s,
                 u"01.12.2026"_s,       u"01.07.2026 – 28.10.2026"_s};
        for (const QString &what : told)
            QVERIFY2(text.contains(what), qPrintable(what));
        QVERIFY(text.indexOf(form.unknownElements.first().first) > text.indexOf(signature.signer)); // at the end
    }

    void theLongestTextStandsWhole()
    {
        LiveOffice office;
        const ui::PageContext context = office.enter(u"maman"_s);
        intake::Form031 form = fullForm();
        form.anamnesis = u"Ауру тарихы. "_s.repeated(400) + u"Соңы"_s;
        QVERIFY(sheet(context, {form}).contains(form.anamnesis));
    }

    void emptyLinesAndSectionsAreLeftOut()
    {
        LiveOffice office;
        const ui::PageContext context = office.enter(u"maman"_s, Language::Russian);
        intake::Form031 form;
        form.complaints = u"слабость"_s;
        const QStringList lines = sheet(context, {form}).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().endsWith(u"слабость"_s));
    }

    void section1_aBlindedFormTellsSexAndAgeAlone()
    {
        LiveOffice office;
        const ui::PageContext context = office.enter(u"chief1"_s, Language::Russian);
        expertise::Case record = fullCase();
        record.application.reset();
        const QString text = sheet(context, {*expertise::blinded(record).form031, 41});
        for (const QString &secret : {u"Әбдіғалиұлы"_s, u"850315300019"_s, u"емхана"_s, u"031-453790"_s, u"Ахметова"_s,
                                      u"mri.pdf"_s, u"МРТ"_s, u"15.03.1985"_s, u"Қазмұнай"_s, u"/form031"_s})
            QVERIFY2(!text.contains(secret), qPrintable(secret));
        QVERIFY(text.contains(u"41 год"_s));
        QVERIFY(text.contains(u"женский"_s));
        QVERIFY(text.contains(u"Ампутационная культя"_s));
    }
};

QTEST_MAIN(TestForm031Sheet)
#include "tst_form031sheet.moc"
