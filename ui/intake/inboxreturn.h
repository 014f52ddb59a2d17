// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace khattama::ui {

class MessageBar;
class PdfPrinting;
class PdfView;
struct PageContext;

/// The notice of a returned form (Appendix 5, p. 15, 16), as it will print. A specialist prints a draft; the head's
/// print confirms the return, and that very notice is kept.
class InboxReturn : public QWidget
{
    Q_OBJECT

public:
    explicit InboxReturn(const PageContext &context, QWidget *parent = nullptr);

    /// `confirmed`: the notice is kept already, and every print is a copy of it.
    void open(const expertise::Case &record, bool confirmed);
    [[nodiscard]] bool isOpen() const { return m_id.has_value(); }
    void close();
    void print();

Q_SIGNALS:
    void closed();
    void confirmed(const khattama::expertise::Case &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showNotice(const Result<QByteArray> &pdf);
    [[nodiscard]] bool confirms() const;
    [[nodiscard]] QString hint() const;

    const PageContext &m_context;
    std::optional<expertise::CaseId> m_id;
    QString m_number; ///< of the form
    QString m_codes;
    bool m_confirmed = false;
    bool m_busy = false;
    QLabel *m_heading;
    QLabel *m_hint;
    MessageBar *m_message;
    PdfView *m_view;
    QPushButton *m_print;
    PdfPrinting *m_printing;
};

} // namespace khattama::ui
