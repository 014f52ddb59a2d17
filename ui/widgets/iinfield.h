// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/people/iin.h"
#include "ui/widgets/checkedlineedit.h"

namespace khattama {
class Wording;
}

namespace khattama::ui {

/// The individual identification number: digits only, blanks of a pasted one are dropped, checked while it is typed.
class IinField : public CheckedLineEdit
{
    Q_OBJECT

public:
    IinField(const Wording &wording, Language language, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<people::Iin> iin() const;
    [[nodiscard]] bool isWrong() const override;

Q_SIGNALS:
    /// As soon as the number is complete and valid; again only when it has become another one.
    void iinEntered(const khattama::people::Iin &iin);

protected:
    void settle() override;

private:
    void check(bool complete);

    const Wording &m_wording;
    Language m_language;
    QString m_entered;
};

} // namespace khattama::ui
