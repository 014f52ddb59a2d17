// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagesource.h"

#include <QQueue>
#include <QThread>

namespace khattama::ui {

class ImageSource;
class PdfSource;

/// Draws small pictures of the first pages of documents, one after the other, in a thread of its own.
class ReviewThumbnails : public QObject
{
    Q_OBJECT

public:
    explicit ReviewThumbnails(QSize room, QObject *parent = nullptr);
    ~ReviewThumbnails() override;

    /// drawn(key, …) answers; a null picture for what cannot be drawn.
    void draw(int key, const QByteArray &bytes);
    /// Nothing that was asked for so far is answered any more.
    void forget();

Q_SIGNALS:
    void drawn(int key, const QImage &picture);

private:
    void connectTo(PageSource *source);
    void finish(int document, const QImage &picture);

    QSize m_room;
    QThread m_thread;
    PdfSource *m_pdf;
    ImageSource *m_image;
    int m_document = 0;     ///< number of the last document given to a source
    int m_oldest = 1;       ///< documents before are forgotten
    QHash<int, int> m_keys; ///< document -> key
};

} // namespace khattama::ui
