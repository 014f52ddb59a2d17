// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace khattama::ui {

struct PageContext;

/// Keeps what is typed into one form as a draft, within two seconds of the last change. A form calls touch() at every
/// change, keep() when it is left or locked, and drop() when the record is saved or the entry is thrown away.
class Drafting : public QObject
{
    Q_OBJECT

public:
    using Content = std::function<QJsonObject()>;

    /// `form` is the id of the form; `content` writes what stands in the form now, with field and cursor.
    Drafting(const PageContext &context, QString form, Content content, QObject *parent);

    /// Which record the form is about from now on; empty for a new one. What was typed about the one before is kept.
    void setSubject(const QString &subject);
    [[nodiscard]] const QString &subject() const { return m_subject; }

    void touch();
    void keep();
    void drop();
    /// Answers the draft of the form and subject, or nothing; not when the subject has changed meanwhile.
    void load(const std::function<void(std::optional<QJsonObject>)> &then);
    [[nodiscard]] bool dirty() const { return m_dirty; }

Q_SIGNALS:
    void kept();

private:
    const PageContext &m_context;
    QString m_form;
    QString m_subject;
    Content m_content;
    QTimer m_timer;
    bool m_dirty = false; ///< typed since it was last handed over
};

} // namespace khattama::ui
