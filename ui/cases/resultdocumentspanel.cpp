// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/resultdocumentspanel.h"

#include "ui/intake/inboxwords.h"
#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/flowlayout.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Handover;
using expertise::ResultDocument;

namespace {

enum Column { Name, Number, State, ColumnCount };

QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ResultDocumentsPanel::ResultDocumentsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QTreeWidget(this)),
      m_paper(makeButton(u"givePaperButton"_s, tr("Handed over on paper …"), this)),
      m_portal(makeButton(u"sendPortalButton"_s, tr("Sent to the portal"), this)),
      m_withhold(makeButton(u"withholdButton"_s, tr("Not handed over …"), this))
{
    m_list->setObjectName(u"resultDocumentsList"_s);
    m_list->setAccessibleName(tr("Result documents"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Document"), tr("Number"), tr("What became of it")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Number, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(State, QHeaderView::Stretch);
    m_list->setProperty("recordText", true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_paper, m_portal, m_withhold})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ResultDocumentsPanel::offer);
    connect(m_paper, &QPushButton::clicked, this, &ResultDocumentsPanel::giveOnPaper);
    connect(m_portal, &QPushButton::clicked, this, &ResultDocumentsPanel::sendToPortal);
    connect(m_withhold, &QPushButton::clicked, this, &ResultDocumentsPanel::withhold);
    offer();
}

QString ResultDocumentsPanel::nameOf(const QString &kind) const
{
    return m_context.lists.text(u"certificates"_s, kind, m_context.language);
}

QString ResultDocumentsPanel::stateText(const ResultDocument &document) const
{
    if (!document.handover)
        return tr("not handed over yet");
    const Handover &handover = *document.handover;
    const QString when = momentText(handover.at, m_context.deadlines.time());
    if (handover.way.isEmpty())
        return tr("not handed over: %1 (%2)").arg(handover.reason, when);
    const QString way = m_context.lists.text(u"handover_ways"_s, handover.way, m_context.language);
    return handover.receiver.isEmpty()
               ? tr("%1 (%2)").arg(way, when)
               : tr("%1: %2 (%3)", "handed over on paper: Name (when)").arg(way, handover.receiver, when);
}

void ResultDocumentsPanel::show(const CaseFile &file)
{
    const ResultDocument *const before = chosen();
    const QString kind = before != nullptr ? before->kind : QString();
    m_file = file;
    const QDate day = file.record.conclusion ? m_context.deadlines.time().dateOf(file.record.conclusion->at) : QDate();
    m_documents = expertise::resultDocumentsOf(file.record, day, m_context.lists);
    m_list->clear();
    for (const ResultDocument &document : std::as_const(m_documents)) {
        auto *item =
            new QTreeWidgetItem({nameOf(document.kind), document.number.isEmpty() ? tr("no number") : document.number,
                                 stateText(document)});
        m_list->addTopLevelItem(item);
        if (document.kind == kind || m_list->currentItem() == nullptr)
            m_list->setCurrentItem(item);
    }
    offer();
}

void ResultDocumentsPanel::clear()
{
    m_file.reset();
    m_documents.clear();
    m_list->clear();
    offer();
}

const ResultDocument *ResultDocumentsPanel::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_documents.size() ? &m_documents.at(row) : nullptr;
}

void ResultDocumentsPanel::offer()
{
    const ResultDocument *const document = chosen();
    const bool may = m_context.may(people::Permission::Receive);
    for (QPushButton *button : {m_paper, m_portal, m_withhold})
        button->setVisible(may);
    const bool numbered = document != nullptr && !document->number.isEmpty();
    m_paper->setEnabled(numbered);
    m_portal->setEnabled(numbered);
    m_withhold->setEnabled(document != nullptr);
}

void ResultDocumentsPanel::giveOnPaper()
{
    const QString kind = chosen()->kind;
    const std::optional<QString> receiver = m_context.prompt.askText(
        this, {tr("Handed over on paper"),
               tr("Who has taken «%1»? A representative is named with his document.").arg(nameOf(kind)), tr("Record")});
    if (receiver)
        record({kind, u"PAPER"_s, *receiver, {}, {}, {}});
}

void ResultDocumentsPanel::sendToPortal()
{
    record({chosen()->kind, u"PORTAL"_s, {}, {}, {}, {}});
}

void ResultDocumentsPanel::withhold()
{
    const QString kind = chosen()->kind;
    const std::optional<QString> reason = m_context.prompt.askText(
        this, {tr("Not handed over"), tr("Why was «%1» not handed over?").arg(nameOf(kind)), tr("Record")});
    if (reason)
        record({kind, {}, {}, *reason, {}, {}});
}

void ResultDocumentsPanel::record(const Handover &handover)
{
    m_context.jobs.save(
        this,
        [id = m_file->record.id, handover](Services &services) {
            return services.handingOver.record(id, handover, services.user);
        },
        [this, kind = handover.kind](const Result<expertise::Case> &saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            if (m_file && m_file->record.id == saved->id) {
                m_file->record = *saved;
                show(CaseFile(*m_file));
            }
            Q_EMIT told(tr("Recorded: %1.").arg(nameOf(kind)));
        });
}

} // namespace khattama::ui
