// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ncaanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace khattama::network {

namespace {

/// Code and message of an answer that is no success.
QString told(const QJsonObject &answer)
{
    QStringList said;
    for (const QString &key : {u"code"_s, u"errorCode"_s, u"message"_s}) {
        const QString text = answer.value(key).toVariant().toString();
        if (!text.isEmpty())
            said.append(text);
    }
    return said.join(u": "_s);
}

bool isUserCancel(const QJsonObject &answer)
{
    return answer.value("message"_L1).toString().contains("action.canceled"_L1, Qt::CaseInsensitive);
}

Error refusalOf(const QJsonObject &answer)
{
    if (isUserCancel(answer))
        return refused(u"ncalayer.cancelled"_s);
    const QString said = told(answer);
    return said.isEmpty() ? damaged(u"ncalayer.garbage"_s) : refused(u"ncalayer.refused"_s, {{u"message"_s, said}});
}

/// A text, or the only one of a list.
Result<QByteArray> signatureIn(const QJsonValue &result)
{
    const QJsonArray all = result.toArray();
    const QString text = all.size() == 1 ? all.first().toString() : result.toString();
    return text.isEmpty() ? Result<QByteArray>(failure(damaged(u"ncalayer.garbage"_s))) : text.toUtf8();
}

/// What the older module answers to its success.
Result<QJsonValue> olderAnswer(const QJsonObject &answer)
{
    if (answer.value("code"_L1).toVariant().toString() != "200"_L1)
        return failure(refusalOf(answer));
    return answer.value("responseObject"_L1);
}

} // namespace

Result<QJsonObject> ncaMessage(const QByteArray &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    if (!json.isObject())
        return failure(damaged(u"ncalayer.garbage"_s));
    return json.object();
}

Result<void> ncaGreeting(const QJsonObject &message)
{
    if (!message.value("result"_L1).toObject().contains("version"_L1))
        return failure(damaged(u"ncalayer.garbage"_s));
    return {};
}

Result<QByteArray> ncaSignature(const QJsonObject &answer)
{
    if (!answer.value("status"_L1).toBool())
        return failure(refusalOf(answer));
    const QJsonObject body = answer.value("body"_L1).toObject();
    if (!body.contains("result"_L1)) // its way to say that its user did not want to
        return failure(refused(u"ncalayer.cancelled"_s));
    return signatureIn(body.value("result"_L1));
}

bool isUnknownModule(const QJsonObject &answer)
{
    const QString said = told(answer);
    return !answer.value("status"_L1).toBool() && !isUserCancel(answer)
           && (said.contains("module"_L1, Qt::CaseInsensitive) || said.contains("bundle"_L1, Qt::CaseInsensitive)
               || said.contains(u"модул"_s, Qt::CaseInsensitive));
}

Result<QString> olderToken(const QJsonObject &answer)
{
    KHATTAMA_TRY(const QJsonValue plugged, olderAnswer(answer));
    return plugged.toArray().first().toString();
}

Result<QByteArray> olderSignature(const QJsonObject &answer)
{
    KHATTAMA_TRY(const QJsonValue result, olderAnswer(answer));
    return signatureIn(result);
}

} // namespace khattama::network
