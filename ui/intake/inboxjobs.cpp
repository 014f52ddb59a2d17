// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inboxjobs.h"

#include "core/expertise/blindview.h"
#include "ui/shell/services.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;
using expertise::CaseId;
using expertise::CaseQuery;
using expertise::CaseState;
using expertise::CaseSummary;

namespace {

CaseQuery formsFor(const people::StaffMember &viewer)
{
    CaseQuery query;
    query.formsOnly = true;
    query.viewer = viewer;
    query.newestFirst = true;
    return query;
}

CaseQuery toReturn(CaseQuery query)
{
    query.states = {CaseState::Returned};
    query.returnConfirmed = false;
    return query;
}

QList<CaseSummary> newestFirst(QList<CaseSummary> forms)
{
    std::stable_sort(forms.begin(), forms.end(), [](const CaseSummary &first, const CaseSummary &second) {
        return first.receivedAt > second.receivedAt;
    });
    return forms;
}

/// The line of one case, as the user may see it.
Result<CaseSummary> summaryFor(Services &services, const CaseId &id)
{
    KHATTAMA_TRY(const Case record, services.cases.byId(id));
    CaseSummary summary = expertise::summaryOf(record, services.deadlines.time());
    if (record.state == CaseState::Returned) {
        KHATTAMA_TRY(summary.returnConfirmed, services.papers.isReturnConfirmed(id));
    }
    return expertise::isBlindFor(record, services.user) ? expertise::blinded(summary) : summary;
}

QString registrationOf(const Case &record)
{
    return record.registration ? record.registration->toString() : QString();
}

/// Nothing where the user sees that case blind: to be named beside a name would tell whose it is.
Result<std::optional<LinkedCase>> linkedCase(Services &services, const CaseId &id)
{
    KHATTAMA_TRY(const auto hidden, services.cases.concealed());
    if (hidden.contains(id))
        return std::nullopt;
    KHATTAMA_TRY(const Case record, services.cases.byId(id));
    if (expertise::isBlindFor(record, services.user))
        return std::nullopt;
    return LinkedCase{record.id, registrationOf(record), record.receivedAt};
}

/// The open case that F017 names, and no evidence of it where it cannot be linked.
Result<std::optional<LinkedCase>> openCaseOf(Services &services, Case &record)
{
    const auto check = std::find_if(record.checks.begin(), record.checks.end(), [](const intake::Check &candidate) {
        return candidate.code == "F017"_L1 && candidate.verdict == intake::Verdict::Failed;
    });
    const QString named = check != record.checks.end() ? check->evidence.arguments.value(u"case"_s) : QString();
    if (named.isEmpty())
        return std::nullopt;
    const int year = services.deadlines.time().dateOf(services.clock.now()).year();
    KHATTAMA_TRY(const CaseId id, services.cases.resolve(named, year));
    KHATTAMA_TRY(const std::optional<LinkedCase> linked, linkedCase(services, id));
    if (!linked)
        check->evidence = {check->evidence.source, {}, {}, {}};
    return linked;
}

} // namespace

Result<QList<CaseSummary>> listForms(Services &services, InboxFilter filter, const QList<CaseId> &batch)
{
    CaseQuery query = formsFor(services.user);
    switch (filter) {
    case InboxFilter::ToDo: {
        query.states = {CaseState::Pending};
        KHATTAMA_TRY(QList<CaseSummary> forms, services.cases.list(query));
        KHATTAMA_TRY(const QList<CaseSummary> returned, services.cases.list(toReturn(query)));
        return newestFirst(forms + returned);
    }
    case InboxFilter::Batch: {
        QList<CaseSummary> forms;
        for (const CaseId &id : batch) {
            KHATTAMA_TRY(const CaseSummary form, summaryFor(services, id));
            forms.append(form);
        }
        return newestFirst(forms);
    }
    case InboxFilter::Pending:
        query.states = {CaseState::Pending};
        break;
    case InboxFilter::Returned:
        query.states = {CaseState::Returned};
        break;
    case InboxFilter::Accepted:
        query.states = {CaseState::UnderReview, CaseState::Agreed,  CaseState::Summoned, CaseState::Registered,
                        CaseState::Concluded,   CaseState::Refused, CaseState::Annulled};
        break;
    case InboxFilter::All:
        break;
    }
    return services.cases.list(query);
}

Result<int> countWaiting(Services &services)
{
    CaseQuery query = formsFor(services.user);
    query.states = {CaseState::Pending};
    KHATTAMA_TRY(const int pending, services.cases.count(query));
    KHATTAMA_TRY(const int returned, services.cases.count(toReturn(query)));
    return pending + returned;
}

Result<ReceivedForm> readForm(Services &services, const CaseId &id, bool opened)
{
    KHATTAMA_TRY(const Case record, services.cases.byId(id));
    if (opened)
        KHATTAMA_CHECK(
            services.audit.record({services.user.login, u"case.view"_s, {}}, u"case_file/"_s + id.toString()));
    const bool blind = expertise::isBlindFor(record, services.user);
    ReceivedForm form{blind ? expertise::blinded(record) : record, blind};
    form.age = people::ageOn(record.person().birthDate, services.deadlines.time().dateOf(record.receivedAt));
    bool confirmed = false;
    if (record.state == CaseState::Returned) {
        KHATTAMA_TRY(confirmed, services.papers.isReturnConfirmed(id));
    }
    form.state = inboxState(record.state, confirmed);
    if (!blind && record.resendOf) {
        KHATTAMA_TRY(form.first, linkedCase(services, *record.resendOf));
    }
    if (!blind) {
        KHATTAMA_TRY(form.openCase, openCaseOf(services, form.record));
    }
    return form;
}

Result<Reception> receivePackage(Services &services, const QString &path, bool inPerson)
{
    KHATTAMA_TRY(const intake::ReceivedPackage package, services.packages.read(path));
    KHATTAMA_TRY(const auto receipt, services.receiving.receive(package, inPerson, services.user));
    const QString file = QFileInfo(path).fileName();
    if (receipt.record) {
        return Reception{file, receipt.verdict, receipt.record->id, registrationOf(*receipt.record),
                         receipt.earlier ? Reception::Kind::Known : Reception::Kind::New};
    }
    KHATTAMA_TRY(const Case earlier, services.cases.byId(*receipt.earlier));
    if (earlier.packageSha256 == package.sha256) {
        return Reception{file, intake::FormVerdict::Accepted, earlier.id, registrationOf(earlier),
                         Reception::Kind::Known};
    }
    return Reception{file, receipt.verdict, earlier.id, registrationOf(earlier), Reception::Kind::AcceptedBefore};
}

QStringList packagesAmong(const QStringList &paths)
{
    QStringList packages;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            packages.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator files(path, {u"*.mse031"_s, u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            inside.append(files.next());
        inside.sort();
        packages += inside;
    }
    packages.removeDuplicates();
    return packages;
}

} // namespace khattama::ui
