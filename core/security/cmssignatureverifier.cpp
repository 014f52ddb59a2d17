// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/cmssignatureverifier.h"

#include "core/security/certificatetext.h"
#include "core/security/cmsparts.h"
#include "core/security/timestamptoken.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace khattama::security {

namespace {

using Finding = intake::SignatureFinding;
using State = Finding::State;

QDateTime signingTime(CMS_SignerInfo *signer)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE *attribute = at < 0 ? nullptr : CMS_signed_get_attr(signer, at);
    const ASN1_TYPE *value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    if (!value || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME))
        return {};
    return timeOf(reinterpret_cast<const ASN1_TIME *>(value->value.asn1_string));
}

Finding judge(CMS_ContentInfo *cms, const QByteArray &signedBytes, STACK_OF(X509) * trusted, Finding finding,
              const QDateTime &now)
{
    finding.state = State::Broken;
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    const int count = signers ? sk_CMS_SignerInfo_num(signers) : 0;
    // The signer's own certificate may also be one that is kept here.
    CMS_set1_signers_certs(cms, trusted, 0);
    bool checkable = count > 0;
    bool strong = true;
    for (int index = 0; index < count; ++index) {
        CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, index);
        X509 *certificate = nullptr;
        CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
        if (!certificate)
            return finding; // nobody to ask whether the signature is his
        const QDateTime signedAt = signingTime(signer);
        const auto stamp = timeStampOf(signer, trusted);
        if (index == 0) {
            const KeyCertificate said = describe(certificate);
            finding.signer = said.holder;
            finding.signerIin = said.iin;
            finding.signedAt = signedAt;
            finding.timeStamp = stamp;
        }
        const bool proven = stamp && stamp->state == State::Valid;
        const QDateTime moment = proven ? stamp->at : signedAt.isValid() ? signedAt : now;
        finding.insideValidity = finding.insideValidity && isValidAt(certificate, moment);
        checkable = checkable && isCheckable(signer, certificate);
        strong = strong && isStrong(signer);
    }
    if (count > 0 && !checkable)
        finding.state = State::NotCheckable;
    if (!checkable || !strong)
        return finding;

    // Always over the bytes at hand, even where the signature brings content of its own.
    // (Behind a buffer: of a bare memory BIO, CMS_verify makes a copy that it loses when it cannot begin.)
    const Bio content(BIO_push(BIO_new(BIO_f_buffer()), bioOf(signedBytes).release()));
    if (CMS_verify(cms, nullptr, nullptr, content.get(), nullptr, CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) != 1)
        return finding;
    for (int index = 0; index < count; ++index) {
        CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, index);
        X509 *certificate = nullptr;
        CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
        if (!isOfCertificate(signer, certificate))
            return finding;
    }
    finding.state = State::Valid;
    if (!finding.issuerAsked)
        return finding;
    const Certificates offered(CMS_get1_certs(cms));
    for (int index = 0; index < count; ++index) {
        X509 *certificate = nullptr;
        CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(signers, index), nullptr, &certificate, nullptr, nullptr);
        if (!isTrusted(certificate, offered.get(), trusted, Use::Any))
            finding.state = State::UntrustedIssuer;
    }
    return finding;
}

} // namespace

Finding CmsSignatureVerifier::verify(const QByteArray &signedBytes, const QByteArray &cms) const
{
    Finding finding;
    if (cms.isEmpty())
        return finding;
    finding.issuerAsked = !m_trusted.isEmpty();
    finding.state = State::Broken;
    if (signedBytes.size() > kMostBytes || cms.size() > kMostBytes)
        return finding; // nothing is judged by a part of its bytes
    const Cms parsed = parseCms(cms);
    if (parsed && OBJ_obj2nid(CMS_get0_type(parsed.get())) == NID_pkcs7_signed)
        finding = judge(parsed.get(), signedBytes, certificatesOf(m_trusted).get(), finding, m_clock.now());
    ERR_clear_error();
    return finding;
}

} // namespace khattama::security
