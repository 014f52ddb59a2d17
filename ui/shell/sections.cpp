// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sections.h"

#include "ui/administration/administrationpage.h"
#include "ui/audit/auditpage.h"
#include "ui/cases/casespage.h"
#include "ui/decision/decisionspage.h"
#include "ui/intake/applicationpage.h"
#include "ui/intake/inboxpage.h"
#include "ui/journal/journalspage.h"
#include "ui/journal/protocolpage.h"
#include "ui/outage/outagespage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/review/reviewpage.h"
#include "ui/today/todaypage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

using people::Permission;

class SectionTitles
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::SectionTitles)
};

template <typename P>
Page *make(const PageContext &context)
{
    return new P(context);
}

} // namespace

QList<Section> sectionsFor(const PageContext &context)
{
    QList<Section> sections;
    const auto offer = [&](bool offered, Section section) {
        if (offered)
            sections.append(std::move(section));
    };
    const bool receives = context.may(Permission::Receive);
    const bool sees = context.may(Permission::SeeCases);
    // Proactive forms come to the МӘС departments (p. 11, 15).
    const bool takesForms = receives && context.department.kind == people::DepartmentKind::Mse;
    offer(sees, {u"today"_s, SectionTitles::tr("Today"), u"today"_s, make<TodayPage>});
    offer(receives, {u"receiving"_s, SectionTitles::tr("Receiving"), u"receiving"_s, make<ApplicationPage>});
    offer(takesForms, {u"inbox"_s, SectionTitles::tr("Forms 031"), u"inbox"_s, make<InboxPage>});
    offer(sees, {u"cases"_s, SectionTitles::tr("Cases"), u"cases"_s, make<CasesPage>});
    offer(receives, {u"review"_s, SectionTitles::tr("Review"), u"review"_s, make<ReviewPage>});
    offer(context.may(Permission::Vote),
          {u"decisions"_s, SectionTitles::tr("Decisions"), u"decisions"_s, make<DecisionsPage>});
    offer(sees, {u"protocol"_s, SectionTitles::tr("Protocol"), u"protocol"_s, make<ProtocolPage>});
    offer(sees, {u"journals"_s, SectionTitles::tr("Journals"), u"journals"_s, make<JournalsPage>});
    offer(sees, {u"outbox"_s, SectionTitles::tr("Outbox"), u"outbox"_s, make<OutboxPage>});
    offer(sees, {u"outages"_s, SectionTitles::tr("Technical failures"), u"outages"_s, make<OutagesPage>});
    offer(context.may(Permission::Administer) || context.may(Permission::ReadAudit),
          {u"administration"_s, SectionTitles::tr("Administration"), u"administration"_s, make<AdministrationPage>});
    offer(context.may(Permission::Administer) || context.may(Permission::ReadAudit),
          {u"audit"_s, SectionTitles::tr("Audit"), u"audit"_s, make<AuditPage>});
    return sections;
}

} // namespace khattama::ui
