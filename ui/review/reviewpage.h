// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewjobs.h"
#include "ui/shell/page.h"

#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace khattama::ui {

class ChecksPanel;
class MessageBar;
class RecordTable;
class ReviewCases;
class ReviewDocuments;
class ReviewReader;
class ReviewRemarks;
class ReviewThumbnails;

/// Reading the documents of a case: cases and their documents, the document, and beside it the checks and the remarks.
/// Who votes on a case reads it blind (rules, section 1). Of the documents only the one that is read is kept in memory.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QJsonObject state() const override;
    void refresh() override;
    void find() override;
    void keepTyping() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCases();
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makeNotes();
    void makeActions();
    void keepSizes(QSplitter *splitter, const QString &key);

    void listCases();
    void openCase(const expertise::CaseId &id);
    void readCase(bool opened);
    void take(const Result<ReviewedCase> &read);
    void showCase(const ReviewedCase &read);
    void showTitle(const ReviewedCase &read);
    void showDocument(const expertise::DocumentPlace &place, int page);
    void takeDocument(const expertise::DocumentPlace &place, const Result<QByteArray> &bytes);
    void drawNextPicture();

    std::optional<expertise::CaseId> m_id;
    std::optional<ReviewedCase> m_case; ///< of m_id, once it is read
    expertise::DocumentPlace m_place{}; ///< of the document that is read; kind empty: none
    int m_page = 0;                     ///< at which it opens
    bool m_shown = false;               ///< the document stands in the reader
    int m_pictures = 0;                 ///< documents of which a picture was asked for

    QTimer m_pause; ///< while one moves through the list
    ReviewCases *m_cases;
    ReviewDocuments *m_documents;
    ReviewThumbnails *m_thumbnails;
    QLabel *m_band;
    MessageBar *m_message;
    QLineEdit *m_search;
    RecordTable *m_table;
    QListView *m_list;
    QLabel *m_title;
    ReviewReader *m_reader;
    ChecksPanel *m_checks;
    ReviewRemarks *m_remarks;
    QPushButton *m_voteButton;
    QPushButton *m_caseButton;
    QAction *m_vote;
    QAction *m_openCase;
    QAction *m_remark;
};

} // namespace khattama::ui
