// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rolecolour.h"

#include <QWidget>

class QLabel;

namespace khattama::ui {

enum class MessageKind { Info, Done, Warning, Error };

[[nodiscard]] ColourRole colourOf(MessageKind kind);
/// Name of the sign in resources/icons.
[[nodiscard]] QString iconOf(MessageKind kind);
/// «Error: », for those who do not see the sign.
[[nodiscard]] QString spokenKind(MessageKind kind);

/// A sentence with the sign and the colour of its kind; hidden while there is none.
class MessageLine : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    void setMessage(MessageKind kind, const QString &text);
    void clear() { setMessage(m_kind, {}); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] MessageKind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();

    MessageKind m_kind = MessageKind::Info;
    QLabel *m_label;
};

} // namespace khattama::ui
