// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace khattama::cli {

namespace {

const QSet<QString> kFlags{u"json"_s,     u"in-person"_s,     u"refused-to-come"_s, u"working"_s,
                           u"overdue"_s,  u"by-post"_s,       u"absent"_s,          u"help"_s,
                           u"version"_s,  u"undo"_s,          u"scheduled"_s,       u"off"_s,
                           u"ncalayer"_s, u"no-time-stamps"_s};
const QSet<QString> kValues{u"number"_s,     u"case"_s,      u"every"_s,      u"folder"_s, u"db"_s,
                            u"lang"_s,       u"at"_s,        u"department"_s, u"state"_s,  u"text"_s,
                            u"limit"_s,      u"out"_s,       u"date"_s,       u"month"_s,  u"due"_s,
                            u"note"_s,       u"reason"_s,    u"role"_s,       u"name"_s,   u"ground"_s,
                            u"refuse"_s,     u"documents"_s, u"row"_s,        u"column"_s, u"journal-version"_s,
                            u"act"_s,        u"from"_s,      u"to"_s,         u"key"_s,    u"differs"_s,
                            u"field"_s,      u"experts"_s,   u"expert"_s,     u"time"_s,   u"way"_s,
                            u"receiver"_s,   u"iin"_s,       u"user"_s,       u"kind"_s,   u"asks"_s,
                            u"time-stamps"_s};

} // namespace

Result<Arguments> Arguments::parse(const QStringList &arguments)
{
    Arguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith("--"_L1)) {
            parsed.words.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (kFlags.contains(name)) {
            parsed.options.insert(name, u"true"_s);
        } else if (!kValues.contains(name)) {
            return failure(wrongUsage(u"cli.unknown_option"_s, {{u"option"_s, u"--"_s + name}}));
        } else if (equals >= 0) {
            parsed.options.insert(name, argument.mid(equals + 1));
        } else if (i + 1 < arguments.size()) {
            parsed.options.insert(name, arguments.at(++i));
        } else {
            return failure(wrongUsage(u"cli.option_without_value"_s, {{u"option"_s, argument}}));
        }
    }
    return parsed;
}

} // namespace khattama::cli
