// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casewords.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;
using ui::CaseWords;

/// The words of what core writes down about a case: none reaches the screen as a code.
class TestCaseWords : public QObject
{
    Q_OBJECT

    static QSet<QString> codesInExpertise(const QString &pattern)
    {
        const QRegularExpression code(pattern);
        const QDir folder(QStringLiteral(KHATTAMA_SOURCE_DIR) + u"/core/expertise"_s);
        QSet<QString> codes;
        for (const QString &name : folder.entryList({u"*.cpp"_s})) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(file.errorString()));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto it = code.globalMatch(source); it.hasNext();)
                codes.insert(it.next().captured(1));
        }
        return codes;
    }

private Q_SLOTS:
    void everyActionOnACaseHasItsWords()
    {
        // Phrases are no cases.
        const QSet<QString> actions = codesInExpertise(uR"re(login,\s*u"(?!phrase\.)([a-z_.]+)")re"_s);
        QVERIFY(actions.contains(u"case.vote"_s) && actions.contains(u"refusal.draft"_s) && actions.size() > 12);
        for (const QString &action : actions)
            QVERIFY2(CaseWords::action(action) != action, qPrintable(action));
        QCOMPARE(CaseWords::action(u"of.a_later_version"_s), u"of.a_later_version"_s);
    }

    void everyKindOfAStoredFileHasItsWords()
    {
        const QSet<QString> kinds =
            codesInExpertise(uR"re((?:k\w*(?:Kind|Attachment) = |documents\.append\(\{)u"([a-z0-9_]+)")re"_s);
        QVERIFY(kinds.contains(u"form031"_s) && kinds.contains(u"attachment"_s) && kinds.contains(u"refusal"_s));
        for (const QString &kind : kinds)
            QVERIFY2(CaseWords::documentKind(kind) != kind, qPrintable(kind));
    }
};

QTEST_APPLESS_MAIN(TestCaseWords)
#include "tst_casewords.moc"
