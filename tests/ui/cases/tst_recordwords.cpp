// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/liveoffice.h"

#include "core/expertise/casejson.h"
#include "ui/cases/recorddifferences.h"
#include "ui/cases/recordwords.h"

using namespace khattama;
using namespace khattama::test;
using ui::RecordFields;
using ui::RecordWords;

/// Fields of a record in words: no path and no code reaches the screen.
class TestRecordWords : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveOffice> m_office;
    std::optional<ui::PageContext> m_context;

    [[nodiscard]] RecordWords words() const
    {
        return RecordWords(*m_context, {{u"chief1"_s, u"Төлебаев Нұржан"_s}, {u"chief2"_s, u"Литвиненко Ольга"_s}});
    }
    static QStringList labels(const QList<RecordWords::Row> &rows)
    {
        QStringList texts;
        for (const RecordWords::Row &row : rows)
            texts.append((row.section.isEmpty() ? QString() : QString(row.section + u": "_s)) + row.label);
        return texts;
    }
    static QString valueOf(const QList<RecordWords::Row> &rows, const QString &label)
    {
        for (const RecordWords::Row &row : rows) {
            if (row.label == label)
                return row.value;
        }
        return u"(none)"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<LiveOffice>();
        m_context.emplace(m_office->enter(u"head"_s, Language::Russian));
    }

    void everyFieldOfACaseHasItsWords()
    {
        static const QRegularExpression code(
            uR"(^(?!.*\.pdf$)[a-z]+[._][a-z_.0-9]+$|^[A-Z]+_[A-Z0-9_]+$|^\d{4}-\d\d-\d\d)"_s);
        // Nothing for people: hash sums and what tells the same as the place in the list.
        static const QRegularExpression hidden(
            uR"((^case$|^revision$|[sS]ha256$|attachments\[.*\]\.id$|^outage\.act$|remarks\[.*\]\.(number|documentNumber)$))"_s);
        const RecordWords words = this->words();
        const ui::RecordFieldList fields = RecordFields::ofCase();
        const auto differences = ui::recordDifferences({}, expertise::toJson(fullCase()));
        QVERIFY(differences.size() > 100);
        for (const ui::FieldDifference &difference : differences) {
            const RecordWords::Named named = words.named(difference.path, fields);
            if (hidden.match(difference.path).hasMatch()) {
                QVERIFY2(named.label.isEmpty(), qPrintable(difference.path));
                continue;
            }
            QVERIFY2(!named.label.isEmpty(), qPrintable(difference.path));
            const QString value = words.value(named.field, difference.after);
            if (difference.path == "checks[F002].evidence"_L1) { // rests on nothing that is told, as no real check does
                QCOMPARE(value, u"–"_s);
                continue;
            }
            QVERIFY2(!value.isEmpty() && value != u"–"_s, qPrintable(difference.path));
            for (const QString &part : value.split(u"; "_s))
                QVERIFY2(!code.match(part).hasMatch(), qPrintable(difference.path + u": "_s + part));
        }
    }

    void namesAFieldFromItsPath()
    {
        const RecordWords words = this->words();
        const auto fields = RecordFields::ofCase();
        QCOMPARE(words.named(u"form031.patient.surname"_s, fields).label, u"Form 031 › Patient › Surname"_s);
        QCOMPARE(words.named(u"checks[F009].verdict"_s, fields).label, u"Checks › F009 › Verdict"_s);
        QCOMPARE(words.named(u"votes[chief1].category"_s, fields).label,
                 u"Votes › Төлебаев Нұржан › Group or category"_s);
        QCOMPARE(words.named(u"conclusion.upt[2].percent"_s, fields).label,
                 u"Conclusion › Loss of professional working capacity › No. 2 › Percent"_s);
        QVERIFY(words.named(u"application.documents[identity].sheets"_s, fields)
                    .label.contains(u"документ, удостоверяющий личность"_s));
        QVERIFY(words.named(u"of.a.later.version"_s, fields).label.isEmpty());
    }

    void tellsValuesByTheirKind()
    {
        const RecordWords words = this->words();
        const auto fields = RecordFields::ofCase();
        const auto value = [&](const QString &path, const QJsonValue &of) {
            return words.value(words.named(path, fields).field, of);
        };
        QCOMPARE(value(u"receivedAt"_s, u"2026-11-17T05:16:07.000Z"_s), u"17.11.2026 10:16"_s); // legal time
        QCOMPARE(value(u"draftActOn"_s, u"2026-11-17"_s), u"17.11.2026"_s);
        QCOMPARE(value(u"conclusion.disability.category"_s, u"ADULT_2"_s), u"инвалидность второй группы"_s);
        QCOMPARE(value(u"conclusion.uot.percent"_s, 60), u"60 %"_s);
        QCOMPARE(value(u"conclusion.participants"_s, QJsonArray{u"chief1"_s, u"chief2"_s}),
                 u"Төлебаев Нұржан; Литвиненко Ольга"_s);
        QCOMPARE(value(u"checks[F001].evidence"_s, QJsonObject{{u"code"_s, u"evidence.consent.none"_s}}),
                 u"СМС о согласии нет"_s);
        QCOMPARE(value(u"returnReason"_s, QJsonValue::Undefined), u"–"_s);
    }

    void iinIsMaskedUntilItIsAskedFor()
    {
        RecordWords words = this->words();
        const auto rows = [&] {
            return words.rows(expertise::toJson(fullCase()).value("application"_L1).toObject(),
                              RecordFields::ofApplication());
        };
        QCOMPARE(valueOf(rows(), u"IIN"_s), u"********0019"_s);
        words.setIinShown(true);
        QCOMPARE(valueOf(rows(), u"IIN"_s), u"850315300019"_s);
    }

    void rowsStandInTheOrderOfTheForm()
    {
        const auto rows =
            words().rows(expertise::toJson(fullCase()).value("form031"_L1).toObject(), RecordFields::ofForm031());
        const QStringList all = labels(rows);
        QCOMPARE(all.first(), u"Number of form"_s);
        QVERIFY(all.indexOf(u"Patient: Surname"_s) < all.indexOf(u"Patient: Date of birth"_s));
        QVERIFY(all.contains(u"Patient: Place of registration › Street (microdistrict)"_s));
        QVERIFY(all.contains(u"Disorders of functions: 1"_s));
        for (const RecordWords::Row &row : rows) {
            QVERIFY(!row.label.isEmpty());
            if (row.section == u"Disorders of functions"_s && row.label == u"1"_s)
                QVERIFY2(row.value.contains(u"Айқын бұзылу"_s), qPrintable(row.value));
        }
    }
};

QTEST_MAIN(TestRecordWords)
#include "tst_recordwords.moc"

#include <QJsonArray>
#include <QJsonObject>
