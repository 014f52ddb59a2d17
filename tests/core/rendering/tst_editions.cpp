// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/caseformspdf.h"
#include "tests/support/departmentfolder.h"
#include "tests/support/pdfreading.h"
#include "tests/support/samplejournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace khattama;
using namespace khattama::rendering;
using namespace khattama::test;
using namespace Qt::StringLiterals;

/// A document prints in the words of the edition in force on its own day; a new edition is data alone.
class TestEditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order163_appendix3SpeaksOfInformationSystemsBefore12July2026();
    void aNewEditionIsAddedByDataAlone();

private:
    static QString printed(const DataFiles &files, QDate day)
    {
        const auto lists = rules::ReferenceLists::load(files);
        const auto forms = CaseFormsPdf::load(files, *lists);
        expertise::Case record{expertise::CaseId(QUuid(u"{01900000-0000-7000-8000-000000000001}"_s))};
        record.form = expertise::ExaminationForm::InPerson;
        record.application.emplace();
        record.application->person.name = {u"Құрманғалиев"_s, u"Нұрсұлтан"_s, u"Әшімұлы"_s};
        record.application->purposes = QStringList{u"disability.primary"_s};
        record.application->appliedOn = day;
        record.act = expertise::SequenceNumber{day.year(), 7};
        record.conclusion.emplace();
        record.conclusion->disability = expertise::Disability{u"NONE"_s, {}, {}, {}, {}};
        PdfReading pdf(forms->resultNotice(SampleJournal::department(), record, day, u"Ким Е. В."_s));
        return pdf.packed();
    }
    static bool has(const QString &packed, const QString &phrase) { return packed.contains(PdfReading::pack(phrase)); }
};

void TestEditions::order163_appendix3SpeaksOfInformationSystemsBefore12July2026()
{
    const QString before = printed(DataFiles(), QDate(2026, 7, 11));
    const QString after = printed(DataFiles(), QDate(2026, 7, 12));
    QVERIFY(has(before, u"«электрондық үкімет» www.egov.kz веб-порталындағы"_s));
    QVERIFY(has(before, u"веб-портале «электронное правительство»"_s));
    QVERIFY(has(after, u"«цифрлық үкімет» www.egov.kz веб-порталындағы"_s));
    QVERIFY(has(after, u"веб-портале «цифровое правительство»"_s));
}

void TestEditions::aNewEditionIsAddedByDataAlone()
{
    const QString name = u"rules/editions.json"_s;
    QJsonObject standard = *DataFiles().readJson(name);
    QJsonArray editions = standard.value("editions"_L1).toArray();
    QJsonObject edition = editions.last().toObject();
    edition.insert(u"effective_from"_s, u"2027-03-01"_s);
    QJsonObject words = edition.value("words"_L1).toObject();
    words.insert(u"government"_s, QJsonObject{{u"kk"_s, u"жаңа үкімет"_s}, {u"ru"_s, u"новое правительство"_s}});
    edition.insert(u"words"_s, words);
    editions.append(edition);
    standard.insert(u"editions"_s, editions);
    DepartmentFolder folder;
    folder.put(name, QJsonDocument(standard).toJson());

    QVERIFY(has(printed(folder.files(), QDate(2027, 2, 28)), u"веб-портале «цифровое правительство»"_s));
    const QString after = printed(folder.files(), QDate(2027, 3, 1));
    QVERIFY(has(after, u"«жаңа үкімет» www.egov.kz веб-порталындағы"_s));
    QVERIFY(has(after, u"веб-портале «новое правительство»"_s));
}

QTEST_MAIN(TestEditions)
#include "tst_editions.moc"
