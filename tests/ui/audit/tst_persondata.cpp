// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/persondatapanel.h"

#include "core/exchange/ziparchive.h"
#include "tests/support/pdfreading.h"
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/auditreading.h"
#include "tests/ui/support/officework.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace khattama;
using namespace khattama::test;
using expertise::CaseId;
using expertise::CaseSummary;

/// What a person may ask for by the law on personal data (No. 94-V): a copy of what is held, and that it be blocked.
class TestPersonData : public QObject
{
    Q_OBJECT

private:
    static inline const audit::PersonRequest kRequest{u"12-К"_s, QDate(2026, 10, 27), u"деректер қате жиналған"_s};

    struct Desk {
        LiveOffice office;
        OfficeWork work{office};
        std::optional<expertise::Case> concluded;
        std::optional<expertise::Case> open;
        QString iin;

        Desk()
        {
            (void)office.enter(u"head"_s);
            concluded = work.concluded(1);
            open = work.registered(2);
            iin = concluded->person().iin;
        }
        void block() { QVERIFY(blocked(iin, kRequest)); }
        [[nodiscard]] Result<expertise::PersonBlock> blocked(const QString &whose, const audit::PersonRequest &request,
                                                             const people::StaffMember &by = OfficeWork::kHead)
        {
            return office.inRoom([&](Workplace &place) { return place.personalData().block(whose, request, by); });
        }
        [[nodiscard]] QList<CaseSummary> listed(const expertise::CaseQuery &query = {})
        {
            return office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.cases().list(query)); });
        }
        [[nodiscard]] CaseSummary line(const CaseId &id)
        {
            for (const CaseSummary &summary : listed()) {
                if (summary.id == id)
                    return summary;
            }
            qFatal("not listed");
        }
        template <typename Ask>
        [[nodiscard]] QString errorOf(Ask ask)
        {
            return office.inRoom([&](Workplace &place) {
                const auto outcome = ask(place);
                return outcome ? QString() : outcome.error().code;
            });
        }
    };

private Q_SLOTS:
    void theHeadAloneBlocksAndWithARequest()
    {
        Desk d;
        const people::StaffMember specialist{u"maman"_s, u"Ибраева Мөлдір"_s, people::Role::Specialist};
        const auto code = [](const auto &outcome) { return outcome ? QString() : outcome.error().code; };
        QCOMPARE(code(d.blocked(d.iin, kRequest, specialist)), u"permission.denied"_s);
        QCOMPARE(code(d.blocked(u"850315300010"_s, kRequest)).section(u'.', 0, 0), u"iin"_s);
        QCOMPARE(code(d.blocked(d.iin, {{}, kRequest.date, kRequest.ground})), u"person.request_missing"_s);
        QCOMPARE(code(d.blocked(d.iin, {u"1"_s, QDate(2026, 10, 29), kRequest.ground})), u"person.request_missing"_s);
        QCOMPARE(code(d.blocked(d.iin, {u"1"_s, kRequest.date, u" "_s})), u"person.request_missing"_s);
        QCOMPARE(code(d.blocked(d.iin, kRequest)), QString());
        QCOMPARE(code(d.blocked(d.iin, kRequest)), u"person.blocked_already"_s);
        QCOMPARE(auditOf(d.office, u"person.block"_s).size(), 1);
        QVERIFY(d.office.inRoom([](Workplace &place) { return LiveOffice::taken(place.verify()).ok(); }));
    }

    void othersSeeNumberStateAndTermButNoName()
    {
        Desk d;
        d.block();
        for (const QString &login : {u"maman"_s, u"chief1"_s, u"auditor"_s}) {
            (void)d.office.enter(login);
            const CaseSummary line = d.line(d.concluded->id);
            QVERIFY(line.blocked);
            QCOMPARE(line.registration, d.concluded->registration);
            QCOMPARE(line.state, expertise::CaseState::Concluded);
            QVERIFY(line.fullName.isEmpty() && line.iin.isEmpty() && line.icd10.isEmpty() && line.category.isEmpty());
            QVERIFY(!d.line(d.open->id).blocked);
            QCOMPARE(d.errorOf([&](Workplace &place) { return place.cases().byId(d.concluded->id); }),
                     u"person.blocked"_s);
            QCOMPARE(d.errorOf([&](Workplace &place) { return place.cases().documents(d.concluded->id); }),
                     u"person.blocked"_s);
            QCOMPARE(d.errorOf([&](Workplace &place) { return place.cases().revision(d.concluded->id, 1); }),
                     u"person.blocked"_s);
        }
        (void)d.office.enter(u"head"_s);
        const CaseSummary line = d.line(d.concluded->id);
        QVERIFY(line.blocked);
        QCOMPARE(line.fullName, d.concluded->person().name.full());
    }

    void aSearchFindsTheNumberAlone()
    {
        Desk d;
        d.block();
        const QString surname = d.concluded->person().name.surname;
        QCOMPARE(d.listed({.text = surname}).size(), 1); // the head
        (void)d.office.enter(u"maman"_s);
        QVERIFY(d.listed({.text = surname}).isEmpty());
        QVERIFY(d.listed({.text = d.iin}).isEmpty());
        QCOMPARE(d.listed({.text = d.concluded->registration->toString()}).size(), 1);
        QVERIFY(
            d.office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.cases().byIin(d.iin)).isEmpty(); }));
    }

    void papersMessagesAndProtocolsAreRefusedToOthers()
    {
        Desk d;
        (void)d.work.closeDay(QDate(2026, 10, 28));
        d.block();
        (void)d.office.enter(u"maman"_s);
        QCOMPARE(d.errorOf([&](Workplace &place) {
            return place.papers().application(d.concluded->id, Language::Kazakh, place.user());
        }),
                 u"person.blocked"_s);
        QCOMPARE(d.errorOf([&](Workplace &place) { return place.days().print(QDate(2026, 10, 28), place.user()); }),
                 u"person.blocked_document"_s);
        QCOMPARE(d.errorOf([&](Workplace &place) { return place.months().sheets(QDate(2026, 10, 1), place.user()); }),
                 u"person.blocked_document"_s);
        const auto messages = d.office.inRoom([&](Workplace &place) {
            return LiveOffice::taken(place.outbox().list({.caseId = d.concluded->id}, place.user()));
        });
        QVERIFY(!messages.isEmpty());
        for (const outbox::OutboxMessage &message : messages) {
            QVERIFY(message.person.isEmpty() && message.body().isEmpty() && message.destination.isEmpty());
            QCOMPARE(d.errorOf([&](Workplace &place) { return place.outbox().exported(message, place.user()); }),
                     u"person.blocked"_s);
            QCOMPARE(d.errorOf([&](Workplace &place) { return place.outbox().handOver(message.id, place.user()); }),
                     u"person.blocked"_s);
        }
        (void)d.office.enter(u"head"_s);
        QCOMPARE(d.errorOf([&](Workplace &place) { return place.days().print(QDate(2026, 10, 28), place.user()); }),
                 QString());
    }

    void theStatutoryWorkGoesOn()
    {
        Desk d;
        d.block();
        (void)d.office.enter(u"maman"_s);
        // F017 and the numbers are asked of all cases, whoever receives
        const int before = d.office.inRoom([](Workplace &place) { return LiveOffice::taken(place.cases().count({})); });
        const expertise::Case next = d.work.registered(3);
        QCOMPARE(next.registration->number, d.open->registration->number + 1);
        QCOMPARE(d.listed().size(), before + 1);
        // the day's board and the lists of the window stand
        QVERIFY(d.office.inRoom(
            [](Workplace &place) { return LiveOffice::taken(place.outbox().load(place.user())).due >= 0; }));
        // and the head closes the day with the row in it
        (void)d.office.enter(u"head"_s);
        const journal::ClosedProtocol closed = d.work.closeDay(QDate(2026, 10, 28));
        QCOMPARE(closed.document.rows.size(), 1);
    }

    void anApplicationOfABlockedPersonIsJudgedByAllReceipts()
    {
        Desk d;
        const QString iin = d.open->person().iin;
        QVERIFY(d.blocked(iin, kRequest));
        (void)d.office.enter(u"maman"_s);
        const auto codes = d.office.inRoom([&](Workplace &place) {
            const auto again =
                LiveOffice::taken(place.receiving().registerApplication(*d.open->application, place.user()));
            QStringList found;
            for (const Finding &finding : again.findings)
                found.append(finding.code);
            return found;
        });
        QVERIFY2(codes.contains(u"application.case_open"_s), qPrintable(codes.join(u' ')));
    }

    void unblockingGivesEverythingBack()
    {
        Desk d;
        d.block();
        const auto lift = [&](const QString &reason) {
            return d.errorOf(
                [&](Workplace &place) { return place.personalData().unblock(d.iin, reason, OfficeWork::kHead); });
        };
        QCOMPARE(lift({}), u"person.reason_missing"_s);
        QCOMPARE(lift(u"тексерілді"_s), QString());
        QCOMPARE(lift(u"тексерілді"_s), u"person.not_blocked"_s);
        (void)d.office.enter(u"maman"_s);
        QVERIFY(!d.line(d.concluded->id).blocked);
        QCOMPARE(d.line(d.concluded->id).fullName, d.concluded->person().name.full());
        QCOMPARE(auditOf(d.office, u"person.unblock"_s).size(), 1);
        (void)d.office.enter(u"head"_s);
        QCOMPARE(
            d.errorOf([&](Workplace &place) { return place.personalData().block(d.iin, kRequest, OfficeWork::kHead); }),
            QString()); // and it may be blocked again
        QVERIFY(d.office.inRoom([](Workplace &place) { return LiveOffice::taken(place.verify()).ok(); }));
    }

    void aCopyHoldsEverythingOnThePersonAndNobodyElse()
    {
        Desk d;
        (void)d.work.closeDay(QDate(2026, 10, 28));
        const expertise::Case proactive = d.office.import(u"079"_s);
        const QString iin = proactive.person().iin;
        const auto copyOf = [&](const QString &whose) {
            return d.office.inRoom([&](Workplace &place) {
                return LiveOffice::taken(
                    place.personalData().copy(whose, kRequest, Language::Russian, OfficeWork::kHead));
            });
        };
        const QByteArray zip = copyOf(iin);
        QMap<QString, QByteArray> files;
        exchange::ZipArchive archive(zip);
        for (auto entry = LiveOffice::taken(archive.next()); entry; entry = LiveOffice::taken(archive.next()))
            files.insert(entry->name, LiveOffice::taken(archive.content(1 << 26)));
        const QJsonObject json = QJsonDocument::fromJson(files.value(u"copy.json"_s)).object();
        const QJsonArray cases = json.value("cases"_L1).toArray();
        QCOMPARE(cases.size(), 1);
        QCOMPARE(cases.first()["case"_L1].toString(), proactive.id.toString());
        QVERIFY(!cases.first()["actions"_L1].toArray().isEmpty());
        const QJsonArray attached = cases.first()["files"_L1].toArray();
        QVERIFY(!attached.isEmpty());
        QCOMPARE(files.size(), attached.size() + 2);
        for (const QJsonValue &file : attached) {
            const QByteArray bytes = files.value(file["file"_L1].toString());
            QCOMPARE(storage::sha256Hex(bytes), file["sha256"_L1].toString());
        }
        const QString text = PdfReading(files.value(u"copy.pdf"_s)).packed();
        QVERIFY(text.contains(iin) && text.contains(u"12К"_s));
        QVERIFY(text.contains(proactive.person().name.surname));
        QVERIFY2(!text.contains(d.iin), "nobody else");
        QCOMPARE(auditOf(d.office, u"person.export"_s).size(), 1);
        QCOMPARE(auditOf(d.office, u"person.export"_s).first().details.value("request"_L1).toString(), u"12-К"_s);
        // the row of a closed protocol is held too
        QVERIFY(!copyOf(d.iin).isEmpty());
        QCOMPARE(d.errorOf([&](Workplace &place) {
            return place.personalData().copy(u"850315300019"_s, kRequest, Language::Kazakh,
                                             {u"maman"_s, {}, people::Role::Specialist});
        }),
                 u"permission.denied"_s);
    }

    void thePanelBlocksCopiesAndUnblocks()
    {
        Desk d;
        const ui::PageContext context = d.office.enter(u"head"_s, Language::Russian);
        ui::PersonDataPanel panel(context);
        panel.resize(1000, 600);
        panel.show();
        panel.refresh();
        const auto settle = [&] {
            for (int job = 0; job < 4; ++job)
                d.office.settle();
        };
        settle();
        QCOMPARE(unnamedWidgets(&panel), QStringList());
        const auto click = [&](const QString &name) {
            panel.findChild<QPushButton *>(name)->click();
            settle();
        };
        panel.findChild<QLineEdit *>(u"personIinEdit"_s)->setText(d.iin);
        click(u"blockPersonButton"_s); // there is no request yet
        QVERIFY(auditOf(d.office, u"person.block"_s).isEmpty());
        panel.findChild<QLineEdit *>(u"personRequestEdit"_s)->setText(u"12-К"_s);
        panel.findChild<ui::DateField *>(u"personDateEdit"_s)->setDate(QDate(2026, 10, 27));
        panel.findChild<QPlainTextEdit *>(u"personGroundEdit"_s)->setPlainText(u"жиналуы заңсыз"_s);
        d.office.prompt.saveAs = d.office.folder.filePath(u"person.zip"_s);
        click(u"copyPersonButton"_s);
        QVERIFY(QFile::exists(d.office.prompt.saveAs));
        click(u"blockPersonButton"_s);
        QCOMPARE(auditOf(d.office, u"person.block"_s).size(), 1);
        auto *table = panel.findChild<ui::RecordTable *>(u"blocksTable"_s);
        QCOMPARE(table->shownCount(), 1);
        table->selectRow(0);
        d.office.prompt.text = u"тексерілді"_s;
        click(u"unblockPersonButton"_s);
        QCOMPARE(auditOf(d.office, u"person.unblock"_s).size(), 1);
    }
};

QTEST_MAIN(TestPersonData)
#include "tst_persondata.moc"
