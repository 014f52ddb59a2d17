// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitesignaturerepository.h"

#include "core/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace khattama::journal;

namespace khattama::storage {

namespace {

const QString kTable = u"signature"_s;
const QString kColumns = u"SELECT id, document_kind, document_id, sealed FROM signature "_s;
const QString kOfDocument = u"WHERE document_kind = ? AND document_id = ? ORDER BY place"_s;

} // namespace

Result<QList<Signature>> SqliteSignatureRepository::read(Statement &select) const
{
    QList<Signature> found;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return found;
        const QString id = select.text(0);
        KHATTAMA_TRY(const QByteArray json, m_keeper.open({kTable, id, u"sealed"_s}, select.blob(3)));
        const SignedKind kind = *signedKindFromCode(select.text(1)); // the table takes no other
        Signature signature{*SignatureId::fromString(id), {kind, select.text(2)}};
        KHATTAMA_CHECK(readSignature(QJsonDocument::fromJson(json).object(), signature));
        found.append(std::move(signature));
    }
}

Result<QList<Signature>> SqliteSignatureRepository::signaturesOf(const SignedDocument &document) const
{
    Statement select(m_keeper.database(), kColumns + kOfDocument);
    return read(select.bind(signedKindCode(document.kind)).bind(document.id));
}

Result<QList<Signature>> SqliteSignatureRepository::all() const
{
    Statement select(m_keeper.database(), kColumns + u"ORDER BY document_kind, document_id, place");
    return read(select);
}

Result<QByteArray> SqliteSignatureRepository::pdfOf(const Signature &signature) const
{
    const QString id = signature.id.toString();
    Statement select(m_keeper.database(), u"SELECT pdf, sha256 FROM signature WHERE id = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(id).next());
    if (!found)
        return failure(trouble(u"storage.document_damaged"_s, {{u"table"_s, kTable}, {u"row"_s, id}}));
    return m_keeper.openDocument({kTable, id, u"pdf"_s}, select.blob(0), select.text(1));
}

Result<std::optional<QByteArray>> SqliteSignatureRepository::latestPdf(const SignedDocument &document) const
{
    Statement select(m_keeper.database(), u"SELECT id, pdf, sha256 FROM signature "_s + kOfDocument + u" DESC LIMIT 1");
    KHATTAMA_TRY(const bool found, select.bind(signedKindCode(document.kind)).bind(document.id).next());
    if (!found)
        return std::nullopt;
    KHATTAMA_TRY(QByteArray pdf,
                 m_keeper.openDocument({kTable, select.text(0), u"pdf"_s}, select.blob(1), select.text(2)));
    return std::optional(std::move(pdf));
}

Result<void> SqliteSignatureRepository::add(const Signature &signature, const QByteArray &pdf, const Action &action)
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    KHATTAMA_TRY(const AuditChain::Head head, m_keeper.audit().lastEntry());
    const QString id = signature.id.toString();
    const QByteArray json = QJsonDocument(toJson(signature)).toJson(QJsonDocument::Compact);
    Statement insert(m_keeper.database(),
                     u"INSERT INTO signature (id, document_kind, document_id, place, login, closes, sha256, audit_seq, "
                     "audit_hash, sealed, pdf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(id).bind(signedKindCode(signature.document.kind)).bind(signature.document.id).bind(signature.place);
    insert.bind(signature.signatory.login).bind(signature.role == SigningRole::Head ? 1 : 0).bind(signature.sha256);
    insert.bind(head.seq).bind(head.hash).bind(m_keeper.seal({kTable, id, u"sealed"_s}, json));
    KHATTAMA_CHECK(insert.bind(m_keeper.seal({kTable, id, u"pdf"_s}, pdf)).run());
    return m_keeper.audit().wrote(action, kTable, id);
}

} // namespace khattama::storage
