// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/housekeeping.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace khattama::ui {

/// The key that everything in the database is sealed with: how it stands, a new one in its place, and going on with a
/// change that paused.
class KeyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPanel(const PageContext &context, QWidget *parent = nullptr);
    /// Lets the change pause: whoever locks or closes the window does not wait for minutes.
    ~KeyPanel() override;

    void refresh();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void show(const KeyStanding &standing);
    void ask();
    void change(const QString &password, const QString &recoveryKey);
    void goOn();
    void tell(const Result<KeyChange> &change);

    const PageContext &m_context;
    KeyStanding m_standing;
    bool m_working = false;
    QLabel *m_state;
    QLabel *m_withoutKeys;
    QPushButton *m_change;
    QPushButton *m_goOn;
};

} // namespace khattama::ui
