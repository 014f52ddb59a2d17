// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/screenlint.h"
#include "tests/ui/screens/tour.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace khattama;
using namespace khattama::test;

/// Every screen of the window, in both languages: named, not cut off, translated.
class TestScreens : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyScreenIsNamedFitsAndIsTranslated_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ui::PaletteKind>("palette");
        QTest::addColumn<people::DepartmentKind>("kind");
        for (const auto kind : {people::DepartmentKind::Mse, people::DepartmentKind::Omk}) {
            const char *const name = kind == people::DepartmentKind::Mse ? "" : "omk ";
            QTest::addRow("%skk light", name) << Language::Kazakh << ui::PaletteKind::Light << kind;
            QTest::addRow("%sru dark", name) << Language::Russian << ui::PaletteKind::Dark << kind;
        }
    }
    void everyScreenIsNamedFitsAndIsTranslated()
    {
        QFETCH(Language, language);
        QFETCH(ui::PaletteKind, palette);
        QFETCH(people::DepartmentKind, kind);
        QStringList problems;
        int screens = 0;
        Tour(m_folder.path(), kind)
            .go(language, palette, QSize(1280, 720), [&](const QString &screen, QWidget &window) {
                ++screens;
                for (const QString &problem : lint(window))
                    problems.append(screen + u": "_s + problem);
            });
        QVERIFY(screens > 15);
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void theLintFindsWhatIsWrong()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *nameless = new QPushButton(&window);
        auto *narrow = new QLabel(u"Ұзын қазақша сөйлем, орнына сыймайды"_s, &window);
        narrow->setMaximumWidth(40);
        auto *english = new QLabel(u"Not translated"_s, &window);
        for (QWidget *widget :
             {static_cast<QWidget *>(nameless), static_cast<QWidget *>(narrow), static_cast<QWidget *>(english)})
            layout->addWidget(widget);
        window.show();
        const QString found = lint(window).join(u'\n');
        QVERIFY2(found.contains("no name: "_L1), qPrintable(found));
        QVERIFY2(found.contains("clipped: "_L1), qPrintable(found));
        QVERIFY2(found.contains(u"«Not translated»"_s), qPrintable(found));
        nameless->setAccessibleName(u"Жабу"_s);
        narrow->setWordWrap(true);
        narrow->setMaximumWidth(QWIDGETSIZE_MAX);
        english->setText(u"Аударылған (PDF)"_s);
        window.resize(400, 200);
        QCoreApplication::processEvents();
        QCOMPARE(lint(window).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
