// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/timestampquery.h"

#include "core/security/cmsparts.h"
#include "core/security/timestamptoken.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/ts.h>

using namespace Qt::StringLiterals;

namespace khattama::security {

namespace {

using State = intake::SignatureFinding::State;
using Request = std::unique_ptr<TS_REQ, Freed<TS_REQ_free>>;
using Response = std::unique_ptr<TS_RESP, Freed<TS_RESP_free>>;
using Imprint = std::unique_ptr<TS_MSG_IMPRINT, Freed<TS_MSG_IMPRINT_free>>;
using Algorithm = std::unique_ptr<X509_ALGOR, Freed<X509_ALGOR_free>>;
using Number = std::unique_ptr<ASN1_INTEGER, Freed<ASN1_INTEGER_free>>;
using Context = std::unique_ptr<TS_VERIFY_CTX, Freed<TS_VERIFY_CTX_free>>;

constexpr long kGrantedWithMods = 1; // PKIStatus: 0 granted, 1 granted with modifications, others refuse

Error wrongAnswer()
{
    ERR_clear_error();
    return damaged(u"timestamp.wrong_answer"_s);
}

CMS_SignerInfo *signerOf(CMS_ContentInfo *cms)
{
    STACK_OF(CMS_SignerInfo) *signers = cms ? CMS_get0_SignerInfos(cms) : nullptr;
    return signers && sk_CMS_SignerInfo_num(signers) > 0 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

template <auto Write, typename T>
QByteArray written(T *object)
{
    unsigned char *der = nullptr;
    const int size = Write(object, &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size > 0 ? size : 0);
    OPENSSL_free(der);
    return bytes;
}

/// What the authority says of its refusal.
QString reasonOf(TS_STATUS_INFO *status)
{
    QStringList said{u"PKIStatus "_s + QString::number(ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status)))};
    const STACK_OF(ASN1_UTF8STRING) *texts = TS_STATUS_INFO_get0_text(status);
    for (int index = 0; texts && index < sk_ASN1_UTF8STRING_num(texts); ++index)
        said.append(QString::fromUtf8(bytesOf(sk_ASN1_UTF8STRING_value(texts, index))));
    return said.join(u": "_s);
}

} // namespace

Result<TimeStampQuery> TimeStampQuery::over(const QByteArray &cms)
{
    const Cms parsed = parseCms(cms);
    CMS_SignerInfo *signer = signerOf(parsed.get());
    if (!signer)
        return failure(wrongAnswer());
    QByteArray digest =
        QCryptographicHash::hash(bytesOf(CMS_SignerInfo_get0_signature(signer)), QCryptographicHash::Sha256);
    QByteArray random(8, '\0');
    const Algorithm algorithm(X509_ALGOR_new());
    const Imprint imprint(TS_MSG_IMPRINT_new());
    const Number nonce(ASN1_INTEGER_new());
    const Request request(TS_REQ_new());
    const bool made =
        RAND_bytes(data(random), static_cast<int>(random.size())) == 1
        && X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1
        && TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1
        && TS_MSG_IMPRINT_set_msg(imprint.get(), data(digest), static_cast<int>(digest.size())) == 1
        && ASN1_INTEGER_set_uint64(nonce.get(), qFromBigEndian<quint64>(random.constData())) == 1
        && TS_REQ_set_version(request.get(), 1) == 1 && TS_REQ_set_msg_imprint(request.get(), imprint.get()) == 1
        && TS_REQ_set_nonce(request.get(), nonce.get()) == 1 && TS_REQ_set_cert_req(request.get(), 1) == 1;
    TimeStampQuery query;
    query.m_cms = cms;
    query.m_request = made ? written<i2d_TS_REQ>(request.get()) : QByteArray();
    if (query.m_request.isEmpty())
        return failure(wrongAnswer());
    return query;
}

Result<QByteArray> TimeStampQuery::answeredBy(const QByteArray &response) const
{
    const auto *at = reinterpret_cast<const unsigned char *>(response.constData());
    const unsigned char *end = at + response.size();
    const Response said(d2i_TS_RESP(nullptr, &at, static_cast<long>(response.size())));
    if (!said || at != end)
        return failure(wrongAnswer());
    TS_STATUS_INFO *status = TS_RESP_get_status_info(said.get());
    const long granted = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status));
    if (granted < 0 || granted > kGrantedWithMods) {
        ERR_clear_error();
        return failure(damaged(u"timestamp.refused"_s, {{u"reason"_s, reasonOf(status)}}));
    }
    at = reinterpret_cast<const unsigned char *>(m_request.constData());
    const Request asked(d2i_TS_REQ(nullptr, &at, static_cast<long>(m_request.size())));
    // Version, imprint and nonce as they were asked; the signature is judged as in every verification.
    const Context context(TS_REQ_to_TS_VERIFY_CTX(asked.get(), nullptr));
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_NONCE);
    if (TS_RESP_verify_response(context.get(), said.get()) != 1)
        return failure(wrongAnswer());

    const QByteArray token = written<i2d_PKCS7>(TS_RESP_get_token(said.get()));
    const Cms cms = parseCms(m_cms);
    CMS_SignerInfo *signer = signerOf(cms.get());
    const Certificates nobody(sk_X509_new_null());
    const auto stamp = judgedToken(token, bytesOf(CMS_SignerInfo_get0_signature(signer)), nobody.get());
    if (stamp.state == State::Broken
        || CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token.constData(),
                                         static_cast<int>(token.size()))
               != 1)
        return failure(wrongAnswer());
    const QByteArray stamped = derOf(cms.get());
    ERR_clear_error();
    return stamped.isEmpty() ? Result<QByteArray>(failure(wrongAnswer())) : stamped;
}

} // namespace khattama::security
