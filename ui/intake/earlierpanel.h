// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/applicationform.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace khattama::ui {

class DetailsView;

/// What the department knows of the IIN that was typed: earlier cases, the last group and its end, and what can be
/// taken over from the latest case. Hidden while nothing is known.
class EarlierPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierPanel(const PageContext &context, QWidget *parent = nullptr);

    void show(const EarlierPerson &earlier);
    void clear();

Q_SIGNALS:
    void caseChosen(const QString &id);
    void takeOverAsked(const QList<khattama::ui::ApplicationForm::Part> &parts);

private:
    using Part = ApplicationForm::Part;
    [[nodiscard]] QString lastGroup(const EarlierPerson &earlier) const;
    [[nodiscard]] QString caseText(const EarlierCase &earlier) const;
    void addButton(const QString &text, const QString &name, const QList<Part> &parts, QLayout *layout);

    const PageContext &m_context;
    QLabel *m_title;
    DetailsView *m_details;
    QList<std::pair<Part, QPushButton *>> m_buttons;
};

} // namespace khattama::ui
