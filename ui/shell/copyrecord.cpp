// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copyrecord.h"

#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
constexpr qsizetype kOneByOne = 50;
} // namespace

void recordCopy(const PageContext &context, QObject *page, const QString &list, const QStringList &cases)
{
    if (cases.isEmpty())
        return;
    context.jobs.read(
        page,
        [list, cases](Services &services) -> Result<void> {
            Action action{services.user.login, u"case.copy"_s, {{u"list"_s, list}}};
            if (cases.size() > kOneByOne) {
                action.details.insert(u"cases"_s, QString::number(cases.size()));
                return services.audit.record(action, u"list"_s);
            }
            for (const QString &id : cases)
                KHATTAMA_CHECK(services.audit.record(action, u"case_file/"_s + id));
            return {};
        },
        [](const Result<void> &) {});
}

} // namespace khattama::ui
