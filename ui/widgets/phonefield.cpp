// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phonefield.h"

#include "core/people/phone.h"

namespace khattama::ui {

PhoneField::PhoneField(QWidget *parent) : CheckedLineEdit(parent)
{
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!problem().isEmpty() && !isWrong())
            tell({});
    });
}

QString PhoneField::phone() const
{
    return people::normalizedMobilePhone(text()).value_or(QString());
}

bool PhoneField::isWrong() const
{
    return !text().trimmed().isEmpty() && phone().isEmpty();
}

void PhoneField::settle()
{
    if (isWrong()) {
        tell(tr("“%1” is not a mobile phone of Kazakhstan. Type it as +7 701 123 45 67.").arg(text().trimmed()));
        return;
    }
    if (const QString written = phone(); written != text())
        setText(written);
    tell({});
}

} // namespace khattama::ui
