// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/shell/jobs.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
constexpr qsizetype kBackSteps = 50;
} // namespace

Workspace::Workspace(PageContext context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)), m_sections(sectionsFor(m_context)),
      m_navigation(new Navigation(m_sections, this)), m_stack(new QStackedWidget(this)),
      m_status(new StatusLine(m_context, this))
{
    setObjectName(u"workspace"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &section) {
        if (section != m_current)
            goTo({section});
    });
    connect(&m_context.jobs, &Jobs::saved, this, &Workspace::refresh);
}

Workspace::~Workspace()
{
    // Before the context they stand on; a table keeps its columns when it goes.
    delete m_stack;
    delete m_navigation;
    delete m_status;
}

Page *Workspace::currentPage() const
{
    return m_pages.value(m_current);
}

Page *Workspace::pageOf(const QString &section)
{
    if (Page *const page = m_pages.value(section))
        return page;
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&](const Section &candidate) { return candidate.id == section; });
    if (found == m_sections.end())
        return nullptr;
    Page *const page = found->make(m_context);
    m_pages.insert(section, page);
    m_stack->addWidget(page);
    connect(page, &Page::go, this, &Workspace::goTo);
    connect(page, &Page::told, m_status, &StatusLine::tell);
    connect(page, &Page::waitingChanged, this,
            [this, section](int count) { m_navigation->setWaiting(section, count); });
    if (m_left.contains(section)) {
        const Place left = m_left.take(section);
        page->open(left.subject, left.state);
    }
    return page;
}

void Workspace::show(const QString &section)
{
    Page *const page = pageOf(section);
    if (page == nullptr)
        return;
    m_current = section;
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrentSection(section);
    page->refresh();
    Q_EMIT pageChanged();
}

Place Workspace::here() const
{
    const Page *const page = currentPage();
    return page != nullptr ? Place{m_current, page->subject(), page->state()} : Place{m_current};
}

void Workspace::goTo(const Place &place)
{
    if (!m_current.isEmpty()) {
        m_back.append(here());
        if (m_back.size() > kBackSteps)
            m_back.removeFirst();
    }
    if (Page *const page = pageOf(place.section);
        page != nullptr && (!place.subject.isEmpty() || !place.state.isEmpty()))
        page->open(place.subject, place.state);
    show(place.section);
    if (Page *const page = currentPage())
        page->setFocus();
}

void Workspace::goBack()
{
    // Where the work began with an open record, the first view of its section stands behind it.
    const bool fromRecord = currentPage() != nullptr && !currentPage()->subject().isEmpty();
    if (m_back.isEmpty() && !fromRecord)
        return;
    const Place place = m_back.isEmpty() ? Place{m_current} : m_back.takeLast();
    if (Page *const page = pageOf(place.section))
        page->open(place.subject, place.state);
    show(place.section);
    if (Page *const page = currentPage())
        page->setFocus();
}

QJsonObject Workspace::standing() const
{
    QJsonObject pages;
    for (auto left = m_left.begin(); left != m_left.end(); ++left)
        pages.insert(left.key(), QJsonObject{{u"subject"_s, left->subject}, {u"state"_s, left->state}});
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        pages.insert(page.key(),
                     QJsonObject{{u"subject"_s, page.value()->subject()}, {u"state"_s, page.value()->state()}});
    }
    return {{u"section"_s, m_current}, {u"pages"_s, pages}};
}

void Workspace::restore(const QJsonObject &standing)
{
    const QJsonObject pages = standing.value("pages"_L1).toObject();
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        const QJsonObject left = page.value().toObject();
        m_left.insert(page.key(), {page.key(), left.value("subject"_L1).toString(), left.value("state"_L1).toObject()});
    }
    show(standing.value("section"_L1).toString());
    if (m_current.isEmpty() && !m_sections.isEmpty())
        show(m_sections.first().id);
    if (Page *const page = currentPage())
        page->setFocus(); // else its keys would wait for a click
}

void Workspace::keepTyping()
{
    for (Page *page : std::as_const(m_pages))
        page->keepTyping();
}

void Workspace::refresh()
{
    if (Page *const page = currentPage())
        page->refresh();
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace khattama::ui
