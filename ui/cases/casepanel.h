// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casefile.h"
#include "ui/cases/recordwords.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QTabWidget;

namespace khattama::ui {

class CaseActions;
class CaseDetails;
class CaseDocumentsPanel;
class CaseHeader;
class CaseHistoryPanel;
class ChecksPanel;
class DetailsView;
class MessageBar;
class PdfPanel;
struct Place;

/// One case with everything: a header, and tabs that are filled when they are looked at.
class CasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CasePanel(const PageContext &context, QWidget *parent = nullptr);

    /// Opens a case, which is recorded, at the tab of that id; empty: at the first.
    void open(const expertise::CaseId &id, const QString &tab);
    /// Forgets the case: nothing of it is left in the window.
    void close();
    /// Reads anew what is shown.
    void refresh();
    void keepTyping();
    [[nodiscard]] const std::optional<expertise::CaseId> &caseId() const { return m_id; }
    [[nodiscard]] QString tab() const;
    [[nodiscard]] QList<QAction *> caseActions() const;

Q_SIGNALS:
    void go(const khattama::ui::Place &place);
    void told(const QString &sentence);
    void backAsked();

private:
    struct Part {
        QString id;
        QWidget *page;
        std::function<void()> fill;
        bool stale = true; ///< to be filled when it is looked at
    };

    void addParts();
    DetailsView *addDetails(const QString &id, const QString &title,
                            void (CaseDetails::*write)(DetailsView &view) const);
    void addPart(const QString &id, const QString &title, QWidget *page, std::function<void()> fill);
    void addCourse();
    [[nodiscard]] Part *part(const QString &id);
    void setTab(const QString &id);

    void read(Result<CaseFile> (*reading)(Services &, const expertise::CaseId &));
    void show(const CaseFile &file);
    void showParts();
    void fillCurrent();
    void showIin();
    void showError(const Error &error);
    void readDocumentsInto(CaseDocumentsPanel &panel);
    void readHistoryInto(CaseHistoryPanel &panel);

    const PageContext &m_context;
    std::optional<expertise::CaseId> m_id;
    std::optional<CaseFile> m_file;
    std::optional<RecordWords> m_words;
    QString m_wantedTab; ///< until the case is read
    bool m_iinShown = false;
    CaseHeader *m_header;
    CaseActions *m_actions;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    ChecksPanel *m_checks;
    PdfPanel *m_paper;
    QCheckBox *m_views = nullptr;
    QList<Part> m_parts;
};

} // namespace khattama::ui
