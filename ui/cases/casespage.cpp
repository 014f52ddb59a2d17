// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "ui/cases/caselistpanel.h"
#include "ui/cases/casepanel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
const QString kSection = u"cases"_s;
const QString kTab = u"tab"_s;
const QString kFilter = u"filter"_s;
} // namespace

CasesPage::CasesPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedWidget(this)), m_list(new CaseListPanel(context, m_stack)),
      m_case(new CasePanel(context, m_stack))
{
    m_list->setObjectName(u"caseListPanel"_s);
    m_case->setObjectName(u"casePanel"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_case);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    setFocusProxy(m_list);

    connect(m_list, &CaseListPanel::caseChosen, this, [this](const expertise::CaseId &id) {
        Q_EMIT go({kSection, id.toString()});
    });
    connect(m_case, &CasePanel::backAsked, this, [this] {
        Q_EMIT go({kSection, {}, {{kFilter, toJson(m_list->filter())}}});
    });
    connect(m_case, &CasePanel::go, this, &CasesPage::go);
    connect(m_case, &CasePanel::told, this, &CasesPage::told);
}

void CasesPage::open(const QString &subject, const QJsonObject &state)
{
    if (state.contains(kFilter))
        m_list->setFilter(caseFilterFromJson(state.value(kFilter).toObject()));
    if (const auto id = expertise::CaseId::fromString(subject)) {
        m_case->open(*id, state.value(kTab).toString());
        m_stack->setCurrentWidget(m_case);
        setFocusProxy(m_case);
        return;
    }
    m_case->close();
    m_stack->setCurrentWidget(m_list);
    setFocusProxy(m_list);
}

QString CasesPage::subject() const
{
    return m_case->caseId() ? m_case->caseId()->toString() : QString();
}

QJsonObject CasesPage::state() const
{
    QJsonObject state{{kFilter, toJson(m_list->filter())}};
    if (m_case->caseId())
        state.insert(kTab, m_case->tab());
    return state;
}

void CasesPage::refresh()
{
    if (m_stack->currentWidget() == m_list)
        m_list->refresh();
    else
        m_case->refresh();
}

void CasesPage::find()
{
    if (m_stack->currentWidget() == m_list)
        m_list->focusSearch();
}

void CasesPage::keepTyping()
{
    m_case->keepTyping();
}

QList<QAction *> CasesPage::pageActions() const
{
    return m_stack->currentWidget() == m_list ? m_list->listActions() : m_case->caseActions();
}

} // namespace khattama::ui
