// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"

#include <QObject>

namespace khattama::ui {

/// Goes on with a change of the department's key that paused or was interrupted, when somebody logs in who may; once:
/// whoever lets it pause then does not want it now.
class KeyWatch : public QObject
{
    Q_OBJECT

public:
    explicit KeyWatch(const PageContext &context, QObject *parent = nullptr);
    /// Lets the change pause: whoever locks or closes the window does not wait for minutes.
    ~KeyWatch() override;

    void look();

Q_SIGNALS:
    void ended(const QString &sentence);

private:
    void goOn();

    const PageContext &m_context;
    bool m_working = false;
};

} // namespace khattama::ui
