// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/state.h"

#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace khattama::faults {

Result<State> stateOf(const storage::Database &database)
{
    using storage::Statement;
    State state;
    QStringList tables;
    {
        Statement names(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
        for (;;) {
            KHATTAMA_TRY(const bool found, names.next());
            if (!found)
                break;
            tables.append(names.text(0));
        }
    }
    for (const QString &table : std::as_const(tables)) {
        KHATTAMA_TRY(const qint64 count, database.number(u"SELECT count(*) FROM \""_s + table + u'"'));
        state.rows.insert(table, count);
    }
    Statement head(database, u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
    KHATTAMA_TRY(const bool found, head.next());
    if (found) {
        state.seq = head.integer(0);
        state.hash = QString::fromLatin1(head.blob(1).toHex());
    }
    return state;
}

Result<QString> draftsIn(storage::UnlockedOffice &office)
{
    KHATTAMA_TRY(const QList<Draft> drafts, office.drafts().all(u"head"_s));
    QStringList contents;
    for (const Draft &draft : drafts)
        contents.append(draft.form + u'/' + draft.subject + u'/' + QString::fromUtf8(draft.content));
    contents.sort();
    const QByteArray all = contents.join(u'\n').toUtf8();
    return drafts.isEmpty() ? QString()
                            : QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

bool isFinishedCopy(const QString &name)
{
    return name != kOffice && (name.endsWith(".db"_L1) || name.endsWith(".backup"_L1));
}

QMap<QString, QString> filesIn(const QString &folder)
{
    QMap<QString, QString> files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        const QString name = path.mid(folder.size() + 1);
        if (!isFinishedCopy(name))
            continue;
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
            files.insert(name, QString::fromLatin1(hash.result().toHex()));
    }
    return files;
}

QByteArray lineOf(const Acknowledgement &acknowledgement)
{
    QJsonObject rows;
    for (auto it = acknowledgement.state.rows.cbegin(); it != acknowledgement.state.rows.cend(); ++it)
        rows.insert(it.key(), it.value());
    QJsonObject files;
    for (auto it = acknowledgement.files.cbegin(); it != acknowledgement.files.cend(); ++it)
        files.insert(it.key(), it.value());
    const QJsonObject line{{u"step"_s, acknowledgement.step},
                           {u"name"_s, acknowledgement.name},
                           {u"seq"_s, acknowledgement.state.seq},
                           {u"hash"_s, acknowledgement.state.hash},
                           {u"rows"_s, rows},
                           {u"drafts"_s, acknowledgement.state.drafts},
                           {u"files"_s, files},
                           {u"error"_s, acknowledgement.error}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QList<Acknowledgement> acknowledgementsIn(const QByteArray &lines)
{
    QList<Acknowledgement> all;
    const QList<QByteArray> parts = lines.split('\n');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const QJsonObject line = QJsonDocument::fromJson(parts.at(i)).object();
        Acknowledgement read;
        read.step = line.value("step"_L1).toInt();
        read.name = line.value("name"_L1).toString();
        read.state.seq = line.value("seq"_L1).toInteger();
        read.state.hash = line.value("hash"_L1).toString();
        read.state.drafts = line.value("drafts"_L1).toString();
        read.error = line.value("error"_L1).toString();
        const QJsonObject rows = line.value("rows"_L1).toObject();
        for (auto it = rows.begin(); it != rows.end(); ++it)
            read.state.rows.insert(it.key(), it.value().toInteger());
        const QJsonObject files = line.value("files"_L1).toObject();
        for (auto it = files.begin(); it != files.end(); ++it)
            read.files.insert(it.key(), it.value().toString());
        all.append(read);
    }
    return all;
}

} // namespace khattama::faults
