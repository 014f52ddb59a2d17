// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lawbook.h"
#include "core/base/wording.h"

#include <QThread>

#include <future>

namespace khattama::gui {

/// Reads the law and the words of errors while Qt finds its screen; what is asked for is waited for, once. Begun as the
/// first thing of the program.
class LawReading
{
public:
    explicit LawReading(QDate today)
        : m_wording(std::async(std::launch::async, [] { return Wording::load(DataFiles()); })),
          m_law(std::async(std::launch::async, [today] { return LawBook::load(DataFiles(), today); }))
    {}

    [[nodiscard]] Result<Wording> wording() { return m_wording.get(); }
    [[nodiscard]] Result<LawBook> law() { return m_law.get(); }

private:
    /// Qt takes the first thread it meets for the main one: were that a reading one, no shortcut would work.
    QThread *m_mainThread = QThread::currentThread();
    std::future<Result<Wording>> m_wording;
    std::future<Result<LawBook>> m_law;
};

} // namespace khattama::gui
