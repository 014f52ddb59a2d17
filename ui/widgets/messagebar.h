// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messageline.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace khattama::ui {

class IconButton;

/// A message of the page: what has happened or went wrong, as a whole sentence, instead of a box. Told to the screen
/// reader; stays until it is closed or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    using Kind = MessageKind;

    explicit MessageBar(QWidget *parent = nullptr);

    /// `action`: word of a button that helps on, as «Try again»; actionTriggered() tells when it is pressed.
    void show(Kind kind, const QString &sentence, const QString &action = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionTriggered();
    void closed(); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    Kind m_kind = Kind::Info;
    QLabel *m_text;
    QPushButton *m_action;
    IconButton *m_close;
};

} // namespace khattama::ui
