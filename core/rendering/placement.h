// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/department.h"
#include "core/rendering/formtexts.h"
#include "core/rendering/sheet.h"

namespace khattama::rendering {

/// Places a text at the top of `area`; answers its height.
int placeText(Typeface &face, Sheet &sheet, const QString &text, int size, const QRect &area, Align align);
/// Places paragraphs one below another from the top of `area`; answers the height they take.
int placeParagraphs(Typeface &face, Sheet &sheet, const QList<Paragraph> &paragraphs, const QRect &area);
/// Vertical rules at the left edges `lefts` and at `right`, from `top` to `bottom`.
void placeVerticalRules(Sheet &sheet, const QList<int> &lefts, int right, int top, int bottom);

/// A signature of a form: label, line to sign on, name in brackets on a line, a caption under each line.
struct SignatureLine {
    QString label;       ///< may have several lines; empty under the label of the one above
    QString signCaption; ///< «(қолы/подпись)»
    QString name;        ///< empty: a line to write on
    QString nameCaption;

    /// Of the head of such a department, as `foot` or `foot_omk` of a form have it: {kk, ru, signature, name}.
    [[nodiscard]] static SignatureLine ofForm(const QJsonObject &form, people::DepartmentKind kind,
                                              const QString &name);
};
/// Widths of the three parts as a share of `area`: label, line, name. Answers the height.
int placeSignature(Typeface &face, Sheet &sheet, const SignatureLine &line, const QRect &area);

} // namespace khattama::rendering
