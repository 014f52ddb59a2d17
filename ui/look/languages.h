// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QTranslator>

namespace khattama::ui {

class Translators
{
public:
    void use(Language language);

private:
    QTranslator m_own;
};

} // namespace khattama::ui
