// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/resultdocuments.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace khattama::expertise {

namespace {

/// A work injury or an occupational disease: the parts of the programme are given whole, not as excerpts.
bool isOfWork(const QString &cause)
{
    return cause == "C2"_L1 || cause == "C3"_L1;
}

/// What is true of a conclusion, in the words that the list uses.
QSet<QString> factsOf(const Conclusion &conclusion, const Case &record)
{
    QSet<QString> facts{record.isRepeat() ? u"repeat"_s : u"first"_s};
    const bool disabled = conclusion.establishesDisability();
    if (disabled)
        facts.insert(u"disability"_s);
    if (conclusion.deniesDisability())
        facts.insert(u"not_established"_s);
    facts.insert(disabled && isOfWork(conclusion.disability->cause) ? u"of_work"_s : u"not_of_work"_s);
    if (conclusion.uot)
        facts.insert(u"uot"_s);
    if (!conclusion.upt.isEmpty())
        facts.insert(u"upt"_s);
    if (conclusion.ipr) {
        for (const QString &part : conclusion.ipr->parts)
            facts.insert(u"ipr."_s + part);
    }
    if (!conclusion.extraHelp.trimmed().isEmpty())
        facts.insert(u"extra_help"_s);
    return facts;
}

} // namespace

QStringList resultDocuments(const Conclusion &conclusion, const Case &record, QDate day,
                            const rules::ReferenceLists &lists)
{
    const QSet<QString> facts = factsOf(conclusion, record);
    QStringList kinds;
    for (const rules::ListValue &value : lists.values(u"certificates"_s, day)) {
        const QJsonArray conditions = value.attributes.value("when"_L1).toArray();
        const bool holds = std::all_of(conditions.begin(), conditions.end(), [&](const QJsonValue &condition) {
            return facts.contains(condition.toString());
        });
        if (!conditions.isEmpty() && holds)
            kinds.append(value.code);
    }
    return kinds;
}

QList<ResultDocument> resultDocumentsOf(const Case &record, QDate day, const rules::ReferenceLists &lists)
{
    if (!record.conclusion)
        return {};
    const QStringList following = resultDocuments(*record.conclusion, record, day, lists);
    QList<ResultDocument> documents;
    for (const rules::ListValue &value : lists.allValues(u"certificates"_s)) {
        ResultDocument document{value.code, record.conclusion->certificateNumber(value.code), {}};
        for (const Handover &handover : record.handovers) {
            if (handover.kind == value.code)
                document.handover = handover;
        }
        if (following.contains(value.code) || !document.number.isEmpty())
            documents.append(document);
    }
    return documents;
}

} // namespace khattama::expertise
