// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/signature.h"

#include "core/base/codes.h"
#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"

namespace khattama {

template <typename Json>
void describe(Json &json, typename Json::template Ref<KeyCertificate> it)
{
    json("holder", it.holder);
    json("iin", it.iin);
    json("issuer", it.issuer);
    json("serial", it.serial);
    json("validUntil", it.validUntil);
    json("validFrom", it.validFrom);
}

namespace journal {

namespace {

constexpr CodeTable<SignedKind, 3> kKinds{{
    {SignedKind::Protocol, "protocol"},
    {SignedKind::Journal, "journal"},
    {SignedKind::Correction, "correction"},
}};

constexpr CodeTable<SigningRole, 2> kRoles{{
    {SigningRole::Participant, "participant"},
    {SigningRole::Head, "head"},
}};

constexpr CodeTable<Coverage, 3> kCoverages{{
    {Coverage::Whole, "whole"},
    {Coverage::SignaturesFollow, "signatures_follow"},
    {Coverage::ChangesFollow, "changes_follow"},
}};

} // namespace

QString signedKindCode(SignedKind kind)
{
    return codeOf(kKinds, kind);
}

std::optional<SignedKind> signedKindFromCode(const QString &code)
{
    return valueOf(kKinds, code);
}

QString signingRoleCode(SigningRole role)
{
    return codeOf(kRoles, role);
}

QString coverageCode(Coverage coverage)
{
    return codeOf(kCoverages, coverage);
}

template <typename Json>
void describe(Json &json, typename Json::template Ref<Signature> it)
{
    json("place", it.place);
    json("date", it.date);
    json("version", it.version);
    json("login", it.signatory.login);
    json("name", it.signatory.name);
    json.requiredCode("role", it.role, kRoles);
    json("at", it.at);
    json("certificate", it.certificate);
    json("iinCompared", it.iinCompared);
    json("sha256", it.sha256);
}

QJsonObject toJson(const Signature &signature)
{
    return JsonWriter::written(signature);
}

Result<void> readSignature(const QJsonObject &object, Signature &signature)
{
    JsonReader reader(object);
    describe(reader, signature);
    return reader.finish();
}

} // namespace journal

} // namespace khattama
