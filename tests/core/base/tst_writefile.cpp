// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/writefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;

class TestWriteFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

private Q_SLOTS:
    void aNewFileIsForItsOwnerAlone()
    {
        const QString path = m_folder.filePath(u"new.pdf"_s);
        QVERIFY(writeFile(path, "%PDF"));
        QCOMPARE(contentOf(path), "%PDF");
        QCOMPARE(QFile::permissions(path) & kOthers, QFile::Permissions());
    }

    void aFileThatStandsThereKeepsItsRights()
    {
        const QString path = m_folder.filePath(u"shared.pdf"_s);
        QVERIFY(writeFile(path, "before"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(writeFile(path, "after"));
        QCOMPARE(contentOf(path), "after");
        QCOMPARE(QFile::permissions(path) & kOthers, QFile::Permissions(QFile::ReadGroup));
    }

    void whatCannotBeWrittenIsNamed()
    {
        const QString path = m_folder.filePath(u"missing/there.pdf"_s);
        const auto written = writeFile(path, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"file.not_written"_s);
        QCOMPARE(written.error().arguments.value(u"file"_s), path);
    }
};

QTEST_GUILESS_MAIN(TestWriteFile)
#include "tst_writefile.moc"
