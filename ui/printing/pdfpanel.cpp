// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdfpanel.h"

#include "ui/look/icons.h"
#include "ui/printing/pdfprinting.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pdfview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QToolButton *buttonFor(QAction *action, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PdfPanel::PdfPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_printing(new PdfPrinting(context, this)),
      m_print(new QAction(icon(u"print"_s, palette()), tr("Print …"), this)),
      m_save(new QAction(icon(u"save"_s, palette()), tr("Save as PDF …"), this)), m_title(new QLabel(this)),
      m_messages(new MessageBar(this)), m_progress(new QWidget(this)), m_bar(new QProgressBar(m_progress)),
      m_stack(new QStackedLayout), m_view(new PdfView(this)), m_empty(new QLabel(this))
{
    m_print->setObjectName(u"printAction"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_save->setObjectName(u"saveAction"_s);
    addActions({m_print, m_save});
    m_title->setObjectName(u"paperTitle"_s);
    m_title->setProperty("look", u"heading"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_view->setObjectName(u"pdfView"_s);
    m_empty->setObjectName(u"noPaperLabel"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(buttonFor(m_print, u"printButton"_s));
    head->addWidget(buttonFor(m_save, u"saveButton"_s));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_messages);
    layout->addWidget(m_progress);
    layout->addLayout(m_stack, 1);
    addProgress(m_progress);
    setFocusProxy(m_view);

    connect(m_print, &QAction::triggered, this, [this] {
        m_messages->clear();
        m_printing->print(m_paper, m_view->pageCount(), m_view->currentPage());
    });
    connect(m_save, &QAction::triggered, this, [this] {
        m_messages->clear();
        m_printing->save(m_paper);
    });
    connect(m_printing, &PdfPrinting::started, this, [this] { showPrinting(true); });
    connect(m_printing, &PdfPrinting::ended, this, [this](const QString &sentence) {
        showPrinting(m_printing->isPrinting());
        Q_EMIT told(sentence);
    });
    connect(m_printing, &PdfPrinting::failed, this, [this](const QString &sentence) {
        showPrinting(m_printing->isPrinting());
        m_messages->show(MessageBar::Kind::Error, sentence);
    });
    clear({});
}

void PdfPanel::addProgress(QWidget *row)
{
    auto *label = new QLabel(tr("Printing"), row);
    m_bar->setObjectName(u"printBar"_s);
    m_bar->setAccessibleName(label->text());
    m_bar->setFormat(tr("page %v of %m"));
    auto *cancel = new QToolButton(row);
    cancel->setObjectName(u"cancelPrintButton"_s);
    cancel->setText(tr("Stop printing"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_bar, 1);
    layout->addWidget(cancel);
    connect(cancel, &QToolButton::clicked, m_printing, &PdfPrinting::cancel);
    connect(m_printing, &PdfPrinting::progressed, m_bar, [this](int done, int total) {
        m_bar->setMaximum(total);
        m_bar->setValue(done);
    });
    row->hide();
}

void PdfPanel::showPrinting(bool printing)
{
    m_bar->setRange(0, 0);
    m_progress->setVisible(printing);
    m_print->setEnabled(!printing && !m_paper.bytes.isEmpty());
}

void PdfPanel::setPaper(const PdfPaper &paper)
{
    if (paper.bytes != m_paper.bytes) {
        const int page = paper.subject == m_paper.subject ? m_view->currentPage() : 0;
        m_view->setDocument(paper.bytes);
        if (page > 1)
            m_view->goToPage(page);
    }
    m_paper = paper;
    m_title->setText(paper.title);
    m_stack->setCurrentWidget(m_view);
    m_print->setEnabled(!m_printing->isPrinting());
    m_save->setEnabled(true);
}

void PdfPanel::clear(const QString &sentence)
{
    m_paper = {};
    m_view->clear();
    m_title->clear();
    m_empty->setText(sentence);
    m_stack->setCurrentWidget(m_empty);
    m_print->setEnabled(false);
    m_save->setEnabled(false);
}

} // namespace khattama::ui
