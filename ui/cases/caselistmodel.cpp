// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistmodel.h"

#include "core/base/datetext.h"
#include "core/people/iin.h"
#include "ui/cases/casewords.h"
#include "ui/intake/inboxwords.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/tableroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QString textOf(quint32 moment, const rules::LegalTime &legalTime)
{
    return moment == 0 ? QString() : momentText(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC), legalTime);
}

} // namespace

CaseListModel::CaseListModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context),
      m_now(static_cast<quint32>(context.clock.now().toSecsSinceEpoch()))
{}

void CaseListModel::clear()
{
    beginResetModel();
    m_rows = {};
    m_names.clear();
    m_caseCount = 0;
    m_marks.clear();
    m_sorted.clear();
    m_shown.clear();
    endResetModel();
}

void CaseListModel::takeIn(const CaseRows &rows)
{
    const size_t first = m_rows.size();
    m_rows.append(rows);
    m_names.append(m_rows, first);
    m_marks.resize(m_rows.size());
    mark(first);
    m_sorted = m_names.sorted(m_rows, m_column, m_order);
    m_caseCount = static_cast<int>(m_sorted.size());
}

void CaseListModel::append(const CaseRows &rows)
{
    takeIn(rows);
    std::vector<Row> next = arranged();
    const bool atTheEnd = std::equal(m_shown.begin(), m_shown.end(), next.begin(),
                                     next.begin() + static_cast<std::ptrdiff_t>(m_shown.size()));
    if (!atTheEnd) {
        rearrange();
    } else if (next.size() > m_shown.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(next.size()) - 1);
        m_shown = std::move(next);
        endInsertRows();
    }
}

void CaseListModel::replace(const CaseRows &rows)
{
    for (Row row = 0; row < rows.size(); ++row) {
        if (const auto earlier = m_rows.rowOf(rows.id(row)))
            m_rows.drop(*earlier);
    }
    takeIn(rows);
    rearrange();
}

void CaseListModel::setSearchText(const QString &text)
{
    CaseSearch search(text);
    if (search == m_search)
        return;
    const bool narrows = search.narrows(m_search);
    m_search = std::move(search);
    if (narrows)
        m_search.narrow(m_rows, 0, m_marks);
    else
        mark(0);
    rearrange();
}

void CaseListModel::setFilter(const CaseFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    mark(0);
    rearrange();
}

void CaseListModel::followClock()
{
    m_now = static_cast<quint32>(m_context.clock.now().toSecsSinceEpoch());
    if (m_filter.due != DueFilter::Any) {
        mark(0);
        rearrange();
    } else if (!m_shown.empty()) {
        const int due = static_cast<int>(CaseColumn::Due);
        Q_EMIT dataChanged(index(0, due), index(rowCount() - 1, due));
    }
}

void CaseListModel::mark(size_t first)
{
    const CaseFilterCheck check(m_filter, m_context.deadlines.time(), m_context.clock.now());
    for (size_t row = first; row < m_rows.size(); ++row)
        m_marks[row] = check.passes(m_rows, static_cast<Row>(row)) ? 1 : 0;
    m_search.narrow(m_rows, first, m_marks);
}

std::vector<CaseRows::Row> CaseListModel::arranged() const
{
    std::vector<Row> shown;
    shown.reserve(m_sorted.size());
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(shown),
                 [this](Row row) { return m_marks[row] != 0; });
    return shown;
}

std::vector<int> CaseListModel::places() const
{
    std::vector<int> places(m_rows.size(), -1);
    for (size_t place = 0; place < m_shown.size(); ++place)
        places[m_shown[place]] = static_cast<int>(place);
    return places;
}

void CaseListModel::rearrange()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Row> rows;
    for (const QModelIndex &index : before)
        rows.push_back(m_shown[static_cast<size_t>(index.row())]);
    m_shown = arranged();
    if (!before.isEmpty()) {
        const std::vector<int> placeOf = places();
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const Row row = rows[static_cast<size_t>(i)];
            const Row now = m_rows.isDropped(row) ? m_rows.rowOf(m_rows.id(row)).value_or(row) : row;
            after.append(placeOf[now] < 0 ? QModelIndex() : createIndex(placeOf[now], before.at(i).column()));
        }
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged();
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 ? CaseColumn::Received : static_cast<CaseColumn>(column);
    m_order = column < 0 ? Qt::DescendingOrder : order;
    m_sorted = m_names.sorted(m_rows, m_column, m_order);
    rearrange();
}

expertise::CaseId CaseListModel::caseAt(int row) const
{
    return expertise::CaseId(m_rows.id(m_shown[static_cast<size_t>(row)]));
}

int CaseListModel::rowOf(const expertise::CaseId &id) const
{
    const auto row = m_rows.rowOf(id.uuid());
    const auto place = row ? std::find(m_shown.begin(), m_shown.end(), *row) : m_shown.end();
    return place == m_shown.end() ? -1 : static_cast<int>(place - m_shown.begin());
}

void CaseListModel::showIin(const expertise::CaseId &id)
{
    m_iinShown.insert(id.uuid());
    if (const int row = rowOf(id); row >= 0) {
        const QModelIndex cell = index(row, static_cast<int>(CaseColumn::Iin));
        Q_EMIT dataChanged(cell, cell);
    }
}

bool CaseListModel::iinShown(int row) const
{
    return m_iinShown.contains(m_rows.id(m_shown[static_cast<size_t>(row)]));
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kCaseColumns;
}

QString CaseListModel::nameText(Row row) const
{
    if (m_rows.blocked(row)) {
        const QString name = m_rows.name(row);
        return name.isEmpty() ? tr("Data blocked") : tr("%1 (data blocked)").arg(name);
    }
    if (!m_rows.blind(row))
        return m_rows.name(row);
    const QString seen = sexAndAge(m_rows.sex(row), m_rows.age(row), m_context.language);
    return seen.isEmpty() ? tr("Without personal data") : tr("%1 (without personal data)").arg(seen);
}

QString CaseListModel::text(Row row, CaseColumn column) const
{
    const rules::LegalTime &legalTime = m_context.deadlines.time();
    switch (column) {
    case CaseColumn::Registration:
        return m_rows.registrationText(row);
    case CaseColumn::Act:
        return m_rows.actText(row);
    case CaseColumn::Name:
        return nameText(row);
    case CaseColumn::Iin: {
        const QString iin = m_rows.iin(row);
        return m_iinShown.contains(m_rows.id(row)) ? iin : people::Iin::masked(iin);
    }
    case CaseColumn::Form:
        return m_context.lists.text(u"examination_forms"_s, expertise::examinationFormCode(m_rows.form(row)),
                                    m_context.language);
    case CaseColumn::State:
        return m_rows.refusalWaits(row) ? CaseWords::refusalWaits() : CaseWords::state(m_rows.state(row));
    case CaseColumn::Received:
        return textOf(m_rows.receivedAt(row), legalTime);
    case CaseColumn::Due:
        return textOf(m_rows.dueAt(row), legalTime);
    case CaseColumn::Concluded:
        return shortDate(m_rows.concludedDay(row));
    case CaseColumn::FormNumber:
        return m_rows.formNumber(row);
    }
    return {};
}

bool CaseListModel::overdue(Row row) const
{
    return m_rows.dueAt(row) != 0 && m_rows.dueAt(row) < m_now;
}

QVariant CaseListModel::colourRole(Row row, CaseColumn column) const
{
    if (column == CaseColumn::State)
        return static_cast<int>(m_rows.refusalWaits(row) ? ColourRole::Pending
                                                         : CaseWords::stateRole(m_rows.state(row)));
    if (column == CaseColumn::Due && overdue(row))
        return static_cast<int>(ColourRole::Error);
    return {};
}

QString CaseListModel::accessibleText(Row row, CaseColumn column) const
{
    const QString shown = text(row, column);
    return column == CaseColumn::Due && overdue(row) ? tr("%1, overdue").arg(shown) : shown;
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = m_shown[static_cast<size_t>(index.row())];
    const auto column = static_cast<CaseColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::TextAlignmentRole:
        if (column == CaseColumn::Registration || column == CaseColumn::Act)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case IdRole:
        return m_rows.id(row).toString(QUuid::WithoutBraces);
    case ColourRoleRole:
        return colourRole(row, column);
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<CaseColumn>(section)) {
    case CaseColumn::Registration:
        return tr("Reg. No.");
    case CaseColumn::Act:
        return tr("Act No.");
    case CaseColumn::Name:
        return tr("Full name");
    case CaseColumn::Iin:
        return tr("IIN");
    case CaseColumn::Form:
        return tr("Form of examination");
    case CaseColumn::State:
        return tr("State");
    case CaseColumn::Received:
        return tr("Received");
    case CaseColumn::Due:
        return tr("Due");
    case CaseColumn::Concluded:
        return tr("Concluded");
    case CaseColumn::FormNumber:
        return tr("Form 031 No.");
    }
    return {};
}

QModelIndexList CaseListModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                     Qt::MatchFlags flags) const
{
    if (role != IdRole)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const auto id = expertise::CaseId::fromString(value.toString());
    const int row = id ? rowOf(*id) : -1;
    return row < 0 ? QModelIndexList() : QModelIndexList{index(row, start.column())};
}

} // namespace khattama::ui
