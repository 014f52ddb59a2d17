// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sections.h"

#include <QListWidget>

namespace khattama::ui {

/// The left column: icon and word of each section, and how much waits in it.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(const QList<Section> &sections, QWidget *parent = nullptr);

    void setCurrentSection(const QString &id);
    void setWaiting(const QString &id, int count);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcons();
    [[nodiscard]] QListWidgetItem *itemOf(const QString &id) const;
    [[nodiscard]] int idealWidth() const;

    QList<Section> m_sections;
};

} // namespace khattama::ui
