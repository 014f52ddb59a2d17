// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datafiles.h"
#include "core/base/language.h"
#include "core/base/textfolding.h"

#include "tests/support/departmentfolder.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the letters of a text; empty when nothing is.
QString faultOf(const QString &text)
{
    static const QRegularExpression mixed(uR"(\p{Cyrillic}\p{M}*\p{Latin}|\p{Latin}\p{M}*\p{Cyrillic})"_s);
    static const QRegularExpression latinSchwa(u"[\u0259\u018F]"_s);
    if (const auto match = mixed.match(text); match.hasMatch() || withoutLookalikes(text) != text)
        return u"Latin and Cyrillic letters in one word: "_s + text;
    if (latinSchwa.match(text).hasMatch())
        return u"Latin schwa: "_s + text;
    if (text != text.normalized(QString::NormalizationForm_C))
        return u"not composed (NFC): "_s + text;
    return {};
}

/// Collects faults of every text that stands, at any depth, under a language key.
void lint(const QJsonValue &value, bool insideText, QStringList &faults)
{
    if (insideText && value.isString()) {
        if (const QString fault = faultOf(value.toString()); !fault.isEmpty())
            faults.append(fault);
    }
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        lint(item, insideText, faults);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        lint(it.value(), insideText || languageFromCode(it.key()).has_value(), faults);
}

} // namespace

class TestDataFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void departmentsFileComesFirst();
    void saysWhichFileIsMissingOrMalformed();
    void everyShippedFileReads_data();
    void everyShippedFileReads();
    void shippedTextsHaveNoForeignLetters_data() { everyShippedFileReads_data(); }
    void shippedTextsHaveNoForeignLetters();
    void theLintFindsForeignLetters_data();
    void theLintFindsForeignLetters();
};

void TestDataFiles::departmentsFileComesFirst()
{
    test::DepartmentFolder folder;
    folder.put(u"rules/deadlines.json"_s, R"({"own": true})");
    QVERIFY(folder.files().readJson(u"rules/deadlines.json"_s)->value(u"own"_s).toBool());
    QVERIFY(folder.files().readJson(u"rules/holidays.json"_s)->contains(u"fixed"_s));
    QVERIFY(!DataFiles().readJson(u"rules/deadlines.json"_s)->contains(u"own"_s));
}

void TestDataFiles::saysWhichFileIsMissingOrMalformed()
{
    const auto missing = DataFiles().read(u"rules/nothing.json"_s);
    QCOMPARE(missing.error().code, u"data.missing"_s);
    QCOMPARE(missing.error().arguments.value(u"file"_s), u"rules/nothing.json"_s);
    test::DepartmentFolder folder;
    folder.put(u"rules/x.json"_s, R"({"a": )");
    const auto malformed = folder.files().readJson(u"rules/x.json"_s);
    QCOMPARE(malformed.error().code, u"data.malformed"_s);
    QCOMPARE(malformed.error().kind, ErrorKind::Damaged);
    QVERIFY(malformed.error().arguments.contains(u"offset"_s));
}

void TestDataFiles::everyShippedFileReads_data()
{
    QTest::addColumn<QString>("name");
    const QString root = u":/khattama/"_s;
    for (QDirIterator it(root, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString name = it.next().mid(root.size());
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestDataFiles::everyShippedFileReads()
{
    QFETCH(QString, name);
    const auto document = DataFiles().readJson(name);
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    QVERIFY(!document->isEmpty());
}

void TestDataFiles::shippedTextsHaveNoForeignLetters()
{
    QFETCH(QString, name);
    const auto document = DataFiles().readJson(name);
    QVERIFY(document);
    QStringList faults;
    lint(*document, false, faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDataFiles::theLintFindsForeignLetters_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("faults");
    QTest::newRow("clean") << QByteArray(R"({"kk": "нөмірі F004 sms-хабарлама", "ru": "номер"})") << 0;
    QTest::newRow("latin i") << QByteArray(R"({"values": [{"kk": "нөмiрi"}]})") << 1;
    QTest::newRow("in nested text") << QByteArray(R"({"kk": {"rows": ["министрлiгі", "ведомствo"]}})") << 2;
    QTest::newRow("a letter that looks like nothing") << QByteArray(R"({"ru": "номерz"})") << 1;
    QTest::newRow("not under a language") << QByteArray(R"({"source": "нөмiрi"})") << 0;
}

void TestDataFiles::theLintFindsForeignLetters()
{
    QFETCH(QByteArray, json);
    QFETCH(int, faults);
    test::DepartmentFolder folder;
    folder.put(u"x.json"_s, json);
    QStringList found;
    lint(*folder.files().readJson(u"x.json"_s), false, found);
    QCOMPARE(found.size(), faults);
}

QTEST_GUILESS_MAIN(TestDataFiles)
#include "tst_datafiles.moc"
