// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/rehearsal.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

namespace {

struct Sample {
    QString name;   ///< folder below DIR
    QString source; ///< below the data files
};

QJsonObject totalsJson(const Rehearsal::Totals &totals, const QString &directory)
{
    return {{u"directory"_s, directory},        {u"accepted"_s, totals.accepted},
            {u"returned"_s, totals.returned},   {u"registered"_s, totals.registered},
            {u"concluded"_s, totals.concluded}, {u"protocols"_s, totals.protocols},
            {u"journalSheets"_s, totals.sheets}};
}

} // namespace

/// The month of the sample departments, one of each kind, each into a folder of its own that must not exist yet.
Result<Reply> demo(const Desk &desk, const Arguments &arguments)
{
    const QString target = operand(arguments, 0).isEmpty() ? u"demo"_s : operand(arguments, 0);
    const QList<Sample> samples{{u"mse"_s, u":/khattama/sample"_s}, {u"omk"_s, u":/khattama/sample/omk"_s}};
    Reply reply;
    QJsonArray departments;
    for (const Sample &sample : samples) {
        const QString directory = QDir(target).absoluteFilePath(sample.name);
        if (QDir(directory).exists())
            return failure(refused(u"cli.file_exists"_s, {{u"file"_s, directory}}));
        if (!QDir().mkpath(directory))
            return failure(trouble(u"file.not_written"_s, {{u"file"_s, directory}}));
        desk.progress(directory);
        Rehearsal rehearsal(sample.source, directory + u"/khattama.db"_s, directory, desk.files, desk.law);
        KHATTAMA_TRY(const Rehearsal::Totals totals, rehearsal.run(Rehearsal::Length::Month));
        const QJsonObject json = totalsJson(totals, directory);
        departments.append(json);
        reply.lines.append(desk.wording.text(u"demo.done"_s,
                                             {{u"directory"_s, directory},
                                              {u"accepted"_s, QString::number(totals.accepted)},
                                              {u"returned"_s, QString::number(totals.returned)},
                                              {u"registered"_s, QString::number(totals.registered)},
                                              {u"concluded"_s, QString::number(totals.concluded)},
                                              {u"protocols"_s, QString::number(totals.protocols)},
                                              {u"sheets"_s, QString::number(totals.sheets)}},
                                             desk.language));
    }
    reply.json = {{u"departments"_s, departments}};
    return reply;
}

} // namespace khattama::cli
