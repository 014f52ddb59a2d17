// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inputfiles.h"

#include "core/expertise/casefields.h"
#include "core/outage/outagefields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

constexpr qint64 kLargestInput = 16 * 1024 * 1024;
const QByteArray kByteOrderMark = QByteArrayLiteral("\xef\xbb\xbf");

/// `input.missing` for the first of `fields` that is absent, null or an empty text.
Result<void> requireFilled(const QJsonObject &object, const QStringList &fields)
{
    for (const QString &field : fields) {
        const QJsonValue value = object.value(field);
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()))
            return failure(wrongUsage(u"input.missing"_s, {{u"field"_s, field}}));
    }
    return {};
}

/// What the login and the clock tell is not taken from a file.
Result<void> refuseGiven(const QJsonObject &object, const QStringList &fields)
{
    for (const QString &field : fields) {
        if (object.contains(field))
            return failure(wrongUsage(u"input.unknown_field"_s, {{u"field"_s, field}}));
    }
    return {};
}

/// The files that the documents name: no part of the application, which keeps their bytes and not where they lay.
Result<QList<ApplicationFile::Attached>> takeAttached(QJsonObject &application)
{
    QList<ApplicationFile::Attached> attached;
    QJsonArray documents = application.value(u"documents"_s).toArray();
    for (qsizetype i = 0; i < documents.size(); ++i) {
        QJsonObject document = documents.at(i).toObject();
        if (!document.contains(u"file"_s))
            continue;
        const QJsonValue file = document.take(u"file"_s);
        documents.replace(i, document);
        if (file.isNull())
            continue;
        if (!file.isString())
            return failure(wrongUsage(u"input.wrong_type"_s, {{u"field"_s, u"documents[%1].file"_s.arg(i)}}));
        if (!file.toString().isEmpty())
            attached.append({document.value(u"id"_s).toString(), file.toString()});
    }
    if (!documents.isEmpty())
        application.insert(u"documents"_s, documents);
    return attached;
}

} // namespace

template <typename Json>
void describe(Json &json, typename Json::template Ref<Settlement> it)
{
    json("code", it.code);
    json.requiredCode("verdict", it.verdict, intake::kVerdicts);
    json("note", it.note);
}

Result<QByteArray> readInputFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error{ErrorKind::Usage, u"input.unreadable"_s, {{u"file"_s, path}}, file.errorString()});
    const QByteArray bytes = file.read(kLargestInput + 1);
    if (bytes.size() > kLargestInput)
        return failure(wrongUsage(u"input.too_large"_s, {{u"file"_s, path}}));
    return bytes;
}

Result<QJsonObject> jsonObject(const QByteArray &bytes)
{
    const QByteArray text = bytes.startsWith(kByteOrderMark) ? bytes.mid(kByteOrderMark.size()) : bytes;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject()) {
        const qsizetype line = text.left(problem.offset).count('\n') + 1;
        return failure(damaged(u"input.not_json"_s, {{u"line"_s, QString::number(line)}}, problem.errorString()));
    }
    return document.object();
}

Error asInputError(Error error)
{
    error.kind = ErrorKind::Usage;
    error.code.replace(u"json."_s, u"input."_s);
    return error;
}

Result<ApplicationFile> readApplication(const QByteArray &bytes)
{
    KHATTAMA_TRY(QJsonObject object, jsonObject(bytes));
    ApplicationFile read;
    KHATTAMA_TRY(read.attached, takeAttached(object));
    KHATTAMA_TRY(read.application, readInput<intake::Application>(object));
    KHATTAMA_CHECK(requireFilled(object, {u"iin"_s, u"surname"_s, u"given"_s}));
    return read;
}

Result<expertise::Conclusion> readConclusion(const QByteArray &bytes)
{
    KHATTAMA_TRY(const QJsonObject object, jsonObject(bytes));
    KHATTAMA_TRY(expertise::Conclusion conclusion, readInput<expertise::Conclusion>(object));
    KHATTAMA_CHECK(refuseGiven(object, {u"decidedBy"_s}));
    if (object.value(u"established"_s).isUndefined() || object.value(u"established"_s).isNull())
        conclusion.established = conclusion.establishesDisability();
    return conclusion;
}

Result<expertise::Vote> readVote(const QByteArray &bytes)
{
    KHATTAMA_TRY(const QJsonObject object, jsonObject(bytes));
    KHATTAMA_TRY(const expertise::Vote vote, readInput<expertise::Vote>(object));
    KHATTAMA_CHECK(refuseGiven(object, {u"expert"_s, u"at"_s}));
    if (vote.outcome == expertise::Outcome::Agree)
        KHATTAMA_CHECK(requireFilled(object, {u"category"_s}));
    return vote;
}

Result<outage::OutageAct> readOutageAct(const QByteArray &bytes, outage::OutageAct blank)
{
    KHATTAMA_TRY(const QJsonObject object, jsonObject(bytes));
    KHATTAMA_CHECK(refuseGiven(object, {u"act"_s, u"revision"_s}));
    JsonReader reader(object, JsonReader::UnknownFields::Refused);
    describe(reader, blank);
    KHATTAMA_CHECK(reader.finish().map_error(asInputError));
    KHATTAMA_CHECK(requireFilled(object, {u"number"_s, u"date"_s, u"from"_s}));
    return blank;
}

Result<expertise::Consulting::Referral> readReferral(const QByteArray &bytes)
{
    KHATTAMA_TRY(const QJsonObject object, jsonObject(bytes));
    KHATTAMA_TRY(const expertise::Consulting::Referral referral, readInput<expertise::Consulting::Referral>(object));
    KHATTAMA_CHECK(requireFilled(object, {u"preliminary"_s}));
    return referral;
}

Result<expertise::Consulting::Answer> readAnswer(const QByteArray &bytes)
{
    KHATTAMA_TRY(const QJsonObject object, jsonObject(bytes));
    KHATTAMA_TRY(const expertise::Consulting::Answer answer, readInput<expertise::Consulting::Answer>(object));
    KHATTAMA_CHECK(requireFilled(object, {u"text"_s}));
    return answer;
}

Result<Settlement> readSettlement(const QByteArray &bytes)
{
    KHATTAMA_TRY(const QJsonObject object, jsonObject(bytes));
    KHATTAMA_TRY(const Settlement settlement, readInput<Settlement>(object));
    KHATTAMA_CHECK(requireFilled(object, {u"code"_s, u"note"_s}));
    return settlement;
}

} // namespace khattama::exchange
