// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/refusal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::intake {

namespace {
const QString kExpired = u"expired"_s;
const QString kIncomplete = u"incomplete"_s;
const QString kWrongPlace = u"wrong_place"_s;
const QString kNoConsent = u"no_consent"_s;

bool isAboutDocuments(const QString &ground)
{
    return ground == kExpired || ground == kIncomplete;
}
} // namespace

const QStringList &fieldsOfRefusedPerson()
{
    static const QStringList fields{u"iin"_s, u"surname"_s, u"given"_s, u"birthDate"_s, u"sex"_s};
    return fields;
}

RefusalGround withCodes(RefusalGround ground, const rules::ReferenceLists &lists)
{
    const auto toCode = [&](const QString &list, QString &code) {
        if (const rules::ListValue *value = lists.find(list, code))
            code = value->code;
    };
    toCode(u"refusals"_s, ground.id);
    for (QString &document : ground.documents)
        toCode(u"documents"_s, document);
    return ground;
}

QList<FaultyDocument> refusedDocuments(const RefusalGround &ground, const DocumentFaults &faults)
{
    if (!isAboutDocuments(ground.id))
        return {};
    const QList<FaultyDocument> &shown = ground.id == kExpired ? faults.expired : faults.missing;
    if (ground.documents.isEmpty())
        return shown;
    QList<FaultyDocument> named;
    for (const QString &id : ground.documents) {
        const auto known =
            std::find_if(shown.begin(), shown.end(), [&](const FaultyDocument &document) { return document.id == id; });
        named.append(known == shown.end() ? FaultyDocument{id, {}} : *known);
    }
    return named;
}

QList<Finding> checkRefusal(const RefusalGround &ground, const QList<FaultyDocument> &named,
                            const std::optional<Application> &application, QDate today,
                            const rules::ReferenceLists &lists)
{
    using Weight = Finding::Weight;
    QList<Finding> findings;
    const rules::ListValue *known = lists.find(u"refusals"_s, ground.id);
    if (known == nullptr || !known->validOn(today))
        findings.append({u"ground"_s, u"refusal.unknown_ground"_s, {{u"value"_s, ground.id}}});
    for (qsizetype i = 0; i < ground.documents.size(); ++i) {
        if (!lists.find(u"documents"_s, ground.documents.at(i))) {
            findings.append(
                {u"documents[%1]"_s.arg(i), u"application.unknown_document"_s, {{u"value"_s, ground.documents.at(i)}}});
        }
    }
    if (isAboutDocuments(ground.id) && named.isEmpty())
        findings.append({u"documents"_s, u"refusal.no_document_named"_s, {}, Weight::Warns});
    if (ground.id == kNoConsent && application && application->consent)
        findings.append({u"ground"_s, u"refusal.consent_given"_s, {}, Weight::Warns});
    if (ground.id == kWrongPlace && application && application->place == "absentee"_L1)
        findings.append({u"ground"_s, u"refusal.not_in_person"_s, {}, Weight::Warns});
    return findings;
}

} // namespace khattama::intake
