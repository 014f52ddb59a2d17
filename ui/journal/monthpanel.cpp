// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/monthpanel.h"

#include "core/base/datetext.h"
#include "ui/journal/monthcard.h"
#include "ui/journal/signaturelines.h"
#include "ui/look/icons.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statechip.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
constexpr int kMostObstacles = 5; ///< of two lines, seen at once; the others are scrolled to
} // namespace

MonthPanel::MonthPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_draw(new QAction(tr("Draw a draft"), this)),
      m_seal(new QAction(tr("Seal the month …"), this)), m_sign(new QAction(tr("Sign …"), this)),
      m_experts(new QAction(tr("Decisions by expert"), this)),
      m_expertsTable(new QAction(tr("Decisions by expert as a table …"), this)), m_title(new QLabel(this)),
      m_chip(new StateChip(this)), m_counts(new QLabel(this)),
      m_inTheWay(new QLabel(tr("What stands in the way of sealing:"), this)), m_obstacles(new QListWidget(this)),
      m_versions(new QComboBox(this)), m_detailsView(new DetailsView(this)), m_drawButton(new QPushButton(this)),
      m_sealButton(new QPushButton(this)), m_signButton(new QPushButton(this))
{
    m_draw->setObjectName(u"drawAction"_s);
    m_seal->setObjectName(u"sealAction"_s);
    m_title->setObjectName(u"monthTitle"_s);
    m_title->setProperty("look", u"title"_s);
    m_chip->setObjectName(u"monthState"_s);
    m_counts->setObjectName(u"monthCounts"_s);
    m_inTheWay->setBuddy(m_obstacles);
    m_obstacles->setObjectName(u"obstacleList"_s);
    m_obstacles->setAccessibleName(m_inTheWay->text());
    m_obstacles->setWordWrap(true);
    m_obstacles->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_obstacles->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_obstacles->setResizeMode(QListView::Adjust);
    m_obstacles->setMaximumHeight(kMostObstacles * 2 * fontMetrics().lineSpacing());
    m_versions->setObjectName(u"versionBox"_s);
    m_versions->setAccessibleName(tr("Version of the journal"));
    m_versions->view()->setAccessibleName(m_versions->accessibleName());
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_detailsView->setObjectName(u"monthDetails"_s);
    m_detailsView->setFitsContent(true);
    m_detailsView->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded); // nothing of many signatures is cut off
    m_drawButton->setObjectName(u"drawButton"_s);
    m_drawButton->setText(m_draw->text());
    m_sealButton->setObjectName(u"sealButton"_s);
    m_sealButton->setText(m_seal->text());
    m_sealButton->setDefault(true);

    m_sign->setObjectName(u"signJournalAction"_s);
    m_signButton->setObjectName(u"signJournalButton"_s);
    m_signButton->setText(m_sign->text());
    m_signButton->setAutoDefault(false);
    connect(m_signButton, &QPushButton::clicked, m_sign, &QAction::trigger);

    m_experts->setObjectName(u"expertsAction"_s);
    m_expertsTable->setObjectName(u"expertsTableAction"_s);
    auto *experts = new FlowLayout;
    for (QAction *action : {m_experts, m_expertsTable})
        experts->addWidget(actionButton(action, this));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_drawButton);
    head->addWidget(m_sealButton);
    head->addWidget(m_signButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_chip);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_inTheWay), static_cast<QWidget *>(m_obstacles)})
        layout->addWidget(widget);
    layout->addWidget(m_versions, 0, Qt::AlignLeft);
    layout->addWidget(m_detailsView);
    layout->addLayout(experts);

    connect(m_drawButton, &QPushButton::clicked, m_draw, &QAction::trigger);
    connect(m_sealButton, &QPushButton::clicked, m_seal, &QAction::trigger);
    const auto follow = [this](const QListWidgetItem *item) {
        if (const QDate day = item->data(Qt::UserRole).toDate(); day.isValid())
            Q_EMIT dayChosen(day);
    };
    connect(m_obstacles, &QListWidget::itemActivated, this, follow);
    connect(m_obstacles, &QListWidget::itemClicked, this, follow);
    connect(m_versions, &QComboBox::activated, this, [this] {
        showDetails();
        showActions();
        Q_EMIT versionChosen();
    });
    connect(m_detailsView, &DetailsView::linkChosen, this,
            [this](const QString &day) { Q_EMIT dayChosen(QDate::fromString(day, Qt::ISODate)); });
}

void MonthPanel::setMonth(const MonthState &state, const MonthDetails &details)
{
    const MonthWord word = MonthCard::wordOf(state, m_context.today());
    m_title->setText(monthOfYear(state.month, m_context.language));
    m_chip->setState(word.role, word.text);
    const QString counts = MonthCard::countsOf(state);
    m_counts->setText(counts.isEmpty() ? tr("No protocol is closed.") : counts);
    m_canDraw = !state.sealed && !state.days.isEmpty();
    m_canSeal = !state.sealed && details.obstacles.isEmpty() && m_context.may(people::Permission::SealJournal);
    showObstacles(state.sealed ? QList<Error>() : details.obstacles);
    const bool sameMonth = std::exchange(m_month, state.month) == state.month;
    m_details = details;
    offerVersions(sameMonth);
    showDetails();
    m_drawButton->setVisible(!state.sealed);
    m_sealButton->setVisible(!state.sealed && m_context.may(people::Permission::SealJournal));
    showActions();
}

void MonthPanel::setBusy(bool busy)
{
    m_busy = busy;
    showActions();
}

void MonthPanel::showActions()
{
    m_draw->setEnabled(m_canDraw && !m_busy);
    m_seal->setEnabled(m_canSeal && !m_busy);
    m_drawButton->setEnabled(m_draw->isEnabled());
    m_sealButton->setEnabled(m_seal->isEnabled());
    // What is signed is what is seen: the latest version.
    const bool maySign = version() > 0 && version() == latestVersion() && signatures().maySign(m_context.user.login);
    m_sign->setEnabled(maySign && !m_busy);
    m_signButton->setVisible(maySign);
    m_signButton->setEnabled(!m_busy);
}

void MonthPanel::showObstacles(const QList<Error> &obstacles)
{
    const int current = m_obstacles->currentRow();
    m_obstacles->clear();
    for (const Error &obstacle : obstacles) {
        auto *item = new QListWidgetItem(m_context.worded(obstacle), m_obstacles);
        const QDate day = QDate::fromString(obstacle.arguments.value(u"date"_s), Qt::ISODate);
        item->setData(Qt::UserRole, day);
        item->setIcon(icon(day.isValid() ? u"protocol"_s : u"pending"_s, palette(), Role::Pending));
        if (day.isValid())
            item->setToolTip(tr("Enter opens the protocol of %1").arg(shortDate(day)));
    }
    m_obstacles->setCurrentRow(std::min(current, m_obstacles->count() - 1));
    m_inTheWay->setVisible(!obstacles.isEmpty());
    m_obstacles->setVisible(!obstacles.isEmpty());
}

/// A month opens at its latest version; one that was chosen stays.
void MonthPanel::offerVersions(bool sameMonth)
{
    const int chosen = sameMonth && m_versions->count() == latestVersion() ? version() : latestVersion();
    m_versions->clear();
    const rules::LegalTime &time = m_context.deadlines.time();
    for (const journal::SealedJournal &version : std::as_const(m_details.versions)) {
        m_versions->addItem(tr("Version %1 of %2: %3")
                                .arg(QString::number(version.version), shortDate(time.dateOf(version.sealedAt)),
                                     tr("%n sheet(s)", nullptr, version.sheets)));
    }
    m_versions->setCurrentIndex(chosen - 1);
    m_versions->setVisible(latestVersion() > 1);
}

int MonthPanel::version() const
{
    return m_versions->currentIndex() + 1;
}

void MonthPanel::showDetails()
{
    m_detailsView->clear();
    if (version() > 0) {
        const journal::SealedJournal &shown = m_details.versions.at(version() - 1);
        const rules::LegalTime &time = m_context.deadlines.time();
        m_detailsView->addRow(tr("Sealed"), u"%1 %2, %3"_s.arg(shortDate(time.dateOf(shown.sealedAt)),
                                                               time.timeOf(shown.sealedAt).toString(u"HH:mm"_s),
                                                               m_details.sealedBy.at(version() - 1)));
        m_detailsView->addRow(tr("Numbered sheets"), QString::number(shown.sheets));
        m_detailsView->addRow(tr("SHA-256"), shown.sha256);
        SignatureLines::add(*m_detailsView, m_details.signatures.value(version() - 1), m_context);
    }
    for (const journal::Correction &correction : std::as_const(m_details.corrections)) {
        const QString day = shortDate(correction.date);
        const QString row = QString::number(correction.row);
        m_detailsView->addLink(correction.number > 0 ? tr("Correction No. %1").arg(correction.number)
                                                     : tr("Correction that waits for approval"),
                               tr("protocol of %1, row %2").arg(day, row), correction.date.toString(Qt::ISODate));
    }
    m_detailsView->setVisible(version() > 0 || !m_details.corrections.isEmpty());
}

} // namespace khattama::ui
