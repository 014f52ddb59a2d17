// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/recorddifferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace khattama;
using ui::FieldDifference;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

/// «path: before -> after» of each difference; a dash for nothing.
QStringList told(const QList<FieldDifference> &differences)
{
    const auto text = [](const QJsonValue &value) -> QString {
        if (value.isUndefined())
            return u"-"_s;
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(array.mid(1, array.size() - 2));
    };
    QStringList lines;
    for (const FieldDifference &difference : differences)
        lines.append(difference.path + u": "_s + text(difference.before) + u" -> "_s + text(difference.after));
    return lines;
}

} // namespace

/// Two revisions compared field by field.
class TestRecordDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("equal records have none") << QByteArray(R"({"a": 1, "b": {"c": ["x"]}})")
                                                 << QByteArray(R"({"b": {"c": ["x"]}, "a": 1})") << QStringList();
        QTest::newRow("a changed field, in its depth")
            << QByteArray(R"({"form031": {"patient": {"surname": "Ахметова"}}})")
            << QByteArray(R"({"form031": {"patient": {"surname": "Омарова"}}})")
            << QStringList{u"form031.patient.surname: \"Ахметова\" -> \"Омарова\""_s};
        QTest::newRow("fields that came and went") << QByteArray(R"({"old": 1})") << QByteArray(R"({"new": true})")
                                                   << QStringList{u"new: - -> true"_s, u"old: 1 -> -"_s};
        QTest::newRow("an object that came is told by its fields")
            << QByteArray(R"({})") << QByteArray(R"({"summons": {"sentAt": "s", "cameAt": "c"}})")
            << QStringList{u"summons.cameAt: - -> \"c\""_s, u"summons.sentAt: - -> \"s\""_s};
        QTest::newRow("a list of plain values is one field")
            << QByteArray(R"({"purposes": ["a", "b"]})") << QByteArray(R"({"purposes": ["b"]})")
            << QStringList{u"purposes: [\"a\",\"b\"] -> [\"b\"]"_s};
        QTest::newRow("objects are known by their code wherever they stand")
            << QByteArray(
                   R"({"checks": [{"code": "F001", "verdict": "unknown"}, {"code": "F002", "verdict": "passed"}]})")
            << QByteArray(
                   R"({"checks": [{"code": "F002", "verdict": "passed"}, {"code": "F001", "verdict": "passed"}]})")
            << QStringList{u"checks[F001].verdict: \"unknown\" -> \"passed\""_s};
        QTest::newRow("a vote is known by its expert")
            << QByteArray(R"({"votes": [{"expert": "chief1", "outcome": "AGREE"}]})")
            << QByteArray(R"({"votes": [{"expert": "chief1", "outcome": "AGREE"}, {"expert": "chief2", "note": "n"}]})")
            << QStringList{u"votes[chief2].expert: - -> \"chief2\""_s, u"votes[chief2].note: - -> \"n\""_s};
        QTest::newRow("a remark is known by its number")
            << QByteArray(R"({"remarks": [{"number": 1, "text": "x"}, {"number": 2, "text": "y"}]})")
            << QByteArray(R"({"remarks": [{"number": 2, "text": "z"}]})")
            << QStringList{u"remarks[1].number: 1 -> -"_s, u"remarks[1].text: \"x\" -> -"_s,
                           u"remarks[2].text: \"y\" -> \"z\""_s};
        QTest::newRow("objects without a name of their own are counted from one")
            << QByteArray(R"({"functions": [{"text": "x"}, {"text": "y"}]})")
            << QByteArray(R"({"functions": [{"text": "x"}, {"text": "z"}]})")
            << QStringList{u"functions[2].text: \"y\" -> \"z\""_s};
        QTest::newRow("a name that two objects share names none")
            << QByteArray(R"({"items": [{"code": "a", "n": 1}, {"code": "a", "n": 2}]})")
            << QByteArray(R"({"items": [{"code": "a", "n": 1}, {"code": "a", "n": 3}]})")
            << QStringList{u"items[2].n: 2 -> 3"_s};
        QTest::newRow("an object removed from a list")
            << QByteArray(R"({"upt": [{"percent": 30}]})") << QByteArray(R"({})")
            << QStringList{u"upt[1].percent: 30 -> -"_s};
        QTest::newRow("evidence is one field")
            << QByteArray(R"({"checks": [{"code": "F001", "evidence": {"code": "x"}}]})")
            << QByteArray(R"({"checks": [{"code": "F001", "evidence": {"code": "y"}}]})")
            << QStringList{u"checks[F001].evidence: {\"code\":\"x\"} -> {\"code\":\"y\"}"_s};
        QTest::newRow("a value that becomes an object")
            << QByteArray(R"({"a": 1})") << QByteArray(R"({"a": {"b": 2}})") << QStringList{u"a: 1 -> {\"b\":2}"_s};
    }
    void differences()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, expected);
        QCOMPARE(told(ui::recordDifferences(json(before.constData()), json(after.constData()))), expected);
    }
};

QTEST_GUILESS_MAIN(TestRecordDifferences)
#include "tst_recorddifferences.moc"
