// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/timestamptoken.h"

#include "core/security/certificatetext.h"
#include "core/security/cmsparts.h"

#include <openssl/ts.h>

namespace khattama::security {

namespace {

using Stamp = intake::SignatureFinding::TimeStamp;
using State = intake::SignatureFinding::State;
using Info = std::unique_ptr<TS_TST_INFO, Freed<TS_TST_INFO_free>>;
using Digest = std::unique_ptr<EVP_MD, Freed<EVP_MD_free>>;

constexpr int kDigestBytes = 28;

/// Valid where the token imprints the bytes with a digest that binds.
State imprintState(TS_TST_INFO *info, const QByteArray &stamped)
{
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const int nid = OBJ_obj2nid(object);
    const Digest kind(nid == NID_undef ? nullptr : EVP_MD_fetch(nullptr, OBJ_nid2sn(nid), nullptr));
    if (!kind)
        return State::NotCheckable;
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    if (EVP_Digest(stamped.constData(), static_cast<size_t>(stamped.size()),
                   reinterpret_cast<unsigned char *>(digest.data()), &size, kind.get(), nullptr)
        != 1)
        return State::NotCheckable;
    digest.truncate(static_cast<qsizetype>(size));
    const bool same = size >= kDigestBytes && bytesOf(TS_MSG_IMPRINT_get_msg(imprint)) == digest;
    return same ? State::Valid : State::Broken;
}

} // namespace

Stamp judgedToken(const QByteArray &token, const QByteArray &stamped, STACK_OF(X509) * trusted)
{
    Stamp stamp{State::Broken};
    const Cms cms = parseCms(token);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed
        || OBJ_obj2nid(CMS_get0_eContentType(cms.get())) != NID_id_smime_ct_TSTInfo)
        return stamp;
    ASN1_OCTET_STRING **content = CMS_get0_content(cms.get());
    if (!content || !*content)
        return stamp;
    const unsigned char *at = ASN1_STRING_get0_data(*content);
    const Info info(d2i_TS_TST_INFO(nullptr, &at, ASN1_STRING_length(*content)));
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms.get());
    if (!info || !signers || sk_CMS_SignerInfo_num(signers) != 1)
        return stamp;
    stamp.at = timeOf(TS_TST_INFO_get_time(info.get()));
    CMS_set1_signers_certs(cms.get(), trusted, 0); // its certificate may also be one that is kept here
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    X509 *certificate = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    if (certificate)
        stamp.authority = describe(certificate).holder;
    const State imprint = imprintState(info.get(), stamped);
    if (imprint == State::Broken || !stamp.at.isValid())
        return stamp;
    if (imprint == State::NotCheckable || !certificate || !isCheckable(signer, certificate)) {
        stamp.state = State::NotCheckable;
        return stamp;
    }
    const Bio out(BIO_new(BIO_s_null()));
    if (!isStrong(signer) || !isOfCertificate(signer, certificate)
        || CMS_verify(cms.get(), nullptr, nullptr, nullptr, out.get(), CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) != 1)
        return stamp;
    const Certificates offered(CMS_get1_certs(cms.get()));
    const bool proves =
        isTrusted(certificate, offered.get(), trusted, Use::TimeStamps) && isValidAt(certificate, stamp.at);
    stamp.state = proves ? State::Valid : State::UntrustedIssuer;
    return stamp;
}

std::optional<Stamp> timeStampOf(CMS_SignerInfo *signer, STACK_OF(X509) * trusted)
{
    const int at = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1);
    if (at < 0)
        return std::nullopt;
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(CMS_unsigned_get_attr(signer, at), 0);
    if (!value || value->type != V_ASN1_SEQUENCE)
        return Stamp{State::Broken};
    return judgedToken(bytesOf(value->value.sequence), bytesOf(CMS_SignerInfo_get0_signature(signer)), trusted);
}

} // namespace khattama::security
