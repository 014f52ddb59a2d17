// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/laboratory.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace khattama::faults {

/// A laboratory for one test program, on a disk in memory where there is one. Seeds stand still, so that a test tells
/// the same at every run; ./dev torture goes further.
class TestBench
{
public:
    static constexpr quint32 kSeed = 20261128;

    [[nodiscard]] Laboratory &with(const QString &scenario)
    {
        if (!m_laboratory.isPrepared(scenario))
            m_laboratory.prepare(scenario);
        return m_laboratory;
    }
    /// Every scenario as a row of a test.
    static void scenarioRows()
    {
        QTest::addColumn<QString>("scenario");
        for (const Scenario &scenario : scenarios()) {
            if (scenario.name != Laboratory::kCrowd)
                QTest::newRow(qPrintable(scenario.name)) << scenario.name;
        }
    }
    /// What was found, with how to find it again; empty: nothing.
    [[nodiscard]] static QByteArray found(const Figures &figures)
    {
        QString text;
        for (const Finding &finding : figures.found)
            text += finding.scenario + u": " + finding.verdict.what + u"\n  khattama-torture " + finding.repeat + u'\n';
        return text.toUtf8();
    }

private:
    [[nodiscard]] static QString disk()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/khattama-faults-XXXXXX");
    }
    QTemporaryDir m_folder{disk()};
    Laboratory m_laboratory{m_folder.path(),
                            {QStringLiteral(KHATTAMA_FAULTS_WORKER), QStringLiteral(KHATTAMA_FAULTS_LIBRARY)}};
};

} // namespace khattama::faults
