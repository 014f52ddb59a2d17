// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/medicalsheet.h"

#include "ui/decision/openeddecision.h"
#include "ui/decision/waitingmodel.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/detailsview.h"

namespace khattama::ui {

void writeMedicalSheet(DetailsView &view, const PageContext &context, const OpenedDecision &opened)
{
    view.addSection(blindTitle(opened.record.person().sex, opened.age, context.language));
    if (!opened.record.form031)
        return;
    const intake::Form031 &form = *opened.record.form031;
    view.addRow(WaitingModel::tr("Diagnosis"), form.mainDiagnosis.icd10 + QLatin1Char(' ') + form.mainDiagnosis.text);
    view.addRow(WaitingModel::tr("Complaints"), form.complaints);
    view.addRow(WaitingModel::tr("Anamnesis"), form.anamnesis);
    view.addRow(WaitingModel::tr("Findings"), form.objective);
    view.addRow(WaitingModel::tr("Recommendations"), form.recommendations);
}

} // namespace khattama::ui
