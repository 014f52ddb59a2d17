// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/actcasespanel.h"

#include "ui/cases/casewords.h"
#include "ui/outage/outageactsmodel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rolecolour.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseSummary;

class ActCasesPanel::Model : public QAbstractTableModel
{
public:
    Model(const PageContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context) {}

    void setCases(const QList<CaseSummary> &cases)
    {
        if (cases == m_cases)
            return;
        beginResetModel();
        m_cases = cases;
        endResetModel();
    }
    [[nodiscard]] const QList<CaseSummary> &cases() const { return m_cases; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const CaseSummary &summary = m_cases.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return text(summary, index.column());
        case ColourRoleRole:
            return index.column() == State ? QVariant(int(CaseWords::stateRole(summary.state))) : QVariant();
        case SortRole:
            return index.column() == Received ? QVariant(summary.receivedAt) : QVariant(text(summary, index.column()));
        case IdRole:
            return summary.id.toString();
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return QAbstractTableModel::headerData(section, orientation, role);
        switch (section) {
        case Received:
            return ActCasesPanel::tr("Received");
        case Person:
            return ActCasesPanel::tr("Person");
        case Registration:
            return ActCasesPanel::tr("Reg. No.");
        case State:
            return ActCasesPanel::tr("State");
        default:
            return {};
        }
    }

private:
    enum Column { Received, Person, Registration, State, ColumnCount };
    [[nodiscard]] QString text(const CaseSummary &summary, int column) const
    {
        switch (column) {
        case Received:
            return OutageActsModel::moment(m_context, summary.receivedAt);
        case Person:
            return summary.fullName;
        case Registration:
            return summary.registration ? summary.registration->toString() : QString();
        case State:
            return CaseWords::state(summary.state);
        default:
            return {};
        }
    }

    const PageContext &m_context;
    QList<CaseSummary> m_cases;
};

ActCasesPanel::ActCasesPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new Model(context, this)), m_counts(new QLabel(this)),
      m_table(new RecordTable(context.settings, u"tables/actCases"_s, this)),
      m_all(new QPushButton(tr("Choose all"), this)), m_link(new QPushButton(tr("Link the chosen to the act"), this))
{
    m_counts->setObjectName(u"actCasesCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_table->setObjectName(u"actCasesTable"_s);
    m_table->setAccessibleName(tr("Cases of the period"));
    m_table->setRecords(m_model, {{u"received"_s, 18}, {u"person"_s, 30}, {u"registration"_s, 14}, {u"state"_s, 20}});
    m_table->setDefaultSort(0, Qt::AscendingOrder);
    m_table->setEmptyText(tr("Every case of the period leans on the act already."));
    m_all->setObjectName(u"chooseAllButton"_s);
    m_link->setObjectName(u"linkCasesButton"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_all, m_link}) {
        button->setAutoDefault(false);
        button->setVisible(context.may(people::Permission::Receive));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    connect(m_all, &QPushButton::clicked, m_table, &QAbstractItemView::selectAll);
    connect(m_table, &RecordTable::selectedRecordsChanged, this, &ActCasesPanel::showOffer);
    connect(m_table, &RecordTable::recordActivated, this,
            [this](int row) { Q_EMIT caseAsked(m_model->cases().at(row).id.toString()); });
    connect(m_link, &QPushButton::clicked, this, [this] {
        QList<expertise::CaseId> chosen;
        for (const int row : m_table->selectedRecords())
            chosen.append(m_model->cases().at(row).id);
        Q_EMIT linkAsked(chosen);
    });
    showOffer();
}

void ActCasesPanel::setCases(const QList<CaseSummary> &cases, int leaning)
{
    m_model->setCases(cases);
    m_counts->setText(
        tr("Lean on the act: %1. Fall in its period and do not lean on it: %2.").arg(leaning).arg(cases.size()));
    showOffer();
}

const QList<CaseSummary> &ActCasesPanel::cases() const
{
    return m_model->cases();
}

void ActCasesPanel::showOffer()
{
    m_all->setEnabled(!m_model->cases().isEmpty());
    m_link->setEnabled(!m_table->selectedRecords().isEmpty());
}

} // namespace khattama::ui
