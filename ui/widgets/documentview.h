// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedLayout;

namespace khattama::ui {

class ImageView;
class PdfView;

/// Shows a document whatever it is: PDF, picture or text; says so when it is of a kind that cannot be shown.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);

    void setDocument(const QByteArray &bytes);
    void clear();
    /// Instead of a document, as «The document is being read».
    void showNotice(const QString &sentence);
    /// The notice, or why the document is not shown; empty when it is.
    [[nodiscard]] QString notice() const;

    /// As PdfView; 1 of 1 for a picture, 0 where there are no pages.
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);

    [[nodiscard]] PdfView *pdfView() const { return m_pdf; }
    [[nodiscard]] ImageView *imageView() const { return m_image; }
    [[nodiscard]] QPlainTextEdit *textView() const { return m_text; }

Q_SIGNALS:
    void currentPageChanged(int page);

private:
    QStackedLayout *m_stack;
    QLabel *m_notice;
    PdfView *m_pdf;
    ImageView *m_image;
    QPlainTextEdit *m_text;
};

} // namespace khattama::ui
