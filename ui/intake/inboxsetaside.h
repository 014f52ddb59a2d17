// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/inboxjobs.h"
#include "ui/shell/drafting.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace khattama::ui {

struct PageContext;

/// The packages of which nothing was stored, each with the whole sentence why, until somebody dismisses it: damaged and
/// hostile ones, and those that were received before, with a way to their case. Outlives a lock and a change of
/// language.
class InboxSetAside : public QFrame
{
    Q_OBJECT

public:
    explicit InboxSetAside(const PageContext &context, QWidget *parent = nullptr);

    void addRejected(const QString &file, const Error &error);
    void addKnown(const Reception &reception);
    void keepTyping() { m_drafting.keep(); }

Q_SIGNALS:
    void caseChosen(const QString &id);

private:
    struct Entry {
        QString file;
        Error error{};    ///< of a rejected one
        QString caseId{}; ///< of one received before
        QString number{}; ///< of registration
        bool sameBytes = false;
    };
    void add(const Entry &entry);
    void dismiss(int row);
    void dismissAll();
    void showState();
    [[nodiscard]] QString sentence(const Entry &entry) const;
    [[nodiscard]] QJsonObject content() const;
    void restore(const QJsonObject &content);

    const PageContext &m_context;
    Drafting m_drafting;
    QList<Entry> m_entries;
    QLabel *m_heading;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_dismiss;
};

} // namespace khattama::ui
