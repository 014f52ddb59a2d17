// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditing.h"

#include "core/exchange/auditsheet.h"
#include "core/exchange/csvtable.h"
#include "core/rendering/incidentpdf.h"
#include "core/storage/statement.h"
#include "tests/support/department.h"
#include "tests/support/pdfreading.h"

using namespace khattama;
using namespace khattama::audit;
using namespace khattama::test;

/// The audit as people read it, over the chain of a department at work.
class TestAuditing : public QObject
{
    Q_OBJECT

private:
    struct Desk {
        test::Department m;
        const people::StaffMember auditor{u"auditor"_s, u"Сәкен auditor"_s, people::Role::Auditor};
        const people::StaffMember admin{u"administrator"_s, u"Сәкен administrator"_s, people::Role::Administrator};
        exchange::AuditSheet sheet = must(exchange::AuditSheet::load(m.home.data, m.law.lists, m.law.legalTime));
        rendering::IncidentPdf incidents =
            must(rendering::IncidentPdf::load(m.home.data, m.law.lists, m.law.legalTime));
        CheckOutcome outcome{7, 3, {}};
        Auditing auditing{{m.home.unlocked->auditLog(), m.home.unlocked->audit(), m.cases(), m.home.unlocked->staff(),
                           m.department, m.law.lists, m.law.legalTime, m.home.clock, sheet, incidents,
                           [this]() -> Result<CheckOutcome> { return outcome; }}};
        AuditWords words{m.law.lists, Language::Russian};

        [[nodiscard]] QList<AuditRecord> all(const AuditFilter &filter = {}) const
        {
            return must(auditing.page(filter, {}, 0, m.head));
        }
        void record(const QString &actor, const QString &code, const QString &subject)
        {
            if (!m.home.unlocked->audit().record({actor, code, {}}, subject))
                qFatal("not recorded");
        }
    };

private Q_SLOTS:
    void aChangeOfTheKeyIsNotToldForEachRow()
    {
        Desk d;
        QVERIFY(d.m.home.unlocked->keyRotation().rotate(u"administrator"_s, {}));
        QStringList actions;
        const QList<AuditRecord> all = d.all();
        for (const AuditRecord &record : all)
            actions.append(record.action.code);
        QVERIFY(actions.contains(u"rotation.begin"_s) && actions.contains(u"rotation.finish"_s));
        QVERIFY(!actions.contains(u"rotation.reseal"_s));
    }

    void entriesAreTheNewestFirstAndPagedByTheirNumbers()
    {
        Desk d;
        for (int i = 0; i < 5; ++i)
            d.record(u"head"_s, u"case.view"_s, u"case_file/none"_s);
        const QList<AuditRecord> whole = d.all();
        QVERIFY(whole.size() > 5);
        QList<AuditRecord> paged;
        std::optional<qint64> before;
        for (;;) {
            const QList<AuditRecord> page = must(d.auditing.page({}, before, 2, d.m.head));
            if (page.isEmpty())
                break;
            paged += page;
            before = page.last().seq;
        }
        QCOMPARE(paged, whole);
        QCOMPARE(whole.first().seq, whole.size());
        QCOMPARE(must(d.auditing.count({}, d.m.head)), whole.size());
    }

    void anEntryNamesItsCaseByNumber()
    {
        Desk d;
        const expertise::Case record = d.m.registered(1);
        d.record(u"maman"_s, u"case.view"_s, u"case_file/"_s + record.id.toString());
        const AuditRecord viewed = d.all().first();
        QCOMPARE(viewed.caseId, record.id.toString());
        QCOMPARE(d.words.subject(viewed), u"Дело № "_s + record.registration->toString());
        QCOMPARE(d.words.action(viewed.action.code), u"Дело открыто"_s);
        QCOMPARE(d.words.kind(viewed.action.code), u"viewed"_s);
    }

    void aFilterByPeriodPersonKindAndCase()
    {
        Desk d;
        const expertise::Case first = d.m.registered(1);
        const expertise::Case second = d.m.registered(2);
        d.record(u"maman"_s, u"case.view"_s, u"case_file/"_s + first.id.toString());
        d.m.home.clock.set(d.m.home.clock.now().addDays(1));
        d.record(u"maman"_s, u"case.print_application"_s, u"case_file/"_s + second.id.toString());
        const QDate tomorrow = d.m.law.legalTime.dateOf(d.m.home.clock.now());

        QCOMPARE(d.all({.from = tomorrow}).size(), 1);
        QCOMPARE(d.all({.to = tomorrow.addDays(-1)}).size(), d.all().size() - 1);
        QCOMPARE(d.all({.actor = u"maman"_s}).size(), 2);
        QCOMPARE(d.all({.kinds = {u"printed"_s}}).size(), 1);
        const auto ofFirst = must(d.auditing.casesNamed(first.registration->toString(), d.auditor));
        QVERIFY(!d.all({.cases = ofFirst}).isEmpty());
        for (const AuditRecord &entry : d.all({.cases = ofFirst}))
            QCOMPARE(entry.caseId, first.id.toString());
        QVERIFY(d.all({.cases = QList<expertise::CaseId>()}).isEmpty());
    }

    void aLookUpByIinIsRecorded()
    {
        Desk d;
        const expertise::Case record = d.m.registered(1);
        QCOMPARE(must(d.auditing.casesNamed(record.person().iin, d.auditor)), QList{record.id});
        const AuditRecord last = d.all().first();
        QCOMPARE(last.action.code, u"case.look_up"_s);
        QCOMPARE(last.action.actor, u"auditor"_s);
        QCOMPARE(last.caseId, record.id.toString());
    }

    void theAdministratorSeesNoCase()
    {
        Desk d;
        (void)d.m.registered(1);
        d.record(u"administrator"_s, u"backup"_s, u"database"_s);
        const QList<AuditRecord> seen = must(d.auditing.page({}, {}, 0, d.admin));
        QVERIFY(!seen.isEmpty());
        for (const AuditRecord &entry : seen)
            QVERIFY2(entry.caseId.isEmpty(), qPrintable(entry.action.code));
        // nor where he asks for it
        for (const AuditRecord &entry : must(d.auditing.page({.kinds = {u"viewed"_s, u"changed"_s}}, {}, 0, d.admin)))
            QVERIFY2(entry.caseId.isEmpty(), qPrintable(entry.action.code));
        QCOMPARE(errorOf(d.auditing.casesNamed(u"1"_s, d.admin)), u"permission.denied"_s);
        QCOMPARE(errorOf(d.auditing.page({}, {}, 0, d.m.specialist)), u"permission.denied"_s);
    }

    void anExportIsWhatTheFilterShowsAndIsRecorded()
    {
        Desk d;
        (void)d.m.registered(1);
        const QByteArray csv = must(d.auditing.exported({}, AuditTable::Format::Csv, Language::Russian, d.auditor));
        const AuditRecord last = d.all().first();
        QCOMPARE(last.action.code, u"audit.export"_s);
        const QStringList lines = QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), last.action.details.value(u"entries"_s).toInt() + 1);
        QVERIFY2(csv.contains("Зарегистрировано заявление"), csv.constData());
        const QByteArray xlsx = must(d.auditing.exported({}, AuditTable::Format::Xlsx, Language::Kazakh, d.auditor));
        QVERIFY(xlsx.startsWith("PK"));
        QCOMPARE(
            errorOf(d.auditing.exported({.actor = u"nobody"_s}, AuditTable::Format::Csv, Language::Kazakh, d.auditor)),
            u"audit.nothing"_s);
    }

    void noCellOfACsvIsAFormula()
    {
        const QByteArray csv = exchange::csvTable(
            {u"t"_s, {u"a;b"_s}, {{u"=1+1"_s}, {u"+7701"_s}, {u"-2"_s}, {u"@x"_s}, {u"a \"b\""_s}, {5}}});
        QVERIFY(csv.startsWith("\xef\xbb\xbf")); // else a spreadsheet takes it for another encoding
        QCOMPARE(QString::fromUtf8(csv), u"\"a;b\"\r\n\"'=1+1\"\r\n\"'+7701\"\r\n\"'-2\"\r\n\"'@x\"\r\n"
                                         "\"a \"\"b\"\"\"\r\n5\r\n"_s);
    }

    void theHeadOnAProtocolIsFound()
    {
        Desk d;
        (void)d.m.concluded(1);
        const journal::ClosedProtocol closed = must(d.m.days.close(QDate(2026, 11, 20), d.m.head));
        QCOMPARE(closed.document.auditHead.size(), 16);
        d.record(u"head"_s, u"protocol.print"_s, u"protocol/2026-11-20"_s);
        // as somebody types it from paper, with the letters of a Russian keyboard
        QString typed = closed.document.auditHead.toUpper();
        typed.replace(u'A', u'А').replace(u'C', u'С').replace(u'E', u'Е').insert(8, u' ');
        const auto check = must(d.auditing.checkHead(typed, {}, d.auditor));
        QVERIFY(check);
        QVERIFY(!check->since.faultyEntry);
        QCOMPARE(check->since.entries, d.all().size() - check->head.seq);
        QCOMPARE(check->head.documents,
                 (QList<PrintedHead::Document>{{u"protocol"_s, closed.document.number, QDate(2026, 11, 20)}}));
        QCOMPARE(d.all().first().action.code, u"audit.check_head"_s);
    }

    void aHeadOfAnotherHistoryIsNotFound()
    {
        Desk d;
        QVERIFY(!must(d.auditing.checkHead(u"0123456789abcdef"_s, {}, d.auditor)));
        QCOMPARE(d.all().first().action.details.value(u"found"_s), u"no"_s);
        for (const QString &wrong : {u""_s, u"0123"_s, u"0123456789abcdeg"_s, u"0123456789abcdef0"_s})
            QCOMPARE(errorOf(d.auditing.checkHead(wrong, {}, d.auditor)), u"audit.head_malformed"_s);
    }

    void aChangeAfterThePrintedHeadIsFound()
    {
        Desk d;
        d.record(u"head"_s, u"case.view"_s, u"case_file/none"_s);
        const QString head = must(d.m.home.unlocked->audit().head());
        for (int i = 0; i < 3; ++i)
            d.record(u"head"_s, u"case.view"_s, u"case_file/none"_s);
        storage::Database &database = d.m.home.office->database();
        QVERIFY(database.execute(u"DROP TRIGGER audit_never_changes"_s));
        QVERIFY(database.inUnit([&] {
            return database.execute(
                u"UPDATE audit SET actor = 'somebody' WHERE seq = (SELECT max(seq) FROM audit) - 1"_s);
        }));
        const auto check = must(d.auditing.checkHead(head, {}, d.auditor));
        QVERIFY(check && check->since.faultyEntry);
        QCOMPARE(*check->since.faultyEntry, check->head.seq + 2);
    }

    void anIncidentReportTellsWhoTouchedWhat()
    {
        Desk d;
        const expertise::Case record = d.m.registered(1);
        d.record(u"maman"_s, u"case.view"_s, u"case_file/"_s + record.id.toString());
        d.record(u"maman"_s, u"case.print_application"_s, u"case_file/"_s + record.id.toString());
        QVERIFY(!d.m.home.office->login(u"chief"_s, u"wrong"_s));
        const QDate day(2026, 11, 20);
        const IncidentQuery query{day, day, {}, u"Прокуратура"_s, u"№ 5 от 19.11.2026"_s};
        const Incident incident = must(d.auditing.incident(query, d.m.head));
        QCOMPARE(incident.cases.size(), 1);
        QCOMPARE(incident.cases.first().kinds.value(u"viewed"_s), 1);
        QCOMPARE(incident.cases.first().kinds.value(u"printed"_s), 1);
        QVERIFY(incident.cases.first().logins.contains(u"maman"_s));
        QCOMPARE(incident.failedLogins.size(), 1);
        QCOMPARE(incident.failedLogins.first().action.actor, u"chief"_s);
        QCOMPARE(incident.head, must(d.m.home.unlocked->audit().head()));

        const QByteArray pdf = must(d.auditing.incidentReport(query, Language::Russian, d.m.head));
        const QString text = PdfReading(pdf).packed();
        for (QString words :
             {u"Прокуратура"_s, u"№ 5 от 19.11.2026"_s, u"Дело № 1/2026"_s, u"Просмотр: 1"_s, incident.head})
            QVERIFY2(text.contains(words.remove(u' ')), qPrintable(words + u'\n' + text));
        QVERIFY2(!text.contains(record.person().name.surname), "an incident report names no examined person");
        QCOMPARE(d.all().first().action.code, u"audit.incident"_s);
    }

    void anIncidentReportTellsWhatIsWrongWithTheDatabase()
    {
        Desk d;
        d.outcome.problems = {{u"case_file 17"_s, u"storage.verify.changed"_s, {}}};
        const QDate day(2026, 11, 20);
        const QByteArray pdf = must(d.auditing.incidentReport({day, day, {}, u"x"_s, {}}, Language::Kazakh, d.auditor));
        QVERIFY(PdfReading(pdf).packed().contains(u"case_file17"_s));
    }

    void anIncidentReportAsksForItsPeriodAndWhoAsks()
    {
        Desk d;
        const QDate day(2026, 11, 20);
        QCOMPARE(errorOf(d.auditing.incident({day, day.addDays(-1), {}, u"x"_s, {}}, d.m.head)),
                 u"audit.period_missing"_s);
        QCOMPARE(errorOf(d.auditing.incident({day, day, {}, u" "_s, {}}, d.m.head)), u"audit.asker_missing"_s);
        QCOMPARE(errorOf(d.auditing.incident({day, day, {}, u"x"_s, {}}, d.admin)), u"permission.denied"_s);
    }
};

QTEST_MAIN(TestAuditing)
#include "tst_auditing.moc"
