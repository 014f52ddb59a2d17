// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/inboxreading.h"
#include "ui/shell/page.h"

#include <QTimer>

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSplitter;

namespace khattama::ui {

class InboxDetails;
class InboxFolder;
class InboxModel;
class InboxSetAside;
class MessageBar;
class RecordTable;

/// Forms 031/у: packages come in here, are checked, settled, accepted and returned (p. 11, 15, 16; Appendix 5).
class InboxPage : public Page
{
    Q_OBJECT

public:
    explicit InboxPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QJsonObject state() const override;
    void refresh() override;
    void find() override;
    void keepTyping() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QLayout *makeTopLine();
    [[nodiscard]] QSplitter *makeContent();
    [[nodiscard]] InboxFilter filter() const;
    void setFilter(InboxFilter filter);
    void showFilter();
    void list();
    void listSoon();
    void openCurrent();
    void openCase(const QString &id);
    void askForFiles();
    void askForFolder();
    void addFiles(const QStringList &paths);
    void showFolder();
    void take(const Reception &reception, InboxReading::Source source);
    void tellEnd(const InboxReading::Summary &summary);

    InboxModel *m_model;
    InboxReading *m_reading;
    InboxFolder *m_folder;
    QComboBox *m_filter;
    QLineEdit *m_search;
    QCheckBox *m_inPerson;
    MessageBar *m_message;
    InboxSetAside *m_setAside;
    RecordTable *m_table;
    InboxDetails *m_details;
    QAction *m_add;
    QAction *m_watch;
    QAction *m_unwatch;
    QTimer m_pause;                   ///< while one moves through the list
    QTimer m_listing;                 ///< while many forms come in
    QList<expertise::CaseId> m_batch; ///< what was added last, as it came
    QString m_wanted;                 ///< id of the form to be chosen when it is listed
    bool m_busy = false;              ///< the list is being read
    bool m_stale = false;             ///< and has to be read again after that
};

} // namespace khattama::ui
