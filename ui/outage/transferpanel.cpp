// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/transferpanel.h"

#include "ui/outage/transferfieldstable.h"
#include "ui/outage/transfermodel.h"
#include "ui/shell/copyrecord.h"
#include "ui/widgets/recordtable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using outage::TransferEntry;
using outage::TransferState;

TransferPanel::TransferPanel(const PageContext &context, const QString &key, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new TransferModel(context, this)), m_search(new QLineEdit(this)),
      m_table(new RecordTable(context.settings, u"tables/"_s + key, this)), m_counts(new QLabel(this)),
      m_note(new QLabel(this)), m_fields(new TransferFieldsTable(context.settings, this)),
      m_copy(new QPushButton(tr("Copy the value"), this)), m_copyAll(new QPushButton(tr("Copy all"), this))
{
    m_search->setObjectName(u"transferFilterEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Filter the cases (Ctrl+F)"));
    m_search->setAccessibleName(tr("Filter the cases"));
    m_table->setObjectName(u"transferTable"_s);
    m_table->setAccessibleName(tr("Cases to be entered"));
    m_table->setRecords(m_model, TransferModel::columns());
    m_table->setDefaultSort(0, Qt::AscendingOrder);
    m_counts->setObjectName(u"transferCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_note->setObjectName(u"transferNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->hide();
    m_fields->setObjectName(u"transferFieldsTable"_s);
    m_fields->setAccessibleName(tr("Fields of the case"));
    m_copy->setObjectName(u"copyValueButton"_s);
    m_copy->setToolTip(tr("Ctrl+C"));
    m_copyAll->setObjectName(u"copyAllButton"_s);
    for (QPushButton *button : {m_copy, m_copyAll})
        button->setAutoDefault(false);

    auto *above = new QWidget(this);
    auto *list = new QVBoxLayout(above);
    list->setContentsMargins({});
    list->addWidget(m_search);
    list->addWidget(m_table, 1);
    list->addWidget(m_counts);
    auto *below = new QWidget(this);
    auto *fields = new QVBoxLayout(below);
    fields->setContentsMargins({});
    fields->addWidget(m_note);
    fields->addWidget(m_fields, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyAll);
    buttons->addStretch();
    fields->addLayout(buttons);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"transferSplitter"_s);
    splitter->addWidget(above);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({200, 300});
    const QString place = key + u"/splitter"_s;
    splitter->restoreState(context.settings.value(place).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, place] { m_context.settings.setValue(place, splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setFocusProxy(m_table);

    connect(m_search, &QLineEdit::textChanged, m_table, &RecordTable::setFilterText);
    connect(m_table, &RecordTable::currentRecordChanged, this, &TransferPanel::showCurrent);
    connect(m_copy, &QPushButton::clicked, m_fields, &TransferFieldsTable::copyValues);
    connect(m_copyAll, &QPushButton::clicked, this, [this] {
        m_fields->copyAll();
        Q_EMIT told(tr("All fields of the case are copied."));
    });
    connect(m_fields, &TransferFieldsTable::copied, this, &TransferPanel::told);
    const auto recordFields = [this] {
        if (const outage::TransferEntry *entry = current())
            recordCopy(m_context, this, u"transfer"_s, {entry->record.id.toString()});
    };
    connect(m_fields, &TransferFieldsTable::copied, this, recordFields);
    connect(m_copyAll, &QPushButton::clicked, this, recordFields);
    showCurrent();
}

void TransferPanel::setEmptyText(const QString &sentence)
{
    m_table->setEmptyText(sentence);
}

void TransferPanel::setEntries(const QList<TransferEntry> &entries)
{
    m_model->setEntries(entries);
    const auto count = [&](TransferState state) {
        return std::count_if(entries.begin(), entries.end(),
                             [&](const TransferEntry &entry) { return entry.mark.state == state; });
    };
    m_counts->setText(tr("In all %1 · entered %2 · differs %3")
                          .arg(entries.size())
                          .arg(count(TransferState::Entered))
                          .arg(count(TransferState::Differs)));
    if (m_table->currentRecord() < 0 && !entries.isEmpty())
        m_table->selectRow(0);
    showCurrent();
}

const TransferEntry *TransferPanel::current() const
{
    const int row = m_table->currentRecord();
    return row >= 0 && row < m_model->rowCount() ? &m_model->entries().at(row) : nullptr;
}

outage::TransferField TransferPanel::currentField() const
{
    const outage::TransferField *field = m_fields->currentField();
    return field != nullptr ? *field : outage::TransferField{};
}

void TransferPanel::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TransferPanel::showCurrent()
{
    const TransferEntry *entry = current();
    m_fields->setFields(entry == nullptr ? QList<outage::TransferField>()
                                         : outage::transferFields(entry->record, m_context.lists,
                                                                  m_context.deadlines.time(), m_context.language));
    m_copy->setEnabled(entry != nullptr);
    m_copyAll->setEnabled(entry != nullptr);
    if (entry != nullptr && m_fields->currentRecord() < 0 && !m_fields->fields().isEmpty())
        m_fields->selectRow(0);
    const bool differs = entry != nullptr && entry->mark.state == TransferState::Differs;
    m_note->setVisible(differs);
    if (differs) {
        const QString field = entry->mark.field.isEmpty()
                                  ? QString()
                                  : m_context.lists.text(u"transfer_fields"_s, entry->mark.field, m_context.language);
        m_note->setText(field.isEmpty() ? tr("Differs: %1").arg(entry->mark.note)
                                        : tr("Differs in «%1»: %2").arg(field, entry->mark.note));
    }
    Q_EMIT currentChanged();
}

} // namespace khattama::ui
