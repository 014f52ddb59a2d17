// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signingrun.h"

#include <QThread>

namespace khattama::ui {

SigningRun::SigningRun(QObject *parent) : QObject(parent) {}

SigningRun::~SigningRun()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void SigningRun::begin(const std::shared_ptr<const Signers> &signers, const SigningKey &key, const SigningOrder &order)
{
    Q_ASSERT(!isRunning());
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.reset(QThread::create([this, signers, key, order, cancelled = m_cancelled] {
        const Result<MadeSignature> outcome = signers->sign(key, order, [cancelled] { return cancelled->load(); });
        QMetaObject::invokeMethod(
            this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void SigningRun::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void SigningRun::end(const Result<MadeSignature> &outcome)
{
    m_thread->wait();
    m_thread.reset();
    if (outcome)
        Q_EMIT made(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace khattama::ui
