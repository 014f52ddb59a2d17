// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keywatch.h"

#include "ui/shell/housekeeping.h"
#include "ui/shell/jobs.h"

namespace khattama::ui {

KeyWatch::KeyWatch(const PageContext &context, QObject *parent) : QObject(parent), m_context(context) {}

KeyWatch::~KeyWatch()
{
    if (m_working)
        m_context.jobs.cancel();
}

void KeyWatch::look()
{
    if (!m_context.may(people::Permission::Administer))
        return;
    m_context.jobs.read(
        this, [](Services &services) { return services.housekeeping.keys(); },
        [this](const Result<KeyStanding> &standing) {
            if (standing && standing->underWay)
                goOn();
        });
}

void KeyWatch::goOn()
{
    m_working = true;
    m_context.jobs.longRead(
        tr("The key is being changed"), this,
        [](Services &services, Progress &progress) { return services.housekeeping.goOnChangingKey(progress); },
        [this](const Result<KeyChange> &change) {
            m_working = false;
            Q_EMIT ended(change ? tr("The change of the department's key is finished.")
                                : m_context.worded(change.error()));
        });
}

} // namespace khattama::ui
