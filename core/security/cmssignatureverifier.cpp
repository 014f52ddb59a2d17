// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/cmssignatureverifier.h"

#include "core/security/certificatetext.h"
#include "core/security/opensslobjects.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace khattama::security {

namespace {

using Finding = intake::SignatureFinding;
using State = Finding::State;

using Store = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD, Freed<EVP_MD_free>>;

constexpr int kDigestBits = 224; // below are MD5 and SHA-1, which no longer bind a signature to its bytes
constexpr qsizetype kMostBytes = std::numeric_limits<int>::max(); // that OpenSSL takes from memory

Bio bioOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

Cms fromDer(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *end = at + der.size();
    Cms cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())));
    // In a PDF zeros fill the room that was kept for the signature.
    return cms && std::all_of(at, end, [](unsigned char byte) { return byte == 0; }) ? std::move(cms) : nullptr;
}

Cms parse(const QByteArray &bytes)
{
    if (Cms cms = fromDer(bytes))
        return cms;
    if (bytes.contains("-----BEGIN"))
        return Cms(PEM_read_bio_CMS(bioOf(bytes).get(), nullptr, nullptr, nullptr));
    QByteArray text = bytes.simplified();
    text.replace(' ', QByteArray());
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? fromDer(*decoded) : nullptr;
}

Certificates certificatesOf(const QList<QByteArray> &pems)
{
    Certificates all(sk_X509_new_null());
    for (const QByteArray &pem : pems) {
        const Bio bio = bioOf(pem);
        while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
            sk_X509_push(all.get(), certificate);
    }
    return all;
}

QDateTime signingTime(CMS_SignerInfo *signer)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE *attribute = at < 0 ? nullptr : CMS_signed_get_attr(signer, at);
    const ASN1_TYPE *value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    if (!value || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME))
        return {};
    return timeOf(reinterpret_cast<const ASN1_TIME *>(value->value.asn1_string));
}

bool isValidAt(const X509 *certificate, const QDateTime &moment)
{
    time_t seconds = moment.toSecsSinceEpoch();
    return X509_cmp_time(X509_get0_notBefore(certificate), &seconds) < 0
           && X509_cmp_time(X509_get0_notAfter(certificate), &seconds) > 0;
}

/// Whether digest and key are of a kind that OpenSSL can compute with. The digest is asked by its dotted
/// number, since the national ones have no name here.
bool isCheckable(CMS_SignerInfo *signer, X509 *certificate)
{
    X509_ALGOR *digestAlgorithm = nullptr;
    X509_ALGOR *signatureAlgorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digestAlgorithm, &signatureAlgorithm);
    for (const X509_ALGOR *algorithm : {digestAlgorithm, signatureAlgorithm}) {
        const ASN1_OBJECT *object = nullptr;
        X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
        if (OBJ_obj2nid(object) == NID_undef)
            return false;
    }
    const ASN1_OBJECT *digest = nullptr;
    X509_ALGOR_get0(&digest, nullptr, nullptr, digestAlgorithm);
    const Digest known(EVP_MD_fetch(nullptr, OBJ_nid2sn(OBJ_obj2nid(digest)), nullptr));
    return known && X509_get0_pubkey(certificate);
}

bool isStrong(CMS_SignerInfo *signer)
{
    X509_ALGOR *digestAlgorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digestAlgorithm, nullptr);
    const ASN1_OBJECT *digest = nullptr;
    X509_ALGOR_get0(&digest, nullptr, nullptr, digestAlgorithm);
    const EVP_MD *known = EVP_get_digestbyobj(digest);
    return known && EVP_MD_get_size(known) * 8 >= kDigestBits;
}

/// Whether the signature, where it names its certificate (CAdES: signing-certificate, its second version), is of this
/// one: else another certificate with the same key, or one with another name written in it, could be put in its place.
bool isOfCertificate(CMS_SignerInfo *signer, const X509 *certificate)
{
    for (const int nid : {NID_id_smime_aa_signingCertificate, NID_id_smime_aa_signingCertificateV2}) {
        const int at = CMS_signed_get_attr_by_NID(signer, nid, -1);
        if (at < 0)
            continue;
        X509_ATTRIBUTE *attribute = CMS_signed_get_attr(signer, at);
        const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(attribute, 0);
        if (!value || value->type != V_ASN1_SEQUENCE)
            return false;
        const QByteArray named(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value->value.sequence)),
                               ASN1_STRING_length(value->value.sequence));
        const auto hasDigest = [&](const EVP_MD *kind) {
            QByteArray digest(EVP_MAX_MD_SIZE, '\0');
            unsigned int size = 0;
            return X509_digest(certificate, kind, reinterpret_cast<unsigned char *>(digest.data()), &size) == 1
                   && named.contains(digest.left(static_cast<qsizetype>(size)));
        };
        if (!hasDigest(EVP_sha256()) && !hasDigest(EVP_sha384()) && !hasDigest(EVP_sha512()) && !hasDigest(EVP_sha1()))
            return false;
    }
    return true;
}

/// Whether a chain leads from the signer to a trusted certificate, whatever the day.
bool isTrusted(X509 *certificate, STACK_OF(X509) * offered, STACK_OF(X509) * trusted)
{
    const Store store(X509_STORE_new());
    for (int index = 0; index < sk_X509_num(trusted); ++index)
        X509_STORE_add_cert(store.get(), sk_X509_value(trusted, index));
    const StoreContext context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), certificate, offered) != 1)
        return false;
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    // A department may trust an intermediate; the chair's key may be made for any use.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_ANY);
    return X509_verify_cert(context.get()) == 1;
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
        if (index == 0) {
            const KeyCertificate said = describe(certificate);
            finding.signer = said.holder;
            finding.signerIin = said.iin;
            finding.signedAt = signedAt;
        }
        finding.insideValidity = finding.insideValidity && isValidAt(certificate, signedAt.isValid() ? signedAt : now);
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
        if (!isTrusted(certificate, offered.get(), trusted))
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
    const Cms parsed = parse(cms);
    if (parsed && OBJ_obj2nid(CMS_get0_type(parsed.get())) == NID_pkcs7_signed)
        finding = judge(parsed.get(), signedBytes, certificatesOf(m_trusted).get(), finding, m_clock.now());
    ERR_clear_error();
    return finding;
}

} // namespace khattama::security
