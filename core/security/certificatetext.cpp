// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/certificatetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace khattama::security {

namespace {

QString utf8(const ASN1_STRING *text)
{
    unsigned char *buffer = nullptr;
    const int size = ASN1_STRING_to_UTF8(&buffer, text);
    const QString result = size > 0 ? QString::fromUtf8(reinterpret_cast<char *>(buffer), size) : QString();
    OPENSSL_free(buffer);
    return result;
}

QString entry(const X509_NAME *name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    return index < 0 ? QString() : utf8(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
}

/// National certificates carry "IIN" and twelve digits as the serial number of the subject.
QString iinOf(const X509_NAME *subject)
{
    static const QRegularExpression kIin(u"^IIN([0-9]{12})$"_s);
    return kIin.match(entry(subject, NID_serialNumber)).captured(1);
}

QString hexOf(const ASN1_INTEGER *number)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(number)), ASN1_STRING_length(number)).toHex());
}

} // namespace

KeyCertificate describe(X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    return {entry(subject, NID_commonName),
            iinOf(subject),
            entry(X509_get_issuer_name(certificate), NID_commonName),
            hexOf(X509_get0_serialNumber(certificate)),
            timeOf(X509_get0_notAfter(certificate)),
            timeOf(X509_get0_notBefore(certificate))};
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm moment{};
    if (ASN1_TIME_to_tm(time, &moment) != 1)
        return {};
    return QDateTime(QDate(moment.tm_year + 1900, moment.tm_mon + 1, moment.tm_mday),
                     QTime(moment.tm_hour, moment.tm_min, moment.tm_sec), Qt::UTC);
}

} // namespace khattama::security
