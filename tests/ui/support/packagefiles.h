// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/zipbuilder.h"
#include "tests/ui/support/liveoffice.h"

#include <QFile>
#include <QTemporaryDir>

namespace khattama::test {

/// Packages of form 031/у as files in a folder of their own.
class PackageFiles
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A package of the sample, as "079".
    QString sample(const QString &number) const
    {
        const QString name = number + u".mse031"_s;
        return write(name, LiveOffice::taken(exchange::readInputFile(LiveOffice::kSample + u"packages/"_s + name)));
    }
    /// The form of a sample's package with other words in it, without signature and attachments: a form to be returned.
    QString altered(const QString &number, const QByteArray &before, const QByteArray &after, const QString &name) const
    {
        exchange::PackageReader reader = LiveOffice::taken(exchange::PackageReader::create(DataFiles()));
        QByteArray xml =
            LiveOffice::taken(reader.read(LiveOffice::kSample + u"packages/"_s + number + u".mse031"_s)).formXml;
        if (!xml.contains(before))
            qFatal("%s does not stand in the form", before.constData());
        return write(name, ZipBuilder().add("form.xml", xml.replace(before, after)).bytes());
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace khattama::test
