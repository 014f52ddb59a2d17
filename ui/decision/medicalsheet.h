// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace khattama::ui {

class DetailsView;
struct OpenedDecision;
struct PageContext;

/// What an expert decides on: sex, age and the medical part of the form.
void writeMedicalSheet(DetailsView &view, const PageContext &context, const OpenedDecision &opened);

} // namespace khattama::ui
