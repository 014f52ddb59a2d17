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

MonthSealing::Drawn MonthSealing::render(const MonthlyJournal &journal) const
{
    Drawn drawn;
    drawn.document = m.renderer.journal(m.department, journal);
    drawn.protocols = static_cast<int>(journal.protocols.size());
    for (const ProtocolSheetSet &protocol : journal.protocols)
        drawn.rows += static_cast<int>(protocol.rows.size());
    const QByteArray hash = QCryptographicHash::hash(drawn.document.pdf, QCryptographicHash::Sha256);
    drawn.sha256 = QString::fromLatin1(hash.toHex());
    return drawn;
}

Result<std::optional<MonthSealing::Drawn>> MonthSealing::sealed(QDate month) const
{
    KHATTAMA_TRY(const std::optional<SealedJournal> kept, m.journals.journalOf(firstOf(month)));
    if (!kept)
        return std::nullopt;
    KHATTAMA_TRY(const QByteArray pdf, m.journals.pdfOf(*kept));
    return Drawn{{pdf, kept->sheets}, kept->protocols, kept->rows, kept->sha256};
}

Result<MonthSealing::Drawn> MonthSealing::draw(QDate month, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const std::optional<Drawn> kept, sealed(month));
    if (kept) {
        KHATTAMA_CHECK(m.audit.record({by.login, u"journal.print"_s, {}}, subjectOf(month)));
        return *kept;
    }
    KHATTAMA_TRY(const MonthlyJournal journal, composeDraft(month));
    KHATTAMA_CHECK(m.audit.record({by.login, u"journal.draw"_s, {}}, subjectOf(month)));
    return render(journal);
}

Result<MonthSealing::Drawn> MonthSealing::seal(QDate month, const StaffMember &head)
{
    KHATTAMA_CHECK(head.require(Permission::SealJournal));
    const QDate today = m.legalTime.dateOf(m.clock.now());
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const std::optional<SealedJournal> kept, m.journals.journalOf(firstOf(month)));
    if (kept)
        return failure(about(u"journal.already_sealed"_s, month));
    if (today <= lastOf(month)) {
        return failure(refused(u"journal.month_not_over"_s,
                               {{u"month"_s, monthText(month)}, {u"lastDay"_s, lastOf(month).toString(Qt::ISODate)}}));
    }
    KHATTAMA_TRY(const std::optional<QDate> open, earliestOpenDay(m.cases, m.journals, lastOf(month)));
    if (open)
        return failure(refused(u"journal.day_open"_s, {{u"date"_s, open->toString(Qt::ISODate)}}));

    KHATTAMA_TRY(MonthlyJournal journal, compose(month));
    if (journal.protocols.isEmpty())
        return failure(about(u"journal.no_protocols"_s, month));
    journal.head = {head.login, head.name};
    journal.begun = journal.protocols.first().date;
    journal.finished = journal.protocols.last().date;
    journal.boundOn = today;
    journal.draft = false;
    const Drawn drawn = render(journal);
    const SealedJournal record{m.ids.nextId<JournalTag>(), firstOf(month), drawn.protocols, drawn.rows,
                               drawn.document.sheets,      drawn.sha256,   m.clock.now(),   head.login};
    KHATTAMA_CHECK(m.journals.add(record, drawn.document.pdf,
                                  {head.login,
                                   u"journal.seal"_s,
                                   {{u"sheets"_s, QString::number(record.sheets)}, {u"sha256"_s, record.sha256}}}));
    KHATTAMA_CHECK(work->commit());
    return drawn;
}

Result<MonthSealing::Drawn> MonthSealing::print(QDate month, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const std::optional<Drawn> kept, sealed(month));
    if (!kept)
        return failure(about(u"journal.not_sealed"_s, month));
    KHATTAMA_CHECK(m.audit.record({by.login, u"journal.print"_s, {}}, subjectOf(month)));
    return *kept;
}

} // namespace khattama::journal
