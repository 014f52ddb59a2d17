// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datetext.h"

#include "core/base/russianplural.h"

#include <array>

using namespace Qt::StringLiterals;

namespace khattama {

namespace {

constexpr std::array kKazakhMonths{u"қаңтар", u"ақпан", u"наурыз",   u"сәуір", u"мамыр",  u"маусым",
                                   u"шілде",  u"тамыз", u"қыркүйек", u"қазан", u"қараша", u"желтоқсан"};
constexpr std::array kRussianMonths{u"января", u"февраля", u"марта",    u"апреля",  u"мая",    u"июня",
                                    u"июля",   u"августа", u"сентября", u"октября", u"ноября", u"декабря"};
constexpr std::array kRussianMonthNames{u"январь", u"февраль", u"март",     u"апрель",  u"май",    u"июнь",
                                        u"июль",   u"август",  u"сентябрь", u"октябрь", u"ноябрь", u"декабрь"};
constexpr std::array kKazakhWeekdays{u"дүйсенбі", u"сейсенбі", u"сәрсенбі", u"бейсенбі",
                                     u"жұма",     u"сенбі",    u"жексенбі"};
constexpr std::array kRussianWeekdays{u"понедельник", u"вторник", u"среда",      u"четверг",
                                      u"пятница",     u"суббота", u"воскресенье"};

QString dateWithDay(QDate date, const QString &day, Language language)
{
    if (!date.isValid())
        return {};
    const QString month = monthInDate(date.month(), language);
    const QString year = QString::number(date.year());
    return language == Language::Kazakh ? QString(year + u" жылғы "_s + day + u' ' + month)
                                        : QString(day + u' ' + month + u' ' + year + u" года"_s);
}

} // namespace

QString longDate(QDate date, Language language)
{
    return dateWithDay(date, QString::number(date.day()), language);
}

QString formDate(QDate date, Language language)
{
    const QString day = QString::number(date.day()).rightJustified(2, u'0');
    return dateWithDay(date, u'"' + day + u'"', language);
}

QString shortDate(QDate date)
{
    return date.toString(u"dd.MM.yyyy");
}

QString monthInDate(int month, Language language)
{
    Q_ASSERT(month >= 1 && month <= 12);
    const auto index = static_cast<size_t>(month - 1);
    return QString::fromUtf16((language == Language::Kazakh ? kKazakhMonths : kRussianMonths)[index]);
}

QString monthName(int month, Language language)
{
    Q_ASSERT(month >= 1 && month <= 12);
    const auto index = static_cast<size_t>(month - 1);
    return QString::fromUtf16((language == Language::Kazakh ? kKazakhMonths : kRussianMonthNames)[index]);
}

QString monthOfYear(QDate month, Language language)
{
    const QString name = monthName(month.month(), language);
    const QString year = QString::number(month.year());
    return language == Language::Kazakh ? QString(year + u" жылғы "_s + name)
                                        : QString(name + u' ' + year + u" года"_s);
}

QString weekdayName(QDate date, Language language)
{
    Q_ASSERT(date.isValid());
    const auto index = static_cast<size_t>(date.dayOfWeek() - 1);
    return QString::fromUtf16((language == Language::Kazakh ? kKazakhWeekdays : kRussianWeekdays)[index]);
}

QString ageText(int years, Language language)
{
    const QString noun = language == Language::Kazakh ? u"жас"_s : russianPlural(years, u"год"_s, u"года"_s, u"лет"_s);
    return QString::number(years) + u' ' + noun;
}

} // namespace khattama
