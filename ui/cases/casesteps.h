// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"

#include <functional>

class QWidget;

namespace khattama::ui {

struct PageContext;

/// Steps of a case that a dialog takes: each calls `then` with the record as it was saved.
namespace CaseSteps {

using Then = std::function<void(const expertise::Case &record)>;

/// Appendix 3, item 5, 3): to the ОМК for consultation. `preliminary` is what was typed as conclusion so far.
void consult(const PageContext &context, const expertise::Case &record, const QString &preliminary, QWidget *parent,
             const Then &then);
/// The answer of the ОМК, as it came.
void enterAnswer(const PageContext &context, const expertise::Case &record, QWidget *parent, const Then &then);
/// To other experts, because experts are on sick leave. `voters` are the logins of those who have voted.
void redistribute(const PageContext &context, const expertise::Case &record, const QStringList &voters,
                  const QList<std::pair<QString, QString>> &experts, QWidget *parent, const Then &then);

} // namespace CaseSteps

} // namespace khattama::ui
