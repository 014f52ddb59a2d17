// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/casepapers.h"
#include "core/rendering/applicationpdf.h"
#include "core/rendering/expertdecisionspdf.h"
#include "core/rendering/refusalpdf.h"
#include "core/rendering/resultnoticepdf.h"
#include "core/rendering/returnnoticepdf.h"
#include "core/rendering/visitlistpdf.h"
#include "core/rules/referencelists.h"

namespace khattama::rendering {

/// The printed forms of a case as PDF.
class CaseFormsPdf final : public expertise::CaseFormRenderer
{
public:
    /// Errors: those of FormTexts, Typeface and DataFiles. `lists` must outlive the renderer.
    [[nodiscard]] static Result<CaseFormsPdf> load(const DataFiles &data, const rules::ReferenceLists &lists);

    [[nodiscard]] QByteArray returnNotice(const people::Department &department, const expertise::Case &record,
                                          QDate date, const QString &head) const override;
    [[nodiscard]] QByteArray refusal(const people::Department &department, const expertise::Case &record, QDate date,
                                     const QString &head) const override;
    [[nodiscard]] QByteArray application(const people::Department &department, const intake::Application &application,
                                         Language language) const override;
    [[nodiscard]] QByteArray resultNotice(const people::Department &department, const expertise::Case &record,
                                          QDate date, const QString &head) const override;
    [[nodiscard]] QByteArray expertDecisions(const people::Department &department, const expertise::Case &record,
                                             const QMap<QString, QString> &experts, QDate date,
                                             const QString &head) const override;
    [[nodiscard]] QByteArray visitList(const people::Department &department, QDate day,
                                       const QList<expertise::Case> &visits, const QMap<QString, QString> &experts,
                                       const QString &head) const override;

private:
    CaseFormsPdf(ReturnNoticePdf notice, RefusalPdf refusal, ApplicationPdf application, ResultNoticePdf result,
                 ExpertDecisionsPdf decisions, VisitListPdf visits, const rules::ReferenceLists &lists)
        : m_notice(std::move(notice)), m_refusal(std::move(refusal)), m_application(std::move(application)),
          m_result(std::move(result)), m_decisions(std::move(decisions)), m_visits(std::move(visits)), m_lists(lists)
    {}

    ReturnNoticePdf m_notice;
    RefusalPdf m_refusal;
    ApplicationPdf m_application;
    ResultNoticePdf m_result;
    ExpertDecisionsPdf m_decisions;
    VisitListPdf m_visits;
    const rules::ReferenceLists &m_lists;
};

} // namespace khattama::rendering
