// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/languages.h"

#include <QAbstractButton>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWizard>
#include <QXmlStreamReader>

#include <memory>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(KHATTAMA_SOURCE_DIR);
const QString kFolder = kRoot + u"/translations"_s;

struct Message {
    QString context;
    QString source;
    QString comment;
    bool numerus = false;
    bool finished = true;
    QStringList forms; ///< of a text without number: one

    [[nodiscard]] QString id() const
    {
        return context + u": "_s + source + (comment.isEmpty() ? QString() : u" ("_s + comment + u')')
               + (numerus ? u" (%n)"_s : QString());
    }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.numerus) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QSet<QString> idsOf(const QList<Message> &messages)
{
    QSet<QString> ids;
    for (const Message &message : messages)
        ids.insert(message.id());
    return ids;
}

QStringList sorted(const QSet<QString> &ids)
{
    QStringList list(ids.begin(), ids.end());
    list.sort();
    return list;
}

/// %1, %L2 and %n, in alphabetical order.
QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?\\d{1,2}|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/// Where a Latin letter stands in a Cyrillic word, or alone as if it were a Cyrillic one.
QString lookAlikeIn(QString text)
{
    text.remove(QRegularExpression(u"&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption));
    static const QRegularExpression mixed(
        u"\\w*(\\p{Cyrillic}\\p{Latin}|\\p{Latin}\\p{Cyrillic})\\w*|(?<=\\p{Cyrillic} )[aceiopxyABCEHKMOPTX](?=[ ,.])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return mixed.match(text).captured();
}

/// What is wrong with a translated message.
QString problemIn(const Message &message, Language language)
{
    // Qt counts Kazakh as English: a form for one, a form for more.
    const qsizetype forms = !message.numerus ? 1 : language == Language::Russian ? 3 : 2;
    if (!message.finished || message.forms.size() != forms)
        return u"unfinished"_s;
    for (const QString &form : message.forms) {
        if (form.isEmpty())
            return u"empty"_s;
        if (placeholdersIn(form) != placeholdersIn(message.source))
            return u"other placeholders: "_s + form;
        if (const QString word = lookAlikeIn(form); !word.isEmpty())
            return u"Latin letter in "_s + word;
        static const QRegularExpression kazakh(u"[әіңғүұқөһ]"_s, QRegularExpression::CaseInsensitiveOption);
        if (language == Language::Russian && form.contains(kazakh))
            return u"Kazakh letter in "_s + form;
    }
    return {};
}

QString translated(const Message &message)
{
    const QByteArray context = message.context.toUtf8();
    const QByteArray source = message.source.toUtf8();
    const QByteArray comment = message.comment.toUtf8();
    return QCoreApplication::translate(context.constData(), source.constData(), comment.constData());
}

/// Everything a window and what stands in it shows as text.
QStringList textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        texts << widget->toolTip();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            texts << group->title();
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                texts << bar->tabText(i);
        }
        if (const auto *tree = qobject_cast<const QTreeView *>(widget); tree != nullptr && tree->model() != nullptr) {
            for (int i = 0; i < tree->model()->columnCount(); ++i)
                texts << tree->model()->headerData(i, Qt::Horizontal).toString();
        }
        for (const QAction *action : widget->actions())
            texts << action->text();
    }
    return texts;
}

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts << action->text().section(u'\t', 0, 0);
    return texts;
}

/// Words of Latin letters that are no names of a key or a format.
QStringList englishIn(const QStringList &texts)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    static const QStringList names{u"OK"_s, u"PDF"_s, u"HTML"_s, u"DD"_s, u"CC"_s};
    QStringList english;
    for (const QString &text : texts) {
        for (auto it = word.globalMatch(QString(text).remove(u'&')); it.hasNext();) {
            if (!names.contains(it.next().captured()) && !english.contains(text))
                english.append(text);
        }
    }
    return english;
}

void addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("kk") << Language::Kazakh;
    QTest::newRow("ru") << Language::Russian;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Language>("language");
        for (const char *part : {"khattama", "qt"}) {
            for (const Language language : {Language::Kazakh, Language::Russian}) {
                const QString file = u"%1_%2.ts"_s.arg(QLatin1StringView(part), languageCode(language));
                QTest::newRow(qPrintable(file)) << file << language;
            }
        }
    }
    void everyMessageIsTranslated()
    {
        QFETCH(QString, file);
        QFETCH(Language, language);
        const QList<Message> messages = messagesOf(kFolder + u'/' + file);
        QVERIFY(!messages.isEmpty());
        QStringList problems;
        for (const Message &message : messages) {
            if (const QString problem = problemIn(message, language); !problem.isEmpty())
                problems.append(message.id() + u" – "_s + problem);
        }
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void aWrongTranslationIsSeen()
    {
        const auto problem = [](const QString &source, const QString &text, Language language = Language::Kazakh) {
            return problemIn({.context = u"c"_s, .source = source, .comment = {}, .forms = {text}}, language);
        };
        QCOMPARE(problem(u"Case %1 of %L2"_s, u"%L2 ішінен %1 іс"_s), QString());
        QCOMPARE(problem(u"Print to PDF"_s, u"PDF-ке басып шығару"_s), QString());
        QVERIFY(problem(u"Case %1"_s, u"Іс"_s).startsWith(u"other"_s));
        QVERIFY(problem(u"Case"_s, QString()).startsWith(u"empty"_s));
        QVERIFY(problem(u"Case"_s, u"Ic"_s
                                   u"тер"_s)
                    .startsWith(u"Latin"_s)); // Latin I and c
        QVERIFY(problem(u"Open"_s, u"&A"_s
                                   u"шу"_s)
                    .startsWith(u"Latin"_s));                                   // Latin A
        QVERIFY(problem(u"With"_s, u"вместе c ними"_s).startsWith(u"Latin"_s)); // Latin c
        QVERIFY(problem(u"Case"_s, u"Іс"_s, Language::Russian).startsWith(u"Kazakh"_s));
        QVERIFY(!problemIn({.context = {}, .source = u"%n"_s, .comment = {}, .numerus = true, .forms = {u"%n"_s}},
                           Language::Russian)
                     .isEmpty());
        QVERIFY(!problemIn({.context = {}, .source = u"a"_s, .comment = {}, .finished = false, .forms = {u"ә"_s}},
                           Language::Kazakh)
                     .isEmpty());
    }

    void bothLanguagesHaveTheSameMessages()
    {
        for (const char *part : {"khattama", "qt"}) {
            const QString path = kFolder + u'/' + QLatin1StringView(part);
            QCOMPARE(sorted(idsOf(messagesOf(path + u"_ru.ts"_s))), sorted(idsOf(messagesOf(path + u"_kk.ts"_s))));
        }
    }

    void theFilesFollowTheSources_data() { addLanguages(); }
    void theFilesFollowTheSources()
    {
        QFETCH(Language, language);
        const QString name = u"/khattama_%1.ts"_s.arg(languageCode(language));
        QTemporaryDir folder;
        QProcess update;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LUPDATE"_s, QStringLiteral(KHATTAMA_LUPDATE));
        update.setProcessEnvironment(environment);
        update.start(kRoot + u"/packaging/translations/update"_s, {folder.path()});
        QVERIFY(update.waitForFinished(120000));
        QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());

        const QSet<QString> wanted = idsOf(messagesOf(folder.path() + name));
        const QSet<QString> present = idsOf(messagesOf(kFolder + name));
        QCOMPARE(sorted(wanted - present).join(u'\n'), QString());
        QCOMPARE(sorted(present - wanted).join(u'\n'), QString());
    }

    void everyTextIsFoundByItsClass_data() { addLanguages(); }
    void everyTextIsFoundByItsClass()
    {
        QFETCH(Language, language);
        Translators translators;
        translators.use(language);
        for (const Message &message : messagesOf(u"%1/khattama_%2.ts"_s.arg(kFolder, languageCode(language)))) {
            QVERIFY2(message.context.startsWith(u"khattama::"_s), qPrintable(message.id()));
            if (!message.numerus)
                QCOMPARE(translated(message), message.forms.first());
        }
    }

    void openDialogsOfQtChangeTheirLanguage()
    {
        Translators translators;
        translators.use(Language::Kazakh);
        QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        const auto *type = dialog.findChild<QLabel *>(u"fileTypeLabel"_s);
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QVERIFY(type && buttons);

        const auto shows = [&](const QString &cancel, const QString &save, const QString &types) {
            QTRY_COMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
            QTRY_COMPARE(box.button(QDialogButtonBox::Save)->text().remove(u'&'), save);
            QTRY_COMPARE(buttons->button(QDialogButtonBox::Save)->text().remove(u'&'), save);
            QTRY_COMPARE(type->text(), types);
        };
        box.show();
        dialog.show();
        shows(u"Болдырмау"_s, u"Сақтау"_s, u"Файл түрі:"_s);
        translators.use(Language::Russian);
        shows(u"Отмена"_s, u"Сохранить"_s, u"Тип файлов:"_s);
        translators.use(Language::Kazakh);
        shows(u"Болдырмау"_s, u"Сақтау"_s, u"Файл түрі:"_s);
    }

    void noDialogOfQtSpeaksEnglish_data() { addLanguages(); }
    void noDialogOfQtSpeaksEnglish()
    {
        QFETCH(Language, language);
        Translators translators;
        translators.use(language);

        QFileDialog files;
        files.setOption(QFileDialog::DontUseNativeDialog);
        QMessageBox message;
        message.setStandardButtons(QMessageBox::StandardButtons(0x0ffffc00)); // all of them
        message.setDetailedText(u"…"_s);
        QColorDialog colours;
        colours.setOption(QColorDialog::DontUseNativeDialog);
        QWizard wizard;
        wizard.addPage(new QWizardPage);
        QPrinter printer;
        QPrintDialog print(&printer);
        QPrintPreviewDialog preview(&printer);
        for (QWidget *window : QList<QWidget *>{&files, &message, &colours, &wizard, &print, &preview}) {
            window->show();
            QCOMPARE(englishIn(textsOf(*window)), QStringList());
        }

        QLineEdit line;
        QPlainTextEdit text;
        const std::unique_ptr<QMenu> lineMenu(line.createStandardContextMenu());
        const std::unique_ptr<QMenu> textMenu(text.createStandardContextMenu());
        QCOMPARE(englishIn(textsOf(*lineMenu) + textsOf(*textMenu)), QStringList());
    }

    void datesAreThoseOfTheLanguage()
    {
        Translators translators;
        translators.use(Language::Kazakh);
        QCOMPARE(QLocale().name(), u"kk_KZ"_s);
        QCOMPARE(QLocale().standaloneMonthName(11), u"Қараша"_s);
        translators.use(Language::Russian);
        QCOMPARE(QLocale().name(), u"ru_RU"_s);
        QCOMPARE(QLocale().standaloneMonthName(11), u"ноябрь"_s);
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
