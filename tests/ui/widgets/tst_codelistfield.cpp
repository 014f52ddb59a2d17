// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/codechip.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/codelistfield.h"
#include "ui/widgets/fieldform.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// Several diagnoses in one field.
class TestCodeListField : public QObject
{
    Q_OBJECT

private:
    const QList<CodeItem> m_items{
        {u"A15.0"_s, u"Туберкулез легких"_s}, {u"E10.7"_s, u"Сахарный диабет"_s}, {u"G80.0"_s, u"Паралич"_s}};

    static QList<CodeChip *> chips(const CodeListField &field)
    {
        QList<CodeChip *> found = field.findChildren<CodeChip *>();
        std::sort(found.begin(), found.end(), [](auto *a, auto *b) { return a->x() < b->x(); });
        return found;
    }

private Q_SLOTS:
    void enterTakesOneAfterTheOther()
    {
        CodeListField field;
        field.setItems(m_items);
        QSignalSpy changed(&field, &CodeListField::codesChanged);
        test::typeText(field.entry(), u"A15.0\n"_s);
        QCOMPARE(field.codes(), QStringList{u"A15.0"_s});
        QVERIFY(field.entry()->text().isEmpty());
        test::typeText(field.entry(), u"паралич\n"_s);
        QCOMPARE(field.codes(), (QStringList{u"A15.0"_s, u"G80.0"_s}));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(field.findChildren<CodeChip *>().size(), 2);
        test::typeText(field.entry(), u"A15.0\n"_s); // again: once is enough
        QCOMPARE(field.codes().size(), 2);
        QVERIFY(field.entry()->text().isEmpty());
    }

    void theEnterThatTakesStaysAndTheNextGoesOn()
    {
        FieldForm form;
        auto *field = new CodeListField;
        field->setItems(m_items);
        form.addField(u"diagnoses"_s, u"Диагноздар"_s, field);
        auto *next = new QLineEdit;
        form.addField(u"next"_s, u"Келесі"_s, next);
        QVERIFY(test::showActive(&form));
        field->setFocus();
        QCOMPARE(QApplication::focusWidget(), field->entry());
        test::typeText(field->entry(), u"A15.0"_s);
        QTest::keyClick(field->entry(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), field->entry());
        QTest::keyClick(field->entry(), Qt::Key_Return); // past the chip
        QCOMPARE(QApplication::focusWidget(), next);
    }

    void chipsAreReachedAndRemovedByKeys()
    {
        CodeListField field;
        field.setItems(m_items);
        field.setCodes({u"A15.0"_s, u"E10.7"_s, u"G80.0"_s});
        field.resize(900, 100);
        QVERIFY(test::showActive(&field));
        field.setFocus();
        QTest::keyClick(field.entry(), Qt::Key_Backspace);
        QCOMPARE(QApplication::focusWidget(), chips(field)[2]);
        QTest::keyClick(chips(field)[2], Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), chips(field)[1]);
        QTest::keyClick(chips(field)[1], Qt::Key_Delete);
        QTRY_COMPARE(field.codes(), (QStringList{u"A15.0"_s, u"G80.0"_s}));
        QCOMPARE(QApplication::focusWidget(), chips(field)[1]);
        QTest::keyClick(chips(field)[1], Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), field.entry());
    }

    void textThatIsNoItemStays()
    {
        CodeListField field;
        field.setItems(m_items);
        test::typeText(field.entry(), u"грипп\n"_s);
        QVERIFY(field.isWrong());
        QCOMPARE(field.entry()->text(), u"грипп"_s);
        QVERIFY(field.codes().isEmpty());
    }

    void anUnknownCodeOfAnOldRecordIsShownAsItIs()
    {
        CodeListField field;
        field.setCodes({u"Q99"_s});
        field.setItems(m_items);
        QCOMPARE(field.codes(), QStringList{u"Q99"_s});
        QCOMPARE(field.findChild<CodeChip *>()->accessibleName(), u"Q99"_s);
    }

    void aLongTextStaysWithinTheField()
    {
        CodeListField field;
        field.setItems({{u"A15.0"_s, u"Өте ұзын диагноз атауы "_s.repeated(10)}});
        field.setCodes({u"A15.0"_s});
        field.resize(250, 100);
        field.show();
        QTRY_VERIFY(field.findChild<CodeChip *>()->geometry().right() <= field.width());
    }

    void everyPartHasAName()
    {
        FieldForm form;
        auto *field = new CodeListField;
        field->setItems(m_items);
        field->setCodes({u"A15.0"_s});
        form.addField(u"diagnoses"_s, u"Диагноздар"_s, field);
        form.show();
        QCOMPARE(test::unnamedWidgets(&form), QStringList());
    }
};

QTEST_MAIN(TestCodeListField)
#include "tst_codelistfield.moc"
