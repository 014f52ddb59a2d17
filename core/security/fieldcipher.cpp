// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/fieldcipher.h"

#include "core/security/lengthprefixed.h"
#include "core/security/sealedbox.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::security {

namespace {

constexpr char kLayout = 1;
constexpr qsizetype kHeader = 2;
constexpr quint64 kFieldPurpose = 1;

QByteArray associatedData(const FieldAddress &address, quint8 keyVersion)
{
    QByteArray data;
    appendPart(data, address.table.toUtf8());
    appendPart(data, address.row.toUtf8());
    appendPart(data, address.column.toUtf8());
    data.append(static_cast<char>(keyVersion));
    return data;
}

Error fault(const QString &code, const FieldAddress &address)
{
    return trouble(code, {{u"table"_s, address.table}, {u"row"_s, address.row}, {u"column"_s, address.column}});
}

} // namespace

FieldCipher::FieldCipher(KeyRing keys) : m_keys(std::move(keys))
{
    for (int version = 1; version <= m_keys.currentVersion(); ++version) {
        if (const Secret *key = m_keys.key(static_cast<quint8>(version)))
            m_fieldKeys.emplace(static_cast<quint8>(version), subkey(*key, kFieldPurpose));
    }
}

QByteArray FieldCipher::seal(const FieldAddress &address, QByteArrayView plain) const
{
    const quint8 version = m_keys.currentVersion();
    QByteArray sealed;
    sealed.append(kLayout).append(static_cast<char>(version));
    return sealed + sealBox(plain, associatedData(address, version), m_fieldKeys.at(version));
}

Result<QByteArray> FieldCipher::open(const FieldAddress &address, QByteArrayView sealed) const
{
    const std::optional<quint8> version = versionOf(sealed);
    if (!version)
        return failure(fault(u"security.value_damaged"_s, address));
    const auto key = m_fieldKeys.find(*version);
    if (key == m_fieldKeys.end()) {
        Error error = fault(u"security.key_version_unknown"_s, address);
        error.arguments.insert(u"version"_s, QString::number(*version));
        return failure(error);
    }
    auto plain = openBoxText(sealed.sliced(kHeader), associatedData(address, *version), key->second);
    if (!plain)
        return failure(fault(u"security.value_damaged"_s, address));
    return *std::move(plain);
}

std::optional<quint8> FieldCipher::versionOf(QByteArrayView sealed)
{
    if (sealed.size() < kHeader || sealed.at(0) != kLayout)
        return std::nullopt;
    return static_cast<quint8>(sealed.at(1));
}

qint64 FieldCipher::plainSize(qint64 sealed)
{
    return std::max<qint64>(0, sealed - kHeader - kBoxOverhead);
}

} // namespace khattama::security
