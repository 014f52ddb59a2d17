// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/laboratorytest.h"

using namespace khattama::faults;
using namespace Qt::StringLiterals;

/// The file is changed behind the program: bytes flipped, cut, pages lost, its log gone, another file in its place.
class DamagedFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isToldOrMakesNoDifference()
    {
        const Figures figures = m_bench.with(Laboratory::kDamaged).damage(TestBench::kSeed, 1000);
        QVERIFY2(figures.found.isEmpty(), TestBench::found(figures).constData());
        QCOMPARE(figures.mutants, 1000);
        for (const QString &code : {u"storage.corrupt"_s, u"storage.not_a_database"_s, u"storage.foreign_database"_s,
                                    u"storage.verify.integrity"_s, u"storage.verify.undecryptable"_s})
            QVERIFY2(figures.told.value(code) > 0, qPrintable(code));
    }
    void theWordsOfDamageLeadToTheBackup()
    {
        const auto wording = khattama::Wording::load(khattama::DataFiles()).value();
        for (const QString &code : {u"storage.corrupt"_s, u"storage.not_a_database"_s}) {
            QVERIFY(wording.text(code, {}, khattama::Language::Russian).contains(u"резервной копи"_s));
            QVERIFY(wording.text(code, {}, khattama::Language::Kazakh).contains(u"сақтық көшірме"_s));
        }
    }

private:
    TestBench m_bench;
};

QTEST_GUILESS_MAIN(DamagedFileTest)
#include "tst_damagedfile.moc"
