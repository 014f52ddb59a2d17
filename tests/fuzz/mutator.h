// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace khattama::fuzz {

/// Inputs made of those of a corpus by some small damages each; equal seeds make equal inputs.
class Mutator
{
public:
    /// `corpus`: not empty.
    Mutator(QByteArrayList corpus, quint32 seed) : m_corpus(std::move(corpus)), m_random(seed) {}
    [[nodiscard]] QByteArray next();

private:
    void damage(QByteArray &bytes);
    /// Below `end`; zero where that is zero.
    [[nodiscard]] qsizetype place(qsizetype end);

    QByteArrayList m_corpus;
    QRandomGenerator m_random;
};

} // namespace khattama::fuzz
