// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/transferpackages.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"
#include "core/exchange/packageentries.h"
#include "core/exchange/zipwriter.h"
#include "core/expertise/casejson.h"
#include "core/outage/outagejson.h"
#include "core/people/departmentfields.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

using outage::OutageAct;
using outage::TransferContent;
using outage::TransferEntry;
using outage::TransferPackage;

namespace {

constexpr int kFormat = 1;
const QString kManifest = u"manifest.json"_s;
const QString kSignature = u"manifest.json.p7s"_s;
const QString kCases = u"cases/"_s;
const QString kProtocols = u"protocols/"_s;
const QString kCaseEnd = u".json"_s;
const QString kProtocolEnd = u".pdf"_s;

struct PackedFile {
    QString name;
    int size = 0;
    QString sha256;
};

struct Manifest {
    int format = 0;
    bool isSigned = false;
    people::Department department;
    QDate from;
    QDate to;
    int cases = 0;
    int protocols = 0;
    QList<PackedFile> files;
};

template <typename Json>
void describe(Json &json, typename Json::template Ref<PackedFile> it)
{
    json.required("name", it.name);
    json.required("size", it.size);
    json.required("sha256", it.sha256);
}

/// All but the acts, which have ids.
template <typename Json>
void describe(Json &json, typename Json::template Ref<Manifest> it)
{
    json.required("format", it.format);
    json("signed", it.isSigned);
    json.object("department", [&](Json &department) {
        department.requiredCode("kind", it.department.kind, people::kDepartmentKinds);
        department("number", it.department.number);
        department("region", it.department.region);
        department("name", it.department.name);
    });
    json.object("period", [&](Json &period) {
        period("from", it.from);
        period("to", it.to);
    });
    json.object("counts", [&](Json &counts) {
        counts.required("cases", it.cases);
        counts.required("protocols", it.protocols);
    });
    json("files", it.files);
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Error spoilt(const QString &code, const QString &entry = {}, const QString &field = {})
{
    Error error = damaged(code);
    if (!entry.isEmpty())
        error.arguments.insert(u"entry"_s, entry);
    if (!field.isEmpty())
        error.arguments.insert(u"field"_s, field);
    return error;
}

/// What has to be known of a case in ЦБДИ; how the experts voted stays in the department.
QJsonObject caseJson(const TransferEntry &entry)
{
    QJsonObject object = expertise::toJson(entry.record);
    for (const QString &own : {u"votes"_s, u"remarks"_s})
        object.remove(own);
    QJsonObject mark = outage::toJson(entry.mark);
    mark.remove(u"case"_s);
    object.insert(u"transfer"_s, mark);
    return object;
}

Result<TransferEntry> entryFrom(const QByteArray &bytes, const QString &name)
{
    const auto malformed = [&](const Error &error) {
        return spoilt(u"transfer.case_malformed"_s, name, error.arguments.value(u"field"_s, u"JSON"_s));
    };
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    KHATTAMA_TRY(const expertise::Case record, expertise::caseFromJson(object).map_error(malformed));
    if (name != kCases + record.id.toString() + kCaseEnd)
        return failure(spoilt(u"transfer.case_swapped"_s, name));
    QJsonObject mark = object.value(u"transfer"_s).toObject();
    mark.insert(u"case"_s, record.id.toString());
    KHATTAMA_TRY(const outage::TransferMark read, outage::transferMarkFromJson(mark).map_error(malformed));
    return TransferEntry{record, read};
}

/// Every file is listed and as it was listed, and nothing stands beside the list.
Result<void> checkFiles(const Manifest &manifest, const QMap<QString, QByteArray> &files)
{
    QSet<QString> listed{kManifest};
    if (manifest.isSigned)
        listed.insert(kSignature);
    for (const PackedFile &file : manifest.files) {
        if (listed.contains(file.name))
            return failure(spoilt(u"transfer.manifest_malformed"_s, {}, file.name));
        listed.insert(file.name);
        const auto found = files.constFind(file.name);
        if (found == files.cend())
            return failure(spoilt(u"transfer.file_missing"_s, file.name));
        if (found->size() != file.size || sha256(*found) != file.sha256)
            return failure(spoilt(u"transfer.file_changed"_s, file.name));
    }
    for (const QString &name : files.keys()) {
        if (!listed.contains(name))
            return failure(spoilt(u"transfer.file_unlisted"_s, name));
    }
    return {};
}

Result<void> checkCount(const QString &what, int stated, qsizetype found)
{
    if (stated == found)
        return {};
    return failure(
        damaged(u"transfer.count_wrong"_s,
                {{u"entry"_s, what}, {u"stated"_s, QString::number(stated)}, {u"found"_s, QString::number(found)}}));
}

Result<Manifest> manifestFrom(const QJsonObject &object)
{
    // Asked first: a later format may name everything else otherwise.
    const QJsonValue format = object.value(u"format"_s);
    if (format.isDouble() && format.toInt() != kFormat)
        return failure(damaged(u"transfer.format_unknown"_s, {{u"format"_s, QString::number(format.toInt())}}));
    Result<Manifest> manifest = JsonReader::read<Manifest>(object);
    if (!manifest)
        return failure(
            spoilt(u"transfer.manifest_malformed"_s, {}, manifest.error().arguments.value(u"field"_s, u"JSON"_s)));
    if (!manifest->from.isValid() || !manifest->to.isValid() || manifest->to < manifest->from)
        return failure(spoilt(u"transfer.manifest_malformed"_s, {}, u"period"_s));
    if (!object.value(u"department"_s).isObject() || !object.value(u"counts"_s).isObject())
        return failure(spoilt(u"transfer.manifest_malformed"_s, {}, u"counts"_s));
    return manifest;
}

Result<QList<OutageAct>> actsFrom(const QJsonArray &array)
{
    QList<OutageAct> acts;
    for (const QJsonValue &value : array) {
        const Result<OutageAct> act = outage::outageActFromJson(value.toObject());
        if (!act) {
            return failure(spoilt(u"transfer.manifest_malformed"_s, {},
                                  u"outageActs.%1"_s.arg(act.error().arguments.value(u"field"_s))));
        }
        acts.append(*act);
    }
    return acts;
}

} // namespace

Result<intake::PackageLimits> TransferPackages::limits(const DataFiles &files)
{
    return intake::PackageLimits::load(files, u"rules/transfer_limits.json"_s);
}

outage::PreparedPackage TransferPackages::prepare(const TransferContent &content, bool isSigned) const
{
    QMap<QString, QByteArray> files;
    for (const TransferEntry &entry : content.entries)
        files.insert(kCases + entry.record.id.toString() + kCaseEnd, QJsonDocument(caseJson(entry)).toJson());
    for (const outage::TransferProtocol &protocol : content.protocols)
        files.insert(kProtocols + protocol.date.toString(Qt::ISODate) + kProtocolEnd, protocol.pdf);

    Manifest manifest{kFormat,
                      isSigned,
                      content.department,
                      content.from,
                      content.to,
                      static_cast<int>(content.entries.size()),
                      static_cast<int>(content.protocols.size()),
                      {}};
    for (auto file = files.begin(); file != files.end(); ++file)
        manifest.files.append({file.key(), static_cast<int>(file->size()), sha256(*file)});
    QJsonObject object = JsonWriter::written(manifest);
    QJsonArray acts;
    for (const OutageAct &act : content.acts)
        acts.append(outage::toJson(act));
    object.insert(u"outageActs"_s, acts);
    const QByteArray bytes = QJsonDocument(object).toJson();
    files.insert(kManifest, bytes);
    return {files, bytes};
}

Result<QByteArray> TransferPackages::pack(const outage::PreparedPackage &prepared, const QByteArray &cms) const
{
    QMap<QString, QByteArray> files = prepared.files;
    if (!cms.isEmpty())
        files.insert(kSignature, cms);
    return zipped(files);
}

Result<TransferPackage> TransferPackages::read(const QString &path) const
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(damaged(u"package.unreadable"_s, {{u"file"_s, name}}, file.errorString()));
    // One byte more than allowed tells that there is too much, however large the file.
    return readBytes(file.read(qint64{m_limits.packageBytes} + 1), name);
}

Result<TransferPackage> TransferPackages::readBytes(const QByteArray &bytes, const QString &fileName) const
{
    const auto inFile = [&](Error error) {
        error.arguments.insert(u"file"_s, fileName);
        return error;
    };
    if (bytes.size() > m_limits.packageBytes)
        return failure(inFile(overLimit(u"package.too_large"_s, m_limits.packageBytes)));
    KHATTAMA_TRY(TransferPackage package, verified(bytes).map_error(inFile));
    package.fileName = fileName;
    return package;
}

Result<TransferPackage> TransferPackages::verified(const QByteArray &bytes) const
{
    const auto rules = [this](const QString &name) -> std::optional<EntryRule> {
        if (name == kSignature)
            return EntryRule{m_limits.signatureBytes};
        // What has no place here is no file of the list: told by its name below.
        return EntryRule{name.endsWith(kProtocolEnd) ? 0 : m_limits.formBytes, true};
    };
    KHATTAMA_TRY(const auto files, readEntries(bytes, m_limits, {kCases, kProtocols}, rules));
    const auto stated = files.constFind(kManifest);
    if (stated == files.cend())
        return failure(spoilt(u"transfer.manifest_missing"_s));
    TransferPackage package;
    package.signature = m_signatures.verify(*stated, files.value(kSignature));
    if (package.signature.state == intake::SignatureFinding::State::Broken)
        return failure(spoilt(u"transfer.signature_broken"_s));
    const QJsonObject object = QJsonDocument::fromJson(*stated).object();
    KHATTAMA_TRY(const Manifest manifest, manifestFrom(object));
    if (manifest.isSigned && package.signature.state == intake::SignatureFinding::State::Absent)
        return failure(spoilt(u"transfer.signature_stripped"_s));
    KHATTAMA_CHECK(checkFiles(manifest, files));

    TransferContent &content = package.content;
    content.department = manifest.department;
    content.from = manifest.from;
    content.to = manifest.to;
    KHATTAMA_TRY(content.acts, actsFrom(object.value(u"outageActs"_s).toArray()));
    for (const PackedFile &file : manifest.files) {
        const QByteArray &bytesOfFile = files.constFind(file.name).value();
        if (file.name.startsWith(kCases)) {
            KHATTAMA_TRY(const TransferEntry entry, entryFrom(bytesOfFile, file.name));
            content.entries.append(entry);
            continue;
        }
        const QDate date = QDate::fromString(QFileInfo(file.name).completeBaseName(), Qt::ISODate);
        if (!date.isValid() || file.name != kProtocols + date.toString(Qt::ISODate) + kProtocolEnd
            || !bytesOfFile.startsWith("%PDF-"))
            return failure(spoilt(u"transfer.protocol_malformed"_s, file.name));
        content.protocols.append({date, bytesOfFile});
    }
    KHATTAMA_CHECK(checkCount(u"cases"_s, manifest.cases, content.entries.size()));
    KHATTAMA_CHECK(checkCount(u"protocols"_s, manifest.protocols, content.protocols.size()));
    std::sort(content.entries.begin(), content.entries.end(), TransferEntry::isBefore);
    return package;
}

} // namespace khattama::exchange
