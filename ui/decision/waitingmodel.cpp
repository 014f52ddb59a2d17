// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/waitingmodel.h"

#include "core/base/datetext.h"
#include "core/base/textfolding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QString headingOf(Waiting why)
{
    switch (why) {
    case Waiting::Vote:
        return WaitingModel::tr("To vote");
    case Waiting::Agreed:
        return WaitingModel::tr("Three equal votes: to conclude");
    case Waiting::Came:
        return WaitingModel::tr("Came after a summons: to conclude");
    case Waiting::Absent:
        return WaitingModel::tr("Summoned, not come yet");
    case Waiting::InPerson:
        return WaitingModel::tr("In person: to conclude");
    case Waiting::UnderReview:
        return WaitingModel::tr("Experts vote");
    }
    return {};
}

} // namespace

QString blindTitle(std::optional<people::Sex> sex, std::optional<int> age, Language language)
{
    QStringList parts;
    if (sex)
        parts.append(*sex == people::Sex::Female ? WaitingModel::tr("Woman") : WaitingModel::tr("Man"));
    if (age)
        parts.append(ageText(*age, language));
    return parts.isEmpty() ? WaitingModel::tr("Sex and age are not known") : parts.join(u", "_s);
}

WaitingModel::WaitingModel(const PageContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context)
{}

void WaitingModel::setCases(const QList<WaitingCase> &cases)
{
    m_cases = cases;
    fill();
}

void WaitingModel::setFilter(const QString &text)
{
    m_words = foldedWords(text);
    fill();
}

void WaitingModel::fill()
{
    beginResetModel();
    m_rows.clear();
    QString heading;
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        const WaitingCase &waiting = m_cases.at(i);
        const QString words = u' ' + foldedWords(title(waiting) + u' ' + number(waiting)).join(u' ');
        const bool shown =
            std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return words.contains(word); });
        if (!shown)
            continue;
        if (heading != headingOf(waiting.why)) {
            heading = headingOf(waiting.why);
            m_rows.append({heading});
        }
        m_rows.append({{}, i});
    }
    endResetModel();
}

QModelIndex WaitingModel::indexOf(const QString &caseId) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const qsizetype place = m_rows.at(row).place;
        if (place >= 0 && m_cases.at(place).summary.id.toString() == caseId)
            return index(row);
    }
    return {};
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString WaitingModel::title(const WaitingCase &waiting) const
{
    const expertise::CaseSummary &summary = waiting.summary;
    return summary.fullName.isEmpty() ? blindTitle(summary.sex, summary.age, m_context.language) : summary.fullName;
}

QString WaitingModel::number(const WaitingCase &waiting) const
{
    const expertise::CaseSummary &summary = waiting.summary;
    QStringList parts;
    if (summary.registration)
        parts.append(u"№ "_s + summary.registration->toString());
    if (!summary.icd10.isEmpty())
        parts.append(summary.icd10);
    if (!summary.controlGoal.isEmpty())
        parts.append(m_context.lists.text(u"omk_goals"_s, summary.controlGoal, m_context.language));
    if (summary.consultedAt.isValid())
        parts.append(tr("at the ОМК since %1").arg(shortDate(m_context.deadlines.time().dateOf(summary.consultedAt))));
    if (waiting.why == Waiting::UnderReview || waiting.why == Waiting::Vote)
        parts.append(tr("%1 of %2 signed").arg(summary.voters.size()).arg(expertise::kVotesNeeded));
    return parts.join(u" · "_s);
}

WaitingModel::Due WaitingModel::due(const WaitingCase &waiting) const
{
    const rules::LegalTime &time = m_context.deadlines.time();
    const QDateTime now = m_context.clock.now();
    if (waiting.why == Waiting::Absent && waiting.returnableFrom <= time.dateOf(now))
        return {tr("May be returned"), ColourRole::Pending};
    if (!waiting.dueAt.isValid())
        return {};
    const QDate day = time.dateOf(waiting.dueAt);
    const QString at = time.timeOf(waiting.dueAt).toString(u"HH:mm"_s);
    if (waiting.dueAt < now)
        return {tr("Overdue since %1 %2").arg(shortDate(day), at), ColourRole::Error};
    if (day == time.dateOf(now))
        return {tr("Today until %1").arg(at), ColourRole::Pending};
    return {tr("Until %1 %2").arg(shortDate(day), at), ColourRole::Neutral};
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.place < 0)
        return role == Qt::DisplayRole ? QVariant(row.heading) : role == HeadingRole ? QVariant(true) : QVariant();
    const WaitingCase &waiting = m_cases.at(row.place);
    switch (role) {
    case Qt::DisplayRole:
        return title(waiting);
    case HeadingRole:
        return false;
    case CaseRole:
        return waiting.summary.id.toString();
    case NumberRole:
        return number(waiting);
    case DueTextRole:
        return due(waiting).text;
    case DueColourRole:
        return static_cast<int>(due(waiting).colour);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(title(waiting) + u", "_s + number(waiting) + u", "_s + due(waiting).text);
    default:
        return {};
    }
}

Qt::ItemFlags WaitingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).place < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace khattama::ui
