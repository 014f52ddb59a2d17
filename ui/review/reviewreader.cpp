// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewreader.h"

#include "ui/review/reviewsheet.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/documentview.h"
#include "ui/widgets/pdfview.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

ReviewReader::ReviewReader(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_layout(context), m_stack(new QStackedLayout(this)), m_sheet(new ReviewSheet(this)),
      m_document(new DocumentView(this))
{
    m_document->setObjectName(u"reviewDocumentView"_s);
    m_stack->addWidget(m_document);
    m_stack->addWidget(m_sheet);
    connect(m_document, &DocumentView::currentPageChanged, this, &ReviewReader::currentPageChanged);
    setFocusProxy(m_document);
}

void ReviewReader::showForm(const Form031Sheet::Reading &reading)
{
    m_document->clear();
    m_layout.write(*m_sheet->view(), reading);
    m_stack->setCurrentWidget(m_sheet);
    setFocusProxy(m_sheet);
}

void ReviewReader::showDocument(const QByteArray &bytes, int page)
{
    m_document->setDocument(bytes);
    if (page > 1)
        m_document->goToPage(page);
    m_stack->setCurrentWidget(m_document);
    setFocusProxy(m_document);
}

void ReviewReader::showNotice(const QString &sentence)
{
    m_document->showNotice(sentence);
    m_stack->setCurrentWidget(m_document);
}

void ReviewReader::clear()
{
    m_sheet->view()->clear();
    showNotice({});
}

int ReviewReader::currentPage() const
{
    return m_stack->currentWidget() == m_document ? m_document->currentPage() : 0;
}

void ReviewReader::goToPage(int page)
{
    if (m_stack->currentWidget() == m_document)
        m_document->goToPage(page);
}

void ReviewReader::find()
{
    if (m_stack->currentWidget() == m_sheet)
        m_sheet->openSearch();
    else
        m_document->pdfView()->openSearch();
}

QPixmap ReviewReader::pictureOfForm(QSize room) const
{
    const QTextDocument *document = m_sheet->view()->document();
    const double width = document->size().width();
    if (width <= 0)
        return {};
    const double ratio = m_sheet->devicePixelRatioF();
    QPixmap picture(room * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(room.width() / width, room.width() / width);
    QAbstractTextDocumentLayout::PaintContext paint;
    paint.palette = m_sheet->palette();
    paint.palette.setColor(QPalette::Text, Qt::black); // as on paper, whatever the palette of the window
    document->documentLayout()->draw(&painter, paint);
    return picture;
}

} // namespace khattama::ui
