// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/monthsealing.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::journal {

using people::Permission;
using people::StaffMember;

namespace {

QDate firstOf(QDate month)
{
    return {month.year(), month.month(), 1};
}

QDate lastOf(QDate month)
{
    return firstOf(month).addMonths(1).addDays(-1);
}

QString monthText(QDate month)
{
    return month.toString(u"yyyy-MM"_s);
}

QString sha256Of(const QByteArray &pdf)
{
    return QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
}

Error about(const QString &code, QDate month)
{
    return refused(code, {{u"month"_s, monthText(month)}});
}

QString subjectOf(QDate month)
{
    return u"journal/"_s + monthText(month);
}

} // namespace

Result<MonthlyJournal> MonthSealing::compose(QDate month) const
{
    KHATTAMA_TRY(const QList<ClosedProtocol> closed, m.journals.protocols(firstOf(month), lastOf(month)));
    MonthlyJournal journal;
    journal.month = firstOf(month);
    for (const ClosedProtocol &protocol : closed)
        journal.protocols.append(protocol.document);
    KHATTAMA_TRY(journal.corrections, m.journals.corrections(firstOf(month), lastOf(month)));
    journal.corrections.removeIf(
        [](const Correction &correction) { return correction.state != CorrectionState::Approved; });
    return journal;
}

Result<MonthlyJournal> MonthSealing::composeDraft(QDate month) const
{
    KHATTAMA_TRY(MonthlyJournal journal, compose(month));
    KHATTAMA_TRY(const QList<QDate> days, m.cases.daysWithConclusions(firstOf(month), lastOf(month)));
    for (const QDate day : days) {
        KHATTAMA_TRY(const bool closed, m.journals.isClosed(day));
        if (closed)
            continue;
        KHATTAMA_TRY(ProtocolSheetSet open, m.days.protocolOf(day));
        const auto later = std::find_if(journal.protocols.begin(), journal.protocols.end(),
                                        [day](const ProtocolSheetSet &protocol) { return protocol.date > day; });
        journal.protocols.insert(later, std::move(open));
    }
    if (journal.protocols.isEmpty())
        return failure(about(u"journal.no_protocols"_s, month));
    journal.begun = journal.protocols.first().date;
    return journal;
}

Result<MonthSealing::Drawn> MonthSealing::render(const MonthlyJournal &journal, const DrawingStep &step) const
{
    Drawn drawn;
    drawn.document = m.renderer.journal(m.department, journal, step);
    if (drawn.document.pdf.isEmpty())
        return failure(refused(u"job.cancelled"_s));
    drawn.protocols = static_cast<int>(journal.protocols.size());
    for (const ProtocolSheetSet &protocol : journal.protocols)
        drawn.rows += static_cast<int>(protocol.rows.size());
    drawn.sha256 = sha256Of(drawn.document.pdf);
    return drawn;
}

Result<MonthSealing::Drawn> MonthSealing::kept(const SealedJournal &journal) const
{
    KHATTAMA_TRY(const QByteArray pdf, m.journals.pdfOf(journal));
    return Drawn{{pdf, journal.sheets}, journal.protocols, journal.rows, journal.sha256, journal.version};
}

/// The version as it is given out: with the signatures that were given since it was sealed.
Result<MonthSealing::Drawn> MonthSealing::shown(const SealedJournal &journal) const
{
    KHATTAMA_TRY(const std::optional<QByteArray> isSigned,
                 m.signatures.latestPdf({SignedKind::Journal, journal.id.toString()}));
    if (!isSigned)
        return kept(journal);
    return Drawn{{*isSigned, journal.sheets}, journal.protocols, journal.rows, sha256Of(*isSigned), journal.version};
}

Result<void> MonthSealing::requireOpen(QDate month) const
{
    KHATTAMA_TRY(const QSet<expertise::CaseId> hidden, m.cases.concealed());
    if (hidden.isEmpty())
        return {};
    KHATTAMA_TRY(const QList<ClosedProtocol> protocols, m.journals.protocols(firstOf(month), lastOf(month)));
    return requireOpenRows(m.cases, protocols);
}

Result<MonthSealing::Drawn> MonthSealing::sheets(QDate month, const StaffMember &by, const DrawingStep &step) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_CHECK(requireOpen(month));
    KHATTAMA_TRY(const std::optional<SealedJournal> sealed, m.journals.journalOf(firstOf(month)));
    if (sealed)
        return shown(*sealed);
    KHATTAMA_TRY(const MonthlyJournal journal, composeDraft(month));
    return render(journal, step);
}

Result<void> MonthSealing::recordFile(const Drawn &drawn, QDate month, const StaffMember &by)
{
    const QString action = drawn.document.draft ? u"journal_draft.print"_s : u"journal.print"_s;
    return m.audit.record({by.login, action, {{u"to"_s, u"file"_s}, {u"copies"_s, u"1"_s}}}, subjectOf(month));
}

Result<MonthSealing::Drawn> MonthSealing::draw(QDate month, const StaffMember &by)
{
    KHATTAMA_TRY(const Drawn drawn, sheets(month, by));
    KHATTAMA_CHECK(recordFile(drawn, month, by));
    return drawn;
}

Result<QList<Error>> MonthSealing::obstacles(QDate month) const
{
    KHATTAMA_TRY(const std::optional<SealedJournal> kept, m.journals.journalOf(firstOf(month)));
    if (kept)
        return QList{about(u"journal.already_sealed"_s, month)};
    QList<Error> obstacles;
    if (m.legalTime.dateOf(m.clock.now()) <= lastOf(month)) {
        obstacles.append(refused(u"journal.month_not_over"_s, {{u"month"_s, monthText(month)},
                                                               {u"lastDay"_s, lastOf(month).toString(Qt::ISODate)}}));
    }
    KHATTAMA_TRY(const QList<QDate> open, openDays(m.cases, m.journals, lastOf(month)));
    for (const QDate day : open)
        obstacles.append(refused(u"journal.day_open"_s, {{u"date"_s, day.toString(Qt::ISODate)}}));
    KHATTAMA_TRY(const QList<ProtocolSummary> closed, m.journals.protocolSummaries(firstOf(month), lastOf(month)));
    if (closed.isEmpty() && (open.isEmpty() || open.last() < firstOf(month)))
        obstacles.append(about(u"journal.no_protocols"_s, month));
    return obstacles;
}

Result<MonthSealing::Drawn> MonthSealing::seal(QDate month, const StaffMember &head, const DrawingStep &step)
{
    KHATTAMA_CHECK(head.require(Permission::SealJournal));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const QList<Error> inTheWay, obstacles(month));
    if (!inTheWay.isEmpty())
        return failure(inTheWay.first());

    KHATTAMA_TRY(MonthlyJournal journal, compose(month));
    journal.head = {head.login, head.name};
    journal.begun = journal.protocols.first().date;
    journal.finished = journal.protocols.last().date;
    journal.boundOn = m.legalTime.dateOf(m.clock.now());
    journal.draft = false;
    KHATTAMA_TRY(Drawn drawn, render(journal, step));
    KHATTAMA_CHECK(keep(journal.month, drawn, {head.login, u"journal.seal"_s}));
    KHATTAMA_CHECK(work->commit());
    return drawn;
}

Result<void> MonthSealing::keep(QDate month, Drawn &drawn, Action action)
{
    ++drawn.version;
    action.details = {{u"sheets"_s, QString::number(drawn.document.sheets)},
                      {u"version"_s, QString::number(drawn.version)},
                      {u"sha256"_s, drawn.sha256}};
    return m.journals.add({m.ids.nextId<JournalTag>(), month, drawn.protocols, drawn.rows, drawn.document.sheets,
                           drawn.sha256, m.clock.now(), action.actor},
                          drawn.document.pdf, action);
}

Result<void> MonthSealing::append(const ProtocolSheetSet &protocol, const Correction &correction,
                                  const StaffMember &head)
{
    KHATTAMA_TRY(const std::optional<SealedJournal> sealed, m.journals.journalOf(firstOf(correction.date)));
    if (!sealed)
        return {};
    MonthlyJournal journal; // what a binding sheet says
    journal.month = sealed->month;
    journal.head = {head.login, head.name};
    journal.boundOn = m.legalTime.dateOf(m.clock.now());
    journal.draft = false;
    KHATTAMA_TRY(Drawn drawn, kept(*sealed));
    KHATTAMA_TRY(drawn.document, m.renderer.appended(m.department, drawn.document, journal, protocol, correction));
    drawn.sha256 = sha256Of(drawn.document.pdf);
    return keep(journal.month, drawn, {head.login, u"journal.append"_s});
}

Result<MonthSealing::Drawn> MonthSealing::sealedSheets(QDate month, int version, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const QList<SealedJournal> versions, m.journals.journalVersions(firstOf(month)));
    if (versions.isEmpty())
        return failure(about(u"journal.not_sealed"_s, month));
    if (version < 0 || version > versions.size()) {
        return failure(refused(u"journal.no_version"_s,
                               {{u"month"_s, monthText(month)}, {u"versions"_s, QString::number(versions.size())}}));
    }
    return shown(version == 0 ? versions.last() : versions.at(version - 1));
}

Result<MonthSealing::Drawn> MonthSealing::print(QDate month, int version, const StaffMember &by)
{
    KHATTAMA_TRY(const Drawn drawn, sealedSheets(month, version, by));
    KHATTAMA_CHECK(recordFile(drawn, month, by));
    return drawn;
}

} // namespace khattama::journal
