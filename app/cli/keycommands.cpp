// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

Result<Reply> showKeys(Workplace &workplace, const Desk &desk, const Arguments &)
{
    KHATTAMA_TRY(const storage::KeyState state, workplace.keyState());
    const rules::LegalTime &time = desk.law.legalTime;
    Reply reply;
    reply.json = {{u"version"_s, state.version},
                  {u"underWay"_s, state.underWay},
                  {u"beganAt"_s, time.iso(state.beganAt)},
                  {u"finishedAt"_s, time.iso(state.finishedAt)},
                  {u"done"_s, state.done},
                  {u"total"_s, state.total},
                  {u"leftOut"_s, QJsonArray::fromStringList(state.leftOut)},
                  {u"withoutKeys"_s, QJsonArray::fromStringList(state.withoutKeys)},
                  {u"recoveryKeyNeeded"_s, state.recoveryKeyNeeded}};
    reply.lines = {QString::number(state.version)};
    if (state.underWay)
        reply.lines.append(u"%1 / %2"_s.arg(state.done).arg(state.total));
    else if (state.finishedAt.isValid())
        reply.lines.append(time.iso(state.finishedAt));
    return reply;
}

Result<Reply> rotateKeys(Workplace &workplace, const Desk &desk, const Arguments &)
{
    constexpr qint64 kShares = 100;
    KHATTAMA_TRY(const storage::KeyState before, workplace.keyState());
    if (!before.underWay && !before.leftOut.isEmpty()) {
        desk.progress(
            desk.wording.text(u"keys.left_out"_s, {{u"logins"_s, before.leftOut.join(u", "_s)}}, desk.language));
    }
    qint64 told = -1;
    const auto step = [&](qint64 done, qint64 total) {
        if (total > 0 && done * kShares / total != told) {
            told = done * kShares / total;
            desk.progress(u"%1 / %2"_s.arg(done).arg(total));
        }
        return true;
    };
    KHATTAMA_TRY(const storage::RotationReport report,
                 workplace.rotateKeys(desk.environment(u"KHATTAMA_PASSWORD"_s),
                                      desk.environment(u"KHATTAMA_RECOVERY_KEY"_s), step));
    Reply reply;
    reply.json = {{u"version"_s, report.version},
                  {u"resealed"_s, report.resealed},
                  {u"damaged"_s, report.damaged},
                  {u"backup"_s, report.backup},
                  {u"withoutKeys"_s, QJsonArray::fromStringList(report.withoutKeys)}};
    reply.lines = {QString::number(report.version), QString::number(report.resealed)};
    if (!report.backup.isEmpty())
        reply.lines.append(report.backup);
    if (!report.withoutKeys.isEmpty())
        desk.progress(desk.wording.text(u"keys.without_keys"_s, {{u"logins"_s, report.withoutKeys.join(u", "_s)}},
                                        desk.language));
    return reply;
}

} // namespace khattama::cli
