// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace khattama::ui {

/// An editor and, in grey, what could stand in it: a proposed date, the earlier conclusion. Each can be taken over by
/// its button or, in the editor, by Ctrl+D, the second by Ctrl+Shift+D.
class SuggestedEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Beside, Below };

    /// Takes the editor.
    SuggestedEditor(QWidget *editor, Place place, QWidget *parent = nullptr);

    /// Shows the suggestion `id` as `text`, replacing the one of that id; an empty text removes it. Suggestions stand
    /// in the order in which they first came.
    void suggest(const QString &id, const QString &text, std::function<void()> take);
    [[nodiscard]] QString suggestion(const QString &id) const; ///< text shown; empty: none
    void takeOver(const QString &id);

    /// A button that belongs to the editor, at its foot.
    void setTool(QWidget *tool);
    [[nodiscard]] QWidget *editor() const { return m_editor; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Suggestion {
        QString id;
        QString text;
        std::function<void()> take;
        QWidget *line;
        QLabel *label;
        QToolButton *button;
    };
    Suggestion &suggestionOf(const QString &id);
    void arrange();
    [[nodiscard]] const Suggestion *askedBy(const QKeyEvent &event) const;

    QWidget *m_editor;
    QVBoxLayout *m_around; ///< the editor and its tool
    QWidget *m_column;
    QList<Suggestion> m_suggestions;
};

} // namespace khattama::ui
