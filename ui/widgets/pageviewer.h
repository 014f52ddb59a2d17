// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagesview.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QStackedLayout;

namespace khattama::ui {

class FlowLayout;
class IconButton;
class SearchBar;

/// Pages with their tools: zoom, fit, rotate, page number, search. What cannot be shown is told in the place of the
/// pages. Base of PdfView and ImageView.
///
/// Keys: Ctrl++, Ctrl+-, Ctrl+0 (fit width), Ctrl+F, F3, Shift+F3, PgUp, PgDn; they hold while the focus is in here.
class PageViewer : public QWidget
{
    Q_OBJECT

public:
    /// Opens in the background: opened() or refused() tells the end of it.
    void setDocument(const QByteArray &bytes);
    void clear();
    [[nodiscard]] int pageCount() const { return m_pages->pageCount(); }
    [[nodiscard]] int currentPage() const { return m_pages->currentPage(); } ///< from 1; 0 when nothing is shown
    void goToPage(int page);
    [[nodiscard]] PagesView *pages() const { return m_pages; }
    /// Opens the search in the document, where it can be searched.
    void openSearch();
    /// The sentence that stands in place of the pages; empty when they are shown.
    [[nodiscard]] QString refusal() const;

Q_SIGNALS:
    void opened(int pages);
    void refused(const QString &sentence);
    void currentPageChanged(int page);

protected:
    enum class Tools { Picture, Document };
    PageViewer(PageSource *source, Tools tools, QWidget *parent);
    [[nodiscard]] virtual QString wordingOf(PageFault fault) const = 0;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    IconButton *addTool(const QString &icon, const QString &name, const QString &objectName);
    void addPageTools();
    void addZoomTools();
    void showState();
    /// Does what the key asks for; with `dry` only answers whether it does.
    bool handleKey(const QKeyEvent &event, bool dry);

    PagesView *m_pages;
    Tools m_tools;
    QWidget *m_bar;
    FlowLayout *m_flow;
    QStackedLayout *m_stack;
    QLabel *m_refusal;
    SearchBar *m_search = nullptr;
    QSpinBox *m_page = nullptr;
    IconButton *m_previous = nullptr;
    IconButton *m_next = nullptr;
    IconButton *m_fitWidth = nullptr;
    IconButton *m_fitPage = nullptr;
    QLabel *m_zoom = nullptr;
};

} // namespace khattama::ui
