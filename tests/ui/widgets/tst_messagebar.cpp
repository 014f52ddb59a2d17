// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// Messages of a page.
class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsShownAndSpokenWithItsKind()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.show(MessageBar::Kind::Error, u"Хаттама сақталмады."_s);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), u"Хаттама сақталмады."_s);
        // Events reach nobody where no screen reader runs; this is what one would make of them.
        QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->role(), QAccessible::Notification);
        QCOMPARE(test::spokenName(&bar), u"Error: Хаттама сақталмады."_s);
        bar.clear();
        QVERIFY(bar.isHidden());
        QVERIFY(bar.text().isEmpty());
    }

    void theActionHelpsOn()
    {
        MessageBar bar;
        bar.show(MessageBar::Kind::Warning, u"Сақталмады."_s, u"Қайталау"_s);
        auto *button = bar.findChild<QPushButton *>(u"messageActionButton"_s);
        QVERIFY(button->isVisible());
        QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
        button->click();
        QCOMPARE(triggered.count(), 1);
        bar.show(MessageBar::Kind::Done, u"Сақталды."_s);
        QVERIFY(button->isHidden());
    }

    void itIsClosedByButtonOrEscape()
    {
        MessageBar bar;
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.show(MessageBar::Kind::Info, u"Ескерту."_s);
        auto *close = bar.findChild<QToolButton *>(u"messageCloseButton"_s);
        close->click();
        QVERIFY(bar.isHidden());
        bar.show(MessageBar::Kind::Info, u"Ескерту."_s);
        QTest::keyClick(close, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(closed.count(), 2);
    }

    void textIsNotTakenForMarkup()
    {
        MessageBar bar;
        bar.show(MessageBar::Kind::Info, u"<b>a</b> & b"_s);
        QCOMPARE(bar.findChild<QLabel *>(u"messageText"_s)->textFormat(), Qt::PlainText);
    }

    void everyPartHasAName()
    {
        MessageBar bar;
        bar.show(MessageBar::Kind::Info, u"Ескерту."_s, u"Ашу"_s);
        QCOMPARE(test::unnamedWidgets(&bar), QStringList());
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
