// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/formeditions.h"

#include "tests/support/departmentfolder.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rules;
using namespace Qt::StringLiterals;

class TestFormEditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentTakesTheEditionOfItsOwnDate()
    {
        test::DepartmentFolder folder;
        folder.put(
            u"forms/sample.json"_s,
            R"({"editions": [{"effectiveFrom": "2026-07-12", "n": 2}, {"effectiveFrom": "2023-07-01", "n": 1}]})");
        const auto form = FormEditions::load(folder.files(), u"sample"_s);
        QVERIFY(form);
        QCOMPARE(form->on(QDate(2026, 7, 11)).value(u"n"_s).toInt(), 1);
        QCOMPARE(form->on(QDate(2026, 7, 12)).value(u"n"_s).toInt(), 2);
        QCOMPARE(form->on(QDate(2020, 1, 1)).value(u"n"_s).toInt(), 1);
        QCOMPARE(form->on(QDate()).value(u"n"_s).toInt(), 1);
    }

    void aFormWithoutEditionsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("none") << QByteArray(R"({"editions": []})") << u"editions"_s;
        QTest::newRow("without a date") << QByteArray(
            R"({"editions": [{"effectiveFrom": "2026-07-12"}, {"effectiveFrom": "soon"}]})")
                                        << u"editions[1].effectiveFrom"_s;
    }
    void aFormWithoutEditionsIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        test::DepartmentFolder folder;
        folder.put(u"forms/sample.json"_s, json);
        const auto form = FormEditions::load(folder.files(), u"sample"_s);
        QVERIFY(!form);
        QCOMPARE(form.error().code, u"rules.malformed"_s);
        QCOMPARE(form.error().arguments.value(u"place"_s), place);
        QCOMPARE(FormEditions::load(folder.files(), u"absent"_s).error().code, u"data.missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormEditions)
#include "tst_formeditions.moc"
