// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/base/datetext.h"
#include "core/base/numberwords.h"
#include "core/people/iin.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

Result<Reply> showCalendar(const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const QDate from, dateFrom(operand(arguments, 0)));
    KHATTAMA_TRY(const QDate to, dateFrom(operand(arguments, 1)));
    KHATTAMA_CHECK(desk.law.calendar.requireCovered(from, to));
    Reply reply;
    const int workingDays = desk.law.calendar.workingDays(from, to);
    QJsonArray off;
    reply.lines.append(QString::number(workingDays));
    for (const rules::DayOff &day : desk.law.calendar.daysOff(from, to)) {
        const QString reason = day.reason.in(desk.language);
        off.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"reason"_s, reason}});
        reply.lines.append(shortDate(day.date) + u"  "_s + reason);
    }
    reply.json = {{u"workingDays"_s, workingDays}, {u"off"_s, off}};
    return reply;
}

Result<Reply> showIin(const Desk &desk, const Arguments &arguments)
{
    Reply reply;
    QJsonArray facts;
    for (const QString &text : arguments.words.mid(1)) {
        QJsonObject fact{{u"iin"_s, text}};
        const Result<people::Iin> iin = people::Iin::parse(text);
        fact.insert(u"valid"_s, iin.has_value());
        if (iin) {
            const std::optional<QDate> birthDate = iin->birthDate();
            fact.insert(u"birthDate"_s, birthDate ? QJsonValue(birthDate->toString(Qt::ISODate)) : QJsonValue());
            fact.insert(u"sex"_s, iin->sex() ? QJsonValue(people::sexCode(*iin->sex())) : QJsonValue());
            reply.lines.append(text + u"  "_s + (birthDate ? shortDate(*birthDate) : QString()));
        } else {
            fact.insert(u"reason"_s, iin.error().code.mid(4)); // without "iin."
            reply.lines.append(text + u"  "_s + desk.wording.text(iin.error(), desk.language));
        }
        facts.append(fact);
    }
    reply.json = {{u"iin"_s, facts}};
    return reply;
}

Result<Reply> showWords(const Desk &, const Arguments &arguments)
{
    const std::optional<Language> language = languageFromCode(operand(arguments, 0));
    if (!language)
        return failure(wrongUsage(u"cli.bad_language"_s, {{u"value"_s, operand(arguments, 0)}}));
    Reply reply;
    QJsonArray texts;
    for (const QString &word : arguments.words.mid(2)) {
        KHATTAMA_TRY(const int number, wholeNumber(word));
        reply.lines.append(sheetsInWords(number, *language));
        texts.append(reply.lines.last());
    }
    reply.json = {{u"words"_s, texts}};
    return reply;
}

} // namespace khattama::cli
