// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/personaldata.h"

#include "core/expertise/casejson.h"
#include "core/people/iin.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::audit {

using expertise::Case;
using expertise::CaseId;
using expertise::PersonBlock;
using people::Permission;
using people::StaffMember;

namespace {

QMap<QString, QString> requestDetails(const QString &request, QDate date)
{
    return {{u"request"_s, request}, {u"date"_s, date.toString(Qt::ISODate)}};
}

/// Names of files as they came in may hold anything.
QString fileName(const QString &name, qsizetype number)
{
    static const QRegularExpression unsafe(u"[^\\w.() -]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString safe = name;
    safe.replace(unsafe, u"_"_s);
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return QString::number(number).rightJustified(3, u'0') + u'-' + safe;
}

} // namespace

Result<QList<CaseId>> PersonalData::casesOf(const QString &iin, const PersonRequest &request,
                                            const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::GuardPersonalData));
    KHATTAMA_CHECK(people::Iin::parse(iin));
    const auto missing = [](const QString &field) {
        return failure(refused(u"person.request_missing"_s, {{u"field"_s, field}}));
    };
    if (request.number.trimmed().isEmpty())
        return missing(u"request"_s);
    if (!request.date.isValid() || request.date > m.legalTime.dateOf(m.clock.now()))
        return missing(u"date"_s);
    if (request.ground.trimmed().isEmpty())
        return missing(u"ground"_s);
    KHATTAMA_TRY(const QList<CaseId> cases, m.cases.byIin(iin));
    if (cases.isEmpty())
        return failure(refused(u"person.unknown"_s, {{u"field"_s, u"iin"_s}}));
    return cases;
}

Result<PersonBlock> PersonalData::block(const QString &iin, const PersonRequest &request, const StaffMember &by)
{
    const QString wanted = iin.trimmed();
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_CHECK(casesOf(wanted, request, by));
    KHATTAMA_TRY(const std::optional<PersonBlock> holding, m.blocks.holding(wanted));
    if (holding)
        return failure(refused(u"person.blocked_already"_s));
    PersonBlock block{m.ids.nextId<expertise::PersonBlockTag>()};
    block.iin = wanted;
    block.request = request.number.trimmed();
    block.requestDate = request.date;
    block.ground = request.ground.trimmed();
    block.blockedBy = by.login;
    block.blockedAt = m.clock.now();
    KHATTAMA_TRY(block,
                 m.blocks.save(block, {by.login, u"person.block"_s, requestDetails(block.request, block.requestDate)}));
    KHATTAMA_CHECK(work->commit());
    return block;
}

Result<PersonBlock> PersonalData::unblock(const QString &iin, const QString &reason, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::GuardPersonalData));
    if (reason.trimmed().isEmpty())
        return failure(refused(u"person.reason_missing"_s));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const std::optional<PersonBlock> holding, m.blocks.holding(iin));
    if (!holding)
        return failure(refused(u"person.not_blocked"_s));
    PersonBlock block = *holding;
    block.liftedBy = by.login;
    block.liftedAt = m.clock.now();
    block.liftedBecause = reason.trimmed();
    KHATTAMA_TRY(
        block, m.blocks.save(block, {by.login, u"person.unblock"_s, requestDetails(block.request, block.requestDate)}));
    KHATTAMA_CHECK(work->commit());
    return block;
}

Result<QList<PersonBlock>> PersonalData::blocks(const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::GuardPersonalData));
    return m.blocks.all();
}

Result<void> PersonalData::addProtocolRow(PersonCopy::Part &part) const
{
    if (!part.record.conclusion)
        return {};
    KHATTAMA_TRY(const auto closed, m.journals.protocolOf(m.legalTime.dateOf(part.record.conclusion->at)));
    if (!closed)
        return {};
    for (const journal::ProtocolRow &row : closed->document.rows) {
        if (row.caseId != part.record.id.toString())
            continue;
        part.protocol = closed->document.number;
        part.protocolDate = closed->document.date;
        part.cells = row.cells;
    }
    return {};
}

Result<PersonCopy::Part> PersonalData::partOf(const CaseId &id, QMap<QString, QByteArray> &files) const
{
    KHATTAMA_TRY(const Case stored, m.cases.byId(id));
    PersonCopy::Part part{expertise::withSealedVotes(stored)};
    const QString folder =
        u"cases/"_s + (stored.registration ? stored.registration->toString().replace(u'/', u'-') : id.toString());
    KHATTAMA_TRY(const auto entries, m.cases.documentEntries(id));
    for (const expertise::CaseDocumentEntry &entry : entries) {
        KHATTAMA_TRY(const expertise::CaseDocument document, m.cases.document(id, entry.id));
        const QString path = folder + u'/' + fileName(entry.name, part.files.size() + 1);
        files.insert(path, document.bytes);
        part.files.append({entry, path});
    }
    KHATTAMA_TRY(part.messages, m.messages.list({.caseId = id}));
    KHATTAMA_TRY(part.actions, m.log.entries({.cases = QList<CaseId>{id}}));
    std::reverse(part.actions.begin(), part.actions.end());
    KHATTAMA_CHECK(addProtocolRow(part));
    return part;
}

Result<QByteArray> PersonalData::copy(const QString &iin, const PersonRequest &request, Language language,
                                      const StaffMember &by)
{
    const QString wanted = iin.trimmed();
    KHATTAMA_TRY(const QList<CaseId> cases, casesOf(wanted, request, by));
    PersonCopy copy{.iin = wanted, .request = request, .madeAt = m.clock.now(), .madeBy = by.name};
    KHATTAMA_TRY(const QList<StaffMember> staff, m.staff.staff());
    copy.names = people::namesOf(staff);
    QMap<QString, QByteArray> files;
    for (const CaseId &id : cases) {
        KHATTAMA_TRY(const PersonCopy::Part part, partOf(id, files));
        copy.parts.append(part);
    }
    KHATTAMA_TRY(copy.blocks, m.blocks.all());
    copy.blocks.removeIf([&](const PersonBlock &block) { return block.iin != wanted; });
    const auto attached = files.size();
    files.insert(u"copy.json"_s, QJsonDocument(toJson(copy)).toJson());
    files.insert(u"copy.pdf"_s, m.renderer.personCopy(m.department, copy, language));
    KHATTAMA_TRY(const QByteArray zip, m.zip(files));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    for (const CaseId &id : cases) {
        Action action{by.login, u"person.export"_s, requestDetails(request.number.trimmed(), request.date)};
        action.details.insert(u"files"_s, QString::number(attached));
        KHATTAMA_CHECK(m.trail.record(action, u"case_file/"_s + id.toString()));
    }
    KHATTAMA_CHECK(work->commit());
    return zip;
}

} // namespace khattama::audit
