// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/signer.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace khattama::ui {

/// Signs in a thread of its own, since a signature may wait for a person at NCALayer or for a network: neither the
/// window nor the Workroom waits with it. Whoever goes away ends it.
class SigningRun : public QObject
{
    Q_OBJECT

public:
    explicit SigningRun(QObject *parent);
    ~SigningRun() override;
    SigningRun(const SigningRun &) = delete;
    SigningRun &operator=(const SigningRun &) = delete;

    /// One after the other.
    void begin(const std::shared_ptr<const Signers> &signers, const SigningKey &key, const SigningOrder &order);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// failed() tells when it has ended, with `job.cancelled`.
    void cancel();

Q_SIGNALS:
    void made(const khattama::MadeSignature &signature);
    void failed(const khattama::Error &error);

private:
    void end(const Result<MadeSignature> &outcome);

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace khattama::ui
