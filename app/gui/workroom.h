// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/officekeeping.h"
#include "app/workplace.h"
#include "ui/shell/services.h"

#include <QThread>

#include <functional>

namespace khattama::gui {

/// The one thread that works on the database: what is given to it is done in order. Everything but give() and the
/// constructor belongs into that thread.
class Workroom
{
public:
    explicit Workroom(const Surroundings &around);
    /// Does what was given, then ends: nothing that was acknowledged is lost.
    ~Workroom();
    Workroom(const Workroom &) = delete;
    Workroom &operator=(const Workroom &) = delete;

    void give(std::function<void()> work);
    /// Waits until everything given so far is done: whoever gave work that refers to itself may go then.
    void finish();

    [[nodiscard]] const Surroundings &around() const { return m_around; }
    /// The database file, opened when first asked for. Errors: those of openOffice().
    [[nodiscard]] Result<storage::Office *> office(const QString &path);
    void closeOffice();
    void unlock(std::unique_ptr<Workplace> workplace);
    /// Frees the keys.
    void lock();
    [[nodiscard]] Workplace *workplace() { return m_workplace.get(); }
    /// Null while nobody is logged in.
    [[nodiscard]] ui::Services *services() { return m_services ? &*m_services : nullptr; }

private:
    const Surroundings m_around;
    QThread m_thread;
    QObject m_inThread; ///< what is given to it is done in the thread
    QString m_path;
    std::unique_ptr<storage::Office> m_office;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<OfficeKeeping> m_keeping;
    std::optional<ui::Services> m_services;
};

} // namespace khattama::gui
