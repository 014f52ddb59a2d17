// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/packagefiles.h"
#include "ui/intake/inboxreading.h"

#include <QSignalSpy>

using namespace khattama;
using namespace khattama::test;

namespace {

/// The window's jobs, of which the n-th long one is cancelled while it works.
class CancelledJobs final : public ui::Jobs
{
public:
    CancelledJobs(gui::Workroom &room, int cancelledAt) : m_room(room), m_cancelledAt(cancelledAt) {}
    void cancel() override {}
    QStringList titles; ///< of the long jobs, as they were given

protected:
    void post(const QString &title, Job job) override
    {
        if (!title.isEmpty())
            titles.append(title);
        const bool cancels = !title.isEmpty() && titles.size() == m_cancelledAt;
        m_room.give([this, cancels, job = std::move(job)] {
            ui::Progress progress;
            if (cancels)
                progress.cancel();
            QMetaObject::invokeMethod(this, job(m_room.services(), progress), Qt::QueuedConnection);
        });
    }

private:
    gui::Workroom &m_room;
    int m_cancelledAt;
};

} // namespace

class TestInboxReading : public QObject
{
    Q_OBJECT

private:
    static ui::PageContext with(ui::Jobs &jobs, const ui::PageContext &context)
    {
        return {jobs,
                context.prompt,
                context.settings,
                context.clock,
                context.wording,
                context.lists,
                context.requiredDocuments,
                context.intakeRules,
                context.deadlines,
                context.termsByAge,
                context.department,
                context.user,
                context.language,
                context.speller};
    }
    static ui::InboxReading::Summary summaryOf(const QSignalSpy &ended)
    {
        return ended.first().first().value<ui::InboxReading::Summary>();
    }
    using Source = ui::InboxReading::Source;

private Q_SLOTS:
    void eachPackageIsAJobOfItsOwnAndOthersComeInBetween()
    {
        LiveOffice office;
        PackageFiles files;
        CancelledJobs jobs(office.room, 0);
        const ui::PageContext context = with(jobs, office.enter(u"maman"_s, Language::Russian));
        ui::InboxReading reading(context, nullptr);
        QSignalSpy ended(&reading, &ui::InboxReading::ended);
        QStringList order;
        connect(&reading, &ui::InboxReading::received, this, [&](const ui::Reception &reception) {
            order.append(reception.file);
            if (order.size() == 1) {
                jobs.read(
                    this, [](ui::Services &) -> Result<void> { return {}; },
                    [&](const Result<void> &) { order.append(u"another"_s); });
            }
        });
        const QStringList numbers{u"015"_s, u"016"_s, u"017"_s, u"018"_s, u"020"_s};
        QStringList paths;
        for (const QString &number : numbers)
            paths.append(files.sample(number));
        reading.add(paths, false, Source::Person);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(jobs.titles.size(), 5);
        QVERIFY(jobs.titles.at(2).contains(u"3"_s) && jobs.titles.at(2).contains(u"5"_s));
        QCOMPARE(order.size(), 6);
        QVERIFY(order.indexOf(u"another"_s) < 4); // before the last packages
        QCOMPARE(summaryOf(ended).stored, 5);
        QCOMPARE(summaryOf(ended).accepted, 5);
        QVERIFY(!reading.isReading());
    }

    void whatWasReadBeforeACancelStaysAndTheRestIsLeft()
    {
        LiveOffice office;
        PackageFiles files;
        CancelledJobs jobs(office.room, 3);
        const ui::PageContext context = with(jobs, office.enter(u"maman"_s));
        ui::InboxReading reading(context, nullptr);
        QSignalSpy ended(&reading, &ui::InboxReading::ended);
        QSignalSpy read(&reading, &ui::InboxReading::read);
        const QStringList paths{files.sample(u"015"_s), files.sample(u"016"_s), files.sample(u"017"_s),
                                files.sample(u"018"_s), files.sample(u"020"_s), files.sample(u"021"_s)};
        reading.add(paths, false, Source::Person);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(summaryOf(ended).stored, 2);
        QCOMPARE(summaryOf(ended).left, 4);
        QCOMPARE(read.size(), 2);
        // The next batch is read as if nothing had been.
        reading.add(paths.mid(2), false, Source::Person);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(ended.last().first().value<ui::InboxReading::Summary>().stored, 4);
    }

    void aTroubleEndsTheBatchAndIsTold()
    {
        LiveOffice office;
        PackageFiles files;
        const ui::PageContext context = office.enter(u"auditor"_s); // may not receive
        ui::InboxReading reading(context, nullptr);
        QSignalSpy ended(&reading, &ui::InboxReading::ended);
        reading.add({files.sample(u"015"_s), files.sample(u"016"_s), files.sample(u"017"_s)}, false, Source::Person);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(summaryOf(ended).trouble->code, u"permission.denied"_s);
        QCOMPARE(summaryOf(ended).left, 3);
        QCOMPARE(summaryOf(ended).stored, 0);
    }

    void theSamePackageAgainIsKnown()
    {
        LiveOffice office;
        PackageFiles files;
        const ui::PageContext context = office.enter(u"maman"_s);
        ui::InboxReading reading(context, nullptr);
        QSignalSpy ended(&reading, &ui::InboxReading::ended);
        QList<ui::Reception> receptions;
        connect(&reading, &ui::InboxReading::received, this,
                [&](const ui::Reception &reception) { receptions.append(reception); });
        reading.add({files.sample(u"079"_s), files.sample(u"013"_s)}, false, Source::Person);
        QTRY_COMPARE(ended.size(), 1);
        reading.add({files.sample(u"079"_s), files.sample(u"013"_s)}, false, Source::Folder);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(receptions.size(), 4);
        for (int place : {0, 1}) {
            QVERIFY(receptions.at(place).kind == ui::Reception::Kind::New);
            QVERIFY(receptions.at(place + 2).kind == ui::Reception::Kind::Known);
            QCOMPARE(receptions.at(place + 2).id, receptions.at(place).id);
        }
        QCOMPARE(receptions.at(2).number, u"1/2026"_s);
    }
};

QTEST_MAIN(TestInboxReading)
#include "tst_inboxreading.moc"
