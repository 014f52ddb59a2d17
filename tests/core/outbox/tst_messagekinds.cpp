// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/messagekinds.h"
#include "core/rules/referencelists.h"

#include <QRegularExpression>
#include <QTest>

using namespace khattama;
using namespace khattama::outbox;
using namespace Qt::StringLiterals;

/// The shipped kinds of messages: rules/outbox.json.
class TestMessageKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsNamedAndWorded_data();
    void everyKindIsNamedAndWorded();
    void everyNoticeHasAKind();
    void noEditionBeforeTheFirst();

private:
    static MessageKinds kinds() { return MessageKinds::load(DataFiles(), QDate(2026, 11, 20)).value(); }
    static QStringList places(const QString &text)
    {
        static const QRegularExpression place(uR"(\{(\w+)\})"_s);
        QStringList names;
        for (auto it = place.globalMatch(text); it.hasNext();)
            names.append(it.next().captured(1));
        names.sort();
        return names;
    }
};

void TestMessageKinds::everyKindIsNamedAndWorded_data()
{
    QTest::addColumn<QString>("id");
    const MessageKinds all = kinds();
    for (const MessageKind &kind : all.all())
        QTest::newRow(qPrintable(kind.id)) << kind.id;
}

void TestMessageKinds::everyKindIsNamedAndWorded()
{
    QFETCH(QString, id);
    const rules::ReferenceLists lists = rules::ReferenceLists::load(DataFiles()).value();
    const MessageKinds all = kinds();
    const MessageKind &kind = *all.find(id);
    QVERIFY(lists.find(u"notices"_s, id));
    QVERIFY(lists.find(u"addressees"_s, kind.addressee));
    QVERIFY(!kind.paragraph.isEmpty());
    QVERIFY(kind.text.kk != kind.text.ru);
    QCOMPARE(places(kind.text.kk), places(kind.text.ru));
    QVERIFY(kind.withoutPhone.isEmpty() || all.find(kind.withoutPhone));
    QCOMPARE(kind.channel == Channel::Sms, kind.addressee == u"person" && id != u"S6");
    if (kind.channel == Channel::Sms) // no more than an SMS needs: neither name nor IIN nor diagnosis
        QVERIFY(!places(kind.text.kk).contains(u"person"_s) && !places(kind.text.kk).contains(u"iin"_s));
}

void TestMessageKinds::everyNoticeHasAKind()
{
    const rules::ReferenceLists lists = rules::ReferenceLists::load(DataFiles()).value();
    for (const rules::ListValue &notice : lists.allValues(u"notices"_s))
        QVERIFY2(kinds().find(notice.code), qPrintable(notice.code));
}

void TestMessageKinds::noEditionBeforeTheFirst()
{
    QCOMPARE(MessageKinds::load(DataFiles(), QDate(2023, 6, 30)).error().code, u"rules.no_edition"_s);
}

QTEST_GUILESS_MAIN(TestMessageKinds)
#include "tst_messagekinds.moc"
