// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/department.h"

namespace khattama::test {

/// The four signatures that p. 72 names.
[[nodiscard]] inline QList<outage::Signatory> allSignatories()
{
    return {{u"health"_s, u"Әлназарова А. Ш."_s},
            {u"labour"_s, u"Оспанов Е. Д."_s},
            {u"digital"_s, u"Мұсабаев К. Р."_s},
            {u"mis"_s, u"Ким В. А."_s}};
}

/// An act on a failure of ЦБДИ that began on Thu 19 November 2026 at 09:00 and lasts.
[[nodiscard]] inline outage::OutageAct anAct(Department &m, const QString &number = u"ТІ-7"_s)
{
    outage::OutageAct act = m.outages.blank();
    act.number = number;
    act.date = QDate(2026, 11, 19);
    act.from = legal(2026, 11, 19, 9, 0);
    act.systems = QStringList{u"cbdi"_s};
    act.signatories = allSignatories();
    return act;
}

[[nodiscard]] inline outage::OutageAct entered(Department &m, const outage::OutageAct &act)
{
    const auto entry = must(m.outages.enter(act, m.specialist));
    if (!entry.act)
        qFatal("%s", qPrintable(entry.findings.first().code));
    return *entry.act;
}

/// A form of the n-th person whose month was over before it came: it fails F004 and nothing else.
[[nodiscard]] inline intake::Form031 lateForm(Department &m, int n = 0)
{
    intake::Form031 form = m.formOf(n);
    form.formedAt = form.signedAt = form.sentAt = legal(2026, 10, 12, 10, 0);
    return form;
}

} // namespace khattama::test
