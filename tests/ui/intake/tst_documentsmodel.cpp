// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datafiles.h"
#include "ui/intake/documentsmodel.h"
#include "ui/look/theme.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;
using ui::DocumentsModel;

/// The table of documents as a model: what is asked for follows the facts, what was typed stays.
class TestDocumentsModel : public QObject
{
    Q_OBJECT

private:
    const QDate m_today{2026, 10, 28};
    DataFiles m_files;
    std::optional<rules::ReferenceLists> m_lists;
    std::optional<rules::RequiredDocuments> m_required;

    [[nodiscard]] QList<rules::DocumentRequirement> required(const rules::ExaminationFacts &facts = {}) const
    {
        return m_required->requirements(facts);
    }
    static QString at(const DocumentsModel &model, const QString &id, int column)
    {
        return model.index(model.rowOf(id), column).data().toString();
    }
    static void put(DocumentsModel &model, const QString &id, int column, const QVariant &value)
    {
        const int role = column == DocumentsModel::Original ? Qt::CheckStateRole : Qt::EditRole;
        QVERIFY(model.setData(model.index(model.rowOf(id), column), value, role));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto lists = rules::ReferenceLists::load(m_files);
        QVERIFY(lists);
        m_lists = *lists;
        auto documents = rules::RequiredDocuments::from(*m_lists, m_today);
        QVERIFY(documents);
        m_required = *documents;
    }

    void keepsTheRulesOfModels()
    {
        DocumentsModel model(*m_lists, m_today, Language::Kazakh);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequirements(required());
        QCOMPARE(model.rowCount(), 15);
        rules::ExaminationFacts facts;
        facts.working = true;
        model.setRequirements(required(facts));
        put(model, u"sick_leave"_s, DocumentsModel::Sheets, u"2"_s);
        model.toggleFormat(model.rowOf(u"sick_leave"_s));
        model.addFile(0, {u"a.pdf"_s, u"aa"_s}, 3);
        model.removeFile(0, 0);
        model.restore(model.typed());
        model.setRequirements({});
        QCOMPARE(model.rowCount(), 0);
    }

    void p12_aLineTellsWhetherItIsRequiredAndWhy()
    {
        DocumentsModel model(*m_lists, m_today, Language::Russian);
        model.setRequirements(required());
        QCOMPARE(at(model, u"sick_leave"_s, DocumentsModel::Need).section(u'\n', 1), QString());
        rules::ExaminationFacts facts;
        facts.working = true;
        model.setRequirements(required(facts));
        QCOMPARE(at(model, u"sick_leave"_s, DocumentsModel::Need).section(u'\n', 1),
                 u"Приложение 3, пункт 10, подпункт 6)"_s);
        QVERIFY(model.isAsked(model.rowOf(u"sick_leave"_s)));
    }

    void p12_whatWasTypedStaysWhenTheRequirementsChange()
    {
        DocumentsModel model(*m_lists, m_today, Language::Kazakh);
        rules::ExaminationFacts facts;
        facts.working = true;
        model.setRequirements(required(facts));
        put(model, u"sick_leave"_s, DocumentsModel::Sheets, u"2"_s);
        put(model, u"sick_leave"_s, DocumentsModel::ValidUntil, u"311226"_s);
        model.setRequirements(required());
        QCOMPARE(at(model, u"sick_leave"_s, DocumentsModel::Sheets), u"2"_s);
        QVERIFY(model.isAsked(model.rowOf(u"sick_leave"_s)));
        const QList<intake::SubmittedDocument> documents = model.documents();
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents.first().id, u"sick_leave"_s);
        QCOMPARE(documents.first().validUntil, QDate(2026, 12, 31));
    }

    void onlyWhatIsHandedInOrWaivedIsInTheApplication()
    {
        DocumentsModel model(*m_lists, m_today, Language::Kazakh);
        model.setRequirements(required());
        put(model, u"identity"_s, DocumentsModel::Sheets, u"1"_s);
        put(model, u"identity"_s, DocumentsModel::Original, Qt::Checked);
        put(model, u"registration"_s, DocumentsModel::Waiver, u"цифрлық жүйеде бар"_s);
        put(model, u"form031"_s, DocumentsModel::ValidUntil, u"2811"_s);
        const QList<intake::SubmittedDocument> documents = model.documents();
        QCOMPARE(documents.size(), 2);
        QVERIFY(documents[0].originalSeen);
        QCOMPARE(documents[1].waivedBecause, u"цифрлық жүйеде бар"_s);
        QCOMPARE(model.rowOfDocument(1), model.rowOf(u"registration"_s));
        QCOMPARE(model.rowOfDocument(2), -1);
    }

    void aTermThatIsNoDateStaysAndIsTold()
    {
        DocumentsModel model(*m_lists, m_today, Language::Kazakh);
        model.setRequirements(required());
        put(model, u"form031"_s, DocumentsModel::Sheets, u"4"_s);
        put(model, u"form031"_s, DocumentsModel::ValidUntil, u"31.02.2027"_s);
        QCOMPARE(model.wrongRows(), QList<int>{model.rowOf(u"form031"_s)});
        QCOMPARE(at(model, u"form031"_s, DocumentsModel::ValidUntil), u"31.02.2027"_s);
        QVERIFY(!model.documents().first().validUntil.isValid());
    }

    void p14_anExpiredDocumentIsTold()
    {
        DocumentsModel model(*m_lists, m_today, Language::Kazakh);
        model.setRequirements(required());
        put(model, u"identity"_s, DocumentsModel::Sheets, u"1"_s);
        const QString before = at(model, u"identity"_s, DocumentsModel::Need);
        put(model, u"identity"_s, DocumentsModel::ValidUntil, u"27.10.2026"_s);
        QVERIFY(at(model, u"identity"_s, DocumentsModel::Need) != before);
        QVERIFY(at(model, u"identity"_s, DocumentsModel::Need).contains(u"27.10.2026"));
        put(model, u"identity"_s, DocumentsModel::ValidUntil, u"28.10.2026"_s);
        QCOMPARE(at(model, u"identity"_s, DocumentsModel::Need), before);
    }

    void aCourtDecisionTakesThePlaceOfTheAccidentAct()
    {
        DocumentsModel model(*m_lists, m_today, Language::Kazakh);
        rules::ExaminationFacts facts;
        facts.purposes = QStringList{u"upt"_s};
        model.setRequirements(required(facts));
        const QString missing = at(model, u"accident_act"_s, DocumentsModel::Need);
        put(model, u"court_decision"_s, DocumentsModel::Sheets, u"3"_s);
        QVERIFY(at(model, u"accident_act"_s, DocumentsModel::Need) != missing);
    }

    void aFileFillsTheSheetsOnceAndTheSameFileIsNotAttachedTwice()
    {
        DocumentsModel model(*m_lists, m_today, Language::Kazakh);
        model.setRequirements(required());
        const QSignalSpy changed(&model, &DocumentsModel::changed);
        model.addFile(0, {u"/scan/a.pdf"_s, u"aa"_s}, 3);
        model.addFile(0, {u"/copy/a.pdf"_s, u"aa"_s}, 3);
        model.addFile(0, {u"/scan/b.pdf"_s, u"bb"_s}, 2);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.lines().first().files.size(), 2);
        QCOMPARE(model.lines().first().sheets, 3);
        QCOMPARE(model.index(0, DocumentsModel::Files).data().toString(), u"a.pdf\nb.pdf"_s);
    }

    void anAskedLineOffersAFileAndTellsOfOneThatIsWrong()
    {
        DocumentsModel model(*m_lists, m_today, Language::Kazakh);
        model.setRequirements(required());
        const int row = model.rowOf(u"identity"_s);
        const QModelIndex files = model.index(row, DocumentsModel::Files);
        QVERIFY(!files.data().toString().isEmpty());
        QCOMPARE(files.data(Qt::EditRole).toString(), QString());
        QVERIFY(model.index(model.rowOf(u"sick_leave"_s), DocumentsModel::Files).data().toString().isEmpty());
        model.addFile(row, {u"/scan/a.pdf"_s, u"aa"_s}, 1);
        const QSignalSpy changed(&model, &DocumentsModel::changed);
        model.setFileProblems({{u"identity"_s, u"aa"_s, u"Файл жоқ."_s}});
        model.setFileProblems({{u"identity"_s, u"aa"_s, u"Файл жоқ."_s}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(files.data(Qt::ToolTipRole).toString(), u"Файл жоқ."_s);
        QVERIFY(files.data(Qt::AccessibleTextRole).toString().contains(u"Файл жоқ."));
        QCOMPARE(files.data(ui::ColourRoleRole).toInt(), static_cast<int>(ui::Role::Error));
        QVERIFY(!QString::fromUtf8(QJsonDocument(model.typed()).toJson()).contains(u"Файл жоқ."));
        model.setFileProblems({});
        QVERIFY(model.lines()[row].problems().isEmpty());
    }

    void aDraftBringsEveryLineBack()
    {
        DocumentsModel model(*m_lists, m_today, Language::Kazakh);
        model.setRequirements(required());
        put(model, u"form031"_s, DocumentsModel::Sheets, u"4"_s);
        put(model, u"form031"_s, DocumentsModel::ValidUntil, u"31.02"_s);
        model.toggleFormat(model.rowOf(u"registration"_s));
        model.addFile(0, {u"/scan/a.pdf"_s, u"aa"_s}, 3);
        DocumentsModel again(*m_lists, m_today, Language::Russian);
        again.setRequirements(required());
        again.restore(model.typed());
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(again.lines()[row].sheets, model.lines()[row].sheets);
            QCOMPARE(again.lines()[row].format, model.lines()[row].format);
            QCOMPARE(again.lines()[row].validUntil, model.lines()[row].validUntil);
            QCOMPARE(again.lines()[row].files, model.lines()[row].files);
        }
    }

    void aCellTellsAScreenReaderOfWhichDocumentItSpeaks()
    {
        DocumentsModel model(*m_lists, m_today, Language::Russian);
        model.setRequirements(required());
        put(model, u"form031"_s, DocumentsModel::Sheets, u"4"_s);
        const QModelIndex cell = model.index(model.rowOf(u"form031"_s), DocumentsModel::Sheets);
        const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"заключение на МСЭ"));
        QVERIFY(spoken.endsWith(u": 4"));
    }
};

QTEST_GUILESS_MAIN(TestDocumentsModel)
#include "tst_documentsmodel.moc"
