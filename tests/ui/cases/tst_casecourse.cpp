// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/liveoffice.h"

#include "ui/cases/casecourse.h"

using namespace khattama;
using namespace khattama::test;
using expertise::Vote;
using ui::CaseFile;
using ui::CourseEvent;

/// What happened to a case, in words.
class TestCaseCourse : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveOffice> m_office;
    std::optional<ui::PageContext> m_context;

    static CaseFile aFile()
    {
        expertise::Case record{expertise::CaseId(QUuid(u"01900000-0000-7000-8000-000000000001"_s))};
        record.form = expertise::ExaminationForm::Proactive;
        CaseFile file{record};
        file.staff = {{u"maman"_s, u"Ибраева Мөлдір"_s}, {u"chief1"_s, u"Төлебаев Нұржан"_s}};
        return file;
    }
    static RecordedAction done(const QDateTime &at, const QString &who, const QString &code,
                               const QMap<QString, QString> &details = {})
    {
        return {at, {who, code, details}};
    }
    [[nodiscard]] QStringList told(const CaseFile &file) const
    {
        QStringList lines;
        for (const CourseEvent &event : ui::CaseCourse(*m_context).of(file))
            lines.append(event.who.isEmpty() ? event.text : QString(event.text + u" · "_s + event.who));
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_office = std::make_unique<LiveOffice>();
        m_context.emplace(m_office->enter(u"head"_s));
    }

    void aPackageIsOneEventWithItsDocuments()
    {
        CaseFile file = aFile();
        const QDateTime at = legal(2026, 10, 28, 11, 3);
        for (int document = 0; document < 3; ++document)
            file.actions.append(
                done(at.addMSecs(document), u"maman"_s, u"form.receive"_s, {{u"state"_s, u"under_review"_s}}));
        QCOMPARE(told(file), QStringList{u"Form 031 received: Under review · Ибраева Мөлдір"_s});
    }

    void aSealedVoteTellsNothingButWhoGaveIt()
    {
        CaseFile file = aFile();
        file.voters = QStringList{u"chief1"_s};
        file.actions = {done(legal(2026, 10, 28, 12, 0), u"chief1"_s, u"case.vote"_s)};
        QCOMPARE(told(file), QStringList{u"Vote given, sealed until all three are · Төлебаев Нұржан"_s});
    }

    void p45_differentVotesSummonThePerson()
    {
        CaseFile file = aFile();
        const QDateTime at = legal(2026, 11, 20, 12, 0);
        file.record.votes = {{u"chief1"_s, expertise::Outcome::Agree, u"ADULT_1"_s, {}, at.addSecs(-60)},
                             {u"chief2"_s, expertise::Outcome::Agree, u"ADULT_2"_s, {}, at.addSecs(-30)},
                             {u"chief3"_s, expertise::Outcome::Agree, u"ADULT_2"_s, {}, at}};
        file.voters = QStringList{u"chief1"_s, u"chief2"_s, u"chief3"_s};
        file.record.summons = expertise::Summons{at, {}, {}};
        QCOMPARE(told(file), (QStringList{u"The votes differ: to an examination in person (p. 45)"_s,
                                          u"SMS to come until 23.11.2026, 15:30–18:00"_s}));
        file.record.votes[0].category = u"ADULT_2"_s;
        file.record.summons.reset();
        QCOMPARE(told(file), QStringList{u"All three votes are the same: the case is ready for the head"_s});
    }

    void settledChecksTellTheirVerdict()
    {
        CaseFile file = aFile();
        file.record.checks = {{u"F006"_s, intake::Verdict::Failed, {}}};
        file.actions = {done(legal(2026, 10, 28, 12, 0), u"maman"_s, u"form.settle"_s, {{u"code"_s, u"F006"_s}})};
        QVERIFY(told(file).first().startsWith(u"Check F006 settled by hand: "_s));
    }

    void theProtocolEndsTheCourse()
    {
        CaseFile file = aFile();
        file.record.act = expertise::SequenceNumber{2026, 9};
        file.protocol = CaseFile::Protocol{214, QDate(2026, 10, 28), legal(2026, 10, 28, 18, 15), u"maman"_s};
        file.actions = {done(legal(2026, 10, 28, 19, 0), u"maman"_s, u"case.view"_s),
                        done(legal(2026, 10, 28, 12, 0), u"chief1"_s, u"case.conclude"_s)};
        QCOMPARE(told(file), (QStringList{u"Conclusion given, act No. 9/2026 · Төлебаев Нұржан"_s,
                                          u"Protocol No. 214 of 28.10.2026 closed · Ибраева Мөлдір"_s,
                                          u"Case opened · Ибраева Мөлдір"_s}));
        const QList<CourseEvent> events = ui::CaseCourse(*m_context).of(file);
        QVERIFY(!events.first().view && events.last().view);
    }
};

QTEST_MAIN(TestCaseCourse)
#include "tst_casecourse.moc"
