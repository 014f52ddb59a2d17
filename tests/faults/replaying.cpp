// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/replaying.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstring>

using namespace Qt::StringLiterals;

namespace khattama::faults {

namespace {
constexpr qsizetype kSector = 512;

bool heads(std::mt19937 &random)
{
    return (random() & 1U) != 0;
}
QString folderOf(const QString &path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}
} // namespace

QList<Operation> operationsIn(const QByteArray &recording)
{
    QList<Operation> operations;
    for (qsizetype at = 0; at + static_cast<qsizetype>(sizeof(Entry)) <= recording.size();) {
        Entry entry;
        std::memcpy(&entry, recording.constData() + at, sizeof entry);
        at += static_cast<qsizetype>(sizeof entry);
        operations.append({static_cast<Entry::Kind>(entry.kind), entry.file, entry.offset,
                           QString::fromUtf8(recording.mid(at, entry.pathBytes)),
                           recording.mid(at + entry.pathBytes, entry.dataBytes)});
        at += entry.pathBytes + entry.dataBytes;
    }
    return operations;
}

Disk::Disk(const QString &folder)
{
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        const QByteArray bytes = file.readAll();
        m_files.insert(++m_last, {bytes, bytes, {}});
        m_lasting.insert(path.mid(folder.size() + 1), m_last);
    }
    m_current = m_lasting;
}

void Disk::change(QByteArray &content, const Change &by)
{
    if (by.truncates) {
        const qsizetype before = content.size();
        content.resize(by.offset);
        if (by.offset > before)
            std::memset(content.data() + before, 0, static_cast<size_t>(by.offset - before));
        return;
    }
    const qsizetype end = by.offset + by.data.size();
    if (const qsizetype before = content.size(); before < end) {
        content.resize(end);
        std::memset(content.data() + before, 0, static_cast<size_t>(end - before));
    }
    std::memcpy(content.data() + by.offset, by.data.constData(), static_cast<size_t>(by.data.size()));
}

void Disk::name(Names &names, const Naming &naming)
{
    if (naming.file == 0)
        names.remove(naming.name);
    else
        names.insert(naming.name, naming.file);
}

void Disk::note(const QString &path, quint32 file)
{
    m_namings.append({folderOf(path), path, file});
    name(m_current, m_namings.last());
}

void Disk::rename(const QString &from, const QString &to)
{
    const quint32 file = m_current.value(from);
    note(to, file);
    note(from, 0);
}

void Disk::apply(const Operation &operation)
{
    switch (operation.kind) {
    case Entry::Create:
        m_numbers.insert(operation.file, ++m_last);
        m_files.insert(m_last, {});
        note(operation.path, m_last);
        return;
    case Entry::Known:
        if (!m_current.contains(operation.path))
            qFatal("the recording knows %s", qPrintable(operation.path));
        m_numbers.insert(operation.file, m_current.value(operation.path));
        return;
    case Entry::Write:
    case Entry::Truncate: {
        File &file = m_files[m_numbers.value(operation.file)];
        file.pending.append({operation.offset, operation.data, operation.kind == Entry::Truncate});
        change(file.current, file.pending.last());
        return;
    }
    case Entry::Sync: {
        File &file = m_files[m_numbers.value(operation.file)];
        file.lasting = file.current;
        file.pending.clear();
        return;
    }
    case Entry::SyncFolder:
        for (const Naming &naming : std::as_const(m_namings)) {
            if (naming.folder == operation.path)
                name(m_lasting, naming);
        }
        m_namings.removeIf([&](const Naming &naming) { return naming.folder == operation.path; });
        return;
    case Entry::Rename:
        rename(operation.path, QString::fromUtf8(operation.data));
        return;
    case Entry::Unlink:
        note(operation.path, 0);
        return;
    case Entry::Told:
        m_told += operation.data;
        m_acknowledged = acknowledgementsIn(m_told);
        return;
    case Entry::Unsupported:
        m_unsupported = QString::fromUtf8(operation.data);
        return;
    }
}

bool Disk::differs(Damage damage) const
{
    const bool content =
        std::any_of(m_files.cbegin(), m_files.cend(), [](const File &file) { return !file.pending.isEmpty(); });
    switch (damage) {
    case Damage::Kept:
        return true;
    case Damage::Dropped:
    case Damage::SomeWrites:
    case Damage::TornSectors:
    case Damage::TornLast:
        return content;
    case Damage::NamesDropped:
        return !m_namings.isEmpty();
    case Damage::NamesAlone:
        return content && !m_namings.isEmpty();
    case Damage::AnyOrder:
        return m_namings.size() > (content ? 0 : 1);
    }
    return false;
}

QByteArray Disk::content(const File &file, Damage damage, std::mt19937 &random) const
{
    if (file.pending.isEmpty() || damage == Damage::Kept || damage == Damage::NamesAlone)
        return file.current;
    QByteArray content = file.lasting;
    if (damage == Damage::Dropped || damage == Damage::NamesDropped)
        return content;
    const auto cut = static_cast<qsizetype>(random() % static_cast<unsigned>(file.pending.size()));
    for (qsizetype i = 0; i < file.pending.size(); ++i) {
        const Change &one = file.pending.at(i);
        if (damage == Damage::SomeWrites || one.truncates) {
            if (damage == Damage::TornLast ? i <= cut : heads(random))
                change(content, one);
            continue;
        }
        if (damage == Damage::TornLast && i > cut)
            break;
        const bool whole = damage == Damage::TornLast && i < cut;
        for (qsizetype at = 0; at < one.data.size();) {
            // sectors of the disk, not of the write
            const qsizetype part = qMin(kSector - (one.offset + at) % kSector, one.data.size() - at);
            if (whole || heads(random))
                change(content, {one.offset + at, one.data.mid(at, part)});
            at += part;
        }
    }
    return content;
}

QMap<QString, QByteArray> Disk::image(Damage damage, std::mt19937 &random) const
{
    Names names = m_current;
    if (damage == Damage::NamesDropped || damage == Damage::NamesAlone || damage == Damage::AnyOrder) {
        names = m_lasting;
        if (damage == Damage::AnyOrder) {
            const auto first = static_cast<qsizetype>(random() % static_cast<unsigned>(m_namings.size() + 1));
            for (const Naming &naming : m_namings.first(first))
                name(names, naming);
        }
    }
    QMap<QString, QByteArray> image;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        image.insert(it.key(), content(m_files.value(it.value()), damage, random));
    return image;
}

void writeImage(const QMap<QString, QByteArray> &image, const QString &folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        const QString path = folder + u'/' + it.key();
        if (it.key().contains(u'/'))
            QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("%s", qPrintable(path));
    }
}

} // namespace khattama::faults
