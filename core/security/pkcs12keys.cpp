// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/pkcs12keys.h"

#include "core/security/certificatetext.h"
#include "core/security/cmsparts.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pkcs12.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace khattama::security {

namespace {

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Freed<PKCS12_free>>;
using Time = std::unique_ptr<ASN1_TIME, Freed<ASN1_TIME_free>>;

constexpr qint64 kLargestFile = 1024 * 1024;

Result<QByteArray> signedWith(EVP_PKEY *key, X509 *certificate, STACK_OF(X509) * chain, const QByteArray &bytes,
                              const QDateTime &now)
{
    if (bytes.size() > std::numeric_limits<int>::max()) // OpenSSL would take a part of them
        return failure(trouble(u"key.signing_failed"_s));
    const Bio content = bioOf(bytes);
    constexpr unsigned int kFlags = CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES;
    const Cms cms(CMS_sign(nullptr, nullptr, chain, nullptr, kFlags | CMS_PARTIAL));
    CMS_SignerInfo *signer =
        cms ? CMS_add1_signer(cms.get(), certificate, key, EVP_sha256(), kFlags | CMS_PARTIAL) : nullptr;
    // The moment is that of the program's clock: OpenSSL adds the computer's only where there is none.
    const Time moment(ASN1_TIME_set(nullptr, now.toSecsSinceEpoch()));
    const bool told =
        signer && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, moment->type, moment.get(), -1) == 1;
    const bool done = told && CMS_final(cms.get(), content.get(), nullptr, kFlags) == 1;
    const QByteArray der = done ? derOf(cms.get()) : QByteArray();
    ERR_clear_error();
    return der.isEmpty() ? Result<QByteArray>(failure(trouble(u"key.signing_failed"_s))) : der;
}

} // namespace

Result<MadeSignature> Pkcs12Keys::sign(const SigningKey &file, const QByteArray &bytes) const
{
    const QString name = QFileInfo(file.path).fileName();
    const auto refusal = [&](const QString &code, QMap<QString, QString> arguments = {}) {
        ERR_clear_error();
        arguments.insert(u"file"_s, name);
        return failure(refused(code, arguments));
    };
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(wrongUsage(u"key.file_unreadable"_s, {{u"file"_s, name}}));
    const QByteArray stored = source.read(kLargestFile);
    const auto *at = reinterpret_cast<const unsigned char *>(stored.constData());
    const Pkcs12 store(d2i_PKCS12(nullptr, &at, static_cast<long>(stored.size())));
    if (!store)
        return refusal(u"key.no_key_file"_s);
    const QByteArray secret = file.password.toUtf8();
    if (PKCS12_verify_mac(store.get(), secret.constData(), static_cast<int>(secret.size())) != 1)
        return refusal(u"key.wrong_password"_s);
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const int parsed = PKCS12_parse(store.get(), secret.constData(), &key, &certificate, &others);
    Key ownKey(key);
    Certificate ownCertificate(certificate);
    Certificates chain(others);
    if (parsed != 1 || !ownKey || !ownCertificate)
        return refusal(u"key.no_key"_s);

    const QDateTime now = m_clock.now();
    const QDateTime from = timeOf(X509_get0_notBefore(ownCertificate.get()));
    const QDateTime until = timeOf(X509_get0_notAfter(ownCertificate.get()));
    if (until < now)
        return refusal(u"key.expired"_s, {{u"until"_s, until.date().toString(Qt::ISODate)}});
    if (from > now)
        return refusal(u"key.not_yet_valid"_s, {{u"from"_s, from.date().toString(Qt::ISODate)}});
    KHATTAMA_TRY(const QByteArray cms, signedWith(ownKey.get(), ownCertificate.get(), chain.get(), bytes, now));
    return MadeSignature{cms, describe(ownCertificate.get())};
}

} // namespace khattama::security
