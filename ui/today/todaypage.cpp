// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "ui/shell/jobs.h"
#include "ui/today/boardcard.h"
#include "ui/today/boardlist.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

namespace {

using people::Permission;

constexpr auto kRefresh = 1min;
constexpr int kNarrow = 110; ///< average characters: narrower than that the columns stand one below the other

} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_words(context), m_title(new QLabel(this)), m_summary(new QLabel(this)),
      m_messages(new MessageBar(this)), m_outages(new MessageBar(this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_viewProtocol(new QAction(tr("View the protocol of today"), this)),
      m_closeDay(new QAction(tr("Close the day …"), this)), m_closeButton(new QPushButton(this)),
      m_backup(new QLabel(this))
{
    setObjectName(u"todayPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_messages);
    layout->addWidget(m_outages);
    layout->addWidget(makeBoard(), 1);
    layout->addWidget(m_backup);
    setFocusProxy(m_deadlines->list());
    m_outages->setObjectName(u"outagesBar"_s);
    connect(m_outages, &MessageBar::actionTriggered, this, [this] { Q_EMIT go({u"outages"_s, m_outage}); });

    m_viewProtocol->setObjectName(u"viewProtocolAction"_s);
    m_viewProtocol->setShortcut(QKeySequence::Print);
    m_closeDay->setObjectName(u"closeDayAction"_s);
    addActions({m_viewProtocol, m_closeDay});
    connect(m_viewProtocol, &QAction::triggered, this, [this] {
        Q_EMIT go({u"protocol"_s, this->context().today().toString(Qt::ISODate)});
    });
    connect(m_closeDay, &QAction::triggered, this, [this] {
        Q_EMIT go({u"protocol"_s, this->context().today().toString(Qt::ISODate), {{u"close"_s, true}}});
    });
    auto *timer = new QTimer(this);
    timer->setInterval(kRefresh);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    timer->start();
}

QWidget *TodayPage::makeHead()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(u"todayTitle"_s);
    m_title->setProperty("look", u"title"_s);
    m_title->setText(m_words.title(context().today()));
    m_summary->setObjectName(u"todaySummary"_s);
    m_backup->setObjectName(u"lastBackup"_s);
    m_backup->setProperty("look", u"hint"_s);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_summary);
    return head;
}

QWidget *TodayPage::makeBoard()
{
    auto *board = new QWidget(this);
    board->setLayout(m_columns);
    m_columns->setContentsMargins({});
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    m_deadlines = addCard(left, u"deadlinesCard"_s, tr("Deadlines"));
    // Proactive forms come to the МӘС departments.
    m_pending = addCard(left, u"pendingCard"_s, tr("Forms 031 that wait"),
                        context().department.kind == people::DepartmentKind::Mse);
    m_inHand = addCard(left, u"inHandCard"_s, tr("Cases in hand, the oldest first"));
    m_protocol = addCard(right, u"protocolCard"_s, tr("Protocol of today"));
    m_decisions = addCard(right, u"decisionsCard"_s, tr("Waits for me"), context().may(Permission::Vote));
    m_toAppear = addCard(right, u"toAppearCard"_s, tr("Persons to appear"));
    m_drafts = addCard(right, u"draftsCard"_s, tr("Unfinished entries"), context().may(Permission::Receive));
    m_outbox = addCard(right, u"outboxCard"_s, tr("Outbox"));
    m_consultations = addCard(left, u"consultationsCard"_s, tr("Consultations"));
    makeProtocolFoot();
    left->addStretch();
    right->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(board);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

BoardCard *TodayPage::addCard(QVBoxLayout *column, const QString &objectName, const QString &title, bool offered)
{
    if (!offered)
        return nullptr;
    auto *card = new BoardCard(++m_cards, title, this);
    card->setObjectName(objectName);
    column->addWidget(card);
    connect(card, &BoardCard::lineOpened, this, [this](const BoardLine &line) { Q_EMIT go(line.place); });
    return card;
}

void TodayPage::makeProtocolFoot()
{
    auto *foot = new QWidget(m_protocol);
    auto *view = new QPushButton(tr("View"), foot);
    view->setObjectName(u"viewProtocolButton"_s);
    view->setAccessibleName(m_viewProtocol->text());
    m_closeButton->setObjectName(u"closeDayButton"_s);
    m_closeButton->setText(m_closeDay->text());
    m_closeButton->setVisible(context().may(Permission::CloseProtocol));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->addWidget(view);
    layout->addWidget(m_closeButton);
    layout->addStretch();
    m_protocol->addFoot(foot);
    m_protocol->setFallback(view);
    connect(view, &QPushButton::clicked, m_viewProtocol, &QAction::trigger);
    connect(m_closeButton, &QPushButton::clicked, m_closeDay, &QAction::trigger);
}

QList<QAction *> TodayPage::pageActions() const
{
    QList<QAction *> actions{m_viewProtocol};
    if (context().may(Permission::CloseProtocol))
        actions.append(m_closeDay);
    return actions;
}

void TodayPage::refresh()
{
    context().jobs.read(this, loadBoard, [this](const Result<Board> &board) { take(board); });
}

void TodayPage::take(const Result<Board> &board)
{
    if (!board) {
        m_messages->show(MessageBar::Kind::Error, context().worded(board.error()));
        return;
    }
    m_title->setText(m_words.title(context().deadlines.time().dateOf(board->now)));
    m_summary->setText(m_words.summary(*board));
    m_backup->setText(m_words.backup(*board));
    m_deadlines->setContent(m_words.deadlines(*board));
    if (m_pending != nullptr)
        m_pending->setContent(m_words.pending(*board));
    m_inHand->setContent(m_words.inHand(*board));
    m_protocol->setTitle(m_words.protocolTitle(*board));
    m_protocol->setContent(m_words.protocol(*board));
    if (m_decisions != nullptr)
        m_decisions->setContent(m_words.decisions(*board));
    m_toAppear->setContent(m_words.toAppear(*board));
    if (m_drafts != nullptr)
        m_drafts->setContent(m_words.drafts(*board));
    m_outbox->setContent(m_words.outbox(*board));
    showOutages(*board);
    m_consultations->setContent(m_words.consultations(*board));
    const bool canClose = board->protocol.number == 0 && board->protocol.rows > 0;
    m_closeDay->setEnabled(canClose);
    m_closeButton->setEnabled(canClose);
    Q_EMIT waitingChanged(static_cast<int>(board->overdue.size()));
}

/// Said again only when it is another thing: the bar may have been closed.
void TodayPage::showOutages(const Board &board)
{
    const QString sentences = m_words.outages(board);
    m_outage = board.outages.isEmpty() ? QString() : board.outages.last().id.toString();
    if (sentences == m_outagesTold)
        return;
    m_outagesTold = sentences;
    if (sentences.isEmpty())
        m_outages->clear();
    else
        m_outages->show(MessageBar::Kind::Warning, sentences, tr("Open"));
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * kNarrow;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace khattama::ui
