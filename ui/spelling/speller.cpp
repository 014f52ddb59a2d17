// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/speller.h"

#include <QPointer>
#include <QTimer>

namespace khattama::ui {

namespace {

/// More than a working day of typing; then it is forgotten and asked anew.
constexpr qsizetype kMostRemembered = 20000;

} // namespace

Speller::Speller(SpellingSources sources, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent), m_sources(std::move(sources)), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    QTimer::singleShot(pause, m_worker, [this] { load(); });
}

void Speller::load()
{
    if (m_dictionaries)
        return;
    m_dictionaries = std::make_unique<Dictionaries>(m_sources);
    QMetaObject::invokeMethod(
        this,
        [this, available = m_dictionaries->available()] {
            m_available = available;
            Q_EMIT loaded();
        },
        Qt::QueuedConnection);
}

Speller::~Speller()
{
    m_thread.quit();
    m_thread.wait();
}

void Speller::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job)] {
            load();
            job(*m_dictionaries);
        },
        Qt::QueuedConnection);
}

Speller::Verdict Speller::verdict(const QString &word)
{
    if (const auto known = m_right.constFind(word); known != m_right.cend())
        return *known ? Verdict::Right : Verdict::Wrong;
    if (!m_asked.contains(word)) {
        m_asked.insert(word);
        m_toAsk.append(word);
        // One question for all words of a text.
        if (m_toAsk.size() == 1)
            QMetaObject::invokeMethod(this, &Speller::ask, Qt::QueuedConnection);
    }
    return Verdict::Pending;
}

void Speller::ask()
{
    post([this, words = std::exchange(m_toAsk, {})](Dictionaries &dictionaries) {
        QHash<QString, bool> right;
        for (const QString &word : words)
            right.insert(word, dictionaries.isRight(word));
        QMetaObject::invokeMethod(
            this,
            [this, right] {
                if (m_right.size() > kMostRemembered)
                    m_right.clear();
                m_right.insert(right);
                for (auto word = right.keyBegin(); word != right.keyEnd(); ++word)
                    m_asked.remove(*word);
                Q_EMIT checked();
            },
            Qt::QueuedConnection);
    });
}

void Speller::suggest(const QString &word, QObject *context, std::function<void(const QStringList &)> then)
{
    post([this, word, guard = QPointer<QObject>(context), then = std::move(then)](Dictionaries &dictionaries) {
        const QStringList suggestions = dictionaries.suggestions(word);
        QMetaObject::invokeMethod(
            this,
            [guard, then, suggestions] {
                if (guard)
                    then(suggestions);
            },
            Qt::QueuedConnection);
    });
}

void Speller::add(const QString &word)
{
    m_right.removeIf([&word](const auto &known) { return known.key().compare(word, Qt::CaseInsensitive) == 0; });
    m_right.insert(word, true);
    post([this, word](Dictionaries &dictionaries) {
        if (!dictionaries.add(word))
            QMetaObject::invokeMethod(
                this, [this, word] { Q_EMIT notKept(word); }, Qt::QueuedConnection);
    });
    Q_EMIT checked();
}

} // namespace khattama::ui
