// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

namespace khattama::gui {

/// One window for a user and a database: a second start asks the first to come to the front and ends. The safety of
/// the data does not depend on it.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &database);

    /// Whether this is the first; otherwise the first has been asked to come to the front.
    [[nodiscard]] bool first();

Q_SIGNALS:
    void raiseAsked();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace khattama::gui
