// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sections.h"

#include <QHash>
#include <QStackedWidget>

namespace khattama::ui {

class Navigation;
class StatusLine;

/// The sections side by side for somebody who has logged in: navigation, the page of the section, the status line.
/// Made anew for another user or language; standing() brings it back to where it was.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    explicit Workspace(PageContext context, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] const QList<Section> &sections() const { return m_sections; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentSection() const { return m_current; }

    void goTo(const Place &place);
    void goBack();
    /// The section, record and view of every page: ids, never what is typed.
    [[nodiscard]] QJsonObject standing() const;
    void restore(const QJsonObject &standing);
    /// Every page hands over to the drafts what is being typed.
    void keepTyping();
    void refresh();

Q_SIGNALS:
    void pageChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Page *pageOf(const QString &section);
    void show(const QString &section);
    [[nodiscard]] Place here() const;

    PageContext m_context;
    QList<Section> m_sections;
    QHash<QString, Page *> m_pages; ///< made when first shown
    QHash<QString, Place> m_left;   ///< where the user stood before, of pages not made yet
    QList<Place> m_back;
    QString m_current;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    StatusLine *m_status;
};

} // namespace khattama::ui
