// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/decision/decisionoffice.h"

#include "ui/decision/departmentphrases.h"
#include "ui/decision/phrasesbutton.h"
#include "ui/decision/phrasesdialog.h"
#include "ui/spelling/spellcheckededit.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace khattama;
using namespace khattama::test;
using namespace khattama::ui;

/// Phrase templates at the fields and in their dialog.
class TestDepartmentPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<DecisionOffice>();
        m_context.emplace(m->enter(u"chief1"_s, Language::Russian));
        m_phrases = std::make_unique<DepartmentPhrases>(*m_context, nullptr);
    }
    void cleanup()
    {
        m_phrases.reset();
        m_context.reset();
        m.reset();
    }

    void aSelectedTextBecomesAPhraseOfTheWholeDepartment()
    {
        SpellCheckedEdit edit(m->speller);
        PhrasesButton button(*m_phrases, u"measures"_s, &edit);
        QSignalSpy told(&button, &PhrasesButton::told);
        edit.setPlainText(u"ЛФК, массаж. Наблюдение невролога."_s);
        edit.moveCursor(QTextCursor::StartOfLine);
        for (int letter = 0; letter < 11; ++letter)
            edit.moveCursor(QTextCursor::Right, QTextCursor::KeepAnchor);
        Q_EMIT button.menu()->aboutToShow();
        QAction *keep = action(button, u"keepPhraseAction"_s);
        QVERIFY(keep->isEnabled());
        keep->trigger();
        QTRY_COMPARE(told.size(), 1);
        m->settle();
        QCOMPARE(m_phrases->of(u"measures"_s).first().text, u"ЛФК, массаж"_s);

        const PageContext other = m->enter(u"head"_s);
        DepartmentPhrases ofOther(other, nullptr);
        ofOther.refresh();
        m->settle();
        QCOMPARE(ofOther.of(u"measures"_s).size(), 1);
        QVERIFY(ofOther.of(u"diagnosis"_s).isEmpty());
    }

    void aPhraseIsPutInWhereTheCursorIs()
    {
        add(u"measures"_s, u"санаторно-курортное лечение"_s);
        SpellCheckedEdit edit(m->speller);
        PhrasesButton button(*m_phrases, u"measures"_s, &edit);
        edit.setPlainText(u"ЛФК, "_s);
        edit.moveCursor(QTextCursor::End);
        Q_EMIT button.menu()->aboutToShow();
        button.menu()->actions().first()->trigger();
        QCOMPARE(edit.toPlainText(), u"ЛФК, санаторно-курортное лечение"_s);
        QVERIFY(!action(button, u"keepPhraseAction"_s)->isEnabled()); // nothing is selected
    }

    void phrasesAreAddedChangedAndRemoved()
    {
        add(u"measures"_s, u"ЛФК"_s);
        PhrasesDialog dialog(*m_phrases, u"measures"_s, nullptr);
        auto *list = dialog.findChild<QListWidget *>(u"phraseList"_s);
        auto *text = dialog.findChild<QPlainTextEdit *>(u"phraseEdit"_s);
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QCOMPARE(text->toPlainText(), u"ЛФК"_s);
        text->setPlainText(u"ЛФК и массаж"_s);
        dialog.findChild<QPushButton *>(u"changePhraseButton"_s)->click();
        QTRY_COMPARE(list->item(0)->text(), u"ЛФК и массаж"_s);
        text->setPlainText(u"протезирование"_s);
        dialog.findChild<QPushButton *>(u"addPhraseButton"_s)->click();
        QTRY_COMPARE(list->count(), 2);
        list->setCurrentRow(0);
        dialog.findChild<QPushButton *>(u"removePhraseButton"_s)->click();
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"протезирование"_s);
    }

    void aPhraseChangedElsewhereIsTold()
    {
        add(u"measures"_s, u"ЛФК"_s);
        PhrasesDialog dialog(*m_phrases, u"measures"_s, nullptr);
        m->inRoom([](Workplace &place) {
            expertise::Phrase phrase = LiveOffice::taken(place.phrases().all(place.user())).first();
            phrase.text = u"курорт"_s;
            (void)LiveOffice::taken(place.phrases().change(phrase, place.user()));
        });
        auto *list = dialog.findChild<QListWidget *>(u"phraseList"_s);
        list->setCurrentRow(0);
        auto *text = dialog.findChild<QPlainTextEdit *>(u"phraseEdit"_s);
        text->setPlainText(u"ЛФК и массаж"_s);
        dialog.findChild<QPushButton *>(u"changePhraseButton"_s)->click();
        QTRY_COMPARE(list->item(0)->text(), u"курорт"_s);
        QCOMPARE(text->toPlainText(), u"ЛФК и массаж"_s); // what is typed is not lost
    }

private:
    static QAction *action(PhrasesButton &button, const QString &name)
    {
        for (QAction *action : button.menu()->actions()) {
            if (action->objectName() == name)
                return action;
        }
        qFatal("there is no %s", qPrintable(name));
    }
    void add(const QString &field, const QString &text)
    {
        m->inRoom([&](Workplace &place) { (void)LiveOffice::taken(place.phrases().add(field, text, place.user())); });
        m_phrases->refresh();
        m->settle();
    }
    std::unique_ptr<DecisionOffice> m;
    std::optional<PageContext> m_context;
    std::unique_ptr<DepartmentPhrases> m_phrases;
};

QTEST_MAIN(TestDepartmentPhrases)
#include "tst_departmentphrases.moc"
