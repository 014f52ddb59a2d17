// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <QWidget>

namespace khattama::test {

/// Types a text of any script, letter by letter, as a keyboard does: QTest::keyClicks() aborts on what is not Latin.
/// Line breaks come as Enter, tabs as Tab.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QString &letter : [&text] {
             QStringList letters;
             for (qsizetype i = 0; i < text.size(); ++i) {
                 const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
                 letters.append(text.mid(i, pair ? 2 : 1));
                 i += pair ? 1 : 0;
             }
             return letters;
         }()) {
        if (letter == QLatin1String("\n")) {
            QTest::keyClick(widget, Qt::Key_Return);
            continue;
        }
        if (letter == QLatin1String("\t")) {
            QTest::keyClick(widget, Qt::Key_Tab);
            continue;
        }
        // A Latin letter or digit has its key, which shortcuts look at; others have none.
        const QChar upper = letter[0].toUpper();
        const int key = upper.unicode() < 0x80 ? upper.unicode() : 0;
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, letter);
        QApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, letter);
        QApplication::sendEvent(widget, &release);
    }
}

/// Shows a window and waits until it has the focus.
inline bool showActive(QWidget *window)
{
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

} // namespace khattama::test
