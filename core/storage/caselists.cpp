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
constexpr int kEdition = 3;
constexpr int kEditionOfClosed = 2; ///< what came after it is of open cases alone

enum Column {
    Row,
    Revision,
    Id,
    Form,
    State,
    ReceivedAt,
    DueAt,
    Registration,
    Act = Registration + 2,
    ConcludedOn = Act + 2,
    Sealed
};
const QString kLine = u"rowid, revision, id, form, state, received_at, due_at, registration_year, registration_number, "
                      "act_year, act_number, concluded_on, summary"_s;
/// Beside rowid and revision: the notice that the head prints confirms a return and is kept (p. 15, 16, 45).
constexpr int kReturnConfirmed = 2;
const QString kHasNotice = u"(state = 'returned' AND EXISTS "
                           "(SELECT 1 FROM document WHERE case_id = case_file.id AND kind = 'return_notice'))"_s;
constexpr int kLargePart = 4; ///< a fourth of all cases and more is better read whole

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
        if (query.only)
            oneOfThese(*query.only);
        if (!query.outageAct.isEmpty())
            add(u"outage_act = ?"_s, query.outageAct);
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
    void oneOfThese(const QSet<CaseId> &cases)
    {
        m_where.append(u"id IN ("_s + QStringList(cases.size(), u"?"_s).join(u',') + u')');
        for (const CaseId &id : cases)
            m_values.append(id.toString());
    }
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

/// The words of a search, as they are looked for.
class SearchWords
{
public:
    explicit SearchWords(const QString &text)
    {
        const QStringList words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            m_words.append({word, foldedWords(word), std::all_of(word.begin(), word.end(), isOfANumber)});
    }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// Each word begins words of the name, or is part of the IIN or of a number; only of the registration number where
    /// the line is blind.
    [[nodiscard]] bool match(const SummaryShelf::Searched &line, bool blind) const
    {
        const QString name = blind ? QString() : foldedForSearch(line.fullName);
        return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) {
            if (word.isPartOf(line.registration) || blind)
                return word.isPartOf(line.registration);
            const bool begins = std::all_of(word.pieces.begin(), word.pieces.end(),
                                            [&](const QString &piece) { return beginsWord(name, piece); });
            return begins || line.iin.contains(word.text)
                   || (line.actFromCentralBank.isEmpty()
                           ? word.isPartOf(line.act)
                           : foldedForSearch(line.actFromCentralBank).contains(word.text));
        });
    }

private:
    struct Word {
        QString text;
        QStringList pieces; ///< «Иванова-Петрова» is two words of a name
        bool numeric = false;

        [[nodiscard]] bool isPartOf(const std::optional<SequenceNumber> &number) const
        {
            return numeric && number && number->toString().contains(text);
        }
    };
    static bool isOfANumber(QChar character) { return character.isDigit() || character == u'/'; }

    QList<Word> m_words;
};

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
    text(u"refusalGround"_s, summary.refusalGround);
    text(u"summonedAt"_s, summary.summonedAt.toString(Qt::ISODateWithMs));
    text(u"cameAt"_s, summary.cameAt.toString(Qt::ISODateWithMs));
    text(u"consultedAt"_s, summary.consultedAt.toString(Qt::ISODateWithMs));
    text(u"controlGoal"_s, summary.controlGoal);
    text(u"appearedAt"_s, summary.appearedAt.toString(Qt::ISODateWithMs));
    if (summary.termExtended)
        object.insert(u"termExtended"_s, true);
    const auto logins = [&](const QString &key, const QStringList &values) {
        if (!values.isEmpty())
            object.insert(key, QJsonArray::fromStringList(values));
    };
    logins(u"voters"_s, summary.voters);
    logins(u"onLeave"_s, summary.onLeave);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<void> CaseLists::readSealed(CaseSummary &summary, const QByteArray &sealed) const
{
    const QString id = summary.id.toString();
    KHATTAMA_TRY(const QByteArray json, m_keeper.open({kTable, id, u"summary"_s}, sealed));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int edition = object.value(u"edition"_s).toInt();
    const bool enough = edition == kEdition || (edition == kEditionOfClosed && !isOpen(summary.state));
    if (!enough) {
        Statement select(m_keeper.database(), u"SELECT sealed FROM case_file WHERE id = ?"_s);
        KHATTAMA_CHECK(select.bind(id).next());
        KHATTAMA_TRY(const QByteArray whole, m_keeper.open({kTable, id, u"sealed"_s}, select.blob(0)));
        KHATTAMA_TRY(const Case record, caseFromJson(QJsonDocument::fromJson(whole).object()));
        summary = summaryOf(record, m_legalTime);
        return {};
    }
    summary.fullName = object.value(u"fullName"_s).toString();
    summary.iin = object.value(u"iin"_s).toString();
    summary.birthDate = dateIn(object, u"birthDate"_s);
    summary.sex = people::sexFromCode(object.value(u"sex"_s).toString());
    summary.age = people::ageOn(summary.birthDate, m_legalTime.dateOf(summary.receivedAt));
    summary.actFromCentralBank = object.value(u"centralBankActNumber"_s).toString();
    summary.formNumber = object.value(u"formNumber"_s).toString();
    summary.organization = object.value(u"organization"_s).toString();
    summary.icd10 = object.value(u"icd10"_s).toString();
    summary.draftActOn = dateIn(object, u"draftActOn"_s);
    summary.category = object.value(u"category"_s).toString();
    summary.refusalGround = object.value(u"refusalGround"_s).toString();
    summary.summonedAt = timeIn(object, u"summonedAt"_s);
    summary.cameAt = timeIn(object, u"cameAt"_s);
    summary.consultedAt = timeIn(object, u"consultedAt"_s);
    summary.controlGoal = object.value(u"controlGoal"_s).toString();
    summary.appearedAt = timeIn(object, u"appearedAt"_s);
    summary.termExtended = object.value(u"termExtended"_s).toBool();
    const auto logins = [&](const QString &key) {
        QStringList values;
        const QJsonArray array = object.value(key).toArray();
        for (const QJsonValue &value : array)
            values.append(value.toString());
        return values;
    };
    summary.voters = logins(u"voters"_s);
    summary.onLeave = logins(u"onLeave"_s);
    return {};
}

Result<CaseSummary> CaseLists::read(const Statement &row) const
{
    const auto id = CaseId::fromString(row.text(Id));
    const auto form = examinationFormFromCode(row.text(Form));
    const auto state = caseStateFromCode(row.text(State));
    if (!id || !form || !state)
        return failure(trouble(u"storage.corrupt"_s, {{u"file"_s, m_keeper.database().path()}}, row.text(Id)));
    CaseSummary summary{.id = *id, .form = *form, .state = *state};
    summary.receivedAt = row.dateTime(ReceivedAt);
    summary.dueAt = row.dateTime(DueAt);
    summary.registration = sequenceNumber(row, Registration);
    summary.act = sequenceNumber(row, Act);
    summary.concludedOn = row.date(ConcludedOn);
    KHATTAMA_CHECK(readSealed(summary, row.blob(Sealed)));
    return summary;
}

Result<CaseSummary> CaseLists::readRow(qint64 row) const
{
    Statement select(m_keeper.database(), u"SELECT "_s + kLine + u" FROM case_file WHERE rowid = ?");
    KHATTAMA_CHECK(select.bind(row).next());
    return read(select);
}

/// Opens all lines in one go where a list would have to open very many of them one by one.
Result<void> CaseLists::rememberAll(const CaseQuery &query) const
{
    KHATTAMA_TRY(const qint64 rows, m_keeper.database().number(u"SELECT max(rowid) FROM case_file"_s));
    const bool onePage = query.text.isEmpty() && query.limit > 0 && query.limit < rows / kLargePart;
    const qint64 unknown = rows - m_shelf.size(); // cases are never deleted, so rows are dense
    if (onePage || unknown < rows / kLargePart || m_keeper.database().unitLiving())
        return {};
    KHATTAMA_TRY(const int matching, matchingConditions(query));
    if (matching < rows / kLargePart)
        return {};
    Statement select(m_keeper.database(), u"SELECT "_s + kLine + u" FROM case_file INDEXED BY case_file_lines");
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return {};
        if (m_shelf.holds(select.integer(Row), select.smallInteger(Revision)))
            continue;
        KHATTAMA_TRY(const CaseSummary summary, read(select));
        m_shelf.put(select.integer(Row), select.smallInteger(Revision), summary);
    }
}

Result<int> CaseLists::matchingConditions(const CaseQuery &query) const
{
    const Conditions conditions(query, m_legalTime);
    Statement select(m_keeper.database(), u"SELECT count(*) FROM case_file WHERE "_s + conditions.where());
    conditions.bindTo(select);
    KHATTAMA_CHECK(select.next());
    return select.smallInteger(0);
}

Result<QSet<qint64>> CaseLists::rowsOf(const QSet<CaseId> &cases) const
{
    QSet<qint64> rows;
    for (const CaseId &id : cases) { // the few whose data are blocked
        Statement select(m_keeper.database(), u"SELECT rowid FROM case_file WHERE id = ?"_s);
        KHATTAMA_TRY(const bool found, select.bind(id).next());
        if (found)
            rows.insert(select.integer(0));
    }
    return rows;
}

Result<void> CaseLists::eachMatch(const CaseQuery &query, const Visit &visit) const
{
    KHATTAMA_CHECK(rememberAll(query));
    const SearchWords words(query.text);
    const Conditions conditions(query, m_legalTime);
    QString sql = u"SELECT rowid, revision, "_s + kHasNotice + u" FROM case_file WHERE "_s + conditions.where()
                  + u" ORDER BY " + (query.newestFirst ? u"received_at DESC, id DESC"_s : u"received_at, id"_s);
    if (words.isEmpty()) // else which of them are on the page is known only after the search
        sql += u" LIMIT %1 OFFSET %2"_s.arg(query.limit > 0 ? query.limit : -1).arg(query.offset);
    Statement select(m_keeper.database(), sql);
    conditions.bindTo(select);

    KHATTAMA_TRY(const QSet<qint64> hidden, rowsOf(query.concealed));
    const bool remembers = !m_keeper.database().unitLiving();
    const int skipped = words.isEmpty() ? 0 : query.offset;
    for (int matching = 0; query.limit == 0 || matching < skipped + query.limit;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            break;
        const qint64 row = select.integer(Row);
        const int revision = select.smallInteger(Revision);
        std::optional<CaseSummary> fresh;
        if (!m_shelf.holds(row, revision)) {
            KHATTAMA_TRY(fresh, readRow(row)); // the select still stands: both see the same state of the file
            if (remembers)
                m_shelf.put(row, revision, *fresh);
        }
        const auto isBlind = [&](const auto &line) {
            return query.viewer && isBlindFor(line.form, line.state, *query.viewer);
        };
        const bool isHidden = hidden.contains(row);
        if (!words.isEmpty()) {
            const SummaryShelf::Searched searched = fresh ? SummaryShelf::searched(*fresh) : m_shelf.searched(row);
            if (!words.match(searched, isHidden || isBlind(searched)))
                continue;
        }
        if (++matching <= skipped)
            continue;
        CaseSummary line = fresh ? *std::move(fresh) : m_shelf.line(row);
        line.returnConfirmed = select.smallInteger(kReturnConfirmed) != 0; // a document is kept without a new revision
        if (isHidden)
            visit(withoutPerson(line));
        else
            visit(isBlind(line) ? blinded(line) : std::move(line));
    }
    return {};
}

Result<QList<CaseSummary>> CaseLists::list(const CaseQuery &query) const
{
    QList<CaseSummary> found;
    if (query.text.isEmpty()) { // what grows by doubling takes twice the memory
        KHATTAMA_TRY(const int matching, matchingConditions(query));
        found.reserve(query.limit > 0 ? std::min(matching, query.limit) : matching);
    }
    KHATTAMA_CHECK(eachMatch(query, [&](CaseSummary &&line) { found.append(std::move(line)); }));
    return found;
}

Result<int> CaseLists::count(const CaseQuery &query) const
{
    if (query.text.trimmed().isEmpty())
        return matchingConditions(query);
    CaseQuery whole = query;
    whole.offset = 0;
    whole.limit = 0;
    int matching = 0;
    KHATTAMA_CHECK(eachMatch(whole, [&](CaseSummary &&) { ++matching; }));
    return matching;
}

} // namespace khattama::storage
