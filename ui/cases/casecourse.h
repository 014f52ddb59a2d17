// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casefile.h"

#include <QCoreApplication>

namespace khattama::ui {

struct PageContext;

/// Something that happened to a case.
struct CourseEvent {
    QDateTime at;
    QString text;      ///< in the language of the window
    QString who;       ///< name; empty where the rules did it
    bool view = false; ///< the case was only looked at
};

/// The course of a case from receipt to the closed protocol, oldest first. Of a sealed vote it tells only who gave it.
class CaseCourse
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::CaseCourse)

public:
    explicit CaseCourse(const PageContext &context) : m_context(context) {}
    [[nodiscard]] QList<CourseEvent> of(const CaseFile &file) const;

private:
    [[nodiscard]] QString textOf(const CaseFile &file, const Action &action) const;
    [[nodiscard]] QString verdictOn(const CaseFile &file, const QString &checkCode) const;
    void addVoteOutcome(QList<CourseEvent> &events, const CaseFile &file) const;
    void addSummons(QList<CourseEvent> &events, const CaseFile &file) const;

    const PageContext &m_context;
};

} // namespace khattama::ui
