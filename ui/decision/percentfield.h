// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/checkedlineedit.h"

#include <optional>

namespace khattama::ui {

/// A degree in per cent, typed with or without the sign.
class PercentField : public CheckedLineEdit
{
    Q_OBJECT

public:
    explicit PercentField(QWidget *parent = nullptr);

    /// What stands in the field, also while typing; nothing when it is empty or no whole number.
    [[nodiscard]] std::optional<int> percent() const;
    void setPercent(int percent);
    [[nodiscard]] bool isWrong() const override;

protected:
    void settle() override;
};

} // namespace khattama::ui
