// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iinfield.h"

#include "core/base/wording.h"

#include <QValidator>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kDigits = 12;

/// Lets digits in and drops everything else, so that the number can be pasted as "950101 300 012".
class DigitsOnly final : public QValidator
{
public:
    using QValidator::QValidator;
    State validate(QString &input, int &position) const override
    {
        QString digits;
        int before = 0;
        for (qsizetype i = 0; i < input.size(); ++i) {
            if (input[i] < u'0' || input[i] > u'9')
                continue;
            digits.append(input[i]);
            before += i < position ? 1 : 0;
        }
        if (digits != input) {
            input = digits;
            position = before;
        }
        return Acceptable;
    }
};

} // namespace

IinField::IinField(const Wording &wording, Language language, QWidget *parent)
    : CheckedLineEdit(parent), m_wording(wording), m_language(language)
{
    setValidator(new DigitsOnly(this));
    setInputMethodHints(Qt::ImhDigitsOnly);
    connect(this, &QLineEdit::textChanged, this, [this] { check(text().size() >= kDigits); });
}

std::optional<people::Iin> IinField::iin() const
{
    const auto parsed = people::Iin::parse(text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

bool IinField::isWrong() const
{
    return !text().isEmpty() && !iin();
}

void IinField::settle()
{
    check(true);
}

void IinField::check(bool complete)
{
    const auto parsed = people::Iin::parse(text());
    const bool wrong = complete && !text().isEmpty() && !parsed;
    tell(wrong ? m_wording.text(parsed.error(), m_language) : QString());
    const QString entered = parsed ? parsed->text() : QString();
    if (entered == m_entered)
        return;
    m_entered = entered;
    if (parsed)
        Q_EMIT iinEntered(*parsed);
}

} // namespace khattama::ui
