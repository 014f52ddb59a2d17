// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datafiles.h"
#include "core/base/language.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(uR"(\{(\w+)\})"_s);
    QSet<QString> names;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        names.insert(it.next().captured(1));
    return names;
}

} // namespace

/// The wordings of errors: resources/messages.
class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsASentenceInBothLanguages_data();
    void everyMessageIsASentenceInBothLanguages();
    void noCodeIsWordedTwice();
    void codesOfBaseAndRulesAreWorded_data();
    void codesOfBaseAndRulesAreWorded();

private:
    static QStringList files()
    {
        QStringList names;
        for (QDirIterator it(u":/khattama/messages"_s, {u"*.json"_s}); it.hasNext();)
            names.append(u"messages/"_s + QFileInfo(it.next()).fileName());
        return names;
    }
};

void TestMessages::everyMessageIsASentenceInBothLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    for (const QString &file : files()) {
        const auto document = DataFiles().readJson(file);
        QVERIFY(document);
        for (auto it = document->begin(); it != document->end(); ++it) {
            const LocalizedText text = LocalizedText::fromJson(it.value().toObject());
            QTest::newRow(qPrintable(it.key())) << it.key() << text.kk << text.ru;
        }
    }
}

void TestMessages::everyMessageIsASentenceInBothLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    if (code.startsWith("evidence."_L1)) { // a phrase that stands in a list
        QVERIFY(!kk.isEmpty() && !ru.isEmpty());
        QCOMPARE(placeholders(kk), placeholders(ru));
        return;
    }
    QVERIFY(kk.size() > 10 && ru.size() > 10);
    QVERIFY(kk != ru);
    QCOMPARE(placeholders(kk), placeholders(ru));
    QVERIFY(kk.endsWith(u'.') || kk.endsWith(u'?') || kk.endsWith(u'!'));
    QVERIFY(ru.endsWith(u'.') || ru.endsWith(u'?') || ru.endsWith(u'!'));
}

void TestMessages::noCodeIsWordedTwice()
{
    QSet<QString> codes;
    for (const QString &file : files()) {
        const auto document = DataFiles().readJson(file);
        for (const QString &code : document->keys()) {
            QVERIFY2(!codes.contains(code), qPrintable(code));
            codes.insert(code);
        }
    }
}

void TestMessages::codesOfBaseAndRulesAreWorded_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("arguments");
    for (const char *code : {"iin.length", "iin.date", "iin.century", "iin.check_digit", "iin.never_issued"})
        QTest::newRow(code) << QString::fromLatin1(code) << u"iin"_s;
    QTest::newRow("data.missing") << u"data.missing"_s << u"file"_s;
    QTest::newRow("data.unreadable") << u"data.unreadable"_s << u"file"_s;
    QTest::newRow("data.malformed") << u"data.malformed"_s << u"file offset"_s;
    QTest::newRow("rules.malformed") << u"rules.malformed"_s << u"file place"_s;
    QTest::newRow("rules.no_edition") << u"rules.no_edition"_s << u"date file"_s;
    QTest::newRow("calendar.not_covered") << u"calendar.not_covered"_s << u"date first last"_s;
    QTest::newRow("permission.denied") << u"permission.denied"_s << u"login permission role"_s;
}

void TestMessages::codesOfBaseAndRulesAreWorded()
{
    QFETCH(QString, code);
    QFETCH(QString, arguments);
    const auto document = DataFiles().readJson(u"messages/rules.json"_s);
    QVERIFY(document);
    const LocalizedText text = LocalizedText::fromJson(document->value(code).toObject());
    QStringList found = placeholders(text.kk).values();
    found.sort();
    QCOMPARE(found.join(u' '), arguments);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
