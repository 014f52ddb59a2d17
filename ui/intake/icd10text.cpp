// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/icd10text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace khattama::ui {

QString normalizedIcd10(const QString &typed)
{
    static const QString cyrillic = u"АВЕКМНОРСТХІ"_s;
    static const QString latin = u"ABEKMHOPCTXI"_s;
    QString code = typed.trimmed().toUpper().replace(u',', u'.');
    if (const qsizetype place = code.isEmpty() ? -1 : cyrillic.indexOf(code[0]); place >= 0)
        code[0] = latin[place];
    static const QRegularExpression form(u"^[A-Z]\\d\\d(\\.\\d{1,2})?$"_s);
    return form.match(code).hasMatch() ? code : QString();
}

} // namespace khattama::ui
