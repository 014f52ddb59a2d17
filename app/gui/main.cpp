// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/lawreading.h"
#include "app/gui/officedoor.h"
#include "app/gui/singleinstance.h"
#include "app/gui/workroomjobs.h"
#include "core/base/uuidv7source.h"
#include "core/base/wording.h"
#include "core/security/privatememory.h"
#include "ui/shell/dialogprompt.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/spelling/speller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace khattama;

namespace {

constexpr int kCannotBegin = 4;
constexpr std::chrono::seconds kSpellingPause{3};
const QString kDatabase = u"database"_s; ///< key of the settings: the database chosen at the first start

int fail(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    return kCannotBegin;
}

QString folderIn(QStandardPaths::StandardLocation location)
{
    const QString folder = QStandardPaths::writableLocation(location) + u"/khattama"_s;
    QDir().mkpath(folder);
    return folder;
}

struct Options {
    QString database;
    QString settings; ///< folder
    QString moment;
    bool sample = false;
};

Options optionsOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"db"_s, u"Database of the department."_s, u"FILE"_s},
                       {u"settings"_s, u"Folder of the settings."_s, u"FOLDER"_s},
                       {u"at"_s, u"Clock of a rehearsal, ISO 8601 with offset."_s, u"TIMESTAMP"_s},
                       {u"sample"_s, u"Open the sample department."_s}});
    parser.process(application);
    return {parser.value(u"db"_s), parser.value(u"settings"_s), parser.value(u"at"_s), parser.isSet(u"sample"_s)};
}

} // namespace

int main(int argc, char *argv[])
{
    security::keepMemoryPrivate();
    gui::LawReading reading(QDate::currentDate());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"khattama"_s);
    QApplication::setApplicationVersion(u"" KHATTAMA_VERSION ""_s);
    const Options options = optionsOf(application);

    const QString configuration =
        options.settings.isEmpty() ? folderIn(QStandardPaths::GenericConfigLocation) : options.settings;
    QSettings settings(configuration + u"/workplace.ini"_s, QSettings::IniFormat);
    const QString usual = folderIn(QStandardPaths::GenericDataLocation) + u"/khattama.db"_s;
    const QString database =
        QFileInfo(options.database.isEmpty() ? settings.value(kDatabase, usual).toString() : options.database)
            .absoluteFilePath();
    gui::SingleInstance instance(database);
    if (!instance.first())
        return 0;

    const DataFiles files;
    gui::RunningClock clock;
    const Result<Wording> wording = reading.wording();
    const Result<LawBook> law = reading.law();
    if (!wording || !law)
        return fail((wording ? law.error() : wording.error()).code);
    UuidV7Source ids(clock);

    Surroundings around{clock, ids, files, *law};
    if (const QString address = qEnvironmentVariable("KHATTAMA_NCALAYER"); !address.isEmpty())
        around.ncaLayer = address;
    gui::Workroom room(around);
    gui::WorkroomJobs jobs(room);
    gui::OfficeDoor door(room, clock, database);
    if (const QDateTime moment = QDateTime::fromString(options.moment, Qt::ISODate); moment.isValid())
        door.rehearseAt(moment);
    QObject::connect(&door, &ui::FrontDoor::databaseChosen, &settings,
                     [&](const QString &path) { settings.setValue(kDatabase, path); });
    ui::Look look(application, settings);
    ui::Speller speller(ui::SpellingSources::installed(configuration + u"/spelling.txt"_s), kSpellingPause);
    ui::DialogPrompt prompt;
    ui::MainWindow window(
        {door, jobs, prompt, look, settings, clock, *wording, law->lists, law->requiredDocuments, speller});
    QObject::connect(&instance, &gui::SingleInstance::raiseAsked, &window, [&window] {
        window.showNormal();
        window.raise();
        window.activateWindow();
    });
    if (options.sample)
        window.beginWithSample();
    else
        window.begin();
    window.show();
    return QApplication::exec();
}
