// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inboxreading.h"

#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"

#include <QFileInfo>

namespace khattama::ui {

namespace {

/// Two at a time are given, so that one is always at work; what others ask for comes in between.
constexpr int kGivenAtOnce = 2;

} // namespace

InboxReading::InboxReading(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_cancelled(std::make_shared<bool>(false))
{}

void InboxReading::add(const QStringList &paths, bool inPerson, Source source)
{
    if (paths.isEmpty())
        return;
    m_context.jobs.read(
        this, [paths](Services &) -> Result<QStringList> { return packagesAmong(paths); },
        [this, inPerson, source](const Result<QStringList> &packages) {
            for (const QString &path : *packages)
                m_waiting.enqueue({path, inPerson, source});
            m_total += int(packages->size());
            next();
            if (m_total == 0)
                Q_EMIT ended({});
        });
}

void InboxReading::next()
{
    while (!m_waiting.isEmpty() && m_given < kGivenAtOnce) {
        const Waiting waiting = m_waiting.dequeue();
        const int number = m_done + m_given;
        ++m_given;
        m_context.jobs.longSave(
            tr("Forms 031: %1 of %2").arg(number + 1).arg(m_total), this,
            [waiting, number, total = m_total, cancelled = m_cancelled](Services &services,
                                                                        Progress &progress) -> Result<MaybeReception> {
                progress.step(number, total);
                *cancelled = *cancelled || progress.cancelled();
                if (*cancelled)
                    return std::nullopt;
                KHATTAMA_TRY(const Reception reception, receivePackage(services, waiting.path, waiting.inPerson));
                *cancelled = progress.cancelled(); // for the one that has been given already
                return reception;
            },
            [this, waiting](const Result<MaybeReception> &result) { finish(waiting, result); });
    }
}

void InboxReading::finish(const Waiting &waiting, const Result<MaybeReception> &result)
{
    --m_given;
    ++m_done;
    if (!result && result.error().kind == ErrorKind::Trouble) {
        m_summary.trouble = result.error();
        leaveRest();
    } else if (result && !*result) {
        leaveRest();
    } else {
        Q_EMIT read(waiting.path);
        if (result && (*result)->kind != Reception::Kind::AcceptedBefore)
            count((*result)->verdict);
        else
            ++m_summary.setAside;
        if (result)
            Q_EMIT received(**result, waiting.source);
        else
            Q_EMIT rejected(QFileInfo(waiting.path).fileName(), result.error());
    }
    next();
    if (m_given == 0)
        end();
}

void InboxReading::count(intake::FormVerdict verdict)
{
    ++m_summary.stored;
    switch (verdict) {
    case intake::FormVerdict::Accepted:
        ++m_summary.accepted;
        break;
    case intake::FormVerdict::Pending:
        ++m_summary.pending;
        break;
    case intake::FormVerdict::Returned:
        ++m_summary.toReturn;
        break;
    }
}

/// This one and those that wait are not read.
void InboxReading::leaveRest()
{
    m_summary.left += 1 + int(m_waiting.size());
    m_waiting.clear();
}

void InboxReading::end()
{
    const Summary summary = m_summary;
    m_summary = {};
    m_done = 0;
    m_total = 0;
    m_cancelled = std::make_shared<bool>(false);
    Q_EMIT ended(summary);
}

} // namespace khattama::ui
