// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/caseformspdf.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

Result<CaseFormsPdf> CaseFormsPdf::load(const DataFiles &data, const rules::ReferenceLists &lists)
{
    KHATTAMA_TRY(ReturnNoticePdf notice, ReturnNoticePdf::load(data));
    KHATTAMA_TRY(RefusalPdf refusal, RefusalPdf::load(data));
    KHATTAMA_TRY(ApplicationPdf application, ApplicationPdf::load(data));
    KHATTAMA_TRY(ResultNoticePdf result, ResultNoticePdf::load(data));
    KHATTAMA_TRY(ExpertDecisionsPdf decisions, ExpertDecisionsPdf::load(data));
    KHATTAMA_TRY(VisitListPdf visits, VisitListPdf::load(data));
    return CaseFormsPdf(std::move(notice), std::move(refusal), std::move(application), std::move(result),
                        std::move(decisions), std::move(visits), lists);
}

QByteArray CaseFormsPdf::returnNotice(const people::Department &department, const expertise::Case &record, QDate date,
                                      const QString &head) const
{
    return m_notice.render(department, record, date, head).pdf;
}

QByteArray CaseFormsPdf::refusal(const people::Department &department, const expertise::Case &record, QDate date,
                                 const QString &head) const
{
    const auto words = [this](const QString &list, const QString &code) {
        return LocalizedText{m_lists.text(list, code, Language::Kazakh), m_lists.text(list, code, Language::Russian)};
    };
    RefusalWords named{words(u"refusals"_s, record.refusal->ground), {}};
    for (const intake::FaultyDocument &document : record.refusal->documents)
        named.documents.insert(document.id, words(u"documents"_s, document.id));
    return m_refusal.render(department, record, date, head, named).pdf;
}

QByteArray CaseFormsPdf::resultNotice(const people::Department &department, const expertise::Case &record, QDate date,
                                      const QString &head) const
{
    return m_result.render(department, record, date, head).pdf;
}

QByteArray CaseFormsPdf::expertDecisions(const people::Department &department, const expertise::Case &record,
                                         const QMap<QString, QString> &experts, QDate date, const QString &head) const
{
    return m_decisions.render(department, record, experts, date, head, m_lists).pdf;
}

QByteArray CaseFormsPdf::visitList(const people::Department &department, QDate day,
                                   const QList<expertise::Case> &visits, const QMap<QString, QString> &experts,
                                   const QString &head) const
{
    return m_visits.render(department, day, visits, experts, head, m_lists).pdf;
}

QByteArray CaseFormsPdf::application(const people::Department &department, const intake::Application &application,
                                     Language language) const
{
    const people::Person &person = application.person;
    const ApplicationNames names{m_lists.text(u"regions"_s, person.address.region, language),
                                 m_lists.text(u"identity_documents"_s, person.identityDocument.kind, language)};
    return m_application.render(department, application, language, names).pdf;
}

} // namespace khattama::rendering
