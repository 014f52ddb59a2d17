// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewjobs.h"
#include "ui/shell/drafting.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace khattama::ui {

class Field;
class ReviewDocuments;
struct PageContext;

/// The remarks on a case: those of others to read, one's own to write, reword and take back. A remark that points to a
/// page leads there.
class ReviewRemarks : public QWidget
{
    Q_OBJECT

public:
    ReviewRemarks(const PageContext &context, const ReviewDocuments &documents, QWidget *parent = nullptr);

    /// What is being typed stays while the same case is shown again.
    void showCase(const ReviewedCase &read);
    void clear();
    /// What is being read now: a new remark points there. `page` 0: the document has no pages.
    void setPlace(const expertise::DocumentPlace &place, int page);
    /// Begins a remark on what is being read.
    void begin();
    void keepTyping() { m_drafting.keep(); }

Q_SIGNALS:
    void pointed(const khattama::expertise::DocumentPlace &place, int page);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Target { Page, Document, Case };
    struct Pointer {
        expertise::DocumentPlace place{};
        int page = 0;
        friend bool operator==(const Pointer &, const Pointer &) = default;
    };
    [[nodiscard]] const ReadRemark *current() const;
    [[nodiscard]] Pointer chosenPointer() const;
    [[nodiscard]] QString pointerText(const Pointer &pointer) const;
    [[nodiscard]] QString itemText(const ReadRemark &remark) const;
    void offerTargets();
    void listRemarks();
    void showState();
    void reword();
    void withdraw();
    void save();
    void finishSaving(const Result<expertise::Case> &saved);
    void stopTyping();
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

    const PageContext &m_context;
    const ReviewDocuments &m_documents;
    Drafting m_drafting;
    std::optional<expertise::CaseId> m_id;
    bool m_open = false; ///< the case still takes remarks
    QList<ReadRemark> m_remarks;
    Pointer m_here;                 ///< what is being read
    Pointer m_pointer;              ///< to which the remark that is being typed points
    Target m_wanted = Target::Page; ///< what the user wants it to point to, as far as there is such
    int m_rewording = 0;            ///< number of one's own remark; 0: a new one
    bool m_busy = false;
    QLabel *m_heading;
    QListWidget *m_list;
    QWidget *m_editor;
    QComboBox *m_target;
    QPlainTextEdit *m_text;
    Field *m_field;
    QPushButton *m_save;
    QAction *m_rewordAction;
    QAction *m_withdrawAction;
};

} // namespace khattama::ui
