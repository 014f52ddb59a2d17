// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageviewer.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/searchbar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace khattama::ui {

PageViewer::PageViewer(PageSource *source, Tools tools, QWidget *parent)
    : QWidget(parent), m_pages(new PagesView(source, this)), m_tools(tools), m_bar(new QWidget(this)),
      m_flow(new FlowLayout(m_bar)), m_stack(new QStackedLayout), m_refusal(new QLabel(this))
{
    m_pages->setObjectName(u"pagesView"_s);
    m_refusal->setObjectName(u"refusalLabel"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setAlignment(Qt::AlignCenter);
    m_refusal->setMargin(24);
    m_refusal->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_refusal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    if (tools == Tools::Document) {
        m_search = new SearchBar(m_pages, this);
        layout->addWidget(m_search);
        addPageTools();
    }
    layout->addLayout(m_stack, 1);
    addZoomTools();
    setFocusProxy(m_pages);

    connect(m_pages, &PagesView::opened, this, [this](int pages) {
        m_stack->setCurrentWidget(m_pages);
        showState();
        Q_EMIT opened(pages);
    });
    connect(m_pages, &PagesView::refused, this, [this](PageFault fault) {
        m_refusal->setText(wordingOf(fault));
        m_stack->setCurrentWidget(m_refusal);
        Q_EMIT refused(m_refusal->text());
    });
    connect(m_pages, &PagesView::viewChanged, this, &PageViewer::showState);
    connect(m_pages, &PagesView::currentPageChanged, this, [this](int page) {
        showState();
        Q_EMIT currentPageChanged(page);
    });
    showState();
}

IconButton *PageViewer::addTool(const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = new IconButton(icon, name, m_bar);
    button->setObjectName(objectName);
    m_flow->addWidget(button);
    return button;
}

void PageViewer::addPageTools()
{
    m_previous = addTool(u"up"_s, tr("Previous page (PgUp)"), u"previousPageButton"_s);
    connect(m_previous, &IconButton::clicked, this, [this] { m_pages->goToPage(currentPage() - 1); });
    m_page = new QSpinBox(m_bar);
    m_page->setObjectName(u"pageField"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignRight);
    connect(m_page, &QSpinBox::valueChanged, m_pages, &PagesView::goToPage);
    m_flow->addWidget(m_page);
    m_next = addTool(u"down"_s, tr("Next page (PgDn)"), u"nextPageButton"_s);
    connect(m_next, &IconButton::clicked, this, [this] { m_pages->goToPage(currentPage() + 1); });
}

void PageViewer::addZoomTools()
{
    connect(addTool(u"zoom-out"_s, tr("Smaller (Ctrl+-)"), u"zoomOutButton"_s), &IconButton::clicked, m_pages,
            &PagesView::zoomOut);
    m_zoom = new QLabel(m_bar);
    m_zoom->setObjectName(u"zoomLabel"_s);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(u"000 %"_s));
    m_flow->addWidget(m_zoom);
    connect(addTool(u"zoom-in"_s, tr("Larger (Ctrl++)"), u"zoomInButton"_s), &IconButton::clicked, m_pages,
            &PagesView::zoomIn);
    m_fitWidth = addTool(u"fit-width"_s, tr("Fit the width (Ctrl+0)"), u"fitWidthButton"_s);
    m_fitWidth->setCheckable(true);
    connect(m_fitWidth, &IconButton::clicked, this, [this] { m_pages->setFit(PagesView::Fit::Width); });
    m_fitPage = addTool(u"fit-page"_s, tr("Fit the page"), u"fitPageButton"_s);
    m_fitPage->setCheckable(true);
    connect(m_fitPage, &IconButton::clicked, this, [this] { m_pages->setFit(PagesView::Fit::Page); });
    connect(addTool(u"rotate-left"_s, tr("Turn to the left"), u"rotateLeftButton"_s), &IconButton::clicked, this,
            [this] { m_pages->rotate(-1); });
    connect(addTool(u"rotate"_s, tr("Turn to the right"), u"rotateRightButton"_s), &IconButton::clicked, this,
            [this] { m_pages->rotate(1); });
    if (m_search != nullptr) {
        connect(addTool(u"search"_s, tr("Search in the document (Ctrl+F)"), u"searchButton"_s), &IconButton::clicked,
                m_search, &SearchBar::open);
    }
}

void PageViewer::setDocument(const QByteArray &bytes)
{
    clear();
    m_pages->setDocument(bytes);
}

void PageViewer::clear()
{
    if (m_search != nullptr && !m_search->isHidden())
        m_search->close();
    m_refusal->clear();
    m_stack->setCurrentWidget(m_pages);
    m_pages->clear();
    showState();
}

void PageViewer::goToPage(int page)
{
    m_pages->goToPage(page);
}

void PageViewer::openSearch()
{
    if (m_search != nullptr && pageCount() > 0)
        m_search->open();
}

QString PageViewer::refusal() const
{
    return m_refusal->text();
}

void PageViewer::showState()
{
    const int count = pageCount();
    m_bar->setEnabled(count > 0);
    m_zoom->setText(tr("%1 %").arg(int(std::lround(m_pages->zoom() * 100))));
    m_fitWidth->setChecked(m_pages->fit() == PagesView::Fit::Width);
    m_fitPage->setChecked(m_pages->fit() == PagesView::Fit::Page);
    if (m_tools != Tools::Document)
        return;
    const QSignalBlocker quiet(m_page);
    m_page->setRange(std::min(1, count), count);
    m_page->setSuffix(u" / %1"_s.arg(count));
    m_page->setValue(currentPage());
    m_previous->setEnabled(currentPage() > 1);
    m_next->setEnabled(currentPage() < count);
}

bool PageViewer::handleKey(const QKeyEvent &event, bool dry)
{
    const auto act = [dry](auto what) {
        if (!dry)
            what();
        return true;
    };
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (pageCount() == 0)
        return false;
    if (control && (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal))
        return act([this] { m_pages->zoomIn(); });
    if (control && event.key() == Qt::Key_Minus)
        return act([this] { m_pages->zoomOut(); });
    if (control && event.key() == Qt::Key_0)
        return act([this] { m_pages->setFit(PagesView::Fit::Width); });
    if (m_search != nullptr && event.matches(QKeySequence::Find))
        return act([this] { m_search->open(); });
    if (m_search != nullptr && event.key() == Qt::Key_F3)
        return act([&] { m_search->step(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); });
    return false;
}

bool PageViewer::event(QEvent *event)
{
    // These keys mean the document while the focus is in it, not the page around.
    if (event->type() == QEvent::ShortcutOverride && handleKey(*static_cast<QKeyEvent *>(event), true)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PageViewer::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(*event, false))
        QWidget::keyPressEvent(event);
}

} // namespace khattama::ui
