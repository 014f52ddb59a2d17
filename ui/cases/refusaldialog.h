// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/receiving.h"
#include "ui/shell/drafting.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

namespace khattama::ui {

class RefusalPanel;

/// Refuses the service to a person whose application is registered (Appendix 3, item 11). Ground and note are kept as
/// a draft of the case: Esc or a lock loses nothing.
class RefusalDialog : public QDialog
{
    Q_OBJECT

public:
    RefusalDialog(const PageContext &context, const expertise::Case &record, QWidget *parent);

    void done(int result) override;

Q_SIGNALS:
    /// The case with its refusal: a draft, or with its number where the head has refused.
    void refused(const khattama::expertise::Case &record);

private:
    void refuse();
    void take(const Result<expertise::Receiving::Registration> &outcome);

    const PageContext &m_context;
    const expertise::Case m_record;
    RefusalPanel *m_panel;
    Drafting m_drafting;
};

} // namespace khattama::ui
