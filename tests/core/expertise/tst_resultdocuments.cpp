// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/resultdocuments.h"
#include "tests/support/fullcase.h"

#include <QTest>

#include <functional>

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;
using namespace Qt::StringLiterals;

namespace {
using Change = std::function<void(Case &)>;
} // namespace
Q_DECLARE_METATYPE(Change)

class TestResultDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void item7_eachResultCallsForItsDocuments_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("kinds");
        const auto row = [](const char *name, const QStringList &kinds, Change change) {
            QTest::newRow(name) << std::move(change) << kinds;
        };
        row("a group", {u"R1"_s}, [](Case &it) { it.conclusion->disability = second(u"C1"_s); });
        row("parts of the programme as excerpts", {u"R1"_s, u"R2"_s, u"R4"_s}, [](Case &it) {
            it.conclusion->disability = second(u"C1"_s);
            it.conclusion->ipr = Programme{{u"medical"_s, u"social"_s, u"professional"_s}, {}};
        });
        row("a work injury: the parts themselves", {u"R1"_s, u"R3"_s, u"R5"_s, u"R7"_s, u"R8"_s}, [](Case &it) {
            it.conclusion->disability = second(u"C2"_s);
            it.conclusion->ipr = Programme{{u"social"_s, u"professional"_s}, {}};
            it.conclusion->upt = {ProfessionalLoss{u"№ 5"_s, 40, u"P1"_s, {}, {}}};
        });
        row("general loss", {u"R6"_s}, [](Case &it) { it.conclusion->uot = GeneralLoss{60, u"C1"_s, {}, {}}; });
        row("help and care", {u"R7"_s, u"R8"_s, u"R9"_s}, [](Case &it) {
            it.conclusion->upt = {ProfessionalLoss{u"№ 5"_s, 40, u"P1"_s, {}, {}}};
            it.conclusion->extraHelp = u"күтім"_s;
        });
        row("denied at a re-examination", {u"R10"_s}, [](Case &it) {
            it.application->purposes = QStringList{u"disability.repeat"_s};
            it.conclusion->disability = Disability{u"NONE"_s, {}, {}, {}, {}};
            it.conclusion->established = false;
        });
        row("denied at a first examination, with a general loss", {u"R6"_s, u"R11"_s}, [](Case &it) {
            it.conclusion->disability = Disability{u"NONE"_s, {}, {}, {}, {}};
            it.conclusion->uot = GeneralLoss{30, u"C1"_s, {}, {}};
        });
        row("nothing yet", {}, [](Case &) {});
    }
    void item7_eachResultCallsForItsDocuments()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, kinds);
        Case record = fullCase();
        record.form031.reset();
        record.application = intake::Application();
        record.application->purposes = QStringList{u"disability.primary"_s};
        record.conclusion = Conclusion();
        record.conclusion->established = true;
        change(record);
        const auto lists = rules::ReferenceLists::load(DataFiles());
        QVERIFY(lists);
        QCOMPARE(resultDocuments(*record.conclusion, record, QDate(2026, 11, 18), *lists), kinds);
    }

private:
    static Disability second(const QString &cause) { return {u"ADULT_2"_s, cause, u"T1Y"_s, {}, {}}; }
};

QTEST_GUILESS_MAIN(TestResultDocuments)
#include "tst_resultdocuments.moc"
