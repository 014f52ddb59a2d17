// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/base/writefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace khattama::cli {

QString operand(const Arguments &arguments, qsizetype index)
{
    return arguments.words.value(index + 1);
}

Result<expertise::CaseId> caseNamed(Workplace &workplace, const Desk &desk, const QString &reference)
{
    return workplace.cases().resolve(reference, desk.law.legalTime.dateOf(desk.clock.now()).year());
}

Result<QDate> dateFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return failure(wrongUsage(u"cli.bad_date"_s, {{u"value"_s, text}}));
    return date;
}

Result<QDate> dateOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return failure(wrongUsage(u"cli.option_missing"_s, {{u"option"_s, u"--"_s + option}}));
    return dateFrom(arguments.value(option));
}

Result<QDate> monthOption(const Arguments &arguments)
{
    if (!arguments.has(u"month"_s))
        return failure(wrongUsage(u"cli.option_missing"_s, {{u"option"_s, u"--month"_s}}));
    const QDate month = QDate::fromString(arguments.value(u"month"_s), u"yyyy-MM"_s);
    if (!month.isValid())
        return failure(wrongUsage(u"cli.bad_month"_s, {{u"value"_s, arguments.value(u"month"_s)}}));
    return month;
}

Result<std::pair<QDate, QDate>> daysOption(const Arguments &arguments)
{
    if (arguments.has(u"date"_s)) {
        KHATTAMA_TRY(const QDate day, dateOption(arguments, u"date"_s));
        return std::pair(day, day);
    }
    if (!arguments.has(u"month"_s))
        return std::pair(QDate(1, 1, 1), QDate(9999, 12, 31));
    KHATTAMA_TRY(const QDate month, monthOption(arguments));
    return std::pair(month, month.addMonths(1).addDays(-1));
}

Result<int> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(wrongUsage(u"cli.bad_number"_s, {{u"value"_s, text}}));
    return number;
}

Result<QString> outOption(const Arguments &arguments)
{
    if (!arguments.has(u"out"_s))
        return failure(wrongUsage(u"cli.option_missing"_s, {{u"option"_s, u"--out"_s}}));
    const QString path = arguments.value(u"out"_s);
    if (QFileInfo::exists(path))
        return failure(wrongUsage(u"cli.file_exists"_s, {{u"file"_s, path}}));
    return path;
}

Result<QString> writeOut(const Arguments &arguments, const QByteArray &bytes)
{
    KHATTAMA_TRY(const QString path, outOption(arguments));
    KHATTAMA_CHECK(writeFile(path, bytes));
    return path;
}

Result<SigningKey> keyOption(const Desk &desk, const Arguments &arguments)
{
    SigningKey key{arguments.value(u"key"_s), desk.environment(u"KHATTAMA_KEY_PASSWORD"_s)};
    key.language = desk.language;
    if (!arguments.has(u"ncalayer"_s))
        return key;
    if (key.isNamed())
        return failure(wrongUsage(u"cli.two_keys"_s));
    key.kind = SigningKey::Kind::NcaLayer;
    return key;
}

void tellNotStamped(Reply &reply, const std::optional<Error> &why)
{
    if (why)
        reply.findings.append({u"timeStamp"_s, why->code, why->arguments, Finding::Weight::Warns});
}

} // namespace khattama::cli
