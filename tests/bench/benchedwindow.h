// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/lawreading.h"
#include "app/gui/officedoor.h"
#include "app/gui/workroomjobs.h"
#include "core/base/uuidv7source.h"
#include "core/base/wording.h"
#include "ui/shell/dialogprompt.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/spelling/speller.h"

#include <QSettings>
#include <QTemporaryDir>

namespace khattama::bench {

/// How long something took, several times; in milliseconds.
class Times
{
public:
    Times() = default;
    explicit Times(std::vector<double> times) : m_times(std::move(times)) {}
    void add(double time) { m_times.push_back(time); }
    void add(const Times &other) { m_times.insert(m_times.end(), other.m_times.begin(), other.m_times.end()); }

    [[nodiscard]] double median() const { return percentile(50); }
    [[nodiscard]] double percentile(int percent) const;
    [[nodiscard]] double worst() const { return percentile(100); }
    [[nodiscard]] int count() const { return static_cast<int>(m_times.size()); }

private:
    std::vector<double> m_times;
};

/// Resident memory of this process now and at its most; 0 where the system does not tell.
[[nodiscard]] double residentMegabytes();
[[nodiscard]] double peakMegabytes();

/// Lets the window work until the widget has been painted again.
void waitForPaint(QWidget &widget);

struct ListReading {
    double firstRowsMs = 0;
    double allRowsMs = 0;
    double longestStopMs = 0; ///< the longest time in which the window answered nothing
    int rows = 0;
};

/// The program's window over a database of makeManyCases(), worked by keys as a user does.
class BenchedWindow
{
public:
    BenchedWindow(const QString &database, gui::LawReading reading);

    /// Until the login page stands there.
    void show();
    /// Until the workspace stands there.
    void logIn();
    /// Opens the list of cases and waits until all are read.
    [[nodiscard]] ListReading openCases();

    /// Each a time from the key until the table is painted.
    [[nodiscard]] Times typeSearch(const QString &text);
    [[nodiscard]] Times scrollPages(int pages);
    [[nodiscard]] Times sortColumns();
    [[nodiscard]] Times jumpToEnds(int times);

private:
    [[nodiscard]] QWidget &table();
    template <typename Step>
    double untilPainted(Step step);
    [[nodiscard]] double untilPainted(QWidget &receiver, int key, const QString &text = {});

    QTemporaryDir m_folder;
    DataFiles m_files;
    gui::RunningClock m_clock;
    Wording m_wording;
    LawBook m_law;
    UuidV7Source m_ids{m_clock};
    gui::Workroom m_room;
    gui::WorkroomJobs m_jobs{m_room};
    gui::OfficeDoor m_door;
    QSettings m_settings;
    ui::Look m_look;
    ui::DialogPrompt m_prompt;
    ui::Speller m_speller{ui::SpellingSources::installed({}), std::chrono::seconds(3)}; ///< as the program
    ui::MainWindow m_window;
};

} // namespace khattama::bench
