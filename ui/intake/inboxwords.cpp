// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inboxwords.h"

#include "core/base/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kGrownUp = 18;

class InboxWords
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::InboxWords)
};

QString sexWord(people::Sex sex, bool child)
{
    if (sex == people::Sex::Male)
        return child ? InboxWords::tr("Boy") : InboxWords::tr("Man");
    return child ? InboxWords::tr("Girl") : InboxWords::tr("Woman");
}

} // namespace

QString momentText(const QDateTime &moment, const rules::LegalTime &time)
{
    if (!moment.isValid())
        return {};
    return u"%1 %2"_s.arg(shortDate(time.dateOf(moment)), time.timeOf(moment).toString(u"HH:mm"_s));
}

QString sexAndAge(std::optional<people::Sex> sex, std::optional<int> age, Language language)
{
    QStringList parts;
    if (sex)
        parts.append(sexWord(*sex, age && *age < kGrownUp));
    if (age)
        parts.append(ageText(*age, language));
    return parts.join(u", "_s);
}

QString personText(const expertise::CaseSummary &summary, Language language)
{
    if (!summary.fullName.isEmpty())
        return summary.fullName;
    if (summary.sex || summary.age)
        return sexAndAge(summary.sex, summary.age, language);
    return InboxWords::tr("No form in the package");
}

} // namespace khattama::ui
