// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/foreignsignature.h"

#include "core/security/certificatetext.h"
#include "core/security/cmsparts.h"
#include "core/security/cmssignatureverifier.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace khattama::security {

Result<MadeSignature> foreignSignature(const QByteArray &text, const QByteArray &bytes, const Clock &clock)
{
    const auto fails = [](const Error &error) {
        ERR_clear_error();
        return failure(error);
    };
    const Cms cms = parseCms(text);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return fails(damaged(u"ncalayer.garbage"_s));
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms.get());
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1)
        return fails(damaged(u"ncalayer.garbage"_s));
    CMS_set1_signers_certs(cms.get(), nullptr, 0);
    X509 *certificate = nullptr;
    CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(signers, 0), nullptr, &certificate, nullptr, nullptr);
    if (!certificate)
        return fails(damaged(u"ncalayer.garbage"_s));
    MadeSignature made{{}, describe(certificate)};
    CMS_set_detached(cms.get(), 1);
    made.cms = derOf(cms.get());

    using State = intake::SignatureFinding::State;
    const State found = CmsSignatureVerifier({}, clock).verify(bytes, made.cms).state;
    if (found != State::Valid && found != State::NotCheckable)
        return fails(damaged(u"ncalayer.other_bytes"_s));
    const KeyCertificate &said = made.certificate;
    const QDateTime now = clock.now();
    if (said.validUntil < now)
        return fails(refused(u"ncalayer.expired"_s,
                             {{u"holder"_s, said.holder}, {u"until"_s, said.validUntil.date().toString(Qt::ISODate)}}));
    if (said.validFrom > now)
        return fails(refused(u"ncalayer.not_yet_valid"_s,
                             {{u"holder"_s, said.holder}, {u"from"_s, said.validFrom.date().toString(Qt::ISODate)}}));
    ERR_clear_error();
    return made;
}

} // namespace khattama::security
