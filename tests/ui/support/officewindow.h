// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/typing.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <algorithm>
#include <functional>

namespace khattama::test {

/// The main window of a live office in the hands of a user: keys go where the cursor is, and what is not seen is not
/// found. Nobody has logged in yet.
class OfficeWindow
{
public:
    enum class Begin {
        Login,
        FirstStart, ///< there is no department at office.door.database() yet
    };

    explicit OfficeWindow(Begin begin = Begin::Login, people::DepartmentKind kind = people::DepartmentKind::Mse)
        : office(kind)
    {
        if (begin == Begin::FirstStart)
            office.door.setDatabase(office.folder.filePath(u"new/khattama.db"_s));
        look.setLanguage(Language::Kazakh);
        window.begin();
        if (!showActive(&window))
            qFatal("the window did not become active");
    }

    LiveOffice office;
    ui::Look look{*qApp, office.settings};
    ui::MainWindow window{{office.door, office.jobs, office.prompt, look, office.settings, office.clock, office.wording,
                           office.law.lists, office.law.requiredDocuments, office.speller}};

    void typeLogin(const QString &login, const QString &password)
    {
        waitFor([this] { return sees(u"loginEdit"_s); }, "there is no login");
        clickInto(u"loginEdit"_s);
        press(Qt::Key_A, Qt::ControlModifier); // a locked window names who was there
        type(login);
        press(Qt::Key_Return);
        type(password);
        press(Qt::Key_Return);
    }
    /// Comes in and waits for the workspace.
    void logIn(const QString &login, const QString &password)
    {
        typeLogin(login, password);
        waitFor([this] { return window.workspace() != nullptr; }, "nobody came in");
        settle();
    }
    /// The accounts of a live office have their login as password.
    void logIn(const QString &login) { logIn(login, login); }
    void lock()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        if (window.workspace() != nullptr)
            qFatal("the window was not locked");
    }
    [[nodiscard]] QStringList sections() const
    {
        QStringList ids;
        for (const ui::Section &section : window.workspace()->sections())
            ids.append(section.id);
        return ids;
    }
    /// Goes to a section with its keys, Ctrl+1 … Ctrl+9, Ctrl+0; one after the tenth has none.
    void goTo(const QString &section)
    {
        const qsizetype index = sections().indexOf(section);
        if (index < 10)
            press(static_cast<Qt::Key>(Qt::Key_0 + (index + 1) % 10), Qt::ControlModifier);
        else
            window.workspace()->goTo({section}); // as the menu and the palette do
        if (window.workspace()->currentSection() != section)
            qFatal("its keys do not lead to %s", qPrintable(section));
        settle();
    }

    /// The visible widget of that name.
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        Widget *const found = visible<Widget>(name);
        if (found == nullptr)
            qFatal("nobody sees %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] bool sees(const QString &name) const { return visible<QWidget>(name) != nullptr; }
    /// What stands in a visible label, line or text; nothing where there is none.
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *const widget = visible<QWidget>(name);
        if (widget == nullptr)
            return {};
        for (const char *property : {"text", "plainText"}) {
            if (const QVariant text = widget->property(property); text.isValid())
                return text.toString();
        }
        return widget->accessibleName(); // as a chip has its word
    }
    /// What the bars above the pages tell.
    [[nodiscard]] QString messages() const
    {
        QStringList texts;
        for (const auto *bar : window.findChildren<ui::MessageBar *>()) {
            if (bar->isVisible())
                texts.append(bar->text());
        }
        return texts.join(u'\n');
    }
    /// What is told as wrong at the fields.
    [[nodiscard]] QStringList complaints() const
    {
        QStringList sentences;
        for (const auto *field : window.findChildren<ui::Field *>()) {
            if (field->isVisible() && field->hasError())
                sentences.append(field->message());
        }
        return sentences;
    }
    /// Name of what has the cursor.
    [[nodiscard]] static QString cursor()
    {
        const QWidget *const focus = QApplication::focusWidget();
        return focus != nullptr ? focus->objectName() : QString();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *const popup = QApplication::activePopupWidget();
        QTest::keyClick(popup != nullptr ? popup : keyboard(), key, modifiers);
        keepActive();
    }
    /// Types letter by letter: one of them may open an editor or a list of matches.
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            typeText(keyboard(), letter);
            keepActive();
        }
    }
    /// Types line after line, each left with Enter for the next field.
    void enter(const QStringList &lines)
    {
        for (const QString &line : lines) {
            type(line);
            press(Qt::Key_Return);
        }
    }
    void click(const QString &button)
    {
        auto *const found = find<QAbstractButton>(button);
        // Where the box of a check box is too.
        QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(std::min(8, found->width() / 2), found->height() / 2));
        keepActive();
    }
    void clickInto(const QString &field)
    {
        find<QWidget>(field)->setFocus(Qt::MouseFocusReason);
        keepActive();
    }

    /// Until jobs, their answers, and the jobs that these gave are done.
    void settle()
    {
        for (int round = 0; round < 4 && window.workspace() != nullptr; ++round)
            office.settle();
    }
    static void waitFor(const std::function<bool()> &there, const char *otherwise)
    {
        if (!QTest::qWaitFor(there, 60000))
            qFatal("%s", otherwise);
    }

private:
    template <typename Widget>
    [[nodiscard]] Widget *visible(const QString &name) const
    {
        const QList<Widget *> found = window.findChildren<Widget *>(name);
        const auto seen = std::find_if(found.begin(), found.end(), [](Widget *widget) { return widget->isVisible(); });
        return seen != found.end() ? *seen : nullptr;
    }
    QWidget *keyboard()
    {
        QWidget *const focus = QApplication::focusWidget();
        return focus != nullptr ? focus : &window;
    }
    /// Here, unlike on a desktop, a list that drops down takes the activation of its window away.
    void keepActive()
    {
        QCoreApplication::processEvents();
        QApplication::setActiveWindow(&window);
    }
};

/// Every case of the office as it is stored, newest first.
[[nodiscard]] inline QList<expertise::Case> storedCases(LiveOffice &office)
{
    return office.inRoom([](Workplace &place) {
        QList<expertise::Case> records;
        for (const expertise::CaseSummary &summary : LiveOffice::taken(place.cases().list({})))
            records.append(LiveOffice::taken(place.cases().byId(summary.id)));
        return records;
    });
}
[[nodiscard]] inline expertise::Case storedCase(LiveOffice &office, const expertise::CaseId &id)
{
    return office.inRoom([&](Workplace &place) { return LiveOffice::taken(place.cases().byId(id)); });
}

} // namespace khattama::test
