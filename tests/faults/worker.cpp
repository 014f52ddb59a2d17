// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Does one scenario to the files of one folder and tells what is done; killed, cut off and failed by others.
#include "tests/faults/scenarios.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"scenario"_s, u"which"_s, u"name"_s},
                       {u"folder"_s, u"with office.db"_s, u"path"_s},
                       {u"told"_s, u"file of the acknowledgements"_s, u"path"_s},
                       {u"synchronous"_s, u"control: weaker than FULL"_s, u"mode"_s},
                       {u"again"_s, u"after an error, do it again"_s},
                       {u"who"_s, u"one of several"_s, u"number"_s, u"0"_s},
                       {u"template"_s, u"make what the scenario starts from, and nothing else"_s}});
    parser.process(application);
    if (parser.isSet(u"template"_s)) {
        khattama::faults::makeTemplate(*khattama::faults::scenarioNamed(parser.value(u"scenario"_s)),
                                       parser.value(u"folder"_s));
        return 0;
    }
    return khattama::faults::run({parser.value(u"scenario"_s), parser.value(u"folder"_s), parser.value(u"told"_s),
                                  parser.value(u"synchronous"_s), parser.isSet(u"again"_s),
                                  parser.value(u"who"_s).toInt()});
}
