// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/typing.h"
#include "ui/decision/decisionspage.h"
#include "ui/decision/openeddecision.h"

namespace khattama::test {

/// A live office with cases in the states in which something is decided, and the page of decisions over them.
class DecisionOffice : public LiveOffice
{
public:
    using LiveOffice::LiveOffice;

    ~DecisionOffice() { page.reset(); }

    static people::StaffMember chief(int n)
    {
        const QString number = QString::number(n);
        return {u"chief"_s + number, u"Бас маман "_s + number, people::Role::Chief};
    }
    static people::StaffMember head() { return {u"head"_s, u"Қасымжанова Гүлшат"_s, people::Role::Head}; }

    /// The sample's form 079, a woman of 32, accepted: three experts vote.
    expertise::Case underReview()
    {
        enter(u"maman"_s);
        return import(u"079"_s);
    }
    expertise::Case vote(const expertise::CaseId &id, int expert, const expertise::Vote &vote)
    {
        return inRoom([&](Workplace &place) { return taken(place.deciding().vote(id, vote, chief(expert))); });
    }
    expertise::Case vote(const expertise::CaseId &id, int expert, const QString &category)
    {
        return vote(id, expert, {{}, expertise::Outcome::Agree, category, {}, {}});
    }
    expertise::Case agreed(const QString &category = u"ADULT_2"_s)
    {
        const expertise::Case record = underReview();
        vote(record.id, 1, category);
        vote(record.id, 2, category);
        return vote(record.id, 3, category);
    }
    expertise::Case summoned()
    {
        const expertise::Case record = underReview();
        vote(record.id, 1, u"ADULT_2"_s);
        vote(record.id, 2, u"ADULT_3"_s);
        return vote(record.id, 3, u"ADULT_2"_s);
    }
    /// The sample's application 056, a woman of 30, whose third group ended a month ago.
    expertise::Case registered(const QString &application = u"056"_s)
    {
        enter(u"maman"_s);
        return registerApplication(application);
    }
    expertise::Case stored(const expertise::CaseId &id)
    {
        return inRoom([&](Workplace &place) { return taken(place.cases().byId(id)); });
    }
    /// What the working thread answers the window.
    template <typename Work>
    auto inServices(Work work)
    {
        return inRoom([&](Workplace &) { return taken(work(*room.services())); });
    }

    /// Shows the page to somebody; the page of the one before is gone.
    ui::DecisionsPage &show(const QString &login, Language language = Language::Russian)
    {
        page.reset();
        context.emplace(enter(login, language));
        page = std::make_unique<ui::DecisionsPage>(*context);
        page->resize(1200, 800);
        if (!showActive(page.get()))
            qFatal("the page did not become active");
        page->refresh();
        wait();
        return *page;
    }
    /// Opens a case on the page and waits until it can be typed in.
    void open(const expertise::CaseId &id)
    {
        page->open(id.toString(), {});
        wait();
    }
    /// Until jobs, their answers, and the jobs that these gave are done.
    void wait()
    {
        for (int round = 0; round < 4; ++round)
            settle();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    template <typename Widget>
    bool has(const QString &name) const
    {
        const auto *found = page->findChild<Widget *>(name);
        return found != nullptr && found->isVisible();
    }

    std::optional<ui::PageContext> context;
    std::unique_ptr<ui::DecisionsPage> page;
};

/// Presses a key where the cursor is.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace khattama::test
