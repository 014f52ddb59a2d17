// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/correctionform.h"

#include "ui/journal/protocolrowsmodel.h"
#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"
#include "ui/spelling/spellcheckededit.h"
#include "ui/widgets/field.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 6;

bool proposes(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

CorrectionForm::CorrectionForm(const PageContext &context, const ProtocolRowsModel &rows, QWidget *parent)
    : QFrame(parent), m_context(context), m_rows(rows), m_drafting(
                                                            context, u"correction"_s, [this] { return typed(); }, this),
      m_row(new QComboBox(this)), m_column(new QComboBox(this)), m_oldText(new QPlainTextEdit(this)),
      m_newText(new SpellCheckedEdit(context.speller, this)), m_newField(new Field(tr("New text"), m_newText, this)),
      m_reason(new QLineEdit(this)), m_reasonField(new Field(tr("Reason"), m_reason, this)),
      m_propose(new QPushButton(tr("Propose the correction"), this))
{
    setObjectName(u"correctionForm"_s);
    m_row->setObjectName(u"correctionRowBox"_s);
    m_column->setObjectName(u"correctionColumnBox"_s);
    auto *row = new Field(tr("Row"), m_row, this);
    auto *column = new Field(tr("Column"), m_column, this);
    for (const Field *field : {row, column}) {
        auto *const box = static_cast<QComboBox *>(field->editor());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->view()->setAccessibleName(field->label());
    }
    m_oldText->setObjectName(u"correctionOldText"_s);
    m_oldText->setReadOnly(true);
    m_oldText->setTabChangesFocus(true);
    m_oldText->setFixedHeight(kLeastLines * m_oldText->fontMetrics().lineSpacing() + 14);
    m_newText->setObjectName(u"correctionNewText"_s);
    m_newText->setLines(kLeastLines, kMostLines);
    m_reason->setObjectName(u"correctionReason"_s);
    m_reasonField->setRequired(true);
    m_propose->setObjectName(u"proposeCorrectionButton"_s);
    m_propose->setToolTip(tr("Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Throw away"), this);
    cancel->setObjectName(u"cancelCorrectionButton"_s);

    auto *cell = new QHBoxLayout;
    cell->addWidget(row, 1);
    cell->addWidget(column, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_propose);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(cell);
    layout->addWidget(new Field(tr("As it reads now"), m_oldText, this));
    layout->addWidget(m_newField);
    layout->addWidget(m_reasonField);
    layout->addLayout(buttons);

    for (const QComboBox *box : {m_row, m_column}) {
        connect(box, &QComboBox::activated, this, [this] {
            showCell();
            m_drafting.touch();
        });
    }
    connect(m_newText, &QPlainTextEdit::textChanged, this, [this] {
        m_newField->clearMessage();
        m_drafting.touch();
    });
    connect(m_reason, &QLineEdit::textEdited, this, [this] {
        m_reasonField->clearMessage();
        m_drafting.touch();
    });
    connect(m_propose, &QPushButton::clicked, this, &CorrectionForm::propose);
    connect(cancel, &QPushButton::clicked, this, &CorrectionForm::throwAway);
    hide();
}

void CorrectionForm::setDay(const ProtocolDay &day)
{
    const QDate closed = day.closed ? day.date : QDate();
    const bool same = closed == m_day;
    if (!same) {
        m_drafting.setSubject(closed.toString(Qt::ISODate)); // keeps what was typed about the day before
        setOpen(false);
        m_kept = false;
    }
    m_day = closed;
    m_texts = journal::correctedRows(day.document, day.corrections);
    if (!m_day.isValid())
        return;
    if (m_open || m_kept) {
        showCell();
        return;
    }
    offerCells();
    if (same || !m_context.may(people::Permission::TakePart))
        return;
    m_drafting.load([this](const std::optional<QJsonObject> &draft) {
        if (draft && !m_open)
            setTyped(*draft);
    });
}

void CorrectionForm::offerCells()
{
    m_row->clear();
    m_column->clear();
    for (int row = 0; row < m_rows.rowCount(); ++row)
        m_row->addItem(u"%1. %2"_s.arg(QString::number(row + 1), m_rows.nameOf(row)));
    for (int cell = 0; cell < m_rows.columnCount(); ++cell)
        m_column->addItem(u"%1. %2"_s.arg(QString::number(cell + 1), m_rows.titleOf(cell)));
}

void CorrectionForm::begin(int row)
{
    if (!m_day.isValid())
        return;
    if (m_kept)
        setOpen(true);
    else if (!m_open)
        setTyped({{u"row"_s, std::max(row, 0) + 1}});
    m_newText->setFocus();
}

void CorrectionForm::close()
{
    m_drafting.keep();
    m_kept = m_open;
    setOpen(false);
}

void CorrectionForm::throwAway()
{
    m_drafting.drop();
    setOpen(false);
}

void CorrectionForm::setOpen(bool open)
{
    setVisible(open);
    m_kept = m_kept && !open;
    if (std::exchange(m_open, open) != open)
        Q_EMIT openChanged(open);
}

QString CorrectionForm::cellText() const
{
    return m_texts.value(m_row->currentIndex()).cells.value(m_column->currentIndex());
}

/// The new text begins as the old one, until something else is typed.
void CorrectionForm::showCell()
{
    const bool untouched = m_newText->toPlainText() == m_old;
    m_old = cellText();
    m_oldText->setPlainText(m_old);
    if (untouched) {
        const QSignalBlocker quiet(m_newText);
        m_newText->setPlainText(m_old);
    }
}

QJsonObject CorrectionForm::typed() const
{
    return {{u"row"_s, m_row->currentIndex() + 1},
            {u"column"_s, m_column->currentIndex() + 1},
            {u"text"_s, m_newText->toPlainText()},
            {u"reason"_s, m_reason->text()}};
}

void CorrectionForm::setTyped(const QJsonObject &typed)
{
    const QSignalBlocker quiet(m_newText);
    m_row->setCurrentIndex(std::min(typed.value("row"_L1).toInt(1), m_row->count()) - 1);
    m_column->setCurrentIndex(std::min(typed.value("column"_L1).toInt(1), m_column->count()) - 1);
    m_old = cellText();
    m_oldText->setPlainText(m_old);
    m_newText->setPlainText(typed.contains("text"_L1) ? typed.value("text"_L1).toString() : m_old);
    m_reason->setText(typed.value("reason"_L1).toString());
    m_newField->clearMessage();
    m_reasonField->clearMessage();
    setOpen(true);
}

void CorrectionForm::propose()
{
    if (m_busy)
        return;
    m_busy = true;
    m_propose->setEnabled(false);
    const journal::Correcting::Proposal proposal{m_day, m_row->currentIndex() + 1, m_column->currentIndex() + 1,
                                                 m_newText->toPlainText(), m_reason->text()};
    m_context.jobs.save(
        this, [proposal](Services &services) { return services.correcting.propose(proposal, services.user); },
        [this](const Result<journal::Correction> &proposed) { finish(proposed); });
}

void CorrectionForm::finish(const Result<journal::Correction> &proposed)
{
    m_busy = false;
    m_propose->setEnabled(true);
    if (!proposed) {
        Field *const field = proposed.error().code == "correction.reason_missing"_L1 ? m_reasonField : m_newField;
        field->setError(m_context.worded(proposed.error()));
        field->editor()->setFocus();
        return;
    }
    throwAway();
    Q_EMIT this->proposed(*proposed);
}

bool CorrectionForm::event(QEvent *event)
{
    // Before the page takes the key for an action of its own.
    if (event->type() == QEvent::ShortcutOverride && proposes(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void CorrectionForm::keyPressEvent(QKeyEvent *event)
{
    if (proposes(*event))
        propose();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace khattama::ui
