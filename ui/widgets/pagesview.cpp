// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagesview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace khattama::ui {

namespace {

constexpr double kLeastZoom = 0.1;
constexpr double kMostZoom = 8;
constexpr double kZoomStep = 1.25;

} // namespace

PagesView::PagesView(PageSource *source, QWidget *parent) : QAbstractScrollArea(parent), m_source(source)
{
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or fitting the width would come and go with it
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    setAccessibleName(tr("Pages"));

    m_source->setParent(nullptr);
    m_source->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_source, &QObject::deleteLater);
    connect(m_source, &PageSource::opened, this, &PagesView::take);
    connect(m_source, &PageSource::drawn, this, &PagesView::receive);
    connect(m_source, &PageSource::refused, this, [this](int document, PageFault fault) {
        if (document == m_document)
            Q_EMIT refused(fault);
    });
    connect(m_source, &PageSource::found, this, [this](int document, const QString &text, const auto &marks) {
        if (document != m_document)
            return;
        m_marks = marks;
        m_mark = -1;
        viewport()->update();
        Q_EMIT found(text);
    });
    m_thread.setObjectName(QStringLiteral("pages"));
    m_thread.start();
}

PagesView::~PagesView()
{
    m_thread.quit();
    m_thread.wait();
}

void PagesView::setDocument(const QByteArray &bytes)
{
    clear();
    QMetaObject::invokeMethod(m_source,
                              [source = m_source, document = m_document, bytes] { source->open(document, bytes); });
}

void PagesView::clear()
{
    ++m_document;
    m_points.clear();
    m_marks.clear();
    m_mark = -1;
    m_images.clear();
    m_quarters = 0;
    m_openAt = 1;
    m_grip.reset();
    layOut({});
    trackCurrent();
}

void PagesView::take(int document, const QList<QSizeF> &sizes)
{
    if (document != m_document)
        return;
    m_points = sizes;
    layOut({});
    Q_EMIT opened(pageCount());
    goToPage(m_openAt);
}

void PagesView::goToPage(int page)
{
    if (m_points.isEmpty()) {
        m_openAt = page;
        return;
    }
    const int there = std::clamp(page, 1, pageCount());
    verticalScrollBar()->setValue(int(m_stack.rect(there - 1).top() - PageStack::kGap));
    setCurrent(there); // also where the end of the document keeps it from standing at the top
}

double PagesView::scaleOfPaper() const
{
    return logicalDpiX() / 72.0;
}

double PagesView::zoom() const
{
    return m_scale / scaleOfPaper();
}

void PagesView::setZoom(double zoom)
{
    m_fit = Fit::None;
    setScale(zoom * scaleOfPaper(), QPointF(viewport()->rect().center()));
}

void PagesView::setFit(Fit fit)
{
    m_fit = fit;
    layOut(anchorAt(QPointF(viewport()->width() / 2.0, 0)));
    Q_EMIT viewChanged();
}

void PagesView::rotate(int quarters)
{
    m_quarters = ((m_quarters + quarters) % 4 + 4) % 4;
    const int page = m_current;
    layOut({});
    goToPage(page);
    Q_EMIT viewChanged();
}

void PagesView::stepZoom(int steps, const QPointF *at)
{
    m_fit = Fit::None;
    setScale(m_scale * std::pow(kZoomStep, steps), at != nullptr ? *at : QPointF(viewport()->rect().center()));
}

void PagesView::setScale(double scale, const QPointF &at)
{
    const Anchor anchor = anchorAt(at);
    m_scale = std::clamp(scale, kLeastZoom * scaleOfPaper(), kMostZoom * scaleOfPaper());
    layOut(anchor);
    Q_EMIT viewChanged();
}

PagesView::Anchor PagesView::anchorAt(const QPointF &at) const
{
    const QPointF place = at - origin();
    const int page = m_stack.pageAt(place.y());
    if (page < 0)
        return {};
    const QRectF &rect = m_stack.rect(page);
    return {page, QPointF((place.x() - rect.left()) / rect.width(), (place.y() - rect.top()) / rect.height()), at};
}

void PagesView::layOut(const Anchor &anchor)
{
    if (m_fit != Fit::None && !m_points.isEmpty())
        m_scale = PageStack::scaleToFit(m_points, m_quarters, viewport()->size(), m_fit == Fit::Page);
    m_stack.set(m_points, m_scale, m_quarters);
    const QSizeF size = m_stack.size();
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height())) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0,
                                    m_fit == Fit::None ? std::max(0, int(std::ceil(size.width())) - room.width()) : 0);
    if (anchor.page >= 0 && anchor.page < m_stack.count()) {
        const QRectF &rect = m_stack.rect(anchor.page);
        const QPointF place(rect.left() + anchor.share.x() * rect.width(),
                            rect.top() + anchor.share.y() * rect.height());
        verticalScrollBar()->setValue(int(std::lround(place.y() - anchor.at.y())));
        horizontalScrollBar()->setValue(int(std::lround(place.x() - anchor.at.x())));
    }
    viewport()->update();
    trackCurrent();
}

QPointF PagesView::origin() const
{
    const double spare = viewport()->width() - m_stack.size().width();
    return {spare > 0 ? spare / 2 : -double(horizontalScrollBar()->value()), -double(verticalScrollBar()->value())};
}

int PagesView::firstSeen() const
{
    return m_stack.pageAt(-origin().y());
}

int PagesView::lastSeen() const
{
    return m_stack.pageAt(-origin().y() + viewport()->height());
}

void PagesView::trackCurrent()
{
    // The page that stands at the upper third of the window; at the end of the document the last one.
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        setCurrent(pageCount());
    else
        setCurrent(m_stack.pageAt(-origin().y() + viewport()->height() / 3.0) + 1);
}

void PagesView::setCurrent(int page)
{
    if (page == m_current)
        return;
    m_current = page;
    Q_EMIT currentPageChanged(m_current);
}

QSize PagesView::pixelsOf(int page) const
{
    const QSizeF size = m_points[page] * (m_scale * devicePixelRatioF());
    return {std::max(1, int(std::lround(size.width()))), std::max(1, int(std::lround(size.height())))};
}

QRect PagesView::seenOf(int page) const
{
    const QRectF window = QRectF(viewport()->rect()).translated(-origin());
    const QRectF seen = window.intersected(m_stack.rect(page));
    if (seen.isEmpty())
        return {};
    const QRectF points = m_stack.fromPoints(page).inverted().mapRect(seen);
    const double scale = m_scale * devicePixelRatioF();
    return QRectF(points.topLeft() * scale, points.size() * scale)
        .toAlignedRect()
        .intersected(QRect(QPoint(0, 0), pixelsOf(page)));
}

std::optional<PageRequest> PagesView::nextRequest() const
{
    if (m_points.isEmpty())
        return std::nullopt;
    for (int page = firstSeen(); page <= lastSeen(); ++page) {
        if (auto request = m_images.missing(m_document, page, pixelsOf(page), {}))
            return request;
    }
    if (auto request = m_images.missing(m_document, m_current - 1, pixelsOf(m_current - 1), seenOf(m_current - 1)))
        return request;
    for (const int page : {lastSeen() + 1, firstSeen() - 1}) {
        if (page < 0 || page >= pageCount() || !m_images.hasRoomFor(pixelsOf(page), firstSeen() - 1, lastSeen() + 1))
            continue;
        if (auto request = m_images.missing(m_document, page, pixelsOf(page), {}))
            return request;
    }
    return std::nullopt;
}

bool PagesView::isDrawn() const
{
    return !m_points.isEmpty() && !nextRequest();
}

void PagesView::ask()
{
    if (m_asked || !isVisible())
        return;
    const auto request = nextRequest();
    if (!request)
        return;
    m_asked = true;
    QMetaObject::invokeMethod(m_source, [source = m_source, request = *request] { source->draw(request); });
}

void PagesView::receive(const PageRequest &request, const QImage &image)
{
    m_asked = false;
    if (request.document == m_document && !image.isNull()) {
        m_images.put(request, image, firstSeen(), lastSeen());
        viewport()->update();
    }
    ask();
}

void PagesView::find(const QString &text)
{
    QMetaObject::invokeMethod(m_source,
                              [source = m_source, document = m_document, text] { source->find(document, text); });
}

void PagesView::setCurrentMark(int mark)
{
    if (mark < 0 || mark >= m_marks.size())
        return;
    m_mark = mark;
    QRectF place;
    for (const QRectF &rect : m_marks[mark].places)
        place |= m_stack.fromPoints(m_marks[mark].page).mapRect(rect);
    const QRectF window = QRectF(viewport()->rect()).translated(-origin());
    if (!window.adjusted(0, 20, 0, -20).contains(place)) {
        verticalScrollBar()->setValue(int(place.center().y() - viewport()->height() / 3.0));
        horizontalScrollBar()->setValue(int(place.center().x() - viewport()->width() / 2.0));
    }
    viewport()->update();
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(origin());
    for (int page = std::max(0, firstSeen()); page <= lastSeen(); ++page)
        paintPage(painter, page);
    ask();
}

void PagesView::paintPage(QPainter &painter, int page) const
{
    const QRectF &rect = m_stack.rect(page);
    painter.fillRect(rect, Qt::white);
    painter.save();
    painter.setTransform(m_stack.fromPoints(page), true);
    const QRectF paper(QPointF(0, 0), m_points[page]);
    if (const QImage image = m_images.page(page); !image.isNull())
        painter.drawImage(paper, image);
    if (const auto &detail = m_images.detail(); detail && detail->request.page == page) {
        const PageRequest &request = detail->request;
        const double x = paper.width() / request.size.width();
        const double y = paper.height() / request.size.height();
        const QRectF clip(request.clip);
        painter.drawImage(QRectF(clip.x() * x, clip.y() * y, clip.width() * x, clip.height() * y), detail->image);
    }
    for (int mark = 0; mark < m_marks.size(); ++mark) {
        if (m_marks[mark].page != page)
            continue;
        const bool current = mark == m_mark;
        painter.setPen(current ? QPen(QColor(170, 60, 0), 1.5 / m_scale) : QPen(Qt::NoPen));
        painter.setBrush(current ? QColor(255, 150, 0, 110) : QColor(255, 225, 0, 110));
        for (const QRectF &place : m_marks[mark].places)
            painter.drawRect(place.adjusted(-1, -1, 1, 1));
    }
    painter.restore();
}

void PagesView::resizeEvent(QResizeEvent *)
{
    layOut(anchorAt(QPointF(viewport()->width() / 2.0, 0)));
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    trackCurrent();
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const QPointF at = event->position();
    const double steps = event->angleDelta().y() / 120.0;
    m_fit = Fit::None;
    setScale(m_scale * std::pow(kZoomStep, steps), at);
    event->accept();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(m_current + 1);
        break;
    case Qt::Key_PageUp:
        goToPage(m_current - 1);
        break;
    case Qt::Key_Home:
        goToPage(1);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_grip = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
}

void PagesView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip)
        return;
    const QPoint moved = event->pos() - *m_grip;
    m_grip = event->pos();
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
}

void PagesView::mouseReleaseEvent(QMouseEvent *)
{
    m_grip.reset();
    viewport()->unsetCursor();
}

} // namespace khattama::ui
