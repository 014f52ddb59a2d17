// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/typing.h"
#include "ui/look/theme.h"
#include "ui/spelling/spellcheckededit.h"
#include "ui/spelling/speller.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace khattama::test;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000;

/// The words of a field that have a wave under them.
QStringList underlined(const QPlainTextEdit &edit)
{
    QStringList words;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words;
}

void openMenu(SpellCheckedEdit &edit)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&edit, &event);
}

QMenu *openedMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().startsWith(text))
            return action;
    }
    return nullptr;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestSpellCheckedEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_speller = std::make_unique<Speller>(SpellingSources::installed(m_folder.filePath(u"own.txt"_s)));
        QSignalSpy loaded(m_speller.get(), &Speller::loaded);
        QVERIFY(loaded.wait(kPatience));
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit;
        m_edit = new SpellCheckedEdit(*m_speller);
        m_after = new QLineEdit;
        layout->addWidget(m_before);
        layout->addWidget(m_edit);
        layout->addWidget(m_after);
        layout->addStretch();
        m_window->resize(500, 400);
        QVERIFY(showActive(m_window.get()));
        m_edit->setFocus();
    }

    void wrongWordsHaveAWave()
    {
        m_edit->setPlainText(u"Мүгедектік тобы, инвалиднасть I69.3\nәлеуметік қорғау МӘС"_s);
        QTRY_COMPARE_WITH_TIMEOUT(underlined(*m_edit), (QStringList{u"инвалиднасть"_s, u"әлеуметік"_s}), kPatience);
        const auto format = m_edit->document()->begin().layout()->formats().constFirst().format;
        QCOMPARE(format.underlineColor(), roleColour(m_edit->palette(), Role::Overdue));
    }

    void aVerdictIsNoChangeOfTheText()
    {
        QSignalSpy changed(m_edit, &QPlainTextEdit::textChanged);
        m_edit->setPlainText(u"сарапатама"_s);
        const auto before = changed.size();
        QTRY_COMPARE_WITH_TIMEOUT(underlined(*m_edit), QStringList{u"сарапатама"_s}, kPatience);
        QCOMPARE(changed.size(), before);
        QVERIFY(!m_edit->document()->isUndoAvailable());
    }

    void theWordBeingWrittenIsSparedUntilItIsLeft()
    {
        typeText(m_edit, u"инвалиднасть әлеуметік"_s);
        QTRY_COMPARE_WITH_TIMEOUT(underlined(*m_edit), QStringList{u"инвалиднасть"_s}, kPatience);
        QTest::keyClick(m_edit, Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(underlined(*m_edit), (QStringList{u"инвалиднасть"_s, u"әлеуметік"_s}), kPatience);
    }

    void theMenuOffersBetterWords()
    {
        m_edit->setPlainText(u"Бірінші инвалиднасть"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!underlined(*m_edit).isEmpty(), kPatience);
        m_edit->moveCursor(QTextCursor::End);
        openMenu(*m_edit);
        QTRY_VERIFY_WITH_TIMEOUT(openedMenu(), kPatience);
        QAction *better = actionOf(*openedMenu(), u"инвалидность"_s);
        QVERIFY(better);
        QVERIFY(actionOf(*openedMenu(), u"Next wrong word"_s));
        better->trigger();
        openedMenu()->close();
        QCOMPARE(m_edit->toPlainText(), u"Бірінші инвалидность"_s);
        m_edit->undo();
        QCOMPARE(m_edit->toPlainText(), u"Бірінші инвалиднасть"_s);
    }

    void theMenuAddsAWordToTheDictionary()
    {
        m_edit->setPlainText(u"хаттамашыл"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!underlined(*m_edit).isEmpty(), kPatience);
        openMenu(*m_edit);
        QTRY_VERIFY_WITH_TIMEOUT(openedMenu(), kPatience);
        QAction *add = actionOf(*openedMenu(), u"Add "_s);
        QVERIFY(add);
        add->trigger();
        openedMenu()->close();
        QTRY_COMPARE(underlined(*m_edit), QStringList());
        QTRY_COMPARE(read(m_folder.filePath(u"own.txt"_s)), u"хаттамашыл\n"_s);
    }

    void theMenuOfARightWordIsThatOfAField()
    {
        m_edit->setPlainText(u"мүгедектік"_s);
        openMenu(*m_edit);
        QTRY_VERIFY(openedMenu());
        QVERIFY(!actionOf(*openedMenu(), u"Add "_s));
        QVERIFY(!actionOf(*openedMenu(), u"Insert a phrase"_s)); // there are none
        openedMenu()->close();
    }

    void f7GoesFromOneWrongWordToTheNext()
    {
        m_edit->setPlainText(u"Сарапатама және инвалиднасть\nәлеуметік"_s);
        QTRY_COMPARE_WITH_TIMEOUT(underlined(*m_edit).size(), 3, kPatience);
        for (const QString &word : {u"Сарапатама"_s, u"инвалиднасть"_s, u"әлеуметік"_s, u"Сарапатама"_s}) {
            QTest::keyClick(m_edit, Qt::Key_F7);
            QCOMPARE(m_edit->textCursor().selectedText(), word);
        }
        m_edit->setPlainText(u"мүгедектік"_s);
        QVERIFY(!m_edit->selectNextWrongWord());
    }

    void tabAndShiftEnterLeaveTheField()
    {
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
        m_edit->setFocus();
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(m_before->hasFocus());
        QCOMPARE(m_edit->toPlainText(), QString());
    }

    void enterBeginsALineAndCtrlEnterIsThePages()
    {
        typeText(m_edit, u"а\nб"_s);
        QCOMPARE(m_edit->toPlainText(), u"а\nб"_s);
        QAction action;
        action.setShortcut(Qt::CTRL | Qt::Key_Return);
        QSignalSpy triggered(&action, &QAction::triggered);
        m_window->addAction(&action);
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(m_edit->toPlainText(), u"а\nб"_s);
    }

    void growsWithItsText()
    {
        m_edit->setLines(2, 5);
        QTRY_COMPARE(m_edit->height(), m_edit->sizeHint().height());
        const int two = m_edit->height();
        m_edit->setPlainText(u"1\n2\n3\n4"_s);
        QTRY_VERIFY(m_edit->height() > two);
        const int four = m_edit->height();
        QVERIFY(!m_edit->verticalScrollBar()->isVisible());
        QCOMPARE(m_edit->verticalScrollBar()->maximum(), 0);

        m_edit->setPlainText(QString(u"сөз "_s).repeated(1000)); // one paragraph, wrapped
        QTRY_VERIFY(m_edit->height() > four);
        QTRY_VERIFY(m_edit->verticalScrollBar()->isVisible());
        QVERIFY(m_edit->height() < 2 * four);

        m_edit->clear();
        QTRY_COMPARE(m_edit->height(), two);
    }

    void ctrlSpaceInsertsAPhrase()
    {
        m_edit->setPhrases({u"жүре алмайды"_s, u"бөгде адамның көмегіне мұқтаж"_s, u"жүруі шектелген"_s});
        typeText(m_edit, u"Науқас жүр"_s);
        QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
        auto *popup = m_edit->findChild<QAbstractItemView *>(u"phrasesPopup"_s);
        if (popup == nullptr)
            popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(popup);
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 2);
        typeText(popup, u"у"_s);
        QTRY_COMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(!popup->isVisible());
        QCOMPARE(m_edit->toPlainText(), u"Науқас жүруі шектелген"_s);
    }

    void allPhrasesAreOfferedWhereNoneFits()
    {
        m_edit->setPhrases({u"жүре алмайды"_s, u"жүруі шектелген"_s});
        typeText(m_edit, u"Емделуші"_s);
        QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
        auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(popup);
        QCOMPARE(popup->model()->rowCount(), 2);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Tab);
        QCOMPARE(m_edit->toPlainText(), u"Емделушіжүруі шектелген"_s);
        QVERIFY(m_edit->hasFocus());
    }

    void withoutPhrasesCtrlSpaceDoesNothing()
    {
        QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(m_edit->toPlainText(), QString());
    }

    void withoutDictionariesItIsAPlainField()
    {
        Speller none({.folders = {}, .fieldWords = {}, .userDictionary = {}});
        QSignalSpy loaded(&none, &Speller::loaded);
        QVERIFY(loaded.wait(kPatience));
        SpellCheckedEdit edit(none);
        QVERIFY(!edit.available());
        QSignalSpy checked(&none, &Speller::checked);
        edit.setPlainText(u"инвалиднасть"_s);
        QVERIFY(checked.wait(kPatience));
        QCOMPARE(underlined(edit), QStringList());
        QVERIFY(!edit.selectNextWrongWord());
        QCOMPARE(edit.toPlainText(), u"инвалиднасть"_s);
    }

    void aWordThatCannotBeKeptIsTold()
    {
        Speller speller(SpellingSources::installed(m_folder.filePath(u"missing/own.txt"_s)));
        SpellCheckedEdit edit(speller);
        QSignalSpy told(&edit, &SpellCheckedEdit::wordNotKept);
        speller.add(u"сынақсөз"_s);
        QVERIFY(told.wait(kPatience));
        QVERIFY(told.first().first().toString().contains(u"сынақсөз"_s));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Speller> m_speller;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    SpellCheckedEdit *m_edit = nullptr;
    QLineEdit *m_after = nullptr;
};

QTEST_MAIN(TestSpellCheckedEdit)
#include "tst_spellcheckededit.moc"
