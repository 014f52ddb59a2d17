// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/cmsparts.h"

#include <openssl/x509_vfy.h>

#include <algorithm>

namespace khattama::security {

namespace {

using Store = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD, Freed<EVP_MD_free>>;

constexpr int kDigestBits = 224; // below are MD5 and SHA-1, which no longer bind a signature to its bytes

Cms fromDer(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *end = at + der.size();
    Cms cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())));
    // In a PDF zeros fill the room that was kept for the signature.
    return cms && std::all_of(at, end, [](unsigned char byte) { return byte == 0; }) ? std::move(cms) : nullptr;
}

} // namespace

Bio bioOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

Cms parseCms(const QByteArray &bytes)
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

bool isCheckable(CMS_SignerInfo *signer, X509 *certificate)
{
    X509_ALGOR *digestAlgorithm = nullptr; // asked by its dotted number: the national ones have no name here
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

bool isTrusted(X509 *certificate, STACK_OF(X509) * offered, STACK_OF(X509) * trusted, Use use)
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
    X509_VERIFY_PARAM_set_purpose(rules, use == Use::TimeStamps ? X509_PURPOSE_TIMESTAMP_SIGN : X509_PURPOSE_ANY);
    return X509_verify_cert(context.get()) == 1;
}

bool isValidAt(const X509 *certificate, const QDateTime &moment)
{
    time_t seconds = moment.toSecsSinceEpoch();
    return X509_cmp_time(X509_get0_notBefore(certificate), &seconds) < 0
           && X509_cmp_time(X509_get0_notAfter(certificate), &seconds) > 0;
}

QByteArray derOf(CMS_ContentInfo *cms)
{
    unsigned char *der = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &der);
    if (size <= 0)
        return {};
    const QByteArray written(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return written;
}

QByteArray bytesOf(const ASN1_STRING *text)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)};
}

} // namespace khattama::security
