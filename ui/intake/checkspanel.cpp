// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/checkspanel.h"

#include "ui/intake/checksdelegate.h"
#include "ui/intake/checksmodel.h"
#include "ui/intake/checkssettling.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using intake::Check;
using intake::Verdict;

ChecksPanel::ChecksPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ChecksModel(context, this)), m_counts(new QLabel(this)),
      m_view(new QListView(this)), m_settling(new ChecksSettling(context, this)),
      m_settle(new QAction(tr("Settle …"), this))
{
    m_counts->setObjectName(u"checksLabel"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_counts->setProperty("look", u"hint"_s);
    m_view->setObjectName(u"checksView"_s);
    m_view->setAccessibleName(tr("Checks of Appendix 5"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChecksDelegate(m_view));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setWordWrap(true); // laid out anew when the width changes, not the height alone
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_settle->setObjectName(u"settleAction"_s);
    m_settle->setShortcut(Qt::Key_F2);
    m_settle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(m_settle);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_settling);

    connect(m_settle, &QAction::triggered, this, [this] { settle(m_view->currentIndex().row()); });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { settle(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksPanel::showState);
    connect(m_settling, &ChecksSettling::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_settling, &ChecksSettling::settled, this, [this](const expertise::Case &record) {
        showChecks(record);
        m_view->setFocus();
        Q_EMIT settled(record);
    });
    showState();
}

void ChecksPanel::showChecks(const expertise::Case &record)
{
    const bool same = m_id == record.id;
    const QVariant current = same ? m_view->currentIndex().data(ChecksModel::CodeRole) : QVariant();
    if (!same)
        m_settling->close();
    m_id = record.id;
    m_pending = record.state == expertise::CaseState::Pending && m_context.may(people::Permission::Receive);
    m_model->setChecks(record.checks);
    m_counts->setText(counts());
    if (!same)
        m_view->scrollToTop();
    int row = current.isValid() ? m_model->rowOf(current.toString()) : m_model->firstWith(Verdict::Failed);
    if (row < 0)
        row = m_model->firstWith(Verdict::Unknown);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
    showState();
}

void ChecksPanel::clear()
{
    m_settling->close();
    m_id.reset();
    m_pending = false;
    m_model->setChecks({});
    m_counts->clear();
    showState();
}

void ChecksPanel::settleFirst()
{
    const int row = m_model->firstWith(Verdict::Unknown);
    if (!canSettle(row))
        return;
    m_view->setCurrentIndex(m_model->index(row));
    settle(row);
}

void ChecksPanel::keepTyping()
{
    m_settling->keepTyping();
}

bool ChecksPanel::canSettle(int row) const
{
    const Check *check = m_model->checkAt(row);
    return m_pending && check != nullptr && check->verdict == Verdict::Unknown;
}

void ChecksPanel::settle(int row)
{
    if (!canSettle(row))
        return;
    const Check &check = *m_model->checkAt(row);
    m_settling->open(*m_id, check.code, m_model->reason(check.code));
}

void ChecksPanel::showState()
{
    m_settle->setEnabled(canSettle(m_view->currentIndex().row()));
}

/// Signs and words: «✓ no objection 23 …».
QString ChecksPanel::counts() const
{
    QStringList parts;
    for (const Verdict verdict : {Verdict::Failed, Verdict::Unknown, Verdict::Passed}) {
        const auto number = intake::codesWith(m_model->checks(), verdict).size();
        if (number > 0)
            parts.append(tr("%1: %2").arg(verdictWord(verdict)).arg(number));
    }
    return parts.join(u"  ·  "_s);
}

} // namespace khattama::ui
