// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"

#include <QJsonObject>
#include <QWidget>

class QAction;

namespace khattama::ui {

/// A place in the window: a section, and in it a record or a list as one wants to see it.
struct Place {
    QString section;     ///< id of the section: today, receiving, cases …
    QString subject{};   ///< what is open in it: an id of a case, a date, a month; empty: the section's first view
    QJsonObject state{}; ///< filters, tab, the page to begin at; empty: as it was left
    friend bool operator==(const Place &, const Place &) = default;
};

/// The content of a section. Pages are made anew after a lock or a change of language, so a page keeps nothing that
/// state() does not tell and restore() does not bring back.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    /// Opens a record, day or month of this section; `state` as given in a Place.
    virtual void open(const QString &subject, const QJsonObject &state)
    {
        Q_UNUSED(subject)
        Q_UNUSED(state)
    }
    /// Where the user stands: what open() takes. What is typed is not in it: that is a draft.
    [[nodiscard]] virtual QString subject() const { return {}; }
    [[nodiscard]] virtual QJsonObject state() const { return {}; }

    /// Reads anew what is shown; typed text stays. Called when the page comes to the front, on F5, and after a save
    /// somewhere else.
    virtual void refresh() {}
    /// Ctrl+F.
    virtual void find() {}
    /// Hands over to the drafts what is being typed, at once; called before a lock, a change of language and the end.
    virtual void keepTyping() {}
    /// What can be done here, for the menu «Actions», the palette and the context menus; each with text, and a shortcut
    /// where it has one.
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }

Q_SIGNALS:
    void go(const khattama::ui::Place &place);
    /// How many things wait in this section; shown in the navigation.
    void waitingChanged(int count);
    void told(const QString &sentence); ///< the end of a long work, for the status line

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }

private:
    const PageContext &m_context;
};

} // namespace khattama::ui
