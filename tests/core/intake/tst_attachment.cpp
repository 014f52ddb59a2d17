// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/attachment.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace khattama;
using namespace khattama::intake;
using namespace Qt::StringLiterals;

/// Files attached to the table of documents of Appendix 1.
class TestAttachment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFormatByContent_data();
    void tellsTheFormatByContent();
    void readsAFileWithItsHash();
    void refusesAFileByName_data();
    void refusesAFileByName();
    void findsNothingAgainstGoodFiles();
    void findsEverythingTogether();
    void asksTheWholeToo();

private:
    static PackageLimits limits()
    {
        PackageLimits limits;
        limits.packageBytes = 40;
        limits.unpackedBytes = 60;
        limits.attachments = 3;
        return limits;
    }
    static Application application()
    {
        Application application;
        application.documents = {{u"identity"_s, 1, {}, false, {}, {}}, {u"form031"_s, 4, {}, false, {}, {}}};
        return application;
    }
    static QStringList told(const QList<Finding> &findings)
    {
        QStringList told;
        for (const Finding &finding : findings)
            told.append(finding.field + u' ' + finding.code + u' ' + finding.arguments.value(u"file"_s));
        return told;
    }
};

void TestAttachment::tellsTheFormatByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n...") << u"pdf"_s;
    QTest::newRow("PDF after other words") << QByteArray("\xef\xbb\xbf\n%PDF-1.4") << u"pdf"_s;
    QTest::newRow("PDF too far in") << QByteArray(1024, ' ') + "%PDF-1.4" << QString();
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n....") << u"png"_s;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0..JFIF") << u"jpeg"_s;
    QTest::newRow("TIFF, Intel") << QByteArray("II*\0....", 8) << u"tiff"_s;
    QTest::newRow("TIFF, Motorola") << QByteArray("MM\0*....", 8) << u"tiff"_s;
    QTest::newRow("Word") << QByteArray("PK\x03\x04word/document.xml") << QString();
    QTest::newRow("script") << QByteArray("#!/bin/sh") << QString();
    QTest::newRow("half a PNG") << QByteArray("\x89PNG") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestAttachment::tellsTheFormatByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QCOMPARE(attachmentFormat(bytes), format);
}

void TestAttachment::readsAFileWithItsHash()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"жеке куәлік.bin"_s); // the name tells nothing
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7 куәлік");
    file.close();
    const auto read = readAttachment(path, u"identity"_s, limits());
    QVERIFY(read);
    QCOMPARE(read->documentId, u"identity"_s);
    QCOMPARE(read->fileName, u"жеке куәлік.bin"_s);
    QCOMPARE(read->sha256,
             QString::fromLatin1(QCryptographicHash::hash("%PDF-1.7 куәлік", QCryptographicHash::Sha256).toHex()));
    QCOMPARE(checkAttachments({*read}, application(), limits()), QList<Finding>());
}

void TestAttachment::refusesAFileByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("largest") << QByteArray("%PDF-").leftJustified(40) << QString();
    QTest::newRow("too large") << QByteArray("%PDF-").leftJustified(41) << u"attachment.too_large"_s;
    QTest::newRow("no document") << QByteArray("MZ program") << u"attachment.unknown_format"_s;
    QTest::newRow("empty") << QByteArray("") << u"attachment.unknown_format"_s;
    QTest::newRow("absent") << QByteArray() << u"attachment.unreadable"_s;
}

void TestAttachment::refusesAFileByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"акт.pdf"_s);
    if (!bytes.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto read = readAttachment(path, u"identity"_s, limits());
    QCOMPARE(read ? QString() : read.error().code, code);
    if (!read) {
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
        QCOMPARE(read.error().arguments.value(u"file"_s), u"акт.pdf"_s); // not the folder
    }
    QCOMPARE(readAttachment(folder.path(), u"identity"_s, limits()).error().code, u"attachment.unreadable"_s);
}

void TestAttachment::findsNothingAgainstGoodFiles()
{
    const QList<Attachment> two{{u"form031"_s, u"1.png"_s, "\x89PNG\r\n\x1a\n"},
                                {u"form031"_s, u"2.png"_s, "\x89PNG\r\n\x1a\n"}};
    QCOMPARE(checkAttachments(two, application(), limits()), QList<Finding>());
    QCOMPARE(checkAttachments({}, Application(), limits()), QList<Finding>());
}

void TestAttachment::findsEverythingTogether()
{
    const QList<Attachment> files{{u"form031"_s, u"a.pdf"_s, QByteArray("%PDF-").leftJustified(41)},
                                  {u"identity"_s, u"b.doc"_s, "PK"},
                                  {u"sick_leave"_s, u"c.pdf"_s, "%PDF-", QString(64, u'0')}};
    const QList<Finding> findings = checkAttachments(files, application(), limits());
    QCOMPARE(told(findings),
             (QStringList{u"documents[1].file attachment.too_large a.pdf"_s,
                          u"documents[0].file attachment.unknown_format b.doc"_s,
                          u"documents attachment.without_line c.pdf"_s, u"documents attachment.changed c.pdf"_s}));
    QVERIFY(anyBlocks(findings));
    QCOMPARE(findings.first().arguments.value(u"limit"_s), u"40"_s);
}

void TestAttachment::asksTheWholeToo()
{
    const Attachment file{u"form031"_s, u"a.pdf"_s, QByteArray("%PDF-").leftJustified(20)};
    QCOMPARE(told(checkAttachments({file, file, file}, application(), limits())), QStringList());
    QCOMPARE(told(checkAttachments({file, file, file, file}, application(), limits())),
             (QStringList{u"documents attachment.too_many "_s, u"documents attachment.total_too_large "_s}));
}

QTEST_GUILESS_MAIN(TestAttachment)
#include "tst_attachment.moc"
