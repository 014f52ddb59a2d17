// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/correctionspanel.h"

#include "core/base/datetext.h"
#include "ui/journal/correctionform.h"
#include "ui/journal/protocolrowsmodel.h"
#include "ui/look/icons.h"
#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using journal::Correction;
using journal::CorrectionState;
using people::Permission;

namespace {

constexpr int kMostLines = 5; ///< of the list, seen at once

QString inLine(const QString &cell)
{
    return QString(cell).replace(u'\n', u"; "_s);
}

struct Sign {
    QString icon;
    Role role;
};
Sign signOf(CorrectionState state)
{
    switch (state) {
    case CorrectionState::Approved:
        return {u"done"_s, Role::Done};
    case CorrectionState::Proposed:
        return {u"pending"_s, Role::Pending};
    case CorrectionState::Withdrawn:
        return {u"remove"_s, Role::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

CorrectionsPanel::CorrectionsPanel(const PageContext &context, const ProtocolRowsModel &rows, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(rows), m_begin(new QAction(tr("Correct a row …"), this)),
      m_approve(new QAction(tr("Approve the correction …"), this)),
      m_withdraw(new QAction(tr("Take the proposal back"), this)),
      m_sign(new QAction(tr("Sign the correction …"), this)), m_list(new QListWidget(this)),
      m_beginButton(new QPushButton(m_begin->text(), this)), m_approveButton(new QPushButton(m_approve->text(), this)),
      m_withdrawButton(new QPushButton(m_withdraw->text(), this)), m_signButton(new QPushButton(m_sign->text(), this)),
      m_form(new CorrectionForm(context, rows, this))
{
    setObjectName(u"correctionsPanel"_s);
    makeActions();
    m_list->setObjectName(u"correctionsList"_s);
    m_list->setAccessibleName(tr("Protocol and corrections"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_beginButton, m_approveButton, m_withdrawButton, m_signButton})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_form);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_chosen = row > 0 ? std::optional(m_day.corrections.at(row - 1).id) : std::nullopt;
        showState();
        Q_EMIT chosenChanged();
    });
    connect(m_form, &CorrectionForm::openChanged, this, [this] {
        showState();
        Q_EMIT typingChanged();
    });
    connect(m_form, &CorrectionForm::proposed, this, [this](const Correction &correction) {
        m_chosen = correction.id;
        const QString sentence = tr("The correction is proposed; it holds when the head approves it.");
        Q_EMIT done(sentence, sentence);
    });
    showState();
}

void CorrectionsPanel::makeActions()
{
    m_begin->setObjectName(u"correctRowAction"_s);
    m_approve->setObjectName(u"approveCorrectionAction"_s);
    m_withdraw->setObjectName(u"withdrawCorrectionAction"_s);
    m_sign->setObjectName(u"signCorrectionAction"_s);
    m_signButton->setObjectName(u"signCorrectionButton"_s);
    m_beginButton->setObjectName(u"correctRowButton"_s);
    m_approveButton->setObjectName(u"approveCorrectionButton"_s);
    m_withdrawButton->setObjectName(u"withdrawCorrectionButton"_s);
    m_beginButton->setIcon(icon(u"edit"_s, palette()));
    connect(m_beginButton, &QPushButton::clicked, m_begin, &QAction::trigger);
    connect(m_approveButton, &QPushButton::clicked, m_approve, &QAction::trigger);
    connect(m_withdrawButton, &QPushButton::clicked, m_withdraw, &QAction::trigger);
    connect(m_signButton, &QPushButton::clicked, m_sign, &QAction::trigger);
    connect(m_begin, &QAction::triggered, this, &CorrectionsPanel::beginAsked);
    connect(m_sign, &QAction::triggered, this, &CorrectionsPanel::signAsked);
    connect(m_approve, &QAction::triggered, this, &CorrectionsPanel::approve);
    connect(m_withdraw, &QAction::triggered, this, &CorrectionsPanel::withdraw);
}

QList<QAction *> CorrectionsPanel::actions() const
{
    QList<QAction *> actions;
    if (m_context.may(Permission::TakePart))
        actions += {m_begin, m_withdraw, m_sign};
    if (m_context.may(Permission::ApproveCorrection))
        actions.append(m_approve);
    return actions;
}

void CorrectionsPanel::keepTyping()
{
    m_form->keepTyping();
}

bool CorrectionsPanel::isTyping() const
{
    return m_form->isOpen();
}

void CorrectionsPanel::setDay(const ProtocolDay &day)
{
    if (day.date != m_day.date)
        m_chosen.reset();
    m_day = day;
    list();
    m_form->setDay(day);
    setVisible(day.closed && (m_context.may(Permission::TakePart) || !day.corrections.isEmpty()));
}

const Correction *CorrectionsPanel::chosen() const
{
    for (const Correction &correction : m_day.corrections) {
        if (m_chosen == correction.id)
            return &correction;
    }
    return nullptr;
}

const journal::SignatureState *CorrectionsPanel::signatures() const
{
    const auto found = m_chosen ? m_day.correctionSignatures.constFind(*m_chosen) : m_day.correctionSignatures.cend();
    return found == m_day.correctionSignatures.cend() ? nullptr : &*found;
}

void CorrectionsPanel::begin(int row)
{
    if (m_begin->isEnabled())
        m_form->begin(row);
}

QString CorrectionsPanel::textOf(const Correction &correction) const
{
    const QString cell = tr("Row %1, %2").arg(QString::number(correction.row), m_rows.titleOf(correction.column - 1));
    switch (correction.state) {
    case CorrectionState::Approved:
        return tr("%1: correction No. %2 of %3")
            .arg(cell, QString::number(correction.number), shortDate(correction.approvedOn));
    case CorrectionState::Proposed:
        return tr("%1: proposed on %2, %3").arg(cell, shortDate(correction.proposedOn), correction.author.name);
    case CorrectionState::Withdrawn:
        return tr("%1: taken back").arg(cell);
    }
    Q_UNREACHABLE();
}

void CorrectionsPanel::list()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        auto *protocol = new QListWidgetItem(tr("Protocol No. %1").arg(m_day.document.number), m_list);
        protocol->setIcon(icon(u"protocol"_s, palette()));
        int current = 0;
        for (const Correction &correction : std::as_const(m_day.corrections)) {
            const Sign sign = signOf(correction.state);
            auto *item = new QListWidgetItem(icon(sign.icon, palette(), sign.role), textOf(correction), m_list);
            item->setToolTip(u"%1 → %2\n%3"_s.arg(correction.oldText, correction.newText, correction.reason));
            if (m_chosen == correction.id)
                current = m_list->count() - 1;
        }
        if (current == 0)
            m_chosen.reset();
        m_list->setCurrentRow(current);
    }
    const int lines = std::min(kMostLines, m_list->count());
    m_list->setFixedHeight(lines * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    showState();
}

void CorrectionsPanel::showState()
{
    const Correction *correction = chosen();
    const bool waits = correction != nullptr && correction->state == CorrectionState::Proposed && !m_busy;
    const bool head = m_context.may(Permission::ApproveCorrection);
    const bool mine = correction != nullptr && correction->author.login == m_context.user.login;
    m_begin->setEnabled(m_day.closed && m_context.may(Permission::TakePart) && !m_form->isOpen());
    m_approve->setEnabled(waits && head);
    m_withdraw->setEnabled(waits && (head || mine));
    m_sign->setEnabled(signatures() != nullptr && signatures()->maySign(m_context.user.login) && !m_busy);
    for (const auto &[button, action] : {std::pair(m_beginButton, m_begin), std::pair(m_approveButton, m_approve),
                                         std::pair(m_withdrawButton, m_withdraw), std::pair(m_signButton, m_sign)})
        button->setVisible(action->isEnabled());
    m_list->setVisible(!m_day.corrections.isEmpty());
}

void CorrectionsPanel::approve()
{
    const Correction *correction = chosen();
    if (correction == nullptr || m_busy)
        return;
    const QString number = QString::number(m_day.document.number);
    const QString row = QString::number(correction->row);
    const QString column = m_rows.titleOf(correction->column - 1);
    const QString text =
        m_day.monthSealed
            ? tr("In protocol No. %1, row %2, column «%3» will read «%4» instead of «%5». The month is sealed: the "
                 "sheet "
                 "of the correction is appended to its journal, which gets a new binding sheet. Afterwards nothing in "
                 "it can be changed.")
                  .arg(number, row, column, inLine(correction->newText), inLine(correction->oldText))
            : tr("In protocol No. %1, row %2, column «%3» will read «%4» instead of «%5». The sheet of the correction "
                 "is "
                 "made; afterwards nothing in it can be changed.")
                  .arg(number, row, column, inLine(correction->newText), inLine(correction->oldText));
    if (!m_context.prompt.confirm(this, {tr("Approve the correction"), text, tr("Approve")}))
        return;
    m_busy = true;
    showState();
    m_context.jobs.save(
        this, [id = correction->id](Services &services) { return services.correcting.approve(id, services.user); },
        [this](const Result<Correction> &approved) { settle(approved); });
}

void CorrectionsPanel::withdraw()
{
    const Correction *correction = chosen();
    if (correction == nullptr || m_busy)
        return;
    m_busy = true;
    showState();
    m_context.jobs.save(
        this, [id = correction->id](Services &services) { return services.correcting.withdraw(id, services.user); },
        [this](const Result<Correction> &withdrawn) { settle(withdrawn); });
}

void CorrectionsPanel::settle(const Result<Correction> &settled)
{
    m_busy = false;
    showState();
    if (!settled) {
        Q_EMIT failed(settled.error());
        return;
    }
    if (settled->state == CorrectionState::Withdrawn) {
        const QString sentence = tr("The proposal is taken back; it stays on record.");
        Q_EMIT done(sentence, sentence);
        return;
    }
    const QString number = QString::number(settled->number);
    Q_EMIT done(tr("Correction No. %1 is approved; the fingerprint of its sheet (SHA-256) is %2. Print it now for the "
                   "signature and the stamp.")
                    .arg(number, settled->sha256),
                tr("Correction No. %1 is approved.").arg(number));
}

} // namespace khattama::ui
