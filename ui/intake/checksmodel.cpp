// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/checksmodel.h"

#include "ui/intake/inboxwords.h"

#include <QCoreApplication>
#include <QModelIndex>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using intake::Check;
using intake::Verdict;

namespace {

const QString kReasons = u"return_reasons"_s;

class Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::Verdicts)
};

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return Verdicts::tr("no objection");
    case Verdict::Failed:
        return Verdicts::tr("reason for return");
    case Verdict::Unknown:
        return Verdicts::tr("unknown");
    }
    Q_UNREACHABLE();
}

ColourRole verdictRole(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return ColourRole::Done;
    case Verdict::Failed:
        return ColourRole::Error;
    case Verdict::Unknown:
        return ColourRole::Pending;
    }
    Q_UNREACHABLE();
}

ChecksModel::ChecksModel(const PageContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context)
{}

void ChecksModel::setChecks(const QList<Check> &checks)
{
    if (checks == m_checks)
        return;
    beginResetModel();
    m_checks = checks;
    m_rows.clear();
    QString last;
    for (qsizetype place = 0; place < checks.size(); ++place) {
        const QString title = heading(checks.at(place).code);
        if (title != last)
            m_rows.append({title});
        last = title;
        m_rows.append({{}, place});
    }
    endResetModel();
}

const Check *ChecksModel::checkAt(int row) const
{
    const qsizetype place = row >= 0 && row < m_rows.size() ? m_rows.at(row).check : -1;
    return place >= 0 ? &m_checks.at(place) : nullptr;
}

int ChecksModel::rowOf(const QString &code) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const Check *check = checkAt(row); check != nullptr && check->code == code)
            return row;
    }
    return -1;
}

int ChecksModel::firstWith(Verdict verdict) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const Check *check = checkAt(row); check != nullptr && check->verdict == verdict)
            return row;
    }
    return -1;
}

QString ChecksModel::reason(const QString &code) const
{
    return m_context.lists.text(kReasons, code, m_context.language);
}

/// The three parts of the form (Appendix 5).
QString ChecksModel::heading(const QString &code) const
{
    const rules::ListValue *value = m_context.lists.find(kReasons, code);
    const QString subject = value != nullptr ? value->attributes.value("subject"_L1).toString() : QString();
    if (subject == "recipient"_L1)
        return tr("Data of the service recipient");
    if (subject == "representative"_L1)
        return tr("Data of the legal representative");
    return tr("System level");
}

QString ChecksModel::evidenceText(const intake::Evidence &evidence) const
{
    if (evidence.code.isEmpty())
        return {};
    const QString text = m_context.wording.text(evidence.code, evidence.arguments, m_context.language);
    const QString at = momentText(evidence.at, m_context.deadlines.time());
    return at.isEmpty() ? text : tr("%1 (%2)").arg(text, at);
}

QString ChecksModel::sentence(const Check &check) const
{
    const QString evidence = evidenceText(check.evidence);
    const QString verdict = u"%1 %2: %3"_s.arg(check.code, reason(check.code), verdictWord(check.verdict));
    return evidence.isEmpty() ? verdict : u"%1. %2"_s.arg(verdict, evidence);
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Check *check = checkAt(index.row());
    if (check == nullptr) {
        if (role == Qt::DisplayRole)
            return m_rows.at(index.row()).heading;
        return role == HeadingRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return sentence(*check);
    case HeadingRole:
        return false;
    case CodeRole:
        return check->code;
    case ReasonRole:
        return reason(check->code);
    case VerdictRole:
        return int(check->verdict);
    case EvidenceRole:
        return evidenceText(check->evidence);
    default:
        return {};
    }
}

Qt::ItemFlags ChecksModel::flags(const QModelIndex &index) const
{
    return checkAt(index.row()) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace khattama::ui
