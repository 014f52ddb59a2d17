// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewjobs.h"

#include "core/expertise/blindview.h"
#include "ui/shell/services.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;
using expertise::CaseDocument;
using expertise::CaseId;
using expertise::CaseState;
using expertise::CaseSummary;
using expertise::DocumentPlace;

namespace {

const QString kForm = u"form031"_s;
const QString kSignature = u"form031_signature"_s; ///< told in the form's sheet
const QString kAttachment = u"attachment"_s;

QList<ReviewDocument> documentsOf(const QList<CaseDocument> &stored, const Case &record, bool blind)
{
    QHash<QString, intake::AttachmentEntry> entries; ///< by name of file
    if (record.form031) {
        for (const intake::AttachmentEntry &entry : record.form031->attachments)
            entries.insert(entry.file, entry);
    }
    QHash<QString, int> numbers;
    QList<ReviewDocument> documents;
    for (const CaseDocument &document : stored) {
        ReviewDocument listed{{document.kind, ++numbers[document.kind]}};
        if (document.kind == kSignature)
            continue;
        listed.bytes = document.bytes.size();
        if (document.kind == kAttachment) {
            const intake::AttachmentEntry entry = entries.value(document.name);
            listed.kindSent = entry.kind;
            listed.pages = entry.pages;
            if (!blind)
                listed.title = entry.title.isEmpty() ? document.name : entry.title;
        }
        documents.append(listed);
    }
    return documents;
}

Result<QList<ReadRemark>> remarksOf(const Services &services, const Case &stored, const Case &seen)
{
    QHash<QString, QString> names;
    KHATTAMA_TRY(const QList<people::StaffMember> staff, services.staff.staff());
    for (const people::StaffMember &member : staff)
        names.insert(member.login, member.name);
    QList<ReadRemark> remarks;
    for (qsizetype place = 0; place < seen.remarks.size(); ++place) {
        const expertise::ReviewRemark &remark = seen.remarks.at(place);
        const bool mine = stored.remarks.at(place).by == services.user.login;
        remarks.append({remark, mine, names.value(remark.by, remark.by)});
    }
    return remarks;
}

} // namespace

Result<QList<CaseSummary>> listReviewed(Services &services)
{
    expertise::CaseQuery query;
    query.states = {CaseState::Pending, CaseState::UnderReview, CaseState::Registered};
    query.viewer = services.user;
    KHATTAMA_TRY(QList<CaseSummary> cases, services.cases.list(query));
    std::stable_sort(cases.begin(), cases.end(), [](const CaseSummary &first, const CaseSummary &second) {
        return first.dueAt.isValid() && (!second.dueAt.isValid() || first.dueAt < second.dueAt);
    });
    return cases;
}

Result<ReviewedCase> readReviewed(Services &services, const CaseId &id, bool opened)
{
    KHATTAMA_TRY(const Case stored, services.cases.byId(id));
    if (opened)
        KHATTAMA_CHECK(
            services.audit.record({services.user.login, u"case.view"_s, {}}, u"case_file/"_s + id.toString()));
    const bool blind = expertise::isBlindFor(stored, services.user);
    ReviewedCase read{expertise::withSealedVotes(blind ? expertise::blinded(stored) : stored), blind};
    read.age = people::ageOn(stored.person().birthDate, services.deadlines.time().dateOf(stored.receivedAt));
    KHATTAMA_TRY(const QList<CaseDocument> documents, services.cases.documents(id));
    read.documents = documentsOf(documents, stored, blind);
    KHATTAMA_TRY(read.remarks, remarksOf(services, stored, read.record));
    return read;
}

Result<QByteArray> readDocument(Services &services, const CaseId &id, const DocumentPlace &place)
{
    KHATTAMA_TRY(const QList<CaseDocument> documents, services.cases.documents(id));
    int number = 0;
    for (const CaseDocument &document : documents) {
        if (document.kind == place.kind && ++number == place.number)
            return document.bytes;
    }
    return failure(refused(u"review.document_gone"_s));
}

} // namespace khattama::ui
