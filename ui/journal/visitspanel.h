// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"

#include <QDate>
#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace khattama {
struct Error;
}

namespace khattama::ui {

struct PageContext;
struct PdfPaper;

/// The list of a day's examinations away from the department (Appendix 3, other requirements): who is visited, when the
/// experts left, what waits to be entered. Shown where the day has such a list.
class VisitsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VisitsPanel(const PageContext &context, QWidget *parent = nullptr);

    void setDay(QDate day);
    [[nodiscard]] QList<QAction *> actions() const { return {m_leave, m_print}; }

Q_SIGNALS:
    void caseAsked(const QString &caseId);
    void paperMade(const khattama::ui::PdfPaper &paper);
    void told(const QString &sentence);
    void failed(const khattama::Error &error);

private:
    void show(const QList<expertise::Case> &visits);
    [[nodiscard]] QString lineOf(const expertise::Case &record) const;
    void leave();
    void print();

    const PageContext &m_context;
    QDate m_day;
    QLabel *m_title;
    QListWidget *m_list;
    QAction *m_leave;
    QAction *m_print;
};

} // namespace khattama::ui
