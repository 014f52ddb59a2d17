// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/recording.h"
#include "tests/faults/state.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <random>

namespace khattama::faults {

/// One entry of a recording.
struct Operation {
    Entry::Kind kind = Entry::Write;
    quint32 file = 0;
    qint64 offset = 0;
    QString path{};
    QByteArray data{};
};
[[nodiscard]] QList<Operation> operationsIn(const QByteArray &recording);

/// What a power cut does with what was not synced.
enum class Damage {
    Kept,         ///< all of it reached the disk
    Dropped,      ///< none of it
    SomeWrites,   ///< each write for itself did or did not
    TornSectors,  ///< each 512 bytes of each write did or did not
    TornLast,     ///< the first ones in their order, the last of these in part
    NamesDropped, ///< and neither did names that were made, changed or taken away and whose folder was not synced
    NamesAlone,   ///< content reached the disk, such names did not
    AnyOrder      ///< torn sectors, and the first few of such names
};
inline constexpr int kDamages = 8;

/// A folder as a disk holds it: what is there for good, and what is still on its way.
class Disk
{
public:
    /// What stands in a folder lasts.
    explicit Disk(const QString &folder);
    void apply(const Operation &operation);
    /// Whether a damage gives another image than those before it.
    [[nodiscard]] bool differs(Damage damage) const;
    [[nodiscard]] QMap<QString, QByteArray> image(Damage damage, std::mt19937 &random) const;
    [[nodiscard]] const QList<Acknowledgement> &acknowledged() const { return m_acknowledged; }
    [[nodiscard]] const QString &unsupported() const { return m_unsupported; }

private:
    struct Change {
        qint64 offset = 0;
        QByteArray data{};
        bool truncates = false;
    };
    struct File {
        QByteArray lasting{};
        QByteArray current{};
        QList<Change> pending{};
    };
    struct Naming {
        QString folder;
        QString name;
        quint32 file = 0; ///< 0: the name is taken away
    };
    using Names = QMap<QString, quint32>;
    static void change(QByteArray &content, const Change &by);
    static void name(Names &names, const Naming &naming);
    void rename(const QString &from, const QString &to);
    void note(const QString &path, quint32 file);
    [[nodiscard]] QByteArray content(const File &file, Damage damage, std::mt19937 &random) const;

    QMap<quint32, File> m_files;
    Names m_lasting;
    Names m_current;
    QList<Naming> m_namings;          ///< not yet synced with their folder
    QMap<quint32, quint32> m_numbers; ///< of the recording -> here
    quint32 m_last = 0;
    QByteArray m_told;
    QList<Acknowledgement> m_acknowledged;
    QString m_unsupported;
};

/// Writes an image; what stood in the folder goes.
void writeImage(const QMap<QString, QByteArray> &image, const QString &folder);

} // namespace khattama::faults
