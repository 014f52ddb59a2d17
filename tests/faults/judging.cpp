// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/judging.h"

#include "core/storage/statement.h"
#include "tests/support/temporaryoffice.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using khattama::storage::Database;
using khattama::storage::Office;
using khattama::storage::OpenMode;
using khattama::storage::Statement;
using khattama::storage::UnlockedOffice;
using khattama::test::TemporaryOffice;

namespace khattama::faults {

namespace {

/// Who looks at it: an account that no scenario changes.
struct Auditor {
    FixedClock clock{QDateTime(QDate(2026, 12, 31), QTime(6, 0), Qt::UTC)};
    test::SequentialIds ids{9000000};
    DataFiles data{};
    [[nodiscard]] storage::OfficeEnvironment environment()
    {
        return {clock, ids, data, security::PasswordCost::minimum(), {}};
    }
};

QString told(const Error &error)
{
    return error.code + u' ' + error.detail;
}

Verdict corrupt(const QString &what)
{
    return {Violation::Corrupt, what};
}

QString placeOf(const State &state)
{
    return u"entry %1"_s.arg(state.seq);
}

/// Whether the database stands where the run without faults stood at or after the last acknowledgement.
Verdict compared(const State &state, qsizetype last, const Reference &reference)
{
    qsizetype earlier = -1;
    for (qsizetype i = 0; i < reference.stages.size(); ++i) {
        const Reference::Stage &stage = reference.stages.at(i);
        const bool within =
            stage.inParts && i > 0 && state.seq > reference.stages.at(i - 1).state.seq && state.seq < stage.state.seq;
        if (!within && !state.sameAs(stage.state))
            continue;
        if (i >= last)
            return {};
        earlier = i; // a step that changes files alone leaves the state as it was
    }
    if (earlier >= 0)
        return {Violation::Lost, u"stands at stage %1 of %2 that were acknowledged"_s.arg(earlier).arg(last)};
    return {Violation::Half, placeOf(state) + u" after stage %1 is where no save leaves it"_s.arg(last)};
}

Verdict wholeHistory(const Database &database, const QList<Acknowledgement> &acknowledged)
{
    for (const Acknowledgement &one : acknowledged) {
        Statement entry(database, u"SELECT hash FROM audit WHERE seq = ?"_s);
        const auto found = entry.bind(one.state.seq).next();
        if (!found)
            return corrupt(told(found.error()));
        if (!*found)
            return {Violation::Lost, u"step %1 (%2), "_s.arg(one.step).arg(one.name) + placeOf(one.state)};
        if (QString::fromLatin1(entry.blob(0).toHex()) != one.state.hash)
            return {Violation::Lost, u"another history at "_s + placeOf(one.state)};
    }
    return {};
}

/// A copy under its final name is whole, whoever saw it made.
Verdict wholeCopy(const QString &path)
{
    const auto copy = Database::open(path, OpenMode::ReadOnly);
    if (!copy)
        return corrupt(path + u' ' + told(copy.error()));
    Statement check(**copy, u"PRAGMA integrity_check"_s);
    const auto answered = check.next();
    if (!answered || !*answered || check.text(0) != u"ok")
        return corrupt(path + u" integrity"_s);
    const auto state = stateOf(**copy);
    if (!state || state->seq == 0)
        return corrupt(path + u" is empty"_s);
    return {};
}

Verdict copies(const QString &folder, const QList<Acknowledgement> &acknowledged, const Reference *reference)
{
    const QMap<QString, QString> files = filesIn(folder);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (reference != nullptr && reference->before.value(it.key()) == it.value())
            continue;
        if (const Verdict copy = wholeCopy(folder + u'/' + it.key()); !copy.good())
            return copy;
    }
    if (acknowledged.isEmpty())
        return {};
    const qsizetype following = acknowledged.last().step + 2;
    for (auto it = acknowledged.last().files.cbegin(); it != acknowledged.last().files.cend(); ++it) {
        const bool thinned =
            reference == nullptr
            || (following < reference->stages.size() && !reference->stages.at(following).files.contains(it.key()));
        if (files.value(it.key()) != it.value() && !(thinned && !files.contains(it.key())))
            return {Violation::Lost, u"the copy "_s + it.key()};
    }
    return {};
}

} // namespace

Result<State> openedState(const QString &folder)
{
    Auditor auditor;
    KHATTAMA_TRY(const auto office, Office::open(folder + u'/' + kOffice, OpenMode::ReadWrite, auditor.environment()));
    return stateOf(office->database());
}

Verdict judge(const QString &folder, const QList<Acknowledgement> &acknowledged, const Reference *reference)
{
    QList<Acknowledgement> done = acknowledged;
    done.removeIf([](const Acknowledgement &one) { return !one.error.isEmpty(); });
    const QString path = folder + u'/' + kOffice;
    if (!QFile::exists(path))
        return {Violation::Lost, u"the database"_s};
    if (const Verdict beside = copies(folder, done, reference); !beside.good())
        return beside;
    Auditor auditor;
    const auto office = Office::open(path, OpenMode::ReadWrite, auditor.environment());
    if (!office)
        return corrupt(told(office.error()));
    auto state = stateOf((*office)->database());
    if (!state)
        return corrupt(told(state.error()));
    if (const Verdict history = wholeHistory((*office)->database(), done); !history.good())
        return history;
    const auto unlocked = (*office)->login(u"auditor"_s, TemporaryOffice::passwordOf(u"auditor"_s));
    if (!unlocked)
        return corrupt(told(unlocked.error()));
    const auto drafts = draftsIn(**unlocked);
    if (!drafts)
        return corrupt(told(drafts.error()));
    state->drafts = *drafts;
    if (reference != nullptr) {
        if (const Verdict stage = compared(*state, done.isEmpty() ? 0 : done.last().step + 1, *reference);
            !stage.good())
            return stage;
    }
    const auto verified = (*unlocked)->verify();
    if (!verified)
        return corrupt(told(verified.error()));
    if (!verified->ok()) {
        const storage::Problem &first = verified->problems.first();
        return corrupt(u"verify: "_s + first.what + u' ' + first.table + u' ' + first.row + u' ' + first.detail);
    }
    if (const auto goesOn = (*unlocked)->audit().record({u"auditor"_s, u"probe"_s, {}}, u"database"_s); !goesOn)
        return corrupt(u"no further save: "_s + told(goesOn.error()));
    return {};
}

QString contentOf(const Database &database)
{
    QStringList tables;
    {
        Statement names(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
        auto more = names.next();
        for (; more && *more; more = names.next())
            tables.append(names.text(0));
        if (!more)
            return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : std::as_const(tables)) {
        hash.addData(table.toUtf8());
        Statement rows(database, u"SELECT * FROM \""_s + table + u"\" NOT INDEXED"_s);
        auto more = rows.next();
        for (; more && *more; more = rows.next())
            hash.addData(storage::rowHash(rows));
        if (!more)
            return {};
    }
    return QString::fromLatin1(hash.result().toHex());
}

Examination examine(const QString &folder, const QStringList &sound, const Wording &wording)
{
    const QString path = folder + u'/' + kOffice;
    const auto said = [&](const Error &error) -> Examination {
        if (!QFile::exists(path))
            return {{Violation::Lost, u"the file was taken away"_s}, error.code};
        for (const Language language : {Language::Kazakh, Language::Russian}) {
            const QString text = wording.text(error, language);
            const bool worded = wording.knows(error.code) && !text.contains(u'{');
            if (!worded)
                return {{Violation::Silent, u"no words: "_s + told(error)}, error.code};
        }
        return {{}, error.code};
    };
    Auditor auditor;
    const auto office = Office::open(path, OpenMode::ReadWrite, auditor.environment());
    if (!office)
        return said(office.error());
    const QString content = contentOf((*office)->database());
    const auto unlocked = (*office)->login(u"auditor"_s, TemporaryOffice::passwordOf(u"auditor"_s));
    if (!unlocked)
        return said(unlocked.error());
    const auto verified = (*unlocked)->verify();
    if (!verified)
        return said(verified.error());
    for (const storage::Problem &problem : verified->problems) {
        if (const QString code = u"storage.verify."_s + problem.what; !wording.knows(code))
            return {{Violation::Silent, u"no words: "_s + code}, code};
    }
    if (!verified->ok())
        return {{}, u"storage.verify."_s + verified->problems.first().what};
    if (!sound.contains(content))
        return {{Violation::Silent, u"records differ and verify finds nothing"_s}, {}};
    return {};
}

} // namespace khattama::faults
