// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casepanel.h"

#include "ui/cases/caseactions.h"
#include "ui/cases/casedetails.h"
#include "ui/cases/casedocumentspanel.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casehistorypanel.h"
#include "ui/cases/resultdocumentspanel.h"
#include "ui/intake/checkspanel.h"
#include "ui/printing/pdfpanel.h"
#include "ui/shell/jobs.h"
#include "ui/shell/page.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
const QString kPaper = u"paper"_s;
} // namespace

CasePanel::CasePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_header(new CaseHeader(context, this)),
      m_actions(new CaseActions(context, this)), m_messages(new MessageBar(this)), m_tabs(new QTabWidget(this)),
      m_checks(new ChecksPanel(context, this)), m_paper(new PdfPanel(context, this))
{
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    setFocusProxy(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_actions);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    addParts();

    connect(m_header, &CaseHeader::backAsked, this, &CasePanel::backAsked);
    connect(m_header, &CaseHeader::iinAsked, this, &CasePanel::showIin);
    connect(m_actions, &CaseActions::go, this, &CasePanel::go);
    connect(m_actions, &CaseActions::told, this, &CasePanel::told);
    connect(m_actions, &CaseActions::failed, this, &CasePanel::showError);
    connect(m_actions, &CaseActions::stopped, this,
            [this](const QString &sentences) { m_messages->show(MessageBar::Kind::Error, sentences); });
    connect(m_actions, &CaseActions::paperMade, this, [this](const PdfPaper &paper) {
        m_paper->setPaper(paper);
        m_tabs->setTabVisible(m_tabs->indexOf(m_paper), true);
        setTab(kPaper);
        m_paper->setFocus();
    });
    connect(m_paper, &PdfPanel::told, this, &CasePanel::told);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CasePanel::fillCurrent);
}

void CasePanel::addPart(const QString &id, const QString &title, QWidget *page, std::function<void()> fill)
{
    page->setObjectName(id + u"Page"_s);
    m_parts.append({id, page, std::move(fill)});
    m_tabs->addTab(page, title);
}

DetailsView *CasePanel::addDetails(const QString &id, const QString &title,
                                   void (CaseDetails::*write)(DetailsView &) const)
{
    auto *view = new DetailsView(this);
    view->setAccessibleName(title);
    view->setProperty("recordText", true);
    addPart(id, title, view, [this, view, write] {
        view->clear();
        (CaseDetails(m_context, *m_file, *m_words).*write)(*view);
    });
    return view;
}

void CasePanel::addCourse()
{
    auto *page = new QWidget(this);
    auto *view = new DetailsView(page);
    view->setObjectName(u"courseView"_s);
    view->setAccessibleName(tr("Course"));
    view->setLabelShare(10); // the hours
    view->setProperty("recordText", true);
    m_views = new QCheckBox(tr("Show who looked at the case"), page);
    m_views->setObjectName(u"viewsCheck"_s);
    m_views->setVisible(m_context.may(people::Permission::ReadAudit));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_views);
    layout->addWidget(view, 1);
    page->setFocusProxy(view);
    const auto fill = [this, view] {
        view->clear();
        CaseDetails(m_context, *m_file, *m_words).course(*view, m_views->isChecked());
    };
    connect(m_views, &QCheckBox::toggled, this, [this, fill] {
        if (m_file)
            fill();
    });
    addPart(u"course"_s, tr("Course"), page, fill);
}

void CasePanel::addParts()
{
    addCourse();
    addDetails(u"person"_s, tr("Person"), &CaseDetails::person);
    addDetails(u"form"_s, tr("Form 031"), &CaseDetails::form);
    auto *documents = new CaseDocumentsPanel(this);
    addPart(u"documents"_s, tr("Documents"), documents, [this, documents] { readDocumentsInto(*documents); });
    addPart(u"checks"_s, tr("Checks"), m_checks, [this] { m_checks->showChecks(m_file->record); });
    addDetails(u"votes"_s, tr("Votes"), &CaseDetails::votes);
    addDetails(u"consultations"_s, tr("Consultation"), &CaseDetails::consultations);
    addDetails(u"refusal"_s, tr("Refusal"), &CaseDetails::refusal);
    addDetails(u"conclusion"_s, tr("Conclusion"), &CaseDetails::conclusion);
    auto *results = new ResultDocumentsPanel(m_context, this);
    connect(results, &ResultDocumentsPanel::failed, this, &CasePanel::showError);
    connect(results, &ResultDocumentsPanel::told, this, &CasePanel::told);
    addPart(u"results"_s, tr("Result documents"), results, [this, results] { results->show(*m_file); });
    addDetails(u"deadlines"_s, tr("Deadlines"), &CaseDetails::deadlines);
    auto *history = new CaseHistoryPanel(m_context, this);
    addPart(u"history"_s, tr("History"), history, [this, history] { readHistoryInto(*history); });
    addPart(kPaper, tr("Paper"), m_paper, [] {});
}

CasePanel::Part *CasePanel::part(const QString &id)
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &candidate) { return candidate.id == id; });
    return found == m_parts.end() ? nullptr : &*found;
}

void CasePanel::setTab(const QString &id)
{
    const Part *const wanted = part(id);
    const int index = wanted == nullptr ? 0 : m_tabs->indexOf(wanted->page);
    m_tabs->setCurrentIndex(m_tabs->isTabVisible(index) ? index : 0);
}

QString CasePanel::tab() const
{
    return m_parts.value(m_tabs->currentIndex()).id;
}

void CasePanel::open(const expertise::CaseId &id, const QString &tab)
{
    if (m_id == id) {
        if (!tab.isEmpty())
            setTab(tab);
        return;
    }
    close();
    m_id = id;
    m_wantedTab = tab;
    read(&openCaseFile);
}

void CasePanel::close()
{
    m_id.reset();
    m_file.reset();
    m_words.reset();
    m_iinShown = false;
    m_header->clear();
    m_actions->clear();
    m_messages->clear();
    m_checks->clear();
    m_paper->clear({});
    m_tabs->hide();
    for (Part &part : m_parts) {
        part.stale = true;
        for (DetailsView *const view : part.page->findChildren<DetailsView *>())
            view->clear();
        if (auto *const view = qobject_cast<DetailsView *>(part.page))
            view->clear();
        if (auto *const documents = qobject_cast<CaseDocumentsPanel *>(part.page))
            documents->clear(tr("The documents are being read …"));
        if (auto *const results = qobject_cast<ResultDocumentsPanel *>(part.page))
            results->clear();
        if (auto *const history = qobject_cast<CaseHistoryPanel *>(part.page))
            history->clear();
    }
}

void CasePanel::refresh()
{
    if (m_id && m_file)
        read(&readCaseFile);
}

void CasePanel::read(Result<CaseFile> (*reading)(Services &, const expertise::CaseId &))
{
    m_context.jobs.read(
        this, [id = *m_id, reading](Services &services) { return reading(services, id); },
        [this, id = *m_id](const Result<CaseFile> &file) {
            if (m_id != id)
                return; // another one was opened meanwhile
            if (file)
                show(*file);
            else
                showError(file.error());
        });
}

void CasePanel::show(const CaseFile &file)
{
    const bool first = !m_file;
    m_file = file;
    m_words.emplace(m_context, file.staff);
    m_words->setIinShown(m_iinShown);
    m_header->show(file, m_iinShown);
    m_actions->show(file);
    showParts();
    m_tabs->show();
    if (first) {
        setTab(m_wantedTab);
        m_tabs->setFocus();
    }
    fillCurrent();
}

void CasePanel::showParts()
{
    const expertise::Case &record = m_file->record;
    const auto setVisible = [this](const QString &id, bool visible) {
        const int tab = m_tabs->indexOf(part(id)->page);
        if (m_tabs->isTabVisible(tab)
            != visible) // asked for nothing new, Qt 6.4 forgets to lay out what was new before
            m_tabs->setTabVisible(tab, visible);
    };
    setVisible(u"form"_s, record.form031 || record.application);
    m_tabs->setTabText(m_tabs->indexOf(part(u"form"_s)->page), record.isConsultation() ? tr("Referral")
                                                               : record.application    ? tr("Application")
                                                                                       : tr("Form 031"));
    setVisible(u"documents"_s, !m_file->blind);
    setVisible(u"checks"_s, !record.checks.isEmpty());
    setVisible(u"votes"_s, !record.votes.isEmpty() || !record.redistributions.isEmpty());
    setVisible(u"consultations"_s, !record.consultations.isEmpty() || !record.appearances.isEmpty());
    m_tabs->setTabText(m_tabs->indexOf(part(u"consultations"_s)->page),
                       record.isControl() ? tr("Appearance") : tr("Consultation"));
    setVisible(u"refusal"_s, record.refusal.has_value());
    setVisible(u"conclusion"_s, record.conclusion.has_value());
    setVisible(u"results"_s, record.conclusion.has_value());
    setVisible(u"deadlines"_s, !m_file->due.isEmpty());
    setVisible(kPaper, !m_paper->paper().bytes.isEmpty());
    for (Part &part : m_parts)
        part.stale = true;
}

void CasePanel::fillCurrent()
{
    if (!m_file || m_tabs->currentIndex() < 0)
        return;
    Part &current = m_parts[m_tabs->currentIndex()];
    if (std::exchange(current.stale, false))
        current.fill();
}

void CasePanel::readDocumentsInto(CaseDocumentsPanel &panel)
{
    m_context.jobs.read(
        &panel, [id = *m_id](Services &services) { return readDocuments(services, id); },
        [this, &panel, id = *m_id](const Result<QList<expertise::CaseDocument>> &documents) {
            if (m_id != id || !m_file)
                return;
            if (documents)
                panel.show(*m_file, *documents);
            else
                panel.clear(m_context.worded(documents.error()));
        });
}

void CasePanel::readHistoryInto(CaseHistoryPanel &panel)
{
    m_context.jobs.read(
        &panel, [id = *m_id](Services &services) { return readHistory(services, id); },
        [this, &panel, id = *m_id](const Result<QList<RevisionChanges>> &history) {
            if (m_id != id || !m_file)
                return;
            if (history)
                panel.show(*m_file, *m_words, *history);
            else
                showError(history.error());
        });
}

void CasePanel::showIin()
{
    m_context.jobs.read(
        this, [id = *m_id](Services &services) { return recordIinShown(services, id); },
        [this, id = *m_id](const Result<void> &recorded) {
            if (m_id != id || !m_file)
                return;
            if (!recorded) {
                showError(recorded.error());
                return;
            }
            m_iinShown = true;
            show(CaseFile(*m_file));
        });
}

void CasePanel::showError(const Error &error)
{
    m_messages->show(MessageBar::Kind::Error, m_context.worded(error));
}

void CasePanel::keepTyping()
{
    m_checks->keepTyping();
}

QList<QAction *> CasePanel::caseActions() const
{
    return m_actions->offered();
}

} // namespace khattama::ui
