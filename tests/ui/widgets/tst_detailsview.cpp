// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/detailsview.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// A record to read.
class TestDetailsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEmptyIsLeftOut()
    {
        DetailsView view;
        view.addSection(u"Адам"_s);
        view.addRow(u"Тегі"_s, u"Ахметов"_s);
        view.addRow(u"Әкесінің аты"_s, u"  "_s);
        view.addSection(u"Мекенжай"_s);
        view.addRow(u"Көше"_s, {});
        view.addSection(u"Байланыс"_s);
        view.addRow(u"Телефон"_s, u"+77011234567"_s);
        QCOMPARE(view.plainText(), u"Адам\nТегі: Ахметов\nБайланыс\nТелефон: +77011234567"_s);
        QVERIFY(!view.toPlainText().contains(u"Мекенжай"_s));
        QVERIFY(!view.toPlainText().contains(u"Әкесінің"_s));
        view.clear();
        QVERIFY(view.plainText().isEmpty());
        QVERIFY(view.toPlainText().isEmpty());
    }

    void textIsNotTakenForMarkup()
    {
        DetailsView view;
        view.addRow(u"Диагноз"_s, u"<b>a</b> & b"_s);
        QVERIFY(view.toPlainText().contains(u"<b>a</b> & b"_s));
    }

    void copiedRowsKeepTheirLabels()
    {
        DetailsView view;
        view.addSection(u"Адам"_s);
        view.addRow(u"Тегі"_s, u"Ахметов"_s);
        view.addRow(u"Аты"_s, u"Серік"_s);
        QVERIFY(test::showActive(&view));
        view.selectAll();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Адам\nТегі: Ахметов\nАты: Серік"_s);
    }

    void aLinkTellsWhenItIsPressed()
    {
        DetailsView view;
        view.addLink(u"Іс"_s, u"№ 12"_s, u"case/12"_s);
        QSignalSpy chosen(&view, &DetailsView::linkChosen);
        QVERIFY(test::showActive(&view));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"case/12"_s);
    }

    void withinAScrollingPageItIsAsHighAsItsContent()
    {
        DetailsView view;
        view.setFitsContent(true);
        for (int i = 0; i < 20; ++i)
            view.addRow(u"Белгі"_s, u"Өте ұзын мән, ол тар терезеде бірнеше жолға бөлінеді"_s);
        QVERIFY(view.heightForWidth(200) > view.heightForWidth(800));
        view.resize(400, view.heightForWidth(400));
        view.show();
        QTRY_VERIFY(view.document()->size().height() <= view.viewport()->height());
    }

    void itHasAName()
    {
        DetailsView view;
        view.show();
        QCOMPARE(test::unnamedWidgets(&view), QStringList());
    }
};

QTEST_MAIN(TestDetailsView)
#include "tst_detailsview.moc"
