// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/exchange/inputfiles.h"
#include "core/exchange/packagereader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

using expertise::Case;
using expertise::Receiving;
using intake::FormVerdict;

namespace {

QString verdictCode(FormVerdict verdict)
{
    switch (verdict) {
    case FormVerdict::Accepted:
        return u"accepted"_s;
    case FormVerdict::Pending:
        return u"pending"_s;
    case FormVerdict::Returned:
        return u"returned"_s;
    }
    Q_UNREACHABLE();
}

/// Packages and forms named by the operands; a folder stands for those in it, by name.
Result<QStringList> packageFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return failure(damaged(u"cli.file_not_found"_s, {{u"file"_s, path}}));
        if (!info.isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        const QStringList names = folder.entryList({u"*.mse031"_s, u"*.xml"_s}, QDir::Files, QDir::Name);
        if (names.isEmpty())
            return failure(damaged(u"cli.no_packages"_s, {{u"file"_s, path}}));
        for (const QString &name : names)
            files.append(folder.filePath(name));
    }
    return files;
}

using Receive = std::function<Result<Receiving::Receipt>(const intake::ReceivedPackage &)>;

/// Reads each package and hands it to `receive`; a rejected one does not stop the others.
Result<Reply> eachPackage(Workplace &workplace, const Desk &desk, const Arguments &arguments, const Receive &receive)
{
    KHATTAMA_TRY(const QStringList files, packageFiles(arguments.words.mid(1)));
    Reply reply;
    QJsonArray packages;
    for (const QString &file : files) {
        const QString name = QFileInfo(file).fileName();
        QJsonObject entry{{u"file"_s, name}};
        const Result<intake::ReceivedPackage> package = workplace.packages().read(file);
        const Result<Receiving::Receipt> receipt = package ? receive(*package) : failure(package.error());
        if (!receipt && receipt.error().kind != ErrorKind::Damaged)
            return failure(receipt.error());
        if (!receipt) {
            const QString error = desk.wording.text(receipt.error(), desk.language);
            entry.insert(u"status"_s, u"rejected"_s);
            entry.insert(u"error"_s, error);
            entry.insert(u"errorCode"_s, receipt.error().code);
            reply.lines.append(name + u"  rejected  "_s + error);
            reply.exitCode = DamagedInput;
        } else {
            const QStringList codes = intake::codesWith(receipt->checks, intake::Verdict::Failed);
            const QStringList unknown = intake::codesWith(receipt->checks, intake::Verdict::Unknown);
            entry.insert(u"status"_s, verdictCode(receipt->verdict));
            if (receipt->record)
                entry.insert(u"case"_s, receipt->record->id.toString());
            else if (receipt->earlier)
                entry.insert(u"case"_s, receipt->earlier->toString());
            if (receipt->record && receipt->record->registration)
                entry.insert(u"registrationNumber"_s, receipt->record->registration->toString());
            entry.insert(u"codes"_s, QJsonArray::fromStringList(codes));
            entry.insert(u"unknown"_s, QJsonArray::fromStringList(unknown));
            reply.lines.append(QStringList{name, verdictCode(receipt->verdict),
                                           entry.value(u"registrationNumber"_s).toString(), codes.join(u' '),
                                           unknown.isEmpty() ? QString() : u"? "_s + unknown.join(u' ')}
                                   .join(u"  "_s)
                                   .trimmed());
        }
        packages.append(entry);
    }
    reply.json = {{u"packages"_s, packages}};
    return reply;
}

Reply caseReply(const Case &record)
{
    Reply reply;
    reply.json = {{u"case"_s, record.id.toString()}, {u"state"_s, caseStateCode(record.state)}};
    if (record.registration)
        reply.json.insert(u"registrationNumber"_s, record.registration->toString());
    if (record.refusal) {
        reply.json.insert(u"ground"_s, record.refusal->ground);
        reply.json.insert(u"refusalNumber"_s,
                          record.refusal->number ? QJsonValue(record.refusal->number->toString()) : QJsonValue());
    }
    reply.lines = {record.registration ? record.registration->toString() : record.id.toString(),
                   caseStateCode(record.state)};
    return reply;
}

Reply findingsReply(const QList<Finding> &findings)
{
    Reply reply;
    reply.findings = findings;
    return reply;
}

Result<Reply> registrationReply(const Result<Receiving::Registration> &registration)
{
    if (!registration)
        return failure(registration.error());
    Reply reply = registration->record ? caseReply(*registration->record) : Reply();
    reply.findings = registration->findings;
    return reply;
}

/// An application with the files of its documents, which lie beside it where their paths are relative.
struct Entry {
    intake::Application application;
    Receiving::Attachments attachments;
};

Result<Entry> entryOf(Workplace &workplace, const QString &path)
{
    KHATTAMA_TRY(const QByteArray bytes, exchange::readInputFile(path));
    KHATTAMA_TRY(const exchange::ApplicationFile read, exchange::readApplication(bytes));
    Entry entry{read.application, {}};
    const QDir folder = QFileInfo(path).dir();
    for (const exchange::ApplicationFile::Attached &file : read.attached) {
        KHATTAMA_TRY(intake::Attachment attachment,
                     workplace.receiving().attachment(folder.filePath(file.path), file.documentId));
        entry.attachments.append(std::move(attachment));
    }
    return entry;
}

/// The ground of a refusal, with the documents and the words given beside it.
intake::RefusalGround groundOf(const Arguments &arguments, const QString &option)
{
    return {arguments.value(option), arguments.value(u"documents"_s).split(u',', Qt::SkipEmptyParts),
            arguments.value(u"note"_s)};
}

} // namespace

Result<Reply> importPackages(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    const bool inPerson = arguments.has(u"in-person"_s);
    return eachPackage(workplace, desk, arguments, [&](const intake::ReceivedPackage &package) {
        return workplace.receiving().receive(package, inPerson, workplace.user());
    });
}

Result<Reply> checkPackages(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    const bool inPerson = arguments.has(u"in-person"_s);
    return eachPackage(workplace, desk, arguments, [&](const intake::ReceivedPackage &package) {
        return workplace.receiving().check(package, inPerson);
    });
}

Result<Reply> registerCase(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_TRY(const Entry entry, entryOf(workplace, operand(arguments, 0)));
    if (arguments.has(u"refuse"_s)) {
        return registrationReply(workplace.receiving().refuseApplication(
            entry.application, groundOf(arguments, u"refuse"_s), workplace.user(), entry.attachments));
    }
    return registrationReply(
        workplace.receiving().registerApplication(entry.application, workplace.user(), entry.attachments));
}

Result<Reply> admitCase(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    if (operand(arguments, 1).isEmpty())
        return registrationReply(workplace.receiving().withdrawRefusal(id, std::nullopt, workplace.user()));
    KHATTAMA_TRY(const Entry entry, entryOf(workplace, operand(arguments, 1)));
    return registrationReply(
        workplace.receiving().withdrawRefusal(id, entry.application, workplace.user(), entry.attachments));
}

Result<Reply> refuseCase(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const Case stored, workplace.cases().byId(id));
    KHATTAMA_CHECK(outOption(arguments)); // before anything is refused
    std::optional<intake::RefusalGround> ground;
    if (arguments.has(u"ground"_s))
        ground = intake::withCodes(groundOf(arguments, u"ground"_s), desk.law.lists);
    QList<Finding> findings;
    const bool stands = stored.state == expertise::CaseState::Refused && stored.refusal
                        && (!ground || ground->id == stored.refusal->ground);
    if (!stands) { // else it is printed once more
        KHATTAMA_TRY(const Receiving::Registration refused, workplace.receiving().refuse(id, ground, workplace.user()));
        if (!refused.record)
            return findingsReply(refused.findings);
        findings = refused.findings;
    }
    KHATTAMA_TRY(const expertise::CasePapers::Notice notice, workplace.papers().refusalNotice(id, workplace.user()));
    KHATTAMA_TRY(const QString file, writeOut(arguments, notice.pdf));
    Reply reply = caseReply(notice.record);
    reply.findings = findings;
    reply.json.insert(u"file"_s, file);
    return reply;
}

Result<Reply> settleCase(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const QByteArray bytes, exchange::readInputFile(operand(arguments, 1)));
    KHATTAMA_TRY(const exchange::Settlement settlement, exchange::readSettlement(bytes));
    KHATTAMA_TRY(const Case record, workplace.receiving().settle(id, settlement.code, settlement.verdict,
                                                                 settlement.note, workplace.user()));
    return caseReply(record);
}

Result<Reply> returnCase(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_CHECK(outOption(arguments)); // before anything is returned
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const expertise::CasePapers::Notice notice,
                 workplace.papers().returnNotice(id, arguments.has(u"refused-to-come"_s), arguments.value(u"reason"_s),
                                                 workplace.user()));
    KHATTAMA_TRY(const QString file, writeOut(arguments, notice.pdf));
    Reply reply = caseReply(notice.record);
    reply.json.insert(u"file"_s, file);
    reply.json.insert(u"codes"_s,
                      QJsonArray::fromStringList(intake::codesWith(notice.record.checks, intake::Verdict::Failed)));
    return reply;
}

Result<Reply> printApplication(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const QByteArray pdf, workplace.papers().application(id, desk.language, workplace.user()));
    KHATTAMA_TRY(const QString file, writeOut(arguments, pdf));
    Reply reply;
    reply.json = {{u"case"_s, id.toString()}, {u"file"_s, file}};
    reply.lines = {file};
    return reply;
}

} // namespace khattama::cli
