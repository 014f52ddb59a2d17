// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/officedoor.h"
#include "app/gui/workroomjobs.h"
#include "core/base/uuidv7source.h"
#include "core/base/wording.h"
#include "core/exchange/inputfiles.h"
#include "core/exchange/nosologyfile.h"
#include "tests/support/goodform.h"
#include "tests/ui/support/scriptedprompt.h"
#include "ui/shell/pagecontext.h"
#include "ui/spelling/speller.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

namespace khattama::test {

using namespace Qt::StringLiterals;

/// A department with a real database and the real working thread, for tests of pages and of the window. It is a
/// rehearsal that trusts the signatures of the sample's packages; its clock runs from Wednesday 28 October 2026, 15:45
/// legal time. Accounts admin, head, chief1 … chief3, maman (specialist) and auditor, each with its login as password.
class LiveOffice
{
public:
    explicit LiveOffice(people::DepartmentKind kind = people::DepartmentKind::Mse)
    {
        people::Department department;
        department.kind = kind;
        department.number = kind == people::DepartmentKind::Mse ? u"1"_s : QString();
        department.region = u"71"_s;
        department.profile = u"general"_s;
        department.name = {u"Астана қаласы бойынша департамент, № 1 МӘС бөлімі"_s,
                           u"Департамент по городу Астане, отдел МСЭ № 1"_s};
        department.rehearsal = true;
        exchange::DepartmentFile file{department, {}, {}};
        file.settings.trustedCertificates = {taken(exchange::readTrustedCertificate(kSample + u"ca.pem"_s))};
        file.settings.nosology =
            taken(exchange::readNosology(taken(exchange::readInputFile(kSample + u"nosology.csv"_s))));
        const auto account = [&](const QString &login, people::Role role, const QString &name) {
            file.accounts.append({login, role, name, login});
        };
        account(u"admin"_s, people::Role::Administrator, u"Әшірбеков Руслан"_s);
        account(u"head"_s, people::Role::Head, u"Қасымжанова Гүлшат"_s);
        account(u"chief1"_s, people::Role::Chief, u"Төлебаев Нұржан"_s);
        account(u"chief2"_s, people::Role::Chief, u"Литвиненко Ольга"_s);
        account(u"chief3"_s, people::Role::Chief, u"Жүсіпова Бақытгүл"_s);
        account(u"maman"_s, people::Role::Specialist, u"Ибраева Мөлдір"_s);
        account(u"auditor"_s, people::Role::Auditor, u"Оспанов Ерлан"_s);
        door.rehearseAt(legal(2026, 10, 28, 15, 45));
        clock.startAt(legal(2026, 10, 28, 15, 45));
        // Stretching seven passwords takes half a second: one office of each kind is made, the others are its copies.
        QByteArray &made = madeOffices()[kind];
        if (!made.isEmpty()) {
            QFile copy(door.database());
            if (!copy.open(QIODevice::WriteOnly) || copy.write(made) != made.size())
                qFatal("%s", qPrintable(copy.errorString()));
            return;
        }
        (void)taken(createOffice(door.database(), file, room.around()));
        made = taken(exchange::readInputFile(door.database()));
    }

    static inline const QString kSample = u":/khattama/sample/"_s;
    QTemporaryDir folder;
    DataFiles files;
    gui::RunningClock clock;
    Wording wording = taken(Wording::load(files));
    LawBook law = taken(LawBook::load(files, QDate(2026, 10, 28)));
    UuidV7Source ids{clock};
    /// A test that brings an NCALayer of its own names its address there.
    gui::Workroom room{
        {clock, ids, files, law, qEnvironmentVariable("KHATTAMA_NCALAYER", network::NcaLayer::usualAddress())}};
    gui::WorkroomJobs jobs{room};
    gui::OfficeDoor door{room, clock, folder.filePath(u"office.db"_s)};
    ScriptedPrompt prompt;
    ui::Speller speller{{}}; ///< without dictionaries: every word is right
    QSettings settings{folder.filePath(u"workplace.ini"_s), QSettings::IniFormat};

    template <typename T>
    static T taken(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
        return std::move(*result);
    }

    static QMap<people::DepartmentKind, QByteArray> &madeOffices()
    {
        static QMap<people::DepartmentKind, QByteArray> offices;
        return offices;
    }

    /// Logs in and answers what a page stands on. The earlier user is out then.
    ui::PageContext enter(const QString &login, Language language = Language::Kazakh)
    {
        std::optional<ui::Entrance> entrance;
        door.enter(login, login, [&](Result<ui::Entrance> entered) { entrance = taken(std::move(entered)); });
        while (!entrance)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return {jobs,
                prompt,
                settings,
                clock,
                wording,
                law.lists,
                law.requiredDocuments,
                entrance->intakeRules,
                entrance->deadlines,
                entrance->termsByAge,
                entrance->department,
                entrance->user,
                language,
                speller};
    }

    /// Does `work` with the services of whoever is logged in, in the working thread, and waits for it: how a test
    /// prepares records and looks at what was stored.
    template <typename Work>
    auto inRoom(Work work)
    {
        using Outcome = std::invoke_result_t<Work, Workplace &>;
        std::binary_semaphore finished(0);
        if constexpr (std::is_void_v<Outcome>) {
            room.give([&] {
                work(*room.workplace());
                finished.release();
            });
            finished.acquire();
        } else {
            std::optional<Outcome> outcome;
            room.give([&] {
                outcome.emplace(work(*room.workplace()));
                finished.release();
            });
            finished.acquire();
            return std::move(*outcome);
        }
    }

    /// Receives a package of the sample, as "079" (079 is accepted at the clock of this office), in the name of whoever
    /// is logged in.
    expertise::Case import(const QString &number)
    {
        return inRoom([&](Workplace &place) {
            const auto package = taken(place.packages().read(kSample + u"packages/"_s + number + u".mse031"_s));
            return *taken(place.receiving().receive(package, false, place.user())).record;
        });
    }
    /// Registers an application of the sample, as "056".
    expertise::Case registerApplication(const QString &number)
    {
        return inRoom([&](Workplace &place) {
            const auto bytes = taken(exchange::readInputFile(kSample + u"applications/"_s + number + u".json"_s));
            const auto application = taken(exchange::readApplication(bytes));
            const auto registered = taken(place.receiving().registerApplication(application.application, place.user()));
            if (!registered.record)
                qFatal("%s", qPrintable(registered.findings.first().code));
            return *registered.record;
        });
    }

    /// Waits until what was given so far is done and has answered.
    void settle()
    {
        room.finish();
        QCoreApplication::processEvents();
    }
};

} // namespace khattama::test
