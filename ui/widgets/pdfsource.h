// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagesource.h"

#include <QBuffer>

class QPdfDocument;
class QPdfSearchModel;

namespace khattama::ui {

/// The pages of a PDF. QtPdf holds one lock over all its calls, so that whoever asks it waits for the page being drawn:
/// all calls are made in the thread of this object.
class PdfSource : public PageSource
{
    Q_OBJECT

public:
    using PageSource::PageSource;
    ~PdfSource() override;

    void open(int document, const QByteArray &bytes) override;
    void draw(const PageRequest &request) override;
    void find(int document, const QString &text) override;

private:
    /// Looks through a page, and then lets other requests come before the next.
    void findOnPage(int search, int page, QList<PageMark> marks);

    int m_number = 0;
    int m_search = 0;
    QString m_text;
    QBuffer *m_buffer = nullptr;
    QPdfDocument *m_document = nullptr;
    QPdfSearchModel *m_finder = nullptr;
};

} // namespace khattama::ui
