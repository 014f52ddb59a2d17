// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace khattama::ui {

/// A flat button that shows a sign of resources/icons and nothing else: its name is told by the tooltip and to the
/// screen reader. The sign follows the palette; Tab reaches it.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(QString icon, const QString &name, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_icon;
};

} // namespace khattama::ui
