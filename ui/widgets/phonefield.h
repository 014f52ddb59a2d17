// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/checkedlineedit.h"

namespace khattama::ui {

/// A mobile phone in any usual spelling, written +77011234567 when the field is left (Appendix 5, F005).
class PhoneField : public CheckedLineEdit
{
    Q_OBJECT

public:
    explicit PhoneField(QWidget *parent = nullptr);

    /// +77011234567; empty when the field is empty or wrong.
    [[nodiscard]] QString phone() const;
    [[nodiscard]] bool isWrong() const override;

protected:
    void settle() override;
};

} // namespace khattama::ui
