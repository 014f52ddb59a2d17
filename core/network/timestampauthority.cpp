// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/timestampauthority.h"

#include "core/network/waiting.h"
#include "core/security/timestampquery.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace khattama::network {

namespace {
constexpr qint64 kMostBytes = 256 * 1024; ///< of an answer: one with its chain has some six thousand
constexpr int kOk = 200;
} // namespace

Result<QByteArray> TimeStampAuthority::stamped(const QByteArray &cms, const Cancelled &cancelled) const
{
    KHATTAMA_TRY(const auto query, security::TimeStampQuery::over(cms));
    KHATTAMA_TRY(const QByteArray response, answerTo(query.request(), cancelled));
    return query.answeredBy(response);
}

Result<QByteArray> TimeStampAuthority::answerTo(const QByteArray &request, const Cancelled &cancelled) const
{
    QNetworkRequest post{QUrl(m_address)};
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/timestamp-query"_s);
    post.setRawHeader("Accept", "application/timestamp-reply");
    post.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkAccessManager manager;
    Waiting waiting(cancelled);
    const std::unique_ptr<QNetworkReply> reply(manager.post(post, request));
    const auto tooMuch = [&reply] { return reply->bytesAvailable() > kMostBytes; };
    QObject::connect(reply.get(), &QNetworkReply::finished, reply.get(), [&waiting] { waiting.wake(); });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [&waiting] { waiting.wake(); });
    switch (waiting.until(m_patience, [&] { return reply->isFinished() || tooMuch(); })) {
    case Waiting::End::Cancelled:
        return failure(refused(u"job.cancelled"_s));
    case Waiting::End::Late:
        return failure(trouble(u"timestamp.silent"_s));
    case Waiting::End::Answered:
        break;
    }
    if (tooMuch())
        return failure(damaged(u"timestamp.wrong_answer"_s));
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != kOk) {
        const QString reason = status > 0 ? u"HTTP "_s + QString::number(status) : reply->errorString();
        return failure(trouble(u"timestamp.unreachable"_s, {{u"reason"_s, reason}}));
    }
    return reply->readAll();
}

} // namespace khattama::network
