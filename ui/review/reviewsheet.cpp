// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewsheet.h"

#include "ui/widgets/detailsview.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kLeastZoom = -3;
constexpr int kMostZoom = 12;

IconButton *tool(const QString &icon, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = new IconButton(icon, name, parent);
    button->setObjectName(objectName);
    return button;
}

} // namespace

ReviewSheet::ReviewSheet(QWidget *parent)
    : QWidget(parent), m_view(new DetailsView(this)), m_search(new QWidget(this)), m_line(new QLineEdit(m_search)),
      m_result(new QLabel(m_search))
{
    m_view->setObjectName(u"formSheetView"_s);
    m_view->setAccessibleName(tr("Form 031"));
    m_line->setObjectName(u"sheetSearchEdit"_s);
    m_line->setAccessibleName(tr("Search in the form"));
    m_line->setPlaceholderText(m_line->accessibleName());
    m_result->setTextFormat(Qt::PlainText);
    auto *smaller = tool(u"zoom-out"_s, tr("Smaller letters (Ctrl+-)"), u"sheetSmallerButton"_s, this);
    auto *larger = tool(u"zoom-in"_s, tr("Larger letters (Ctrl++)"), u"sheetLargerButton"_s, this);
    auto *find = tool(u"search"_s, tr("Search in the form (Ctrl+F)"), u"sheetSearchButton"_s, this);
    auto *previous = tool(u"up"_s, tr("Previous (Shift+F3)"), u"sheetPreviousButton"_s, m_search);
    auto *next = tool(u"down"_s, tr("Next (F3)"), u"sheetNextButton"_s, m_search);

    auto *tools = new QHBoxLayout;
    for (QToolButton *button : {smaller, larger, find})
        tools->addWidget(button);
    tools->addStretch();
    auto *line = new QHBoxLayout(m_search);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_line, 1);
    line->addWidget(previous);
    line->addWidget(next);
    line->addWidget(m_result);
    m_search->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(tools);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(smaller, &QToolButton::clicked, this, [this] { zoom(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { zoom(1); });
    connect(find, &QToolButton::clicked, this, &ReviewSheet::openSearch);
    connect(previous, &QToolButton::clicked, this, [this] { step(true); });
    connect(next, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { step(false); });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_view->moveCursor(QTextCursor::Start);
        step(false);
    });
}

void ReviewSheet::openSearch()
{
    m_search->show();
    m_line->setFocus();
    m_line->selectAll();
}

void ReviewSheet::zoom(int steps)
{
    const int wanted = std::clamp(m_zoom + steps, kLeastZoom, kMostZoom);
    m_view->zoomIn(wanted - m_zoom);
    m_zoom = wanted;
}

void ReviewSheet::step(bool backward)
{
    const QString text = m_line->text();
    if (text.isEmpty()) {
        m_result->clear();
        return;
    }
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_view->find(text, flags);
    if (!found) { // from the other end
        m_view->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        found = m_view->find(text, flags);
    }
    m_result->setText(found ? QString() : tr("Not found"));
}

bool ReviewSheet::handleKey(const QKeyEvent &event, bool dry)
{
    const auto act = [dry](auto what) {
        if (!dry)
            what();
        return true;
    };
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (control && (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal))
        return act([this] { zoom(1); });
    if (control && event.key() == Qt::Key_Minus)
        return act([this] { zoom(-1); });
    if (control && event.key() == Qt::Key_0)
        return act([this] { zoom(-m_zoom); });
    if (event.matches(QKeySequence::Find))
        return act([this] { openSearch(); });
    if (event.key() == Qt::Key_F3)
        return act([&] { step(event.modifiers().testFlag(Qt::ShiftModifier)); });
    if (event.key() == Qt::Key_Escape && m_search->isVisible())
        return act([this] {
            m_search->hide();
            m_view->setFocus();
        });
    return false;
}

bool ReviewSheet::event(QEvent *event)
{
    // These keys mean the sheet while the focus is in it, not the page around.
    if (event->type() == QEvent::ShortcutOverride && handleKey(*static_cast<QKeyEvent *>(event), true)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ReviewSheet::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(*event, false))
        QWidget::keyPressEvent(event);
}

} // namespace khattama::ui
