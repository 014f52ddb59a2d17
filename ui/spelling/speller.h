// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spelling/dictionaries.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace khattama::ui {

/// Judges words by the Kazakh and the Russian dictionary without ever holding up the window: it loads, checks and
/// suggests in a thread of its own and remembers what was asked. One for the whole window.
class Speller : public QObject
{
    Q_OBJECT

public:
    enum class Verdict { Pending, Right, Wrong };

    /// The dictionaries are loaded when the first word is asked for, at the latest after `pause`: a window that begins
    /// has the processor for itself.
    explicit Speller(SpellingSources sources, std::chrono::milliseconds pause = {}, QObject *parent = nullptr);
    ~Speller() override;

    /// Whether there are dictionaries; not known, and false, until loaded(). Without them every word is right.
    [[nodiscard]] bool available() const { return m_available; }

    /// What is known about a word as wordsIn() finds it. A pending one is being asked for: checked() follows.
    [[nodiscard]] Verdict verdict(const QString &word);
    /// Better words for a wrong one, best first; dropped when `context` is gone by then.
    void suggest(const QString &word, QObject *context, std::function<void(const QStringList &)> then);
    /// The word is right from now on, and in the department's dictionary.
    void add(const QString &word);

Q_SIGNALS:
    void loaded();
    void checked();                    ///< verdicts have come or changed
    void notKept(const QString &word); ///< the word could not be written into the department's dictionary

private:
    /// Runs in the thread of the dictionaries.
    using Job = std::function<void(Dictionaries &)>;
    void post(Job job);
    void load(); ///< in m_thread
    void ask();

    const SpellingSources m_sources;
    QThread m_thread;
    QObject *m_worker;                            ///< lives in m_thread
    std::unique_ptr<Dictionaries> m_dictionaries; ///< made, used and left to m_thread until it has ended
    bool m_available = false;
    QHash<QString, bool> m_right;
    QSet<QString> m_asked;
    QStringList m_toAsk;
};

} // namespace khattama::ui
