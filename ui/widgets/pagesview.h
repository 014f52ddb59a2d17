// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pageimages.h"
#include "ui/widgets/pagestack.h"

#include <QAbstractScrollArea>
#include <QThread>

namespace khattama::ui {

/// Pages one under the other, scrolled through; drawn by a PageSource in a thread beside that of the window, one page
/// at a time, first what is seen. Pages are counted from 1, as people do.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, None };

    /// Takes the source.
    explicit PagesView(PageSource *source, QWidget *parent = nullptr);
    ~PagesView() override;

    void setDocument(const QByteArray &bytes);
    void clear();
    /// 0 until the document is opened.
    [[nodiscard]] int pageCount() const { return int(m_points.size()); }
    [[nodiscard]] int currentPage() const { return m_current; }
    /// Also before the document is opened: then it opens there.
    void goToPage(int page);

    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    /// 1 is the size on paper.
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);
    void zoomIn() { stepZoom(1); }
    void zoomOut() { stepZoom(-1); }
    void rotate(int quarters);
    [[nodiscard]] int quarters() const { return m_quarters; }

    void find(const QString &text);
    void setCurrentMark(int mark);
    [[nodiscard]] int currentMark() const { return m_mark; }
    [[nodiscard]] const QList<PageMark> &marks() const { return m_marks; }
    /// Whether everything seen is drawn as sharp as it can be.
    [[nodiscard]] bool isDrawn() const;

Q_SIGNALS:
    void opened(int pages);
    void refused(khattama::ui::PageFault fault);
    void currentPageChanged(int page);
    void viewChanged(); ///< zoom, fit or rotation
    void found(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// A place on a page, as a share of its width and height, that stays where it is in the window.
    struct Anchor {
        int page = -1;
        QPointF share;
        QPointF at;
    };
    void take(int document, const QList<QSizeF> &sizes);
    void receive(const PageRequest &request, const QImage &image);
    /// Asks for what is missing of what is seen, then of what is near; called by every painting.
    void ask();
    [[nodiscard]] std::optional<PageRequest> nextRequest() const;

    [[nodiscard]] Anchor anchorAt(const QPointF &at) const;
    void layOut(const Anchor &anchor);
    void setScale(double scale, const QPointF &at);
    void stepZoom(int steps, const QPointF *at = nullptr);
    [[nodiscard]] double scaleOfPaper() const;
    [[nodiscard]] QPointF origin() const; ///< of the stack in the viewport
    [[nodiscard]] int firstSeen() const;
    [[nodiscard]] int lastSeen() const;
    [[nodiscard]] QSize pixelsOf(int page) const; ///< of the page, not turned
    [[nodiscard]] QRect seenOf(int page) const;   ///< in those pixels
    void paintPage(QPainter &painter, int page) const;
    void trackCurrent();
    void setCurrent(int page);

    QThread m_thread;
    PageSource *m_source;
    int m_document = 0;
    bool m_asked = false; ///< one request is under way
    PageImages m_images;
    PageStack m_stack;
    QList<QSizeF> m_points;
    QList<PageMark> m_marks;
    int m_mark = -1;
    double m_scale = 1; ///< pixels to the point
    Fit m_fit = Fit::Width;
    int m_quarters = 0;
    int m_current = 0;
    int m_openAt = 1;
    std::optional<QPoint> m_grip;
};

} // namespace khattama::ui
