// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/officedoor.h"
#include "app/gui/workroomjobs.h"
#include "core/base/uuidv7source.h"
#include "core/base/wording.h"
#include "tests/ui/support/scriptedprompt.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/spelling/speller.h"

#include <QSettings>

namespace khattama::test {

/// The real window on the sample department, led from screen to screen: for the lint of all screens and for the
/// screenshots of the README.
class Tour
{
public:
    /// `folder` is empty, or holds the sample of an earlier tour of that kind of department.
    explicit Tour(const QString &folder, people::DepartmentKind kind = people::DepartmentKind::Mse);

    /// Called when a screen stands there, all its jobs answered.
    using Seen = std::function<void(const QString &screen, QWidget &window)>;
    void go(Language language, ui::PaletteKind palette, QSize size, const Seen &seen);

private:
    struct Stop;
    [[nodiscard]] static QList<Stop> stops();
    [[nodiscard]] static QList<Stop> stopsOfOmk();
    void makeOmkSample(const QString &folder);
    void logIn(ui::MainWindow &window, const QString &login);
    void settle();
    [[nodiscard]] QString caseOf(const Stop &stop);

    const people::DepartmentKind m_kind;
    DataFiles m_files;
    gui::RunningClock m_clock;
    Wording m_wording;
    LawBook m_law;
    UuidV7Source m_ids{m_clock};
    gui::Workroom m_room;
    gui::WorkroomJobs m_jobs{m_room};
    gui::OfficeDoor m_door;
    ScriptedPrompt m_prompt;
    QSettings m_settings;
    ui::Look m_look;
    ui::Speller m_speller{ui::SpellingSources::installed({})};
};

} // namespace khattama::test
