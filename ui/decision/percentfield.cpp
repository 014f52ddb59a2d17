// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/percentfield.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

PercentField::PercentField(QWidget *parent) : CheckedLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!problem().isEmpty() && !isWrong())
            tell({});
    });
}

std::optional<int> PercentField::percent() const
{
    bool whole = false;
    const int percent = text().remove(u'%').trimmed().toInt(&whole);
    return whole && percent >= 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

void PercentField::setPercent(int percent)
{
    setText(QString::number(percent));
}

bool PercentField::isWrong() const
{
    return !text().trimmed().isEmpty() && !percent();
}

void PercentField::settle()
{
    if (const std::optional<int> whole = percent())
        setPercent(*whole);
    tell(isWrong() ? tr("“%1” is no degree. Type a whole number up to 100.").arg(text().trimmed()) : QString());
}

} // namespace khattama::ui
