// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/receiving.h"
#include "ui/shell/pagecontext.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;

namespace khattama::ui {

class DocumentView;
class MessageBar;
class SpellCheckedEdit;

/// Refusing the service on one of the four grounds (p. 14; Appendix 3, item 11), with the notice beside it as it will
/// print. The head's word refuses; anybody else's is a draft for the head.
class RefusalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RefusalPanel(const PageContext &context, QWidget *parent = nullptr);

    /// What is to be refused; draws the notice and takes the cursor.
    void begin(const intake::Application &application);
    void takeCursor();
    [[nodiscard]] intake::RefusalGround ground() const;
    void tell(const QString &sentence);
    void clear();

    /// Ground and note as they stand, for a draft; nothing where neither does.
    [[nodiscard]] QJsonObject typed() const;
    void restore(const QJsonObject &typed);

Q_SIGNALS:
    void changed();
    void backAsked();
    void refuseAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeQuestions();
    void enter();
    void draw();
    void showFindings(const QList<Finding> &findings);

    const PageContext &m_context;
    std::optional<intake::Application> m_application;
    QTimer m_pause; ///< between typing the note and drawing the notice
    QListWidget *m_grounds;
    SpellCheckedEdit *m_note;
    MessageBar *m_messages;
    QPushButton *m_refuse;
    QSplitter *m_splitter;
    DocumentView *m_notice;
    bool m_restoring = false;
};

} // namespace khattama::ui
