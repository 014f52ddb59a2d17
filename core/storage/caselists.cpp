// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/caselists.h"

#include "core/base/textfolding.h"
#include "core/expertise/blindview.h"
#include "core/expertise/casejson.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace khattama::expertise;

namespace khattama::storage {

namespace {

const QString kTable = u"case_file"_s;
/// Written into each summary. A summary of an earlier program has none: it tells too little and is made anew.
constexpr int kEdition = 2;

enum Column {
    Id,
    Revision,
    Form,
    State,
    ReceivedAt,
    DueAt,
    Registration,
    Act = Registration + 2,
    ConcludedOn = Act + 2
};
constexpr int kSealed = ConcludedOn + 1;
constexpr int kReturnConfirmed = kSealed + 1;
/// The notice that the head prints confirms a return and is kept (p. 15, 16, 45).
const QString kHasNotice = u"EXISTS (SELECT 1 FROM document WHERE case_id = case_file.id AND kind = 'return_notice')"_s;
const QString kColumns = u"id, revision, form, state, received_at, due_at, registration_year, registration_number, "
                         "act_year, act_number, concluded_on, summary, "_s
                         + kHasNotice;

std::optional<SequenceNumber> sequenceNumber(const Statement &row, int yearColumn)
{
    if (row.isNull(yearColumn))
        return std::nullopt;
    return SequenceNumber{row.smallInteger(yearColumn), row.smallInteger(yearColumn + 1)};
}

/// The conditions that plain columns answer, with what is bound to them in the same order.
class Conditions
{
public:
    Conditions(const CaseQuery &query, const rules::LegalTime &time)
    {
        const auto startOf = [&](QDate day) { return storedTime(time.at(day, QTime(0, 0))); };
        oneOf(u"state"_s, query.states, caseStateCode);
        oneOf(u"form"_s, query.forms, examinationFormCode);
        if (query.formsOnly)
            m_where.append(u"package_sha256 IS NOT NULL"_s);
        if (query.returnConfirmed)
            m_where.append(*query.returnConfirmed ? kHasNotice : u"NOT "_s + kHasNotice);
        if (query.receivedFrom.isValid())
            add(u"received_at >= ?"_s, startOf(query.receivedFrom));
        if (query.receivedTo.isValid())
            add(u"received_at < ?"_s, startOf(query.receivedTo.addDays(1)));
        if (query.dueUntil.isValid())
            add(u"due_at < ?"_s, startOf(query.dueUntil.addDays(1)));
        if (query.concludedFrom.isValid())
            add(u"concluded_on >= ?"_s, query.concludedFrom.toString(Qt::ISODate));
        if (query.concludedTo.isValid())
            add(u"concluded_on <= ?"_s, query.concludedTo.toString(Qt::ISODate));
    }

    [[nodiscard]] QString where() const { return m_where.isEmpty() ? u"1"_s : m_where.join(u" AND "_s); }
    void bindTo(Statement &statement) const
    {
        for (const QString &value : m_values)
            statement.bind(value);
    }

private:
    void add(const QString &condition, const QString &value)
    {
        m_where.append(condition);
        m_values.append(value);
    }
    template <typename Enum>
    void oneOf(const QString &column, const QList<Enum> &values, QString (*code)(Enum))
    {
        if (values.isEmpty())
            return;
        m_where.append(column + u" IN ("_s + QStringList(values.size(), u"?"_s).join(u',') + u')');
        for (const Enum value : values)
            m_values.append(code(value));
    }

    QStringList m_where;
    QStringList m_values;
};

/// CaseQuery::text: each word begins a word of the name, or is part of the IIN or of a number.
bool matches(const QStringList &words, const QStringList &nameWords, const QStringList &numbers)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const auto holdsWord = [&](const QString &number) { return number.contains(word); };
        if (std::any_of(numbers.begin(), numbers.end(), holdsWord))
            return true;
        const QStringList pieces = foldedWords(word); // «Иванова-Петрова» is two words of a name
        return std::all_of(pieces.begin(), pieces.end(), [&](const QString &piece) {
            return std::any_of(nameWords.begin(), nameWords.end(),
                               [&](const QString &name) { return name.startsWith(piece); });
        });
    });
}

QDate dateIn(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

QDateTime timeIn(const QJsonObject &object, const QString &key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QByteArray CaseLists::summaryBytes(const CaseSummary &summary)
{
    QJsonObject object{{u"edition"_s, kEdition}};
    const auto text = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    text(u"fullName"_s, summary.fullName);
    text(u"iin"_s, summary.iin);
    text(u"birthDate"_s, summary.birthDate.toString(Qt::ISODate));
    text(u"sex"_s, summary.sex ? people::sexCode(*summary.sex) : QString());
    text(u"centralBankActNumber"_s, summary.actFromCentralBank);
    text(u"formNumber"_s, summary.formNumber);
    text(u"organization"_s, summary.organization);
    text(u"icd10"_s, summary.icd10);
    text(u"draftActOn"_s, summary.draftActOn.toString(Qt::ISODate));
    text(u"category"_s, summary.category);
    text(u"summonedAt"_s, summary.summonedAt.toString(Qt::ISODateWithMs));
    text(u"cameAt"_s, summary.cameAt.toString(Qt::ISODateWithMs));
    if (!summary.voters.isEmpty())
        object.insert(u"voters"_s, QJsonArray::fromStringList(summary.voters));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<CaseLists::Known> CaseLists::opened(const CaseId &id, const Statement &row) const
{
    KHATTAMA_TRY(const QByteArray json, m_keeper.open({kTable, id.toString(), u"summary"_s}, row.blob(kSealed)));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Known known{row.smallInteger(Revision), {.id = id}, {}};
    CaseSummary &summary = known.summary;
    if (object.value(u"edition"_s).toInt() == kEdition) {
        summary.fullName = object.value(u"fullName"_s).toString();
        summary.iin = object.value(u"iin"_s).toString();
        summary.birthDate = dateIn(object, u"birthDate"_s);
        summary.sex = people::sexFromCode(object.value(u"sex"_s).toString());
        summary.actFromCentralBank = object.value(u"centralBankActNumber"_s).toString();
        summary.formNumber = object.value(u"formNumber"_s).toString();
        summary.organization = object.value(u"organization"_s).toString();
        summary.icd10 = object.value(u"icd10"_s).toString();
        summary.draftActOn = dateIn(object, u"draftActOn"_s);
        summary.category = object.value(u"category"_s).toString();
        summary.summonedAt = timeIn(object, u"summonedAt"_s);
        summary.cameAt = timeIn(object, u"cameAt"_s);
        const QJsonArray voters = object.value(u"voters"_s).toArray();
        for (const QJsonValue &voter : voters)
            summary.voters.append(voter.toString());
    } else {
        Statement select(m_keeper.database(), u"SELECT sealed FROM case_file WHERE id = ?"_s);
        KHATTAMA_CHECK(select.bind(id).next());
        KHATTAMA_TRY(const QByteArray whole, m_keeper.open({kTable, id.toString(), u"sealed"_s}, select.blob(0)));
        KHATTAMA_TRY(const Case record, caseFromJson(QJsonDocument::fromJson(whole).object()));
        summary = summaryOf(record, m_legalTime);
    }
    known.nameWords = foldedWords(summary.fullName);
    return known;
}

Result<CaseLists::Known> CaseLists::known(const CaseId &id, const Statement &row) const
{
    const auto found = m_known.constFind(id);
    if (found != m_known.cend() && found->revision == row.smallInteger(Revision))
        return *found;
    KHATTAMA_TRY(const Known fresh, opened(id, row));
    if (!m_keeper.database().unitLiving())
        m_known.insert(id, fresh);
    return fresh;
}

Result<void> CaseLists::eachMatch(const CaseQuery &query, const Visit &visit) const
{
    const Conditions conditions(query, m_legalTime);
    const QString order = query.newestFirst ? u"received_at DESC, id DESC"_s : u"received_at, id"_s;
    Statement select(m_keeper.database(),
                     u"SELECT "_s + kColumns + u" FROM case_file WHERE " + conditions.where() + u" ORDER BY " + order);
    conditions.bindTo(select);

    const QStringList words = foldedForSearch(query.text).split(u' ', Qt::SkipEmptyParts);
    int passed = 0;
    int given = 0;
    while (query.limit == 0 || given < query.limit) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            break;
        const CaseId id = *CaseId::fromString(select.text(Id));
        KHATTAMA_TRY(const Known known, this->known(id, select));
        const auto form = examinationFormFromCode(select.text(Form));
        const auto state = caseStateFromCode(select.text(State));
        if (!form || !state)
            return failure(trouble(u"storage.corrupt"_s, {{u"file"_s, m_keeper.database().path()}}, id.toString()));
        CaseSummary summary = known.summary;
        summary.form = *form;
        summary.state = *state;
        summary.receivedAt = select.dateTime(ReceivedAt);
        summary.dueAt = select.dateTime(DueAt);
        summary.registration = sequenceNumber(select, Registration);
        summary.act = sequenceNumber(select, Act);
        summary.concludedOn = select.date(ConcludedOn);
        summary.returnConfirmed = select.smallInteger(kReturnConfirmed) != 0;
        summary.age = people::ageOn(summary.birthDate, m_legalTime.dateOf(summary.receivedAt));
        const QString registration = summary.registration ? summary.registration->toString() : QString();
        const bool blind = query.viewer && isBlindFor(*form, *state, *query.viewer);
        if (blind ? !matches(words, {}, {registration})
                  : !matches(words, known.nameWords, {summary.iin, foldedForSearch(summary.actNumber()), registration}))
            continue;
        if (passed++ < query.offset)
            continue;
        ++given;
        visit(blind ? blinded(summary) : summary);
    }
    return {};
}

Result<QList<CaseSummary>> CaseLists::list(const CaseQuery &query) const
{
    QList<CaseSummary> found;
    KHATTAMA_CHECK(eachMatch(query, [&](const CaseSummary &summary) { found.append(summary); }));
    return found;
}

Result<int> CaseLists::count(const CaseQuery &query) const
{
    CaseQuery whole = query;
    whole.offset = 0;
    whole.limit = 0;
    if (whole.text.trimmed().isEmpty()) {
        const Conditions conditions(whole, m_legalTime);
        Statement select(m_keeper.database(), u"SELECT count(*) FROM case_file WHERE "_s + conditions.where());
        conditions.bindTo(select);
        KHATTAMA_CHECK(select.next());
        return select.smallInteger(0);
    }
    int matching = 0;
    KHATTAMA_CHECK(eachMatch(whole, [&](const CaseSummary &) { ++matching; }));
    return matching;
}

} // namespace khattama::storage
