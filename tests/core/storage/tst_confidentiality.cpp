// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/protocolsamples.h"
#include "tests/support/temporaryoffice.h"

#include "core/storage/backup.h"

#include <QDir>
#include <QStringEncoder>

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

/// What must not lie open on the disk does not: the raw bytes of every file are searched for it.
class ConfidentialityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFileHoldsPersonalDataInTheOpen()
    {
        TemporaryOffice home;
        auto record = home.aCase(u"Канарейкина"_s, u"Үкілі"_s, u"850315300019"_s);
        auto &form = *record.form031;
        form.complaints = u"шағымы бүркеншік"_s;
        form.mainDiagnosis = {u"G35"_s, u"диагноз құпия"_s};
        form.patient.address.street = u"Жасырын көшесі"_s;
        form.patient.identityDocument.number = u"044556677"_s;
        form.patient.phone = u"+77015554433"_s;
        form.patient.workPlace = u"Мөлдір зауыты"_s;
        form.representative.emplace();
        form.representative->name.surname = u"Өкілбаева"_s;
        record.registration = expertise::SequenceNumber{2026, 1};
        record = home.saved(record);
        {
            const auto unit = home.unlocked->transactor().begin().value();
            auto &cases = home.unlocked->cases();
            QVERIFY(cases.addDocument(record.id, {u"attachment"_s, u"снимок-секретный.pdf"_s, "attachment-canary"},
                                      home.action()));
            auto protocol = test::closedProtocol(QDate(2026, 11, 20), 1, "%PDF protocol-canary", home.ids);
            protocol.document.rows.first().cells.append(u"ұяшық-канарейка"_s);
            QVERIFY(home.unlocked->journals().add(protocol, "%PDF protocol-canary", home.action()));
            QVERIFY(
                home.unlocked->journals().add(test::sealedJournal(QDate(2026, 11, 1), "%PDF journal-canary", home.ids),
                                              "%PDF journal-canary", home.action()));
            QVERIFY(home.unlocked->drafts().save(
                u"head"_s, {u"conclusion"_s, record.id.toString(), u"жобадағы мәтін"_s.toUtf8()}));
            QVERIFY(home.unlocked->phrases().add(u"diagnosis"_s, u"үлгідегі сырқат"_s, home.action()));
            QVERIFY(unit->commit());
        }
        record.conclusion.emplace();
        record.conclusion->diagnosis = u"клиникалық канарейка"_s;
        record.conclusion->at = home.clock.now();
        record = home.saved(record); // overwrites what stood there
        QCOMPARE(home.unlocked->cases().list({.text = u"канарейкина"_s}).value().size(), 1);
        QVERIFY(home.unlocked->drafts().remove(u"head"_s, u"conclusion"_s, record.id.toString()));
        QVERIFY(backUp(home.office->database(), home.path(u"backup.db"_s)));

        const QStringList secrets{u"Канарейкина"_s,     u"Үкілі"_s,          u"850315300019"_s,    u"шағымы"_s,
                                  u"диагноз құпия"_s,   u"Жасырын"_s,        u"044556677"_s,       u"77015554433"_s,
                                  u"Мөлдір"_s,          u"Өкілбаева"_s,      u"секретный"_s,       u"attachment-can"_s,
                                  u"protocol-canary"_s, u"journal-canary"_s, u"ұяшық-канарейка"_s, u"жобадағы"_s,
                                  u"клиникалық"_s,      u"Сәкен"_s,          u"password-head"_s,   home.recoveryKey,
                                  u"канарейкина"_s,     u"үлгідегі сырқат"_s};
        // first while open, with the log beside the file, then closed
        QCOMPARE(search(home, secrets), QStringList());
        QVERIFY(m_searched.contains(u"office.db-wal"_s) && m_searched.contains(u"office.db-shm"_s));
        QVERIFY(m_searched.contains(u"backup.db"_s));
        home.close();
        QCOMPARE(search(home, secrets), QStringList());
        // the search itself finds what is there: a coded fact and the department's own name
        QCOMPARE(search(home, {u"under_review"_s, u"№ 1 МӘС бөлімі"_s}).size(), 4);
    }

private:
    /// "file: secret" for each find, in UTF-8 and both orders of UTF-16.
    QStringList search(const TemporaryOffice &home, const QStringList &secrets)
    {
        QStringList found;
        m_searched.clear();
        const QDir folder(home.path(u""_s));
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return {u"unreadable: "_s + name};
            const QByteArray bytes = file.readAll();
            m_searched.append(name);
            for (const QString &secret : secrets) {
                for (const auto encoding : {QStringEncoder::Utf8, QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
                    const QByteArray needle = QStringEncoder(encoding)(secret);
                    if (bytes.contains(needle))
                        found.append(name + u": " + secret);
                }
            }
        }
        return found;
    }
    QStringList m_searched;
};

QTEST_GUILESS_MAIN(ConfidentialityTest)
#include "tst_confidentiality.moc"
