// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/form031sheet.h"

#include <QWidget>

class QStackedLayout;

namespace khattama::ui {

class DocumentView;
class ReviewSheet;

/// The middle of the review: the document that is being read, or the form as a sheet.
class ReviewReader : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewReader(const PageContext &context, QWidget *parent = nullptr);

    void showForm(const Form031Sheet::Reading &reading);
    /// Opens at the page, from 1.
    void showDocument(const QByteArray &bytes, int page);
    void showNotice(const QString &sentence);
    /// Frees what was shown.
    void clear();

    /// From 1; 0 where the document has no pages.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    void find();
    /// A small picture of the form's sheet as it is shown now.
    [[nodiscard]] QPixmap pictureOfForm(QSize room) const;
    [[nodiscard]] DocumentView *documentView() const { return m_document; }

Q_SIGNALS:
    void currentPageChanged(int page);

private:
    Form031Sheet m_layout;
    QStackedLayout *m_stack;
    ReviewSheet *m_sheet;
    DocumentView *m_document;
};

} // namespace khattama::ui
